/* Printed by xsoc from notes.xml: do not edit. */
/* XEP-0145: Annotations. */
#ifndef XMPP_NOTES_H
#define XMPP_NOTES_H

#include <xmpp/private.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/notes.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/notes.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_notes_module;

/* One for a contact. */
struct xmpp_roster_notes_note {
	const char *jid;
	struct xso_datetime created; /* datetime */
	bool has_created;
	struct xso_datetime modified; /* datetime */
	bool has_modified;
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_roster_notes_note_class;

/*
 * <storage xmlns='storage:rosternotes'>
 * What the user wrote about contacts, for himself. It is stored as a whole.
 */
struct xmpp_roster_notes {
	const struct xmpp_roster_notes_note *note; /* one per jid, One for a contact. */
	size_t n_note;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_roster_notes_class;

static inline struct xso_any xmpp_roster_notes_any(const struct xmpp_roster_notes *o)
{
	struct xso_any any = { &xmpp_roster_notes_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_roster_notes *xmpp_roster_notes_from(struct xso_any any)
{
	return any.cls == &xmpp_roster_notes_class ? (const struct xmpp_roster_notes *)any.object : NULL;
}

static inline enum xso_status xmpp_roster_notes_decode(struct xmpp_roster_notes *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_roster_notes_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_roster_notes_encode(const struct xmpp_roster_notes *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_roster_notes_class, o, ns, writer, error);
}

/* The first one with this jid; NULL: none. */
static inline const struct xmpp_roster_notes_note *xmpp_roster_notes_note_by_jid(
	const struct xmpp_roster_notes *o, const char *jid)
{
	return (const struct xmpp_roster_notes_note *)xso_list_find(
		o->note, o->n_note, sizeof *o->note,
		offsetof(struct xmpp_roster_notes_note, jid), jid);
}

/* In a private. NULL: none. */
static inline const struct xmpp_roster_notes *xmpp_private_roster_notes(
	const struct xmpp_private *o)
{
	return (const struct xmpp_roster_notes *)xso_payload(&xmpp_private_class, o, &xmpp_roster_notes_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif

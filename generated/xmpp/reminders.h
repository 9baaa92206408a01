/* Printed by xsoc from reminders.xml: do not edit. */
/* XEP-0435: Reminders. */
#ifndef XMPP_REMINDERS_H
#define XMPP_REMINDERS_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/reminders.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/reminders.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_reminders_module;

/* A date and time; of an invalid one the server has to tell. */
struct xmpp_reminder_date {
	const char *timezone;
	const char *time;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_reminder_date_class;

/*
 * <reminder xmlns='urn:xmpp:reminders:0'>
 * Something to be told at a time. With nothing but an id, in a set: not any more.
 */
struct xmpp_reminder {
	const char *id;
	/* A date and time; of an invalid one the server has to tell. */
	const struct xmpp_reminder_date *date;
	const struct xmpp_lang_text *text; /* one per lang */
	size_t n_text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_reminder_class;

static inline struct xso_any xmpp_reminder_any(const struct xmpp_reminder *o)
{
	struct xso_any any = { &xmpp_reminder_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_reminder *xmpp_reminder_from(struct xso_any any)
{
	return any.cls == &xmpp_reminder_class ? (const struct xmpp_reminder *)any.object : NULL;
}

static inline enum xso_status xmpp_reminder_decode(struct xmpp_reminder *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_reminder_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_reminder_encode(const struct xmpp_reminder *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_reminder_class, o, ns, writer, error);
}

/* The first one with this lang; NULL: none. */
static inline const struct xmpp_lang_text *xmpp_reminder_text_by_lang(
	const struct xmpp_reminder *o, const char *lang)
{
	return (const struct xmpp_lang_text *)xso_list_find(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), lang);
}

/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */
static inline const struct xmpp_lang_text *xmpp_reminder_text_lookup(
	const struct xmpp_reminder *o, const char *const *ranges)
{
	return (const struct xmpp_lang_text *)xso_list_lookup(
		o->text, o->n_text, sizeof *o->text,
		offsetof(struct xmpp_lang_text, lang), ranges);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_reminder *xmpp_iq_reminder(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_reminder *)xso_payload(&xmpp_iq_class, o, &xmpp_reminder_class, NULL);
}

typedef void xmpp_iq_reminder_handler(
	struct xso_request *request, const struct xmpp_reminder *o, void *user);

static inline void xmpp_iq_reminder_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_reminder_handler *)fn)(request, xmpp_reminder_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_reminder(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_reminder_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_reminder_class, xmpp_iq_reminder_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_reminder(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_reminder_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_reminder_answer(
	struct xso_stream *stream, const struct xmpp_reminder *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_reminder_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_reminder_answer *)fn)(stream, xmpp_reminder_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_reminder(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_reminder *o,
	uint64_t timeout, xmpp_iq_reminder_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_reminder_any(o), timeout,
		xmpp_iq_reminder_call_answer, (xso_function *)fn, user, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_reminder *xmpp_message_reminder(
	const struct xmpp_message *o)
{
	return (const struct xmpp_reminder *)xso_payload(&xmpp_message_class, o, &xmpp_reminder_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif

/* Printed by xsoc from shared-editing.xml: do not edit. */
/* XEP-0284: Shared XML Editing. */
#ifndef XMPP_SHARED_EDITING_H
#define XMPP_SHARED_EDITING_H

#include <xmpp/core.h>
#include <xmpp/jingle.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/shared-editing.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/shared-editing.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_shared_editing_module;

enum xmpp_sxe_action_element {
	XMPP_SXE_ACTION_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_SXE_ACTION_ELEMENT_DOCUMENT_BEGIN,
	XMPP_SXE_ACTION_ELEMENT_NEW,
	XMPP_SXE_ACTION_ELEMENT_SET,
	XMPP_SXE_ACTION_ELEMENT_REMOVE,
	XMPP_SXE_ACTION_ELEMENT_DOCUMENT_END,
};

extern const struct xso_enum xmpp_sxe_action_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_sxe_action_element_text(enum xmpp_sxe_action_element value)
{
	return xso_enum_text(&xmpp_sxe_action_element_enum, (int)value);
}

enum xmpp_sxe_action_type {
	XMPP_SXE_ACTION_TYPE_ABSENT = 0, /* there is none */
	XMPP_SXE_ACTION_TYPE_ELEMENT,
	XMPP_SXE_ACTION_TYPE_ATTR,
	XMPP_SXE_ACTION_TYPE_TEXT,
	XMPP_SXE_ACTION_TYPE_COMMENT,
	XMPP_SXE_ACTION_TYPE_PROCESSINGINSTRUCTION,
};

extern const struct xso_enum xmpp_sxe_action_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_sxe_action_type_text(enum xmpp_sxe_action_type value)
{
	return xso_enum_text(&xmpp_sxe_action_type_enum, (int)value);
}

/*
 * <document-begin xmlns='urn:xmpp:sxe:0'> and others
 * One step of editing, or of telling the state.
 */
struct xmpp_sxe_action {
	enum xmpp_sxe_action_element element; /* required */
	const char *text;
	const char *name;
	const char *ns;
	const char *parent;
	const char *pidata;
	const char *pitarget;
	double primary_weight; /* where among its siblings */
	bool has_primary_weight;
	uint32_t version;
	bool has_version;
	const char *creator;
	const char *last_id; /* of document-end */
	const char *last_modified_by;
	const char *last_sender; /* of document-end */
	const char *prolog; /* of document-begin */
	uint32_t replacefrom; /* of set */
	bool has_replacefrom;
	uint32_t replacen; /* of set */
	bool has_replacen;
	const char *rid; /* of new: how the node is called */
	const char *target; /* of set and remove */
	enum xmpp_sxe_action_type type;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sxe_action_class;

static inline struct xso_any xmpp_sxe_action_any(const struct xmpp_sxe_action *o)
{
	struct xso_any any = { &xmpp_sxe_action_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sxe_action *xmpp_sxe_action_from(struct xso_any any)
{
	return any.cls == &xmpp_sxe_action_class ? (const struct xmpp_sxe_action *)any.object : NULL;
}

static inline enum xso_status xmpp_sxe_action_decode(struct xmpp_sxe_action *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sxe_action_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sxe_action_encode(const struct xmpp_sxe_action *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sxe_action_class, o, ns, writer, error);
}

/* As what the state would come. */
struct xmpp_sxe_state_offer {
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sxe_state_offer_class;

/*
 * <sxe xmlns='urn:xmpp:sxe:0'>
 * A document that several people write.
 */
struct xmpp_sxe {
	const char *id;
	const char *name;
	const char *session; /* required */
	bool connect; /* asks for the state */
	bool accept_state;
	bool refuse_state;
	const struct xmpp_sxe_state_offer *state_offer; /* As what the state would come. */
	bool has_state;
	const struct xmpp_sxe_action *action;
	size_t n_action;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sxe_class;

static inline struct xso_any xmpp_sxe_any(const struct xmpp_sxe *o)
{
	struct xso_any any = { &xmpp_sxe_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sxe *xmpp_sxe_from(struct xso_any any)
{
	return any.cls == &xmpp_sxe_class ? (const struct xmpp_sxe *)any.object : NULL;
}

static inline enum xso_status xmpp_sxe_decode(struct xmpp_sxe *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sxe_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sxe_encode(const struct xmpp_sxe *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sxe_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_sxe *xmpp_message_sxe(
	const struct xmpp_message *o)
{
	return (const struct xmpp_sxe *)xso_payload(&xmpp_message_class, o, &xmpp_sxe_class, NULL);
}

/* <transport xmlns='urn:xmpp:jingle:transports:sxe'> */
struct xmpp_sxe_transport {
	const char *const *host; /* raw-jid */
	size_t n_host;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_sxe_transport_class;

static inline struct xso_any xmpp_sxe_transport_any(const struct xmpp_sxe_transport *o)
{
	struct xso_any any = { &xmpp_sxe_transport_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_sxe_transport *xmpp_sxe_transport_from(struct xso_any any)
{
	return any.cls == &xmpp_sxe_transport_class ? (const struct xmpp_sxe_transport *)any.object : NULL;
}

static inline enum xso_status xmpp_sxe_transport_decode(struct xmpp_sxe_transport *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_sxe_transport_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_sxe_transport_encode(const struct xmpp_sxe_transport *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_sxe_transport_class, o, ns, writer, error);
}

/* In a jingle-content. NULL: none. */
static inline const struct xmpp_sxe_transport *xmpp_jingle_content_sxe_transport(
	const struct xmpp_jingle_content *o)
{
	return (const struct xmpp_sxe_transport *)xso_payload(&xmpp_jingle_content_class, o, &xmpp_sxe_transport_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif

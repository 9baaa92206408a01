/* Printed by xsoc from commands.xml: do not edit. */
/* XEP-0050: Ad-Hoc Commands. */
#ifndef XMPP_COMMANDS_H
#define XMPP_COMMANDS_H

#include <xmpp/core.h>
#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/commands.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/commands.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_commands_module;

enum xmpp_command_action {
	XMPP_COMMAND_ACTION_EXECUTE = 0, /* also when it is absent */
	XMPP_COMMAND_ACTION_CANCEL,
	XMPP_COMMAND_ACTION_COMPLETE,
	XMPP_COMMAND_ACTION_NEXT,
	XMPP_COMMAND_ACTION_PREV,
};

extern const struct xso_enum xmpp_command_action_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_command_action_text(enum xmpp_command_action value)
{
	return xso_enum_text(&xmpp_command_action_enum, (int)value);
}

enum xmpp_command_note_type {
	XMPP_COMMAND_NOTE_TYPE_INFO = 0, /* also when it is absent */
	XMPP_COMMAND_NOTE_TYPE_WARN,
	XMPP_COMMAND_NOTE_TYPE_ERROR,
};

extern const struct xso_enum xmpp_command_note_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_command_note_type_text(enum xmpp_command_note_type value)
{
	return xso_enum_text(&xmpp_command_note_type_enum, (int)value);
}

struct xmpp_command_note {
	enum xmpp_command_note_type type;
	const char *lang;
	const char *text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_command_note_class;

enum xmpp_command_status {
	XMPP_COMMAND_STATUS_ABSENT = 0, /* there is none */
	XMPP_COMMAND_STATUS_EXECUTING,
	XMPP_COMMAND_STATUS_COMPLETED,
	XMPP_COMMAND_STATUS_CANCELED,
};

extern const struct xso_enum xmpp_command_status_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_command_status_text(enum xmpp_command_status value)
{
	return xso_enum_text(&xmpp_command_status_enum, (int)value);
}

/*
 * <command xmlns='http://jabber.org/protocol/commands'>
 * One step of a command: what is asked, or what came of it.
 */
struct xmpp_command {
	const char *node; /* required */
	const char *sessionid;
	enum xmpp_command_action action;
	enum xmpp_command_status status;
	const char *lang;
	bool has_actions;
	/* what execute means in this step; absent: next */
	enum xmpp_command_action default_action;
	bool prev;
	bool next;
	bool complete;
	const struct xmpp_data_form *form;
	const struct xmpp_command_note *note;
	size_t n_note;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_command_class;

static inline struct xso_any xmpp_command_any(const struct xmpp_command *o)
{
	struct xso_any any = { &xmpp_command_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_command *xmpp_command_from(struct xso_any any)
{
	return any.cls == &xmpp_command_class ? (const struct xmpp_command *)any.object : NULL;
}

static inline enum xso_status xmpp_command_decode(struct xmpp_command *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_command_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_command_encode(const struct xmpp_command *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_command_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_command *xmpp_iq_command(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_command *)xso_payload(&xmpp_iq_class, o, &xmpp_command_class, NULL);
}

typedef void xmpp_iq_command_handler(
	struct xso_request *request, const struct xmpp_command *o, void *user);

static inline void xmpp_iq_command_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_command_handler *)fn)(request, xmpp_command_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_command(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_command_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_command_class, xmpp_iq_command_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_command(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_command_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_command_answer(
	struct xso_stream *stream, const struct xmpp_command *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_command_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_command_answer *)fn)(stream, xmpp_command_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_command(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_command *o,
	uint64_t timeout, xmpp_iq_command_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_command_any(o), timeout,
		xmpp_iq_command_call_answer, (xso_function *)fn, user, NULL);
}

/* In a message. NULL: none. */
static inline const struct xmpp_command *xmpp_message_command(
	const struct xmpp_message *o)
{
	return (const struct xmpp_command *)xso_payload(&xmpp_message_class, o, &xmpp_command_class, NULL);
}

enum xmpp_command_error_element {
	XMPP_COMMAND_ERROR_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_COMMAND_ERROR_ELEMENT_MALFORMED_ACTION,
	XMPP_COMMAND_ERROR_ELEMENT_BAD_ACTION,
	XMPP_COMMAND_ERROR_ELEMENT_BAD_LOCALE,
	XMPP_COMMAND_ERROR_ELEMENT_BAD_PAYLOAD,
	XMPP_COMMAND_ERROR_ELEMENT_BAD_SESSIONID,
	XMPP_COMMAND_ERROR_ELEMENT_SESSION_EXPIRED,
};

extern const struct xso_enum xmpp_command_error_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_command_error_element_text(enum xmpp_command_error_element value)
{
	return xso_enum_text(&xmpp_command_error_element_enum, (int)value);
}

/*
 * <malformed-action xmlns='http://jabber.org/protocol/commands'> and others
 * Why a step failed, beside the condition of the stanza error.
 */
struct xmpp_command_error {
	enum xmpp_command_error_element element; /* required */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_command_error_class;

static inline struct xso_any xmpp_command_error_any(const struct xmpp_command_error *o)
{
	struct xso_any any = { &xmpp_command_error_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_command_error *xmpp_command_error_from(struct xso_any any)
{
	return any.cls == &xmpp_command_error_class ? (const struct xmpp_command_error *)any.object : NULL;
}

static inline enum xso_status xmpp_command_error_decode(struct xmpp_command_error *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_command_error_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_command_error_encode(const struct xmpp_command_error *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_command_error_class, o, ns, writer, error);
}

/* In a stanza-error. NULL: none. */
static inline const struct xmpp_command_error *xmpp_stanza_error_command_error(
	const struct xmpp_stanza_error *o)
{
	return (const struct xmpp_command_error *)xso_payload(&xmpp_stanza_error_class, o, &xmpp_command_error_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif

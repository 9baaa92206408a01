/* Printed by xsoc from muc-light.xml: do not edit. */
/* MUC Light: group chats without presence, of MongooseIM. */
#ifndef XMPP_MUC_LIGHT_H
#define XMPP_MUC_LIGHT_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/muc-light.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/muc-light.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_muc_light_module;

enum xmpp_muc_light_create_user_affiliation {
	XMPP_MUC_LIGHT_CREATE_USER_AFFILIATION_ABSENT = 0, /* there is none */
	XMPP_MUC_LIGHT_CREATE_USER_AFFILIATION_OWNER,
	XMPP_MUC_LIGHT_CREATE_USER_AFFILIATION_MEMBER,
	XMPP_MUC_LIGHT_CREATE_USER_AFFILIATION_NONE,
};

extern const struct xso_enum xmpp_muc_light_create_user_affiliation_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_muc_light_create_user_affiliation_text(enum xmpp_muc_light_create_user_affiliation value)
{
	return xso_enum_text(&xmpp_muc_light_create_user_affiliation_enum, (int)value);
}

struct xmpp_muc_light_create_user {
	enum xmpp_muc_light_create_user_affiliation affiliation;
	const char *jid;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_light_create_user_class;

/* <query xmlns='urn:xmpp:muclight:0#create'> */
struct xmpp_muc_light_create {
	bool has_configuration;
	const char *name;
	const char *subject;
	const struct xso_any *option; /* known and unknown, in order */
	size_t n_option;
	bool has_occupants;
	const struct xmpp_muc_light_create_user *user;
	size_t n_user;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_light_create_class;

static inline struct xso_any xmpp_muc_light_create_any(const struct xmpp_muc_light_create *o)
{
	struct xso_any any = { &xmpp_muc_light_create_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_light_create *xmpp_muc_light_create_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_light_create_class ? (const struct xmpp_muc_light_create *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_light_create_decode(struct xmpp_muc_light_create *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_light_create_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_light_create_encode(const struct xmpp_muc_light_create *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_light_create_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_muc_light_create *xmpp_iq_muc_light_create(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_muc_light_create *)xso_payload(&xmpp_iq_class, o, &xmpp_muc_light_create_class, NULL);
}

typedef void xmpp_iq_muc_light_create_handler(
	struct xso_request *request, const struct xmpp_muc_light_create *o, void *user);

static inline void xmpp_iq_muc_light_create_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_muc_light_create_handler *)fn)(request, xmpp_muc_light_create_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_muc_light_create(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_muc_light_create_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_muc_light_create_class, xmpp_iq_muc_light_create_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_muc_light_create(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_muc_light_create_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_muc_light_create_answer(
	struct xso_stream *stream, const struct xmpp_muc_light_create *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_muc_light_create_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_muc_light_create_answer *)fn)(stream, xmpp_muc_light_create_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_muc_light_create(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_muc_light_create *o,
	uint64_t timeout, xmpp_iq_muc_light_create_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_muc_light_create_any(o), timeout,
		xmpp_iq_muc_light_create_call_answer, (xso_function *)fn, user, NULL);
}

/*
 * <query xmlns='urn:xmpp:muclight:0#configuration'>
 * Asks how a chat is set up, changes it, or is the answer.
 */
struct xmpp_muc_light_configuration {
	const char *prev_version;
	const char *version;
	const char *name;
	const char *subject;
	const struct xso_any *option; /* known and unknown, in order */
	size_t n_option;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_light_configuration_class;

static inline struct xso_any xmpp_muc_light_configuration_any(const struct xmpp_muc_light_configuration *o)
{
	struct xso_any any = { &xmpp_muc_light_configuration_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_light_configuration *xmpp_muc_light_configuration_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_light_configuration_class ? (const struct xmpp_muc_light_configuration *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_light_configuration_decode(struct xmpp_muc_light_configuration *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_light_configuration_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_light_configuration_encode(const struct xmpp_muc_light_configuration *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_light_configuration_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_muc_light_configuration *xmpp_iq_muc_light_configuration(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_muc_light_configuration *)xso_payload(&xmpp_iq_class, o, &xmpp_muc_light_configuration_class, NULL);
}

typedef void xmpp_iq_muc_light_configuration_handler(
	struct xso_request *request, const struct xmpp_muc_light_configuration *o, void *user);

static inline void xmpp_iq_muc_light_configuration_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_muc_light_configuration_handler *)fn)(request, xmpp_muc_light_configuration_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_muc_light_configuration(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_muc_light_configuration_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_muc_light_configuration_class, xmpp_iq_muc_light_configuration_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_muc_light_configuration(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_muc_light_configuration_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_muc_light_configuration_answer(
	struct xso_stream *stream, const struct xmpp_muc_light_configuration *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_muc_light_configuration_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_muc_light_configuration_answer *)fn)(stream, xmpp_muc_light_configuration_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_muc_light_configuration(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_muc_light_configuration *o,
	uint64_t timeout, xmpp_iq_muc_light_configuration_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_muc_light_configuration_any(o), timeout,
		xmpp_iq_muc_light_configuration_call_answer, (xso_function *)fn, user, NULL);
}

/* <x xmlns='urn:xmpp:muclight:0#configuration'> */
struct xmpp_muc_light_configuration_change {
	const char *prev_version;
	const char *version;
	const char *name;
	const char *subject;
	const struct xso_any *option; /* known and unknown, in order */
	size_t n_option;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_light_configuration_change_class;

static inline struct xso_any xmpp_muc_light_configuration_change_any(const struct xmpp_muc_light_configuration_change *o)
{
	struct xso_any any = { &xmpp_muc_light_configuration_change_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_light_configuration_change *xmpp_muc_light_configuration_change_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_light_configuration_change_class ? (const struct xmpp_muc_light_configuration_change *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_light_configuration_change_decode(struct xmpp_muc_light_configuration_change *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_light_configuration_change_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_light_configuration_change_encode(const struct xmpp_muc_light_configuration_change *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_light_configuration_change_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_muc_light_configuration_change *xmpp_message_muc_light_configuration_change(
	const struct xmpp_message *o)
{
	return (const struct xmpp_muc_light_configuration_change *)xso_payload(&xmpp_message_class, o, &xmpp_muc_light_configuration_change_class, NULL);
}

enum xmpp_muc_light_affiliations_user_affiliation {
	XMPP_MUC_LIGHT_AFFILIATIONS_USER_AFFILIATION_ABSENT = 0, /* there is none */
	XMPP_MUC_LIGHT_AFFILIATIONS_USER_AFFILIATION_OWNER,
	XMPP_MUC_LIGHT_AFFILIATIONS_USER_AFFILIATION_MEMBER,
	XMPP_MUC_LIGHT_AFFILIATIONS_USER_AFFILIATION_NONE,
};

extern const struct xso_enum xmpp_muc_light_affiliations_user_affiliation_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_muc_light_affiliations_user_affiliation_text(enum xmpp_muc_light_affiliations_user_affiliation value)
{
	return xso_enum_text(&xmpp_muc_light_affiliations_user_affiliation_enum, (int)value);
}

struct xmpp_muc_light_affiliations_user {
	enum xmpp_muc_light_affiliations_user_affiliation affiliation;
	const char *jid;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_light_affiliations_user_class;

/* <query xmlns='urn:xmpp:muclight:0#affiliations'> */
struct xmpp_muc_light_affiliations {
	const char *prev_version;
	const char *version;
	const struct xmpp_muc_light_affiliations_user *user;
	size_t n_user;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_light_affiliations_class;

static inline struct xso_any xmpp_muc_light_affiliations_any(const struct xmpp_muc_light_affiliations *o)
{
	struct xso_any any = { &xmpp_muc_light_affiliations_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_light_affiliations *xmpp_muc_light_affiliations_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_light_affiliations_class ? (const struct xmpp_muc_light_affiliations *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_light_affiliations_decode(struct xmpp_muc_light_affiliations *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_light_affiliations_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_light_affiliations_encode(const struct xmpp_muc_light_affiliations *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_light_affiliations_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_muc_light_affiliations *xmpp_iq_muc_light_affiliations(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_muc_light_affiliations *)xso_payload(&xmpp_iq_class, o, &xmpp_muc_light_affiliations_class, NULL);
}

typedef void xmpp_iq_muc_light_affiliations_handler(
	struct xso_request *request, const struct xmpp_muc_light_affiliations *o, void *user);

static inline void xmpp_iq_muc_light_affiliations_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_muc_light_affiliations_handler *)fn)(request, xmpp_muc_light_affiliations_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_muc_light_affiliations(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_muc_light_affiliations_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_muc_light_affiliations_class, xmpp_iq_muc_light_affiliations_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_muc_light_affiliations(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_muc_light_affiliations_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_muc_light_affiliations_answer(
	struct xso_stream *stream, const struct xmpp_muc_light_affiliations *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_muc_light_affiliations_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_muc_light_affiliations_answer *)fn)(stream, xmpp_muc_light_affiliations_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_muc_light_affiliations(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_muc_light_affiliations *o,
	uint64_t timeout, xmpp_iq_muc_light_affiliations_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_muc_light_affiliations_any(o), timeout,
		xmpp_iq_muc_light_affiliations_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_muc_light_affiliations_change_user_affiliation {
	XMPP_MUC_LIGHT_AFFILIATIONS_CHANGE_USER_AFFILIATION_ABSENT = 0, /* there is none */
	XMPP_MUC_LIGHT_AFFILIATIONS_CHANGE_USER_AFFILIATION_OWNER,
	XMPP_MUC_LIGHT_AFFILIATIONS_CHANGE_USER_AFFILIATION_MEMBER,
	XMPP_MUC_LIGHT_AFFILIATIONS_CHANGE_USER_AFFILIATION_NONE,
};

extern const struct xso_enum xmpp_muc_light_affiliations_change_user_affiliation_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_muc_light_affiliations_change_user_affiliation_text(enum xmpp_muc_light_affiliations_change_user_affiliation value)
{
	return xso_enum_text(&xmpp_muc_light_affiliations_change_user_affiliation_enum, (int)value);
}

struct xmpp_muc_light_affiliations_change_user {
	enum xmpp_muc_light_affiliations_change_user_affiliation affiliation;
	const char *jid;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_light_affiliations_change_user_class;

/* <x xmlns='urn:xmpp:muclight:0#affiliations'> */
struct xmpp_muc_light_affiliations_change {
	const char *prev_version;
	const char *version;
	const struct xmpp_muc_light_affiliations_change_user *user;
	size_t n_user;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_light_affiliations_change_class;

static inline struct xso_any xmpp_muc_light_affiliations_change_any(const struct xmpp_muc_light_affiliations_change *o)
{
	struct xso_any any = { &xmpp_muc_light_affiliations_change_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_light_affiliations_change *xmpp_muc_light_affiliations_change_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_light_affiliations_change_class ? (const struct xmpp_muc_light_affiliations_change *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_light_affiliations_change_decode(struct xmpp_muc_light_affiliations_change *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_light_affiliations_change_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_light_affiliations_change_encode(const struct xmpp_muc_light_affiliations_change *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_light_affiliations_change_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_muc_light_affiliations_change *xmpp_message_muc_light_affiliations_change(
	const struct xmpp_message *o)
{
	return (const struct xmpp_muc_light_affiliations_change *)xso_payload(&xmpp_message_class, o, &xmpp_muc_light_affiliations_change_class, NULL);
}

enum xmpp_muc_light_info_user_affiliation {
	XMPP_MUC_LIGHT_INFO_USER_AFFILIATION_ABSENT = 0, /* there is none */
	XMPP_MUC_LIGHT_INFO_USER_AFFILIATION_OWNER,
	XMPP_MUC_LIGHT_INFO_USER_AFFILIATION_MEMBER,
	XMPP_MUC_LIGHT_INFO_USER_AFFILIATION_NONE,
};

extern const struct xso_enum xmpp_muc_light_info_user_affiliation_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_muc_light_info_user_affiliation_text(enum xmpp_muc_light_info_user_affiliation value)
{
	return xso_enum_text(&xmpp_muc_light_info_user_affiliation_enum, (int)value);
}

struct xmpp_muc_light_info_user {
	enum xmpp_muc_light_info_user_affiliation affiliation;
	const char *jid;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_light_info_user_class;

/* <query xmlns='urn:xmpp:muclight:0#info'> */
struct xmpp_muc_light_info {
	const char *prev_version;
	const char *version;
	bool has_configuration;
	const char *name;
	const char *subject;
	const struct xso_any *option; /* known and unknown, in order */
	size_t n_option;
	bool has_occupants;
	const struct xmpp_muc_light_info_user *user;
	size_t n_user;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_light_info_class;

static inline struct xso_any xmpp_muc_light_info_any(const struct xmpp_muc_light_info *o)
{
	struct xso_any any = { &xmpp_muc_light_info_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_light_info *xmpp_muc_light_info_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_light_info_class ? (const struct xmpp_muc_light_info *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_light_info_decode(struct xmpp_muc_light_info *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_light_info_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_light_info_encode(const struct xmpp_muc_light_info *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_light_info_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_muc_light_info *xmpp_iq_muc_light_info(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_muc_light_info *)xso_payload(&xmpp_iq_class, o, &xmpp_muc_light_info_class, NULL);
}

typedef void xmpp_iq_muc_light_info_handler(
	struct xso_request *request, const struct xmpp_muc_light_info *o, void *user);

static inline void xmpp_iq_muc_light_info_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_muc_light_info_handler *)fn)(request, xmpp_muc_light_info_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_muc_light_info(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_muc_light_info_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_muc_light_info_class, xmpp_iq_muc_light_info_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_muc_light_info(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_muc_light_info_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_muc_light_info_answer(
	struct xso_stream *stream, const struct xmpp_muc_light_info *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_muc_light_info_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_muc_light_info_answer *)fn)(stream, xmpp_muc_light_info_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_muc_light_info(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_muc_light_info *o,
	uint64_t timeout, xmpp_iq_muc_light_info_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_muc_light_info_any(o), timeout,
		xmpp_iq_muc_light_info_call_answer, (xso_function *)fn, user, NULL);
}

/* <query xmlns='urn:xmpp:muclight:0#destroy'> */
struct xmpp_muc_light_destroy {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_light_destroy_class;

static inline struct xso_any xmpp_muc_light_destroy_any(const struct xmpp_muc_light_destroy *o)
{
	struct xso_any any = { &xmpp_muc_light_destroy_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_light_destroy *xmpp_muc_light_destroy_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_light_destroy_class ? (const struct xmpp_muc_light_destroy *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_light_destroy_decode(struct xmpp_muc_light_destroy *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_light_destroy_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_light_destroy_encode(const struct xmpp_muc_light_destroy *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_light_destroy_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_muc_light_destroy *xmpp_iq_muc_light_destroy(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_muc_light_destroy *)xso_payload(&xmpp_iq_class, o, &xmpp_muc_light_destroy_class, NULL);
}

typedef void xmpp_iq_muc_light_destroy_handler(
	struct xso_request *request, const struct xmpp_muc_light_destroy *o, void *user);

static inline void xmpp_iq_muc_light_destroy_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_muc_light_destroy_handler *)fn)(request, xmpp_muc_light_destroy_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_muc_light_destroy(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_muc_light_destroy_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_muc_light_destroy_class, xmpp_iq_muc_light_destroy_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_muc_light_destroy(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_muc_light_destroy_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_muc_light_destroy_answer(
	struct xso_stream *stream, const struct xmpp_muc_light_destroy *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_muc_light_destroy_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_muc_light_destroy_answer *)fn)(stream, xmpp_muc_light_destroy_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_muc_light_destroy(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_muc_light_destroy *o,
	uint64_t timeout, xmpp_iq_muc_light_destroy_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_muc_light_destroy_any(o), timeout,
		xmpp_iq_muc_light_destroy_call_answer, (xso_function *)fn, user, NULL);
}

enum xmpp_muc_light_blocking_item_action {
	XMPP_MUC_LIGHT_BLOCKING_ITEM_ACTION_ABSENT = 0, /* there is none */
	XMPP_MUC_LIGHT_BLOCKING_ITEM_ACTION_ALLOW,
	XMPP_MUC_LIGHT_BLOCKING_ITEM_ACTION_DENY,
};

extern const struct xso_enum xmpp_muc_light_blocking_item_action_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_muc_light_blocking_item_action_text(enum xmpp_muc_light_blocking_item_action value)
{
	return xso_enum_text(&xmpp_muc_light_blocking_item_action_enum, (int)value);
}

enum xmpp_muc_light_blocking_item_type {
	XMPP_MUC_LIGHT_BLOCKING_ITEM_TYPE_ABSENT = 0, /* there is none */
	XMPP_MUC_LIGHT_BLOCKING_ITEM_TYPE_USER,
	XMPP_MUC_LIGHT_BLOCKING_ITEM_TYPE_ROOM,
};

extern const struct xso_enum xmpp_muc_light_blocking_item_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_muc_light_blocking_item_type_text(enum xmpp_muc_light_blocking_item_type value)
{
	return xso_enum_text(&xmpp_muc_light_blocking_item_type_enum, (int)value);
}

struct xmpp_muc_light_blocking_item {
	enum xmpp_muc_light_blocking_item_action action;
	enum xmpp_muc_light_blocking_item_type type;
	const char *jid;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_light_blocking_item_class;

/* <query xmlns='urn:xmpp:muclight:0#blocking'> */
struct xmpp_muc_light_blocking {
	const struct xmpp_muc_light_blocking_item *item;
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_muc_light_blocking_class;

static inline struct xso_any xmpp_muc_light_blocking_any(const struct xmpp_muc_light_blocking *o)
{
	struct xso_any any = { &xmpp_muc_light_blocking_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_muc_light_blocking *xmpp_muc_light_blocking_from(struct xso_any any)
{
	return any.cls == &xmpp_muc_light_blocking_class ? (const struct xmpp_muc_light_blocking *)any.object : NULL;
}

static inline enum xso_status xmpp_muc_light_blocking_decode(struct xmpp_muc_light_blocking *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_muc_light_blocking_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_muc_light_blocking_encode(const struct xmpp_muc_light_blocking *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_muc_light_blocking_class, o, ns, writer, error);
}

/* In an iq. NULL: none. */
static inline const struct xmpp_muc_light_blocking *xmpp_iq_muc_light_blocking(
	const struct xmpp_iq *o)
{
	return (const struct xmpp_muc_light_blocking *)xso_payload(&xmpp_iq_class, o, &xmpp_muc_light_blocking_class, NULL);
}

typedef void xmpp_iq_muc_light_blocking_handler(
	struct xso_request *request, const struct xmpp_muc_light_blocking *o, void *user);

static inline void xmpp_iq_muc_light_blocking_call(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	((xmpp_iq_muc_light_blocking_handler *)fn)(request, xmpp_muc_light_blocking_from(payload), user);
}

/* Called for each request of this type; see xso_handlers_on_request. */
static inline enum xso_status xmpp_iq_on_muc_light_blocking(
	struct xso_handlers *handlers, enum xmpp_iq_type type, xmpp_iq_muc_light_blocking_handler *fn, void *user)
{
	return xso_handlers_on_request(
		handlers, (int)type, &xmpp_muc_light_blocking_class, xmpp_iq_muc_light_blocking_call, (xso_function *)fn, user);
}

static inline void xmpp_iq_off_muc_light_blocking(struct xso_handlers *handlers, enum xmpp_iq_type type)
{
	xso_handlers_off_request(handlers, (int)type, &xmpp_muc_light_blocking_class);
}

/* `result` is NULL unless the answer is one, with a payload of this class. */
typedef void xmpp_iq_muc_light_blocking_answer(
	struct xso_stream *stream, const struct xmpp_muc_light_blocking *result, const struct xso_answer *answer, void *user);

static inline void xmpp_iq_muc_light_blocking_call_answer(
	xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)
{
	((xmpp_iq_muc_light_blocking_answer *)fn)(stream, xmpp_muc_light_blocking_from(result), answer, user);
}

/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */
static inline enum xso_status xmpp_iq_request_muc_light_blocking(
	struct xso_stream *stream, enum xmpp_iq_type type, const char *to, const struct xmpp_muc_light_blocking *o,
	uint64_t timeout, xmpp_iq_muc_light_blocking_answer *fn, void *user)
{
	return xso_stream_request(stream, (int)type, to, xmpp_muc_light_blocking_any(o), timeout,
		xmpp_iq_muc_light_blocking_call_answer, (xso_function *)fn, user, NULL);
}

#ifdef __cplusplus
}
#endif

#endif

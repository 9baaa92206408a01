/* Printed by xsoc from amp.xml: do not edit. */
/* XEP-0079: Advanced Message Processing. */
#ifndef XMPP_AMP_H
#define XMPP_AMP_H

#include <xmpp/core.h>
#include <xmpp/stream.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/amp.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/amp.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_amp_module;

/* <rule xmlns='http://jabber.org/protocol/amp'> */
struct xmpp_amp_rule {
	const char *action; /* drop, error, notify, alert, or one that a registry has */
	const char *condition; /* deliver, expire-at, match-resource, or one that a registry has */
	const char *value; /* what it means depends on the condition */
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_amp_rule_class;

static inline struct xso_any xmpp_amp_rule_any(const struct xmpp_amp_rule *o)
{
	struct xso_any any = { &xmpp_amp_rule_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_amp_rule *xmpp_amp_rule_from(struct xso_any any)
{
	return any.cls == &xmpp_amp_rule_class ? (const struct xmpp_amp_rule *)any.object : NULL;
}

static inline enum xso_status xmpp_amp_rule_decode(struct xmpp_amp_rule *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_amp_rule_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_amp_rule_encode(const struct xmpp_amp_rule *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_amp_rule_class, o, ns, writer, error);
}

/*
 * <amp xmlns='http://jabber.org/protocol/amp'>
 * What servers shall do with a message that cannot be delivered just so; with a status,
 * what was done.
 */
struct xmpp_amp {
	const char *from; /* jid, who sent the message that the status is of */
	bool per_hop; /* every server on the way applies the rules */
	const char *status; /* the action that was taken */
	const char *to; /* jid, to whom that message was sent */
	const struct xmpp_amp_rule *rule;
	size_t n_rule;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_amp_class;

static inline struct xso_any xmpp_amp_any(const struct xmpp_amp *o)
{
	struct xso_any any = { &xmpp_amp_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_amp *xmpp_amp_from(struct xso_any any)
{
	return any.cls == &xmpp_amp_class ? (const struct xmpp_amp *)any.object : NULL;
}

static inline enum xso_status xmpp_amp_decode(struct xmpp_amp *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_amp_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_amp_encode(const struct xmpp_amp *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_amp_class, o, ns, writer, error);
}

/* In a message. NULL: none. */
static inline const struct xmpp_amp *xmpp_message_amp(
	const struct xmpp_message *o)
{
	return (const struct xmpp_amp *)xso_payload(&xmpp_message_class, o, &xmpp_amp_class, NULL);
}

enum xmpp_amp_rules_error_element {
	XMPP_AMP_RULES_ERROR_ELEMENT_ABSENT = 0, /* there is none */
	XMPP_AMP_RULES_ERROR_ELEMENT_INVALID_RULES,
	XMPP_AMP_RULES_ERROR_ELEMENT_UNSUPPORTED_ACTIONS,
	XMPP_AMP_RULES_ERROR_ELEMENT_UNSUPPORTED_CONDITIONS,
};

extern const struct xso_enum xmpp_amp_rules_error_element_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_amp_rules_error_element_text(enum xmpp_amp_rules_error_element value)
{
	return xso_enum_text(&xmpp_amp_rules_error_element_enum, (int)value);
}

/* <invalid-rules xmlns='http://jabber.org/protocol/amp'> and others */
struct xmpp_amp_rules_error {
	enum xmpp_amp_rules_error_element element; /* required */
	const struct xmpp_amp_rule *rule;
	size_t n_rule;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_amp_rules_error_class;

static inline struct xso_any xmpp_amp_rules_error_any(const struct xmpp_amp_rules_error *o)
{
	struct xso_any any = { &xmpp_amp_rules_error_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_amp_rules_error *xmpp_amp_rules_error_from(struct xso_any any)
{
	return any.cls == &xmpp_amp_rules_error_class ? (const struct xmpp_amp_rules_error *)any.object : NULL;
}

static inline enum xso_status xmpp_amp_rules_error_decode(struct xmpp_amp_rules_error *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_amp_rules_error_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_amp_rules_error_encode(const struct xmpp_amp_rules_error *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_amp_rules_error_class, o, ns, writer, error);
}

/* In a stanza-error. NULL: none. */
static inline const struct xmpp_amp_rules_error *xmpp_stanza_error_amp_rules_error(
	const struct xmpp_stanza_error *o)
{
	return (const struct xmpp_amp_rules_error *)xso_payload(&xmpp_stanza_error_class, o, &xmpp_amp_rules_error_class, NULL);
}

/*
 * <failed-rules xmlns='http://jabber.org/protocol/amp#errors'>
 * The rules that made the error.
 */
struct xmpp_amp_failed_rules {
	const struct xmpp_amp_rule *rule;
	size_t n_rule;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_amp_failed_rules_class;

static inline struct xso_any xmpp_amp_failed_rules_any(const struct xmpp_amp_failed_rules *o)
{
	struct xso_any any = { &xmpp_amp_failed_rules_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_amp_failed_rules *xmpp_amp_failed_rules_from(struct xso_any any)
{
	return any.cls == &xmpp_amp_failed_rules_class ? (const struct xmpp_amp_failed_rules *)any.object : NULL;
}

static inline enum xso_status xmpp_amp_failed_rules_decode(struct xmpp_amp_failed_rules *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_amp_failed_rules_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_amp_failed_rules_encode(const struct xmpp_amp_failed_rules *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_amp_failed_rules_class, o, ns, writer, error);
}

/* In a stanza-error. NULL: none. */
static inline const struct xmpp_amp_failed_rules *xmpp_stanza_error_amp_failed_rules(
	const struct xmpp_stanza_error *o)
{
	return (const struct xmpp_amp_failed_rules *)xso_payload(&xmpp_stanza_error_class, o, &xmpp_amp_failed_rules_class, NULL);
}

/* <amp xmlns='http://jabber.org/features/amp'> */
struct xmpp_amp_feature {
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_amp_feature_class;

static inline struct xso_any xmpp_amp_feature_any(const struct xmpp_amp_feature *o)
{
	struct xso_any any = { &xmpp_amp_feature_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_amp_feature *xmpp_amp_feature_from(struct xso_any any)
{
	return any.cls == &xmpp_amp_feature_class ? (const struct xmpp_amp_feature *)any.object : NULL;
}

static inline enum xso_status xmpp_amp_feature_decode(struct xmpp_amp_feature *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_amp_feature_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_amp_feature_encode(const struct xmpp_amp_feature *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_amp_feature_class, o, ns, writer, error);
}

/* In a stream-features. NULL: none. */
static inline const struct xmpp_amp_feature *xmpp_stream_features_amp_feature(
	const struct xmpp_stream_features *o)
{
	return (const struct xmpp_amp_feature *)xso_payload(&xmpp_stream_features_class, o, &xmpp_amp_feature_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif

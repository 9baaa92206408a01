/* Printed by xsoc from data-forms.xml: do not edit. */
/* XEP-0004: Data Forms. */
#ifndef XMPP_DATA_FORMS_H
#define XMPP_DATA_FORMS_H

#include <xmpp/core.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/data-forms.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/data-forms.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_data_forms_module;

struct xmpp_form_field_option {
	const char *label;
	const char *value;
	/*
	 * deprecated, the value, where it stands without an element of its own, as XEP-0042 and
	 * XEP-0248 print it
	 */
	const char *own_text;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_form_field_option_class;

enum xmpp_form_field_type {
	XMPP_FORM_FIELD_TYPE_TEXT_SINGLE = 0, /* also when it is absent */
	XMPP_FORM_FIELD_TYPE_TEXT_MULTI,
	XMPP_FORM_FIELD_TYPE_TEXT_PRIVATE,
	XMPP_FORM_FIELD_TYPE_LIST_SINGLE,
	XMPP_FORM_FIELD_TYPE_LIST_MULTI,
	XMPP_FORM_FIELD_TYPE_BOOLEAN,
	XMPP_FORM_FIELD_TYPE_JID_SINGLE,
	XMPP_FORM_FIELD_TYPE_JID_MULTI,
	XMPP_FORM_FIELD_TYPE_FIXED,
	XMPP_FORM_FIELD_TYPE_HIDDEN,
};

extern const struct xso_enum xmpp_form_field_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_form_field_type_text(enum xmpp_form_field_type value)
{
	return xso_enum_text(&xmpp_form_field_type_enum, (int)value);
}

/* <field xmlns='jabber:x:data'> */
struct xmpp_form_field {
	const char *var;
	enum xmpp_form_field_type type;
	const char *label;
	const char *desc;
	bool required;
	const char *const *value;
	size_t n_value;
	const struct xmpp_form_field_option *option;
	size_t n_option;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_form_field_class;

static inline struct xso_any xmpp_form_field_any(const struct xmpp_form_field *o)
{
	struct xso_any any = { &xmpp_form_field_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_form_field *xmpp_form_field_from(struct xso_any any)
{
	return any.cls == &xmpp_form_field_class ? (const struct xmpp_form_field *)any.object : NULL;
}

static inline enum xso_status xmpp_form_field_decode(struct xmpp_form_field *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_form_field_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_form_field_encode(const struct xmpp_form_field *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_form_field_class, o, ns, writer, error);
}

struct xmpp_data_form_item {
	const struct xmpp_form_field *field; /* one per var */
	size_t n_field;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_data_form_item_class;

/* The first one with this var; NULL: none. */
static inline const struct xmpp_form_field *xmpp_data_form_item_field_by_var(
	const struct xmpp_data_form_item *o, const char *var)
{
	return (const struct xmpp_form_field *)xso_list_find(
		o->field, o->n_field, sizeof *o->field,
		offsetof(struct xmpp_form_field, var), var);
}

enum xmpp_data_form_type {
	XMPP_DATA_FORM_TYPE_ABSENT = 0, /* there is none */
	XMPP_DATA_FORM_TYPE_FORM,
	XMPP_DATA_FORM_TYPE_SUBMIT,
	XMPP_DATA_FORM_TYPE_CANCEL,
	XMPP_DATA_FORM_TYPE_RESULT,
};

extern const struct xso_enum xmpp_data_form_type_enum;

/* The written form; NULL: it has none. */
static inline const char *xmpp_data_form_type_text(enum xmpp_data_form_type value)
{
	return xso_enum_text(&xmpp_data_form_type_enum, (int)value);
}

/*
 * <x xmlns='jabber:x:data'>
 * A form to fill in, a form filled in, or a table of results.
 */
struct xmpp_data_form {
	enum xmpp_data_form_type type;
	const char *title;
	const char *const *instructions;
	size_t n_instructions;
	const struct xso_any *payload; /* known and unknown, in order */
	size_t n_payload;
	bool has_reported;
	const struct xmpp_form_field *reported;
	size_t n_reported;
	const struct xmpp_form_field *field; /* one per var */
	size_t n_field;
	const struct xmpp_data_form_item *item;
	size_t n_item;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_data_form_class;

static inline struct xso_any xmpp_data_form_any(const struct xmpp_data_form *o)
{
	struct xso_any any = { &xmpp_data_form_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_data_form *xmpp_data_form_from(struct xso_any any)
{
	return any.cls == &xmpp_data_form_class ? (const struct xmpp_data_form *)any.object : NULL;
}

static inline enum xso_status xmpp_data_form_decode(struct xmpp_data_form *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_data_form_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_data_form_encode(const struct xmpp_data_form *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_data_form_class, o, ns, writer, error);
}

/* The first one with this var; NULL: none. */
static inline const struct xmpp_form_field *xmpp_data_form_field_by_var(
	const struct xmpp_data_form *o, const char *var)
{
	return (const struct xmpp_form_field *)xso_list_find(
		o->field, o->n_field, sizeof *o->field,
		offsetof(struct xmpp_form_field, var), var);
}

/* In a message. NULL: none. */
static inline const struct xmpp_data_form *xmpp_message_data_form(
	const struct xmpp_message *o)
{
	return (const struct xmpp_data_form *)xso_payload(&xmpp_message_class, o, &xmpp_data_form_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif

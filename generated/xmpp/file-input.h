/* Printed by xsoc from file-input.xml: do not edit. */
/* XEP-0505: Data Forms File Input Element. */
#ifndef XMPP_FILE_INPUT_H
#define XMPP_FILE_INPUT_H

#include <xmpp/data-forms.h>
#include <xmpp/file-metadata.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/file-input.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/file-input.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_file_input_module;

/*
 * <file-input xmlns='urn:xmpp:file-input:0'>
 * The value of a field is a file, or several.
 */
struct xmpp_file_input {
	bool multiple;
	const char *const *accept; /* media types, * for all subtypes */
	size_t n_accept;
	const char *const *use; /* jid, to whom it may be sent, the best first */
	size_t n_use;
	const struct xmpp_file_metadata *file;
	size_t n_file;
	const struct xso_kept *unknown; /* what no other member could hold */
};

extern const struct xso_class xmpp_file_input_class;

static inline struct xso_any xmpp_file_input_any(const struct xmpp_file_input *o)
{
	struct xso_any any = { &xmpp_file_input_class, o };

	return any;
}

/* NULL when it is of another class. */
static inline const struct xmpp_file_input *xmpp_file_input_from(struct xso_any any)
{
	return any.cls == &xmpp_file_input_class ? (const struct xmpp_file_input *)any.object : NULL;
}

static inline enum xso_status xmpp_file_input_decode(struct xmpp_file_input *o, const struct xso_raw *raw,
	const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)
{
	return xso_decode(&xmpp_file_input_class, o, raw, registry, arena, error);
}

static inline enum xso_status xmpp_file_input_encode(const struct xmpp_file_input *o, const char *ns,
	struct xso_writer *writer, struct xso_error *error)
{
	return xso_encode(&xmpp_file_input_class, o, ns, writer, error);
}

/* In a form-field. NULL: none. */
static inline const struct xmpp_file_input *xmpp_form_field_file_input(
	const struct xmpp_form_field *o)
{
	return (const struct xmpp_file_input *)xso_payload(&xmpp_form_field_class, o, &xmpp_file_input_class, NULL);
}

#ifdef __cplusplus
}
#endif

#endif

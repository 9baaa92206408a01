/* What both printed forms share. */
#ifndef XSO_OBJECT_PRINT_H
#define XSO_OBJECT_PRINT_H

#include "object/table.h"

#include <xso/print.h>

struct printer {
	struct xso_buffer *out;
	struct xso_buffer scratch; /* for one written form */
	enum xso_status status;	   /* the first failure */
	const char *lang;	   /* in scope where the next object stands; NULL: none */
	size_t depth;
};

void xso_print_bytes(struct printer *p, const char *bytes, size_t size);
void xso_print_words(struct printer *p, const char *words);

/* Goes one deeper: false for what is nested too deeply, or after a failure. */
bool xso_print_enter(struct printer *p);

/* The language of an object or part is in scope from here on. Returns the one around it. */
const char *xso_print_lang(struct printer *p, const struct xso_class *cls, const void *object);

/* A JSON string (RFC 8259 section 7). */
void xso_print_quoted(struct printer *p, const char *text, size_t size);

/* True for a field that may not be seen. */
static inline bool print_is_secret(const struct xso_class *cls, const struct xso_field *field)
{
	return field->flags & XSO_SECRET || cls->flags & XSO_CLASS_SECRET;
}

/* What is shown instead: "(secret)", quoted. */
void xso_print_secret(struct printer *p);

/* The written form of a value that is set, for people: a value that has none is "(invalid)". */
const char *xso_print_value(struct printer *p, const struct xso_class *cls,
	const struct xso_field *field, const void *value, size_t *size);

/* Raw content as XML, perhaps in the scratch buffer; no attribute. */
const char *xso_print_xml(struct printer *p, const struct xso_raw *raw, size_t *size);

void xso_print_text_any(struct printer *p, struct xso_any any);
void xso_print_json_any(struct printer *p, struct xso_any any);

#endif

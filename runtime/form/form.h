/* What reading and writing of typed forms share. */
#ifndef XSO_FORM_FORM_H
#define XSO_FORM_FORM_H

#include "object/table.h"

#include <xmpp/data-forms.h>
#include <xso/form.h>

#define FORM_TYPE "FORM_TYPE"

/* The row that has the form itself; it is the last one. Those before it are fields. */
static inline const struct xso_field *form_origin(const struct xso_class *cls)
{
	return &cls->fields[cls->n_fields - 1];
}

/* The member of one row from its field. Errors as xso_form_read, but for what is missing. */
enum xso_status xso_form_read_row(const struct xso_class *cls, const struct xso_field *row,
	void *object, const struct xmpp_form_field *field, struct xso_arena *arena,
	struct xso_error *error);

/* Says in *error what is wrong with a row, and gives the status. */
enum xso_status xso_form_fail(const struct xso_class *cls, const struct xso_field *row,
	enum xso_status status, struct xso_error *error);

#endif

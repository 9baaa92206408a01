/*
 * Typed views of data forms (XEP-0004, XEP-0068). A schema says which fields a form of some
 * FORM_TYPE has; printed code is a struct, and these functions with its table.
 *
 * Of every form with a printed struct, say xmpp_muc_roomconfig, there are xmpp_muc_roomconfig_read
 * and xmpp_muc_roomconfig_write, which are the functions below with the right types.
 */
#ifndef XSO_FORM_H
#define XSO_FORM_H

#include <xso/api.h>
#include <xso/class.h>

XSO_BEGIN

struct xmpp_data_form;
struct xmpp_form_field;

/* The FORM_TYPE of a form (XEP-0068 3.2); NULL: it says none. */
const char *xso_form_type(const struct xmpp_data_form *form);

/* The first of `n` forms with the FORM_TYPE of the view, as in an answer to disco#info; or NULL. */
const struct xmpp_data_form *xso_form_find(
	const struct xso_class *cls, const struct xmpp_data_form *forms, size_t n);

/*
 * Fills *object, a struct of the view, from a form. The object points into the form, which has to
 * live as long, and has the form itself in its member `form`: a field without a member, a second
 * value of a member that holds one, labels and options are found there. Of several fields with the
 * same var the first counts. An empty value is none where the type has no empty text.
 *
 * XSO_ERROR_INVALID: the form has another FORM_TYPE, or a text is no value of its type.
 * XSO_ERROR_MISSING: it has no FORM_TYPE, or a required field has no value and the form is no
 * question (type 'form'). XSO_ERROR_MEMORY. *object is then all zero. `error` may be NULL.
 */
enum xso_status xso_form_read(const struct xso_class *cls, void *object,
	const struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error);

/*
 * Makes a form of this type (enum xmpp_data_form_type) in *form, from an object that was read or
 * made. *form points into the object and its `form`.
 *
 * Fields stand in the order of the object's `form`, those it has not behind them, in the schema's.
 * A field whose member still has the value it was read with is taken over as it is, and so is one
 * without a member; where a member has another value, the field's values are replaced, and where it
 * has none, taken away. FORM_TYPE stands first when `form` lacks it.
 *
 * A submission says var, type and values alone, and no field that has none (XEP-0004 3.2); a
 * cancellation says no field at all. In a question (type 'form') a field that is new says its type,
 * whether it is required, and the values of its enum as options; a required member with a value
 * that could not be written has none there.
 *
 * XSO_ERROR_INVALID: a value that cannot be written. XSO_ERROR_MISSING: a required field is not
 * set, and the form is to be a submission or a result. XSO_ERROR_MEMORY. *form is then all zero.
 * `error` may be NULL.
 */
enum xso_status xso_form_write(const struct xso_class *cls, const void *object, int type,
	struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error);

XSO_END

#endif

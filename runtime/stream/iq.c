#include "stream/stream.h"

#include <xso/raw.h>

/* True when an element stands in the iq that is neither its payload nor its error. */
static bool has_more(const struct xmpp_iq *iq)
{
	for (const struct xso_kept *k = iq->unknown; k; k = k->next) {
		const struct xso_raw *raw = xso_raw_from(k->any);
		if (k->any.cls && (!raw || xso_raw_is_element(raw)))
			return true;
	}
	return false;
}

static COLD bool fail(struct xso_error *error, enum xso_status status, const char *field,
	const char *shape, const char *name)
{
	*error = (struct xso_error){
		.status = status, .cls = "iq", .field = field, .shape = shape, .name = name
	};
	return false;
}

bool xso_iq_is_valid(const struct xmpp_iq *iq, struct xso_error *error)
{
	if (!iq->id)
		return fail(error, XSO_ERROR_MISSING, "id", "attribute", "id");
	switch (iq->type) {
	case XMPP_IQ_TYPE_GET:
	case XMPP_IQ_TYPE_SET:
		if (!iq->payload.cls)
			return fail(error, XSO_ERROR_MISSING, "payload", "the payload", NULL);
		if (has_more(iq) || iq->error)
			return fail(error, XSO_ERROR_DUPLICATE, "payload", "the payload", NULL);
		return true;
	case XMPP_IQ_TYPE_ERROR:
		return iq->error ? true : fail(error, XSO_ERROR_MISSING, "error", "child", "error");
	default:
		return !has_more(iq) ||
			fail(error, XSO_ERROR_DUPLICATE, "payload", "the payload", NULL);
	}
}

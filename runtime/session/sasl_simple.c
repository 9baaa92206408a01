/* The mechanisms of one message, in which the server proves nothing. */
#include "session/sasl.h"
#include "session/sasl_writer.h"

static enum xso_status accept_success(struct xso_sasl *sasl, struct xso_bytes data)
{
	if (data.size)
		return xso_sasl_fail(sasl, XSO_ERROR_INVALID,
			"the server sent data with success where the mechanism has none");
	return XSO_OK;
}

/* RFC 4616 2. */
static enum xso_status begin_plain(struct xso_sasl *sasl, struct xso_bytes *response)
{
	const char *authzid = sasl->credentials.authzid, *user, *password;
	struct xso_sasl_writer w;
	enum xso_status status;

	if (!sasl->tls || !sasl->policy.plain)
		return xso_sasl_fail(sasl, XSO_ERROR_INVALID,
			sasl->tls ? "PLAIN is not allowed" : "PLAIN needs TLS");
	status = xso_sasl_prepare(sasl, "user", sasl->credentials.user, &user);
	if (!status)
		status = xso_sasl_prepare(sasl, "password", sasl->credentials.password, &password);
	if (status)
		return status;
	w = xso_sasl_write_in(sasl->arena);
	xso_sasl_put_text(&w, authzid ? authzid : "");
	xso_sasl_put(&w, "", 1);
	xso_sasl_put_text(&w, user);
	xso_sasl_put(&w, "", 1);
	xso_sasl_put_text(&w, password);
	return xso_sasl_written(&w, response);
}

/* RFC 4422 appendix A: the address to act as, or nothing. */
static enum xso_status begin_external(struct xso_sasl *sasl, struct xso_bytes *response)
{
	struct xso_sasl_writer w = xso_sasl_write_in(sasl->arena);

	xso_sasl_put_text(&w, sasl->credentials.authzid ? sasl->credentials.authzid : "");
	return xso_sasl_written(&w, response);
}

/* RFC 4505, without a trace of who we are (XEP-0175 4). */
static enum xso_status begin_anonymous(struct xso_sasl *sasl, struct xso_bytes *response)
{
	struct xso_sasl_writer w = xso_sasl_write_in(sasl->arena);

	return xso_sasl_written(&w, response);
}

const struct xso_sasl_steps xso_sasl_plain = { begin_plain, NULL, accept_success };
const struct xso_sasl_steps xso_sasl_external = { begin_external, NULL, accept_success };
const struct xso_sasl_steps xso_sasl_anonymous = { begin_anonymous, NULL, accept_success };

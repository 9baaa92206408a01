/* OAUTHBEARER (RFC 7628). */
#include "base/ascii.h"
#include "session/sasl.h"
#include "session/sasl_writer.h"

#include <string.h>

/* b64token of RFC 6750 2.1. */
static bool is_token(const char *token)
{
	size_t n = 0;

	while (is_letter(token[n]) || is_digit(token[n]) ||
		(token[n] && strchr("-._~+/", token[n])))
		n++;
	return n && !token[n + strspn(token + n, "=")];
}

static enum xso_status begin(struct xso_sasl *sasl, struct xso_bytes *response)
{
	const struct xso_sasl_credentials *c = &sasl->credentials;
	struct xso_sasl_writer w = xso_sasl_write_in(sasl->arena);

	if (!sasl->tls)
		return xso_sasl_fail(sasl, XSO_ERROR_INVALID, "OAUTHBEARER needs TLS");
	if (!c->bearer || !is_token(c->bearer))
		return xso_sasl_fail(sasl, XSO_ERROR_INVALID, "the bearer token is none");
	xso_sasl_put_text(&w, "n,");
	if (c->authzid) {
		xso_sasl_put_text(&w, "a=");
		xso_sasl_put_name(&w, c->authzid);
	}
	xso_sasl_put_text(&w,
		",\x01"
		"auth=Bearer ");
	xso_sasl_put_text(&w, c->bearer);
	xso_sasl_put_text(&w, "\x01\x01");
	return xso_sasl_written(&w, response);
}

/* Those of RFC 6750 3.1 that RFC 7628 3.2.2 has in "status", in words. */
static const struct {
	const char *status, *text;
} errors[] = {
	{ "\"invalid_token\"", "the server refused: the token is expired, revoked, or none" },
	{ "\"insufficient_scope\"", "the server refused: the token is not for this" },
	{ "\"invalid_request\"", "the server refused: the request is not as it must be" },
};

static bool has(struct xso_bytes bytes, const char *text)
{
	size_t size = strlen(text);

	for (size_t i = 0; i + size <= bytes.size; i++)
		if (!memcmp(bytes.data + i, text, size))
			return true;
	return false;
}

/* The one challenge is an error in JSON; it is answered so that the server can fail (3.2.3). */
static enum xso_status challenged(
	struct xso_sasl *sasl, struct xso_bytes challenge, struct xso_bytes *response)
{
	struct xso_sasl_writer w = xso_sasl_write_in(sasl->arena);
	size_t i = 0;

	if (sasl->state == XSO_SASL_ANSWERED)
		return xso_sasl_fail(sasl, XSO_ERROR_INVALID,
			"the server sent a second challenge where the mechanism has one");
	while (i < sizeof errors / sizeof *errors && !has(challenge, errors[i].status))
		i++;
	xso_sasl_fail(sasl, XSO_ERROR_REFUSED,
		i < sizeof errors / sizeof *errors ? errors[i].text
						   : "the server refused the token");
	xso_sasl_put_text(&w, "\x01");
	return xso_sasl_written(&w, response);
}

static enum xso_status succeeded(struct xso_sasl *sasl, struct xso_bytes data)
{
	if (sasl->state == XSO_SASL_ANSWERED)
		return xso_sasl_fail(sasl, XSO_ERROR_REFUSED,
			"the server says success after it refused the token");
	if (data.size)
		return xso_sasl_fail(sasl, XSO_ERROR_INVALID,
			"the server sent data with success where the mechanism has none");
	return XSO_OK;
}

const struct xso_sasl_steps xso_sasl_bearer = { begin, challenged, succeeded };

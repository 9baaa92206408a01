#include "session/sasl_challenge.h"

#include <string.h>

/* The error values of RFC 5802 7, in words. */
static const struct {
	const char *value, *text;
} errors[] = {
	{ "invalid-encoding", "the server refused: a message is not encoded as it must be" },
	{ "extensions-not-supported", "the server refused: it does not know an extension" },
	{ "invalid-proof", "the server refused: the password is wrong" },
	{ "channel-bindings-dont-match",
		"the server refused: the channel bindings differ, somebody may sit between" },
	{ "server-does-support-channel-binding",
		"the server refused: it does offer channel binding, somebody may have hidden "
		"that" },
	{ "channel-binding-not-supported", "the server refused: it does not bind channels" },
	{ "unsupported-channel-binding-type",
		"the server refused: it does not know this type of channel binding" },
	{ "unknown-user", "the server refused: it does not know the user" },
	{ "invalid-username-encoding",
		"the server refused: the user is not encoded as it must be" },
	{ "no-resources", "the server refused: it has no resources left" },
	{ "other-error", "the server refused, and does not say why" },
};

enum { N_ERRORS = sizeof errors / sizeof *errors };

enum xso_status xso_scram_refused(struct xso_sasl *sasl, const struct xso_scram_attribute *error)
{
	size_t i = 0;

	while (i < N_ERRORS - 1 &&
		(strlen(errors[i].value) != error->size ||
			memcmp(errors[i].value, error->value, error->size) != 0))
		i++; /* what is not known is as other-error */
	return xso_sasl_fail(sasl, XSO_ERROR_REFUSED, errors[i].text);
}

static enum xso_status check_nonce(struct xso_sasl *sasl, const struct xso_scram_attribute *nonce)
{
	size_t ours = strlen(sasl->nonce);

	if (nonce->size < ours || memcmp(nonce->value, sasl->nonce, ours) != 0)
		return xso_sasl_fail(
			sasl, XSO_ERROR_REFUSED, "the server's nonce does not begin with ours");
	if (nonce->size == ours)
		return xso_sasl_fail(
			sasl, XSO_ERROR_REFUSED, "the server added nothing to our nonce");
	if (!xso_scram_is_nonce(nonce->value, nonce->size))
		return xso_sasl_fail(sasl, XSO_ERROR_INVALID,
			"the server's nonce is too long, or has a character that it may not have");
	return XSO_OK;
}

static enum xso_status read_salt(struct xso_sasl *sasl, const struct xso_scram_attribute *attribute,
	struct xso_scram_challenge *challenge)
{
	enum xso_status status = xso_scram_base64(attribute, sasl->arena, &challenge->salt);

	if (status == XSO_ERROR_INVALID)
		return xso_sasl_fail(sasl, status, "the server's salt is no base64");
	if (!status && challenge->salt.size > XSO_SASL_SALT)
		return xso_sasl_fail_number(sasl, XSO_ERROR_LIMIT,
			"the server's salt has more than ", XSO_SASL_SALT, " bytes");
	return status;
}

static enum xso_status read_iterations(struct xso_sasl *sasl,
	const struct xso_scram_attribute *attribute, struct xso_scram_challenge *challenge)
{
	uint32_t least = sasl->policy.min_iterations, most = sasl->policy.max_iterations;

	least = least ? least : 4096;
	most = most ? most : 10000000;
	if (!xso_scram_number(attribute, &challenge->iterations))
		return xso_sasl_fail(
			sasl, XSO_ERROR_INVALID, "the server's number of iterations is none");
	if (challenge->iterations < least)
		return xso_sasl_fail_number(sasl, XSO_ERROR_LIMIT, "the server wants fewer than ",
			least, " iterations");
	if (challenge->iterations > most)
		return xso_sasl_fail_number(
			sasl, XSO_ERROR_LIMIT, "the server wants more than ", most, " iterations");
	return XSO_OK;
}

static enum xso_status malformed(struct xso_sasl *sasl)
{
	return xso_sasl_fail(sasl, XSO_ERROR_INVALID,
		"the server's challenge is not nonce, salt and iterations, in this order");
}

/* Attributes behind the three; those that are not known are passed over. */
static enum xso_status read_extensions(struct xso_sasl *sasl, struct xso_scram_reader *reader,
	struct xso_scram_challenge *challenge)
{
	struct xso_scram_attribute attribute, *kept;

	while (xso_scram_next(reader, &attribute)) {
		kept = attribute.name == 'h'	? &challenge->lists
			: attribute.name == 't' ? &challenge->tls
						: NULL;
		if (kept && kept->size)
			return xso_sasl_fail(sasl, XSO_ERROR_INVALID,
				"the server's challenge says something twice");
		if (kept)
			*kept = attribute;
	}
	return reader->bad ? malformed(sasl) : XSO_OK;
}

static bool is_text(const struct xso_scram_attribute *attribute, const char *text)
{
	return text && strlen(text) == attribute->size &&
		!memcmp(text, attribute->value, attribute->size);
}

/* XEP-0474: the lists that the server sent are those that we saw; XEP-0515: the TLS too. */
static enum xso_status check_offer(
	struct xso_sasl *sasl, const struct xso_scram_challenge *challenge)
{
	char tls[5];

	xso_scram_tls(sasl->tls, tls);
	if (challenge->lists.size && !is_text(&challenge->lists, sasl->lists))
		return xso_sasl_fail(sasl, XSO_ERROR_REFUSED,
			"the server offered something else than what arrived here: somebody "
			"changed it");
	if (challenge->tls.size && !is_text(&challenge->tls, tls))
		return xso_sasl_fail(sasl, XSO_ERROR_REFUSED,
			"the server's TLS has another version than ours: somebody sits between");
	if (sasl->choice.proof && !challenge->lists.size)
		return xso_sasl_fail(sasl, XSO_ERROR_REFUSED,
			"the server cannot show that nobody changed its types of channel binding");
	return XSO_OK;
}

/* The nonce, or what stands in its place. */
static enum xso_status read_nonce(struct xso_sasl *sasl, struct xso_scram_reader *reader,
	struct xso_scram_challenge *challenge)
{
	if (!xso_scram_next(reader, &challenge->nonce))
		return malformed(sasl);
	switch (challenge->nonce.name) {
	case 'r':
		return check_nonce(sasl, &challenge->nonce);
	case 'e':
		return xso_scram_refused(sasl, &challenge->nonce);
	case 'm':
		return xso_sasl_fail(sasl, XSO_ERROR_REFUSED,
			"the server insists on an extension that is not known here");
	default:
		return malformed(sasl);
	}
}

enum xso_status xso_scram_read_challenge(
	struct xso_sasl *sasl, struct xso_bytes message, struct xso_scram_challenge *challenge)
{
	struct xso_scram_reader reader = xso_scram_read(message);
	struct xso_scram_attribute attribute;
	enum xso_status status;

	*challenge = (struct xso_scram_challenge){ 0 };
	status = read_nonce(sasl, &reader, challenge);
	if (status)
		return status;
	if (!xso_scram_expect(&reader, 's', &attribute))
		return malformed(sasl);
	status = read_salt(sasl, &attribute, challenge);
	if (status)
		return status;
	if (!xso_scram_expect(&reader, 'i', &attribute))
		return malformed(sasl);
	status = read_iterations(sasl, &attribute, challenge);
	if (!status)
		status = read_extensions(sasl, &reader, challenge);
	return status ? status : check_offer(sasl, challenge);
}

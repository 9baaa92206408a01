/* The tokens of FAST: HT-* (draft-schmaus-kitten-sasl-ht-09, XEP-0484), the client's side. */
#include "session/sasl_token.h"

#include "session/sasl.h"
#include "session/sasl_writer.h"

#include <string.h>

enum xso_status xso_sasl_token_sign(enum xso_hash hash, struct xso_bytes token, const char *who,
	struct xso_bytes binding, struct xso_arena *arena, uint8_t out[XSO_HASH_MOST])
{
	struct xso_sasl_writer w = xso_sasl_write_in(arena);

	xso_sasl_put_text(&w, who);
	xso_sasl_put(&w, binding.data, binding.size);
	if (!w.text)
		return XSO_ERROR_MEMORY;
	return xso_crypto_hmac(hash, token.data, token.size, w.text, w.size, out);
}

static enum xso_status sign(struct xso_sasl *sasl, const char *who, uint8_t out[XSO_HASH_MOST])
{
	const char *token = sasl->credentials.token;
	struct xso_bytes bytes = { (const uint8_t *)token, strlen(token) };

	return xso_sasl_token_sign((enum xso_hash)sasl->row->hash, bytes, who,
		sasl->row->binding ? sasl->binding : (struct xso_bytes){ 0 }, sasl->arena, out);
}

static enum xso_status begin(struct xso_sasl *sasl, struct xso_bytes *response)
{
	struct xso_sasl_writer w;
	uint8_t signature[XSO_HASH_MOST];
	enum xso_status status;
	const char *user;

	if (!sasl->tls)
		return xso_sasl_fail(sasl, XSO_ERROR_INVALID, "a token needs TLS");
	if (!sasl->credentials.token || !*sasl->credentials.token ||
		sasl->credentials.token_mechanism != sasl->choice.mechanism)
		return xso_sasl_fail(
			sasl, XSO_ERROR_INVALID, "there is no token for this mechanism");
	if (sasl->row->binding &&
		(!sasl->binding.size ||
			sasl->choice.binding != (enum xso_sasl_binding)sasl->row->binding))
		return xso_sasl_fail(
			sasl, XSO_ERROR_INVALID, "there is no channel-binding data to bind with");
	status = xso_sasl_prepare(sasl, "user", sasl->credentials.user, &user);
	if (!status)
		status = sign(sasl, "Initiator", signature);
	if (status)
		return status;
	w = xso_sasl_write_in(sasl->arena);
	xso_sasl_put(&w, user, strlen(user) + 1);
	xso_sasl_put(&w, signature, xso_hash_size((enum xso_hash)sasl->row->hash));
	return xso_sasl_written(&w, response);
}

static enum xso_status succeeded(struct xso_sasl *sasl, struct xso_bytes data)
{
	size_t size = xso_hash_size((enum xso_hash)sasl->row->hash);
	uint8_t signature[XSO_HASH_MOST];
	enum xso_status status = sign(sasl, "Responder", signature);

	if (status)
		return status;
	if (!data.size)
		return xso_sasl_fail(sasl, XSO_ERROR_REFUSED,
			"the server says success without proof that it knows the token");
	if (data.size != size || !xso_crypto_equal(data.data, signature, size))
		return xso_sasl_fail(sasl, XSO_ERROR_REFUSED,
			"the server's signature is wrong: it does not know the token");
	return XSO_OK;
}

const struct xso_sasl_steps xso_sasl_token = { begin, NULL, succeeded };

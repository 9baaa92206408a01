#include "sasl_house.h"

static bool is_user(const char *name)
{
	return !strcmp(name, HOUSE_USER);
}

static bool stored(void *user, const char *name, enum xso_sasl_mechanism mechanism,
	struct xso_sasl_stored *found)
{
	struct xso_bytes salt = house_bytes("sixteen bytes ..");
	struct xso_sasl_keys keys;

	(void)user;
	return is_user(name) && !xso_sasl_keys_make(&keys, mechanism, HOUSE_PASSWORD, salt, 4096) &&
		!xso_sasl_stored_make(found, &keys);
}

static bool token(
	void *user, const char *name, enum xso_sasl_mechanism mechanism, size_t n, char *text)
{
	static const char *const tokens[] = { HOUSE_TOKEN, HOUSE_OLD_TOKEN };

	(void)user;
	(void)mechanism;
	if (!is_user(name) || n >= 2)
		return false;
	memcpy(text, tokens[n], strlen(tokens[n]) + 1);
	return true;
}

static bool bearer(void *user, const char *text, char *name)
{
	(void)user;
	memcpy(name, HOUSE_USER, sizeof HOUSE_USER);
	return !strcmp(text, HOUSE_BEARER);
}

static bool certificate(void *user, const char *authzid, char *name)
{
	(void)user;
	memcpy(name, HOUSE_USER, sizeof HOUSE_USER);
	return !*authzid || !strcmp(authzid, "juliet@house.test");
}

static bool may_act_as(void *user, const char *name, const char *authzid)
{
	(void)user;
	return is_user(name) && !strcmp(authzid, "juliet@house.test");
}

static const struct xso_sasl_directory directory = { .stored = stored,
	.token = token,
	.bearer = bearer,
	.certificate = certificate,
	.may_act_as = may_act_as };

static struct xso_sasl_channel channel_of(int tls, bool other)
{
	static const char *const data[2][XSO_SASL_N_BINDINGS] = {
		{ NULL, "of the certificate", "of tls-unique", "of the exporter" },
		{ NULL, "of a certificate  ", "of tls-uniquE", "of an exporter " },
	};
	struct xso_sasl_channel channel = { .tls = tls };

	for (size_t i = 1; i < XSO_SASL_N_BINDINGS; i++)
		channel.bindings[i] = house_bytes(data[other][i]);
	return channel;
}

static struct xso_sasl_offer offer_of(int tls)
{
	static const char *const mechanisms[] = { "ANONYMOUS", "EXTERNAL", "OAUTHBEARER", "PLAIN",
		"SCRAM-SHA-1", "SCRAM-SHA-1-PLUS", "SCRAM-SHA-256", "SCRAM-SHA-256-PLUS",
		"SCRAM-SHA-512", "SCRAM-SHA-512-PLUS" };
	static const char *const tokens[] = { "HT-SHA-256-ENDP", "HT-SHA-256-EXPR",
		"HT-SHA-256-NONE", "HT-SHA-256-UNIQ", "HT-SHA-512-ENDP", "HT-SHA-512-EXPR",
		"HT-SHA-512-NONE", "HT-SHA-512-UNIQ" };
	static const char *const bindings[] = { "tls-server-end-point", "tls-exporter",
		"tls-unique" };

	return (struct xso_sasl_offer){ mechanisms, 10, tokens, 8, bindings, tls < 0x0304 ? 3u : 2u,
		true, true };
}

struct xso_sasl_server_config house_config(int tls)
{
	return (struct xso_sasl_server_config){ .offer = offer_of(tls),
		.channel = channel_of(tls, false),
		.directory = directory,
		.nonce = HOUSE_NONCE,
		.fake_key = house_bytes("a secret that stays the same"),
		.prove_offer = true };
}

struct xso_sasl_client house_client(int tls, bool other)
{
	return (struct xso_sasl_client){ .offer = offer_of(tls),
		.channel = channel_of(tls, other),
		.credentials = { .user = HOUSE_USER,
			.password = HOUSE_PASSWORD,
			.bearer = HOUSE_BEARER,
			.token = HOUSE_TOKEN,
			.certificate = true,
			.anonymous = true },
		.policy = { .plain = true } };
}

enum xso_status house_talk(
	struct xso_sasl *client, struct xso_sasl_server *server, bool late, bool proof_in_challenge)
{
	struct xso_bytes said, answer, nothing = { 0 };
	enum xso_sasl_outcome outcome;
	enum xso_status status = xso_sasl_begin(client, &said);

	if (late && !status && xso_sasl_server_respond(server, nothing, &answer))
		return XSO_ERROR_CLOSED;
	while (!status) {
		outcome = xso_sasl_server_respond(server, said, &answer);
		if (outcome == XSO_SASL_FAILURE)
			return XSO_ERROR_CLOSED;
		if (outcome == XSO_SASL_SUCCESS) {
			if (!answer.data || !proof_in_challenge)
				return xso_sasl_success(client, answer);
			status = xso_sasl_challenge(client, answer, &said);
			return status ? status : xso_sasl_success(client, nothing);
		}
		status = xso_sasl_challenge(client, answer, &said);
	}
	return status;
}

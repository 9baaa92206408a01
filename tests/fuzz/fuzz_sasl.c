/*
 * A fuzz target: SASL with somebody who says anything. The first byte is the side and the
 * mechanism, the others are messages with 0xFE between. Whoever knows no secret is never believed.
 * For libFuzzer; or, with -DXSO_FUZZ_MAIN, a program that tries the files it is given, for AFL++.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xso/sasl_server.h>

enum { MESSAGES = 4 };

#define BYTES(text)                                       \
	{                                                 \
		(const uint8_t *)(text), sizeof(text) - 1 \
	}

static const char *const mechanisms[] = { "SCRAM-SHA-1", "SCRAM-SHA-1-PLUS", "SCRAM-SHA-256",
	"SCRAM-SHA-512", "PLAIN", "EXTERNAL", "ANONYMOUS", "OAUTHBEARER" };
static const char *const tokens[] = { "HT-SHA-256-NONE", "HT-SHA-256-EXPR" };
static const char *const bindings[] = { "tls-exporter" };

static const struct xso_sasl_offer offer = { mechanisms, sizeof mechanisms / sizeof *mechanisms,
	tokens, 2, bindings, 1, true, true };
static const struct xso_sasl_channel channel = { 0x0304,
	{ [XSO_SASL_TLS_EXPORTER] = BYTES("data") } };

static bool stored(void *user, const char *name, enum xso_sasl_mechanism mechanism,
	struct xso_sasl_stored *found)
{
	(void)user;
	(void)mechanism;
	*found = (struct xso_sasl_stored){ .iterations = 1, .salt_size = 1 };
	memset(found->stored_key, 7, sizeof found->stored_key);
	return strcmp(name, "user") == 0;
}

static bool token(
	void *user, const char *name, enum xso_sasl_mechanism mechanism, size_t n, char *text)
{
	(void)user;
	(void)name;
	(void)mechanism;
	strcpy(text, "a token");
	return n == 0;
}

/* Splits the input; messages that are not there are empty, of data not NULL. */
static void split(const uint8_t *bytes, size_t size, struct xso_bytes messages[MESSAGES])
{
	for (size_t i = 0; i < MESSAGES; i++) {
		const uint8_t *end = size ? memchr(bytes, 0xFE, size) : NULL;
		size_t n = end ? (size_t)(end - bytes) : size;
		messages[i] = (struct xso_bytes){ size ? bytes : (const uint8_t *)"", n };
		bytes += end ? n + 1 : n;
		size -= end ? n + 1 : n;
	}
}

static bool proves(enum xso_sasl_mechanism mechanism)
{
	return strstr(xso_sasl_mechanism_name(mechanism), "SHA") != NULL;
}

static void check(bool holds, const char *what)
{
	if (holds)
		return;
	fprintf(stderr, "%s\n", what);
	abort();
}

/* A server that says anything: no success without proof, no error without a sentence. */
static void be_client(enum xso_sasl_mechanism mechanism, const struct xso_bytes messages[MESSAGES])
{
	bool plus = strstr(xso_sasl_mechanism_name(mechanism), "-PLUS") != NULL;
	struct xso_sasl_choice choice = { .mechanism = mechanism,
		.flag = plus ? XSO_SASL_FLAG_P : XSO_SASL_FLAG_N,
		.binding = XSO_SASL_TLS_EXPORTER };
	struct xso_sasl_client who = { .offer = offer,
		.channel = channel,
		.credentials = { .user = "user",
			.password = "password",
			.bearer = "bearer",
			.token = "token",
			.token_mechanism = mechanism },
		.policy = { .plain = true, .min_iterations = 1, .max_iterations = 9 } };
	struct xso_sasl *sasl = xso_sasl_new(&who, &choice, "fyko+d2lbbFgONRv9qkxdawL", NULL);
	struct xso_bytes said;
	enum xso_status status = sasl ? xso_sasl_begin(sasl, &said) : XSO_ERROR_MEMORY;
	size_t n = messages[0].size & 1 ? 1 : 2; /* so many challenges, and then success */

	check(!status, "the client cannot begin");
	for (size_t i = 0; i < n && !status; i++)
		status = xso_sasl_challenge(sasl, messages[i], &said);
	if (!status)
		status = xso_sasl_success(sasl, messages[n]);
	check(!status || *xso_sasl_text(sasl), "an error without a sentence");
	check(status || !proves(mechanism), "a server is believed that proves nothing");
	xso_sasl_free(sasl);
}

/* A client that says anything. */
static void be_server(const char *mechanism, const struct xso_bytes messages[MESSAGES])
{
	struct xso_sasl_server_config config = { .offer = offer,
		.channel = channel,
		.directory = { .stored = stored, .token = token },
		.nonce = "3rfcNHYJY1ZVvWVs7j",
		.fake_key = BYTES("sixteen bytes of secret"),
		.fake_iterations = 1,
		.prove_offer = true };
	struct xso_sasl_server *server = xso_sasl_server_new(&config, mechanism, NULL);
	enum xso_sasl_outcome outcome = XSO_SASL_CHALLENGE;
	struct xso_bytes answer;

	check(server != NULL, "no memory");
	for (size_t i = 0; i < MESSAGES && outcome == XSO_SASL_CHALLENGE; i++)
		outcome = xso_sasl_server_respond(server, messages[i], &answer);
	check((outcome == XSO_SASL_FAILURE) == (*xso_sasl_server_condition(server) != '\0'),
		"a failure without a condition");
	check(outcome != XSO_SASL_SUCCESS || !strcmp(mechanism, "ANONYMOUS"),
		"a client is believed that knows nothing");
	xso_sasl_server_free(server);
}

/* Names that a server offers. */
static void choose(const struct xso_bytes messages[MESSAGES])
{
	char text[MESSAGES][64];
	const char *names[MESSAGES];
	struct xso_sasl_client who = { .offer = { .mechanisms = names,
					       .n_mechanisms = MESSAGES,
					       .bindings = names,
					       .n_bindings = MESSAGES,
					       .has_bindings = true },
		.channel = channel,
		.credentials = { .user = "user", .password = "password" } };
	struct xso_sasl_choice choice;

	for (size_t i = 0; i < MESSAGES; i++) {
		size_t n = messages[i].size < 63 ? messages[i].size : 63;
		memcpy(text[i], messages[i].data, n);
		text[i][n] = '\0';
		names[i] = text[i];
	}
	xso_sasl_choose(&who, &choice);
	check(choice.mechanism != XSO_SASL_PLAIN, "PLAIN is not allowed");
	check((choice.mechanism == XSO_SASL_NONE) == (*choice.text != '\0'), "none, and no word");
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct xso_bytes messages[MESSAGES];
	const char *name;

	if (!size)
		return 0;
	split(bytes + 1, size - 1, messages);
	name = *bytes & 8 ? tokens[*bytes & 1] : mechanisms[*bytes & 7];
	if (*bytes & 32)
		choose(messages);
	else if (*bytes & 16)
		be_client(xso_sasl_mechanism_of(name), messages);
	else
		be_server(name, messages);
	return 0;
}

#ifdef XSO_FUZZ_MAIN

int main(int argc, char **argv)
{
	static uint8_t bytes[1 << 20];

	for (int i = 1; i < argc; i++) {
		FILE *file = fopen(argv[i], "rb");
		if (!file)
			return 1;
		LLVMFuzzerTestOneInput(bytes, fread(bytes, 1, sizeof bytes, file));
		fclose(file);
	}
	return 0;
}

#endif

/* The client's side of SASL, against the exchanges of the specifications. */
#include "memory.h"
#include "sasl_table.h"
#include "suite.h"

#include <stdlib.h>

/* Bytes that end where their memory does: a sanitizer sees what reads too far. */
static uint8_t *exact(const char *bytes, size_t size)
{
	uint8_t *copy = malloc(size ? size : 1);

	ck_assert_ptr_nonnull(copy);
	if (size)
		memcpy(copy, bytes, size);
	return copy;
}

static void check_message(
	const struct sasl_exchange *x, struct xso_bytes is, const char *wanted, size_t size)
{
	size = size ? size : strlen(wanted);
	ck_assert_msg(is.size == size && is.data && !memcmp(is.data, wanted, size), "%s: '%.*s'",
		x->what, (int)is.size, (const char *)is.data);
}

static size_t success_size(const struct sasl_exchange *x)
{
	return x->success_size ? x->success_size : x->success ? strlen(x->success) : 0;
}

/* Plays the exchange as long as nothing fails; messages are gone as soon as they were given. */
static enum xso_status play(const struct sasl_exchange *x, struct xso_sasl *sasl, bool check)
{
	struct xso_bytes message;
	enum xso_status status = xso_sasl_begin(sasl, &message);
	size_t size;
	uint8_t *copy;

	if (!status && check)
		check_message(x, message, x->first, x->first_size);
	if (!status && x->challenge) {
		size = strlen(x->challenge);
		copy = exact(x->challenge, size);
		status = xso_sasl_challenge(sasl, (struct xso_bytes){ copy, size }, &message);
		free(copy);
		if (!status && check)
			check_message(x, message, x->final, 0);
	}
	if (!status) {
		size = success_size(x);
		copy = exact(x->success, size);
		status = xso_sasl_success(
			sasl, (struct xso_bytes){ x->success ? copy : NULL, size });
		free(copy);
	}
	return status;
}

START_TEST(exchanges_are_those_of_the_specifications)
{
	for (size_t i = 0; i < n_sasl_exchanges; i++) {
		const struct sasl_exchange *x = &sasl_exchanges[i];
		struct xso_sasl_choice choice;
		struct xso_sasl_client client = sasl_client(x, &choice);
		struct xso_sasl *sasl = xso_sasl_new(&client, &choice, x->nonce, NULL);
		ck_assert_ptr_nonnull(sasl);
		ck_assert_msg(!play(x, sasl, true), "%s: %s", x->what, xso_sasl_text(sasl));
		ck_assert_str_eq(xso_sasl_text(sasl), "");
		xso_sasl_free(sasl);
	}
}
END_TEST

/* RFC 6120 6.4.3: some servers send the last message as a challenge, and success without data. */
START_TEST(the_servers_proof_may_come_in_a_challenge)
{
	for (size_t i = 0; i < n_sasl_exchanges; i++) {
		const struct sasl_exchange *x = &sasl_exchanges[i];
		struct xso_sasl_choice choice;
		struct xso_sasl_client client = sasl_client(x, &choice);
		struct xso_sasl *sasl = xso_sasl_new(&client, &choice, x->nonce, NULL);
		struct xso_bytes message, nothing = { 0 };
		if (x->challenge) {
			ck_assert(!xso_sasl_begin(sasl, &message));
			ck_assert(!xso_sasl_challenge(sasl, sasl_bytes(x->challenge), &message));
			ck_assert(!xso_sasl_challenge(sasl, sasl_bytes(x->success), &message));
			ck_assert(message.data && !message.size);
			ck_assert(!xso_sasl_success(sasl, nothing));
		}
		xso_sasl_free(sasl);
	}
}
END_TEST

/* With every allocation failing in turn: no memory is what is said, and all of it is given back. */
START_TEST(memory_that_runs_out_is_told_and_none_is_lost)
{
	for (size_t i = 0; i < n_sasl_exchanges; i++) {
		const struct sasl_exchange *x = &sasl_exchanges[i];
		bool done = false;
		for (size_t fail_at = 1; !done; fail_at++) {
			struct memory memory;
			struct xso_sasl_choice choice;
			struct xso_sasl_client client = sasl_client(x, &choice);
			const struct xso_allocator *allocator = memory_begin(&memory, fail_at);
			struct xso_sasl *sasl = xso_sasl_new(&client, &choice, x->nonce, allocator);
			enum xso_status status = sasl ? play(x, sasl, false) : XSO_ERROR_MEMORY;
			ck_assert(status == XSO_OK || status == XSO_ERROR_MEMORY);
			if (status && sasl)
				ck_assert_str_eq(xso_sasl_text(sasl), "out of memory");
			done = memory.calls < fail_at;
			ck_assert(done == !status);
			xso_sasl_free(sasl);
			ck_assert_uint_eq(memory.blocks, 0);
		}
	}
}
END_TEST

START_TEST(secrets_are_wiped)
{
	for (size_t i = 0; i < n_sasl_exchanges; i++) {
		const struct sasl_exchange *x = &sasl_exchanges[i];
		const char *secrets[] = { x->password, TOKEN, "vF9dft4qmTc2Nvb3RlckBhbHRhdmlz" };
		for (size_t s = 0; s < 3; s++) {
			struct memory memory;
			struct xso_sasl_choice choice;
			struct xso_sasl_client client = sasl_client(x, &choice);
			struct xso_sasl *sasl =
				xso_sasl_new(&client, &choice, x->nonce, memory_begin(&memory, 0));
			memory.secret = secrets[s];
			ck_assert(!play(x, sasl, false));
			xso_sasl_free(sasl);
			ck_assert_uint_eq(memory.leaks, 0);
		}
	}
}
END_TEST

/* A message cut anywhere is an error, or the end of it was an extension or said nothing. */
START_TEST(messages_that_are_cut_are_refused)
{
	for (size_t i = 0; i < n_sasl_exchanges; i++) {
		struct sasl_exchange x = sasl_exchanges[i];
		size_t challenge = x.challenge ? strlen(x.challenge) : 0,
		       success = success_size(&x);
		for (size_t cut = 0; cut < challenge + success; cut++) {
			char text[256] = "";
			struct xso_sasl_choice choice;
			struct xso_sasl_client client = sasl_client(&x, &choice);
			struct xso_sasl *sasl = xso_sasl_new(&client, &choice, x.nonce, NULL);
			x = sasl_exchanges[i];
			if (cut < challenge)
				x.challenge = memcpy(text, x.challenge, cut);
			else
				x.success_size = cut - challenge;
			if (cut == challenge)
				x.success = NULL;
			ck_assert_int_ne(play(&x, sasl, false), XSO_OK);
			ck_assert_str_ne(xso_sasl_text(sasl), "");
			xso_sasl_free(sasl);
		}
	}
}
END_TEST

START_TEST(nothing_is_done_out_of_order)
{
	for (size_t i = 0; i < n_sasl_exchanges; i++) {
		const struct sasl_exchange *x = &sasl_exchanges[i];
		struct xso_sasl_choice choice;
		struct xso_sasl_client client = sasl_client(x, &choice);
		struct xso_sasl *sasl = xso_sasl_new(&client, &choice, x->nonce, NULL);
		struct xso_bytes message, data = sasl_bytes("data");
		ck_assert_int_eq(xso_sasl_success(sasl, data), XSO_ERROR_MISUSE);
		ck_assert_int_eq(xso_sasl_challenge(sasl, data, &message), XSO_ERROR_MISUSE);
		ck_assert(!play(x, sasl, false));
		ck_assert_int_eq(xso_sasl_begin(sasl, &message), XSO_ERROR_MISUSE);
		ck_assert_int_eq(xso_sasl_success(sasl, data), XSO_ERROR_MISUSE);
		ck_assert_int_eq(xso_sasl_challenge(sasl, data, &message), XSO_ERROR_MISUSE);
		xso_sasl_free(sasl);
		sasl = xso_sasl_new(&client, &choice, x->nonce, NULL);
		ck_assert(!xso_sasl_begin(sasl, &message));
		ck_assert_int_eq(xso_sasl_begin(sasl, &message), XSO_ERROR_MISUSE);
		xso_sasl_free(sasl);
	}
}
END_TEST

/* XEP-0480 and others want it so: a client needs its password once. */
START_TEST(keys_serve_in_place_of_the_password)
{
	const struct sasl_exchange *x = &sasl_exchanges[2]; /* RFC 7677 */
	struct xso_sasl_choice choice;
	struct xso_sasl_client client = sasl_client(x, &choice);
	struct xso_sasl *sasl = xso_sasl_new(&client, &choice, x->nonce, NULL);
	struct xso_sasl_keys keys, made;
	struct xso_bytes message;

	ck_assert_int_eq(xso_sasl_save_keys(sasl, &keys), XSO_ERROR_MISUSE);
	ck_assert(!play(x, sasl, true));
	ck_assert_int_eq(xso_sasl_save_keys(sasl, &keys), XSO_OK);
	xso_sasl_free(sasl);
	ck_assert(!xso_sasl_keys_make(&made, XSO_SASL_SCRAM_SHA_256_PLUS, x->password,
		(struct xso_bytes){ keys.salt, keys.salt_size }, 4096));
	ck_assert_mem_eq(&made, &keys, sizeof keys);

	client.credentials.password = NULL;
	client.credentials.keys = &keys;
	sasl = xso_sasl_new(&client, &choice, x->nonce, NULL);
	ck_assert(!play(x, sasl, true));
	xso_sasl_free(sasl);

	keys.iterations++;
	sasl = xso_sasl_new(&client, &choice, x->nonce, NULL);
	ck_assert(!xso_sasl_begin(sasl, &message));
	ck_assert_int_eq(
		xso_sasl_challenge(sasl, sasl_bytes(x->challenge), &message), XSO_ERROR_INVALID);
	ck_assert_str_eq(xso_sasl_text(sasl),
		"the server has a new salt or number of iterations: the password is needed");
	xso_sasl_free(sasl);
	client.credentials.password = x->password;
	sasl = xso_sasl_new(&client, &choice, x->nonce, NULL);
	ck_assert(!play(x, sasl, true));
	xso_sasl_free(sasl);
}
END_TEST

/* What we have is not enough: a row changes an exchange, and says what is wrong then. */
static const struct {
	struct sasl_exchange exchange;
	const char *text; /* NULL: no exchange at all */
	bool in_clear, no_plain;
} unable[] = {
#define SCRAM .mechanism = XSO_SASL_SCRAM_SHA_1
#define FULL SCRAM, .user = "user", .password = "pencil"
#define NONCE .nonce = "sixteen-letters."
	{ .exchange = { FULL, NONCE, .flag = XSO_SASL_FLAG_Y }, .text = "" },
	{ .exchange = { NONCE } },
	{ .exchange = { SCRAM, NONCE, .password = "pencil" }, .text = "the user is missing" },
	{ .exchange = { SCRAM, NONCE, .password = "pencil", .user = "" },
		.text = "the user is empty" },
	{ .exchange = { SCRAM, NONCE, .password = "pencil", .user = "a\n" },
		.text = "the user has a character that SASLprep does not allow" },
	{ .exchange = { SCRAM, NONCE, .user = "user" }, .text = "the password is missing" },
	{ .exchange = { SCRAM, NONCE, .user = "user", .password = "" },
		.text = "the password is empty" },
	{ .exchange = { SCRAM, NONCE, .user = "user", .password = "\u00AD" },
		.text = "the password has a character that SASLprep does not allow" },
	{ .exchange = { FULL },
		.text = "the nonce is not 16 to 256 printable characters without a comma" },
	{ .exchange = { FULL, .nonce = "fifteen-letters" },
		.text = "the nonce is not 16 to 256 printable characters without a comma" },
	{ .exchange = { FULL, .nonce = "sixteen,letters." },
		.text = "the nonce is not 16 to 256 printable characters without a comma" },
	{ .exchange = { FULL, NONCE, .flag = XSO_SASL_FLAG_P, .binding = "DATA" },
		.text = "the flag of the choice does not fit its mechanism" },
	{ .exchange = { .mechanism = XSO_SASL_SCRAM_SHA_1_PLUS,
		  .user = "user",
		  .password = "pencil",
		  NONCE },
		.text = "the flag of the choice does not fit its mechanism" },
	{ .exchange = { .mechanism = XSO_SASL_SCRAM_SHA_1_PLUS,
		  .user = "user",
		  .password = "pencil",
		  NONCE,
		  .flag = XSO_SASL_FLAG_P },
		.text = "there is no channel-binding data to bind with" },
	{ .exchange = { .mechanism = XSO_SASL_PLAIN, .user = "user" },
		.text = "the password is missing" },
	{ .exchange = { .mechanism = XSO_SASL_PLAIN, .user = "user", .password = "pencil" },
		.text = "PLAIN needs TLS",
		.in_clear = true },
	{ .exchange = { .mechanism = XSO_SASL_PLAIN, .user = "user", .password = "pencil" },
		.text = "PLAIN is not allowed",
		.no_plain = true },
	{ .exchange = { .mechanism = XSO_SASL_OAUTHBEARER },
		.text = "OAUTHBEARER needs TLS",
		.in_clear = true },
	{ .exchange = { .mechanism = XSO_SASL_HT_SHA_256_NONE }, .text = "the user is missing" },
	{ .exchange = { .mechanism = XSO_SASL_HT_SHA_256_NONE, .user = "user" },
		.text = "a token needs TLS",
		.in_clear = true },
	{ .exchange = { .mechanism = XSO_SASL_HT_SHA_256_EXPR, .user = "user" },
		.text = "there is no channel-binding data to bind with" },
	{ .exchange = { .mechanism = XSO_SASL_HT_SHA_512_ENDP, .user = "user", .binding = "DATA" },
		.text = "there is no channel-binding data to bind with" },
};

START_TEST(what_is_missing_is_found_before_anything_is_sent)
{
	for (size_t i = 0; i < sizeof unable / sizeof *unable; i++) {
		struct xso_sasl_choice choice;
		struct xso_sasl_client client = sasl_client(&unable[i].exchange, &choice);
		struct xso_bytes message = { 0 };
		struct xso_sasl *sasl;
		enum xso_status status;
		client.channel.tls = unable[i].in_clear ? 0 : 0x0304;
		client.policy.plain = !unable[i].no_plain;
		sasl = xso_sasl_new(&client, &choice, unable[i].exchange.nonce, NULL);
		status = xso_sasl_begin(sasl, &message);
		ck_assert_int_eq(status,
			!unable[i].text		  ? XSO_ERROR_MISUSE
				: *unable[i].text ? XSO_ERROR_INVALID
						  : XSO_OK);
		ck_assert_str_eq(xso_sasl_text(sasl), unable[i].text ? unable[i].text : "");
		ck_assert(!status == (message.data != NULL));
		xso_sasl_free(sasl);
	}
}
END_TEST

/* Tokens that are none, and tokens of another mechanism, stay here. */
START_TEST(tokens_are_looked_at_before_they_are_sent)
{
	static const char *const bearers[] = { NULL, "", "a b", "a\x01", "=", "a=b", "\u00E9" };

	for (size_t i = 0; i < sizeof bearers / sizeof *bearers + 2; i++) {
		struct sasl_exchange x = { .mechanism = XSO_SASL_HT_SHA_256_NONE, .user = "user" };
		bool bearer = i >= 2;
		struct xso_sasl_choice choice;
		struct xso_sasl_client client = sasl_client(&x, &choice);
		struct xso_sasl *sasl;
		struct xso_bytes message;
		choice.mechanism = bearer ? XSO_SASL_OAUTHBEARER : XSO_SASL_HT_SHA_256_NONE;
		client.credentials.bearer = bearer ? bearers[i - 2] : NULL;
		client.credentials.token = i ? "" : TOKEN;
		client.credentials.token_mechanism =
			i ? XSO_SASL_HT_SHA_256_NONE : XSO_SASL_HT_SHA_512_NONE;
		sasl = xso_sasl_new(&client, &choice, NULL, NULL);
		ck_assert_int_eq(xso_sasl_begin(sasl, &message), XSO_ERROR_INVALID);
		ck_assert_str_eq(xso_sasl_text(sasl),
			bearer ? "the bearer token is none"
			       : "there is no token for this mechanism");
		xso_sasl_free(sasl);
	}
}
END_TEST

START_TEST(keys_are_made_of_what_can_be_keys)
{
	static const uint8_t salt[XSO_SASL_SALT + 1];
	struct xso_sasl_keys keys;
	struct {
		enum xso_sasl_mechanism mechanism;
		const char *password;
		size_t salt_size;
		uint32_t iterations;
		enum xso_status status;
	} rows[] = {
		{ XSO_SASL_SCRAM_SHA_512_PLUS, "pencil", XSO_SASL_SALT, 1, XSO_OK },
		{ XSO_SASL_PLAIN, "pencil", 16, 1, XSO_ERROR_MISUSE },
		{ XSO_SASL_NONE, "pencil", 16, 1, XSO_ERROR_MISUSE },
		{ XSO_SASL_SCRAM_SHA_1, "pencil", 0, 1, XSO_ERROR_MISUSE },
		{ XSO_SASL_SCRAM_SHA_1, "pencil", XSO_SASL_SALT + 1, 1, XSO_ERROR_MISUSE },
		{ XSO_SASL_SCRAM_SHA_1, "pencil", 16, 0, XSO_ERROR_MISUSE },
		{ XSO_SASL_SCRAM_SHA_1, "pencil", 16, UINT32_MAX, XSO_ERROR_LIMIT },
		{ XSO_SASL_SCRAM_SHA_1, "", 16, 1, XSO_ERROR_INVALID },
		{ XSO_SASL_SCRAM_SHA_1, "\x07", 16, 1, XSO_ERROR_INVALID },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		ck_assert_int_eq(
			xso_sasl_keys_make(&keys, rows[i].mechanism, rows[i].password,
				(struct xso_bytes){ salt, rows[i].salt_size }, rows[i].iterations),
			rows[i].status);
	ck_assert(!xso_sasl_keys_make(
		&keys, XSO_SASL_SCRAM_SHA_512, "pencil", (struct xso_bytes){ salt, 16 }, 1));
	xso_sasl_keys_wipe(&keys);
	for (size_t i = 0; i < sizeof keys; i++)
		ck_assert_uint_eq(((const unsigned char *)&keys)[i], 0);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("sasl");
	TCase *tc = tcase_create("sasl");

	tcase_set_timeout(tc, 120);
	tcase_add_test(tc, exchanges_are_those_of_the_specifications);
	tcase_add_test(tc, the_servers_proof_may_come_in_a_challenge);
	tcase_add_test(tc, memory_that_runs_out_is_told_and_none_is_lost);
	tcase_add_test(tc, secrets_are_wiped);
	tcase_add_test(tc, messages_that_are_cut_are_refused);
	tcase_add_test(tc, nothing_is_done_out_of_order);
	tcase_add_test(tc, keys_serve_in_place_of_the_password);
	tcase_add_test(tc, what_is_missing_is_found_before_anything_is_sent);
	tcase_add_test(tc, tokens_are_looked_at_before_they_are_sent);
	tcase_add_test(tc, keys_are_made_of_what_can_be_keys);
	suite_add_tcase(s, tc);
	return s;
}

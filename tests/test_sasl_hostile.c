/* Servers and clients that say what they must not, and the sentence that each of it gets. */
#include "sasl_house.h"
#include "suite.h"

#include <stdio.h>
#include <stdlib.h>

/* RFC 5802 5, in parts. */
#define OURS "fyko+d2lbbFgONRv9qkxdawL"
#define NONCE OURS "3rfcNHYJY1ZVvWVs7j"
#define R "r=" NONCE
#define S ",s=QSXCR+Q6sek8bf92"
#define V "v=rmF9pqV8S7suAoZWja4dJRkFsKQ="

#define X4(x) x x x x
#define X16(x) X4(X4(x))

#define MALFORMED "the server's challenge is not nonce, salt and iterations, in this order"
#define NONCE_DIFFERS "the server's nonce does not begin with ours"
#define NONCE_BAD "the server's nonce is too long, or has a character that it may not have"
#define SALT_BAD "the server's salt is no base64"
#define NO_NUMBER "the server's number of iterations is none"
#define NO_SIGNATURE "the server's last message does not begin with its signature"
#define SIGNATURE_BAD "the server's signature is no base64"
#define SIGNATURE_WRONG "the server's signature is wrong: it does not know the password"

static const struct {
	const char *challenge; /* to be expanded */
	const char *text;      /* "": it is answered */
} challenges[] = {
	{ R S ",i=4096", "" },
	{ R S ",i=4096,x=y,z=" X16("z"), "" },
	{ R S ",i=10000", "" },
	/* grammar and order */
	{ "", MALFORMED },
	{ "r", MALFORMED },
	{ "r=", MALFORMED },
	{ "=", MALFORMED },
	{ R, MALFORMED },
	{ R ",", MALFORMED },
	{ R S, MALFORMED },
	{ R S ",i=4096,", MALFORMED },
	{ R S ",i=4096,,x=y", MALFORMED },
	{ R S ",i=4096,x", MALFORMED },
	{ R S ",i=4096,x=", MALFORMED },
	{ R S ",i=4096,1=y", MALFORMED },
	{ R S ",i=", MALFORMED },
	{ R ",i=4096" S, MALFORMED },
	{ "s=QSXCR+Q6sek8bf92,i=4096," R, MALFORMED },
	{ "x=y," R S ",i=4096", MALFORMED },
	{ " " R S ",i=4096", MALFORMED },
	{ V, MALFORMED },
	{ R S ",i=4096,x=\xFF", MALFORMED },
	{ R S ",i=4096,x=~y", MALFORMED },
	{ R "~" S ",i=4096", MALFORMED },
	{ R S ",i=4096,x=$", MALFORMED },
	/* nonce */
	{ "r=" OURS S ",i=4096", "the server added nothing to our nonce" },
	{ "r=fyko+d2lbbFgONRv9qkxdaw" S ",i=4096", NONCE_DIFFERS },
	{ "r=x" S ",i=4096", NONCE_DIFFERS },
	{ "r=Fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j" S ",i=4096", NONCE_DIFFERS },
	{ "r=3rfcNHYJY1ZVvWVs7j" OURS S ",i=4096", NONCE_DIFFERS },
	{ R " x" S ",i=4096", NONCE_BAD },
	{ R "\xC3\xA9" S ",i=4096", NONCE_BAD },
	{ R "%" S ",i=4096", NONCE_BAD },
	/* salt */
	{ R ",s=,i=4096", MALFORMED },
	{ R ",s=====,i=4096", SALT_BAD },
	{ R ",s=QSXCR+Q6sek8bf9,i=4096", SALT_BAD },
	{ R ",s=QSXCR Q6sek8bf92,i=4096", SALT_BAD },
	{ R ",s=QSXC\nR+Q6sek8bf9,i=4096", SALT_BAD },
	{ R ",s=QSXC    R+Q6sek8,i=4096", SALT_BAD },
	{ R ",s=QSXCR-Q6sek8bf92,i=4096", SALT_BAD },
	{ R ",s=QSXCR+Q6sek8bf9=QQ==,i=4096", SALT_BAD },
	{ R ",s=QR==,i=4096", SALT_BAD }, /* bits left over */
	{ R ",s=%,i=4096", "the server's salt has more than 1024 bytes" },
	/* iterations */
	{ R S ",i=0", NO_NUMBER },
	{ R S ",i=04096", NO_NUMBER },
	{ R S ",i=-4096", NO_NUMBER },
	{ R S ",i=4096 ", NO_NUMBER },
	{ R S ",i=0x1000", NO_NUMBER },
	{ R S ",i=4294967296", NO_NUMBER },
	{ R S ",i=99999999999999999999", NO_NUMBER },
	{ R S ",i=1", "the server wants fewer than 4096 iterations" },
	{ R S ",i=4095", "the server wants fewer than 4096 iterations" },
	{ R S ",i=10001", "the server wants more than 10000 iterations" },
	{ R S ",i=1000000000", "the server wants more than 10000 iterations" },
	{ R S ",i=4294967295", "the server wants more than 10000 iterations" },
	/* extensions that are known */
	{ "m=ext," R S ",i=4096", "the server insists on an extension that is not known here" },
	{ R S ",i=4096,t=0303",
		"the server's TLS has another version than ours: somebody sits between" },
	{ R S ",i=4096,t=0304", "" },
	{ R S ",i=4096,t=0304,t=0304", "the server's challenge says something twice" },
	{ R S ",i=4096,h=QUJDREVGR0hJSktMTU5PUFFSU1Q=",
		"the server offered something else than what arrived here: somebody changed it" },
	{ R S ",i=4096,h=x,h=y", "the server's challenge says something twice" },
	/* errors, which belong into the last message */
	{ "e=unknown-user", "the server refused: it does not know the user" },
};

static const struct {
	const char *final, *text;
} finals[] = {
	{ V, "" },
	{ V ",x=y", "" },
	{ "", NO_SIGNATURE },
	{ "v", NO_SIGNATURE },
	{ "v=", NO_SIGNATURE },
	{ V ",", NO_SIGNATURE },
	{ V ",x", NO_SIGNATURE },
	{ V "~", NO_SIGNATURE },
	{ "x=y," V, NO_SIGNATURE },
	{ "V=rmF9pqV8S7suAoZWja4dJRkFsKQ=", NO_SIGNATURE },
	{ R, NO_SIGNATURE },
	{ "v=rmF9pqV8S7suAoZWja4dJRkFsKQ", SIGNATURE_BAD },
	{ "v=rmF9pqV8S7suAoZWja4dJRkFsKQ= ", SIGNATURE_BAD },
	{ "v=rmF9pqV8S7suAoZWja4dJRkFsKR=", SIGNATURE_BAD },
	{ "v=smF9pqV8S7suAoZWja4dJRkFsKQ=", SIGNATURE_WRONG },
	{ "v=rmF9pqV8S7suAoZWja4dJRkFsKU=", SIGNATURE_WRONG },
	{ "v=rmF9pqV8S7suAoZWja4dJRkFsA==", SIGNATURE_WRONG },
	{ "v=rmF9pqV8S7suAoZWja4dJRkFsKQA", SIGNATURE_WRONG },
	{ "v=AAAA", SIGNATURE_WRONG },
	{ "e=invalid-encoding", "the server refused: a message is not encoded as it must be" },
	{ "e=extensions-not-supported", "the server refused: it does not know an extension" },
	{ "e=invalid-proof", "the server refused: the password is wrong" },
	{ "e=channel-bindings-dont-match",
		"the server refused: the channel bindings differ, somebody may sit between" },
	{ "e=server-does-support-channel-binding",
		"the server refused: it does offer channel binding, somebody may have hidden "
		"that" },
	{ "e=channel-binding-not-supported", "the server refused: it does not bind channels" },
	{ "e=unsupported-channel-binding-type",
		"the server refused: it does not know this type of channel binding" },
	{ "e=unknown-user", "the server refused: it does not know the user" },
	{ "e=invalid-username-encoding",
		"the server refused: the user is not encoded as it must be" },
	{ "e=no-resources", "the server refused: it has no resources left" },
	{ "e=other-error", "the server refused, and does not say why" },
	{ "e=<b>pencil</b>", "the server refused, and does not say why" },
	{ "e=invalid-proof,x=y", "the server refused: the password is wrong" },
};

enum {
	N_CHALLENGES = sizeof challenges / sizeof *challenges,
	N_FINALS = sizeof finals / sizeof *finals
};

/* An exchange that has begun, as RFC 5802 5 has it. */
static struct xso_sasl *begun(void)
{
	static const struct xso_sasl_choice choice = { .mechanism = XSO_SASL_SCRAM_SHA_1 };
	struct xso_sasl_client client = { .channel = { .tls = 0x0304 },
		.credentials = { .user = "user", .password = "pencil" },
		.policy = { .max_iterations = 10000 } };
	struct xso_sasl *sasl = xso_sasl_new(&client, &choice, OURS, NULL);
	struct xso_bytes message;

	ck_assert_int_eq(xso_sasl_begin(sasl, &message), XSO_OK);
	return sasl;
}

/*
 * Text in memory that ends where it does: a sanitizer sees what reads too far. "~" stands for NUL,
 * "%" for 1026 bytes in base64, "$" for 8192 characters.
 */
static struct xso_bytes expand(const char *text)
{
	uint8_t *bytes = malloc(16384), *fitting;
	size_t n = 0;

	ck_assert_ptr_nonnull(bytes);
	for (; *text; text++) {
		size_t times = *text == '%' ? 4 * 342 : *text == '$' ? 8192 : 1;
		for (size_t i = 0; i < times; i++)
			bytes[n++] = *text == '~' ? 0
				: times > 1	  ? (uint8_t) "QUJD"[i % 4]
						  : (uint8_t)*text;
	}
	fitting = realloc(bytes, n ? n : 1);
	ck_assert_ptr_nonnull(fitting);
	return (struct xso_bytes){ fitting, n };
}

/* No error is without a sentence, none says a secret, and after it nothing goes on. */
static void check_text(
	struct xso_sasl *sasl, enum xso_status status, const char *text, const char *sent)
{
	struct xso_bytes message;

	ck_assert_msg(!strcmp(xso_sasl_text(sasl), text), "%s: %s", sent, xso_sasl_text(sasl));
	ck_assert((status != XSO_OK) == (*text != '\0'));
	ck_assert_ptr_null(strstr(text, "pencil"));
	if (!status)
		return;
	ck_assert_int_eq(xso_sasl_success(sasl, house_bytes(V)), XSO_ERROR_MISUSE);
	ck_assert_int_eq(
		xso_sasl_challenge(sasl, house_bytes(R S ",i=4096"), &message), XSO_ERROR_MISUSE);
}

START_TEST(challenges_of_bad_servers_have_their_sentences)
{
	for (size_t i = 0; i < N_CHALLENGES; i++) {
		struct xso_bytes challenge = expand(challenges[i].challenge), answer;
		struct xso_sasl *sasl = begun();
		enum xso_status status = xso_sasl_challenge(sasl, challenge, &answer);
		check_text(sasl, status, challenges[i].text, challenges[i].challenge);
		free((void *)(uintptr_t)challenge.data);
		xso_sasl_free(sasl);
	}
}
END_TEST

START_TEST(last_messages_of_bad_servers_have_their_sentences)
{
	for (size_t i = 0; i < 2 * N_FINALS; i++) {
		struct xso_bytes final = expand(finals[i / 2].final), answer, nothing = { 0 };
		const char *text = finals[i / 2].text;
		struct xso_sasl *sasl = begun();
		enum xso_status status;
		ck_assert(!xso_sasl_challenge(sasl, house_bytes(R S ",i=4096"), &answer));
		status = i % 2 ? xso_sasl_challenge(sasl, final, &answer)
			       : xso_sasl_success(sasl, final);
		if (!final.size && !(i % 2))
			text = "the server says success without proof that it knows the password";
		check_text(sasl, status, text, finals[i / 2].final);
		if (!status && i % 2)
			ck_assert_int_eq(xso_sasl_success(sasl, nothing), XSO_OK);
		free((void *)(uintptr_t) final.data);
		xso_sasl_free(sasl);
	}
}
END_TEST

START_TEST(success_too_early_or_with_too_much_is_none)
{
	struct xso_sasl *sasl = begun();
	struct xso_bytes answer, nothing = { 0 };

	check_text(sasl, xso_sasl_success(sasl, nothing),
		"the server says success without proof that it knows the password", "");
	xso_sasl_free(sasl);
	sasl = begun();
	check_text(sasl, xso_sasl_success(sasl, house_bytes(V)),
		"the server says success without proof that it knows the password", V);
	xso_sasl_free(sasl);
	for (size_t i = 0; i < 2; i++) {
		sasl = begun();
		ck_assert(!xso_sasl_challenge(sasl, house_bytes(R S ",i=4096"), &answer));
		ck_assert(!xso_sasl_challenge(sasl, house_bytes(V), &answer));
		if (i)
			check_text(sasl, xso_sasl_challenge(sasl, house_bytes(V), &answer),
				"the server sent a challenge where the mechanism has none", V);
		else
			check_text(sasl, xso_sasl_success(sasl, house_bytes(V)),
				"the server sent data with success after its last challenge", V);
		xso_sasl_free(sasl);
	}
}
END_TEST

/* The mechanisms in which the server says little: what it says too much, and too little. */
static const struct {
	enum xso_sasl_mechanism mechanism;
	const char *challenge; /* NULL: none */
	const char *success;
	const char *text;
} little[] = {
	{ XSO_SASL_PLAIN, NULL, "x",
		"the server sent data with success where the mechanism has none" },
	{ XSO_SASL_PLAIN, "", NULL, "the server sent a challenge where the mechanism has none" },
	{ XSO_SASL_EXTERNAL, "x", NULL,
		"the server sent a challenge where the mechanism has none" },
	{ XSO_SASL_ANONYMOUS, "x", NULL,
		"the server sent a challenge where the mechanism has none" },
	{ XSO_SASL_HT_SHA_256_NONE, "x", NULL,
		"the server sent a challenge where the mechanism has none" },
	{ XSO_SASL_HT_SHA_256_NONE, NULL, NULL,
		"the server says success without proof that it knows the token" },
	{ XSO_SASL_HT_SHA_256_NONE, NULL, "x",
		"the server's signature is wrong: it does not know the token" },
	{ XSO_SASL_HT_SHA_256_NONE, NULL, X16("xx"),
		"the server's signature is wrong: it does not know the token" },
	{ XSO_SASL_OAUTHBEARER, NULL, "x",
		"the server sent data with success where the mechanism has none" },
	{ XSO_SASL_OAUTHBEARER, "{\"status\":\"invalid_token\"}", NULL,
		"the server says success after it refused the token" },
};

START_TEST(servers_that_say_too_much_or_too_little_are_refused)
{
	for (size_t i = 0; i < sizeof little / sizeof *little; i++) {
		struct xso_sasl_choice choice = { .mechanism = little[i].mechanism };
		struct xso_sasl_client client = house_client(0x0304, false);
		struct xso_sasl *sasl;
		struct xso_bytes message;
		enum xso_status status = XSO_OK;
		client.credentials.token_mechanism = little[i].mechanism;
		sasl = xso_sasl_new(&client, &choice, NULL, NULL);
		ck_assert_int_eq(xso_sasl_begin(sasl, &message), XSO_OK);
		if (little[i].challenge)
			status = xso_sasl_challenge(
				sasl, house_bytes(little[i].challenge), &message);
		if (!status)
			status = xso_sasl_success(sasl, house_bytes(little[i].success));
		check_text(sasl, status, little[i].text, "");
		xso_sasl_free(sasl);
	}
}
END_TEST

/* RFC 7628 3.2.2: the error is told in words, and answered. */
START_TEST(what_is_wrong_with_a_bearer_is_told)
{
	static const char *const errors[][2] = {
		{ "{\"status\":\"invalid_token\",\"scope\":\"x\"}",
			"the server refused: the token is expired, revoked, or none" },
		{ "{\"scope\":\"x\",\"status\": \"insufficient_scope\"}",
			"the server refused: the token is not for this" },
		{ "{\"status\":\"invalid_request\"}",
			"the server refused: the request is not as it must be" },
		{ "", "the server refused the token" },
		{ "\xFF{", "the server refused the token" },
	};

	for (size_t i = 0; i < sizeof errors / sizeof *errors; i++) {
		struct xso_sasl_choice choice = { .mechanism = XSO_SASL_OAUTHBEARER };
		struct xso_sasl_client client = house_client(0x0304, false);
		struct xso_sasl *sasl = xso_sasl_new(&client, &choice, NULL, NULL);
		struct xso_bytes message;
		ck_assert(!xso_sasl_begin(sasl, &message));
		ck_assert(!xso_sasl_challenge(sasl, house_bytes(errors[i][0]), &message));
		ck_assert(message.size == 1 && message.data[0] == 1);
		ck_assert_str_eq(xso_sasl_text(sasl), errors[i][1]);
		ck_assert_int_eq(
			xso_sasl_challenge(sasl, house_bytes(""), &message), XSO_ERROR_INVALID);
		xso_sasl_free(sasl);
	}
}
END_TEST

/* A choice that says "proof" holds the server to it (XEP-0474, the rule in place of XEP-0440's). */
START_TEST(a_server_that_must_prove_its_lists_does_so)
{
	static const struct xso_sasl_choice choice = { .mechanism = XSO_SASL_SCRAM_SHA_1,
		.proof = true };
	struct xso_sasl_client client = house_client(0x0304, false);
	struct xso_sasl *sasl = xso_sasl_new(&client, &choice, OURS, NULL);
	struct xso_bytes message;

	ck_assert(!xso_sasl_begin(sasl, &message));
	check_text(sasl, xso_sasl_challenge(sasl, house_bytes(R S ",i=4096"), &message),
		"the server cannot show that nobody changed its types of channel binding", "");
	xso_sasl_free(sasl);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("sasl_hostile");
	TCase *tc = tcase_create("sasl_hostile");

	tcase_add_test(tc, challenges_of_bad_servers_have_their_sentences);
	tcase_add_test(tc, last_messages_of_bad_servers_have_their_sentences);
	tcase_add_test(tc, success_too_early_or_with_too_much_is_none);
	tcase_add_test(tc, servers_that_say_too_much_or_too_little_are_refused);
	tcase_add_test(tc, what_is_wrong_with_a_bearer_is_told);
	tcase_add_test(tc, a_server_that_must_prove_its_lists_does_so);
	suite_add_tcase(s, tc);
	return s;
}

/* Clients that say what they must not; and messages that are changed or cut on their way. */
#include "sasl_house.h"
#include "suite.h"

#include <stdlib.h>

#define NONCE "fyko+d2lbbFgONRv9qkxdawL"
#define BOTH NONCE HOUSE_NONCE
#define FIRST "n,,n=user,r=" NONCE
#define PROOF ",p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts="

#define NO_SCRAM "malformed-request", "this is no message of SCRAM"
#define NO_PLAIN "malformed-request", "this is no message of PLAIN"
#define NO_BEARER "malformed-request", "this is no message of OAUTHBEARER"
#define NO_NAME "malformed-request", "the client's user is not escaped and prepared as it must be"
#define NO_AUTHZID "malformed-request", "the client's authzid is not escaped as it must be"
#define NO_SIGNATURE "malformed-request", "there is no signature behind the user"
#define BAD_FLAG \
	"malformed-request", "the client's flag of channel binding does not fit the mechanism"
#define OTHER_TYPE "not-authorized", "the client binds the channel in a way that was not offered"
#define OTHER_CHANNEL "not-authorized", "the channel bindings differ: somebody may sit between"

/* Messages until one fails; "~" stands for NUL, "%" for 8192 characters. */
static const struct {
	const char *mechanism, *first, *second; /* NULL: the first fails */
	const char *condition, *text;
} intruders[] = {
	{ "SCRAM-SHA-1", "", NULL, NO_SCRAM },
	{ "SCRAM-SHA-1", "n", NULL, NO_SCRAM },
	{ "SCRAM-SHA-1", "n,", NULL, NO_SCRAM },
	{ "SCRAM-SHA-1", "n,,", NULL, NO_SCRAM },
	{ "SCRAM-SHA-1", "x,,n=user,r=" NONCE, NULL, NO_SCRAM },
	{ "SCRAM-SHA-1", "nn,,n=user,r=" NONCE, NULL, NO_SCRAM },
	{ "SCRAM-SHA-1", ",,n=user,r=" NONCE, NULL, NO_SCRAM },
	{ "SCRAM-SHA-1", "n,b=x,n=user,r=" NONCE, NULL, NO_SCRAM },
	{ "SCRAM-SHA-1", "n,a=,n=user,r=" NONCE, NULL, NO_SCRAM },
	{ "SCRAM-SHA-1", "n,a=x=y,n=user,r=" NONCE, NULL, NO_AUTHZID },
	{ "SCRAM-SHA-1", "n,,r=" NONCE ",n=user", NULL, NO_SCRAM },
	{ "SCRAM-SHA-1", "n,,m=x,n=user,r=" NONCE, NULL, NO_SCRAM },
	{ "SCRAM-SHA-1", "n,,n=,r=" NONCE, NULL, NO_SCRAM },
	{ "SCRAM-SHA-1", "n,,n=user", NULL, NO_SCRAM },
	{ "SCRAM-SHA-1", "n,,n=user,r=", NULL, NO_SCRAM },
	{ "SCRAM-SHA-1", "n,,n=user,r=short", NULL, NO_SCRAM },
	{ "SCRAM-SHA-1", "n,,n=user,r=" NONCE "\x7F", NULL, NO_SCRAM },
	{ "SCRAM-SHA-1", FIRST ",", NULL, NO_SCRAM },
	{ "SCRAM-SHA-1", FIRST ",x", NULL, NO_SCRAM },
	{ "SCRAM-SHA-1", FIRST ",x=~", NULL, NO_SCRAM },
	{ "SCRAM-SHA-1", FIRST ",x=%", NULL, NO_SCRAM },
	{ "SCRAM-SHA-1", "n,,n=us=er,r=" NONCE, NULL, NO_NAME },
	{ "SCRAM-SHA-1", "n,,n=us=2cer,r=" NONCE, NULL, NO_NAME },
	{ "SCRAM-SHA-1", "n,,n=user=2,r=" NONCE, NULL, NO_NAME },
	{ "SCRAM-SHA-1",
		"n,,n=\u0627"
		"1,r=" NONCE,
		NULL, NO_NAME },
	{ "SCRAM-SHA-1", "n,,n=\u00AD,r=" NONCE, NULL, NO_NAME },
	/* channel binding */
	{ "SCRAM-SHA-1", "y,,n=user,r=" NONCE, NULL, "not-authorized",
		"the client did not see that channel binding is offered" },
	{ "SCRAM-SHA-1-PLUS", "y,,n=user,r=" NONCE, NULL, "not-authorized",
		"the client did not see that channel binding is offered" },
	{ "SCRAM-SHA-1-PLUS", FIRST, NULL, BAD_FLAG },
	{ "SCRAM-SHA-1", "p=tls-exporter,,n=user,r=" NONCE, NULL, BAD_FLAG },
	{ "SCRAM-SHA-1-PLUS", "p,,n=user,r=" NONCE, NULL, NO_SCRAM },
	{ "SCRAM-SHA-1-PLUS", "p=,,n=user,r=" NONCE, NULL, NO_SCRAM },
	{ "SCRAM-SHA-1-PLUS", "p=tls-new,,n=user,r=" NONCE, NULL, OTHER_TYPE },
	{ "SCRAM-SHA-1-PLUS", "p=tls-exporte,,n=user,r=" NONCE, NULL, OTHER_TYPE },
	{ "SCRAM-SHA-1-PLUS", "p=tls-exporter2,,n=user,r=" NONCE, NULL, OTHER_TYPE },
	{ "SCRAM-SHA-1-PLUS", "p=tls-unique,,n=user,r=" NONCE, NULL, OTHER_TYPE },
	{ "SCRAM-SHA-1", FIRST, "c=eSws,r=" BOTH PROOF, OTHER_CHANNEL },
	{ "SCRAM-SHA-1", FIRST, "c=biwsLA==,r=" BOTH PROOF, OTHER_CHANNEL },
	{ "SCRAM-SHA-1", FIRST, "c=bg==,r=" BOTH PROOF, OTHER_CHANNEL },
	{ "SCRAM-SHA-1", FIRST, "c=biw,r=" BOTH PROOF, "malformed-request",
		"the client's channel binding is no base64" },
	{ "SCRAM-SHA-1-PLUS", "p=tls-exporter,,n=user,r=" NONCE,
		"c=cD10bHMtZXhwb3J0ZXIsLA==,r=" BOTH PROOF, OTHER_CHANNEL },
	/* the last message */
	{ "SCRAM-SHA-1", FIRST, "", NO_SCRAM },
	{ "SCRAM-SHA-1", FIRST, FIRST, NO_SCRAM },
	{ "SCRAM-SHA-1", FIRST, "r=" BOTH ",c=biws" PROOF, NO_SCRAM },
	{ "SCRAM-SHA-1", FIRST, "c=biws" PROOF, NO_SCRAM },
	{ "SCRAM-SHA-1", FIRST, "c=biws,r=" BOTH, NO_SCRAM },
	{ "SCRAM-SHA-1", FIRST, "c=biws,r=" BOTH ",x=y", NO_SCRAM },
	{ "SCRAM-SHA-1", FIRST, "c=biws,r=" BOTH ",p=", NO_SCRAM },
	{ "SCRAM-SHA-1", FIRST, "c=biws,r=" BOTH PROOF ",", NO_SCRAM },
	{ "SCRAM-SHA-1", FIRST, "c=biws,r=" BOTH PROOF ",x=y", NO_SCRAM },
	{ "SCRAM-SHA-1", FIRST, "c=biws,r=" BOTH PROOF "~", NO_SCRAM },
	{ "SCRAM-SHA-1", FIRST, "c=biws,r=" NONCE PROOF, "not-authorized",
		"the client changed the nonce" },
	{ "SCRAM-SHA-1", FIRST, "c=biws,r=" BOTH "x" PROOF, "not-authorized",
		"the client changed the nonce" },
	{ "SCRAM-SHA-1", FIRST, "c=biws,r=" BOTH ",p=v0X8", "not-authorized",
		"there is no such user" },
	{ "SCRAM-SHA-1", FIRST, "c=biws,r=" BOTH ",p=v0X", "malformed-request",
		"the client's proof is no base64" },
	{ "SCRAM-SHA-1", FIRST, "c=biws,r=" BOTH PROOF, "not-authorized", "there is no such user" },
	{ "SCRAM-SHA-1", FIRST, "c=biws,r=" BOTH ",x=y" PROOF, "not-authorized",
		"there is no such user" },
	{ "SCRAM-SHA-1", "n,,n=j\u00FCliet=2C=3D,r=" NONCE, "c=biws,r=" BOTH PROOF,
		"not-authorized", "the password is wrong" },
	/* PLAIN */
	{ "PLAIN", "", NULL, NO_PLAIN },
	{ "PLAIN", "user", NULL, NO_PLAIN },
	{ "PLAIN", "~user", NULL, NO_PLAIN },
	{ "PLAIN", "~user~password~", NULL, NO_PLAIN },
	{ "PLAIN", "~user~pass~word", NULL, NO_PLAIN },
	{ "PLAIN", "\xFF~user~password", NULL, NO_PLAIN },
	{ "PLAIN", "~~password", NULL, "malformed-request",
		"the client's user and password are not what SASLprep allows" },
	{ "PLAIN", "~user~", NULL, "malformed-request",
		"the client's user and password are not what SASLprep allows" },
	{ "PLAIN", "~user~password", NULL, "not-authorized", "there is no such user" },
	{ "PLAIN", "~j\u00FCliet,=~password", NULL, "not-authorized", "the password is wrong" },
	/* tokens */
	{ "HT-SHA-256-NONE", "", NULL, NO_SIGNATURE },
	{ "HT-SHA-256-NONE", "user", NULL, NO_SIGNATURE },
	{ "HT-SHA-256-NONE", "~x", NULL, "malformed-request",
		"the client's user is not what SASLprep allows" },
	{ "HT-SHA-256-NONE", "user~", NULL, "not-authorized",
		"the user has no such token for this mechanism" },
	{ "HT-SHA-256-NONE", "j\u00FCliet,=~", NULL, "not-authorized",
		"the user has no such token for this mechanism" },
	{ "HT-SHA-256-UNIQ", "user~x", NULL, "not-authorized",
		"there is no channel-binding data of the token's type" },
	{ "OAUTHBEARER", "", NULL, NO_BEARER },
	{ "OAUTHBEARER", "n,,", NULL, NO_BEARER },
	{ "OAUTHBEARER", "n,,\x01\x01", NULL, NO_BEARER },
	{ "OAUTHBEARER",
		"p=x,,\x01"
		"auth=Bearer x\x01\x01",
		NULL, NO_BEARER },
	{ "OAUTHBEARER",
		"n,\x01"
		"auth=Bearer x\x01\x01",
		NULL, NO_BEARER },
	{ "OAUTHBEARER",
		"n,a,\x01"
		"auth=Bearer x\x01\x01",
		NULL, NO_BEARER },
	{ "OAUTHBEARER",
		"n,a=x=,\x01"
		"auth=Bearer x\x01\x01",
		NULL, NO_BEARER },
	{ "OAUTHBEARER",
		"n,,\x01"
		"auth=Bearer x\x01",
		NULL, NO_BEARER },
	{ "OAUTHBEARER",
		"n,,\x01"
		"auth=Bearer x",
		NULL, NO_BEARER },
	{ "OAUTHBEARER",
		"n,,\x01"
		"auth=Bearer \x01\x01",
		NULL, NO_BEARER },
	{ "OAUTHBEARER",
		"n,,\x01"
		"auth=Basic x\x01\x01",
		NULL, NO_BEARER },
	{ "OAUTHBEARER",
		"n,,\x01"
		"auth=Bear\x01\x01",
		NULL, NO_BEARER },
	{ "OAUTHBEARER",
		"n,,\x01"
		"host=x\x01\x01",
		NULL, NO_BEARER },
	{ "OAUTHBEARER",
		"n,,\x01"
		"auth=Bearer x\x01\x01x",
		NULL, NO_BEARER },
	{ "OAUTHBEARER",
		"n,,\x01"
		"auth=Bearer x~\x01\x01",
		NULL, NO_BEARER },
	{ "OAUTHBEARER",
		"n,,\x01"
		"auth=Bearer x\x01\x01",
		"\x01", "not-authorized", "the token is no good" },
	{ "OAUTHBEARER",
		"n,,\x01"
		"auth=Bearer x\x01\x01",
		"n,,\x01"
		"auth=Bearer " HOUSE_BEARER "\x01\x01",
		"not-authorized", "the token is no good" },
	/* who they are, and what they ask for */
	{ "EXTERNAL", "romeo@house.test", NULL, "not-authorized",
		"there is no certificate, or not for whom the client wants to act as" },
	{ "EXTERNAL", "juliet@house.test~", NULL, "malformed-request",
		"the client's authzid is no text" },
	{ "GSSAPI", "x", NULL, "invalid-mechanism", "the mechanism was not offered" },
	{ "", "x", NULL, "invalid-mechanism", "the mechanism was not offered" },
	{ "scram-sha-1", FIRST, NULL, "invalid-mechanism", "the mechanism was not offered" },
};

enum { N_INTRUDERS = sizeof intruders / sizeof *intruders };

/* Bytes that end where their memory does. */
static struct xso_bytes expand(const char *text)
{
	uint8_t *bytes = malloc(16384), *fitting;
	size_t n = 0;

	ck_assert_ptr_nonnull(bytes);
	for (; *text; text++)
		for (size_t i = *text == '%' ? 8192 : 1; i; i--)
			bytes[n++] = *text == '~' ? 0 : (uint8_t)*text;
	fitting = realloc(bytes, n ? n : 1);
	ck_assert_ptr_nonnull(fitting);
	return (struct xso_bytes){ fitting, n };
}

static enum xso_sasl_outcome say(struct xso_sasl_server *server, const char *text)
{
	struct xso_bytes said = expand(text), answer;
	enum xso_sasl_outcome outcome = xso_sasl_server_respond(server, said, &answer);

	free((void *)(uintptr_t)said.data);
	ck_assert(outcome != XSO_SASL_FAILURE || !answer.data);
	return outcome;
}

START_TEST(bad_clients_are_refused_with_condition_and_sentence)
{
	for (size_t i = 0; i < N_INTRUDERS; i++) {
		struct xso_sasl_server_config config = house_config(0x0304);
		struct xso_sasl_server *server =
			xso_sasl_server_new(&config, intruders[i].mechanism, NULL);
		enum xso_sasl_outcome outcome = say(server, intruders[i].first);
		if (intruders[i].second) {
			ck_assert_msg(outcome == XSO_SASL_CHALLENGE, "%zu: %s: %s", i,
				intruders[i].first, xso_sasl_server_text(server));
			outcome = say(server, intruders[i].second);
		}
		ck_assert_msg(outcome == XSO_SASL_FAILURE, "%zu: %s", i, intruders[i].first);
		ck_assert_msg(!strcmp(xso_sasl_server_text(server), intruders[i].text) &&
				!strcmp(xso_sasl_server_condition(server), intruders[i].condition),
			"%zu: %s %s: %s: %s", i, intruders[i].first,
			intruders[i].second ? intruders[i].second : "",
			xso_sasl_server_condition(server), xso_sasl_server_text(server));
		ck_assert_ptr_null(xso_sasl_server_user(server));
		ck_assert_int_eq(say(server, intruders[i].first), XSO_SASL_FAILURE);
		xso_sasl_server_free(server);
	}
}
END_TEST

static const struct {
	const char *mechanism;
	const char *text;
	int tls;
	const char *fake_key, *nonce;
	uint16_t fake_salt_size;
} configs[] = {
	{ "PLAIN", "the mechanism needs TLS", 0, "a secret of 16 bytes", HOUSE_NONCE, 0 },
	{ "OAUTHBEARER", "the mechanism needs TLS", 0, "a secret of 16 bytes", HOUSE_NONCE, 0 },
	{ "EXTERNAL", "the mechanism needs TLS", 0, "a secret of 16 bytes", HOUSE_NONCE, 0 },
	{ "HT-SHA-256-NONE", "the mechanism needs TLS", 0, "a secret of 16 bytes", HOUSE_NONCE, 0 },
	{ "SCRAM-SHA-1", "the server's fake_key has fewer than 16 bytes", 0, "short", HOUSE_NONCE,
		0 },
	{ "PLAIN", "the server's fake_key has fewer than 16 bytes", 0x0304, NULL, HOUSE_NONCE, 0 },
	{ "SCRAM-SHA-1", "the server's fake_salt_size is above 32", 0, "a secret of 16 bytes",
		HOUSE_NONCE, 33 },
	{ "SCRAM-SHA-1", "the server's nonce is not 16 to 256 printable characters without a comma",
		0, "a secret of 16 bytes", "15 characters..", 0 },
	{ "SCRAM-SHA-1", "the server's nonce is not 16 to 256 printable characters without a comma",
		0, "a secret of 16 bytes", NULL, 0 },
};

/* What is missing is found in the first exchange, not when somebody attacks. */
START_TEST(a_server_that_is_not_set_up_lets_nobody_in)
{
	for (size_t i = 0; i < sizeof configs / sizeof *configs; i++) {
		struct xso_sasl_server_config config = house_config(0x0304);
		struct xso_sasl_server *server;
		config.channel.tls = configs[i].tls;
		config.fake_key = house_bytes(configs[i].fake_key);
		config.nonce = configs[i].nonce;
		config.fake_salt_size = configs[i].fake_salt_size;
		server = xso_sasl_server_new(&config, configs[i].mechanism, NULL);
		ck_assert_int_eq(say(server, FIRST), XSO_SASL_FAILURE);
		ck_assert_str_eq(xso_sasl_server_text(server), configs[i].text);
		xso_sasl_server_free(server);
	}
}
END_TEST

/* A directory without functions knows nobody. */
START_TEST(an_empty_directory_lets_nobody_in)
{
	for (int m = XSO_SASL_PLAIN; m < XSO_SASL_N_MECHANISMS; m++) {
		enum xso_sasl_mechanism mechanism = (enum xso_sasl_mechanism)m;
		const char *name = xso_sasl_mechanism_name(mechanism);
		struct xso_sasl_server_config config = house_config(0x0303);
		struct xso_sasl_client who = house_client(0x0303, false);
		struct xso_sasl_choice choice = { .mechanism = mechanism };
		static const char *const ends[] = { "", "ENDP", "UNIQ", "EXPR" };
		struct xso_sasl_server *server;
		struct xso_sasl *client;
		config.directory = (struct xso_sasl_directory){ 0 };
		who.credentials.token_mechanism = mechanism;
		for (int b = 1; b < XSO_SASL_N_BINDINGS; b++)
			if (strstr(name, ends[b]) ||
				(strstr(name, "PLUS") && b == XSO_SASL_TLS_UNIQUE))
				choice.binding = (enum xso_sasl_binding)b;
		choice.flag = strstr(name, "PLUS") ? XSO_SASL_FLAG_P : XSO_SASL_FLAG_N;
		server = xso_sasl_server_new(&config, name, NULL);
		client = xso_sasl_new(&who, &choice, NONCE, NULL);
		ck_assert_int_eq(house_talk(client, server, false, false), XSO_ERROR_CLOSED);
		ck_assert_str_eq(xso_sasl_server_condition(server), "not-authorized");
		xso_sasl_free(client);
		xso_sasl_server_free(server);
	}
}
END_TEST

/* What sits between: changes a bit, or cuts, in the n-th byte of all that is said. */
struct between {
	size_t at, bit;
	bool cut, done;
	uint8_t *bytes;
};

static struct xso_bytes pass(struct between *b, struct xso_bytes message)
{
	if (b->done || b->at >= message.size) {
		b->at -= b->done ? 0 : message.size;
		return message;
	}
	b->bytes = malloc(message.size ? message.size : 1);
	memcpy(b->bytes, message.data, message.size);
	b->done = true;
	if (b->cut)
		message.size = b->at;
	else
		b->bytes[b->at] ^= (uint8_t)(1 << b->bit);
	message.data = b->bytes;
	return message;
}

static bool logs_in(struct xso_sasl *client, struct xso_sasl_server *server, struct between *b)
{
	struct xso_bytes said, answer;
	enum xso_sasl_outcome outcome = XSO_SASL_CHALLENGE;

	if (xso_sasl_begin(client, &said))
		return false;
	while (outcome == XSO_SASL_CHALLENGE) {
		outcome = xso_sasl_server_respond(server, pass(b, said), &answer);
		if (outcome == XSO_SASL_CHALLENGE &&
			xso_sasl_challenge(client, pass(b, answer), &said))
			return false;
	}
	return outcome == XSO_SASL_SUCCESS && !xso_sasl_success(client, pass(b, answer));
}

static const enum xso_sasl_mechanism changed[] = { XSO_SASL_SCRAM_SHA_1,
	XSO_SASL_SCRAM_SHA_256_PLUS, XSO_SASL_HT_SHA_512_EXPR, XSO_SASL_PLAIN };

/* Where both sides prove something, not a bit of what they say can be changed, and nothing cut. */
START_TEST(nothing_can_be_changed_on_its_way)
{
	enum xso_sasl_mechanism mechanism = changed[_i / 2];
	struct between b = { .done = true };

	for (size_t at = 0; b.done; at++) {
		struct xso_sasl_server_config config = house_config(0x0304);
		struct xso_sasl_client who = house_client(0x0304, false);
		struct xso_sasl_choice choice = { .mechanism = mechanism };
		struct xso_sasl_server *server =
			xso_sasl_server_new(&config, xso_sasl_mechanism_name(mechanism), NULL);
		struct xso_sasl *client;
		bool in;
		if (mechanism == XSO_SASL_SCRAM_SHA_256_PLUS) {
			choice.flag = XSO_SASL_FLAG_P;
			choice.binding = XSO_SASL_TLS_EXPORTER;
		} else if (mechanism == XSO_SASL_HT_SHA_512_EXPR) {
			choice.binding = XSO_SASL_TLS_EXPORTER;
		}
		who.credentials.token_mechanism = mechanism;
		client = xso_sasl_new(&who, &choice, NONCE, NULL);
		b = (struct between){ .at = at, .bit = at * 5 % 8, .cut = _i % 2 };
		in = logs_in(client, server, &b);
		ck_assert_msg(in == !b.done, "%s, byte %zu: %s", xso_sasl_mechanism_name(mechanism),
			at, xso_sasl_server_text(server));
		free(b.bytes);
		xso_sasl_free(client);
		xso_sasl_server_free(server);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("sasl_server_hostile");
	TCase *tc = tcase_create("sasl_server_hostile");

	tcase_set_timeout(tc, 300);
	tcase_add_test(tc, bad_clients_are_refused_with_condition_and_sentence);
	tcase_add_test(tc, a_server_that_is_not_set_up_lets_nobody_in);
	tcase_add_test(tc, an_empty_directory_lets_nobody_in);
	tcase_add_loop_test(tc, nothing_can_be_changed_on_its_way, 0,
		2 * (int)(sizeof changed / sizeof *changed));
	suite_add_tcase(s, tc);
	return s;
}

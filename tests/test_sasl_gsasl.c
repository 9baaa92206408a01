/*
 * A second opinion: GNU SASL on the other side, in both directions, wherever it has the mechanism.
 * It has neither SCRAM-SHA-512, tls-server-end-point, nor HT-*.
 */
#include "suite.h"

#include <stdio.h>

#ifdef TEST_GSASL

#include "sasl_house.h"

#include <gsasl.h>

static const struct pairing {
	enum xso_sasl_mechanism mechanism;
	enum xso_sasl_binding binding;
} pairings[] = {
	{ XSO_SASL_ANONYMOUS, XSO_SASL_BINDING_NONE },
	{ XSO_SASL_EXTERNAL, XSO_SASL_BINDING_NONE },
	{ XSO_SASL_PLAIN, XSO_SASL_BINDING_NONE },
	{ XSO_SASL_SCRAM_SHA_1, XSO_SASL_BINDING_NONE },
	{ XSO_SASL_SCRAM_SHA_256, XSO_SASL_BINDING_NONE },
	{ XSO_SASL_SCRAM_SHA_1_PLUS, XSO_SASL_TLS_UNIQUE },
	{ XSO_SASL_SCRAM_SHA_256_PLUS, XSO_SASL_TLS_UNIQUE },
	{ XSO_SASL_SCRAM_SHA_1_PLUS, XSO_SASL_TLS_EXPORTER },
	{ XSO_SASL_SCRAM_SHA_256_PLUS, XSO_SASL_TLS_EXPORTER },
};

enum { N_PAIRINGS = sizeof pairings / sizeof *pairings };

/* Their server wants a trace of who somebody anonymous is (RFC 4505), and our client gives none. */
enum { FIRST_FOR_OUR_CLIENT = 1, FIRST_WITH_PASSWORD = 2 };

static Gsasl *theirs;
static const char *their_password;

static int asked(Gsasl *gsasl, Gsasl_session *session, Gsasl_property property)
{
	(void)gsasl;
	switch (property) {
	case GSASL_AUTHID:
		gsasl_property_set(session, property, HOUSE_USER);
		return GSASL_OK;
	case GSASL_PASSWORD:
		gsasl_property_set(session, property, their_password);
		return GSASL_OK;
	case GSASL_ANONYMOUS_TOKEN:
		gsasl_property_set(session, property, "anybody");
		return GSASL_OK;
	case GSASL_VALIDATE_ANONYMOUS:
	case GSASL_VALIDATE_EXTERNAL:
		return GSASL_OK;
	default:
		return GSASL_NO_CALLBACK;
	}
}

static void begin(void)
{
	ck_assert_int_eq(gsasl_init(&theirs), GSASL_OK);
	gsasl_callback_set(theirs, asked);
	their_password = HOUSE_PASSWORD;
}

static void end(void)
{
	gsasl_done(theirs);
}

/* Their session, with the channel-binding data that our side has. */
static Gsasl_session *session_of(const struct pairing *p, bool server)
{
	const char *name = xso_sasl_mechanism_name(p->mechanism);
	struct xso_sasl_client who = house_client(0x0303, false);
	struct xso_bytes data = who.channel.bindings[p->binding];
	Gsasl_session *session;
	char *base64;

	ck_assert_int_eq(server ? gsasl_server_start(theirs, name, &session)
				: gsasl_client_start(theirs, name, &session),
		GSASL_OK);
	if (!p->binding)
		return session;
	ck_assert_int_eq(
		gsasl_base64_to((const char *)data.data, data.size, &base64, NULL), GSASL_OK);
	gsasl_property_set(session,
		p->binding == XSO_SASL_TLS_UNIQUE ? GSASL_CB_TLS_UNIQUE : GSASL_CB_TLS_EXPORTER,
		base64);
	gsasl_free(base64);
	return session;
}

static struct xso_sasl *client_of(const struct pairing *p)
{
	struct xso_sasl_client who = house_client(0x0303, false);
	struct xso_sasl_choice choice = { .mechanism = p->mechanism,
		.flag = p->binding ? XSO_SASL_FLAG_P : XSO_SASL_FLAG_N,
		.binding = p->binding };

	return xso_sasl_new(&who, &choice, HOUSE_CLIENT_NONCE, NULL);
}

/* True when both sides are content. */
static bool our_client_talks(const struct pairing *p)
{
	Gsasl_session *server = session_of(p, true);
	struct xso_sasl *client = client_of(p);
	struct xso_bytes said;
	enum xso_status status = xso_sasl_begin(client, &said);
	int result = GSASL_NEEDS_MORE;

	while (!status && result == GSASL_NEEDS_MORE) {
		char *out = NULL;
		size_t size = 0;
		result = gsasl_step(server, (const char *)said.data, said.size, &out, &size);
		struct xso_bytes answer = { (const uint8_t *)out, size };
		if (result == GSASL_OK)
			status = xso_sasl_success(client, answer);
		else if (result == GSASL_NEEDS_MORE)
			status = xso_sasl_challenge(client, answer, &said);
		gsasl_free(out);
	}
	gsasl_finish(server);
	xso_sasl_free(client);
	return !status && result == GSASL_OK;
}

static bool their_client_talks(const struct pairing *p)
{
	Gsasl_session *client = session_of(p, false);
	struct xso_sasl_server_config config = house_config(0x0303);
	struct xso_sasl_server *server =
		xso_sasl_server_new(&config, xso_sasl_mechanism_name(p->mechanism), NULL);
	enum xso_sasl_outcome outcome = XSO_SASL_CHALLENGE;
	struct xso_bytes answer = { 0 };
	int result = GSASL_NEEDS_MORE;

	while (outcome == XSO_SASL_CHALLENGE || (outcome == XSO_SASL_SUCCESS && answer.data)) {
		char *out = NULL;
		size_t size = 0;
		result = gsasl_step(client, (const char *)answer.data, answer.size, &out, &size);
		answer = (struct xso_bytes){ 0 };
		if (result != GSASL_OK && result != GSASL_NEEDS_MORE)
			break;
		if (outcome == XSO_SASL_CHALLENGE)
			outcome = xso_sasl_server_respond(server,
				(struct xso_bytes){ (const uint8_t *)(out ? out : ""), size },
				&answer);
		gsasl_free(out);
	}
	gsasl_finish(client);
	xso_sasl_server_free(server);
	return outcome == XSO_SASL_SUCCESS && result == GSASL_OK;
}

START_TEST(our_client_logs_in_there)
{
	for (size_t i = FIRST_FOR_OUR_CLIENT; i < N_PAIRINGS; i++)
		ck_assert_msg(our_client_talks(&pairings[i]), "%s",
			xso_sasl_mechanism_name(pairings[i].mechanism));
}
END_TEST

START_TEST(their_client_logs_in_here)
{
	for (size_t i = 0; i < N_PAIRINGS; i++)
		ck_assert_msg(their_client_talks(&pairings[i]), "%s",
			xso_sasl_mechanism_name(pairings[i].mechanism));
}
END_TEST

START_TEST(both_refuse_another_password)
{
	their_password = "another";
	for (size_t i = FIRST_WITH_PASSWORD; i < N_PAIRINGS; i++) {
		ck_assert(!our_client_talks(&pairings[i]));
		ck_assert(!their_client_talks(&pairings[i]));
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("sasl_gsasl");
	TCase *tc = tcase_create("sasl_gsasl");

	tcase_set_timeout(tc, 120);
	tcase_add_checked_fixture(tc, begin, end);
	tcase_add_test(tc, our_client_logs_in_there);
	tcase_add_test(tc, their_client_logs_in_here);
	tcase_add_test(tc, both_refuse_another_password);
	suite_add_tcase(s, tc);
	return s;
}

#else

Suite *suite(void)
{
	puts("not tried: a second opinion of SASL, since GNU SASL is not here");
	return suite_create("sasl_gsasl");
}

#endif

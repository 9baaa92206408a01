/* The server's side of SASL, with our own client on the other. */
#include "memory.h"
#include "sasl_house.h"
#include "suite.h"

#include <stdio.h>

static struct xso_sasl *client_new(const struct xso_sasl_client *client,
	enum xso_sasl_mechanism mechanism, enum xso_sasl_binding binding,
	const struct xso_allocator *allocator)
{
	bool plus =
		mechanism >= XSO_SASL_SCRAM_SHA_1_PLUS && mechanism <= XSO_SASL_SCRAM_SHA_512_PLUS;
	struct xso_sasl_choice choice = { .mechanism = mechanism,
		.flag = plus ? XSO_SASL_FLAG_P : XSO_SASL_FLAG_N,
		.binding = binding };

	return xso_sasl_new(client, &choice, HOUSE_CLIENT_NONCE, allocator);
}

/* Which type a mechanism binds by on this connection; NONE and false: it cannot. */
static bool can(enum xso_sasl_mechanism mechanism, enum xso_sasl_binding binding, int tls)
{
	const char *name = xso_sasl_mechanism_name(mechanism);
	static const char *const ends[] = { "-NONE", "-ENDP", "-UNIQ", "-EXPR" };
	bool binds = strstr(name, "-PLUS") != NULL;

	if (!strncmp(name, "HT-", 3))
		return strstr(name, ends[binding]) &&
			(tls < 0x0304 || binding != XSO_SASL_TLS_UNIQUE);
	if (binding == XSO_SASL_TLS_UNIQUE && tls >= 0x0304)
		return false;
	return binds == (binding != XSO_SASL_BINDING_NONE);
}

struct talk {
	enum xso_sasl_mechanism mechanism;
	enum xso_sasl_binding binding;
	int tls;
};

/* Every mechanism with every type that it can bind by, on both versions of TLS. */
static size_t talks(struct talk all[256])
{
	size_t n = 0;

	for (int m = 1; m < XSO_SASL_N_MECHANISMS; m++)
		for (int b = 0; b < XSO_SASL_N_BINDINGS; b++)
			for (int tls = 0x0303; tls <= 0x0304; tls++)
				if (can((enum xso_sasl_mechanism)m, (enum xso_sasl_binding)b, tls))
					all[n++] = (struct talk){ (enum xso_sasl_mechanism)m,
						(enum xso_sasl_binding)b, tls };
	return n;
}

static enum xso_status talk(const struct talk *t, const struct xso_sasl_client *as,
	const struct xso_sasl_server_config *config, const char **condition)
{
	struct xso_sasl_client who = *as;
	struct xso_sasl *client;
	struct xso_sasl_server *server;
	enum xso_status status;

	who.credentials.token_mechanism = t->mechanism;
	client = client_new(&who, t->mechanism, t->binding, NULL);
	server = xso_sasl_server_new(config, xso_sasl_mechanism_name(t->mechanism), NULL);
	status = house_talk(client, server, false, false);
	*condition = xso_sasl_server_condition(server); /* lives for ever */
	ck_assert((status == XSO_ERROR_CLOSED) == (**condition != '\0'));
	ck_assert(status || xso_sasl_server_user(server));
	xso_sasl_free(client);
	xso_sasl_server_free(server);
	return status;
}

START_TEST(every_mechanism_logs_in_with_every_binding)
{
	struct talk all[256];
	size_t n = talks(all);

	ck_assert_uint_eq(n, 2 * (4 + 3 + 3 * 2 + 6) + 3 + 2);
	for (size_t i = 0; i < 4 * n; i++) {
		const struct talk *t = &all[i / 4];
		struct xso_sasl_server_config config = house_config(t->tls);
		struct xso_sasl_client who = house_client(t->tls, false);
		struct xso_sasl_server *server;
		struct xso_sasl *client;
		who.credentials.token_mechanism = t->mechanism;
		client = client_new(&who, t->mechanism, t->binding, NULL);
		server = xso_sasl_server_new(&config, xso_sasl_mechanism_name(t->mechanism), NULL);
		ck_assert_msg(!house_talk(client, server, i & 1,
				      i & 2 && t->mechanism < XSO_SASL_EXTERNAL),
			"%s, %d: %s, %s", xso_sasl_mechanism_name(t->mechanism), t->binding,
			xso_sasl_text(client), xso_sasl_server_text(server));
		ck_assert_str_eq(xso_sasl_server_user(server),
			t->mechanism == XSO_SASL_ANONYMOUS ? "" : HOUSE_USER);
		ck_assert_ptr_null(xso_sasl_server_authzid(server));
		xso_sasl_free(client);
		xso_sasl_server_free(server);
	}
}
END_TEST

/* Somebody between has a channel of his own: whatever binds it fails, and nothing else notices. */
START_TEST(who_sits_between_is_found_by_what_binds)
{
	struct talk all[256];
	size_t n = talks(all);

	for (size_t i = 0; i < n; i++) {
		struct xso_sasl_server_config config = house_config(all[i].tls);
		struct xso_sasl_client who = house_client(all[i].tls, true);
		const char *condition;
		enum xso_status status = talk(&all[i], &who, &config, &condition);
		if (all[i].binding)
			ck_assert_str_eq(condition, "not-authorized");
		else
			ck_assert_int_eq(status, XSO_OK);
	}
}
END_TEST

START_TEST(wrong_secrets_and_unknown_users_are_refused)
{
	struct talk all[256];
	size_t n = talks(all);

	for (size_t i = 0; i < 2 * n; i++) {
		const struct talk *t = &all[i / 2];
		struct xso_sasl_server_config config = house_config(t->tls);
		struct xso_sasl_client who = house_client(t->tls, false);
		const char *condition;
		if (i % 2)
			who.credentials.user = "nobody";
		else
			who.credentials.password = who.credentials.token = who.credentials.bearer =
				"wrong";
		if (t->mechanism == XSO_SASL_EXTERNAL || t->mechanism == XSO_SASL_ANONYMOUS ||
			(t->mechanism == XSO_SASL_OAUTHBEARER && i % 2))
			continue;
		ck_assert_int_ne(talk(t, &who, &config, &condition), XSO_OK);
		ck_assert_str_eq(condition, "not-authorized");
	}
}
END_TEST

/* The older token serves until the newer one was used (XEP-0484). */
START_TEST(an_older_token_serves_too)
{
	struct talk t = { XSO_SASL_HT_SHA_256_NONE, XSO_SASL_BINDING_NONE, 0x0304 };
	struct xso_sasl_server_config config = house_config(t.tls);
	struct xso_sasl_client who = house_client(t.tls, false);
	const char *condition;

	who.credentials.token = HOUSE_OLD_TOKEN;
	ck_assert_int_eq(talk(&t, &who, &config, &condition), XSO_OK);
}
END_TEST

START_TEST(who_acts_as_another_is_asked_about)
{
	static const enum xso_sasl_mechanism mechanisms[] = { XSO_SASL_SCRAM_SHA_256,
		XSO_SASL_PLAIN, XSO_SASL_OAUTHBEARER, XSO_SASL_EXTERNAL };
	static const char *const authzids[] = { "juliet@house.test", "r,o=meo@house.test" };

	for (size_t i = 0; i < 8; i++) {
		enum xso_sasl_mechanism mechanism = mechanisms[i / 2];
		struct xso_sasl_server_config config = house_config(0x0304);
		struct xso_sasl_client who = house_client(0x0304, false);
		struct xso_sasl_server *server;
		struct xso_sasl *client;
		enum xso_status status;
		who.credentials.authzid = authzids[i % 2];
		client = client_new(&who, mechanism, XSO_SASL_BINDING_NONE, NULL);
		server = xso_sasl_server_new(&config, xso_sasl_mechanism_name(mechanism), NULL);
		status = house_talk(client, server, false, false);
		ck_assert_int_eq(status, i % 2 ? XSO_ERROR_CLOSED : XSO_OK);
		if (!status)
			ck_assert_str_eq(xso_sasl_server_authzid(server), authzids[0]);
		else
			ck_assert_str_eq(xso_sasl_server_condition(server),
				mechanism == XSO_SASL_EXTERNAL ? "not-authorized"
							       : "invalid-authzid");
		xso_sasl_free(client);
		xso_sasl_server_free(server);
	}
}
END_TEST

/* What a client is offered on its way is not what the server offered: XEP-0474 finds it. */
START_TEST(a_changed_offer_is_found)
{
	for (size_t i = 0; i < 3; i++) {
		struct xso_sasl_server_config config = house_config(0x0304);
		struct xso_sasl_client who = house_client(0x0304, false);
		struct talk t = { XSO_SASL_SCRAM_SHA_1_PLUS, XSO_SASL_TLS_SERVER_END_POINT,
			0x0304 };
		const char *condition;
		if (i == 0)
			who.offer.n_bindings--;
		if (i == 1)
			who.offer.n_mechanisms--;
		if (i == 2)
			who.offer.has_bindings = false;
		ck_assert_int_eq(talk(&t, &who, &config, &condition), XSO_ERROR_REFUSED);
		config.prove_offer = false;
		ck_assert_int_eq(talk(&t, &who, &config, &condition), XSO_OK);
	}
}
END_TEST

/* Nobody learns who is there from a salt: it is the same each time, and as long as others. */
START_TEST(unknown_users_have_a_salt_of_their_own)
{
	char first[2][256];

	for (size_t i = 0; i < 4; i++) {
		struct xso_sasl_server_config config = house_config(0x0304);
		struct xso_sasl_server *server =
			xso_sasl_server_new(&config, "SCRAM-SHA-256", NULL);
		char text[256];
		struct xso_bytes message;
		snprintf(text, sizeof text, "n,,n=nobody%zu,r=" HOUSE_CLIENT_NONCE, i / 2);
		ck_assert_int_eq(xso_sasl_server_respond(server, house_bytes(text), &message),
			XSO_SASL_CHALLENGE);
		snprintf(text, sizeof text, "%.*s", (int)message.size, (const char *)message.data);
		ck_assert_ptr_nonnull(strstr(text, ",i=4096,"));
		if (i % 2)
			ck_assert_str_eq(text, first[i / 2]);
		else
			strcpy(first[i / 2], text);
		xso_sasl_server_free(server);
	}
	ck_assert_str_ne(first[0], first[1]);
	ck_assert_uint_eq(strlen(first[0]), strlen(first[1]));
}
END_TEST

START_TEST(memory_that_runs_out_is_told_and_none_is_lost)
{
	struct talk all[256];
	size_t n = talks(all);

	for (size_t i = 0; i < n; i++) {
		bool done = false;
		for (size_t fail_at = 1; !done; fail_at++) {
			struct xso_sasl_server_config config = house_config(all[i].tls);
			struct xso_sasl_client who = house_client(all[i].tls, false);
			struct memory memory;
			struct xso_sasl_server *server;
			struct xso_sasl *client;
			enum xso_status status = XSO_ERROR_MEMORY;
			who.credentials.token_mechanism = all[i].mechanism;
			server = xso_sasl_server_new(&config,
				xso_sasl_mechanism_name(all[i].mechanism),
				memory_begin(&memory, fail_at));
			memory.secret = HOUSE_TOKEN;
			client = client_new(&who, all[i].mechanism, all[i].binding, NULL);
			if (server)
				status = house_talk(client, server, false, false);
			done = memory.calls < fail_at;
			ck_assert(done == !status);
			if (server && status) {
				ck_assert_str_eq(xso_sasl_server_condition(server),
					"temporary-auth-failure");
				ck_assert_str_eq(xso_sasl_server_text(server), "out of memory");
			}
			xso_sasl_free(client);
			xso_sasl_server_free(server);
			ck_assert_uint_eq(memory.blocks, 0);
			ck_assert_uint_eq(memory.leaks, 0);
		}
	}
}
END_TEST

START_TEST(passwords_are_wiped)
{
	static const struct talk t = { XSO_SASL_PLAIN, XSO_SASL_BINDING_NONE, 0x0304 };
	struct xso_sasl_server_config config = house_config(t.tls);
	struct xso_sasl_client who = house_client(t.tls, false);
	struct memory memory;
	struct xso_sasl_server *server =
		xso_sasl_server_new(&config, "PLAIN", memory_begin(&memory, 0));
	struct xso_sasl *client = client_new(&who, t.mechanism, t.binding, NULL);

	memory.secret = HOUSE_PASSWORD;
	ck_assert_int_eq(house_talk(client, server, false, false), XSO_OK);
	xso_sasl_free(client);
	xso_sasl_server_free(server);
	ck_assert_uint_eq(memory.leaks, 0);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("sasl_server");
	TCase *tc = tcase_create("sasl_server");

	tcase_set_timeout(tc, 300);
	tcase_add_test(tc, every_mechanism_logs_in_with_every_binding);
	tcase_add_test(tc, who_sits_between_is_found_by_what_binds);
	tcase_add_test(tc, wrong_secrets_and_unknown_users_are_refused);
	tcase_add_test(tc, an_older_token_serves_too);
	tcase_add_test(tc, who_acts_as_another_is_asked_about);
	tcase_add_test(tc, a_changed_offer_is_found);
	tcase_add_test(tc, unknown_users_have_a_salt_of_their_own);
	tcase_add_test(tc, memory_that_runs_out_is_told_and_none_is_lost);
	tcase_add_test(tc, passwords_are_wiped);
	suite_add_tcase(s, tc);
	return s;
}

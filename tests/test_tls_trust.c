/* Whom a client believes, and what it says of whom it does not. */
#include "tls_pair.h"

#include <openssl/x509.h>

#include <string.h>

static const int versions[] = { 0x0303, 0x0304 };

/* The contexts of both are made for each row; the server hears of a refusal by an alert. */
static const struct {
	enum certificate_kind kind;
	const char *domain, *service;
	enum xso_tls_name name;
	const char *text; /* NULL: it is trusted */
	const char *alert;
} rows[] = {
	{ CERTIFICATE_GOOD, .name = XSO_TLS_NAME_DNS },
	{ CERTIFICATE_GOOD, "Capulet.LIT.", .name = XSO_TLS_NAME_DNS },
	{ CERTIFICATE_CHAIN, .name = XSO_TLS_NAME_DNS },
	{ CERTIFICATE_XMPP_ADDR, .name = XSO_TLS_NAME_XMPP_ADDR },
	{ CERTIFICATE_SRV, .service = "xmpp-client", .name = XSO_TLS_NAME_SRV },
	{ CERTIFICATE_SRV_DIRECT, .service = "xmpp-client", .name = XSO_TLS_NAME_SRV },
	{ CERTIFICATE_SRV_SERVER, .service = "xmpp-server", .name = XSO_TLS_NAME_SRV },
	{ CERTIFICATE_SRV, .text = "certificate '/CN=srv' (depth 0): hostname mismatch",
		.alert = "bad certificate" },
	{ CERTIFICATE_SRV, .service = "xmpp-server",
		.text = "certificate '/CN=srv' (depth 0): hostname mismatch",
		.alert = "bad certificate" },
	{ CERTIFICATE_SRV_SERVER, .service = "xmpp-client",
		.text = "certificate '/CN=srv' (depth 0): hostname mismatch",
		.alert = "bad certificate" },
	{ CERTIFICATE_SRV, "lit", "xmpp-client",
		.text = "certificate '/CN=srv' (depth 0): hostname mismatch",
		.alert = "bad certificate" },
	{ CERTIFICATE_ADDRESSES, "127.0.0.1", .name = XSO_TLS_NAME_IP },
	{ CERTIFICATE_ADDRESSES, "[::1]", .name = XSO_TLS_NAME_IP },
	{ CERTIFICATE_ADDRESSES, "127.0.0.2",
		.text = "certificate '/CN=addresses' (depth 0): IP address mismatch",
		.alert = "bad certificate" },
	{ CERTIFICATE_ADDRESSES, "[::2]",
		.text = "certificate '/CN=addresses' (depth 0): IP address mismatch",
		.alert = "bad certificate" },
	{ CERTIFICATE_IDN, "b\u00FCcher.example", .name = XSO_TLS_NAME_DNS },
	{ CERTIFICATE_IDN, "xn--bcher-kva.example", .name = XSO_TLS_NAME_DNS },
	{ CERTIFICATE_IDN_ADDR, "b\u00FCcher.example", .name = XSO_TLS_NAME_XMPP_ADDR },
	{ CERTIFICATE_IDN, "bucher.example",
		.text = "certificate '/CN=idn' (depth 0): hostname mismatch",
		.alert = "bad certificate" },
	{ CERTIFICATE_WILDCARD, "chat.capulet.lit", .name = XSO_TLS_NAME_DNS },
	{ CERTIFICATE_WILDCARD, "xn--bcher-kva.capulet.lit", .name = XSO_TLS_NAME_DNS },
	{ CERTIFICATE_WILDCARD, "b\u00FCcher.capulet.lit", .name = XSO_TLS_NAME_DNS },
	{ CERTIFICATE_WILDCARD, "capulet.lit",
		.text = "certificate '/CN=wildcard' (depth 0): hostname mismatch",
		.alert = "bad certificate" },
	{ CERTIFICATE_WILDCARD, "a.b.capulet.lit",
		.text = "certificate '/CN=wildcard' (depth 0): hostname mismatch",
		.alert = "bad certificate" },
	{ CERTIFICATE_PARTIAL_WILDCARD, "bb.capulet.lit",
		.text = "certificate '/CN=partial' (depth 0): hostname mismatch",
		.alert = "bad certificate" },
	{ CERTIFICATE_PARTIAL_WILDCARD, "b\u00FCcher.capulet.lit",
		.text = "certificate '/CN=partial' (depth 0): hostname mismatch",
		.alert = "bad certificate" },
	{ CERTIFICATE_DEEP_WILDCARD, "a.capulet.lit",
		.text = "certificate '/CN=deep' (depth 0): hostname mismatch",
		.alert = "bad certificate" },
	{ CERTIFICATE_DEEP_WILDCARD, "capulet.lit",
		.text = "certificate '/CN=deep' (depth 0): hostname mismatch",
		.alert = "bad certificate" },
	{ CERTIFICATE_COMMON_NAME,
		.text = "certificate '/CN=capulet.lit' (depth 0): hostname mismatch",
		.alert = "bad certificate" },
	{ CERTIFICATE_NUL, .service = "xmpp-client",
		.text = "certificate '/CN=nul' (depth 0): hostname mismatch",
		.alert = "bad certificate" },
	{ CERTIFICATE_MONTAGUE, .text = "certificate '/CN=montague' (depth 0): hostname mismatch",
		.alert = "bad certificate" },
	{ CERTIFICATE_EXPIRED,
		.text = "certificate '/CN=expired' (depth 0): certificate has expired",
		.alert = "certificate expired" },
	{ CERTIFICATE_NOT_YET_VALID,
		.text = "certificate '/CN=early' (depth 0): certificate is not yet valid",
		.alert = "bad certificate" },
	{ CERTIFICATE_SELF_SIGNED,
		.text = "certificate '/CN=self' (depth 0): self-signed certificate",
		.alert = "unknown CA" },
	{ CERTIFICATE_UNTRUSTED,
		.text = "certificate '/CN=untrusted' (depth 0): unable to get local issuer "
			"certificate",
		.alert = "unknown CA" },
	{ CERTIFICATE_CLIENT,
		.text = "certificate '/CN=romeo' (depth 0): unsuitable certificate purpose",
		.alert = "unsupported certificate" },
};

static struct tls_pair_config config_of(size_t row, int version)
{
	struct tls_pair_config config = tls_pair_config(rows[row].kind);

	config.client.max_version = version;
	if (rows[row].domain)
		config.options[CLIENT].domain = rows[row].domain;
	config.options[CLIENT].service = rows[row].service;
	return config;
}

static void check_refused(const struct tls_pair *pair, const char *text, const char *alert)
{
	char heard[100] = "alert from the peer: ";

	ck_assert_int_eq(xso_tls_state(pair->tls[CLIENT]), XSO_TLS_FAILED);
	ck_assert_int_eq(pair->status[CLIENT], XSO_ERROR_TLS);
	ck_assert_str_eq(xso_tls_text(pair->tls[CLIENT]), text);
	ck_assert_int_eq(xso_tls_state(pair->tls[SERVER]), XSO_TLS_FAILED);
	ck_assert_str_eq(xso_tls_text(pair->tls[SERVER]), strcat(heard, alert));
	ck_assert_ptr_null(xso_tls_facts_of(pair->tls[CLIENT]).version);
}

START_TEST(a_certificate_is_trusted_or_refused_with_a_sentence)
{
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct tls_pair_config config = config_of(i, versions[_i]);
		struct tls_pair pair = tls_pair_new(&config);
		tls_pair_shake(&pair);
		if (rows[i].text) {
			check_refused(&pair, rows[i].text, rows[i].alert);
		} else {
			struct xso_tls_facts facts = xso_tls_facts_of(pair.tls[CLIENT]);
			ck_assert_msg(tls_pair_is_active(&pair), "row %zu: %s", i,
				xso_tls_text(pair.tls[CLIENT]));
			ck_assert_int_eq(facts.trust, XSO_TLS_TRUST_CHAIN);
			ck_assert_int_eq(facts.name, rows[i].name);
			ck_assert_str_eq(xso_tls_text(pair.tls[CLIENT]), "");
		}
		tls_pair_free(&pair);
	}
}
END_TEST

/* A server with this certificate, and a client with one pin. NULL: trusted by its pin or chain. */
static const struct {
	enum certificate_kind kind, pin;
	const char *domain;
	enum xso_tls_trust trust;
	const char *text;
} pinned[] = {
	{ CERTIFICATE_GOOD, CERTIFICATE_GOOD, .trust = XSO_TLS_TRUST_PIN },
	{ CERTIFICATE_EXPIRED, CERTIFICATE_EXPIRED, .trust = XSO_TLS_TRUST_PIN },
	{ CERTIFICATE_MONTAGUE, CERTIFICATE_MONTAGUE, .trust = XSO_TLS_TRUST_PIN },
	{ CERTIFICATE_SELF_SIGNED, CERTIFICATE_SELF_SIGNED, .trust = XSO_TLS_TRUST_PIN },
	{ CERTIFICATE_UNTRUSTED, CERTIFICATE_UNTRUSTED, .trust = XSO_TLS_TRUST_PIN },
	{ CERTIFICATE_COMMON_NAME, CERTIFICATE_COMMON_NAME, .trust = XSO_TLS_TRUST_PIN },
	{ CERTIFICATE_GOOD, CERTIFICATE_AUTHORITY, .trust = XSO_TLS_TRUST_CHAIN },
	{ CERTIFICATE_CHAIN, CERTIFICATE_INTERMEDIATE, .trust = XSO_TLS_TRUST_CHAIN },
	{ CERTIFICATE_GOOD, CERTIFICATE_MONTAGUE,
		.text = "certificate '/CN=good' (depth 0): none of the keys in its chain is "
			"pinned" },
	{ CERTIFICATE_CHAIN, CERTIFICATE_GOOD,
		.text = "certificate '/CN=chain' (depth 0): none of the keys in its chain is "
			"pinned" },
	/* an authority's key says nothing about whom it signed for, or about who sent it along */
	{ CERTIFICATE_MONTAGUE, CERTIFICATE_AUTHORITY,
		.text = "certificate '/CN=montague' (depth 0): hostname mismatch" },
	{ CERTIFICATE_EXPIRED, CERTIFICATE_AUTHORITY,
		.text = "certificate '/CN=expired' (depth 0): certificate has expired" },
	{ CERTIFICATE_UNTRUSTED, CERTIFICATE_STRANGER,
		.text = "certificate '/CN=untrusted' (depth 0): unable to get local issuer "
			"certificate" },
};

START_TEST(a_pinned_key_is_trusted_and_no_other)
{
	for (size_t i = 0; i < sizeof pinned / sizeof *pinned; i++) {
		struct xso_tls_pin pins[2] = { { { 0 } }, certificate_of(pinned[i].pin)->pin };
		struct tls_pair_config config = tls_pair_config(pinned[i].kind);
		struct tls_pair pair;
		config.client.max_version = versions[_i];
		config.client.pins = pins;
		config.client.n_pins = 2;
		pair = tls_pair_new(&config);
		tls_pair_shake(&pair);
		ck_assert_str_eq(
			xso_tls_text(pair.tls[CLIENT]), pinned[i].text ? pinned[i].text : "");
		ck_assert_int_eq(tls_pair_is_active(&pair), !pinned[i].text);
		ck_assert_int_eq(xso_tls_facts_of(pair.tls[CLIENT]).trust, pinned[i].trust);
		tls_pair_free(&pair);
	}
}
END_TEST

/* What anybody can send: his own certificate, and behind it that of whom a client has pinned. */
START_TEST(a_pinned_certificate_sent_along_is_worth_nothing)
{
	struct tls_pair_config config = tls_pair_config(CERTIFICATE_UNTRUSTED);
	char chain[8192];
	struct tls_pair pair;

	strcpy(chain, certificate_of(CERTIFICATE_UNTRUSTED)->text);
	strcat(chain, certificate_of(CERTIFICATE_GOOD)->text);
	strcat(chain, certificate_of(CERTIFICATE_AUTHORITY)->text);
	config.server.identity.certificate = chain;
	config.client.pins = &certificate_of(CERTIFICATE_GOOD)->pin;
	config.client.n_pins = 1;
	pair = tls_pair_new(&config);
	tls_pair_shake(&pair);
	ck_assert_str_eq(xso_tls_text(pair.tls[CLIENT]),
		"certificate '/CN=untrusted' (depth 0): unable to get local issuer certificate");
	tls_pair_free(&pair);
}
END_TEST

START_TEST(insecure_trusts_anybody)
{
	for (enum certificate_kind kind = CERTIFICATE_GOOD; kind < CERTIFICATE_KINDS; kind++) {
		struct tls_pair_config config = tls_pair_config(kind);
		struct tls_pair pair;
		config.client.max_version = versions[_i];
		config.client.ca = NULL;
		config.client.insecure = true;
		pair = tls_pair_new(&config);
		tls_pair_shake(&pair);
		ck_assert(tls_pair_is_active(&pair));
		ck_assert_str_eq(xso_tls_text(pair.tls[CLIENT]), "");
		ck_assert_int_eq(xso_tls_facts_of(pair.tls[CLIENT]).trust, XSO_TLS_TRUST_NONE);
		tls_pair_free(&pair);
	}
}
END_TEST

struct user {
	bool answer;
	size_t calls, n_chain;
	struct xso_tls_verdict told;
	char text[200];
};

static bool verify(void *data, const struct xso_tls_verdict *verdict)
{
	struct user *user = data;

	user->calls++;
	user->told = *verdict;
	snprintf(user->text, sizeof user->text, "%s", verdict->text ? verdict->text : "");
	for (size_t i = 0; i < verdict->n_chain; i++) {
		const unsigned char *at = verdict->chain[i].data;
		X509 *x509 = d2i_X509(NULL, &at, (long)verdict->chain[i].size);
		ck_assert_ptr_nonnull(x509);
		if (!i)
			ck_assert(!X509_cmp(x509, certificate_of(CERTIFICATE_CHAIN)->x509) ||
				verdict->n_chain == 1);
		X509_free(x509);
	}
	return user->answer;
}

/* What the user is told, and what becomes of yes and of no. */
static const struct {
	enum certificate_kind kind;
	bool insecure;
	int error;
	size_t n_chain;
	enum xso_tls_trust trust, after_yes;
	const char *told, *refused;
} asked[] = {
	{ CERTIFICATE_CHAIN, false, X509_V_OK, 2, XSO_TLS_TRUST_CHAIN, XSO_TLS_TRUST_CHAIN, "",
		"certificate '/CN=chain' (depth 0): certificate rejected" },
	{ CERTIFICATE_EXPIRED, false, X509_V_ERR_CERT_HAS_EXPIRED, 1, XSO_TLS_TRUST_NONE,
		XSO_TLS_TRUST_CALLBACK,
		"certificate '/CN=expired' (depth 0): certificate has expired", NULL },
	{ CERTIFICATE_SELF_SIGNED, true, X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, 1,
		XSO_TLS_TRUST_NONE, XSO_TLS_TRUST_CALLBACK,
		"certificate '/CN=self' (depth 0): self-signed certificate", NULL },
	{ CERTIFICATE_MONTAGUE, false, X509_V_ERR_HOSTNAME_MISMATCH, 1, XSO_TLS_TRUST_NONE,
		XSO_TLS_TRUST_CALLBACK, "certificate '/CN=montague' (depth 0): hostname mismatch",
		NULL },
};

static void ask(size_t row, int version, struct user *user)
{
	struct tls_pair_config config = tls_pair_config(asked[row].kind);
	struct tls_pair pair;
	const char *refused = asked[row].refused ? asked[row].refused : asked[row].told;

	config.client.max_version = version;
	config.client.insecure = asked[row].insecure;
	config.client.verify = verify;
	config.client.user = user;
	pair = tls_pair_new(&config);
	tls_pair_shake(&pair);
	ck_assert_uint_eq(user->calls, 1);
	ck_assert_int_eq(user->told.error, asked[row].error);
	ck_assert_int_eq(user->told.trust, asked[row].trust);
	ck_assert_uint_eq(user->told.n_chain, asked[row].n_chain);
	ck_assert_str_eq(user->text, asked[row].told);
	ck_assert_int_eq(tls_pair_is_active(&pair), user->answer);
	ck_assert_str_eq(xso_tls_text(pair.tls[CLIENT]), user->answer ? "" : refused);
	ck_assert_int_eq(xso_tls_facts_of(pair.tls[CLIENT]).trust,
		user->answer ? asked[row].after_yes : XSO_TLS_TRUST_NONE);
	tls_pair_free(&pair);
}

START_TEST(the_user_has_the_last_word)
{
	for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
		ask(i, versions[_i], &(struct user){ .answer = true });
		ask(i, versions[_i], &(struct user){ .answer = false });
	}
}
END_TEST

START_TEST(an_intermediate_or_a_server_can_be_an_authority)
{
	static const enum certificate_kind trusted[] = { CERTIFICATE_INTERMEDIATE,
		CERTIFICATE_CHAIN };

	for (size_t i = 0; i < 2; i++) {
		struct tls_pair_config config = tls_pair_config(CERTIFICATE_CHAIN);
		struct tls_pair pair;
		config.client.ca = certificate_of(trusted[i])->text;
		pair = tls_pair_new(&config);
		tls_pair_shake(&pair);
		ck_assert(tls_pair_is_active(&pair));
		tls_pair_free(&pair);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("tls_trust");
	TCase *tc = tcase_create("tls_trust");

	tcase_set_timeout(tc, 120);
	tcase_add_loop_test(tc, a_certificate_is_trusted_or_refused_with_a_sentence, 0, 2);
	tcase_add_loop_test(tc, a_pinned_key_is_trusted_and_no_other, 0, 2);
	tcase_add_test(tc, a_pinned_certificate_sent_along_is_worth_nothing);
	tcase_add_loop_test(tc, insecure_trusts_anybody, 0, 2);
	tcase_add_loop_test(tc, the_user_has_the_last_word, 0, 2);
	tcase_add_test(tc, an_intermediate_or_a_server_can_be_an_authority);
	suite_add_tcase(s, tc);
	return s;
}

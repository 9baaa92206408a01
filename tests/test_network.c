/* Connections to real servers: what TLS gives, and which certificates are refused. */
#include "errand.h"
#include "servers.h"
#include "suite.h"

#include <string.h>
#include <xmpp/all.h>
#include <xmpp/sasl.h>
#include <xmpp/stream.h>

static struct server *servers[2]; /* by enum servers_which */
static struct xso_registry *registry;

static void setup(void)
{
	servers[SERVERS_PROSODY] = servers_start(SERVERS_PROSODY, NULL);
	servers[SERVERS_EJABBERD] = servers_start(SERVERS_EJABBERD, NULL);
	registry = xso_registry_new(NULL);
	ck_assert_int_eq(xso_registry_add_all(registry, xmpp_all_modules, NULL), XSO_OK);
	ck_assert_int_eq(xso_registry_freeze(registry), XSO_OK);
}

static void teardown(void)
{
	xso_registry_free(registry);
	servers_stop(servers[SERVERS_EJABBERD]);
	servers_stop(servers[SERVERS_PROSODY]);
}

static const enum xso_tls_use uses[] = { XSO_TLS_REQUIRED, XSO_TLS_DIRECT };

static const struct {
	int number;
	const char *name;
} versions[] = { { 0x0303, "TLSv1.2" }, { 0x0304, "TLSv1.3" } };

static void check_mechanisms(struct errand *errand)
{
	struct xso_stream *stream = xso_connection_stream(errand->connection);
	const struct xso_tls_facts facts = xso_tls_facts_of(xso_connection_tls(errand->connection));
	const struct xmpp_sasl_mechanisms *offered =
		xmpp_stream_features_sasl_mechanisms(xso_stream_features(stream));

	ck_assert_ptr_nonnull(offered);
	ck_assert_uint_gt(offered->n_mechanism, 1);
	ck_assert_ptr_nonnull(facts.cipher);
	ck_assert_str_eq(facts.sni, "localhost");
	ck_assert_str_eq(facts.subject, "/CN=certificate localhost");
	ck_assert_str_eq(facts.issuer, "/CN=certificate authority");
	ck_assert_int_gt(facts.not_after, 0);
	ck_assert(!facts.resumed);
	xso_stream_close(stream);
}

START_TEST(both_servers_are_reached_with_either_version_by_either_way)
{
	const struct server *server = servers[_i];

	for (size_t use = 0; use < 2; use++)
		for (size_t i = 0; i < 2; i++) {
			struct errand errand = errand_to(server, "localhost", uses[use]);
			errand.registry = registry;
			errand.context = errand_context(server, "authority", versions[i].number);
			errand.ready = check_mechanisms;
			errand_run(&errand);
			ck_assert_msg(errand.was_ready, "%s", errand.reason);
			ck_assert_str_eq(errand.version, versions[i].name);
			ck_assert_int_eq(errand.trust, XSO_TLS_TRUST_CHAIN);
			ck_assert_int_eq(errand.name, XSO_TLS_NAME_DNS);
			ck_assert_str_eq(errand.reason, "closed here");
			xso_tls_context_release(errand.context);
		}
}
END_TEST

#define LEAF(name) "TLS failed: certificate '/CN=certificate " name "' (depth 0): "

/* Whose certificate, and what is said of it; NULL: it is accepted, by the name. */
static const struct {
	enum servers_which server;
	const char *domain, *trusted, *refused;
	enum xso_tls_name name;
	bool is_direct_only; /* it does not answer for the domain before TLS */
} certificates[] = {
	{ SERVERS_PROSODY, "expired.test", "authority",
		LEAF("expired.test") "certificate has expired", XSO_TLS_NAME_NONE, false },
	{ SERVERS_PROSODY, "wrong.test", "authority", LEAF("wrong.test") "hostname mismatch",
		XSO_TLS_NAME_NONE, false },
	{ SERVERS_PROSODY, "selfsigned.test", "authority",
		LEAF("selfsigned.test") "self-signed certificate", XSO_TLS_NAME_NONE, false },
	{ SERVERS_PROSODY, "localhost", "alice",
		LEAF("localhost") "unable to get local issuer certificate", XSO_TLS_NAME_NONE,
		false },
	/* it shows the authority as well */
	{ SERVERS_EJABBERD, "localhost", "alice",
		"TLS failed: certificate '/CN=certificate authority' (depth 1): self-signed "
		"certificate in certificate chain",
		XSO_TLS_NAME_NONE, false },
	{ SERVERS_EJABBERD, "elsewhere.test", "authority", LEAF("localhost") "hostname mismatch",
		XSO_TLS_NAME_NONE, true },
	/* RFC 6120 13.7.1.4: it is a name, too, and needs an authority as others do */
	{ SERVERS_PROSODY, "xmppaddr.test", "authority", NULL, XSO_TLS_NAME_XMPP_ADDR, false },
	{ SERVERS_PROSODY, "xmppaddr.test", "alice",
		LEAF("xmppaddr.test") "unable to get local issuer certificate", XSO_TLS_NAME_NONE,
		false },
	/* one that is trusted itself needs nobody */
	{ SERVERS_PROSODY, "selfsigned.test", "selfsigned.test", NULL, XSO_TLS_NAME_DNS, false },
	{ SERVERS_PROSODY, "wrong.test", "wrong.test", LEAF("wrong.test") "hostname mismatch",
		XSO_TLS_NAME_NONE, false },
	{ SERVERS_PROSODY, "expired.test", "expired.test",
		LEAF("expired.test") "certificate has expired", XSO_TLS_NAME_NONE, false },
};

static void check_certificate(size_t i, enum xso_tls_use use, int version)
{
	const struct server *server = servers[certificates[i].server];
	struct errand errand = errand_to(server, certificates[i].domain, use);

	errand.context = errand_context(server, certificates[i].trusted, version);
	errand_run(&errand);
	xso_tls_context_release(errand.context);
	if (certificates[i].refused) {
		ck_assert_str_eq(errand.reason, certificates[i].refused);
		ck_assert_int_eq(errand.kind, XSO_REASON_TLS);
		ck_assert_int_eq(errand.failed_in, XSO_PHASE_TLS);
		ck_assert(!errand.was_ready);
	} else {
		ck_assert_str_eq(errand.reason, "closed here");
		ck_assert_int_eq(errand.name, certificates[i].name);
	}
}

START_TEST(a_certificate_is_refused_for_a_reason_of_its_own)
{
	for (size_t use = certificates[_i].is_direct_only ? 1 : 0; use < 2; use++)
		for (size_t i = 0; i < 2; i++)
			check_certificate((size_t)_i, uses[use], versions[i].number);
}
END_TEST

static void check_moved(struct errand *errand)
{
	const struct xso_tls_facts facts = xso_tls_facts_of(xso_connection_tls(errand->connection));
	const struct xso_attempt attempt = xso_connection_attempt(errand->connection);

	ck_assert_str_eq(facts.sni, errand->domain);
	ck_assert_str_eq(attempt.host, servers[SERVERS_PROSODY]->host);
	ck_assert_uint_eq(attempt.port, servers[SERVERS_PROSODY]->c2s_moved);
	xso_stream_close(xso_connection_stream(errand->connection));
}

/* Told in the clear, where anybody could say so, or over TLS. */
START_TEST(a_host_that_has_moved_is_asked_for_by_its_own_name)
{
	static const char *const moved[] = { "moved-early.test", "moved.test" };
	const struct server *server = servers[SERVERS_PROSODY];
	struct errand errand = errand_to(server, moved[_i], XSO_TLS_REQUIRED);

	errand.context = errand_context(server, "authority", 0);
	errand.ready = check_moved;
	errand_run(&errand);
	xso_tls_context_release(errand.context);
	ck_assert_str_eq(errand.reason, "closed here");
	ck_assert_uint_eq(errand.n_failed, 1);
	ck_assert_int_eq(errand.name, XSO_TLS_NAME_DNS);
}
END_TEST

START_TEST(a_version_that_the_server_lacks_is_told)
{
	struct server *old =
		servers_start(SERVERS_PROSODY, &(struct servers_options){ .only_tls12 = true });
	struct errand errand = errand_to(old, "localhost", XSO_TLS_REQUIRED);

	errand.context = errand_context(old, "authority", 0x0304);
	errand_run(&errand);
	xso_tls_context_release(errand.context);
	servers_stop(old);
	ck_assert_int_eq(errand.kind, XSO_REASON_TLS);
	ck_assert_str_eq(errand.reason, "TLS failed: alert from the peer: protocol version");
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("network");
	TCase *tc = tcase_create("network");

	servers_need(SERVERS_PROSODY);
	servers_need(SERVERS_EJABBERD);
	tcase_add_unchecked_fixture(tc, setup, teardown);
	tcase_set_timeout(tc, 120);
	tcase_add_loop_test(tc, both_servers_are_reached_with_either_version_by_either_way, 0, 2);
	tcase_add_loop_test(tc, a_certificate_is_refused_for_a_reason_of_its_own, 0,
		(int)(sizeof certificates / sizeof *certificates));
	tcase_add_loop_test(tc, a_host_that_has_moved_is_asked_for_by_its_own_name, 0, 2);
	tcase_add_test(tc, a_version_that_the_server_lacks_is_told);
	suite_add_tcase(s, tc);
	return s;
}

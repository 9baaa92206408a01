/* Logins by SASL2 and Bind 2. */
#include "sasl2_scene.h"

#include <xso/handlers.h>

/* Logins that succeed. */

static const char *const mechanisms[] = { "SCRAM-SHA-1", "SCRAM-SHA-256", "SCRAM-SHA-512",
	"SCRAM-SHA-1-PLUS", "SCRAM-SHA-256-PLUS", "SCRAM-SHA-512-PLUS", "PLAIN", "EXTERNAL",
	"OAUTHBEARER", "ANONYMOUS" };

enum { N_MECHANISMS = sizeof mechanisms / sizeof *mechanisms };

static void offer(struct sasl2_scene *s, const char *const *names, size_t n)
{
	login_peer_offers(&s->scene, names, n);
	s->scene.sasl.offer.sasl2 = true;
}

START_TEST(each_mechanism_leads_to_an_address)
{
	struct sasl2_scene s;

	sasl2_scene_begin(&s, STRAIGHT);
	offer(&s, &mechanisms[_i], 1);
	login_scene_run(&s.scene);
	login_scene_log_in(&s.scene);
	login_scene_run(&s.scene);
	ck_assert_msg(s.scene.n_done == 1, "%s: %s", mechanisms[_i], s.scene.text);
	ck_assert_str_eq(s.scene.jid, BOUND);
	ck_assert_str_eq(
		xso_sasl_mechanism_name(xso_login_mechanism(s.scene.login)), mechanisms[_i]);
	ck_assert_uint_eq(s.headers, 1); /* the stream goes on */
	ck_assert_uint_eq(s.scene.binds, 0);
	ck_assert_uint_eq(s.authenticates, 1);
	login_scene_end(&s.scene);
}
END_TEST

START_TEST(each_type_of_channel_binding_binds)
{
	static const char *const plus[] = { "SCRAM-SHA-256-PLUS" };
	static const char *const types[] = { [XSO_SASL_TLS_SERVER_END_POINT] =
						     "tls-server-end-point",
		[XSO_SASL_TLS_UNIQUE] = "tls-unique",
		[XSO_SASL_TLS_EXPORTER] = "tls-exporter" };
	const int version = _i == XSO_SASL_TLS_UNIQUE ? 0x0303 : 0x0304;
	struct sasl2_scene s;

	for (int other = 0; other < 2; other++) {
		sasl2_scene_begin(&s, STRAIGHT);
		offer(&s, plus, 1);
		s.scene.sasl.offer.bindings = &types[_i];
		s.scene.sasl.offer.n_bindings = 1;
		s.scene.sasl.channel.tls = version;
		s.scene.config.channel = house_client(version, other).channel;
		login_scene_run(&s.scene);
		login_scene_log_in(&s.scene);
		login_scene_run(&s.scene);
		ck_assert_uint_eq(s.scene.n_done, other ? 0 : 1);
		ck_assert_uint_eq(s.scene.n_failed, other ? 1 : 0);
		login_scene_end(&s.scene);
	}
}
END_TEST

START_TEST(a_server_may_bind_afterwards)
{
	struct sasl2_scene s;

	sasl2_scene_play(&s, NO_BIND2);
	ck_assert_uint_eq(s.scene.n_done, 1);
	ck_assert_uint_eq(s.scene.binds, 1);
	ck_assert_uint_eq(s.headers, 1);
	ck_assert_str_eq(s.tag, "");
	login_scene_end(&s.scene);
}
END_TEST

START_TEST(a_resource_that_is_wanted_is_bound_afterwards)
{
	struct sasl2_scene s;

	sasl2_scene_begin(&s, STRAIGHT);
	s.scene.config.resource = "balcony";
	login_scene_run(&s.scene);
	login_scene_log_in(&s.scene);
	login_scene_run(&s.scene);
	ck_assert_uint_eq(s.scene.n_done, 1);
	ck_assert_str_eq(s.scene.wanted, "balcony");
	ck_assert_str_eq(s.tag, "");
	login_scene_end(&s.scene);
}
END_TEST

START_TEST(it_says_what_it_is)
{
	struct sasl2_scene s;

	sasl2_scene_play(&s, STRAIGHT);
	ck_assert_str_eq(s.id, s.scene.config.agent.id);
	ck_assert_str_eq(s.software, "AwesomeXMPP");
	ck_assert_str_eq(s.device, "Kiva's Phone");
	ck_assert_str_eq(s.tag, "AwesomeXMPP");
	login_scene_end(&s.scene);
	sasl2_scene_begin(&s, STRAIGHT);
	s.scene.config.agent = (struct xso_login_agent){ 0 };
	login_scene_run(&s.scene);
	login_scene_log_in(&s.scene);
	login_scene_run(&s.scene);
	ck_assert_uint_eq(s.scene.n_done, 1);
	ck_assert_str_eq(s.id, "");
	ck_assert_str_eq(s.tag, "-");
	login_scene_end(&s.scene);
}
END_TEST

START_TEST(it_asks_for_what_is_wanted_and_offered)
{
	const bool wants = _i & 1, offers = _i & 2;
	struct sasl2_scene s;

	sasl2_scene_begin(&s, STRAIGHT);
	s.offers_nothing_more = !offers;
	s.scene.config.carbons = s.scene.config.inactive = wants;
	login_scene_run(&s.scene);
	login_scene_log_in(&s.scene);
	login_scene_run(&s.scene);
	ck_assert_uint_eq(s.scene.n_done, 1);
	ck_assert_int_eq(s.has_carbons, wants && offers);
	ck_assert_int_eq(s.has_inactive, wants && offers);
	ck_assert(!s.has_enable);
	login_scene_end(&s.scene);
}
END_TEST

START_TEST(another_mechanism_is_tried_in_the_same_stream)
{
	static const char *const two[] = { "SCRAM-SHA-256", "SCRAM-SHA-512" };
	struct sasl2_scene s;

	sasl2_scene_begin(&s, INVALID_AT_FIRST);
	offer(&s, two, 2);
	login_scene_run(&s.scene);
	login_scene_log_in(&s.scene);
	login_scene_run(&s.scene);
	ck_assert_uint_eq(s.scene.n_done, 1);
	ck_assert_uint_eq(s.authenticates, 2);
	ck_assert_int_eq(xso_login_mechanism(s.scene.login), XSO_SASL_SCRAM_SHA_256);
	login_scene_end(&s.scene);
}
END_TEST

START_TEST(it_is_left_alone_where_it_is_not_to_be_used)
{
	struct sasl2_scene s;

	sasl2_scene_begin(&s, STRAIGHT);
	if (_i)
		s.scene.config.no_sasl2 = true;
	else
		s.scene.config.channel.tls = 0;
	login_scene_run(&s.scene);
	login_scene_log_in(&s.scene);
	login_scene_run(&s.scene);
	ck_assert_uint_eq(s.authenticates, 0);
	ck_assert_uint_eq(s.scene.auths, 1);
	login_scene_end(&s.scene);
}
END_TEST

/* As XEP-0386 has it, examples 1 and 4, with a mechanism that can be repeated. */
START_TEST(the_exchange_of_the_xep_leads_to_its_address)
{
	static const char features[] = BENCH_HEADER
		"<stream:features><authentication xmlns='urn:xmpp:sasl:2'>"
		"<mechanism>PLAIN</mechanism><inline><bind xmlns='urn:xmpp:bind:0'>"
		"<inline><feature var='urn:xmpp:carbons:2'/>"
		"<feature var='urn:xmpp:csi:0'/><feature var='urn:xmpp:sm:3'/></inline>"
		"</bind><sm xmlns='urn:xmpp:sm:3'/></inline></authentication>"
		"</stream:features>";
	static const char success[] =
		"<success xmlns='urn:xmpp:sasl:2'><authorization-identifier>"
		"user@example.com/AwesomeXMPP.4232f4d4</authorization-identifier>"
		"<bound xmlns='urn:xmpp:bind:0'><metadata xmlns='urn:xmpp:mam:2'>"
		"<start id='YWxwaGEg' timestamp='2008-08-22T21:09:04Z'/>"
		"<end id='b21lZ2Eg' timestamp='2020-04-20T14:34:21Z'/></metadata></bound>"
		"</success><stream:features><sm xmlns='urn:xmpp:sm:3'/></stream:features>";
	struct sasl2_scene s;
	const char *said;

	sasl2_scene_begin(&s, STRAIGHT);
	bench_output(&s.scene.bench);
	bench_feed(&s.scene.bench, features);
	s.scene.config.credentials.user = "user";
	s.scene.config.credentials.password = "pencil";
	s.scene.config.carbons = true;
	login_scene_log_in(&s.scene);
	said = bench_output(&s.scene.bench);
	ck_assert_str_eq(said,
		"<authenticate xmlns=\"urn:xmpp:sasl:2\" mechanism=\"PLAIN\"><initial-response>"
		"AHVzZXIAcGVuY2ls</initial-response>"
		"<user-agent id=\"d4565fa7-4d72-4749-b3d3-740edbf87770\">"
		"<software>AwesomeXMPP</software><device>Kiva's Phone</device></user-agent>"
		"<bind xmlns=\"urn:xmpp:bind:0\"><tag>AwesomeXMPP</tag>"
		"<enable xmlns=\"urn:xmpp:carbons:2\"/></bind></authenticate>");
	bench_feed(&s.scene.bench, success);
	ck_assert_uint_eq(s.scene.n_done, 1);
	ck_assert_str_eq(s.scene.jid, "user@example.com/AwesomeXMPP.4232f4d4");
	ck_assert_str_eq(bench_output(&s.scene.bench), "");
	login_scene_end(&s.scene);
}
END_TEST

/* Logins that fail. */

static const struct {
	enum trick trick;
	enum xso_status status;
	const char *words;
	unsigned aborts;
	bool is_closed;
} failing[] = {
	{ NO_BIND_AT_ALL, XSO_OK, "does not offer to bind", 0, false },
	{ NO_IDENTIFIER, XSO_ERROR_INVALID, "does not say whom", 0, false },
	{ BOUND_WITHOUT, XSO_ERROR_INVALID, "no full address", 0, false },
	{ WITHOUT_PROOF, XSO_ERROR_REFUSED, "", 0, true },
	{ REFUSES, XSO_OK, "not-authorized", 0, false },
	{ INVALID_AT_FIRST, XSO_OK, "failed before", 0, false },
	{ CONTINUES, XSO_ERROR_REFUSED, "more than a password", 1, false },
	{ CONTINUES_FOR_EVER, XSO_ERROR_REFUSED, "more than a password", 1, true },
	{ BAD_SERVER_NONCE, XSO_ERROR_REFUSED, "", 1, false },
};

START_TEST(each_failure_is_told_with_its_reason)
{
	struct sasl2_scene s;

	sasl2_scene_play(&s, failing[_i].trick);
	ck_assert_uint_eq(s.scene.n_failed, 1);
	ck_assert_uint_eq(s.scene.n_done, 0);
	ck_assert_int_eq(s.scene.failure.status, failing[_i].status);
	ck_assert_msg(strstr(s.scene.text, failing[_i].words), "%s", s.scene.text);
	ck_assert_uint_eq(s.aborts, failing[_i].aborts);
	ck_assert_int_eq(
		xso_stream_state(s.scene.bench.stream) != XSO_STATE_OPEN, failing[_i].is_closed);
	login_scene_end(&s.scene);
}
END_TEST

START_TEST(a_server_that_binds_and_hides_how_is_not_believed)
{
	static const char *const both[] = { "SCRAM-SHA-256", "SCRAM-SHA-256-PLUS" };
	struct sasl2_scene s;

	sasl2_scene_begin(&s, HIDES_TYPES);
	offer(&s, both, 2);
	login_scene_run(&s.scene);
	login_scene_log_in(&s.scene);
	login_scene_run(&s.scene);
	ck_assert_uint_eq(s.scene.n_failed, 1);
	ck_assert_uint_eq(s.authenticates, 0);
	login_scene_end(&s.scene);
}
END_TEST

/* Somebody takes PLUS out of the list, which the server hashed (XEP-0474) as it sent it. */
START_TEST(a_list_that_was_changed_on_the_way_is_noticed)
{
	static const char *const offered[] = { "SCRAM-SHA-256" };
	static const char *const meant[] = { "SCRAM-SHA-256", "SCRAM-SHA-512" };
	struct sasl2_scene s;

	sasl2_scene_begin(&s, STRAIGHT);
	offer(&s, offered, 1);
	login_scene_run(&s.scene);
	offer(&s, meant, 2);
	login_scene_log_in(&s.scene);
	login_scene_run(&s.scene);
	ck_assert_uint_eq(s.scene.n_failed, 1);
	ck_assert_uint_eq(s.aborts, 1);
	login_scene_end(&s.scene);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("login_sasl2");
	TCase *tc = tcase_create("login_sasl2");
	const int n_failing = sizeof failing / sizeof *failing;

	tcase_add_loop_test(tc, each_mechanism_leads_to_an_address, 0, N_MECHANISMS);
	tcase_add_loop_test(tc, each_type_of_channel_binding_binds, 1, XSO_SASL_N_BINDINGS);
	tcase_add_test(tc, a_server_may_bind_afterwards);
	tcase_add_test(tc, a_resource_that_is_wanted_is_bound_afterwards);
	tcase_add_test(tc, it_says_what_it_is);
	tcase_add_loop_test(tc, it_asks_for_what_is_wanted_and_offered, 0, 4);
	tcase_add_test(tc, another_mechanism_is_tried_in_the_same_stream);
	tcase_add_loop_test(tc, it_is_left_alone_where_it_is_not_to_be_used, 0, 2);
	tcase_add_test(tc, the_exchange_of_the_xep_leads_to_its_address);
	tcase_add_loop_test(tc, each_failure_is_told_with_its_reason, 0, n_failing);
	tcase_add_test(tc, a_server_that_binds_and_hides_how_is_not_believed);
	tcase_add_test(tc, a_list_that_was_changed_on_the_way_is_noticed);
	suite_add_tcase(s, tc);
	return s;
}

/* Clients that say what they may not, and when a receiver's time or stream is over. */
#include "receiver_scene.h"

#include <stdio.h>

/* What a client says. */

#define PLAIN_WRONG "<auth " SASL_NS " mechanism='PLAIN'>AGEAYg==</auth>"
#define SCRAM_BEGINS "<auth " SASL_NS " mechanism='SCRAM-SHA-256'/>"
#define RESPONSE "<response " SASL_NS ">AAAA</response>"
#define ABORT "<abort " SASL_NS "/>"
#define ROSTER "<iq type='get' id='r'><query xmlns='jabber:iq:roster'/></iq>"

/* How far the client has come before. */
static void come_to(struct receiver_scene *scene, enum xso_receiver_phase phase)
{
	receiver_scene_begin(scene);
	receiver_scene_advance(scene, phase);
}

START_TEST(each_phase_offers_its_own_and_nothing_else)
{
	static const struct {
		enum xso_receiver_phase phase;
		const char *offered;
	} phases[] = {
		{ XSO_RECEIVER_TLS,
			"<stream:features><starttls xmlns=\"urn:ietf:params:xml:ns:xmpp-tls\">"
			"<required/></starttls></stream:features>" },
		{ XSO_RECEIVER_SASL,
			"<channel-binding type=\"tls-server-end-point\"/></sasl-channel-binding>"
			"</stream:features>" },
		{ XSO_RECEIVER_BIND,
			"<stream:features><bind xmlns=\"urn:ietf:params:xml:ns:xmpp-bind\"/>"
			"</stream:features>" },
	};
	struct receiver_scene scene;
	const char *said;

	come_to(&scene, phases[_i].phase);
	said = receiver_scene_hear(&scene);
	ck_assert_msg(strlen(said) > strlen(phases[_i].offered) &&
			!strcmp(said + strlen(said) - strlen(phases[_i].offered),
				phases[_i].offered),
		"%s", said);
	receiver_scene_end(&scene);
}
END_TEST

START_TEST(in_the_clear_nothing_is_offered_that_needs_tls)
{
	struct receiver_scene scene;
	const char *said;

	receiver_scene_begin(&scene);
	scene.config.start_tls = NULL;
	scene.channel = (struct xso_sasl_channel){ 0 };
	receiver_scene_receive(&scene);
	receiver_scene_say(&scene, HEADER);
	said = receiver_scene_hear(&scene);
	ck_assert_ptr_nonnull(strstr(said, "<mechanism>SCRAM-SHA-256</mechanism>"));
	ck_assert_ptr_nonnull(strstr(said, "<mechanism>ANONYMOUS</mechanism>"));
	ck_assert_ptr_null(strstr(said, "PLAIN"));
	ck_assert_ptr_null(strstr(said, "PLUS"));
	ck_assert_ptr_null(strstr(said, "EXTERNAL"));
	ck_assert_ptr_null(strstr(said, "OAUTHBEARER"));
	ck_assert_ptr_null(strstr(said, "channel-binding"));
	receiver_scene_end(&scene);
}
END_TEST

/* What ends it at once: a stream error to the client, a sentence for the log. */
static const struct {
	enum xso_receiver_phase phase;
	const char *said, *error, *text;
} offences[] = {
	{ XSO_RECEIVER_TLS, "<message/>", "not-authorized", "a stanza came before its time" },
	{ XSO_RECEIVER_TLS, "<presence/>", "not-authorized", "a stanza came before its time" },
	{ XSO_RECEIVER_TLS, BIND, "not-authorized", "a stanza came before its time" },
	{ XSO_RECEIVER_TLS, RESPONSE, "policy-violation", "nobody asked for" },
	{ XSO_RECEIVER_TLS, ABORT, "policy-violation", "nobody asked for" },
	{ XSO_RECEIVER_TLS, STARTTLS "<presence/>", "policy-violation", "the stream has ended" },
	{ XSO_RECEIVER_SASL, "<message/>", "not-authorized", "a stanza came before its time" },
	{ XSO_RECEIVER_SASL, "<presence/>", "not-authorized", "a stanza came before its time" },
	{ XSO_RECEIVER_SASL, BIND, "not-authorized", "a stanza came before its time" },
	{ XSO_RECEIVER_SASL, ROSTER, "not-authorized", "a stanza came before its time" },
	{ XSO_RECEIVER_SASL, STARTTLS, "policy-violation", "out of step" },
	{ XSO_RECEIVER_SASL, RESPONSE, "policy-violation", "out of step" },
	{ XSO_RECEIVER_SASL, ABORT, "policy-violation", "out of step" },
	{ XSO_RECEIVER_SASL, SCRAM_BEGINS SCRAM_BEGINS, "policy-violation", "out of step" },
	{ XSO_RECEIVER_SASL, SCRAM_BEGINS " " RESPONSE, "policy-violation", "white space came" },
	{ XSO_RECEIVER_SASL, SCRAM_BEGINS "\n" ABORT, "policy-violation", "white space came" },
	{ XSO_RECEIVER_SASL, SCRAM_BEGINS "<message/>", "not-authorized", "before its time" },
	{ XSO_RECEIVER_SASL, "<nothing xmlns='urn:known'/>", "unsupported-stanza-type",
		"the stream has ended" },
	{ XSO_RECEIVER_BIND, "<message/>", "not-authorized", "a stanza came before its time" },
	{ XSO_RECEIVER_BIND, "<presence/>", "not-authorized", "a stanza came before its time" },
	{ XSO_RECEIVER_BIND, ROSTER, "not-authorized", "in place of binding" },
	{ XSO_RECEIVER_BIND, "<iq type='result' id='x'/>", "not-authorized",
		"in place of binding" },
	{ XSO_RECEIVER_BIND, ANONYMOUS, "policy-violation", "in place of binding" },
	{ XSO_RECEIVER_BIND, STARTTLS, "policy-violation", "in place of binding" },
};

START_TEST(what_is_out_of_place_ends_the_stream)
{
	char expected[128];
	struct receiver_scene scene;
	const char *said;

	come_to(&scene, offences[_i].phase);
	receiver_scene_hear(&scene);
	receiver_scene_say(&scene, offences[_i].said);
	said = receiver_scene_hear(&scene);
	snprintf(expected, sizeof expected, "<stream:error><%s ", offences[_i].error);
	ck_assert_msg(strstr(said, expected), "%s", said);
	ck_assert_uint_eq(scene.n_failed, 1);
	ck_assert_uint_eq(scene.n_done, 0);
	ck_assert_msg(strstr(scene.text, offences[_i].text), "%s", scene.text);
	ck_assert_ptr_nonnull(scene.failure.reason);
	ck_assert_uint_eq(scene.n_messages, 0);
	receiver_scene_end(&scene);
}
END_TEST

/* What is refused once or twice, and ends the stream the third time. */
static const struct {
	enum xso_receiver_phase phase;
	const char *said, *answer;
} tries[] = {
	{ XSO_RECEIVER_TLS, ANONYMOUS, "<encryption-required/>" },
	{ XSO_RECEIVER_SASL, PLAIN_WRONG, "<not-authorized/>" },
	{ XSO_RECEIVER_SASL, "<auth " SASL_NS " mechanism='CRAM-MD5'/>", "<invalid-mechanism/>" },
	{ XSO_RECEIVER_SASL, "<auth " SASL_NS " mechanism='HT-SHA-256-NONE'>AAAA</auth>",
		"<invalid-mechanism/>" },
	{ XSO_RECEIVER_SASL, "<auth " SASL_NS " mechanism='PLAIN'>AAAA</auth>",
		"<malformed-request/>" },
	{ XSO_RECEIVER_SASL, SCRAM_BEGINS ABORT, "<aborted/>" },
	{ XSO_RECEIVER_SASL, SCRAM_BEGINS RESPONSE, "<malformed-request/>" },
	{ XSO_RECEIVER_BIND, BIND_RESOURCE("<resource>&#xad;&#x200b;</resource>"), "bad-request" },
};

START_TEST(failures_are_told_and_bounded)
{
	struct receiver_scene scene;
	const char *said;

	come_to(&scene, tries[_i].phase);
	receiver_scene_hear(&scene);
	for (int i = 0; i < 3; i++) {
		ck_assert_uint_eq(scene.n_failed, 0);
		receiver_scene_say(&scene, tries[_i].said);
		said = receiver_scene_hear(&scene);
		ck_assert_msg(strstr(said, tries[_i].answer), "%s", said);
	}
	ck_assert_uint_eq(scene.n_failed, 1);
	ck_assert_msg(strstr(said, "<stream:error><policy-violation "), "%s", said);
	receiver_scene_end(&scene);
}
END_TEST

START_TEST(after_a_failure_the_next_try_may_succeed)
{
	struct receiver_scene scene;

	come_to(&scene, XSO_RECEIVER_SASL);
	receiver_scene_say(&scene, PLAIN_WRONG "\n" PLAIN_WRONG " " ANONYMOUS);
	receiver_scene_say(&scene, HEADER BIND);
	ck_assert_uint_eq(scene.n_done, 1);
	ck_assert_int_eq(scene.mechanism, XSO_SASL_ANONYMOUS);
	receiver_scene_end(&scene);
}
END_TEST

START_TEST(tls_that_cannot_be_begun_is_told)
{
	struct receiver_scene scene;

	receiver_scene_begin(&scene);
	scene.has_no_tls = true;
	receiver_scene_receive(&scene);
	receiver_scene_say(&scene, HEADER STARTTLS);
	ck_assert_uint_eq(scene.n_failed, 1);
	ck_assert_int_eq(scene.failure.status, XSO_ERROR_TLS);
	receiver_scene_end(&scene);
}
END_TEST

/* A handler of somebody else is not disturbed. */
START_TEST(a_session_is_offered_and_answered)
{
	static const char session[] = "<iq type='set' id='s'><session "
				      "xmlns='urn:ietf:params:xml:ns:xmpp-session'/></iq>";
	struct receiver_scene scene;

	receiver_scene_begin(&scene);
	scene.config.session = true;
	ck_assert_int_eq(xso_receiver_answer_sessions(scene.stream_config.handlers), XSO_OK);
	receiver_scene_receive(&scene);
	receiver_scene_say(&scene, HEADER STARTTLS);
	receiver_scene_secure(&scene);
	receiver_scene_say(&scene, HEADER ANONYMOUS);
	receiver_scene_say(&scene, HEADER);
	ck_assert_ptr_nonnull(strstr(receiver_scene_hear(&scene),
		"<session xmlns=\"urn:ietf:params:xml:ns:xmpp-session\"><optional/></session>"));
	receiver_scene_say(&scene, BIND);
	receiver_scene_hear(&scene);
	receiver_scene_say(&scene, session);
	ck_assert_ptr_nonnull(strstr(receiver_scene_hear(&scene), "type=\"result\""));
	receiver_scene_end(&scene);
}
END_TEST

/* Its time and its end. */

START_TEST(the_deadline_holds_for_the_whole)
{
	struct receiver_scene scene;

	come_to(&scene, XSO_RECEIVER_TLS);
	xso_stream_tick(scene.server, TIMEOUT / 2);
	receiver_scene_say(&scene, STARTTLS);
	receiver_scene_secure(&scene);
	receiver_scene_say(&scene, HEADER SCRAM_BEGINS);
	xso_stream_tick(scene.server, TIMEOUT - 1);
	ck_assert_uint_eq(scene.n_failed, 0);
	xso_stream_tick(scene.server, TIMEOUT);
	ck_assert_uint_eq(scene.n_failed, 1);
	ck_assert(scene.failure.timeout);
	ck_assert_str_eq(scene.text, "the client is silent: authenticating");
	receiver_scene_end(&scene);
}
END_TEST

START_TEST(a_stream_that_is_lost_or_freed_is_told)
{
	struct receiver_scene scene;

	for (int i = XSO_RECEIVER_TLS; i <= XSO_RECEIVER_BIND; i++) {
		come_to(&scene, (enum xso_receiver_phase)i);
		if (_i) {
			xso_stream_free(scene.server);
			scene.server = NULL;
		} else {
			xso_stream_disconnected(scene.server, NULL);
		}
		ck_assert_uint_eq(scene.n_failed, 1);
		ck_assert_ptr_nonnull(strstr(scene.text, "the stream has ended"));
		ck_assert_int_eq(scene.failure.phase, i);
		receiver_scene_end(&scene);
	}
}
END_TEST

START_TEST(one_that_is_freed_tells_nothing)
{
	struct receiver_scene scene;

	for (int i = XSO_RECEIVER_TLS; i <= XSO_RECEIVER_BIND; i++) {
		come_to(&scene, (enum xso_receiver_phase)i);
		xso_receiver_free(scene.receiver);
		scene.receiver = NULL;
		receiver_scene_say(&scene, ROSTER);
		xso_stream_tick(scene.server, TIMEOUT);
		ck_assert_uint_eq(scene.n_done + scene.n_failed, 0);
		receiver_scene_end(&scene);
	}
}
END_TEST

START_TEST(everything_may_be_freed_when_it_is_told)
{
	struct receiver_scene scene;

	for (size_t i = 0; i < sizeof offences / sizeof *offences; i++) {
		come_to(&scene, offences[i].phase);
		scene.frees_all = true;
		receiver_scene_say(&scene, offences[i].said);
		ck_assert_uint_eq(scene.n_failed, 1);
		receiver_scene_end(&scene);
	}
	for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
		come_to(&scene, tries[i].phase);
		scene.frees_all = true;
		for (int k = 0; k < 3; k++)
			receiver_scene_say(&scene, tries[i].said);
		ck_assert_uint_eq(scene.n_failed, 1);
		receiver_scene_end(&scene);
	}
	come_to(&scene, XSO_RECEIVER_BIND);
	scene.frees_all = true;
	receiver_scene_say(&scene, BIND);
	ck_assert_uint_eq(scene.n_done, 1);
	receiver_scene_end(&scene);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("receiver_hostile");
	TCase *tc = tcase_create("receiver_hostile");

	tcase_set_timeout(tc, 120);
	tcase_add_loop_test(tc, each_phase_offers_its_own_and_nothing_else, 0, 3);
	tcase_add_test(tc, in_the_clear_nothing_is_offered_that_needs_tls);
	tcase_add_loop_test(tc, what_is_out_of_place_ends_the_stream, 0,
		(int)(sizeof offences / sizeof *offences));
	tcase_add_loop_test(
		tc, failures_are_told_and_bounded, 0, (int)(sizeof tries / sizeof *tries));
	tcase_add_test(tc, after_a_failure_the_next_try_may_succeed);
	tcase_add_test(tc, tls_that_cannot_be_begun_is_told);
	tcase_add_test(tc, a_session_is_offered_and_answered);
	tcase_add_test(tc, the_deadline_holds_for_the_whole);
	tcase_add_loop_test(tc, a_stream_that_is_lost_or_freed_is_told, 0, 2);
	tcase_add_test(tc, one_that_is_freed_tells_nothing);
	tcase_add_test(tc, everything_may_be_freed_when_it_is_told);
	suite_add_tcase(s, tc);
	return s;
}

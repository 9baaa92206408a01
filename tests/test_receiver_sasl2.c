/* What SASL2 has besides at a receiver, and clients that are out of step with it. */
#include "receiver_scene.h"

#define SOFTWARE "AwesomeXMPP"
#define TAGGED SOFTWARE "." RANDOM_NAME

/* A client that is about to come. */
static void begin(struct receiver_scene *scene)
{
	receiver_scene_begin(scene);
	scene->config.sasl2 = true;
	receiver_scene_add_client(scene);
	scene->login_config.agent =
		(struct xso_login_agent){ .id = "d4565fa7-4d72-4749-b3d3-740edbf87770",
			.software = SOFTWARE };
}

static void play(struct receiver_scene *scene)
{
	receiver_scene_receive(scene);
	receiver_scene_run(scene);
}

static void check_done(const struct receiver_scene *scene, const char *jid)
{
	ck_assert_msg(scene->n_done == 1, "%s; %s", scene->text, scene->login_text);
	ck_assert_uint_eq(scene->n_failed, 0);
	ck_assert_msg(scene->n_logins == 1, "%s", scene->login_text);
	ck_assert_str_eq(scene->jid, jid);
	ck_assert_str_eq(xso_stream_jid(scene->client), jid);
	ck_assert_str_eq(xso_stream_jid(scene->server), jid);
}

START_TEST(a_client_may_leave_it_alone)
{
	struct receiver_scene scene;

	begin(&scene);
	scene.login_config.no_sasl2 = true;
	play(&scene);
	check_done(&scene, ACCOUNT "/" RANDOM_NAME);
	receiver_scene_end(&scene);
}
END_TEST

/* What is wanted, and what becomes of it. */
static const struct {
	const char *software, *wanted, *conflict, *resource;
} resources[] = {
	{ SOFTWARE, NULL, NULL, TAGGED },
	{ NULL, NULL, NULL, RANDOM_NAME },
	{ "", NULL, NULL, "." RANDOM_NAME },
	{ "Ü", NULL, NULL, "Ü." RANDOM_NAME },
	{ "a\u2028b", NULL, NULL, RANDOM_NAME }, /* no resource has that in it */
	{ SOFTWARE, "balcony", NULL, "balcony" },
	{ SOFTWARE, NULL, "", "another" },
};

enum { N_RESOURCES = sizeof resources / sizeof *resources };

START_TEST(a_resource_begins_as_the_client_wants)
{
	struct receiver_scene scene;

	begin(&scene);
	scene.login_config.agent.software = resources[_i].software;
	scene.login_config.resource = resources[_i].wanted;
	scene.conflict = resources[_i].conflict;
	play(&scene);
	ck_assert_uint_eq(scene.n_done, 1);
	ck_assert_str_eq(strchr(scene.jid, '/') + 1, resources[_i].resource);
	check_done(&scene, scene.jid);
	receiver_scene_end(&scene);
}
END_TEST

START_TEST(a_tag_that_is_too_long_is_left_out)
{
	char tag[XSO_RECEIVER_RESOURCE];
	struct receiver_scene scene;
	const char *jid;

	memset(tag, 'a', sizeof tag - 1);
	tag[sizeof tag - 1] = '\0';
	for (int i = 0; i < 2; i++) {
		begin(&scene);
		scene.login_config.agent.software = tag;
		play(&scene);
		ck_assert_uint_eq(scene.n_done, 1);
		jid = xso_stream_jid(scene.client);
		ck_assert_str_eq(xso_stream_jid(scene.server), jid);
		if (!i)
			ck_assert_str_eq(strchr(jid, '/') + 1, RANDOM_NAME);
		else
			ck_assert_uint_eq(strlen(strchr(jid, '/') + 1), XSO_JID_PART);
		receiver_scene_end(&scene);
		tag[XSO_JID_PART - sizeof RANDOM_NAME] = '\0';
	}
}
END_TEST

/* Whether each was asked for, as the address that it was told with. */
static char carbons_of[256], inactive_of[256];

static void on_carbons(void *user, const char *jid)
{
	ck_assert_uint_eq(((struct receiver_scene *)user)->n_done, 0);
	strcpy(carbons_of, jid);
}

static void on_inactive(void *user, const char *jid)
{
	ck_assert_uint_eq(((struct receiver_scene *)user)->n_done, 0);
	strcpy(inactive_of, jid);
}

START_TEST(what_is_wanted_with_the_resource_is_told_before_the_end)
{
	const bool wants = _i & 1, offers = _i & 2;
	const char *told = wants && offers ? ACCOUNT "/" TAGGED : "";
	struct receiver_scene scene;

	*carbons_of = *inactive_of = '\0';
	begin(&scene);
	if (offers) {
		scene.config.carbons = on_carbons;
		scene.config.inactive = on_inactive;
	}
	scene.login_config.carbons = scene.login_config.inactive = wants;
	play(&scene);
	check_done(&scene, ACCOUNT "/" TAGGED);
	ck_assert_str_eq(carbons_of, told);
	ck_assert_str_eq(inactive_of, told);
	ck_assert_int_eq(xso_login_has_carbons(scene.login), wants && offers);
	receiver_scene_end(&scene);
}
END_TEST

/* The test is the client. */

#define NS "xmlns='urn:xmpp:sasl:2'"
#define AUTHENTICATE_WITH(mechanism, response, more)      \
	"<authenticate " NS " mechanism='" mechanism "'>" \
	"<initial-response>" response "</initial-response>" more "</authenticate>"
#define NOBODY_AND(more) AUTHENTICATE_WITH("ANONYMOUS", "=", more)
#define BIND2 "<bind xmlns='urn:xmpp:bind:0'/>"
#define BEGUN "<authenticate " NS " mechanism='ANONYMOUS'/>"
#define RESPONSE "<response " NS "/>"
#define ABORT "<abort " NS "/>"
#define NEXT "<next " NS " task='UPGR-SCRAM-SHA-256'/>"
#define TASK_DATA "<task-data " NS "/>"
#define FAILURE(condition)                    \
	"<failure xmlns=\"urn:xmpp:sasl:2\">" \
	"<" condition " xmlns=\"urn:ietf:params:xml:ns:xmpp-sasl\"/></failure>"
#define SUCCESS "<success xmlns=\"urn:xmpp:sasl:2\">"
#define FEATURES(feature) "<stream:features>" feature "</stream:features>"
#define BIND_FEATURE "<bind xmlns=\"urn:ietf:params:xml:ns:xmpp-bind\"/>"
#define POLICY "<stream:error><policy-violation "

static void advance(struct receiver_scene *scene)
{
	receiver_scene_begin(scene);
	scene->config.sasl2 = true;
	receiver_scene_advance(scene, XSO_RECEIVER_SASL);
}

/* What is said once it is offered, and the beginning of what is answered. */
static const struct {
	const char *said, *answer;
} talks[] = {
	{ NOBODY_AND(""),
		SUCCESS "<authorization-identifier>" NOBODY "</authorization-identifier>"
			"</success>" FEATURES(BIND_FEATURE) },
	{ NOBODY_AND("") BIND,
		SUCCESS "<authorization-identifier>" NOBODY "</authorization-identifier>"
			"</success>" FEATURES(BIND_FEATURE) "<iq id=\"b\" " },
	{ NOBODY_AND(BIND2),
		SUCCESS "<authorization-identifier>" NOBODY "/" RANDOM_NAME
			"</authorization-identifier><bound xmlns=\"urn:xmpp:bind:0\"/>"
			"</success><stream:features/>" },
	{ BEGUN, "<challenge xmlns=\"urn:xmpp:sasl:2\"/>" },
	{ BEGUN RESPONSE, "<challenge xmlns=\"urn:xmpp:sasl:2\"/>" SUCCESS },
	{ BEGUN ABORT, "<challenge xmlns=\"urn:xmpp:sasl:2\"/>" FAILURE("aborted") },
	{ BEGUN ABORT NOBODY_AND(""),
		"<challenge xmlns=\"urn:xmpp:sasl:2\"/>" FAILURE("aborted") SUCCESS },
	{ AUTHENTICATE_WITH("DANCE", "=", ""), FAILURE("invalid-mechanism") },
	{ AUTHENTICATE_WITH("HT-SHA-256-NONE", "=", ""), FAILURE("invalid-mechanism") },
	{ AUTHENTICATE_WITH("DANCE", "=", "") ANONYMOUS,
		FAILURE("invalid-mechanism") "<success "
					     "xmlns=\"urn:ietf:params:xml:ns:xmpp-sasl\"" },
	{ AUTHENTICATE_WITH("PLAIN", "=", ""), FAILURE("malformed-request") },
	/* white space is for in front of an exchange and behind it */
	{ " \n" BEGUN RESPONSE, "<challenge xmlns=\"urn:xmpp:sasl:2\"/>" SUCCESS },
	{ BEGUN "\n" RESPONSE, "<challenge xmlns=\"urn:xmpp:sasl:2\"/>" POLICY },
	{ BEGUN " " ABORT, "<challenge xmlns=\"urn:xmpp:sasl:2\"/>" POLICY },
	{ BEGUN ABORT "\n" NOBODY_AND(""),
		"<challenge xmlns=\"urn:xmpp:sasl:2\"/>" FAILURE("aborted") SUCCESS },
	{ BEGUN ABORT "\n" BEGUN RESPONSE,
		"<challenge xmlns=\"urn:xmpp:sasl:2\"/>" FAILURE(
			"aborted") "<challenge xmlns=\"urn:xmpp:sasl:2\"/>" SUCCESS },
	/* tasks, of which there are none */
	{ NEXT, POLICY },
	{ BEGUN NEXT, "<challenge xmlns=\"urn:xmpp:sasl:2\"/>" POLICY },
	{ TASK_DATA, POLICY },
	{ BEGUN TASK_DATA, "<challenge xmlns=\"urn:xmpp:sasl:2\"/>" POLICY },
	/* out of step */
	{ RESPONSE, POLICY },
	{ ABORT, POLICY },
	{ BEGUN BEGUN, "<challenge xmlns=\"urn:xmpp:sasl:2\"/>" POLICY },
	{ BEGUN ANONYMOUS, "<challenge xmlns=\"urn:xmpp:sasl:2\"/>" POLICY },
	{ BEGUN "<response " SASL_NS "/>", "<challenge xmlns=\"urn:xmpp:sasl:2\"/>" POLICY },
	{ BEGUN "<abort " SASL_NS "/>", "<challenge xmlns=\"urn:xmpp:sasl:2\"/>" POLICY },
	{ "<auth " SASL_NS " mechanism='ANONYMOUS'/>" RESPONSE,
		"<challenge xmlns=\"urn:ietf:params:xml:ns:xmpp-sasl\"/>" POLICY },
	{ "<auth " SASL_NS " mechanism='ANONYMOUS'/>" ABORT,
		"<challenge xmlns=\"urn:ietf:params:xml:ns:xmpp-sasl\"/>" POLICY },
};

enum { N_TALKS = sizeof talks / sizeof *talks };

START_TEST(each_thing_that_is_said_has_its_answer)
{
	struct receiver_scene scene;
	const char *heard;

	advance(&scene);
	receiver_scene_hear(&scene);
	receiver_scene_say(&scene, talks[_i].said);
	heard = receiver_scene_hear(&scene);
	ck_assert_msg(!strncmp(heard, talks[_i].answer, strlen(talks[_i].answer)), "%s: %s",
		talks[_i].said, heard);
	receiver_scene_end(&scene);
}
END_TEST

START_TEST(too_many_failures_end_the_stream)
{
	static const char abort[] = BEGUN ABORT;
	struct receiver_scene scene;

	advance(&scene);
	for (int i = 0; i < 3; i++) {
		ck_assert_uint_eq(scene.n_failed, 0);
		receiver_scene_say(&scene, abort);
	}
	ck_assert_uint_eq(scene.n_failed, 1);
	ck_assert_str_eq(scene.condition, "aborted");
	ck_assert_ptr_nonnull(strstr(receiver_scene_hear(&scene), FAILURE("aborted") POLICY));
	receiver_scene_end(&scene);
}
END_TEST

START_TEST(it_is_offered_where_it_is_wanted_and_there_is_tls)
{
	const bool has_tls = _i & 1, is_wanted = _i & 2;
	struct receiver_scene scene;
	const char *heard;

	receiver_scene_begin(&scene);
	scene.config.sasl2 = is_wanted;
	if (!has_tls)
		scene.config.channel = NULL;
	receiver_scene_advance(&scene, XSO_RECEIVER_SASL);
	heard = receiver_scene_hear(&scene);
	ck_assert_int_eq(strstr(heard, "<authentication xmlns=\"urn:xmpp:sasl:2\">") != NULL,
		has_tls && is_wanted);
	receiver_scene_say(&scene, NOBODY_AND(""));
	heard = receiver_scene_hear(&scene);
	ck_assert_ptr_nonnull(strstr(heard, has_tls && is_wanted ? SUCCESS : POLICY));
	receiver_scene_end(&scene);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("receiver_sasl2");
	TCase *tc = tcase_create("receiver_sasl2");

	tcase_add_test(tc, a_client_may_leave_it_alone);
	tcase_add_loop_test(tc, a_resource_begins_as_the_client_wants, 0, N_RESOURCES);
	tcase_add_test(tc, a_tag_that_is_too_long_is_left_out);
	tcase_add_loop_test(tc, what_is_wanted_with_the_resource_is_told_before_the_end, 0, 4);
	tcase_add_loop_test(tc, each_thing_that_is_said_has_its_answer, 0, N_TALKS);
	tcase_add_test(tc, too_many_failures_end_the_stream);
	tcase_add_loop_test(tc, it_is_offered_where_it_is_wanted_and_there_is_tls, 0, 4);
	suite_add_tcase(s, tc);
	return s;
}

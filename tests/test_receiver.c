/* Our own login at a receiver, by the elements of RFC 6120 and by SASL2. */
#include "receiver_scene.h"

#include <stdio.h>
#include <xmpp/core.h>

#define SOFTWARE "AwesomeXMPP"

/* With SASL2 a resource that is made begins with the client's software. */
static bool by_sasl2;
static const char *made;

static void by_sasl(void)
{
	by_sasl2 = false;
	made = RANDOM_NAME;
}

static void use_sasl2(void)
{
	by_sasl2 = true;
	made = SOFTWARE "." RANDOM_NAME;
}

/* A client that is about to come. */
static void begin(struct receiver_scene *scene)
{
	receiver_scene_begin(scene);
	scene->config.sasl2 = by_sasl2;
	receiver_scene_add_client(scene);
	scene->login_config.agent.software = SOFTWARE;
}

static void play(struct receiver_scene *scene)
{
	receiver_scene_receive(scene);
	receiver_scene_run(scene);
}

static void check_done(
	const struct receiver_scene *scene, const char *account, const char *resource)
{
	char jid[256];

	snprintf(jid, sizeof jid, "%s/%s", account, resource);
	ck_assert_msg(scene->n_done == 1, "%s; %s", scene->text, scene->login_text);
	ck_assert_uint_eq(scene->n_failed, 0);
	ck_assert_msg(scene->n_logins == 1, "%s", scene->login_text);
	ck_assert_str_eq(scene->jid, jid);
	ck_assert_str_eq(xso_stream_jid(scene->client), jid);
	ck_assert_str_eq(xso_stream_jid(scene->server), jid);
}

static const char *const mechanisms[] = { "SCRAM-SHA-1", "SCRAM-SHA-256", "SCRAM-SHA-512",
	"SCRAM-SHA-1-PLUS", "SCRAM-SHA-256-PLUS", "SCRAM-SHA-512-PLUS", "PLAIN", "EXTERNAL",
	"OAUTHBEARER", "ANONYMOUS" };

enum { N_MECHANISMS = sizeof mechanisms / sizeof *mechanisms };

START_TEST(each_mechanism_leads_to_an_address)
{
	const bool is_anonymous = !strcmp(mechanisms[_i], "ANONYMOUS");
	struct receiver_scene scene;

	begin(&scene);
	scene.config.mechanisms = &mechanisms[_i];
	scene.config.n_mechanisms = 1;
	if (!strstr(mechanisms[_i], "PLUS")) /* else somebody took PLUS out of the list */
		scene.channel = (struct xso_sasl_channel){ .tls = 0x0304 };
	play(&scene);
	check_done(&scene, is_anonymous ? NOBODY : ACCOUNT, made);
	ck_assert_str_eq(xso_sasl_mechanism_name(scene.mechanism), mechanisms[_i]);
	receiver_scene_end(&scene);
}
END_TEST

static const struct {
	int tls;
	enum xso_sasl_binding binding;
} channels[] = { { 0x0304, XSO_SASL_TLS_EXPORTER }, { 0x0304, XSO_SASL_TLS_SERVER_END_POINT },
	{ 0x0303, XSO_SASL_TLS_UNIQUE }, { 0x0303, XSO_SASL_TLS_EXPORTER } };

/* Of the server's channel only one type is left; the client finds it in the server's list. */
static void begin_bound(struct receiver_scene *scene, int i)
{
	const struct xso_bytes data = house_config(0x0304).channel.bindings[channels[i].binding];

	begin(scene);
	scene->channel = (struct xso_sasl_channel){ .tls = channels[i].tls };
	scene->channel.bindings[channels[i].binding] = data;
	scene->login_config.channel.tls = channels[i].tls;
	scene->login_config.policy.bound = true;
	scene->login_config.credentials.certificate = false;
}

START_TEST(each_type_binds_the_channel_and_somebody_elses_does_not)
{
	struct receiver_scene scene;

	begin_bound(&scene, _i);
	play(&scene);
	check_done(&scene, ACCOUNT, made);
	ck_assert_int_eq(scene.mechanism, XSO_SASL_SCRAM_SHA_512_PLUS);
	receiver_scene_end(&scene);

	begin_bound(&scene, _i);
	scene.channel.bindings[channels[_i].binding] = house_bytes("of another channel");
	play(&scene);
	ck_assert_uint_eq(scene.n_done, 0);
	ck_assert_uint_eq(scene.n_failed_logins, 1);
	receiver_scene_end(&scene);
}
END_TEST

START_TEST(a_name_for_the_resource_is_wanted_chosen_or_made)
{
	struct receiver_scene scene;

	begin(&scene);
	scene.login_config.resource = "balcony";
	play(&scene);
	check_done(&scene, ACCOUNT, "balcony");
	receiver_scene_end(&scene);

	begin(&scene);
	scene.login_config.resource = "balcony";
	scene.conflict = "";
	play(&scene);
	check_done(&scene, ACCOUNT, "another");
	receiver_scene_end(&scene);
}
END_TEST

START_TEST(a_conflict_of_resources_is_told)
{
	struct receiver_scene scene;

	begin(&scene);
	scene.conflict = "conflict";
	play(&scene);
	ck_assert_uint_eq(scene.n_done + scene.n_failed, 0);
	ck_assert_str_eq(scene.login_text, "the server binds no resource: conflict");
	receiver_scene_end(&scene);
}
END_TEST

START_TEST(a_wrong_password_is_told_to_both)
{
	struct receiver_scene scene;

	begin(&scene);
	scene.config.most_failures = 1;
	scene.login_config.credentials =
		(struct xso_sasl_credentials){ .user = HOUSE_USER, .password = "another" };
	play(&scene);
	ck_assert_uint_eq(scene.n_failed, 1);
	ck_assert_str_eq(scene.condition, "not-authorized");
	ck_assert_msg(
		strstr(scene.login_text, "failed with not-authorized"), "%s", scene.login_text);
	receiver_scene_end(&scene);
}
END_TEST

START_TEST(every_piece_size_leads_to_the_same_address)
{
	static const size_t pieces[] = { 1, 2, 3, 7, 64, 333 };
	struct receiver_scene scene;

	begin(&scene);
	scene.piece = pieces[_i];
	play(&scene);
	check_done(&scene, ACCOUNT, made);
	receiver_scene_end(&scene);
}
END_TEST

START_TEST(messages_reach_handlers_once_it_is_done)
{
	static const struct xmpp_message message = { 0 };
	struct receiver_scene scene;

	begin(&scene);
	play(&scene);
	ck_assert_int_eq(xmpp_message_send(scene.client, &message), XSO_OK);
	receiver_scene_run(&scene);
	ck_assert_uint_eq(scene.n_messages, 1);
	ck_assert_int_eq(xso_stream_state(scene.server), XSO_STATE_OPEN);
	receiver_scene_end(&scene);
}
END_TEST

START_TEST(what_is_required_is_asked_for)
{
	struct receiver_scene scene;
	struct xso_error error;

	begin(&scene);
	for (int i = 0; i < 5; i++) {
		struct xso_receiver_config config = scene.config;
		config.stream = i == 0 ? NULL : config.stream;
		config.domain = i == 1 ? NULL : config.domain;
		config.random = i == 2 ? NULL : config.random;
		config.done = i == 3 ? NULL : config.done;
		config.failed = i == 4 ? NULL : config.failed;
		ck_assert_ptr_null(xso_receiver_new(&config, &error));
		ck_assert_int_eq(error.status, XSO_ERROR_MISUSE);
	}
	receiver_scene_end(&scene);
}
END_TEST

START_TEST(everything_may_be_freed_at_the_end)
{
	struct receiver_scene scene;

	begin(&scene);
	scene.frees_all = true;
	if (_i) {
		scene.config.most_failures = 1;
		scene.login_config.credentials =
			(struct xso_sasl_credentials){ .user = HOUSE_USER, .password = "another" };
	}
	play(&scene);
	ck_assert_uint_eq(scene.n_done, _i ? 0 : 1);
	ck_assert_uint_eq(scene.n_failed, _i ? 1 : 0);
	receiver_scene_end(&scene);
}
END_TEST

/* One allocation of the server fails, or all from it on. True: it was reached. */
static bool fail_at(size_t n, bool once)
{
	struct receiver_scene scene;
	bool is_reached;

	begin(&scene);
	scene.memory.fail_at = scene.memory.calls + n;
	scene.memory.once = once;
	play(&scene);
	is_reached = scene.memory.calls >= scene.memory.fail_at;
	scene.memory.fail_at = 0;
	xso_stream_tick(scene.server, TIMEOUT);
	ck_assert_uint_eq(scene.n_done + scene.n_failed, scene.receiver ? 1 : 0);
	ck_assert(is_reached || scene.n_done);
	receiver_scene_end(&scene);
	return is_reached;
}

START_TEST(every_failing_allocation_is_told)
{
	size_t n = 1;

	while (fail_at(n, _i))
		n++;
	ck_assert_uint_gt(n, 20);
}
END_TEST

static TCase *add_all(const char *name, void (*setup)(void))
{
	TCase *tc = tcase_create(name);
	const int n_channels = sizeof channels / sizeof *channels;

	tcase_add_checked_fixture(tc, setup, NULL);
	tcase_set_timeout(tc, 120);
	tcase_add_loop_test(tc, each_mechanism_leads_to_an_address, 0, N_MECHANISMS);
	tcase_add_loop_test(
		tc, each_type_binds_the_channel_and_somebody_elses_does_not, 0, n_channels);
	tcase_add_test(tc, a_name_for_the_resource_is_wanted_chosen_or_made);
	tcase_add_test(tc, a_conflict_of_resources_is_told);
	tcase_add_test(tc, a_wrong_password_is_told_to_both);
	tcase_add_loop_test(tc, every_piece_size_leads_to_the_same_address, 0, 6);
	tcase_add_test(tc, messages_reach_handlers_once_it_is_done);
	tcase_add_test(tc, what_is_required_is_asked_for);
	tcase_add_loop_test(tc, everything_may_be_freed_at_the_end, 0, 2);
	tcase_add_loop_test(tc, every_failing_allocation_is_told, 0, 2);
	return tc;
}

Suite *suite(void)
{
	Suite *s = suite_create("receiver");

	suite_add_tcase(s, add_all("by SASL", by_sasl));
	suite_add_tcase(s, add_all("by SASL2", use_sasl2));
	return s;
}

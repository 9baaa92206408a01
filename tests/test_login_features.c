/* What a server demands of a login that it does not know (RFC 6120 4.3.2). */
#include "login_scene.h"

#include <stdio.h>

#define SASL "xmlns='urn:ietf:params:xml:ns:xmpp-sasl'"
#define FEATURES(features) BENCH_HEADER "<stream:features>" features "</stream:features>"
#define ANONYMOUS "<mechanisms " SASL "><mechanism>ANONYMOUS</mechanism></mechanisms>"
#define BIND "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>"
#define DANCE "<dance xmlns='urn:dance'><required/></dance>"
#define OPTIONAL "<dance xmlns='urn:dance'/>"
#define NEARLY "<dance xmlns='urn:dance'><required xmlns='urn:song'/></dance>"

static const struct {
	const char *before, *behind; /* authentication; NULL: it does not come so far */
	const char *sent;	     /* at last */
	const char *text;	     /* of the failure; NULL: there is none */
	enum xso_login_phase phase;
} servers[] = {
	{ DANCE, NULL, "<unsupported-feature ", "not known here: urn:dance", XSO_LOGIN_SASL },
	{ OPTIONAL DANCE, NULL, "<unsupported-feature ", "urn:dance", XSO_LOGIN_SASL },
	{ OPTIONAL, NULL, "", "offers no mechanism", XSO_LOGIN_SASL },
	{ NEARLY, NULL, "", "offers no mechanism", XSO_LOGIN_SASL },
	{ DANCE ANONYMOUS, DANCE, "<unsupported-feature ", "urn:dance", XSO_LOGIN_RESTART },
	{ ANONYMOUS, OPTIONAL, "", "does not offer to bind", XSO_LOGIN_RESTART },
	{ ANONYMOUS, NEARLY, "", "does not offer to bind", XSO_LOGIN_RESTART },
	{ ANONYMOUS OPTIONAL, DANCE BIND, "<bind ", NULL, XSO_LOGIN_BIND },
};

enum { N_SERVERS = sizeof servers / sizeof *servers };

static void feed_features(struct scene *scene, const char *features)
{
	char said[1024];

	snprintf(said, sizeof said, FEATURES("%s"), features);
	bench_feed(&scene->bench, said);
}

/* What the client says to the server's features, at last. */
static const char *talk(struct scene *scene, int i, enum call call)
{
	login_scene_begin(scene, NONE);
	scene->call = call;
	login_scene_log_in(scene);
	bench_output(&scene->bench);
	feed_features(scene, servers[i].before);
	if (servers[i].behind) {
		ck_assert_ptr_nonnull(strstr(bench_output(&scene->bench), "\"ANONYMOUS\""));
		bench_feed(&scene->bench, "<success " SASL "/>");
		bench_output(&scene->bench);
		feed_features(scene, servers[i].behind);
	}
	return scene->bench.stream ? bench_output(&scene->bench) : "";
}

START_TEST(what_is_unknown_and_required_ends_the_stream_where_nothing_else_leads_on)
{
	const bool refuses = strstr(servers[_i].sent, "unsupported");
	struct scene scene;
	const char *said = talk(&scene, _i, NOTHING);

	ck_assert_msg(strstr(said, servers[_i].sent), "%s", said);
	ck_assert_int_eq(strstr(said, "<stream:error>") != NULL, refuses);
	ck_assert_int_eq(xso_stream_state(scene.bench.stream) != XSO_STATE_OPEN, refuses);
	ck_assert_uint_eq(scene.n_failed, servers[_i].text ? 1 : 0);
	if (servers[_i].text) {
		ck_assert_msg(strstr(scene.text, servers[_i].text), "%s", scene.text);
		ck_assert_int_eq(scene.failure.phase, servers[_i].phase);
		ck_assert_int_eq(scene.failure.reason != NULL, refuses);
	} else {
		ck_assert_int_eq(xso_login_phase(scene.login), servers[_i].phase);
	}
	login_scene_end(&scene);
}
END_TEST

START_TEST(everything_may_be_freed_when_that_is_told)
{
	for (int i = 0; i < N_SERVERS; i++) {
		struct scene scene;
		talk(&scene, i, (enum call)_i);
		ck_assert_uint_eq(scene.n_failed, servers[i].text ? 1 : 0);
		login_scene_end(&scene);
	}
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("login_features");
	TCase *tc = tcase_create("login_features");

	tcase_add_loop_test(tc,
		what_is_unknown_and_required_ends_the_stream_where_nothing_else_leads_on, 0,
		N_SERVERS);
	tcase_add_loop_test(
		tc, everything_may_be_freed_when_that_is_told, NOTHING, CLOSE_STREAM + 1);
	suite_add_tcase(s, tc);
	return s;
}

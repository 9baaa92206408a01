/* What a login writes while it authenticates, byte for byte (RFC 6120 6.4, XEP-0388). */
#include "login_scene.h"

#define NS1 "xmlns='urn:ietf:params:xml:ns:xmpp-sasl'"
#define NS2 "xmlns='urn:xmpp:sasl:2'"
#define OURS1 "xmlns=\"urn:ietf:params:xml:ns:xmpp-sasl\""
#define OURS2 "xmlns=\"urn:xmpp:sasl:2\""
#define OFFER1(mechanism)                                                                        \
	BENCH_HEADER "<stream:features><mechanisms " NS1 "><mechanism>" mechanism "</mechanism>" \
		     "</mechanisms></stream:features>"
#define OFFER2(mechanism)                                                             \
	BENCH_HEADER "<stream:features><authentication " NS2 "><mechanism>" mechanism \
		     "</mechanism></authentication></stream:features>"

/* Each thing that the server says, and what is answered; NULL: nothing more. */
static const struct {
	const char *said[3], *answers[3];
} talks[] = {
	{ { OFFER1("EXTERNAL") }, { "<auth " OURS1 " mechanism=\"EXTERNAL\">=</auth>" } },
	{ { OFFER2("EXTERNAL") },
		{ "<authenticate " OURS2 " mechanism=\"EXTERNAL\">"
		  "<initial-response>=</initial-response></authenticate>" } },
	{ { OFFER1("ANONYMOUS") }, { "<auth " OURS1 " mechanism=\"ANONYMOUS\">=</auth>" } },
	/* a challenge that is none of the mechanism is answered by <abort/> */
	{ { OFFER1("SCRAM-SHA-1"), "<challenge " NS1 ">Y2hhbGxlbmdl</challenge>",
		  "<failure " NS1 "><aborted/></failure>" },
		{ "<auth " OURS1 " mechanism=\"SCRAM-SHA-1\">"
		  "eSwsbj1qw7xsaWV0PTJDPTNELHI9YTVhNWE1YTVhNWE1YTVhNWE1YTVhNWE1YTVhNWE1YTU="
		  "</auth>",
			"<abort " OURS1 "/>", "" } },
	{ { OFFER2("SCRAM-SHA-1"), "<challenge " NS2 ">Y2hhbGxlbmdl</challenge>",
		  "<failure " NS2 "><aborted " NS1 "/></failure>" },
		{ "<authenticate " OURS2 " mechanism=\"SCRAM-SHA-1\"><initial-response>"
		  "eSwsbj1qw7xsaWV0PTJDPTNELHI9YTVhNWE1YTVhNWE1YTVhNWE1YTVhNWE1YTVhNWE1YTU="
		  "</initial-response></authenticate>",
			"<abort " OURS2 "/>", "" } },
};

enum { N_TALKS = sizeof talks / sizeof *talks };

START_TEST(each_element_is_written_as_it_must_be_and_nothing_between_them)
{
	struct scene scene;

	login_scene_begin(&scene, NONE);
	login_scene_log_in(&scene);
	bench_output(&scene.bench);
	for (int i = 0; i < 3 && talks[_i].said[i]; i++) {
		bench_feed(&scene.bench, talks[_i].said[i]);
		ck_assert_str_eq(bench_output(&scene.bench), talks[_i].answers[i]);
	}
	login_scene_end(&scene);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("login_elements");
	TCase *tc = tcase_create("login_elements");

	tcase_add_loop_test(
		tc, each_element_is_written_as_it_must_be_and_nothing_between_them, 0, N_TALKS);
	suite_add_tcase(s, tc);
	return s;
}

/*
 * After a login by SASL2 the password and the token of FAST are in one place of the process each,
 * the client's, and after its end in none. The server is another process.
 */
#include "hidden.h"
#include "sasl2_house.h"
#include "suite.h"

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xmpp/core.h>

enum { TOKENS = 2 };

static struct hidden password, tokens[TOKENS];
static struct sasl2_house house;
static pid_t server;

/* The connection is cut at a message. */
static void on_message(struct xso_stream *stream, const struct xmpp_message *message, void *user)
{
	(void)message;
	(void)user;
	xso_stream_abort(stream);
}

/* In a process that lives no longer than this one. */
static void serve(void)
{
	static char texts[1 + TOKENS][HIDDEN + 1];
	static const char *const given[TOKENS] = { texts[1], texts[2] };
	struct xso_source *source = xso_listener_source(house.scene.listener);

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	hidden_reveal(&password, texts[0]);
	for (size_t i = 0; i < TOKENS; i++)
		hidden_reveal(&tokens[i], texts[1 + i]);
	house.password = texts[0];
	house.tokens = given;
	xso_run(&source, 1);
	_exit(0);
}

static void begin(void)
{
	char text[HIDDEN + 1] = "";

	password = hidden_choose();
	for (size_t i = 0; i < TOKENS; i++)
		tokens[i] = hidden_choose();
	sasl2_house_begin(&house);
	house.rotates = true;
	ck_assert_int_eq(xmpp_message_on(house.scene.house, on_message, NULL), XSO_OK);
	server = fork();
	ck_assert_int_ge(server, 0);
	if (!server)
		serve();
	hidden_reveal(&password, text);
	house.scene.config.password = text;
	client_scene_make(&house.scene);
	hidden_wipe(text, sizeof text);
	house.scene.config.password = NULL;
}

static void end(void)
{
	kill(server, SIGKILL);
	waitpid(server, NULL, 0);
	sasl2_house_end(&house);
}

/* Steps the client until it was online so often, for a minute at most. */
static void run_until_online(unsigned n)
{
	struct xso_source *source = xso_client_source(house.scene.client);
	struct pollfd fd = { .fd = xso_source_fd(source), .events = POLLIN };

	for (int i = 0; i < 6000 && house.scene.n_online < n; i++) {
		poll(&fd, 1, 10);
		if (xso_client_state(house.scene.client) == XSO_CLIENT_WAITING)
			xso_client_hurry(house.scene.client);
		xso_source_step(source);
	}
	ck_assert_msg(house.scene.n_online == n, "%s", house.scene.told);
}

static void check_counts(unsigned of_password, unsigned of_first, unsigned of_second)
{
	ck_assert_uint_eq(hidden_count(&password), of_password);
	ck_assert_uint_eq(hidden_count(&tokens[0]), of_first);
	ck_assert_uint_eq(hidden_count(&tokens[1]), of_second);
}

START_TEST(after_a_login_there_is_one_copy_of_each_and_after_the_end_none)
{
	static const struct xmpp_message message = { 0 };

	begin();
	check_counts(1, 0, 0);
	run_until_online(1); /* by the password */
	check_counts(1, 1, 0);
	ck_assert_int_eq(
		xso_client_send(house.scene.client, xmpp_message_any(&message), NULL), XSO_OK);
	run_until_online(2); /* by the token, and gets another */
	check_counts(1, 0, 1);
	xso_client_free(house.scene.client);
	house.scene.client = NULL;
	check_counts(0, 0, 0);
	end();
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("token_secret");
	TCase *tc = tcase_create("token_secret");

	if (!hidden_can_be_counted()) {
		printf("skipped: the memory of a process cannot be read here\n");
		exit(77);
	}
	tcase_set_timeout(tc, 120);
	tcase_add_test(tc, after_a_login_there_is_one_copy_of_each_and_after_the_end_none);
	suite_add_tcase(s, tc);
	return s;
}

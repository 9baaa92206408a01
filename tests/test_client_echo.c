/* The bot of the page, with Prosody. */
#include "suite.h"
#include "visits.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xmpp/core.h>

static struct server *prosody;

static void setup(void)
{
	prosody = servers_start(SERVERS_PROSODY, NULL);
}

static void teardown(void)
{
	servers_stop(prosody);
}

/* alice is the bot; what it complains of is in *errors. */
static pid_t start_bot(const char *password, int *errors)
{
	char port[16], file[512];
	int ends[2];
	pid_t pid;

	ck_assert_int_eq(pipe(ends), 0);
	snprintf(port, sizeof port, "%d", prosody->c2s);
	snprintf(file, sizeof file, "%s/certificates/authority.crt", prosody->directory);
	pid = fork();
	if (!pid) {
		setenv("HOST", prosody->host, 1);
		setenv("C2S", port, 1);
		setenv("CA", file, 1);
		dup2(ends[1], STDERR_FILENO);
		execl(EXAMPLE_ECHO, EXAMPLE_ECHO, "alice@localhost/bot", password, NULL);
		_exit(127);
	}
	close(ends[1]);
	*errors = ends[0];
	return pid;
}

struct seen {
	unsigned echoes;
	char last[64];
};

static void on_message(struct xso_stream *stream, const struct xmpp_message *message, void *user)
{
	struct seen *seen = user;

	(void)stream;
	ck_assert_int_ne(message->type, XMPP_MESSAGE_TYPE_ERROR);
	ck_assert_str_eq(message->from, "alice@localhost/bot");
	snprintf(seen->last, sizeof seen->last, "%s", message->body[0].text);
	seen->echoes++;
}

static void say(struct visit *visit, const char *text)
{
	const struct xmpp_lang_text body = { .text = text };
	const struct xmpp_message message = {
		.to = "alice@localhost", .type = XMPP_MESSAGE_TYPE_CHAT, .body = &body, .n_body = 1
	};

	ck_assert_int_eq(xmpp_message_send(visit_stream(visit), &message), XSO_OK);
}

/* What is sent before the bot is there waits at its server. */
START_TEST(each_message_comes_back)
{
	static const char *const texts[] = { "hello", "Zwei Straßen", "<&>" };
	struct visits visits = { 0 };
	struct visit *bob = visits_add(&visits, prosody, "bob@localhost");
	struct seen seen = { 0 };
	int errors, status;
	pid_t bot;

	xmpp_message_on(xso_client_handlers(bob->client), on_message, &seen);
	visits_come_online(&visits);
	bot = start_bot(prosody->password, &errors);
	for (unsigned i = 0; i < sizeof texts / sizeof *texts; i++) {
		say(bob, texts[i]);
		visits_run(&visits, &seen.echoes, i + 1);
		ck_assert_str_eq(seen.last, texts[i]);
	}
	kill(bot, SIGTERM);
	ck_assert_int_eq(waitpid(bot, &status, 0), bot);
	ck_assert(WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM);
	close(errors);
	visits_end(&visits);
}
END_TEST

START_TEST(a_bot_that_is_refused_says_so_and_ends)
{
	char said[256] = "";
	int errors, status;
	const pid_t bot = start_bot("wrong", &errors);

	ck_assert_int_eq(waitpid(bot, &status, 0), bot);
	ck_assert(WIFEXITED(status) && !WEXITSTATUS(status));
	ck_assert_int_gt(read(errors, said, sizeof said - 1), 0);
	ck_assert_msg(strstr(said, "not-authorized"), "%s", said);
	close(errors);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("client_echo");
	TCase *tc = tcase_create("client_echo");

	servers_need(SERVERS_PROSODY);
	tcase_add_unchecked_fixture(tc, setup, teardown);
	tcase_set_timeout(tc, 120);
	tcase_add_test(tc, each_message_comes_back);
	tcase_add_test(tc, a_bot_that_is_refused_says_so_and_ends);
	suite_add_tcase(s, tc);
	return s;
}

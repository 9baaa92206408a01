#include "visits.h"

#include <check.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <xmpp/all.h>
#include <xmpp/core.h>
#include <xso/print.h>
#include <xso/request.h>

enum { PATIENCE = 30 }; /* seconds */

static void changed(void *user, struct xso_client *client, const struct xso_client_change *change)
{
	struct visit *visit = user;

	snprintf(visit->text, sizeof visit->text, "%s: %s", xso_client_state_text(change->state),
		change->text);
	visit->n_lost += change->state == XSO_CLIENT_WAITING;
	if (visit->hurries)
		xso_client_hurry(client);
	visit->n_resumed += change->state == XSO_CLIENT_ONLINE && change->has_resumed;
	if (change->state == XSO_CLIENT_ONLINE)
		snprintf(visit->jid, sizeof visit->jid, "%s",
			xso_stream_jid(xso_client_stream(client)));
}

static void told(void *user, struct xso_sm *sm, const struct xso_sm_outcome *outcome)
{
	struct visit *visit = user;

	(void)sm;
	if (visit->outcome)
		visit->outcome(visit, outcome);
}

static struct xso_tls_context *trust(const struct server *server)
{
	char file[512], text[256];
	const struct xso_tls_config config = { .ca_file = file };
	struct xso_tls_context *context;

	snprintf(file, sizeof file, "%s/certificates/authority.crt", server->directory);
	context = xso_tls_context_new(&config, NULL, text, sizeof text);
	ck_assert_msg(context, "%s", text);
	return context;
}

struct visit *visits_add(struct visits *visits, const struct server *server, const char *account)
{
	struct visit *visit = &visits->visits[visits->n++];
	const struct xso_sm_config sm = { .user = visit, .outcome = told };
	const struct xso_client_config config = { .jid = account,
		.password = server->password,
		.modules = xmpp_all_modules,
		.connection = &visit->way,
		.user = visit,
		.sm = &sm,
		.changed = changed };

	ck_assert_uint_le(visits->n, MOST_VISITS);
	*visit = (struct visit){ .context = trust(server) };
	visit->way = (struct xso_connection_config){
		.host = server->host, .port = server->c2s, .tls_context = visit->context
	};
	visit->client = xso_client_new(&config, NULL);
	ck_assert_ptr_nonnull(visit->client);
	return visit;
}

/* An fd of -1 is none. */
static void watch(struct pollfd *fd, const struct xso_source *source, int *wait)
{
	const int timeout = source ? xso_source_timeout(source) : -1;

	*fd = (struct pollfd){ .fd = source ? xso_source_fd(source) : -1, .events = POLLIN };
	if (timeout >= 0 && timeout < *wait)
		*wait = timeout;
}

void visits_step(struct visits *visits)
{
	struct pollfd fds[2 * MOST_VISITS];
	int wait = 100;

	for (size_t i = 0; i < MOST_VISITS; i++) {
		watch(&fds[2 * i],
			i < visits->n ? xso_client_source(visits->visits[i].client) : NULL, &wait);
		watch(&fds[2 * i + 1], visits->others[i], &wait);
	}
	poll(fds, sizeof fds / sizeof *fds, wait);
	for (size_t i = 0; i < visits->n; i++)
		xso_source_step(xso_client_source(visits->visits[i].client));
	for (size_t i = 0; i < MOST_VISITS; i++)
		if (visits->others[i] && !xso_source_step(visits->others[i]))
			visits->others[i] = NULL;
}

static void check_patience(const struct visits *visits, time_t begin)
{
	ck_assert_msg(time(NULL) - begin < PATIENCE, "%s; %s; %s", visits->visits[0].text,
		visits->visits[1].text, visits->visits[2].text);
}

void visits_run(struct visits *visits, const unsigned *count, unsigned n)
{
	const time_t begin = time(NULL);

	while (*count < n) {
		visits_step(visits);
		check_patience(visits, begin);
	}
	ck_assert_uint_eq(*count, n);
}

static bool all_are(const struct visits *visits, enum xso_client_state state)
{
	for (size_t i = 0; i < visits->n; i++)
		if (xso_client_state(visits->visits[i].client) != state)
			return false;
	return true;
}

static void run_to(struct visits *visits, enum xso_client_state state)
{
	const time_t begin = time(NULL);

	while (!all_are(visits, state)) {
		visits_step(visits);
		check_patience(visits, begin);
	}
}

void visits_come_online(struct visits *visits)
{
	run_to(visits, XSO_CLIENT_ONLINE);
}

void visits_end(struct visits *visits)
{
	for (size_t i = 0; i < visits->n; i++)
		xso_client_close(visits->visits[i].client);
	run_to(visits, XSO_CLIENT_ENDED);
	for (size_t i = 0; i < visits->n; i++) {
		ck_assert_str_eq(visits->visits[i].text, "ended: closed here");
		xso_client_free(visits->visits[i].client);
		xso_tls_context_release(visits->visits[i].context);
	}
}

struct xso_stream *visit_stream(struct visit *visit)
{
	struct xso_stream *stream = xso_client_stream(visit->client);

	ck_assert_msg(stream, "%s", visit->text);
	return stream;
}

void visit_answered(struct visit *visit, const struct xso_answer *answer)
{
	struct xso_buffer out = { 0 };

	if (answer->iq)
		xso_print((struct xso_any){ &xmpp_iq_class, answer->iq }, XSO_PRINT_TEXT, &out);
	ck_assert_msg(answer->outcome == XSO_OUTCOME_RESULT, "outcome %d: %.*s",
		(int)answer->outcome, (int)out.size, out.data ? out.data : "");
	xso_buffer_free(&out);
	visit->n_answers++;
}

static void answered(struct xso_stream *stream, const struct xso_answer *answer, void *user)
{
	(void)stream;
	visit_answered(user, answer);
}

typedef void answer_function(
	struct xso_stream *stream, const struct xso_answer *answer, void *user);

static void call(xso_function *fn, struct xso_stream *stream, struct xso_any result,
	const struct xso_answer *answer, void *user)
{
	(void)result;
	((answer_function *)fn)(stream, answer, user);
}

void visit_ask(struct visit *visit, int type, const char *to, struct xso_any payload)
{
	ck_assert_int_eq(xso_stream_request(visit_stream(visit), type, to, payload, 0, call,
				 (xso_function *)answered, visit, NULL),
		XSO_OK);
}

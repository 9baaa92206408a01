/* Steps of our side: calls of the stream, and what handlers do. */
#include "player_parts.h"

#include "object/table.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>
#include <xmpp/all.h>
#include <xmpp/core.h>
#include <xso/read.h>

static const struct {
	enum xso_status status;
	const char *name;
} statuses[] = {
	{ XSO_OK, "not" },
	{ XSO_ERROR_MEMORY, "memory" },
	{ XSO_ERROR_MISUSE, "misuse" },
	{ XSO_ERROR_LIMIT, "limit" },
	{ XSO_ERROR_CONFLICT, "conflict" },
	{ XSO_ERROR_NOT_CONNECTED, "not-connected" },
	{ XSO_ERROR_CLOSED, "closed" },
	{ XSO_ERROR_TLS, "tls" },
	{ XSO_ERROR_TOO_LARGE, "too-large" },
	{ XSO_ERROR_INVALID, "invalid" },
	{ XSO_ERROR_MISSING, "missing" },
	{ XSO_ERROR_CHARACTER, "character" },
	{ XSO_ERROR_NOT_WELL_FORMED, "not-well-formed" },
	{ XSO_ERROR_RESTRICTED_XML, "restricted-xml" },
	{ XSO_ERROR_TRUNCATED, "truncated" },
};

const char *player_status_name(enum xso_status status)
{
	for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++)
		if (statuses[i].status == status)
			return statuses[i].name;
	return xso_status_text(status);
}

enum xso_status player_status_named(const char *name)
{
	for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++)
		if (!strcmp(statuses[i].name, name))
			return statuses[i].status;
	ck_abort_msg("there is no status '%s'", name);
	return XSO_OK;
}

static uint64_t number(const char *text)
{
	return strtoull(text, NULL, 10);
}

/* The next word of *at, in memory that stays; NULL: there is none. */
static const char *word(struct player *p, const char **at)
{
	const size_t size = strcspn(*at, " ");
	const char *begin = *at;

	*at += size + strspn(*at + size, " ");
	return size ? xso_arena_text(p->words, begin, size) : NULL;
}

static const struct xso_class *class_named(const char *name)
{
	for (const struct xso_module *const *m = xmpp_all_modules; *m; m++)
		for (size_t i = 0; i < (*m)->n_own_classes; i++)
			if (!strcmp(table_class_name((*m)->classes[i]), name))
				return (*m)->classes[i];
	ck_abort_msg("there is no class '%s'", name);
	return NULL;
}

/* An object from its text; all zero when there is none. */
static struct xso_any object(struct player *p, const char *text)
{
	struct xso_any any = { 0 };

	if (*text)
		ck_assert_msg(
			!xso_read_one(text, strlen(text), p->config.registry, p->words, &any, NULL),
			"not an object: %s", text);
	return any;
}

/* Handlers: they log, and do what their step says. */

static void act(struct played_handler *h)
{
	const char *rest = h->action, *verb;

	if (!*rest)
		return;
	verb = word(h->player, &rest);
	ck_assert_msg(player_call(h->player, verb, rest), "there is no step '%s'", verb);
}

static void handled(xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)
{
	struct played_handler *h = user;

	(void)fn;
	(void)stream;
	player_log_object(h->player, "handled", any);
	act(h);
}

static void handled_any(struct xso_stream *stream, struct xso_any any, void *user)
{
	struct played_handler *h = user;
	char what[128] = "handled by ";

	(void)stream;
	strncat(what, h->words, sizeof what - 20);
	player_log_object(h->player, what, any);
	act(h);
}

static void handled_event(struct xso_stream *stream, const struct xso_event *event, void *user)
{
	struct played_handler *h = user;

	(void)stream;
	player_log_event(h->player, event);
	if (event->kind == XSO_EVENT_REFUSED)
		act(h);
}

static void handled_request(
	xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)
{
	struct played_handler *h = user;
	struct player *p = h->player;

	(void)fn;
	player_log_object(p, "requested", payload);
	if (!p->request)
		p->request = xso_request_keep(request);
	if (*h->action)
		act(h);
}

static void nothing(void)
{
}

static struct played_handler *add_handler(struct player *p, const char *words, const char *action)
{
	struct played_handler *h = &p->handlers[p->n_handlers++];

	ck_assert_uint_le(p->n_handlers, PLAYER_HANDLERS);
	*h = (struct played_handler){ .player = p, .words = words, .action = action };
	return h;
}

static int iq_type(const char *word)
{
	return xso_enum_find(&xmpp_iq_type_enum, word);
}

/* on class NAME [STEP] | namespace NS | default | event | get CLASS | set CLASS */
static enum xso_status on(struct player *p, const char *rest)
{
	struct xso_handlers *handlers = p->config.handlers;
	const char *kind = word(p, &rest);
	const bool is_named = strcmp(kind, "default") != 0 && strcmp(kind, "event") != 0;
	const char *name = is_named ? word(p, &rest) : kind;
	struct played_handler *h = add_handler(p, name, rest);

	if (!handlers)
		return XSO_ERROR_MEMORY;
	if (!strcmp(kind, "class"))
		return xso_handlers_on(handlers, class_named(name), handled, nothing, h);
	if (!strcmp(kind, "namespace"))
		return xso_handlers_on_namespace(handlers, name, handled_any, h);
	if (!strcmp(kind, "default"))
		return xso_handlers_on_default(handlers, handled_any, h);
	if (!strcmp(kind, "event"))
		return xso_handlers_on_event(handlers, handled_event, h);
	return xso_handlers_on_request(
		handlers, iq_type(kind), class_named(name), handled_request, nothing, h);
}

static enum xso_status off(struct player *p, const char *rest)
{
	const char *kind = word(p, &rest), *name = rest;

	if (!p->config.handlers)
		return XSO_OK;
	if (!strcmp(kind, "class"))
		xso_handlers_off(p->config.handlers, class_named(name));
	else if (!strcmp(kind, "namespace"))
		xso_handlers_off_namespace(p->config.handlers, name);
	else if (!strcmp(kind, "default"))
		return xso_handlers_on_default(p->config.handlers, NULL, NULL);
	else if (!strcmp(kind, "event"))
		return xso_handlers_on_event(p->config.handlers, NULL, NULL);
	else
		xso_handlers_off_request(p->config.handlers, iq_type(kind), class_named(name));
	return XSO_OK;
}

/* Requests and waits. */

static void answered(xso_function *fn, struct xso_stream *stream, struct xso_any result,
	const struct xso_answer *answer, void *user)
{
	struct played_handler *h = user;
	struct player *p = h->player;
	char sentence[512];

	(void)fn;
	(void)stream;
	switch (answer->outcome) {
	case XSO_OUTCOME_RESULT:
		player_log_object(p, "result", result);
		break;
	case XSO_OUTCOME_ERROR:
		player_log_object(p, "error", xmpp_stanza_error_any(answer->error));
		break;
	case XSO_OUTCOME_REFUSED:
		player_note(p, answer->refused->status);
		xso_error_format(answer->refused, sentence, sizeof sentence);
		lines_add(&p->events, "answer refused %s", sentence);
		break;
	case XSO_OUTCOME_TIMEOUT:
		lines_add(&p->events, "answer timeout");
		break;
	case XSO_OUTCOME_CLOSED:
		lines_add(&p->events, "answer closed%s", answer->reason ? "" : " and freed");
		break;
	}
	act(h);
}

/* get TO TIMEOUT PAYLOAD, set TO TIMEOUT PAYLOAD; TO is - for the own account. */
static enum xso_status ask(struct player *p, int type, const char *rest)
{
	const char *to = word(p, &rest), *timeout = word(p, &rest);

	return xso_stream_request(p->stream, type, strcmp(to, "-") ? to : NULL, object(p, rest),
		number(timeout), answered, nothing, add_handler(p, "", ""), NULL);
}

static void waited(
	struct xso_stream *stream, enum xso_waited waited, struct xso_any any, void *user)
{
	static const char *const words[] = { "waited for", "waited too long",
		"waited until the end", "waited and refused" };
	struct played_handler *h = user;

	(void)stream;
	player_log_object(h->player, words[waited], any);
	act(h);
}

/* The classes in front of a number, which is the timeout. */
static size_t read_classes(
	struct player *p, const char **rest, const struct xso_class **classes, uint64_t *timeout)
{
	size_t n = 0;

	for (;;) {
		const char *name = word(p, rest);
		ck_assert_msg(name && n < 8, "a timeout is missing");
		if (*name >= '0' && *name <= '9') {
			*timeout = number(name);
			return n;
		}
		classes[n++] = class_named(name);
	}
}

static enum xso_status wait_for(struct player *p, const char *rest)
{
	const struct xso_class *classes[8];
	uint64_t timeout;
	const size_t n = read_classes(p, &rest, classes, &timeout);

	return xso_stream_wait_for(
		p->stream, classes, n, timeout, waited, add_handler(p, "", rest), NULL);
}

static enum xso_status send_and_wait_for(struct player *p, const char *rest)
{
	const struct xso_class *classes[8];
	uint64_t timeout;
	const size_t n = read_classes(p, &rest, classes, &timeout);

	return xso_send_and_wait_for(p->stream, object(p, rest), classes, n, timeout, waited,
		add_handler(p, "", ""), NULL);
}

/* Calls without a status. */

static void lose(struct player *p, const char *text)
{
	const struct xso_error error = { .status = XSO_ERROR_REFUSED, .expected = text };

	xso_stream_disconnected(p->stream, *text ? &error : NULL);
}

static void send_error(struct player *p, const char *rest)
{
	const char *condition = word(p, &rest);
	const char *xml = strchr(rest, '<');
	const size_t size = xml ? (size_t)(xml - rest) : strlen(rest);

	xso_stream_send_stream_error_and_close(p->stream, condition,
		size ? xso_arena_text(p->words, rest, size - (xml != NULL)) : NULL,
		object(p, xml ? xml : ""));
}

static void fail_stream(struct player *p, const char *rest)
{
	const struct xso_close_reason reason = {
		.kind = !strcmp(rest, "timeout") ? XSO_REASON_TIMEOUT : XSO_REASON_TLS, .text = rest
	};

	xso_stream_fail(p->stream, &reason);
}

static void free_stream(struct player *p)
{
	struct xso_stream *stream = p->stream;

	player_note_reasons(p);
	p->stream = NULL;
	xso_stream_free(stream);
}

static void release_request(struct player *p)
{
	xso_request_release(p->request);
	p->request = NULL;
}

static void take_request(struct player *p)
{
	release_request(p);
	p->request = xso_stream_take_request(p->stream);
}

static void tick(struct player *p, uint64_t milliseconds)
{
	p->now += milliseconds;
	xso_stream_tick(p->stream, p->now);
}

static bool call_without_status(struct player *p, const char *verb, const char *rest)
{
	if (!strcmp(verb, "close"))
		xso_stream_close(p->stream);
	else if (!strcmp(verb, "abort"))
		xso_stream_abort(p->stream);
	else if (!strcmp(verb, "free"))
		free_stream(p);
	else if (!strcmp(verb, "eof"))
		xso_stream_received_eof(p->stream);
	else if (!strcmp(verb, "lost"))
		lose(p, rest);
	else if (!strcmp(verb, "error"))
		send_error(p, rest);
	else if (!strcmp(verb, "fail"))
		fail_stream(p, rest);
	else if (!strcmp(verb, "tick"))
		tick(p, number(rest));
	else if (!strcmp(verb, "soft"))
		xso_stream_set_deadtime_soft_limit(p->stream, number(rest));
	else if (!strcmp(verb, "hard"))
		xso_stream_set_deadtime_hard_limit(p->stream, number(rest));
	else if (!strcmp(verb, "hold"))
		xso_stream_hold(p->stream);
	else if (!strcmp(verb, "tls"))
		xso_stream_tls_active(p->stream);
	else if (!strcmp(verb, "authenticated"))
		xso_stream_authenticated(p->stream);
	else if (!strcmp(verb, "peer-limit"))
		xso_stream_set_peer_limit(p->stream, (size_t)number(rest));
	else if (!strcmp(verb, "mute"))
		xso_stream_mute(p->stream);
	else if (!strcmp(verb, "unmute"))
		xso_stream_unmute(p->stream);
	else if (!strcmp(verb, "take"))
		take_request(p);
	else if (!strcmp(verb, "release"))
		release_request(p);
	else
		return false;
	return true;
}

static enum xso_status send_raw(struct player *p, const char *text)
{
	struct xso_buffer bytes = { 0 };
	enum xso_status status;

	player_expand(p, text, &bytes);
	status = xso_stream_send_raw(p->stream, bytes.data ? bytes.data : "", bytes.size, NULL);
	xso_buffer_free(&bytes);
	return status;
}

/* True, and p->status is what the call gave. */
static bool call_with_status(struct player *p, const char *verb, const char *rest)
{
	enum xso_status status;

	if (!strcmp(verb, "connected"))
		status = xso_stream_connected(p->stream);
	else if (!strcmp(verb, "reset"))
		status = xso_stream_reset(p->stream);
	else if (!strcmp(verb, "give"))
		status = xso_stream_send(p->stream, object(p, rest), NULL);
	else if (!strcmp(verb, "raw"))
		status = send_raw(p, rest);
	else if (!strcmp(verb, "space"))
		status = xso_stream_send_space(p->stream);
	else if (!strcmp(verb, "jid"))
		status = xso_stream_set_jid(p->stream, rest);
	else if (!strcmp(verb, "on"))
		status = on(p, rest);
	else if (!strcmp(verb, "off"))
		status = off(p, rest);
	else if (!strcmp(verb, "get") || !strcmp(verb, "set"))
		status = ask(p, iq_type(verb), rest);
	else if (!strcmp(verb, "result"))
		status = p->request ? xso_reply_result(p->request, object(p, rest), NULL)
				    : XSO_ERROR_MEMORY;
	else if (!strcmp(verb, "refuse"))
		status = p->request ? xso_reply_condition(p->request, rest, NULL, NULL)
				    : XSO_ERROR_MEMORY;
	else if (!strcmp(verb, "wait"))
		status = wait_for(p, rest);
	else if (!strcmp(verb, "send-and-wait"))
		status = send_and_wait_for(p, rest);
	else if (!strcmp(verb, "features"))
		status = xso_stream_expect_features(
			p->stream, number(rest), waited, add_handler(p, "", ""));
	else if (!strcmp(verb, "reset-and-features"))
		status = xso_reset_stream_and_get_features(
			p->stream, number(rest), waited, add_handler(p, "", ""));
	else if (!strcmp(verb, "close-and-wait"))
		status = xso_close_and_wait(p->stream, waited, add_handler(p, "", ""));
	else
		return false;
	player_note(p, status);
	p->status = status;
	return true;
}

bool player_call(struct player *p, const char *verb, const char *rest)
{
	return call_without_status(p, verb, rest) || call_with_status(p, verb, rest);
}

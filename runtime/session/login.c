/* How a login lives: what it waits for, and how it ends. */
#include "session/login.h"

#include "base/allocate.h"
#include "base/sentence.h"
#include "session/sm.h"

#include <string.h>
#include <xmpp/stream.h>

enum { USUAL_TIMEOUT = 30000 };

const char *xso_login_phase_text(enum xso_login_phase phase)
{
	static const char *const texts[] = {
		[XSO_LOGIN_FRESH] = "not begun",
		[XSO_LOGIN_FEATURES] = "waiting for stream features",
		[XSO_LOGIN_SASL] = "authenticating",
		[XSO_LOGIN_RESTART] = "waiting for the features behind authentication",
		[XSO_LOGIN_RESUME] = "resuming a session",
		[XSO_LOGIN_BIND] = "binding a resource",
		[XSO_LOGIN_SESSION] = "beginning a session",
		[XSO_LOGIN_OVER] = "over",
	};

	return (unsigned)phase < sizeof texts / sizeof *texts ? texts[phase] : "in no phase";
}

/* Waiting. */

static const char *phase_text(const void *self)
{
	return xso_login_phase_text(((const struct xso_login *)self)->phase);
}

static void got(void *self, struct xso_any any)
{
	struct xso_login *login = self;

	xso_login_hold(login);
	login->step(login, any);
	xso_login_release(login);
}

static void failed(void *self, const struct negotiation_failure *failure)
{
	xso_login_say(self, failure->text, NULL);
	xso_login_fail(self,
		(struct xso_login_failure){ .reason = failure->reason,
			.status = failure->status,
			.timeout = failure->timeout });
}

static const struct negotiation_side client = {
	.peer = "the server", .phase = phase_text, .got = got, .failed = failed
};

bool xso_login_expect(
	struct xso_login *login, const struct xso_class *const *classes, size_t n, login_step *step)
{
	login->step = step;
	return xso_negotiation_expect(&login->negotiation, classes, n);
}

/* The beginning. */

/* Copies a text that may be NULL. False: no memory. */
static bool keep(struct xso_arena *arena, const char **text)
{
	if (!*text)
		return true;
	*text = xso_arena_text(arena, *text, strlen(*text));
	return *text;
}

static bool keep_channel(struct xso_arena *arena, struct xso_sasl_channel *channel)
{
	for (size_t i = 0; i < XSO_SASL_N_BINDINGS; i++) {
		struct xso_bytes *data = &channel->bindings[i];
		if (!data->size)
			continue;
		data->data = (const uint8_t *)xso_arena_text(arena, data->data, data->size);
		if (!data->data)
			return false;
	}
	return true;
}

static bool keep_config(struct xso_login *login)
{
	struct xso_sasl_credentials *c = &login->config.credentials;
	const char **texts[] = { &c->user, &c->password, &c->authzid, &c->bearer, &c->token,
		&login->config.resource, &login->config.agent.id, &login->config.agent.software,
		&login->config.agent.device };
	struct xso_sasl_keys *keys;

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		if (!keep(login->secrets, texts[i]))
			return false;
	if (c->keys) {
		keys = xso_arena_alloc(login->secrets, sizeof *keys);
		if (!keys)
			return false;
		*keys = *c->keys;
		c->keys = keys;
	}
	return keep_channel(login->secrets, &login->config.channel);
}

static struct xso_login *refuse(
	struct xso_error *error, enum xso_status status, const char *sentence)
{
	if (error)
		*error = (struct xso_error){ .status = status, .expected = sentence };
	return NULL;
}

/* What is missing, in words; NULL: nothing. */
static const char *missing(const struct xso_login_config *config)
{
	const struct xso_sasl_credentials *c = &config->credentials;

	if (!config->stream || !config->random || !config->done || !config->failed)
		return "a stream and all functions are required";
	if (!xso_stream_handlers(config->stream))
		return "the stream has no handlers";
	if (config->fast.wanted && !config->fast.token)
		return "a token needs a function that takes it";
	if (!config->agent.id && (config->fast.wanted || (c->token && c->token_mechanism)))
		return "a token needs an id of the agent";
	return NULL;
}

struct xso_login *xso_login_new(const struct xso_login_config *config, struct xso_error *error)
{
	const char *sentence = missing(config);
	struct xso_login *login;

	if (sentence)
		return refuse(error, XSO_ERROR_MISUSE, sentence);
	login = xso_allocate_zeroed(config->allocator, sizeof *login);
	if (!login)
		return refuse(error, XSO_ERROR_MEMORY, NULL);
	login->config = *config;
	login->holds = 1;
	if (config->sm)
		xso_sm_hold(config->sm);
	login->negotiation = (struct negotiation){ .side = &client,
		.self = login,
		.stream = config->stream,
		.timeout = config->timeout ? config->timeout : USUAL_TIMEOUT };
	login->secrets = xso_arena_new(config->allocator);
	if (login->secrets)
		xso_arena_mark_secret(login->secrets);
	if (login->secrets && keep_config(login))
		return login;
	xso_login_free(login);
	return refuse(error, XSO_ERROR_MEMORY, NULL);
}

void xso_login_hold(struct xso_login *login)
{
	login->holds++;
}

void xso_login_release(struct xso_login *login)
{
	if (!--login->holds)
		xso_allocate_free(login->config.allocator, login, sizeof *login);
}

static void wipe(struct xso_login *login)
{
	xso_sasl_free(login->sasl);
	login->sasl = NULL;
	xso_arena_release(login->secrets);
	login->secrets = NULL;
	login->config.credentials = (struct xso_sasl_credentials){ 0 };
	login->config.channel = (struct xso_sasl_channel){ 0 };
	login->config.resource = NULL;
	login->config.agent = (struct xso_login_agent){ 0 };
	if (login->config.sm)
		xso_sm_release(login->config.sm);
	login->config.sm = NULL;
}

/* Nothing is waited for any more; the answer to a request is not looked at. */
static void stop(struct xso_login *login)
{
	xso_negotiation_stop(&login->negotiation);
	login->phase = XSO_LOGIN_OVER;
}

void xso_login_free(struct xso_login *login)
{
	if (!login || login->is_freed)
		return;
	login->is_freed = true;
	stop(login);
	wipe(login);
	xso_login_release(login);
}

enum xso_login_phase xso_login_phase(const struct xso_login *login)
{
	return login->phase;
}

enum xso_sasl_mechanism xso_login_mechanism(const struct xso_login *login)
{
	return login->mechanism;
}

bool xso_login_has_resumed(const struct xso_login *login)
{
	return login->has_resumed;
}

bool xso_login_has_carbons(const struct xso_login *login)
{
	return login->has_carbons;
}

enum xso_status xso_login_save_keys(const struct xso_login *login, struct xso_sasl_keys *keys)
{
	if (login->phase != XSO_LOGIN_OVER || !login->sasl)
		return XSO_ERROR_MISUSE;
	return xso_sasl_save_keys(login->sasl, keys);
}

/* The ends. */

void xso_login_say(struct xso_login *login, const char *words, const char *more)
{
	struct sentence s = { .text = login->text, .size = sizeof login->text };

	if (login->is_aborting)
		return;
	xso_sentence_say(&s, words);
	if (more)
		xso_sentence_say(&s, more);
	xso_sentence_end(&s);
}

void xso_login_quote(struct xso_login *login, const char *server_text)
{
	struct sentence s = {
		.text = login->text, .size = sizeof login->text, .n = strlen(login->text)
	};

	if (!server_text || !*server_text)
		return;
	xso_sentence_say(&s, "; the server says: ");
	xso_sentence_say(&s, server_text);
	xso_sentence_end(&s);
}

void xso_login_fail(struct xso_login *login, struct xso_login_failure failure)
{
	failure.phase = login->phase;
	failure.text = login->text;
	if (login->is_aborting)
		failure.status = login->status;
	if (login->n_failures && login->phase == XSO_LOGIN_SASL) {
		failure.condition = login->failures[login->n_failures - 1].condition;
		failure.server_text = *login->server_text ? login->server_text : NULL;
	}
	xso_login_hold(login);
	stop(login);
	wipe(login);
	login->config.failed(login->config.user, login, &failure);
	xso_login_release(login);
}

void xso_login_finish(struct xso_login *login)
{
	xso_login_hold(login);
	stop(login);
	login->config.done(login->config.user, login, xso_stream_jid(login->config.stream));
	wipe(login);
	xso_login_release(login);
}

/* The way. */

static void got_features(struct xso_login *login, struct xso_any any)
{
	(void)any;
	xso_login_authenticate(login);
}

void xso_login_begin(struct xso_login *login)
{
	const struct xso_class *const features = &xmpp_stream_features_class;

	if (login->phase != XSO_LOGIN_FRESH)
		return;
	xso_login_hold(login);
	login->phase = XSO_LOGIN_FEATURES;
	if (xso_stream_features(login->config.stream))
		xso_login_authenticate(login);
	else
		xso_login_expect(login, &features, 1, got_features);
	xso_login_release(login);
}

static void got_new_features(struct xso_login *login, struct xso_any any)
{
	const struct xmpp_stream_features *features = xmpp_stream_features_from(any);

	if (!xso_login_resume(login, features))
		xso_login_bind(login, features);
}

void xso_login_restart(struct xso_login *login)
{
	const struct xso_class *const features = &xmpp_stream_features_class;
	enum xso_status status;

	login->phase = XSO_LOGIN_RESTART;
	xso_stream_authenticated(login->config.stream);
	if (!xso_login_expect(login, &features, 1, got_new_features))
		return;
	status = xso_stream_reset(login->config.stream);
	if (status)
		login_fail_status(login, status, "the stream cannot begin anew: ");
}

/* A component and its server prove to each other that they belong together. */
#include <xso/component.h>

#include "base/allocate.h"
#include "base/ascii.h"
#include "base/crypto.h"
#include "base/sentence.h"

#include <string.h>
#include <xmpp/component.h>
#include <xmpp/core.h>
#include <xso/wait.h>

enum { USUAL_TIMEOUT = 30000, SHA_1 = 20, DIGEST = 2 * SHA_1 + 1, TEXT = 512 };

struct xso_component {
	struct xso_component_config config;
	struct xso_arena *secrets; /* is wiped; NULL: it is over */
	struct xso_wait *wait;	   /* NULL: none */
	bool is_begun;
};

static struct xso_component *refuse(
	struct xso_error *error, enum xso_status status, const char *sentence)
{
	if (error)
		*error = (struct xso_error){ .status = status, .expected = sentence };
	return NULL;
}

static bool keep_secret(struct xso_component *component)
{
	const char **secret = &component->config.secret;

	component->secrets = xso_arena_new(component->config.allocator);
	if (!component->secrets)
		return false;
	xso_arena_mark_secret(component->secrets);
	if (*secret)
		*secret = xso_arena_text(component->secrets, *secret, strlen(*secret));
	return *secret || component->config.secret_of;
}

struct xso_component *xso_component_new(
	const struct xso_component_config *config, struct xso_error *error)
{
	struct xso_component *component;

	if (!config->stream || !config->done || !config->failed)
		return refuse(error, XSO_ERROR_MISUSE, "a stream and both functions are required");
	if (!config->secret == !config->secret_of)
		return refuse(
			error, XSO_ERROR_MISUSE, "a secret is required, or a function for it");
	if (!xso_stream_handlers(config->stream))
		return refuse(error, XSO_ERROR_MISUSE, "the stream has no handlers");
	component = xso_allocate_zeroed(config->allocator, sizeof *component);
	if (!component)
		return refuse(error, XSO_ERROR_MEMORY, NULL);
	component->config = *config;
	if (!component->config.timeout)
		component->config.timeout = USUAL_TIMEOUT;
	if (keep_secret(component))
		return component;
	xso_component_free(component);
	return refuse(error, XSO_ERROR_MEMORY, NULL);
}

/* Nothing is waited for any more, and the secret is gone. */
static void stop(struct xso_component *component)
{
	if (component->wait)
		xso_stream_cancel_wait(component->config.stream, component->wait);
	component->wait = NULL;
	xso_arena_release(component->secrets);
	component->secrets = NULL;
	component->config.secret = NULL;
}

void xso_component_free(struct xso_component *component)
{
	if (!component)
		return;
	stop(component);
	xso_allocate_free(component->config.allocator, component, sizeof *component);
}

/* The ends: their functions may free everything, so nothing is touched behind them. */

static void fail(struct xso_component *component, struct xso_component_failure failure,
	const char *words, const char *more)
{
	char text[TEXT];
	struct sentence s = { .text = text, .size = sizeof text };

	xso_sentence_say(&s, words);
	xso_sentence_say(&s, more);
	xso_sentence_end(&s);
	failure.text = text;
	stop(component);
	component->config.failed(component->config.user, component, &failure);
}

static void fail_status(struct xso_component *component, enum xso_status status, const char *words)
{
	fail(component, (struct xso_component_failure){ .status = status }, words,
		xso_status_text(status));
}

/* What a server means by the condition that it ends the stream with. */
static const char *meaning(const struct xso_close_reason *reason)
{
	static const struct {
		const char *condition, *words;
	} known[] = {
		{ "not-authorized", "the server does not accept the secret: " },
		{ "conflict", "the server has a connection of this component already: " },
		{ "host-unknown", "the server knows no such component: " },
	};

	if (reason && reason->kind == XSO_REASON_STREAM_ERROR_RECEIVED && reason->condition)
		for (size_t i = 0; i < sizeof known / sizeof *known; i++)
			if (!strcmp(reason->condition, known[i].condition))
				return known[i].words;
	return "the stream has ended: ";
}

static void fail_closed(struct xso_component *component, const struct xso_close_reason *reason)
{
	char why[TEXT] = "it was freed";

	if (reason)
		xso_reason_format(reason, why, sizeof why);
	fail(component, (struct xso_component_failure){ .reason = reason }, meaning(reason), why);
}

static void finish(struct xso_component *component, const char *domain)
{
	stop(component);
	component->config.done(component->config.user, component, domain);
}

/* The proof. */

/* In lower case. An error leaves `digest` as it was. */
static enum xso_status make_digest(
	struct xso_arena *secrets, const char *id, const char *secret, char digest[DIGEST])
{
	uint8_t hash[XSO_HASH_MOST];
	const size_t size = strlen(id);
	char *both = xso_arena_text(secrets, id, size);
	enum xso_status status;

	if (both)
		both = xso_arena_append(secrets, both, size, secret, strlen(secret));
	if (!both)
		return XSO_ERROR_MEMORY;
	status = xso_crypto_hash(XSO_HASH_SHA_1, both, size + strlen(secret), hash);
	if (!status)
		ascii_put_hex(digest, hash, SHA_1);
	xso_allocate_wipe(hash, sizeof hash);
	return status;
}

/* The stream has a name, and there is memory. False: it failed, which is told already. */
static bool digest_of(struct xso_component *component, const char *secret, char digest[DIGEST])
{
	const char *id = xso_stream_id(component->config.stream);
	enum xso_status status;

	if (!id) {
		fail(component, (struct xso_component_failure){ .status = XSO_ERROR_MISSING },
			"the stream has no id", "");
		return false;
	}
	status = make_digest(component->secrets, id, secret, digest);
	if (status)
		fail_status(component, status, "nothing can be proved: ");
	return !status;
}

/* Waiting, for both sides. */

typedef void got(struct xso_component *component, struct xso_any any);

static void waited(struct xso_stream *stream, enum xso_waited outcome, struct xso_any any,
	struct xso_component *component, got *step)
{
	component->wait = NULL;
	if (outcome == XSO_WAITED_ELEMENT)
		step(component, any);
	else if (outcome == XSO_WAITED_TIMEOUT)
		fail(component, (struct xso_component_failure){ .timeout = true },
			"the peer is silent: ", "waiting for its handshake");
	else
		fail_closed(component, xso_stream_reason(stream));
}

static bool expect(struct xso_component *component, const struct xso_class *const *classes,
	size_t n, xso_wait_handler *fn)
{
	struct xso_stream *stream = component->config.stream;
	const enum xso_status status = xso_stream_wait_for(
		stream, classes, n, component->config.timeout, fn, component, &component->wait);

	if (status == XSO_ERROR_CLOSED)
		fail_closed(component, xso_stream_reason(stream));
	else if (status)
		fail_status(component, status, "nothing can be waited for: ");
	return !status;
}

static bool send(struct xso_component *component, const struct xmpp_component_handshake *handshake)
{
	const enum xso_status status =
		xmpp_component_handshake_send(component->config.stream, handshake);

	if (status)
		fail_status(component, status, "the peer cannot be told: ");
	return !status;
}

/* The component. */

static void got_welcome(struct xso_component *component, struct xso_any any)
{
	struct xso_stream *stream = component->config.stream;
	const struct xso_stream_header *header = xso_stream_peer_header(stream);
	const char *domain = header ? header->from : NULL;
	const enum xso_status status = domain ? xso_stream_set_jid(stream, domain) : XSO_OK;

	(void)any;
	if (status) {
		fail_status(component, status, "");
		return;
	}
	xso_stream_authenticated(stream);
	finish(component, domain ? domain : "");
}

static void server_answered(
	struct xso_stream *stream, enum xso_waited outcome, struct xso_any any, void *user)
{
	waited(stream, outcome, any, user, got_welcome);
}

static void begin_as_component(struct xso_component *component)
{
	static const struct xso_class *const handshake = &xmpp_component_handshake_class;
	char digest[DIGEST];

	if (xso_stream_state(component->config.stream) < XSO_STATE_OPEN) {
		fail_status(component, XSO_ERROR_NOT_CONNECTED, "nothing can be proved: ");
		return;
	}
	if (!expect(component, &handshake, 1, server_answered) ||
		!digest_of(component, component->config.secret, digest))
		return;
	send(component, &(const struct xmpp_component_handshake){ .digest = digest });
	xso_allocate_wipe(digest, sizeof digest);
}

/* The server. */

static void refuse_peer(struct xso_component *component, const char *condition, const char *why)
{
	struct xso_stream *stream = component->config.stream;

	xso_stream_send_stream_error_and_close(stream, condition, NULL, (struct xso_any){ 0 });
	fail(component, (struct xso_component_failure){ .reason = xso_stream_reason(stream) }, why,
		condition);
}

static bool is_proof(const char *given, const char digest[DIGEST])
{
	return given && strlen(given) == DIGEST - 1 && xso_crypto_equal(given, digest, DIGEST - 1);
}

static void let_in(struct xso_component *component, const char *domain)
{
	static const struct xmpp_component_handshake welcome = { 0 };
	const struct xso_component_config *c = &component->config;
	const char *condition = c->admit ? c->admit(c->user, domain) : NULL;

	if (condition) {
		refuse_peer(component, condition, "the component may not come in: ");
		return;
	}
	if (!send(component, &welcome))
		return;
	xso_stream_authenticated(c->stream);
	finish(component, domain);
}

static void got_proof(
	struct xso_component *component, const struct xmpp_component_handshake *handshake)
{
	const struct xso_stream_header *header = xso_stream_peer_header(component->config.stream);
	const char *domain = header && header->to ? header->to : "";
	char secret[XSO_COMPONENT_SECRET], digest[DIGEST];
	bool is_good;

	if (!component->config.secret_of(component->config.user, domain, secret)) {
		refuse_peer(component, "host-unknown", "there is no such component: ");
		return;
	}
	is_good = digest_of(component, secret, digest);
	xso_allocate_wipe(secret, sizeof secret);
	if (!is_good) /* freed, perhaps */
		return;
	is_good = is_proof(handshake->digest, digest);
	xso_allocate_wipe(digest, sizeof digest);
	if (is_good)
		let_in(component, domain);
	else
		refuse_peer(component, "not-authorized", "it does not know the secret: ");
}

static void got_first(struct xso_component *component, struct xso_any any)
{
	const struct xmpp_component_handshake *handshake = xmpp_component_handshake_from(any);

	if (handshake)
		got_proof(component, handshake);
	else
		refuse_peer(component, "not-authorized", "a stanza came before the handshake: ");
}

static void component_spoke(
	struct xso_stream *stream, enum xso_waited outcome, struct xso_any any, void *user)
{
	waited(stream, outcome, any, user, got_first);
}

static void begin_as_server(struct xso_component *component)
{
	static const struct xso_class *const classes[] = { &xmpp_component_handshake_class,
		&xmpp_message_class, &xmpp_presence_class, &xmpp_iq_class };

	expect(component, classes, sizeof classes / sizeof *classes, component_spoke);
}

void xso_component_begin(struct xso_component *component)
{
	if (component->is_begun)
		return;
	component->is_begun = true;
	if (component->config.secret)
		begin_as_component(component);
	else
		begin_as_server(component);
}

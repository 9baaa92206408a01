/* A component and its server prove to each other that they belong together. */
#include <xso/component.h>

#include "base/allocate.h"
#include "base/ascii.h"
#include "base/crypto.h"
#include "session/negotiation.h"

#include <string.h>
#include <xmpp/component.h>
#include <xmpp/core.h>

enum { USUAL_TIMEOUT = 30000, SHA_1 = 20, DIGEST = 2 * SHA_1 + 1 };

struct xso_component {
	struct xso_component_config config;
	struct xso_arena *secrets; /* is wiped; NULL: it is over */
	struct negotiation negotiation;
	bool is_begun;
};

/* For the component, and for the server. */
static const struct negotiation_side as_component, as_server;

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
	component->negotiation =
		(struct negotiation){ .side = config->secret ? &as_component : &as_server,
			.self = component,
			.stream = config->stream,
			.timeout = config->timeout ? config->timeout : USUAL_TIMEOUT };
	if (keep_secret(component))
		return component;
	xso_component_free(component);
	return refuse(error, XSO_ERROR_MEMORY, NULL);
}

/* Nothing is waited for any more, and the secret is gone. */
static void stop(struct xso_component *component)
{
	xso_negotiation_stop(&component->negotiation);
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

static void fail(struct xso_component *component, const struct xso_component_failure *failure)
{
	stop(component);
	component->config.failed(component->config.user, component, failure);
}

static void fail_status(struct xso_component *component, enum xso_status status, const char *words)
{
	xso_negotiation_fail(&component->negotiation, status, words);
}

static void failed(void *self, const struct negotiation_failure *failure)
{
	fail(self,
		&(const struct xso_component_failure){ .text = failure->text,
			.reason = failure->reason,
			.status = failure->status,
			.timeout = failure->timeout });
}

static const char *phase_text(const void *self)
{
	(void)self;
	return "waiting for its handshake";
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
	return NULL;
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
		fail(component,
			&(const struct xso_component_failure){
				.status = XSO_ERROR_MISSING, .text = "the stream has no id" });
		return false;
	}
	status = make_digest(component->secrets, id, secret, digest);
	if (status)
		fail_status(component, status, "nothing can be proved: ");
	return !status;
}

static bool send(struct xso_component *component, const struct xmpp_component_handshake *handshake)
{
	return xso_negotiation_send(
		&component->negotiation, xmpp_component_handshake_any(handshake));
}

/* The component. */

static void got_welcome(void *self, struct xso_any any)
{
	struct xso_component *component = self;
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

static const struct negotiation_side as_component = { .peer = "the peer",
	.phase = phase_text,
	.meaning = meaning,
	.got = got_welcome,
	.failed = failed };

static void begin_as_component(struct xso_component *component)
{
	static const struct xso_class *const handshake = &xmpp_component_handshake_class;
	char digest[DIGEST];

	if (xso_stream_state(component->config.stream) < XSO_STATE_OPEN) {
		fail_status(component, XSO_ERROR_NOT_CONNECTED, "nothing can be proved: ");
		return;
	}
	if (!xso_negotiation_expect(&component->negotiation, &handshake, 1) ||
		!digest_of(component, component->config.secret, digest))
		return;
	send(component, &(const struct xmpp_component_handshake){ .digest = digest });
	xso_allocate_wipe(digest, sizeof digest);
}

/* The server. */

static void refuse_peer(struct xso_component *component, const char *condition, const char *why)
{
	xso_negotiation_refuse(&component->negotiation, condition, why, condition);
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

static void got_first(void *self, struct xso_any any)
{
	struct xso_component *component = self;
	const struct xmpp_component_handshake *handshake = xmpp_component_handshake_from(any);

	if (handshake)
		got_proof(component, handshake);
	else
		refuse_peer(component, "not-authorized", "a stanza came before the handshake: ");
}

static const struct negotiation_side as_server = { .peer = "the peer",
	.is_receiver = true,
	.phase = phase_text,
	.meaning = meaning,
	.got = got_first,
	.failed = failed };

static void begin_as_server(struct xso_component *component)
{
	static const struct xso_class *const classes[] = { &xmpp_component_handshake_class,
		&xmpp_message_class, &xmpp_presence_class, &xmpp_iq_class };

	xso_negotiation_expect(&component->negotiation, classes, sizeof classes / sizeof *classes);
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

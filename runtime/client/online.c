/* From a stream that is READY to one that is ours. */
#include "client/client.h"

#include <xmpp/carbons.h>
#include <xmpp/csi.h>
#include <xmpp/stream.h>

#include <string.h>

/* The channel's data of each type of binding, which a login copies. */
struct bindings {
	uint8_t data[XSO_SASL_N_BINDINGS][XSO_TLS_BINDING_SIZE];
};

static struct xso_sasl_channel channel_of(struct xso_tls *tls, struct bindings *bindings)
{
	static const struct {
		enum xso_tls_binding tls;
		enum xso_sasl_binding sasl;
	} types[] = {
		{ XSO_TLS_SERVER_END_POINT, XSO_SASL_TLS_SERVER_END_POINT },
		{ XSO_TLS_UNIQUE, XSO_SASL_TLS_UNIQUE },
		{ XSO_TLS_EXPORTER, XSO_SASL_TLS_EXPORTER },
	};
	struct xso_sasl_channel channel = { 0 };

	if (!tls)
		return channel;
	channel.tls = strcmp(xso_tls_facts_of(tls).version, "TLSv1.3") ? 0x0303 : 0x0304;
	for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
		uint8_t *data = bindings->data[types[i].sasl];
		const size_t size = xso_tls_binding(tls, types[i].tls, data);
		if (size)
			channel.bindings[types[i].sasl] = (struct xso_bytes){ data, size };
	}
	return channel;
}

static struct xso_sasl_credentials credentials_of(const struct xso_client *c)
{
	const struct xso_client_config *config = &c->config;

	return (struct xso_sasl_credentials){ .user = c->user,
		.password = config->password,
		.keys = c->keys.mechanism ? &c->keys : NULL,
		.bearer = config->bearer,
		.certificate = config->certificate,
		.anonymous = config->anonymous };
}

static void fail(struct xso_client *c, enum xso_retry retry, const char *why)
{
	c->has_failed = true;
	c->retry = retry;
	xso_client_say(c, why, NULL);
	xso_stream_close(xso_connection_stream(c->connection));
}

/* What the server's features ask of us, once we are in. */
static void heed_features(struct xso_client *c, struct xso_stream *stream, bool has_resumed)
{
	const struct xmpp_stream_features *features = xso_stream_features(stream);

	if (features && xmpp_stream_features_csi_feature(features))
		c->knows_csi = true;
	else if (!has_resumed) /* behind a session that SASL2 resumed there are no features */
		c->knows_csi = false;
}

static enum xso_status tell_activity(const struct xso_client *c, struct xso_stream *stream)
{
	const struct xmpp_csi_inactive inactive = { 0 };
	const struct xmpp_csi_active active = { 0 };

	if (!c->knows_csi)
		return XSO_OK;
	return xso_stream_send(stream,
		c->is_inactive ? xmpp_csi_inactive_any(&inactive) : xmpp_csi_active_any(&active),
		NULL);
}

static void carbons_answered(struct xso_stream *stream, const struct xmpp_carbons_control *result,
	const struct xso_answer *answer, void *user)
{
	(void)stream;
	(void)result;
	(void)answer; /* a server that has none says so */
	(void)user;
}

static void ask_for_carbons(struct xso_client *c, struct xso_stream *stream)
{
	const struct xmpp_carbons_control enable = { .element =
							     XMPP_CARBONS_CONTROL_ELEMENT_ENABLE };

	xmpp_iq_request_carbons_control(stream, XMPP_IQ_TYPE_SET, NULL, &enable, c->config.patience,
		carbons_answered, NULL);
}

/* A stream begins as active. */
static void greet(struct xso_client *c, bool has_resumed)
{
	const struct xmpp_presence presence = { 0 };
	struct xso_stream *stream = xso_client_stream(c);

	if (stream && c->is_inactive)
		tell_activity(c, stream);
	if (stream && !has_resumed && c->config.carbons && !c->has_carbons)
		ask_for_carbons(c, stream);
	if (stream && !has_resumed && !c->config.no_presence)
		xmpp_presence_send(stream, &presence);
}

/* What serves the next login. A token's login says nothing of the keys. */
static void keep_proof(struct xso_client *c, const struct xso_login *login)
{
	const enum xso_sasl_mechanism seen = xso_login_seen(login);

	if (xso_login_save_keys(login, &c->keys) && seen == xso_login_mechanism(login))
		c->keys = (struct xso_sasl_keys){ 0 };
	c->config.policy.seen = seen;
}

static void done(void *user, struct xso_login *login, const char *jid)
{
	const struct xso_client_change online = { .state = XSO_CLIENT_ONLINE,
		.has_resumed = xso_login_has_resumed(login) };
	struct xso_client *c = user;

	keep_proof(c, login);
	xso_ticket_keep(c);
	c->has_carbons = xso_login_has_carbons(login);
	c->login = NULL;
	xso_login_free(login);
	c->online_since = c->now;
	heed_features(c, xso_connection_stream(c->connection), online.has_resumed);
	xso_client_say(c, "online as ", jid);
	xso_liveness_begin(c);
	if (xso_client_enter(c, &online))
		greet(c, online.has_resumed);
}

static void failed(void *user, struct xso_login *login, const struct xso_login_failure *failure)
{
	struct xso_client *c = user;

	c->login = NULL;
	if (failure->condition && !failure->reason)
		c->keys = (struct xso_sasl_keys){ 0 };
	if (!failure->reason) /* else the connection's end says it */
		fail(c, xso_retry_of_login(failure), failure->text);
	xso_login_free(login);
}

void xso_online_log_in(struct xso_client *c)
{
	struct bindings bindings;
	struct xso_login_config config = {
		.stream = xso_connection_stream(c->connection),
		.user = c,
		.allocator = c->config.allocator,
		.channel = channel_of(xso_connection_tls(c->connection), &bindings),
		.credentials = credentials_of(c),
		.policy = c->config.policy,
		.resource = c->resource,
		.no_sasl2 = c->config.no_sasl2,
		.agent = c->config.agent,
		.carbons = c->config.carbons,
		.inactive = c->is_inactive,
		.sm = c->sm,
		.random = xso_client_random,
		.done = done,
		.failed = failed,
	};

	xso_token_offer(c, &config);
	c->login = xso_login_new(&config, NULL);
	if (c->login)
		xso_login_begin(c->login);
	else
		fail(c, XSO_RETRY_BACKOFF, xso_status_text(XSO_ERROR_MEMORY));
}

enum xso_status xso_client_set_inactive(struct xso_client *c, bool is_inactive)
{
	struct xso_stream *stream = xso_client_stream(c);
	const bool is_news = c->is_inactive != is_inactive;

	c->is_inactive = is_inactive;
	return stream && is_news ? tell_activity(c, stream) : XSO_OK;
}

#include "base/allocate.h"
#include "base/size.h"
#include "net/tls.h"

#include <openssl/err.h>
#include <openssl/rand.h>

#include <string.h>

static bool say(struct sentence *s, const char *words)
{
	xso_sentence_say(s, words);
	return false;
}

static struct xso_tls_context *make(enum xso_role role, const struct xso_allocator *allocator)
{
	struct xso_tls_context *context = xso_allocate_zeroed(allocator, sizeof *context);

	if (!context)
		return NULL;
	context->allocator = allocator;
	context->role = role;
	atomic_init(&context->owners, 1);
	context->transport = xso_tls_transport_new();
	if (context->transport)
		return context;
	xso_tls_context_release(context);
	return NULL;
}

static bool is_asking(const struct xso_tls_config *config)
{
	return config->role == XSO_ROLE_INITIATOR || config->ask_client != XSO_TLS_ASK_NOBODY;
}

/* What can be seen without OpenSSL. */
static bool check(const struct xso_tls_config *c, struct sentence *s)
{
	bool has_certificate = c->identity.certificate || c->identity.certificate_file;

	if (c->max_version && c->max_version != TLS1_2_VERSION && c->max_version != TLS1_3_VERSION)
		return say(s, "max_version is neither TLS 1.2 nor TLS 1.3");
	if (c->only_tls_1_3 && c->max_version == TLS1_2_VERSION)
		return say(s, "max_version leaves out TLS 1.3, which is to be the only one");
	if (c->insecure && c->n_pins)
		return say(s, "pins, and insecure: who is to be trusted?");
	if (c->role == XSO_ROLE_RECEIVER && !has_certificate)
		return say(s, "a server needs a certificate");
	return true;
}

static bool set_lists(SSL_CTX *ssl, const struct xso_tls_config *config, struct sentence *s)
{
	int lowest = config->only_tls_1_3 ? TLS1_3_VERSION : TLS1_2_VERSION;

	if (!SSL_CTX_set_min_proto_version(ssl, lowest) ||
		!SSL_CTX_set_max_proto_version(ssl, config->max_version))
		return xso_tls_say_file(s, "versions", NULL);
	if (config->groups && !SSL_CTX_set1_groups_list(ssl, config->groups))
		return xso_tls_say_file(s, "groups", config->groups);
	if (config->ciphers && !SSL_CTX_set_cipher_list(ssl, config->ciphers))
		return xso_tls_say_file(s, "ciphers", config->ciphers);
	if (config->ciphersuites && !SSL_CTX_set_ciphersuites(ssl, config->ciphersuites))
		return xso_tls_say_file(s, "ciphersuites", config->ciphersuites);
	return true;
}

/*
 * Sessions of one server context are not those of another: what one client has shown here counts
 * for nothing there. Tickets hold them, no cache.
 */
static bool set_server(SSL_CTX *ssl, const struct xso_tls_config *config, struct sentence *s)
{
	unsigned char id[SSL_MAX_SID_CTX_LENGTH];
	int mode = SSL_VERIFY_NONE;

	xso_tls_hello_watch(ssl);
	if (RAND_bytes(id, sizeof id) != 1 || !SSL_CTX_set_session_id_context(ssl, id, sizeof id))
		return xso_tls_say_file(s, "sessions", NULL);
	if (is_asking(config)) {
		mode = SSL_VERIFY_PEER;
		SSL_CTX_set_options(ssl, SSL_OP_NO_TICKET);
		if (!SSL_CTX_set_num_tickets(ssl, 0))
			return xso_tls_say_file(s, "tickets", NULL);
	}
	if (config->ask_client == XSO_TLS_ASK_AND_REQUIRE)
		mode |= SSL_VERIFY_FAIL_IF_NO_PEER_CERT;
	SSL_CTX_set_verify(ssl, mode, NULL);
	return true;
}

static bool set_ssl(
	struct xso_tls_context *context, const struct xso_tls_config *config, struct sentence *s)
{
	bool is_server = config->role == XSO_ROLE_RECEIVER;
	SSL_CTX *ssl = SSL_CTX_new(is_server ? TLS_server_method() : TLS_client_method());

	if (!ssl)
		return xso_tls_say_file(s, "TLS", NULL);
	context->ssl = ssl;
	SSL_CTX_set_session_cache_mode(ssl, SSL_SESS_CACHE_OFF);
	SSL_CTX_set_options(ssl, SSL_OP_NO_COMPRESSION);
	SSL_CTX_set_cert_verify_callback(ssl, xso_tls_trust_verify, NULL);
	if (!is_server)
		SSL_CTX_set_verify(ssl, SSL_VERIFY_PEER, NULL);
	return set_lists(ssl, config, s) && (!is_server || set_server(ssl, config, s)) &&
		(!is_asking(config) || xso_tls_load_authorities(ssl, config, s)) &&
		xso_tls_load_identity(ssl, &config->identity, s);
}

static bool set_trust(
	struct xso_tls_context *context, const struct xso_tls_config *config, struct sentence *s)
{
	size_t size = 0;

	context->insecure = config->insecure;
	context->verify = config->verify;
	context->for_name = config->for_name;
	context->user = config->user;
	if (!config->n_pins)
		return true;
	if (size_multiply(config->n_pins, sizeof *context->pins, &size))
		context->pins = xso_allocate_resize(context->allocator, NULL, 0, size);
	if (!context->pins)
		return say(s, xso_status_text(XSO_ERROR_MEMORY));
	context->n_pins = config->n_pins;
	memcpy(context->pins, config->pins, size);
	return true;
}

struct xso_tls_context *xso_tls_context_new(const struct xso_tls_config *config,
	const struct xso_allocator *allocator, char *text, size_t size)
{
	struct sentence s = { .text = text, .size = text ? size : 0 };
	struct xso_tls_context *context = NULL;

	ERR_clear_error();
	if (check(config, &s)) {
		context = make(config->role, allocator);
		if (!context)
			xso_sentence_say(&s, xso_status_text(XSO_ERROR_MEMORY));
	}
	if (context && (!set_trust(context, config, &s) || !set_ssl(context, config, &s))) {
		xso_tls_context_release(context);
		context = NULL;
	}
	ERR_clear_error();
	xso_sentence_end(&s);
	return context;
}

struct xso_tls_context *xso_tls_context_of(
	struct ssl_ctx_st *ctx, enum xso_role role, const struct xso_allocator *allocator)
{
	struct xso_tls_context *context;

	ERR_clear_error();
	context = make(role, allocator);
	if (!context)
		return NULL;
	SSL_CTX_up_ref(ctx);
	context->ssl = ctx;
	context->is_users = true;
	return context;
}

struct xso_tls_context *xso_tls_context_keep(struct xso_tls_context *context)
{
	atomic_fetch_add_explicit(&context->owners, 1, memory_order_relaxed);
	return context;
}

/* Whoever frees it sees all that the others did before they let go. */
void xso_tls_context_release(struct xso_tls_context *context)
{
	const struct xso_allocator *allocator;

	if (!context || atomic_fetch_sub_explicit(&context->owners, 1, memory_order_acq_rel) != 1)
		return;
	allocator = context->allocator;
	SSL_CTX_free(context->ssl);
	BIO_meth_free(context->transport);
	xso_allocate_free(allocator, context->pins, context->n_pins * sizeof *context->pins);
	xso_allocate_free(allocator, context, sizeof *context);
}

/*
 * Whether the peer is believed. OpenSSL builds and judges the chain; names, pins and the user's
 * word come on top.
 */
#include "net/tls.h"

#include "base/allocate.h"

#include <openssl/err.h>

#include <string.h>

static bool is_pinned(const struct xso_tls_context *context, X509 *certificate)
{
	uint8_t hash[sizeof context->pins->sha256];
	unsigned char *der = NULL;
	int size = 0;
	bool is_found = false;

	if (context->n_pins)
		size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
	if (size > 0 && EVP_Digest(der, (size_t)size, hash, NULL, EVP_sha256(), NULL))
		for (size_t i = 0; i < context->n_pins; i++)
			is_found |= !memcmp(context->pins[i].sha256, hash, sizeof hash);
	OPENSSL_free(der);
	return is_found;
}

/* The chain that led to an authority, not all that the peer has sent: anybody can send anything. */
static bool has_pin(const struct xso_tls_context *context, X509_STORE_CTX *store)
{
	STACK_OF(X509) *chain = X509_STORE_CTX_get0_chain(store);

	for (int i = 0; i < sk_X509_num(chain); i++)
		if (is_pinned(context, sk_X509_value(chain, i)))
			return true;
	return false;
}

static void judge_chain(struct xso_tls *tls, X509_STORE_CTX *store)
{
	X509 *own = X509_STORE_CTX_get0_cert(store);
	const struct xso_tls_context *rules = tls->chosen;

	if (X509_verify_cert(store) <= 0) {
		int error = X509_STORE_CTX_get_error(store);
		xso_tls_say_verdict(tls, X509_STORE_CTX_get_current_cert(store),
			X509_STORE_CTX_get_error_depth(store),
			error ? error : X509_V_ERR_UNSPECIFIED);
	} else if (tls->domain && !tls->verdict.name) {
		xso_tls_say_verdict(tls, own, 0,
			tls->address_size ? X509_V_ERR_IP_ADDRESS_MISMATCH
					  : X509_V_ERR_HOSTNAME_MISMATCH);
	} else if (rules->n_pins && !has_pin(rules, store)) {
		xso_tls_say_verdict(tls, own, 0, X509_V_ERR_APPLICATION_VERIFICATION);
	} else {
		tls->verdict.trust = XSO_TLS_TRUST_CHAIN;
	}
}

/* Finds out about the peer's certificates; nobody is asked. */
static void judge(struct xso_tls *tls, X509_STORE_CTX *store)
{
	X509 *own = X509_STORE_CTX_get0_cert(store);

	tls->verdict = (struct xso_tls_verdict){ .name = xso_tls_name_in(tls, own) };
	judge_chain(tls, store);
	if (is_pinned(tls->chosen, own))
		tls->verdict.trust = XSO_TLS_TRUST_PIN;
}

/* The chain in DER, in the arena; NULL: no memory. */
static struct xso_bytes *encode_chain(STACK_OF(X509) * chain, struct xso_arena *arena)
{
	size_t n = (size_t)sk_X509_num(chain);
	struct xso_bytes *all = arena ? xso_arena_array(arena, n, sizeof *all) : NULL;

	for (size_t i = 0; all && i < n; i++) {
		X509 *certificate = sk_X509_value(chain, (int)i);
		int size = i2d_X509(certificate, NULL);
		unsigned char *at = size > 0 ? xso_arena_alloc(arena, (size_t)size) : NULL;
		if (!at)
			return NULL;
		all[i] = (struct xso_bytes){ .data = at, .size = (size_t)size };
		i2d_X509(certificate, &at);
	}
	return all;
}

static bool ask_user(struct xso_tls *tls)
{
	const struct xso_tls_context *rules = tls->chosen;
	struct xso_arena *arena = xso_arena_new(tls->allocator);
	struct xso_tls_verdict told = tls->verdict;
	bool is_trusted = false;

	told.chain = encode_chain(tls->chain, arena);
	told.n_chain = (size_t)sk_X509_num(tls->chain);
	if (told.chain)
		is_trusted = rules->verify(rules->user, &told);
	else
		tls->memory_ran_out = true;
	xso_arena_release(arena);
	return is_trusted;
}

/* The last word on what was found. */
static bool decide(struct xso_tls *tls)
{
	const struct xso_tls_context *rules = tls->chosen;
	struct xso_tls_verdict *verdict = &tls->verdict;
	bool is_good = verdict->trust != XSO_TLS_TRUST_NONE;
	bool is_trusted = rules->verify ? ask_user(tls) : is_good || rules->insecure;

	if (is_trusted && rules->verify && !is_good)
		verdict->trust = XSO_TLS_TRUST_CALLBACK;
	if (!is_trusted && is_good)
		xso_tls_say_verdict(tls, sk_X509_value(tls->chain, 0), 0, X509_V_ERR_CERT_REJECTED);
	tls->is_refused = !is_trusted && verdict->text;
	return is_trusted && !tls->memory_ran_out;
}

/* Keeps the peer's chain. */
static void take_chain(struct xso_tls *tls, STACK_OF(X509) * chain)
{
	sk_X509_pop_free(tls->chain, X509_free);
	tls->chain = X509_chain_up_ref(chain);
	tls->memory_ran_out |= !tls->chain;
}

int xso_tls_trust_verify(X509_STORE_CTX *store, void *unused)
{
	SSL *ssl = X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx());
	struct xso_tls *tls = xso_tls_of(ssl);
	bool is_trusted;

	(void)unused;
	take_chain(tls, X509_STORE_CTX_get0_untrusted(store));
	if (!tls->chain) {
		X509_STORE_CTX_set_error(store, X509_V_ERR_OUT_OF_MEM);
		return 0;
	}
	ERR_set_mark();
	judge(tls, store);
	is_trusted = decide(tls);
	/* what is wrong is known to OpenSSL even when it is let pass; it decides on the alert */
	X509_STORE_CTX_set_error(store, tls->verdict.error);
	if (is_trusted)
		ERR_pop_to_mark();
	else
		ERR_clear_last_mark();
	return is_trusted;
}

/* What OpenSSL would do with this chain in a handshake. */
static bool begin_again(struct xso_tls *tls, X509_STORE_CTX *store)
{
	X509_STORE *authorities = SSL_CTX_get_cert_store(SSL_get_SSL_CTX(tls->ssl));
	X509_VERIFY_PARAM *rules;

	if (!X509_STORE_CTX_init(store, authorities, sk_X509_value(tls->chain, 0), tls->chain) ||
		!X509_STORE_CTX_set_default(store, "ssl_server"))
		return false;
	rules = X509_STORE_CTX_get0_param(store);
	X509_VERIFY_PARAM_set_auth_level(rules, SSL_get_security_level(tls->ssl));
	return X509_VERIFY_PARAM_set1(rules, SSL_get0_param(tls->ssl));
}

bool xso_tls_trust_again(struct xso_tls *tls, STACK_OF(X509) * chain)
{
	const struct xso_tls_context *rules = tls->chosen;
	X509_STORE_CTX *store = X509_STORE_CTX_new();
	bool is_judged;

	take_chain(tls, chain);
	is_judged = tls->chain && store && begin_again(tls, store);
	if (is_judged)
		judge(tls, store);
	X509_STORE_CTX_free(store);
	return is_judged &&
		(tls->verdict.trust || rules->insecure || rules->verify ||
			SSL_get_verify_mode(tls->ssl) == SSL_VERIFY_NONE);
}

/* OpenSSL has judged by the user's rules, which know nothing of our names. */
static bool finish_users(struct xso_tls *tls, X509 *own)
{
	bool is_checked = SSL_get_verify_mode(tls->ssl) != SSL_VERIFY_NONE;

	if (!SSL_session_reused(tls->ssl)) {
		/* a server's is without the client's own, and not needed */
		take_chain(tls, SSL_get_peer_cert_chain(tls->ssl));
		tls->verdict = (struct xso_tls_verdict){ .name = xso_tls_name_in(tls, own) };
		tls->verdict.trust = SSL_get_verify_result(tls->ssl) ? XSO_TLS_TRUST_CALLBACK
								     : XSO_TLS_TRUST_CHAIN;
	}
	if (!is_checked)
		tls->verdict.trust = XSO_TLS_TRUST_NONE;
	if (is_checked && tls->domain && !tls->verdict.name) {
		xso_tls_say_verdict(tls, own, 0, X509_V_ERR_HOSTNAME_MISMATCH);
		tls->is_refused = true;
	}
	return !tls->memory_ran_out && !tls->is_refused;
}

bool xso_tls_trust_finish(struct xso_tls *tls)
{
	X509 *own = SSL_get0_peer_certificate(tls->ssl);

	if (!own)
		return true;
	if (tls->chosen->is_users)
		return finish_users(tls, own);
	return !SSL_session_reused(tls->ssl) || (tls->chain && decide(tls));
}

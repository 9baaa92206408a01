/*
 * What TLS costs: each stanza of the input is written at one end and read at the other, in memory.
 * "engine" does it with ours, "openssl" with nothing but OpenSSL on a pair of its BIOs.
 */
#include "trial.h"

#include "certificates.h"

#include <openssl/ssl.h>

#include <stdlib.h>
#include <xso/reader.h>

enum { READ = 16384, RING = 65536 };

/* Where stanzas end; the first begins behind the header. */
struct stanzas {
	size_t *ends, n, begin;
};

static bool find_stanzas(struct stanzas *stanzas, const struct trial_input *input)
{
	struct xso_reader *reader = xso_reader_new(&(struct xso_reader_config){ 0 });
	enum xso_reading what = XSO_READING_MORE;
	size_t at = 0, taken;
	struct xso_error error;

	stanzas->ends = calloc(input->size, sizeof *stanzas->ends);
	while (reader && stanzas->ends && at < input->size) {
		what = xso_reader_read(reader, input->bytes + at, input->size - at, &taken, &error);
		at += taken;
		if (what == XSO_READING_HEADER)
			stanzas->begin = at;
		else if (what == XSO_READING_ELEMENT)
			stanzas->ends[stanzas->n++] = at;
		else
			break;
	}
	xso_reader_free(reader);
	return stanzas->n && what != XSO_READING_ERROR;
}

/* Moves each stanza through two ends. No elements: one could not be. */
static struct trial_pass move_all(const struct stanzas *stanzas, const char *bytes, void *ends,
	bool (*move)(void *ends, const char *bytes, size_t size))
{
	struct trial_pass pass = { 0 };
	size_t at = stanzas->begin;

	for (size_t i = 0; i < stanzas->n; at = stanzas->ends[i++]) {
		if (!move(ends, bytes + at, stanzas->ends[i] - at))
			return (struct trial_pass){ 0 };
		pass.elements++;
		pass.bytes += stanzas->ends[i] - at;
	}
	return pass;
}

/* Ours. */

struct engines {
	struct stanzas stanzas;
	struct xso_tls *client, *server;
};

/* Gives what one has to say to the other, which reads; how much that was. */
static size_t carry(struct xso_tls *from, struct xso_tls *to)
{
	static char plain[READ];
	size_t size, n, sum = 0;
	const char *bytes = xso_tls_pending(from, &size);

	if (!bytes || xso_tls_receive(to, bytes, size))
		return 0;
	while ((n = xso_tls_read(to, plain, sizeof plain)))
		sum += n;
	xso_tls_sent(from, size);
	return sum;
}

static bool move_engines(void *ends, const char *bytes, size_t size)
{
	const struct engines *e = ends;
	size_t taken;

	for (; size; bytes += taken, size -= taken)
		if (xso_tls_write(e->server, bytes, size, &taken) || !taken ||
			carry(e->server, e->client) != taken)
			return false;
	return true;
}

static struct xso_tls *new_engine(const struct xso_tls_config *config)
{
	const struct xso_tls_options options = { .domain = "capulet.lit" };
	struct xso_tls_context *context = xso_tls_context_new(config, NULL, NULL, 0);
	struct xso_tls *tls = context ? xso_tls_new(context, &options, NULL) : NULL;

	xso_tls_context_release(context);
	return tls;
}

static bool shake_engines(struct engines *e)
{
	size_t size;

	if (!e->client || !e->server || xso_tls_receive(e->client, NULL, 0))
		return false;
	while (xso_tls_pending(e->client, &size) || xso_tls_pending(e->server, &size)) {
		carry(e->client, e->server);
		carry(e->server, e->client);
		if (xso_tls_state(e->client) == XSO_TLS_FAILED)
			return false;
	}
	return xso_tls_state(e->server) == XSO_TLS_ACTIVE;
}

static void end_engines(void *begun)
{
	struct engines *e = begun;

	xso_tls_free(e->client);
	xso_tls_free(e->server);
	free(e->stanzas.ends);
	free(e);
}

static void *begin_engines(struct trial_input *input)
{
	const struct certificate *good = certificate_of(CERTIFICATE_GOOD);
	const struct xso_tls_config client = { .ca = certificate_of(CERTIFICATE_AUTHORITY)->text };
	const struct xso_tls_config server = { .role = XSO_ROLE_RECEIVER,
		.identity = { .certificate = good->text, .key = good->key } };
	struct engines *e = calloc(1, sizeof *e);

	if (!e)
		return NULL;
	e->client = new_engine(&client);
	e->server = new_engine(&server);
	if (find_stanzas(&e->stanzas, input) && shake_engines(e))
		return e;
	end_engines(e);
	return NULL;
}

static struct trial_pass run_engines(const struct trial_input *input, void *begun)
{
	const struct engines *e = begun;

	return move_all(&e->stanzas, input->bytes, begun, move_engines);
}

/* OpenSSL's own. */

struct plain {
	struct stanzas stanzas;
	SSL *client, *server;
};

static bool move_plain(void *ends, const char *bytes, size_t size)
{
	static char read[READ];
	const struct plain *p = ends;
	size_t taken, n, sum;

	for (; size; bytes += taken, size -= taken) {
		if (!SSL_write_ex(p->server, bytes, size < READ ? size : READ, &taken))
			return false;
		for (sum = 0; sum < taken && SSL_read_ex(p->client, read, sizeof read, &n);
			sum += n)
			continue;
		if (sum != taken)
			return false;
	}
	return true;
}

static SSL *new_ssl(const SSL_METHOD *method)
{
	const struct certificate *good = certificate_of(CERTIFICATE_GOOD);
	SSL_CTX *context = SSL_CTX_new(method);
	SSL *ssl = NULL;

	if (context && SSL_CTX_use_certificate(context, good->x509) == 1 &&
		SSL_CTX_use_PrivateKey(context, good->pkey) == 1)
		ssl = SSL_new(context);
	SSL_CTX_free(context);
	return ssl;
}

static bool shake_plain(const struct plain *p)
{
	BIO *client, *server;

	if (!p->client || !p->server || !BIO_new_bio_pair(&client, RING, &server, RING))
		return false;
	SSL_set_bio(p->client, client, client);
	SSL_set_bio(p->server, server, server);
	SSL_set_connect_state(p->client);
	SSL_set_accept_state(p->server);
	SSL_do_handshake(p->client);
	SSL_do_handshake(p->server);
	return SSL_do_handshake(p->client) == 1 && SSL_do_handshake(p->server) == 1;
}

static void end_plain(void *begun)
{
	struct plain *p = begun;

	SSL_free(p->client);
	SSL_free(p->server);
	free(p->stanzas.ends);
	free(p);
}

static void *begin_plain(struct trial_input *input)
{
	struct plain *p = calloc(1, sizeof *p);

	if (!p)
		return NULL;
	p->client = new_ssl(TLS_client_method());
	p->server = new_ssl(TLS_server_method());
	if (find_stanzas(&p->stanzas, input) && shake_plain(p))
		return p;
	end_plain(p);
	return NULL;
}

static struct trial_pass run_plain(const struct trial_input *input, void *begun)
{
	const struct plain *p = begun;

	return move_all(&p->stanzas, input->bytes, begun, move_plain);
}

const struct trial trials[] = {
	{ .work = "engine",
		.reader = "xso",
		.begin = begin_engines,
		.run = run_engines,
		.end = end_engines },
	{ .work = "openssl",
		.reader = "openssl",
		.begin = begin_plain,
		.run = run_plain,
		.end = end_plain },
	{ .work = NULL },
};

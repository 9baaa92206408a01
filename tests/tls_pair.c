#include "tls_pair.h"

#include <stdlib.h>
#include <string.h>

struct xso_tls_identity tls_identity(enum certificate_kind kind)
{
	return (struct xso_tls_identity){ .certificate = certificate_of(kind)->text,
		.key = certificate_of(kind)->key };
}

struct tls_pair_config tls_pair_config(enum certificate_kind kind)
{
	return (struct tls_pair_config){
		.client = { .ca = certificate_of(CERTIFICATE_AUTHORITY)->text },
		.server = { .role = XSO_ROLE_RECEIVER, .identity = tls_identity(kind) },
		.options = { { .domain = "capulet.lit" } },
	};
}

struct xso_tls_context *tls_context(const struct xso_tls_config *config)
{
	char text[256] = "";
	struct xso_tls_context *context = xso_tls_context_new(config, NULL, text, sizeof text);

	ck_assert_msg(context, "%s", text);
	ck_assert_str_eq(text, "");
	return context;
}

struct tls_pair tls_pair_of(struct xso_tls_context *client, struct xso_tls_context *server,
	const struct tls_pair_config *config)
{
	struct tls_pair pair = { 0 };

	pair.tls[CLIENT] = xso_tls_new(client, &config->options[CLIENT], config->allocator);
	pair.tls[SERVER] = xso_tls_new(server, &config->options[SERVER], config->allocator);
	ck_assert(pair.tls[CLIENT] && pair.tls[SERVER]);
	return pair;
}

struct tls_pair tls_pair_new(const struct tls_pair_config *config)
{
	struct xso_tls_context *client = tls_context(&config->client);
	struct xso_tls_context *server = tls_context(&config->server);
	struct tls_pair pair = tls_pair_of(client, server, config);

	xso_tls_context_release(client); /* the engines keep them */
	xso_tls_context_release(server);
	return pair;
}

void tls_pair_free(struct tls_pair *pair)
{
	for (int end = CLIENT; end <= SERVER; end++) {
		xso_tls_free(pair->tls[end]);
		xso_buffer_free(&pair->got[end]);
	}
}

static void read_all(struct tls_pair *pair, int end)
{
	char bytes[5000];
	size_t n;

	while ((n = xso_tls_read(pair->tls[end], bytes, sizeof bytes)))
		ck_assert_int_eq(xso_buffer_append(&pair->got[end], bytes, n), XSO_OK);
}

/* Each piece is lent in memory of its own, and gone when it was read. */
void tls_pair_give(struct tls_pair *pair, int to, const char *bytes, size_t size)
{
	do {
		size_t n = pair->chunk && pair->chunk < size ? pair->chunk : size;
		char *lent = malloc(n ? n : 1);
		ck_assert_ptr_nonnull(lent);
		if (n)
			memcpy(lent, bytes, n);
		pair->status[to] = xso_tls_receive(pair->tls[to], lent, n);
		ck_assert_int_ne(pair->status[to], XSO_ERROR_MISUSE);
		read_all(pair, to);
		free(lent);
		bytes += n;
		size -= n;
	} while (size);
}

/* True when there was something to move. */
static bool move_from(struct tls_pair *pair, int from)
{
	size_t size;
	const char *pending = xso_tls_pending(pair->tls[from], &size);
	char *bytes;

	if (size > pair->most_pending)
		pair->most_pending = size;
	if (!size)
		return false;
	bytes = malloc(size);
	ck_assert_ptr_nonnull(bytes);
	memcpy(bytes, pending, size);
	if (pair->meddle)
		pair->meddle(pair->user, from, pair->moved[from], bytes, size);
	pair->moved[from] += size;
	xso_tls_sent(pair->tls[from], size);
	tls_pair_give(pair, !from, bytes, size);
	free(bytes);
	return true;
}

void tls_pair_move(struct tls_pair *pair)
{
	bool has_moved;

	do {
		has_moved = move_from(pair, CLIENT);
		has_moved |= move_from(pair, SERVER);
	} while (has_moved);
}

void tls_pair_shake(struct tls_pair *pair)
{
	tls_pair_give(pair, CLIENT, NULL, 0);
	tls_pair_move(pair);
}

void tls_pair_say(struct tls_pair *pair, int from, const void *bytes, size_t size)
{
	const char *at = bytes;

	while (size) {
		size_t taken;
		ck_assert_int_eq(xso_tls_write(pair->tls[from], at, size, &taken), XSO_OK);
		ck_assert_uint_gt(taken, 0);
		at += taken;
		size -= taken;
		tls_pair_move(pair);
	}
}

bool tls_pair_is_active(const struct tls_pair *pair)
{
	return xso_tls_state(pair->tls[CLIENT]) == XSO_TLS_ACTIVE &&
		xso_tls_state(pair->tls[SERVER]) == XSO_TLS_ACTIVE;
}

void tls_pair_check_got(struct tls_pair *pair, int end, const void *bytes, size_t size)
{
	ck_assert_uint_eq(pair->got[end].size, size);
	if (size)
		ck_assert(!memcmp(pair->got[end].data, bytes, size));
	pair->got[end].size = 0;
}

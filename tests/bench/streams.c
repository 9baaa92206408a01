/*
 * What a stream more costs: --count streams take the stanzas of the input in turn, a chunk each.
 * Each begins at another stanza, and goes on with the first behind the last. The input is a stream
 * that stays open.
 */
#include "trial.h"

#include <stdlib.h>
#include <xmpp/all.h>
#include <xso/stream.h>

enum { STARTS = 64, ENOUGH = 100000 };

struct client {
	struct xso_stream *stream;
	size_t place; /* of its next byte in the input */
	size_t left;  /* bytes to take until it has taken all stanzas once */
};

struct streams {
	struct xso_registry *registry;
	struct xso_allocator allocator;
	size_t allocations;
	struct client *clients;
	size_t n;
	size_t starts[STARTS]; /* where a stanza begins; the first is behind the header */
	size_t n_starts;
};

/* malloc's, counted. */
static void *resize(void *user, void *block, size_t old_size, size_t size)
{
	size_t *allocations = user;

	(void)old_size;
	if (size) {
		++*allocations;
		return realloc(block, size);
	}
	free(block);
	return NULL;
}

/* Sends nothing, and takes what was received. False: it is refused. */
static bool handle(struct xso_stream *stream, size_t *n_elements)
{
	struct xso_event event;
	size_t size;

	while (xso_stream_next(stream, &event)) {
		*n_elements += event.kind == XSO_EVENT_ELEMENT;
		if (event.kind == XSO_EVENT_REFUSED || event.kind == XSO_EVENT_CLOSING)
			return false;
	}
	if (xso_stream_pending(stream, &size))
		xso_stream_sent(stream, size);
	return true;
}

/* The bytes taken are fewer than `size` where an element ended that was refused. */
static bool take(struct xso_stream *stream, const char *bytes, size_t size, size_t *n_elements)
{
	while (size) {
		const size_t taken = xso_stream_receive(stream, bytes, size);
		if (!handle(stream, n_elements))
			return false;
		bytes += taken;
		size -= taken;
	}
	return true;
}

static void close_stream(void *opened)
{
	xso_stream_free(opened);
}

/* With the first `size` bytes taken. */
static struct xso_stream *open_with(const struct streams *streams, const char *bytes, size_t size)
{
	const struct xso_stream_config config = { .registry = streams->registry,
		.allocator = &streams->allocator,
		.to = "capulet.example" };
	struct xso_stream *stream = xso_stream_new(&config, NULL);
	size_t n_elements = 0;

	if (!stream)
		return NULL;
	xso_stream_authenticated(stream);
	if (!xso_stream_connected(stream) && handle(stream, &n_elements) &&
		take(stream, bytes, size, &n_elements))
		return stream;
	xso_stream_free(stream);
	return NULL;
}

static void *open_stream(const struct trial_input *input, void *begun)
{
	return open_with(begun, input->bytes, input->size);
}

/* … and given back what it can do without. */
static void *open_trimmed(const struct trial_input *input, void *begun)
{
	struct xso_stream *stream = open_stream(input, begun);

	if (stream)
		xso_stream_trim(stream);
	return stream;
}

/* Finds where the header and the first stanzas end. */
static bool find_starts(struct streams *streams, const struct trial_input *input)
{
	struct xso_stream *stream = open_with(streams, NULL, 0);
	size_t place = 0, n_elements = 0;
	bool good = stream;

	while (good && streams->n_starts < STARTS && place < input->size) {
		place += xso_stream_receive(stream, input->bytes + place, input->size - place);
		good = handle(stream, &n_elements);
		if (good && (!streams->n_starts || place < input->size))
			streams->starts[streams->n_starts++] = place;
	}
	xso_stream_free(stream);
	return good && streams->n_starts;
}

static void end(void *begun)
{
	struct streams *streams = begun;

	for (size_t i = 0; streams->clients && i < streams->n; i++)
		xso_stream_free(streams->clients[i].stream);
	free(streams->clients);
	xso_registry_free(streams->registry);
	free(streams);
}

static bool open_all(struct streams *streams, const struct trial_input *input)
{
	streams->clients = calloc(input->count, sizeof *streams->clients);
	if (!streams->clients)
		return false;
	for (streams->n = 0; streams->n < input->count; streams->n++) {
		struct client *client = &streams->clients[streams->n];
		client->place = streams->starts[streams->n % streams->n_starts];
		client->stream = open_with(streams, input->bytes, streams->starts[0]);
		if (!client->stream)
			return false;
	}
	return true;
}

static void *begin(struct trial_input *input)
{
	struct streams *streams = calloc(1, sizeof *streams);

	if (!streams)
		return NULL;
	streams->allocator = (struct xso_allocator){ resize, &streams->allocations };
	streams->registry = xso_registry_new(NULL);
	if (streams->registry && !xso_registry_add_all(streams->registry, xmpp_all_modules, NULL) &&
		!xso_registry_freeze(streams->registry) && find_starts(streams, input) &&
		open_all(streams, input))
		return streams;
	end(streams);
	return NULL;
}

/* One stream's turn. False: what it takes is refused. */
static bool take_turn(struct streams *streams, struct client *client,
	const struct trial_input *input, struct trial_pass *pass)
{
	size_t size = trial_chunk(input, client->place);

	size = size < client->left ? size : client->left;
	if (!take(client->stream, input->bytes + client->place, size, &pass->elements))
		return false;
	pass->bytes += size;
	client->left -= size;
	client->place += size;
	if (client->place == input->size)
		client->place = streams->starts[0];
	return true;
}

/* Each stream takes all stanzas once. False: some stanza is refused. */
static bool take_all(
	struct streams *streams, const struct trial_input *input, struct trial_pass *pass)
{
	bool is_left = true;

	for (size_t i = 0; i < streams->n; i++)
		streams->clients[i].left = input->size - streams->starts[0];
	while (is_left) {
		is_left = false;
		for (size_t i = 0; i < streams->n; i++) {
			struct client *client = &streams->clients[i];
			if (client->left && !take_turn(streams, client, input, pass))
				return false;
			is_left |= client->left > 0;
		}
	}
	return pass->elements > 0;
}

/* Again and again until there is enough to measure. */
static struct trial_pass run(const struct trial_input *input, void *begun)
{
	struct streams *streams = begun;
	struct trial_pass pass = { 0 };

	streams->allocations = 0;
	while (pass.bytes < ENOUGH)
		if (!take_all(streams, input, &pass))
			return (struct trial_pass){ 0 };
	pass.allocations = streams->allocations;
	return pass;
}

const struct trial trials[] = {
	{ .work = "stream",
		.reader = "xso",
		.begin = begin,
		.run = run,
		.end = end,
		.open = open_stream,
		.close = close_stream },
	{ .work = "trimmed",
		.reader = "xso",
		.begin = begin,
		.run = run,
		.end = end,
		.open = open_trimmed,
		.close = close_stream },
	{ .work = NULL },
};

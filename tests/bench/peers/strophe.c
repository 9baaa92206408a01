/*
 * libstrophe: text to trees and back. It parses a stream only on a connection, and any other text
 * with a parser of its own; so that this costs little, the stanzas of a chunk are one text.
 */
#include "trial.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strophe.h>

static const char head[] = "<chunk xmlns='jabber:client'>", foot[] = "</chunk>";

struct chunks {
	xmpp_ctx_t *context;
	char *bytes;	       /* the texts, each with its NUL */
	const char **texts;    /* in them */
	xmpp_stanza_t **trees; /* of them, to be encoded; NULL: there are none */
	size_t n, capacity;
	char *end; /* of what is in bytes */
};

static bool add_text(struct chunks *chunks)
{
	if (chunks->n == chunks->capacity) {
		const size_t capacity = 2 * chunks->capacity + 64;
		const char **grown = realloc(chunks->texts, capacity * sizeof *grown);
		if (!grown)
			return false;
		chunks->texts = grown;
		chunks->capacity = capacity;
	}
	chunks->texts[chunks->n++] = chunks->end;
	return true;
}

static void put(struct chunks *chunks, const char *bytes, size_t size)
{
	memcpy(chunks->end, bytes, size);
	chunks->end += size;
}

/* Adds the stanzas from `from` to `to` as one text. */
static bool add_chunk(struct chunks *chunks, const char *from, const char *to)
{
	if (!add_text(chunks))
		return false;
	put(chunks, head, sizeof head - 1);
	put(chunks, from, (size_t)(to - from));
	put(chunks, foot, sizeof foot);
	return true;
}

/*
 * Parts what stands in the stream. The mixes have no comments, and '>' stands in them only where
 * a tag ends.
 */
static bool split(struct chunks *chunks, const struct trial_input *input)
{
	const char *end = input->bytes + input->size, *from = NULL, *tag = input->bytes;
	size_t depth = 0;

	while ((tag = memchr(tag, '<', (size_t)(end - tag))) && (depth != 1 || tag[1] != '/')) {
		const char *close = memchr(tag, '>', (size_t)(end - tag));
		if (!close)
			return false;
		if (tag[1] != '/' && depth++ == 1 && !from)
			from = tag;
		if (tag[1] == '/' || close[-1] == '/' || close[-1] == '?')
			depth--;
		tag = close + 1;
		if (depth != 1 || !from || (size_t)(tag - from) < input->chunk)
			continue;
		if (!add_chunk(chunks, from, tag))
			return false;
		from = NULL;
	}
	return depth == 1 && (!from || add_chunk(chunks, from, tag ? tag : end));
}

static void end(void *begun)
{
	struct chunks *chunks = begun;

	for (size_t i = 0; chunks->trees && i < chunks->n; i++)
		if (chunks->trees[i])
			xmpp_stanza_release(chunks->trees[i]);
	free(chunks->trees);
	free(chunks->texts);
	free(chunks->bytes);
	xmpp_ctx_free(chunks->context);
	free(chunks);
}

static void *begin(struct trial_input *input)
{
	struct chunks *chunks = calloc(1, sizeof *chunks);

	if (!chunks)
		return NULL;
	/* no stanza is as short as a third of head and foot */
	chunks->bytes = malloc(5 * input->size);
	chunks->context = xmpp_ctx_new(NULL, NULL);
	chunks->end = chunks->bytes;
	if (chunks->bytes && chunks->context && split(chunks, input))
		return chunks;
	end(chunks);
	return NULL;
}

static void *begin_encode(struct trial_input *input)
{
	struct chunks *chunks = begin(input);

	if (!chunks || !(chunks->trees = calloc(chunks->n, sizeof *chunks->trees)))
		return chunks;
	for (size_t i = 0; i < chunks->n; i++)
		chunks->trees[i] = xmpp_stanza_new_from_string(chunks->context, chunks->texts[i]);
	return chunks;
}

static size_t count_children(xmpp_stanza_t *tree)
{
	size_t n = 0;

	for (xmpp_stanza_t *s = xmpp_stanza_get_children(tree); s; s = xmpp_stanza_get_next(s))
		n++;
	return n;
}

static struct trial_pass decode(const struct trial_input *input, void *begun)
{
	const struct chunks *chunks = begun;
	struct trial_pass pass = { .bytes = input->size };

	for (size_t i = 0; i < chunks->n; i++) {
		xmpp_stanza_t *tree =
			xmpp_stanza_new_from_string(chunks->context, chunks->texts[i]);
		if (!tree)
			return (struct trial_pass){ 0 };
		pass.elements += count_children(tree);
		xmpp_stanza_release(tree);
	}
	return pass;
}

static struct trial_pass encode(const struct trial_input *input, void *begun)
{
	const struct chunks *chunks = begun;
	struct trial_pass pass = { 0 };

	(void)input;
	for (size_t i = 0; chunks->trees && i < chunks->n; i++) {
		char *text;
		size_t size;
		if (!chunks->trees[i] || xmpp_stanza_to_text(chunks->trees[i], &text, &size))
			return (struct trial_pass){ 0 };
		pass.bytes += size;
		pass.elements += count_children(chunks->trees[i]);
		xmpp_free(chunks->context, text);
	}
	return pass;
}

/* A connection that is not connected yet: its parser has taken nothing. */
static void *open_connection(const struct trial_input *input, void *begun)
{
	const struct chunks *chunks = begun;

	(void)input;
	return xmpp_conn_new(chunks->context);
}

static void close_connection(void *opened)
{
	xmpp_conn_release(opened);
}

const struct trial trials[] = {
	{ .work = "decode",
		.reader = "libstrophe",
		.begin = begin,
		.run = decode,
		.end = end,
		.open = open_connection,
		.close = close_connection },
	{ .work = "encode",
		.reader = "libstrophe",
		.begin = begin_encode,
		.run = encode,
		.end = end },
	{ .work = NULL },
};

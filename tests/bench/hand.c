/*
 * The least that writing costs: the messages of mix M by appends to a buffer that is large enough,
 * written for this one kind of message. What it is given are the values of the decoded message.
 */
#include "trial.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xmpp/core.h>
#include <xmpp/delay.h>
#include <xso/decode.h>
#include <xso/reader.h>

struct message {
	const struct xmpp_message *decoded;
	const struct xmpp_delay *delay;
	char stamp[64];
};

struct messages {
	struct xso_registry *registry;
	struct message *list;
	struct xso_arena **arenas;
	size_t n, capacity;
	char *out;
};

static void end(void *begun)
{
	struct messages *m = begun;

	for (size_t i = 0; i < m->n; i++)
		xso_arena_release(m->arenas[i]);
	free(m->arenas);
	free(m->list);
	free(m->out);
	xso_registry_free(m->registry);
	free(m);
}

static void print_stamp(char stamp[64], const struct xso_datetime *value)
{
	snprintf(stamp, 64, "%04d-%02u-%02uT%02u:%02u:%02u.%06uZ", (int)value->date.year,
		(unsigned)value->date.month, (unsigned)value->date.day, (unsigned)value->time.hour,
		(unsigned)value->time.minute, (unsigned)value->time.second,
		(unsigned)value->time.nanosecond / 1000);
}

static bool keep(struct messages *m, const struct xso_raw *raw)
{
	struct message *message = &m->list[m->n];
	struct xso_any any;

	if (m->n == m->capacity || xso_decode_any(&any, NULL, raw, m->registry, raw->arena))
		return false;
	message->decoded = xmpp_message_from(any);
	message->delay = message->decoded ? xmpp_message_delay(message->decoded) : NULL;
	if (!message->delay || !message->decoded->n_body || !message->decoded->thread)
		return false;
	print_stamp(message->stamp, &message->delay->stamp);
	m->arenas[m->n++] = xso_arena_keep(raw->arena);
	return true;
}

static bool read_messages(struct messages *m, const struct trial_input *input)
{
	const struct xso_reader_config config = { .names = xso_registry_names(m->registry),
		.root = XSO_ROOT_EITHER };
	struct xso_reader *reader = xso_reader_new(&config);
	enum xso_reading what = reader ? XSO_READING_HEADER : XSO_READING_ERROR;
	size_t taken = 0, consumed;
	struct xso_error error;

	while (what != XSO_READING_ERROR && what != XSO_READING_END && taken < input->size) {
		what = xso_reader_read(
			reader, input->bytes + taken, input->size - taken, &consumed, &error);
		taken += consumed;
		if (what == XSO_READING_ELEMENT && !keep(m, xso_reader_tape(reader)))
			what = XSO_READING_ERROR;
	}
	xso_reader_free(reader);
	return what != XSO_READING_ERROR && m->n;
}

static void *begin(struct trial_input *input)
{
	struct messages *m = calloc(1, sizeof *m);

	if (!m)
		return NULL;
	m->capacity = input->size / 100; /* none is as short as that */
	m->registry = xso_registry_new(NULL);
	m->list = calloc(m->capacity, sizeof *m->list);
	m->arenas = calloc(m->capacity, sizeof(struct xso_arena *));
	m->out = malloc(input->size);
	if (m->registry && m->list && m->arenas && m->out &&
		!xso_registry_add(m->registry, &xmpp_core_module, NULL) &&
		!xso_registry_add(m->registry, &xmpp_delay_module, NULL) &&
		!xso_registry_freeze(m->registry) && read_messages(m, input))
		return m;
	end(m);
	return NULL;
}

static char *put(char *out, const char *text, size_t size)
{
	memcpy(out, text, size);
	return out + size;
}

#define PUT(text) (out = put(out, text, sizeof text - 1))

static char *put_escaped(char *out, const char *text)
{
	for (;; text++) {
		const size_t n = strcspn(text, "<>&'\"");
		out = put(out, text, n);
		text += n;
		switch (*text) {
		case '<':
			PUT("&lt;");
			break;
		case '>':
			PUT("&gt;");
			break;
		case '&':
			PUT("&amp;");
			break;
		case '\'':
			PUT("&apos;");
			break;
		case '"':
			PUT("&quot;");
			break;
		default:
			return out;
		}
	}
}

static char *put_message(char *out, const struct message *message)
{
	const struct xmpp_message *m = message->decoded;

	PUT("<message from='");
	out = put_escaped(out, m->from);
	PUT("' to='");
	out = put_escaped(out, m->to);
	PUT("' id='");
	out = put_escaped(out, m->id);
	PUT("' type='chat'><body>");
	out = put_escaped(out, m->body[0].text);
	PUT("</body><thread>");
	out = put_escaped(out, m->thread->id);
	PUT("</thread><delay xmlns='urn:xmpp:delay' from='");
	out = put_escaped(out, message->delay->from);
	PUT("' stamp='");
	out = put_escaped(out, message->stamp);
	PUT("'/></message>");
	return out;
}

static struct trial_pass run(const struct trial_input *input, void *begun)
{
	const struct messages *m = begun;
	struct trial_pass pass = { .elements = m->n };

	(void)input;
	for (size_t i = 0; i < m->n; i++)
		pass.bytes += (size_t)(put_message(m->out, &m->list[i]) - m->out);
	return pass;
}

const struct trial trials[] = {
	{ .work = "encode", .reader = "by hand", .begin = begin, .run = run, .end = end },
	{ .work = NULL },
};

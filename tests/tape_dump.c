#include "tape_dump.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void add(struct xso_buffer *out, const char *text)
{
	if (xso_buffer_append_text(out, text))
		abort();
}

static void add_number(struct xso_buffer *out, const char *before, uint64_t n)
{
	char text[32];

	snprintf(text, sizeof text, "%s%llu", before, (unsigned long long)n);
	add(out, text);
}

static void add_quoted(struct xso_buffer *out, const char *text, size_t size)
{
	static const char special[] = "\t\n\r", letters[] = "tnr";

	add(out, "'");
	for (size_t i = 0; i < size; i++) {
		const char *found = text[i] ? strchr(special, text[i]) : NULL;
		if (found)
			xso_buffer_append_byte(out, '\\');
		if (xso_buffer_append_byte(out, found ? letters[found - special] : text[i]))
			abort();
	}
	add(out, text[size] ? "' without a NUL" : "'");
}

static void add_name(struct xso_buffer *out, const struct xso_name *name)
{
	static const char *const known[][2] = {
		{ "jabber:client", "c" },
		{ "http://etherx.jabber.org/streams", "s" },
		{ XSO_XML_NS, "x" },
	};
	const char *ns = name->ns;

	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (!strcmp(ns, known[i][0]))
			ns = known[i][1];
	if (*ns) {
		add(out, "{");
		add(out, ns);
		add(out, "}");
	}
	add(out, name->local);
	if (name->key != xso_key(name->local, strlen(name->local)))
		add(out, " with a wrong key");
}

static void add_item(struct xso_buffer *out, const struct xso_item *item)
{
	if (item->kind == XSO_ITEM_START)
		add(out, "[");
	if (item->name)
		add_name(out, item->name);
	if (item->kind == XSO_ITEM_ATTRIBUTE)
		add(out, "=");
	if (item->kind != XSO_ITEM_START)
		add_quoted(out, item->text, item->size);
}

void tape_dump(struct xso_buffer *out, const struct xso_raw *raw, bool offsets)
{
	uint32_t ends[XSO_DEPTH + 1];
	size_t open = 0;

	for (uint32_t i = 0; i < raw->n_items; i++) {
		const struct xso_item *item = &raw->items[i];
		for (; open && ends[open - 1] == i; open--)
			add(out, "]");
		if (i)
			add(out, " ");
		add_item(out, item);
		if (offsets)
			add_number(out, "@", raw->offset + item->offset);
		if (item->kind == XSO_ITEM_START)
			ends[open++] = i + item->size;
	}
	for (; open; open--)
		add(out, ends[open - 1] == raw->n_items ? "]" : "] with a wrong size");
}

static void add_tape(struct xso_buffer *out, const char *what, const struct xso_reader *reader,
	uint64_t end, bool offsets)
{
	const struct xso_raw *raw = xso_reader_tape(reader);

	add(out, what);
	add(out, " ");
	tape_dump(out, raw, offsets);
	if (raw->lang) {
		add(out, " lang=");
		add(out, raw->lang);
	}
	if (offsets) {
		add_number(out, " ", raw->offset);
		add_number(out, "..", end);
	}
	add(out, "\n");
}

static void add_error(struct xso_buffer *out, const char *what, const struct xso_error *error)
{
	const char *condition = xso_status_condition(error->status);

	add(out, what);
	if (condition) {
		add(out, " ");
		add(out, condition);
	}
	add_number(out, " at ", error->offset);
	add(out, "\n");
}

/* Prints the event; false: it is the last. */
static bool add_event(struct xso_buffer *out, enum xso_reading event,
	const struct xso_reader *reader, const struct xso_error *error, uint64_t end, bool offsets)
{
	switch (event) {
	case XSO_READING_MORE:
		return true;
	case XSO_READING_HEADER:
		add_tape(out, "header", reader, end, offsets);
		return true;
	case XSO_READING_ELEMENT:
		add_tape(out, xso_reader_is_foreign(reader) ? "foreign" : "element", reader, end,
			offsets);
		return true;
	case XSO_READING_END:
		add(out, "end");
		if (offsets)
			add_number(out, " ", end);
		add(out, "\n");
		return false;
	case XSO_READING_ERROR:
		add_error(out, "error", error);
		return false;
	}
	abort();
}

static void *exact_copy(const char *bytes, size_t size)
{
	void *block = malloc(size ? size : 1);

	if (!block)
		abort();
	return memcpy(block, bytes, size);
}

/* One chunk, until it is consumed. False: nothing more is to be read. */
static bool dump_chunk(struct xso_buffer *out, struct xso_reader *reader, const char *bytes,
	size_t size, uint64_t offset, bool offsets)
{
	struct xso_error error = { 0 };
	size_t consumed, done = 0;
	enum xso_reading event;
	char *block;

	do {
		block = exact_copy(bytes + done, size - done);
		event = xso_reader_read(reader, block, size - done, &consumed, &error);
		free(block);
		done += consumed;
		if (!add_event(out, event, reader, &error, offset + done, offsets))
			return false;
	} while (event != XSO_READING_MORE);
	if (done != size)
		add(out, "more before all bytes were taken\n");
	return true;
}

void reading_dump_with(struct xso_buffer *out, struct xso_reader *reader, const char *bytes,
	size_t size, struct chunks chunks, bool offsets)
{
	struct xso_error error = { 0 };
	size_t wanted = chunks.first ? chunks.first : size;

	for (size_t at = 0, n; at < size; at += n) {
		n = wanted < size - at ? wanted : size - at;
		wanted = chunks.rest ? chunks.rest : size;
		if (!dump_chunk(out, reader, bytes + at, n, at, offsets))
			return;
	}
	if (xso_reader_finish(reader, &error) == XSO_ERROR_TRUNCATED)
		add_error(out, "truncated", &error);
	else if (error.status)
		add_error(out, "error at the end", &error);
}

void reading_dump(struct xso_buffer *out, const struct xso_reader_config *config, const char *bytes,
	size_t size, struct chunks chunks, bool offsets)
{
	struct xso_reader *reader = xso_reader_new(config);

	if (!reader)
		abort();
	reading_dump_with(out, reader, bytes, size, chunks, offsets);
	xso_reader_free(reader);
}

const char *dump_text(struct xso_buffer *out)
{
	if (xso_buffer_append_byte(out, '\0'))
		abort();
	return out->data;
}

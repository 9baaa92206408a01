#include "xml/reading.h"

#include "base/allocate.h"
#include "base/arena.h"
#include "base/ascii.h"
#include "base/error.h"
#include "base/key.h"

#include <xso/text.h>

#include <string.h>

#define STREAMS_NS "http://etherx.jabber.org/streams"
#define CLIENT_NS "jabber:client"

bool xso_reading_fail(
	struct xso_reader *reader, enum xso_status status, const char *detail, uint64_t offset)
{
	reader->room = (struct reading_room){ 0 };
	if (!reader->failure.status && !reader->ended)
		reader->failure = (struct xso_error){
			.status = status, .expected = detail, .offset = offset
		};
	return false;
}

bool xso_reading_fail_text(
	struct xso_reader *reader, enum xso_status status, const char *text, uint64_t offset)
{
	bool first = !reader->failure.status && !reader->ended;

	xso_reading_fail(reader, status, NULL, offset);
	if (first)
		xso_error_text(&reader->failure, text, strlen(text));
	return false;
}

bool xso_reading_no_memory(struct xso_reader *reader)
{
	return xso_reading_fail(reader, XSO_ERROR_MEMORY, NULL, reader->fed);
}

/* The root of a stream, which every reader meets. */
static const struct xso_name stream_name = {
	.ns = STREAMS_NS,
	.local = "stream",
	.key = 's' | 't' << 8 | 'r' << 16 | 'e' << 24 | (uint64_t)'a' << 32 | (uint64_t)'m' << 40,
};

static bool is_stream(const char *ns, const char *local, size_t size)
{
	return size == 6 && !memcmp(local, "stream", 6) && !strcmp(ns, STREAMS_NS);
}

const struct xso_name *xso_reading_foreign_name(
	struct xso_reader *reader, const char *ns, const char *local, size_t size)
{
	struct xso_name *name;
	const struct xso_name *above = NULL;

	if (is_stream(ns, local, size))
		return &stream_name;
	name = xso_arena_alloc(reader->arena, sizeof *name);
	if (!name)
		return NULL;
	if (reader->n_open)
		above = reader->items[reader->open[reader->n_open - 1]].name;
	name->key = xso_key_of(local, size);
	name->local = xso_arena_text(reader->arena, local, size);
	name->ns = above && !strcmp(above->ns, ns) ? above->ns
						   : xso_arena_text(reader->arena, ns, strlen(ns));
	return name->local && name->ns ? name : NULL;
}

static const struct xso_name *find_name(
	struct xso_reader *reader, const char *ns, const char *local)
{
	size_t size = strlen(local);
	const struct xso_name *name = NULL;

	if (reader->names)
		name = xso_names_find(reader->names, ns, local, size);
	return name ? name : xso_reading_foreign_name(reader, ns, local, size);
}

struct xso_item *xso_reading_more_items(struct xso_reader *reader, uint64_t place)
{
	void *items = reader->items;

	if (place > LARGEST_OFFSET || reader->n_items >= UINT32_MAX) {
		xso_reading_fail(
			reader, XSO_ERROR_LIMIT, "an element is too large", reader->start + place);
		return NULL;
	}
	if (!xso_allocate_grow(reader->allocator, &items, &reader->items_capacity,
		    reader->n_items + 1, sizeof *reader->items)) {
		xso_reading_no_memory(reader);
		return NULL;
	}
	reader->items = items;
	return &reader->items[reader->n_items];
}

bool xso_reading_reserve_open(struct xso_reader *reader, size_t n)
{
	void *open = reader->open;

	if (!xso_allocate_grow(
		    reader->allocator, &open, &reader->open_capacity, n, sizeof *reader->open))
		return xso_reading_no_memory(reader);
	reader->open = open;
	return true;
}

bool xso_reading_is_uri(const char *ns)
{
	static const char others[] = "-._~:/?#[]@!$&'()*+,;=%";

	for (; *ns; ns++)
		if (!is_letter(*ns) && !is_digit(*ns) && !strchr(others, *ns))
			return false;
	return true;
}

/* True for message, presence and iq, which alone begin a mapped chain. */
static bool is_stanza(const char *local, size_t size)
{
	return (size == 7 && !memcmp(local, "message", 7)) ||
		(size == 8 && !memcmp(local, "presence", 8)) ||
		(size == 2 && !memcmp(local, "iq", 2));
}

/* True when the header has a content namespace of its own that is to be given as jabber:client. */
static bool maps(const struct xso_reader *reader)
{
	const char *ns = reader->content_ns;

	return reader->map_content && reader->is_stream && *ns && strcmp(ns, CLIENT_NS) != 0 &&
		strcmp(ns, STREAMS_NS) != 0;
}

bool xso_reading_is_mapped(
	const struct xso_reader *reader, const char *ns, const char *local, size_t size)
{
	if (!reader->maps || strcmp(ns, reader->content_ns) != 0)
		return false;
	return reader->n_open ? reader->n_mapped == reader->n_open : is_stanza(local, size);
}

/* One for the next element. What a root says is little, and is kept as long as the stream. */
static struct xso_arena *any_arena(struct xso_reader *reader)
{
	if (reader->spare)
		return arena_pop(&reader->spare);
	return reader->has_root ? xso_arena_new(reader->allocator)
				: xso_arena_new_small(reader->allocator);
}

bool xso_reading_begin(struct xso_reader *reader, uint64_t offset)
{
	reader->limits = reader->next_limits;
	reader->start = offset;
	reader->n_items = reader->n_elements = 0;
	reader->foreign = false;
	if (!reader->arena)
		reader->arena = any_arena(reader);
	return reader->arena || xso_reading_no_memory(reader);
}

bool xso_reading_check_root(
	struct xso_reader *reader, const char *ns, const char *local, size_t size, uint64_t offset)
{
	const bool is_header = is_stream(ns, local, size);

	if (reader->root == XSO_ROOT_STREAM && !is_header)
		return xso_reading_fail(reader, XSO_ERROR_INVALID_NAMESPACE, NULL, offset);
	reader->is_stream = reader->root != XSO_ROOT_ELEMENT && is_header;
	return true;
}

bool xso_reading_fail_start(struct xso_reader *reader, uint64_t offset)
{
	if (reader->n_open >= reader->limits.depth)
		return xso_reading_fail(
			reader, XSO_ERROR_LIMIT, "elements are nested too deeply", offset);
	if (reader->n_elements > reader->limits.elements)
		return xso_reading_fail(
			reader, XSO_ERROR_LIMIT, "too many elements in one", offset);
	return xso_reading_fail(reader, XSO_ERROR_LIMIT, "a start tag is too long", offset);
}

bool xso_reading_start(struct xso_reader *reader, const char *ns, const char *local,
	uint64_t offset, uint64_t size)
{
	const size_t local_size = strlen(local);
	bool mapped;
	struct xso_item *item;

	reader->text = NULL;
	if (!reader->n_open && !xso_reading_begin(reader, offset))
		return false;
	if (!reading_check_start(reader, offset, size) ||
		!xso_reading_reserve_open(reader, reader->n_open + 1))
		return false;
	if (!reader->has_root && !xso_reading_check_root(reader, ns, local, local_size, offset))
		return false;
	mapped = xso_reading_is_mapped(reader, ns, local, local_size);
	if (!reader->n_open)
		reader->foreign = reader->maps && !strcmp(ns, CLIENT_NS);
	item = reading_add_item(reader, XSO_ITEM_START, offset - reader->start);
	if (!item)
		return false;
	item->name = find_name(reader, mapped ? CLIENT_NS : ns, local);
	if (!item->name)
		return xso_reading_no_memory(reader);
	reader->open[reader->n_open] = (uint32_t)(reader->n_items - 1);
	reading_open(reader, mapped);
	return true;
}

bool xso_reading_attribute(struct xso_reader *reader, const char *ns, const char *local,
	const char *value, size_t size, uint64_t offset)
{
	struct xso_item *item =
		reading_add_item(reader, XSO_ITEM_ATTRIBUTE, offset - reader->start);

	if (!item)
		return false;
	if (size > reader->limits.text_bytes)
		return xso_reading_fail(
			reader, XSO_ERROR_LIMIT, "an attribute is too long", offset);
	item->size = (uint32_t)size;
	item->name = find_name(reader, ns, local);
	item->text = xso_arena_text(reader->arena, value, size);
	return (item->name && item->text) || xso_reading_no_memory(reader);
}

/* Room for one more event. */
static bool more_events(struct xso_reader *reader)
{
	void *events = reader->events;
	const bool good = xso_allocate_grow(reader->allocator, &events, &reader->events_capacity,
		(size_t)reader->n_events + 1, sizeof *reader->events);

	reader->events = events;
	return good;
}

/* The tape moves into its arena, and behind it the language around it, if there is one. */
bool xso_reading_queue(struct xso_reader *reader, enum xso_reading what, uint64_t end)
{
	const size_t size = reader->n_items * sizeof(struct xso_item);
	const size_t lang_size = what == XSO_READING_ELEMENT ? reader->lang_size : 0;
	struct reading_event *event;
	struct xso_item *items;
	char *lang = NULL;

	if (reader->n_events == reader->events_capacity && !more_events(reader))
		return xso_reading_no_memory(reader);
	items = arena_take(reader->arena, size + lang_size);
	if (!items)
		return xso_reading_no_memory(reader);
	memcpy(items, reader->items, size);
	if (lang_size)
		lang = memcpy(items + reader->n_items, reader->lang, lang_size);
	event = &reader->events[reader->n_events++];
	*event = (struct reading_event){ .what = what,
		.foreign = reader->foreign,
		.end = end,
		.raw = { .items = items,
			.n_items = (uint32_t)reader->n_items,
			.offset = reader->start,
			.lang = lang,
			.arena = reader->arena } };
	reader->arena = NULL;
	return true;
}

bool xso_reading_header(struct xso_reader *reader, const char *content_ns, uint64_t end)
{
	reader->has_root = true;
	reader->items[0].size = (uint32_t)reader->n_items;
	reader->root_arena = xso_arena_keep(reader->arena);
	reader->content_ns = xso_arena_text(reader->arena, content_ns, strlen(content_ns));
	if (!reader->content_ns)
		return xso_reading_no_memory(reader);
	reader->maps = maps(reader);
	for (size_t i = 1; i < reader->n_items; i++) {
		const struct xso_item *item = &reader->items[i];
		if (!strcmp(item->name->local, "lang") && !strcmp(item->name->ns, XSO_XML_NS)) {
			reader->lang = item->text;
			reader->lang_size = (uint32_t)item->size + 1;
		}
	}
	reader->n_open = 0;
	return xso_reading_queue(reader, XSO_READING_HEADER, end);
}

bool xso_reading_started(struct xso_reader *reader, const char *content_ns, uint64_t end)
{
	reader->progress = end;
	if (!reader->has_root && reader->is_stream)
		return xso_reading_header(reader, content_ns, end);
	reader->has_root = true;
	return true;
}

bool xso_reading_text(struct xso_reader *reader, const char *text, size_t size, uint64_t end)
{
	uint64_t begin = reader->progress; /* nothing else is between the last tag and a text */
	struct xso_item *item;
	char *joined;

	reader->progress = end > begin ? end : begin;
	if (!reader->n_open) {
		if (xso_text_is_blank(text, size))
			return true;
		return xso_reading_fail(reader, XSO_ERROR_BAD_FORMAT, NULL, begin);
	}
	if (!size)
		return true;
	if (!reader->text) {
		item = reading_add_item(reader, XSO_ITEM_TEXT, begin - reader->start);
		if (!item)
			return false;
	}
	item = &reader->items[reader->n_items - 1];
	if (size > reader->limits.text_bytes - item->size)
		return xso_reading_fail(reader, XSO_ERROR_LIMIT, "a text is too long", end);
	joined = reader->text
		? xso_arena_append(reader->arena, reader->text, item->size, text, size)
		: xso_arena_text(reader->arena, text, size);
	if (!joined)
		return xso_reading_no_memory(reader);
	item->text = reader->text = joined;
	item->size += (uint32_t)size;
	return true;
}

bool xso_reading_end(struct xso_reader *reader, uint64_t end)
{
	reader->progress = end;
	reader->text = NULL;
	if (!reader->n_open) { /* of the root */
		reader->ended = true;
		reader->end = end;
		return false;
	}
	reading_close(reader);
	if (reader->n_open)
		return true;
	if (end - reader->start > reader->limits.element_bytes)
		return xso_reading_fail(reader, XSO_ERROR_LIMIT, "an element is too large", end);
	if (!xso_reading_queue(reader, XSO_READING_ELEMENT, end))
		return false;
	if (reader->is_stream)
		return true;
	reader->ended = true;
	reader->end = end;
	return false;
}

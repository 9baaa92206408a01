#include <xso/reader.h>

#include "base/allocate.h"
#include "base/arena.h"
#include "base/ascii.h"
#include "base/text.h"
#include "xml/reading.h"

#include <xso/text.h>

#include <string.h>

static const struct xso_limits defaults = {
	.element_bytes = 4 << 20,
	.text_bytes = 2 << 20,
	.elements = 100000,
	.depth = XSO_DEPTH,
	.attributes = 64,
	.tag_bytes = 16 << 10,
	.stalled_bytes = 16 << 10,
	.names_bytes = 1 << 20,
};

static size_t limit_or(size_t given, size_t standard)
{
	return given ? given : standard;
}

/* Offsets in a tape have 30 bits, so some limits have an upper end. */
static size_t limit_at_most(size_t given, size_t standard, size_t most)
{
	size_t limit = limit_or(given, standard);

	return limit < most ? limit : most;
}

void xso_reader_limit(struct xso_reader *reader, const struct xso_limits *limits)
{
	struct xso_limits zero = { 0 };

	if (!limits)
		limits = &zero;
	reader->room.limit = reader->room.end = reader->room.at; /* it depends on them */
	reader->next_limits = (struct xso_limits){
		.element_bytes = limit_at_most(
			limits->element_bytes, defaults.element_bytes, LARGEST_OFFSET),
		.text_bytes =
			limit_at_most(limits->text_bytes, defaults.text_bytes, LARGEST_OFFSET),
		.elements = limit_or(limits->elements, defaults.elements),
		.depth = limit_at_most(limits->depth, defaults.depth, XSO_DEPTH),
		.attributes = limit_or(limits->attributes, defaults.attributes),
		.tag_bytes = limit_or(limits->tag_bytes, defaults.tag_bytes),
		.stalled_bytes = limit_or(limits->stalled_bytes, defaults.stalled_bytes),
		.names_bytes = limit_or(limits->names_bytes, defaults.names_bytes),
	};
}

struct xso_reader *xso_reader_new(const struct xso_reader_config *config)
{
	struct xso_reader *reader = xso_allocate_zeroed(config->allocator, sizeof *reader);

	if (!reader)
		return NULL;
	reader->type = config->type ? config->type : xso_reader_default;
	reader->names = config->names;
	reader->allocator = config->allocator;
	reader->root = config->root;
	reader->map_content = config->map_content;
	xso_reader_limit(reader, config->limits);
	reader->limits = reader->next_limits;
	reader->parser = reader->type->open(reader);
	if (reader->parser)
		return reader;
	xso_reader_free(reader);
	return NULL;
}

static void trim_spare(struct xso_reader *reader)
{
	while (reader->spare)
		xso_arena_release(arena_pop(&reader->spare));
}

static void trim_events(struct xso_reader *reader)
{
	xso_allocate_free(reader->allocator, reader->events,
		reader->events_capacity * sizeof *reader->events);
	reader->events = NULL;
	reader->events_capacity = 0;
}

/* What nobody was given nobody has looked at: there may be a secret in it. */
static void forget(struct xso_arena *arena)
{
	if (arena)
		xso_arena_mark_secret(arena);
	xso_arena_release(arena);
}

/* Of an element that is not open yet, all is read again. */
static void trim_element(struct xso_reader *reader)
{
	forget(reader->arena);
	xso_allocate_free(
		reader->allocator, reader->items, reader->items_capacity * sizeof *reader->items);
	xso_allocate_free(
		reader->allocator, reader->open, reader->open_capacity * sizeof *reader->open);
	reader->arena = NULL;
	reader->items = NULL;
	reader->open = NULL;
	reader->n_items = reader->items_capacity = reader->open_capacity = 0;
}

void xso_reader_free(struct xso_reader *reader)
{
	if (!reader)
		return;
	if (reader->parser)
		reader->type->close(reader->parser);
	if (reader->head)
		xso_arena_release(reader->events[reader->head - 1].raw.arena);
	for (size_t i = reader->head; i < reader->n_events; i++)
		forget(reader->events[i].raw.arena);
	trim_spare(reader);
	trim_events(reader);
	trim_element(reader);
	xso_arena_release(reader->root_arena);
	xso_allocate_free(reader->allocator, reader, sizeof *reader);
}

/* Takes back the arena of the event the caller has, which was done already if the bytes of the
   next one have not come yet: to be used again unless somebody keeps it. */
static void take_back(struct xso_reader *reader)
{
	struct reading_event *given;
	struct xso_arena *arena;

	if (!reader->head)
		return;
	given = &reader->events[reader->head - 1];
	arena = given->raw.arena;
	given->raw.arena = NULL;
	if (reader->head == reader->n_events)
		reader->head = reader->n_events = 0;
	if (!arena)
		return;
	if (arena->owners > 1) {
		xso_arena_release(arena);
		return;
	}
	xso_arena_reset(arena);
	arena_push(&reader->spare, arena);
}

void xso_reader_trim(struct xso_reader *reader)
{
	take_back(reader);
	trim_spare(reader);
	if (!reader->n_events)
		trim_events(reader);
	if (!reader->n_open)
		trim_element(reader);
	if (reader->type->trim)
		reader->type->trim(reader->parser);
}

static void check_progress(struct xso_reader *reader)
{
	if (reader->fed - reader->progress > reading_limits(reader)->stalled_bytes)
		xso_reading_fail(reader, XSO_ERROR_LIMIT, "a tag, name or reference is too long",
			reader->progress);
	if (reader->n_open && reader->fed - reader->start > reader->limits.element_bytes)
		xso_reading_fail(reader, XSO_ERROR_LIMIT, "an element is too large", reader->start);
}

/* The first two bytes tell an encoding that has zeros or a mark of its own. */
static bool check_encoding(struct xso_reader *reader, const char *bytes, size_t size)
{
	bool second = reader->fed == 1;

	if (!second && (*bytes == '\xFE' || *bytes == '\xFF' || !*bytes))
		return xso_reading_fail(reader, XSO_ERROR_UNSUPPORTED_ENCODING, NULL, 0);
	if (!second && *bytes != '<' && !xso_text_is_space(*bytes))
		return xso_reading_fail(
			reader, XSO_ERROR_NOT_WELL_FORMED, "the input does not begin with '<'", 0);
	if (second ? !*bytes : size > 1 && !bytes[1])
		return xso_reading_fail(reader, XSO_ERROR_UNSUPPORTED_ENCODING, NULL, 0);
	return true;
}

static void feed(struct xso_reader *reader, const char *bytes, size_t size)
{
	uint64_t offset = reader->fed;

	if (size > reader->type->slice)
		size = reader->type->slice;
	if (offset < 2 && !check_encoding(reader, bytes, size))
		return;
	size = reader->type->feed(reader->parser, offset, bytes, size);
	for (size_t i = size; i--;) {
		if (xso_text_is_space(bytes[i]))
			continue;
		reader->ink = offset + i + 1;
		break;
	}
	reader->fed += size;
	if (!reader->failure.status)
		check_progress(reader);
}

/* True when what comes next is known, and *end the place behind it. */
static bool is_known(const struct xso_reader *reader, uint64_t *end)
{
	const bool waits = reader->head < reader->n_events;

	*end = waits ? reader->events[reader->head].end : reader->end;
	return waits || reader->ended;
}

/* What comes next, and its bytes, which the caller gives now. */
static enum xso_reading hand_out(struct xso_reader *reader, uint64_t end, size_t *consumed)
{
	*consumed = (size_t)(end - reader->taken);
	reader->taken = end;
	return reader->head < reader->n_events ? reader->events[reader->head++].what
					       : XSO_READING_END;
}

/* All bytes are taken: what comes next ends behind them. */
static enum xso_reading take_all(struct xso_reader *reader, size_t size, size_t *consumed)
{
	*consumed = size;
	reader->taken += size;
	return XSO_READING_MORE;
}

/*
 * The bytes that can neither end a text or tag, nor show that there is none, nor be wrong: all that
 * they do is to add to a text, to a tag, or to a text and then to the tag behind it.
 */
static const bool quiet[256] = {
	/* clang-format off */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* controls */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, /* but for '!', '&' */
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, /* '>', '?' */
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, /* ']' */
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, /* DEL, and beyond ASCII */
	/* clang-format on */
};

/*
 * Puts a byte of a character beyond ASCII, or of a reference, of which the parser has to see no
 * more than the last one. False: it has to see this one.
 */
static bool put_part(struct reading_room *room, char byte)
{
	char *const to = room->at, *const begin = room->end < to ? room->end : to;

	/* most of what comes here ends a tag */
	if (to == room->limit || byte == '>')
		return false;
	*to = byte;
	if (*begin == '&' ? begin == to || is_letter(byte) : xso_text_is_cut(begin, to + 1))
		room->end = begin;
	else if (xso_text_wide_end(begin, to + 1) > to)
		room->end = room->limit;
	else
		return false;
	room->at = to + 1;
	return true;
}

/* Puts few bytes into the room; a quiet one was tried. False: the parser has to see them. */
static bool put(struct reading_room *room, const char *bytes, size_t size)
{
	enum { FEW = 16 };
	char *const to = room->at;

	if (size == 1)
		return put_part(room, *bytes);
	if (!size || size > FEW || to > room->end || size > (size_t)(room->end - to))
		return false;
	for (size_t i = 0; i < size; i++) {
		if (!quiet[(unsigned char)bytes[i]])
			return false;
		to[i] = bytes[i];
	}
	room->at = to + size;
	return true;
}

/* The bytes in the room are taken, and the parser has them. */
static void settle(struct xso_reader *reader)
{
	const size_t n = (size_t)(reader->room.at - reader->room.begin);

	reader->room.begin = reader->room.at;
	reader->taken += n;
	reader->fed += n;
}

/* A failure may be known before all bytes in front of it are taken. */
static enum xso_reading read_event(struct xso_reader *reader, const char *bytes, size_t size,
	size_t *consumed, struct xso_error *error)
{
	uint64_t end;

	while (!is_known(reader, &end)) {
		const uint64_t skip = reader->fed - reader->taken;
		if (reader->failure.status) {
			*error = reader->failure;
			return XSO_READING_ERROR;
		}
		if (skip >= size)
			return take_all(reader, size, consumed);
		feed(reader, bytes + skip, size - (size_t)skip);
	}
	/* bytes that were given before may come again in smaller pieces */
	return end - reader->taken <= size ? hand_out(reader, end, consumed)
					   : take_all(reader, size, consumed);
}

/* A function of its own, since what it needs would cost each byte of those that come one by one. */
static __attribute__((noinline)) enum xso_reading read_any(struct xso_reader *reader,
	const char *bytes, size_t size, size_t *consumed, struct xso_error *error)
{
	if (put(&reader->room, bytes, size)) {
		*consumed = size;
		return XSO_READING_MORE;
	}
	*consumed = 0;
	settle(reader);
	take_back(reader);
	return read_event(reader, bytes, size, consumed, error);
}

enum xso_reading xso_reader_read(struct xso_reader *reader, const char *bytes, size_t size,
	size_t *consumed, struct xso_error *error)
{
	struct reading_room *room = &reader->room;
	char *const to = room->at;

	if (size == 1 && to < room->end && quiet[(unsigned char)*bytes]) {
		*to = *bytes;
		room->at = to + 1;
		*consumed = 1;
		return XSO_READING_MORE;
	}
	return read_any(reader, bytes, size, consumed, error);
}

enum xso_status xso_reader_finish(struct xso_reader *reader, struct xso_error *error)
{
	bool inside = reader->n_open || !reader->has_root || reader->ink > reader->progress;

	settle(reader);
	if (!reader->ended && !reader->failure.status && inside)
		xso_reading_fail(reader, XSO_ERROR_TRUNCATED, NULL, reader->fed);
	if (!reader->ended && reader->failure.status)
		*error = reader->failure;
	return reader->ended ? XSO_OK : reader->failure.status;
}

const struct xso_raw *xso_reader_tape(const struct xso_reader *reader)
{
	return &reader->events[reader->head - 1].raw;
}

bool xso_reader_is_at_end(const struct xso_reader *reader)
{
	return reader->ended && reader->head == reader->n_events && reader->taken == reader->end;
}

bool xso_reader_is_stream(const struct xso_reader *reader)
{
	return reader->has_root && reader->is_stream;
}

const char *xso_reader_content_ns(const struct xso_reader *reader)
{
	return reader->content_ns ? reader->content_ns : "";
}

bool xso_reader_is_foreign(const struct xso_reader *reader)
{
	return reader->events[reader->head - 1].foreign;
}

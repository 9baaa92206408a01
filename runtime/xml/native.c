/* The native reader: the XML that RFC 6120 section 11 allows, at the level of the document. */
#include "xml/native.h"

#include "base/allocate.h"
#include "base/arena.h"
#include "base/text.h"

#include <string.h>

enum step xso_native_fail(
	struct native *p, enum xso_status status, const char *detail, const char *at)
{
	xso_reading_fail(p->reader, status, detail, native_offset(p, at));
	return STEP_FAIL;
}

enum step xso_native_bad(struct native *p, const char *at)
{
	if (xso_text_is_cut(at, p->window + p->size))
		return STEP_MORE;
	return xso_native_fail(p, XSO_ERROR_NOT_WELL_FORMED, NULL, at);
}

/* The element begins here: what was read in front of it is let go. */
static void begin_window(struct native *p, const char *at)
{
	const size_t n = (size_t)(at - p->window);

	if (!n)
		return;
	p->window = at;
	p->size -= n;
	p->base += n;
	p->at = 0;
}

/* The values of the tape become texts. */
static bool make_texts(struct native *p)
{
	struct xso_reader *reader = p->reader;
	char *copy = p->carry.size ? xso_native_own_carry(p)
				   : xso_arena_text(reader->arena, p->window, p->at);
	struct xso_item *item = reader->items, *const end = item + reader->n_items;

	if (!copy)
		return xso_reading_no_memory(reader);
	for (; item < end; item++) {
		char *text = copy + item->offset;
		if (item->kind == XSO_ITEM_START)
			continue;
		if (item->text)
			item->size = (uint32_t)xso_native_replace(
				text, item->size, item->kind == XSO_ITEM_ATTRIBUTE);
		text[item->size] = '\0';
		item->text = text;
	}
	return true;
}

/* The default namespace that the root declares, and the name that its end tag will have. */
static bool keep_root(struct native *p)
{
	const struct level *level = &p->levels[0];
	const size_t size = level->name_size;
	char *name = xso_arena_alloc(p->reader->arena, size < KEY_SHORT ? KEY_SHORT : size);

	if (!name)
		return xso_reading_no_memory(p->reader);
	p->root_name = memcpy(name, p->window + level->name, size);
	p->root_name_size = size;
	p->root_ns = level->default_ns;
	p->n_root_bindings = p->n_bindings;
	p->root_prefixes_size = p->prefixes.size;
	return true;
}

/* The root's start tag was read. That of a stream is an event, and its content begins. */
static enum step root_started(struct native *p)
{
	struct xso_reader *reader = p->reader;
	const uint64_t end = p->base + p->at;

	p->phase = PHASE_CONTENT;
	if (!reader->is_stream) {
		reader->has_root = true;
		return STEP_GOOD;
	}
	if (!keep_root(p) || !make_texts(p) || !xso_reading_header(reader, p->root_ns.text, end))
		return STEP_FAIL;
	if (p->is_empty) {
		reader->ended = true;
		reader->end = end;
	}
	return STEP_GOOD;
}

enum step xso_native_ended(struct native *p)
{
	struct xso_reader *reader = p->reader;
	const uint64_t end = p->base + p->at;

	if (end - reader->start > reader->limits.element_bytes)
		return xso_native_fail(
			p, XSO_ERROR_LIMIT, "an element is too large", p->window + p->at);
	/* of a start tag alone nothing is made a text */
	if ((reader->n_items > 1 && !make_texts(p)) ||
		!xso_reading_queue(reader, XSO_READING_ELEMENT, end))
		return STEP_FAIL;
	if (!reader->is_stream) {
		reader->ended = true;
		reader->end = end;
	}
	return STEP_GOOD;
}

/* [43] content: '<' and what is no tag and no CDATA section, refused by its first bytes. */
static enum step restricted(struct native *p, const char *at)
{
	const size_t left = (size_t)(p->window + p->size - at);

	if (at[1] == '?')
		return xso_native_fail(p, XSO_ERROR_RESTRICTED_XML, "a processing instruction", at);
	if (left < 3)
		return STEP_MORE;
	if (at[2] == '-')
		return xso_native_fail(p, XSO_ERROR_RESTRICTED_XML, "a comment", at);
	if (at[2] == 'D')
		return xso_native_fail(
			p, XSO_ERROR_RESTRICTED_XML, "a document type declaration", at);
	return xso_native_fail(p, XSO_ERROR_NOT_WELL_FORMED, "a tag that begins with '!'", at);
}

/* A token that begins with '<', which is at p->at. */
static inline enum step markup(struct native *p)
{
	const char *at = p->window + p->at;

	if (p->at + 1 == p->size)
		return STEP_MORE;
	if (at[1] == '!' || at[1] == '?')
		return restricted(p, at);
	if (at[1] != '/')
		return xso_native_start_tag(p);
	return p->phase == PHASE_CONTENT ? xso_native_end_tag(p) : xso_native_bad(p, at + 1);
}

/* [22] prolog, [1] document: what stands in front of the root. */
static enum step prolog(struct native *p)
{
	const char *at = p->window + p->at, *const end = p->window + p->size;
	enum step step;

	at = native_space(at, end);
	begin_window(p, at);
	if (at == end)
		return STEP_MORE;
	if (*at != '<')
		return xso_native_bad(p, at);
	step = markup(p);
	return step == STEP_GOOD ? root_started(p) : step;
}

/* Between the elements of a stream: white space, in whatever way it is written. */
static enum step between(struct native *p)
{
	const char *at = p->window + p->at, *const end = p->window + p->size;

	at = native_space(at, end);
	begin_window(p, at);
	if (at == end)
		return STEP_MORE;
	if (*at == '<' && !(end - at > 1 && at[1] == '!' && xso_native_is_cdata(at, end)))
		return markup(p);
	if (*at == '<' || *at == '&')
		return xso_native_blank(p);
	return xso_native_not_blank(p, at);
}

/* [43] content of an element, up to the end of the first-level one. */
static enum step content(struct native *p)
{
	enum step step = STEP_GOOD;

	while (step == STEP_GOOD && p->reader->n_open) {
		const char *at = p->window + p->at;
		const size_t left = p->size - p->at;
		/* most often one tag follows the other */
		if (p->has_text || left < 2 || *at != '<' || at[1] == '!')
			step = left ? xso_native_text(p) : STEP_MORE;
		if (step == STEP_GOOD)
			step = markup(p);
	}
	return step;
}

/* Reads until there is an event. */
static enum step read_event(struct native *p)
{
	struct xso_reader *reader = p->reader;
	enum step step = STEP_GOOD;

	while (step == STEP_GOOD && reader->head == reader->n_events && !reader->ended) {
		if (p->phase == PHASE_XML_DECL)
			step = xso_native_xml_decl(p);
		else if (p->phase == PHASE_PROLOG)
			step = prolog(p);
		else
			step = reader->n_open ? content(p) : between(p);
	}
	return step;
}

/* The window for bytes that are at `offset`: how many of them it has. 0: no memory. */
static size_t open_window(struct native *p, uint64_t offset, const char *bytes, size_t size)
{
	if (p->carry.size)
		return xso_native_append(p, offset, bytes, size);
	p->window = bytes;
	p->size = size;
	p->base = offset;
	p->at = 0;
	return size;
}

static size_t feed(void *parser, uint64_t offset, const char *bytes, size_t size)
{
	struct native *p = parser;
	const size_t n = open_window(p, offset, bytes, size);
	enum step step = STEP_FAIL;

	p->reader->room = (struct reading_room){ 0 };
	if (n)
		step = read_event(p);
	/* white space in front of the root has an end, too */
	if (p->phase == PHASE_CONTENT)
		p->reader->progress = p->base + p->at;
	if (step == STEP_MORE)
		xso_native_carry_over(p);
	else if (p->carry.size || p->was_large)
		xso_native_drop_carry(p);
	return step == STEP_GOOD ? (size_t)(p->base + p->at - offset) : n;
}

static void trim_levels(struct native *p)
{
	xso_allocate_free(p->reader->allocator, p->levels, p->levels_capacity * sizeof *p->levels);
	p->levels = NULL;
	p->levels_capacity = 0;
}

static void trim(void *parser)
{
	struct native *p = parser;

	if (!p->carry.size)
		xso_buffer_free(&p->carry);
	if (!p->reader->n_open)
		trim_levels(p);
}

static void close_parser(void *parser)
{
	struct native *p = parser;
	const struct xso_allocator *allocator = p->reader->allocator;

	p->carry.size = p->carry.capacity; /* there may be more in the room than is known here */
	xso_native_drop_carry(p);
	xso_buffer_free(&p->carry);
	xso_buffer_free(&p->prefixes);
	xso_allocate_free(allocator, p->bindings, p->bindings_capacity * sizeof *p->bindings);
	trim_levels(p);
	xso_allocate_free(allocator, p, sizeof *p);
}

/* A namespace that the reader knows by itself, also when no name of it is in the set. */
static struct names_ns known_ns(const struct xso_reader *reader, const char *text)
{
	struct names_ns ns = xso_names_find_ns(reader->names, text, strlen(text));

	if (!ns.text)
		ns.text = text;
	return ns;
}

static void *open_parser(struct xso_reader *reader)
{
	struct native *p = xso_allocate_zeroed(reader->allocator, sizeof *p);

	if (!p)
		return NULL;
	p->reader = reader;
	p->carry.allocator = p->prefixes.allocator = reader->allocator;
	p->none = p->root_ns = known_ns(reader, "");
	p->xml = known_ns(reader, XSO_XML_NS);
	p->client = known_ns(reader, "jabber:client");
	return p;
}

const struct xso_reader_type xso_reader_native = {
	.name = "native",
	.slice = SIZE_MAX,
	.open = open_parser,
	.feed = feed,
	.trim = trim,
	.close = close_parser,
};

/*
 * Elements that begin and end: what is in scope in them, and how they are in the tape.
 *
 * A tag is read in one go, once all of it is there. Most often it is: so that is tried first,
 * unless the tag has just begun. Only when it fails its end is looked for, going on where that was
 * left. However the bytes come, each of a tag is looked at no more than three times, but for the
 * first few.
 */
#include "xml/native.h"

#include "base/allocate.h"

#include <string.h>

/* Room for one more level, here and in reader->open. */
static bool more_levels(struct native *p)
{
	void *levels = p->levels;

	if (!xso_allocate_grow(p->reader->allocator, &levels, &p->levels_capacity,
		    p->reader->n_open + 1, sizeof *p->levels))
		return xso_reading_no_memory(p->reader);
	p->levels = levels;
	return xso_reading_reserve_open(p->reader, p->levels_capacity);
}

/* What the names of the tag are resolved with is made ready. */
static bool begin_element(struct native *p, struct tag *tag)
{
	struct xso_reader *reader = p->reader;
	const size_t n_open = reader->n_open;
	struct level *level;

	if ((!n_open && !xso_reading_begin(reader, p->base + p->at)) ||
		(n_open == p->levels_capacity && !more_levels(p)))
		return false;
	tag->level = level = &p->levels[n_open];
	level->default_ns = n_open ? level[-1].default_ns : p->root_ns;
	level->n_bindings = (uint32_t)p->n_bindings;
	level->prefixes_size = (uint32_t)p->prefixes.size;
	reader->open[n_open] = (uint32_t)reader->n_items;
	tag->n_attributes = 0;
	tag->marks = 0;
	tag->odd_ns = NULL;
	tag->may_repeat = tag->has_default = tag->has_prefixed = tag->is_empty = false;
	return reading_add_item(reader, XSO_ITEM_START, p->at);
}

/* As if nothing of the element had been read. */
static void undo_element(struct native *p, const struct level *level)
{
	p->reader->n_items = p->reader->open[p->reader->n_open];
	p->n_bindings = level->n_bindings;
	p->prefixes.size = level->prefixes_size;
}

/* What holds for all elements of a stream alike is found out at the root, and at first level. */
static bool check_outermost(
	struct native *p, const struct names_ns *ns, const char *local, size_t size)
{
	struct xso_reader *reader = p->reader;

	reader->foreign = reader->maps && !strcmp(ns->text, p->client.text);
	return reader->has_root ||
		xso_reading_check_root(reader, ns->text, local, size, reader->start);
}

/* The element is open: its name is resolved, and given as the stream's mapping has it. */
static bool open_element(struct native *p, const struct tag *tag)
{
	struct xso_reader *reader = p->reader;
	const size_t n_open = reader->n_open, size = (size_t)(tag->name_end - tag->local);
	const struct names_ns *ns = &tag->level->default_ns;
	struct names_ns prefixed;
	const struct xso_name *name;
	bool mapped;

	if (tag->local > tag->name) {
		ns = &prefixed;
		if (!xso_native_find(
			    p, tag->name, (size_t)(tag->local - tag->name) - 1, &prefixed)) {
			xso_native_fail(p, XSO_ERROR_NOT_WELL_FORMED, NULL, tag->name);
			return false;
		}
	}
	if (!n_open && !check_outermost(p, ns, tag->local, size))
		return false;
	mapped = reader->maps && xso_reading_is_mapped(reader, ns->text, tag->local, size);
	name = native_name(p, mapped ? &p->client : ns, tag->local, size);
	reader->items[reader->open[n_open]].name = name;
	tag->level->name = (uint32_t)(tag->name - p->window);
	tag->level->name_size = (uint32_t)(tag->name_end - tag->name);
	reading_open(reader, mapped);
	return name;
}

/* An element ends; p->at is behind its end tag. */
static enum step close_element(struct native *p)
{
	struct xso_reader *reader = p->reader;
	const struct level *level;

	reading_close(reader);
	level = &p->levels[reader->n_open];
	p->n_bindings = level->n_bindings;
	p->prefixes.size = level->prefixes_size;
	return reader->n_open ? STEP_GOOD : xso_native_ended(p);
}

/*
 * True when the end of the tag at p->at is in the window: a '>' that is not between quotes, which
 * an end tag has none of.
 */
static bool find_end(struct native *p, bool is_start)
{
	const char *at = p->window + (p->cut.seen ? p->cut.seen : p->at);
	const char *const end = p->window + p->size;

	while (at < end && (*at != '>' || p->cut.quote)) {
		if (p->cut.quote) {
			at = memchr(at, p->cut.quote, (size_t)(end - at));
			if (!at)
				break;
			p->cut.quote = '\0';
		} else if (is_start && (*at == '"' || *at == '\'')) {
			p->cut.quote = *at;
		}
		at++;
	}
	p->cut.seen = at ? (size_t)(at - p->window) : p->size;
	return at && at < end;
}

/* True when the tag at p->at is not all there, as far as that is seen soon. */
static inline bool has_no_end(struct native *p, bool is_start)
{
	enum { FEW = 32 };
	const size_t left = p->size - p->at;

	if (p->cut.seen)
		return !find_end(p, is_start);
	return left < FEW && !memchr(p->window + p->at, '>', left);
}

/*
 * The tag was not read: it is wrong if its end is there, and then it has been said how; else it may
 * not be, whatever was said.
 */
static enum step cut(struct native *p, bool is_start)
{
	struct xso_error *failure = &p->reader->failure;

	if (failure->status == XSO_ERROR_MEMORY || find_end(p, is_start))
		return STEP_FAIL;
	*failure = (struct xso_error){ 0 };
	return STEP_MORE;
}

/* The start tag is complete, up to `end`, and no more than what the limits allow. */
static enum step finish(struct native *p, struct tag *tag, const char *end)
{
	struct xso_reader *reader = p->reader;
	const size_t size = (size_t)(end - p->window) - p->at;
	const bool is_header = !reader->has_root;

	if (tag->odd_ns)
		return xso_native_fail(p, XSO_ERROR_NOT_WELL_FORMED, NULL, tag->odd_ns);
	if (!reading_check_start(reader, p->base + p->at, size) ||
		((tag->has_prefixed || tag->may_repeat) &&
			!xso_native_resolve_attributes(p, tag)) ||
		!open_element(p, tag))
		return STEP_FAIL;
	p->at += size;
	p->cut = (struct cut){ 0 };
	p->is_empty = tag->is_empty;
	return !tag->is_empty || (is_header && reader->is_stream) ? STEP_GOOD : close_element(p);
}

enum step xso_native_start_tag(struct native *p)
{
	struct tag tag;
	const char *at;

	if (has_no_end(p, true))
		return STEP_MORE;
	if (!begin_element(p, &tag))
		return STEP_FAIL;
	at = xso_native_tag(p, &tag, p->window + p->at + 1, p->window + p->size);
	if (at)
		return finish(p, &tag, at);
	undo_element(p, tag.level);
	return cut(p, true);
}

/* True when the name, of which eight bytes can be read, stands at `at`. */
static inline bool is_name(const char *at, const char *end, const char *name, size_t size)
{
	if (size <= KEY_SHORT && end - at >= KEY_SHORT)
		return key_of_short(at, size) == key_of_short(name, size);
	return (size_t)(end - at) >= size && !memcmp(at, name, size);
}

/* The end tag at `at`, behind the "</", has another name: it is wrong where that differs. */
static COLD const char *other_name(
	struct native *p, const char *at, const char *end, const char *name, size_t size)
{
	while (size-- && at < end && *at == *name++)
		at++;
	return native_refuse(p, at);
}

enum step xso_native_end_tag(struct native *p)
{
	struct xso_reader *reader = p->reader;
	const struct level *level = reader->n_open ? &p->levels[reader->n_open - 1] : NULL;
	const char *const name = level ? p->window + level->name : p->root_name;
	const size_t size = level ? level->name_size : p->root_name_size;
	const char *at = p->window + p->at + 2, *const end = p->window + p->size;

	if (has_no_end(p, false))
		return STEP_MORE;
	if (is_name(at, end, name, size)) {
		at = native_space(at + size, end);
		at = at < end && *at == '>' ? at + 1 : native_refuse(p, at);
	} else {
		at = other_name(p, at, end, name, size);
	}
	if (!at)
		return cut(p, false);
	p->at = (size_t)(at - p->window);
	p->cut = (struct cut){ 0 };
	if (level)
		return close_element(p);
	reader->ended = true;
	reader->end = p->base + p->at;
	return STEP_GOOD;
}

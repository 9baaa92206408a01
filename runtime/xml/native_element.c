/* Elements that begin and end: what is in scope in them, and how they are in the tape. */
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
bool xso_native_begin_element(struct native *p, struct tag *tag)
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
void xso_native_undo_element(struct native *p, const struct level *level)
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
bool xso_native_open_element(struct native *p, const struct tag *tag)
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
enum step xso_native_close_element(struct native *p)
{
	struct xso_reader *reader = p->reader;
	const struct level *level;

	reading_close(reader);
	level = &p->levels[reader->n_open];
	p->n_bindings = level->n_bindings;
	p->prefixes.size = level->prefixes_size;
	return reader->n_open ? STEP_GOOD : xso_native_ended(p);
}

#include <xso/raw.h>

#include "base/arena.h"

#include <xso/reader.h>
#include <xso/text.h>

#include <string.h>

bool xso_raw_is_element(const struct xso_raw *raw)
{
	return raw->n_items && raw->items->kind == XSO_ITEM_START &&
		raw->items->size == raw->n_items;
}

/* A slice of one node of `raw`. */
static struct xso_raw slice(const struct xso_raw *raw, const struct xso_item *item)
{
	struct xso_raw node = *raw;

	node.items = item;
	node.n_items = (uint32_t)(xso_item_after(item) - item);
	node.error = NULL;
	return node;
}

bool xso_raw_next(const struct xso_raw *raw, struct xso_raw *node)
{
	const struct xso_item *end = raw->items + raw->n_items;
	const struct xso_item *item = node->items ? node->items + node->n_items : raw->items;

	while (item < end && item->kind == XSO_ITEM_ATTRIBUTE)
		item++;
	if (item >= end)
		return false;
	*node = slice(raw, item);
	return true;
}

struct xso_raw xso_raw_content(const struct xso_raw *element)
{
	struct xso_raw content = *element;
	const struct xso_item *item = element->items + 1, *end = element->items + element->n_items;

	while (item < end && item->kind == XSO_ITEM_ATTRIBUTE) {
		if (!strcmp(item->name->local, "lang") && !strcmp(item->name->ns, XSO_XML_NS))
			content.lang = item->text;
		item++;
	}
	content.items = item;
	content.n_items = (uint32_t)(end - item);
	content.error = NULL;
	return content;
}

const char *xso_raw_attribute(const struct xso_raw *element, const char *ns, const char *local)
{
	const struct xso_item *end = element->items + element->n_items;

	for (const struct xso_item *i = element->items + 1;
		i < end && i->kind == XSO_ITEM_ATTRIBUTE; i++)
		if (!strcmp(i->name->local, local) && !strcmp(i->name->ns, ns))
			return i->text;
	return NULL;
}

bool xso_raw_child(
	const struct xso_raw *element, const char *ns, const char *local, struct xso_raw *child)
{
	struct xso_raw content = xso_raw_content(element), node = { 0 };

	while (xso_raw_next(&content, &node)) {
		const struct xso_name *name = node.items->name;
		if (node.items->kind != XSO_ITEM_START || strcmp(name->local, local) != 0)
			continue;
		if (ns && strcmp(name->ns, ns) != 0)
			continue;
		*child = node;
		return true;
	}
	return false;
}

const char *xso_raw_text(const struct xso_raw *raw, struct xso_arena *arena)
{
	struct xso_raw content = xso_raw_is_element(raw) ? xso_raw_content(raw) : *raw;
	struct xso_raw node = { 0 };
	char *text = xso_arena_text(arena, "", 0);
	size_t size = 0;

	while (text && xso_raw_next(&content, &node)) {
		if (node.items->kind != XSO_ITEM_TEXT)
			continue;
		text = xso_arena_append(arena, text, size, node.items->text, node.items->size);
		size += node.items->size;
	}
	return text;
}

/* A name of a set stays what it is; any other moves to the arena. */
static const struct xso_name *copy_name(const struct xso_name *name, struct xso_arena *arena)
{
	struct xso_name *copy;

	if (name->id)
		return name;
	copy = xso_arena_alloc(arena, sizeof *copy);
	if (!copy)
		return NULL;
	copy->key = name->key;
	copy->local = xso_arena_text(arena, name->local, strlen(name->local));
	copy->ns = xso_arena_text(arena, name->ns, strlen(name->ns));
	return copy->local && copy->ns ? copy : NULL;
}

static bool copy_item(const struct xso_item *from, struct xso_item *to, struct xso_arena *arena)
{
	*to = *from;
	if (from->name) {
		to->name = copy_name(from->name, arena);
		if (!to->name)
			return false;
	}
	if (from->text)
		to->text = xso_arena_text(arena, from->text, from->size);
	return !from->text || to->text;
}

enum xso_status xso_raw_copy(
	const struct xso_raw *raw, struct xso_raw *copy, struct xso_arena *arena)
{
	struct xso_item *items = xso_arena_array(arena, raw->n_items, sizeof *items);
	struct xso_error *error = NULL;
	const char *lang = NULL;

	if (!items)
		return XSO_ERROR_MEMORY;
	for (uint32_t i = 0; i < raw->n_items; i++)
		if (!copy_item(&raw->items[i], &items[i], arena))
			return XSO_ERROR_MEMORY;
	if (raw->lang)
		lang = xso_arena_text(arena, raw->lang, strlen(raw->lang));
	if (raw->error) {
		error = xso_arena_alloc(arena, sizeof *error);
		if (error)
			*error = *raw->error;
	}
	if ((raw->lang && !lang) || (raw->error && !error))
		return XSO_ERROR_MEMORY;
	if (raw->secret)
		xso_arena_mark_secret(arena);
	*copy = (struct xso_raw){ .items = items,
		.n_items = raw->n_items,
		.offset = raw->offset,
		.lang = lang,
		.error = error,
		.arena = arena,
		.secret = raw->secret };
	return XSO_OK;
}

static size_t count_attributes(const struct xso_item *start, const struct xso_item *end)
{
	const struct xso_item *i = start;

	while (i < end && i->kind == XSO_ITEM_ATTRIBUTE)
		i++;
	return (size_t)(i - start);
}

/* Two runs of attributes: the same set. The reader's limit bounds them. */
static bool equal_attributes(const struct xso_item *a, const struct xso_item *b, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		size_t j = 0;
		while (j < n && !xso_name_equal(a[i].name, b[j].name))
			j++;
		if (j == n || strcmp(a[i].text, b[j].text) != 0)
			return false;
	}
	return true;
}

bool xso_raw_equal(const struct xso_raw *a, const struct xso_raw *b)
{
	const struct xso_item *i = a->items, *j = b->items, *end = i + a->n_items;
	const struct xso_item *end_b = j + b->n_items;

	if (a->n_items != b->n_items)
		return false;
	while (i < end) {
		size_t n = count_attributes(i, end);
		if (n != count_attributes(j, end_b) || !equal_attributes(i, j, n))
			return false;
		i += n;
		j += n;
		if (i == end)
			break;
		if (i->kind != j->kind || i->size != j->size)
			return false;
		if (i->kind == XSO_ITEM_START ? !xso_name_equal(i->name, j->name)
					      : memcmp(i->text, j->text, i->size) != 0)
			return false;
		i++;
		j++;
	}
	return true;
}

/* What the reader has read, or in *failure why that is not one element. */
static void take(const struct xso_reader *reader, const char *behind, size_t size,
	struct xso_raw *raw, struct xso_arena *arena, struct xso_error *failure)
{
	if (xso_text_is_blank(behind, size)) {
		failure->status = xso_raw_copy(xso_reader_tape(reader), raw, arena);
	} else {
		failure->status = XSO_ERROR_NOT_WELL_FORMED;
		failure->expected = "something stands behind the element";
	}
}

enum xso_status xso_raw_parse(const char *text, size_t size, const struct xso_names *names,
	struct xso_raw *raw, struct xso_arena *arena, struct xso_error *error)
{
	struct xso_reader_config config = {
		.names = names, .root = XSO_ROOT_ELEMENT, .allocator = xso_arena_allocator(arena)
	};
	struct xso_reader *reader = xso_reader_new(&config);
	struct xso_error failure = { .status = XSO_ERROR_MEMORY };
	enum xso_reading reading = XSO_READING_ERROR;
	size_t used;

	if (reader)
		reading = xso_reader_read(reader, text, size, &used, &failure);
	if (reading == XSO_READING_ELEMENT) {
		failure.offset = used;
		take(reader, text + used, size - used, raw, arena, &failure);
	} else if (reading == XSO_READING_MORE) {
		xso_reader_finish(reader, &failure);
	}
	xso_reader_free(reader);
	if (error && failure.status)
		*error = failure;
	return failure.status;
}

/* Namespaces in XML 1.0: which prefix stands for what, and names in a namespace. */
#include "xml/native.h"

#include "base/allocate.h"

#include <string.h>

#define XMLNS_NS "http://www.w3.org/2000/xmlns/"

static bool is_prefix(
	const struct native *p, const struct binding *b, const char *prefix, size_t size)
{
	return b->prefix_size == size && !memcmp(p->prefixes.data + b->prefix, prefix, size);
}

bool xso_native_find(const struct native *p, const char *prefix, size_t size, struct names_ns *ns)
{
	if (native_is_xml(prefix, size)) {
		*ns = p->xml;
		return true;
	}
	for (size_t i = p->n_bindings; i--;)
		if (is_prefix(p, &p->bindings[i], prefix, size)) {
			*ns = p->bindings[i].ns;
			return true;
		}
	return false;
}

/* The namespace of a declaration's value. Its text is NULL when there is no memory. */
static struct names_ns read_ns(struct native *p, const char *value, size_t size, bool is_raw)
{
	struct xso_arena *arena = p->reader->arena;
	struct names_ns ns = { 0 };
	char *copy = NULL;

	if (is_raw) {
		copy = xso_arena_text(arena, value, size);
		if (!copy)
			return ns;
		size = xso_native_replace(copy, size, true);
		copy[size] = '\0';
		value = copy;
	}
	ns = xso_names_find_ns(p->reader->names, value, size);
	if (!ns.text)
		ns.text = copy ? copy : xso_arena_text(arena, value, size);
	return ns;
}

/* NS 3, 4 and 5: what may be declared. */
static bool is_allowed(
	const struct native *p, const char *prefix, size_t size, const struct names_ns *ns)
{
	/* of two in the set the texts are one pointer */
	const bool is_xml_ns = ns->text == p->xml.text ||
		(!(ns->id && p->xml.id) && !strcmp(ns->text, XSO_XML_NS));

	if (size && native_is_xml(prefix, size))
		return is_xml_ns;
	if (size == 5 && !memcmp(prefix, "xmlns", 5))
		return false;
	if (is_xml_ns || (!*ns->text && size))
		return false;
	return ns->id || strcmp(ns->text, XMLNS_NS) != 0;
}

static bool add(struct native *p, const char *prefix, size_t size, const struct names_ns *ns)
{
	void *bindings = p->bindings;
	const size_t at = p->prefixes.size;

	if (!xso_allocate_grow(p->reader->allocator, &bindings, &p->bindings_capacity,
		    p->n_bindings + 1, sizeof *p->bindings))
		return false;
	p->bindings = bindings;
	if (xso_buffer_append(&p->prefixes, prefix, size))
		return false;
	p->bindings[p->n_bindings++] = (struct binding){
		.ns = *ns, .prefix = (uint32_t)at, .prefix_size = (uint32_t)size
	};
	return true;
}

bool xso_native_declare(struct native *p, struct tag *tag, const char *prefix, size_t size,
	const char *value, size_t value_size)
{
	const struct names_ns ns = read_ns(p, value, value_size, tag->is_raw);
	bool good;

	if (!ns.text)
		return xso_reading_no_memory(p->reader);
	good = is_allowed(p, prefix, size, &ns) && (size || !tag->has_default);
	for (size_t i = tag->level->n_bindings; size && i < p->n_bindings; i++)
		good &= !is_prefix(p, &p->bindings[i], prefix, size);
	if (!good) {
		xso_native_fail(p, XSO_ERROR_NOT_WELL_FORMED, NULL, value);
		return false;
	}
	if (!ns.id && !tag->odd_ns && !xso_reading_is_uri(ns.text))
		tag->odd_ns = value;
	if (size)
		return add(p, prefix, size, &ns) || xso_reading_no_memory(p->reader);
	tag->level->default_ns = ns;
	tag->has_default = true;
	return true;
}

const struct xso_name *xso_native_any_name(
	struct native *p, const struct names_ns *ns, const char *local, size_t size)
{
	const struct xso_name *name =
		ns->id ? xso_names_find_text(p->reader->names, ns->id, local, size) : NULL;

	if (!name)
		name = xso_reading_foreign_name(p->reader, ns->text, local, size);
	if (!name)
		xso_reading_no_memory(p->reader);
	return name;
}

/* The name of an attribute with a prefix, now that all is declared: it stands in front of its
 * value. */
static bool name_attribute(struct native *p, struct tag *tag, struct xso_item *item)
{
	const char *end = p->window + item->offset - 1, *begin, *colon;
	struct names_ns ns;

	while (*--end != '=')
		;
	while (xso_text_is_space(end[-1]))
		end--;
	for (begin = end; !xso_text_is_space(begin[-1]); begin--)
		;
	colon = memchr(begin, ':', (size_t)(end - begin));
	if (!xso_native_find(p, begin, (size_t)(colon - begin), &ns))
		return native_refuse(p, begin);
	return native_set_name(
		tag, item, native_name(p, &ns, colon + 1, (size_t)(end - colon - 1)));
}

static bool name_attributes(struct native *p, struct tag *tag)
{
	struct xso_reader *reader = p->reader;

	for (size_t i = reader->open[reader->n_open] + 1; i < reader->n_items; i++)
		if (!reader->items[i].name && !name_attribute(p, tag, &reader->items[i]))
			return false;
	return true;
}

/* [41] constraint and NS 6.3: no two attributes have one expanded name. */
static bool check_unique(struct native *p)
{
	const struct xso_reader *reader = p->reader;
	const uint32_t item = reader->open[reader->n_open];
	const struct xso_item *first = reader->items + item + 1;
	const size_t n = reader->n_items - item - 1;

	for (size_t i = 1; i < n; i++)
		for (size_t j = 0; j < i; j++)
			if (xso_name_equal(first[i].name, first[j].name))
				return native_refuse(p, p->window + first[i].offset);
	return true;
}

bool xso_native_resolve_attributes(struct native *p, struct tag *tag)
{
	return (!tag->has_prefixed || name_attributes(p, tag)) &&
		(!tag->may_repeat || check_unique(p));
}

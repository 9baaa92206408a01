/* Start tags: their names, attributes and declarations; and the elements that they open. */
#include "xml/native.h"

#include "base/allocate.h"
#include "base/scan.h"
#include "base/xmlname.h"

#include <string.h>

/* An attribute, or a declaration, in the window. */
struct attribute {
	const char *name, *local, *name_end;
	const char *value, *value_end; /* without the quotes */
	const struct xso_name *known;  /* its name, if that is found already */
	bool declares; /* NS [1] NSAttName: `local` is the prefix, if there is one */
};

/* Functions that read give what is behind the production, or NULL: the window ends, or it failed.
 */

/* NS [7] QName, of which all up to `at` may stand in one. */
static const char *q_name_on(struct native *p, const char *begin, const char *at, const char *end)
{
	const char *local = begin;

	at = xmlname_end(at, end);
	if (at < end && *at == ':') {
		local = at + 1;
		at = xmlname_end(local, end);
	}
	if (at == end || *at == ':' || !xmlname_is_start(begin, at) || !xmlname_is_start(local, at))
		return native_refuse(p, begin);
	return at;
}

/* The local part of a qualified name. */
static const char *local_of(const char *begin, const char *end)
{
	const char *colon = memchr(begin, ':', (size_t)(end - begin));

	return colon ? colon + 1 : begin;
}

/* [25] Eq, up to the first quote of [10] AttValue. */
static const char *equals(struct native *p, const char *at, const char *end)
{
	at = native_space(at, end);
	if (at == end || *at != '=')
		return native_refuse(p, at);
	at = native_space(at + 1, end);
	if (at == end || (*at != '"' && *at != '\''))
		return native_refuse(p, at);
	return at;
}

/* Gives an item the name of its attribute; one with a prefix may be declared behind it. */
static inline bool set_name_of(
	struct native *p, struct tag *tag, struct xso_item *item, const struct attribute *a)
{
	const size_t size = (size_t)(a->name_end - a->local);

	if (a->known)
		return native_set_name(tag, item, a->known);
	if (a->local == a->name)
		return native_set_name(tag, item, native_name(p, &p->none, a->local, size));
	if (native_is_xml(a->name, (size_t)(a->local - a->name) - 1))
		return native_set_name(tag, item, xso_native_any_name(p, &p->xml, a->local, size));
	tag->has_prefixed = true;
	return true;
}

/* One thing in a value that scanning stopped at, and that does not end it. */
static bool value_part(struct native *p, struct tag *tag, const char **at, const char *end)
{
	switch (**at) {
	case '&':
		tag->is_raw = true;
		return xso_native_reference(p, at, &tag->less) == STEP_GOOD;
	case '\r':
		tag->less += end - *at > 1 && (*at)[1] == '\n';
		/* fall through */
	case '\n':
	case '\t':
		tag->is_raw = true;
		++*at;
		return true;
	case '"':
	case '\'':
		++*at;
		return true;
	default:
		return native_refuse(p, *at);
	}
}

/* [10] AttValue, which was read up to `at`, where something else than its second quote is. */
static const char *value_on(
	struct native *p, struct tag *tag, const char *at, const char *end, char quote)
{
	while (at < end && *at != quote) {
		if (!value_part(p, tag, &at, end))
			return NULL;
		at = xso_scan_value(at, end);
	}
	return at < end ? at : NULL;
}

/* [10] AttValue, up to its second quote. */
static inline const char *value(
	struct native *p, struct tag *tag, const char *begin, const char *end)
{
	const char *at = xso_scan_value(begin + 1, end);

	tag->is_raw = false;
	tag->less = 0;
	if (at == end || *at != *begin)
		at = value_on(p, tag, at, end, *begin);
	if (at && (size_t)(at - begin) - tag->less - 1 > p->reader->limits.text_bytes) {
		xso_native_fail(p, XSO_ERROR_LIMIT, "an attribute is too long", at);
		return NULL;
	}
	return at;
}

/*
 * Most names of attributes are known and short, have no prefix but xml, and stand between one space
 * and '=' with a quote: there is no need to look at their characters. Gives where the quote is, or
 * NULL.
 */
static inline const char *known_name(
	const struct native *p, struct attribute *a, const char *at, const char *end)
{
	enum { PREFIX = 4, MOST = 1 + PREFIX + KEY_SHORT + 2 };
	const uint64_t xmlns = 'x' | 'm' << 8 | 'l' << 16 | 'n' << 24 | (uint64_t)'s' << 32;
	const uint32_t xml = 'x' | 'm' << 8 | 'l' << 16 | ':' << 24;
	const struct names_ns *ns = &p->none;
	uint64_t key;
	unsigned size;

	if (end - at < MOST || *at++ != ' ')
		return NULL;
	key = key_load(at);
	if ((uint32_t)key == xml) {
		ns = &p->xml;
		key = key_load(at += PREFIX);
	}
	size = key_find(key, '=');
	/* a key has zeros behind a shorter text: there is none in the name */
	if (!size || size == KEY_SHORT || !at[size - 1] ||
		(at[size + 1] != '"' && at[size + 1] != '\''))
		return NULL;
	key = key_first(key, size);
	a->name = a->local = a->name_end = at;
	a->declares = key == xmlns && ns == &p->none;
	if (!a->declares && ns->id)
		a->known = names_find_short(p->reader->names, ns->id, key);
	return a->declares || a->known ? at + size + 1 : NULL;
}

/* Any name, and [25] Eq. Gives where the quote is, or NULL. */
static const char *any_name(
	struct native *p, struct attribute *a, const char *begin, const char *end)
{
	static const char xmlns[] = "xmlns";
	const char *at = q_name_on(p, begin, scan_xmlname(begin, end), end);
	size_t first;

	if (!at)
		return NULL;
	a->name = begin;
	a->local = local_of(begin, at);
	a->name_end = at;
	first = (size_t)((a->local > begin ? a->local - 1 : at) - begin);
	a->declares = first == sizeof xmlns - 1 && !memcmp(begin, xmlns, first);
	if (a->declares && a->local == begin)
		a->local = at;
	return equals(p, at, end);
}

/* [41] Attribute or NS [1] NSAttName: it becomes an item, or declares. */
static bool add_attribute(struct native *p, struct tag *tag, const struct attribute *a)
{
	const size_t size = (size_t)(a->value_end - a->value);
	struct xso_item *item;

	if (a->declares)
		return xso_native_declare(
			p, tag, a->local, (size_t)(a->name_end - a->local), a->value, size);
	item = reading_add_item(p->reader, XSO_ITEM_ATTRIBUTE, (uint64_t)(a->value - p->window));
	if (!item)
		return false;
	item->size = (uint32_t)size;
	if (tag->is_raw)
		item->text = a->value;
	return set_name_of(p, tag, item, a);
}

/* The name of an element. */
static const char *tag_name(struct native *p, struct tag *tag, const char *begin, const char *end)
{
	const char *at = scan_xmlname(begin, end);

	tag->name = tag->local = begin;
	if (at == end || *at == ':' || (unsigned char)*at >= 0x80 ||
		!xmlname_is_scanned(begin, at)) {
		at = q_name_on(p, begin, at, end);
		if (at)
			tag->local = local_of(begin, at);
	}
	return tag->name_end = at;
}

/* What stands behind a quote: the rest of [10] AttValue. Gives what is behind it, or NULL. */
static inline const char *attribute(
	struct native *p, struct tag *tag, struct attribute *a, const char *quote, const char *end)
{
	const char *at = value(p, tag, quote, end);

	a->value = quote + 1;
	a->value_end = at;
	if (!at || !reading_check_attributes(p->reader, ++tag->n_attributes, p->base + p->at) ||
		!add_attribute(p, tag, a))
		return NULL;
	return at + 1;
}

/*
 * [40] STag or [44] EmptyElemTag, from behind its '<' on: its attributes become items. Gives what
 * is behind it; NULL: the window ends inside it, or it failed.
 */
static const char *read_tag(struct native *p, struct tag *tag, const char *at, const char *end)
{
	struct attribute a;
	const char *quote, *s;

	for (at = tag_name(p, tag, at, end); at; at = attribute(p, tag, &a, quote, end)) {
		a.known = NULL;
		quote = known_name(p, &a, at, end);
		if (!quote) {
			s = native_space(at, end);
			if (s == end)
				return NULL;
			if (*s == '>')
				return s + 1;
			if (*s == '/' && end - s > 1 && s[1] == '>') {
				tag->is_empty = true;
				return s + 2;
			}
			if (s == at)
				return native_refuse(p, s);
			quote = any_name(p, &a, s, end);
		}
		if (!quote)
			return NULL;
	}
	return NULL;
}

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
	return !tag->is_empty || (is_header && reader->is_stream) ? STEP_GOOD : xso_native_close(p);
}

enum step xso_native_start_tag(struct native *p)
{
	struct tag tag;
	const char *at;

	if (native_has_no_end(p, true))
		return STEP_MORE;
	if (!begin_element(p, &tag))
		return STEP_FAIL;
	at = read_tag(p, &tag, p->window + p->at + 1, p->window + p->size);
	if (at)
		return finish(p, &tag, at);
	undo_element(p, tag.level);
	return xso_native_cut(p, true);
}

/* Start tags: their names, attributes and declarations. */
#include "xml/native.h"

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

/* The name of an attribute is found; NULL: it has failed. Two that are the same have one mark. */
static inline bool set_name(struct tag *tag, struct xso_item *item, const struct xso_name *name)
{
	uint64_t mark;

	if (!name)
		return false;
	item->name = name;
	mark = UINT64_C(1) << name->id % 64;
	tag->may_repeat |= (tag->marks & mark) != 0;
	tag->marks |= mark;
	return true;
}

/* Gives an item the name of its attribute; one with a prefix may be declared behind it. */
static inline bool set_name_of(
	struct native *p, struct tag *tag, struct xso_item *item, const struct attribute *a)
{
	const size_t size = (size_t)(a->name_end - a->local);

	if (a->known)
		return set_name(tag, item, a->known);
	if (a->local == a->name)
		return set_name(tag, item, native_name(p, &p->none, a->local, size));
	if (native_is_xml(a->name, (size_t)(a->local - a->name) - 1))
		return set_name(tag, item, xso_native_any_name(p, &p->xml, a->local, size));
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

const char *xso_native_tag(struct native *p, struct tag *tag, const char *at, const char *end)
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
	return set_name(tag, item, native_name(p, &ns, colon + 1, (size_t)(end - colon - 1)));
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

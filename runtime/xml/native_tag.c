/*
 * Start and end tags. A tag is read in one go, once all of it is there. Most often it is: so that
 * is tried first, unless the tag has just begun. Only when it fails its end is looked for, going on
 * where that was left. However the bytes come, each of a tag is looked at no more than three times,
 * but for the first few.
 */
#include "xml/native.h"

#include "base/scan.h"
#include "base/xmlname.h"

#include <string.h>

/* An attribute, or a declaration, in the window. */
struct attribute {
	const char *name, *local, *name_end;
	const char *value, *value_end; /* without the quotes */
};

/* Functions that read give what is behind the production, or NULL: the window ends, or it failed.
 */

static const char *bad(struct native *p, const char *at)
{
	xso_native_fail(p, XSO_ERROR_NOT_WELL_FORMED, NULL, at);
	return NULL;
}

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
		return bad(p, begin);
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
		return bad(p, at);
	at = native_space(at + 1, end);
	if (at == end || (*at != '"' && *at != '\''))
		return bad(p, at);
	return at;
}

/* The name of an attribute is found; NULL: it has failed. Two that are the same have one mark. */
static inline bool set_name(struct tag *tag, struct xso_item *item, const struct xso_name *name)
{
	uint64_t mark;

	if (!name)
		return false;
	item->name = name;
	mark = UINT64_C(1) << (name->id ? name->id : name->key) % 64;
	tag->may_repeat |= (tag->marks & mark) != 0;
	tag->marks |= mark;
	return true;
}

static bool is_xmlns(const char *text, size_t size)
{
	return size == 5 && !memcmp(text, "xmlns", 5);
}

/* [41] Attribute or NS [1] NSAttName: it becomes an item, or declares. */
static bool add_attribute(struct native *p, struct tag *tag, const struct attribute *a)
{
	const size_t prefix_size = a->local > a->name ? (size_t)(a->local - a->name) - 1 : 0;
	const size_t size = (size_t)(a->name_end - a->local);
	const size_t value_size = (size_t)(a->value_end - a->value);
	struct xso_item *item;

	if (!reading_check_attributes(p->reader, ++tag->n_attributes, p->base + p->at))
		return false;
	if (is_xmlns(a->name, prefix_size))
		return xso_native_declare(p, tag, a->local, size, a->value, value_size);
	if (!prefix_size && is_xmlns(a->name, size))
		return xso_native_declare(p, tag, "", 0, a->value, value_size);
	item = reading_add_item(p->reader, XSO_ITEM_ATTRIBUTE, (uint64_t)(a->value - p->window));
	if (!item)
		return false;
	item->size = (uint32_t)value_size;
	item->text = tag->is_raw ? a->value : NULL;
	if (!prefix_size)
		return set_name(tag, item, native_name(p, &p->none, a->local, size));
	if (native_is_xml(a->name, prefix_size))
		return set_name(tag, item, xso_native_any_name(p, &p->xml, a->local, size));
	tag->has_prefixed = true; /* what is declared may come behind it */
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
		return bad(p, *at);
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

/* [41] Attribute. Most often its name is in ASCII and has no prefix, and no white space follows. */
static inline const char *attribute(
	struct native *p, struct tag *tag, const char *at, const char *end)
{
	struct attribute a = { .name = at, .local = at };

	a.name_end = at = scan_xmlname(at, end);
	if (end - at > 1 && at[0] == '=' && (at[1] == '"' || at[1] == '\'') &&
		xmlname_is_scanned(a.name, at)) {
		at++;
	} else {
		a.name_end = q_name_on(p, a.name, at, end);
		at = a.name_end ? equals(p, a.name_end, end) : NULL;
		if (!at)
			return NULL;
		a.local = local_of(a.name, a.name_end);
	}
	a.value = at + 1;
	a.value_end = at = value(p, tag, at, end);
	return at && add_attribute(p, tag, &a) ? at + 1 : NULL;
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

/* [40] STag, [44] EmptyElemTag, behind the '<'. */
static const char *start_tag(struct native *p, struct tag *tag, const char *at, const char *end)
{
	const char *s;

	at = tag_name(p, tag, at, end);
	while (at) {
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
			return bad(p, s);
		at = attribute(p, tag, s, end);
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
		return bad(p, begin);
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
				return bad(p, p->window + first[i].offset);
	return true;
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
		(tag->has_prefixed && !name_attributes(p, tag)) ||
		(tag->may_repeat && !check_unique(p)) || !xso_native_open_element(p, tag))
		return STEP_FAIL;
	p->at += size;
	p->cut = (struct cut){ 0 };
	p->is_empty = tag->is_empty;
	return !tag->is_empty || (is_header && reader->is_stream) ? STEP_GOOD
								  : xso_native_close_element(p);
}

enum step xso_native_start_tag(struct native *p)
{
	struct tag tag;
	const char *at;

	if (has_no_end(p, true))
		return STEP_MORE;
	if (!xso_native_begin_element(p, &tag))
		return STEP_FAIL;
	at = start_tag(p, &tag, p->window + p->at + 1, p->window + p->size);
	if (at)
		return finish(p, &tag, at);
	xso_native_undo_element(p, tag.level);
	return cut(p, true);
}

/* [42] ETag, behind the "</", of the element of this name. */
static const char *end_tag(
	struct native *p, const char *at, const char *end, const char *name, size_t size)
{
	if ((size_t)(end - at) < size || memcmp(at, name, size) != 0) {
		while (size-- && at < end && *at == *name++)
			at++;
		return bad(p, at);
	}
	at = native_space(at + size, end);
	return at < end && *at == '>' ? at + 1 : bad(p, at);
}

enum step xso_native_end_tag(struct native *p)
{
	struct xso_reader *reader = p->reader;
	const struct level *level = reader->n_open ? &p->levels[reader->n_open - 1] : NULL;
	const char *at = p->window + p->at + 2, *const end = p->window + p->size;

	if (has_no_end(p, false))
		return STEP_MORE;
	if (level)
		at = end_tag(p, at, end, p->window + level->name, level->name_size);
	else
		at = end_tag(p, at, end, p->root_name, p->root_name_size);
	if (!at)
		return cut(p, false);
	p->at = (size_t)(at - p->window);
	p->cut = (struct cut){ 0 };
	if (level)
		return xso_native_close_element(p);
	reader->ended = true;
	reader->end = p->base + p->at;
	return STEP_GOOD;
}

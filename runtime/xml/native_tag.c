/*
 * Start and end tags. A tag is read once, however its bytes come: where the window ends inside it,
 * what is under way is kept in p->tag, and goes on there.
 */
#include "xml/native.h"

#include "base/scan.h"
#include "base/xmlname.h"

#include <string.h>

/* Where reading is: the token under way began at `token`, and `at` is as far as it was looked at.
 */
struct cursor {
	const char *token, *at, *end;
	enum tag_part part;
};

static const char *place(const struct native *p, uint32_t n)
{
	return p->window + n;
}

static uint32_t index_of(const struct native *p, const char *at)
{
	return (uint32_t)(at - p->window);
}

/* The next token begins at `at`. */
static enum step go_on(struct cursor *c, enum tag_part part, const char *at)
{
	c->part = part;
	c->token = c->at = at;
	return STEP_GOOD;
}

/* The window ends; the token was looked at up to `at`. */
static enum step wait(struct cursor *c, const char *at)
{
	c->at = at;
	return STEP_MORE;
}

/* NS [7] QName: its end, in *at. */
static enum step q_name(struct native *p, struct cursor *c, const char **at, struct q_name *name)
{
	const char *colon = name->prefix_size ? c->token + name->prefix_size : NULL;
	const char *s = xmlname_end(c->at, c->end);

	if (s < c->end && *s == ':' && !colon) {
		colon = s;
		name->prefix_size = (uint32_t)(s - c->token);
		s = xmlname_end(s + 1, c->end);
	}
	if (s == c->end || ((unsigned char)*s >= 0x80 && native_is_cut(p, s)))
		return wait(c, s);
	if (!xmlname_is_start(c->token, s) || (colon && !xmlname_is_start(colon + 1, s)) ||
		*s == ':')
		return native_fail(p, XSO_ERROR_NOT_WELL_FORMED, NULL, c->token);
	name->begin = index_of(p, c->token);
	name->size = (uint32_t)(s - c->token);
	*at = s;
	return STEP_GOOD;
}

static const char *local_of(const struct native *p, const struct q_name *name)
{
	return place(p, name->begin + (name->prefix_size ? name->prefix_size + 1 : 0));
}

static size_t local_size(const struct q_name *name)
{
	return name->size - (name->prefix_size ? name->prefix_size + 1 : 0);
}

/* [25] Eq and the quote of [10] AttValue. */
static enum step equals(struct native *p, struct cursor *c)
{
	const char *s = native_space(c->at, c->end);

	if (s == c->end)
		return wait(c, s);
	if (c->part == TAG_EQUALS)
		return *s == '=' ? go_on(c, TAG_QUOTE, s + 1) : native_bad(p, s);
	if (*s != '"' && *s != '\'')
		return native_bad(p, s);
	p->tag.quote = *s;
	p->tag.is_raw = false;
	p->tag.less = 0;
	return go_on(c, TAG_VALUE, s + 1);
}

/* One thing in a value that scanning stopped at. */
static enum step value_part(struct native *p, const char **at)
{
	const char *s = *at;

	switch (*s) {
	case '&':
		p->tag.is_raw = true;
		return native_reference(p, at, &p->tag.less);
	case '\r':
		if (s + 1 == p->window + p->size)
			return STEP_MORE;
		p->tag.less += s[1] == '\n';
		p->tag.is_raw = true;
		*at = s + 1;
		return STEP_GOOD;
	case '\n':
	case '\t':
		p->tag.is_raw = true;
		*at = s + 1;
		return STEP_GOOD;
	default:
		return native_characters(p, at);
	}
}

static bool is_xmlns(const char *text, size_t size)
{
	return size == 5 && !memcmp(text, "xmlns", 5);
}

/* An attribute that is no declaration becomes an item. One with a prefix has no name yet. */
static enum step add_attribute(struct native *p, const char *value, size_t size)
{
	struct xso_item *item = reading_add_item(p->reader, native_offset(p, value));

	if (!item)
		return STEP_FAIL;
	item->kind = XSO_ITEM_ATTRIBUTE;
	item->size = (uint32_t)size;
	item->text = p->tag.is_raw ? value : NULL;
	if (p->tag.attribute.prefix_size) {
		/* what is declared may come behind it */
		p->tag.has_prefixed = true;
		return STEP_GOOD;
	}
	item->name =
		native_name(p, &p->none, place(p, p->tag.attribute.begin), p->tag.attribute.size);
	return item->name ? STEP_GOOD : STEP_FAIL;
}

/* [41] Attribute, whose value ends at `end`; or NS [1] NSAttName. */
static enum step attribute(struct native *p, const char *value, const char *end)
{
	const struct q_name *name = &p->tag.attribute;
	const size_t size = (size_t)(end - value);

	if (!reading_check_attributes(p->reader, ++p->tag.n_attributes, p->base + p->at))
		return STEP_FAIL;
	if (is_xmlns(place(p, name->begin), name->prefix_size))
		return native_declare(p, local_of(p, name), local_size(name), value, size);
	if (!name->prefix_size && is_xmlns(place(p, name->begin), name->size))
		return native_declare(p, "", 0, value, size);
	return add_attribute(p, value, size);
}

/* [10] AttValue behind its first quote. */
static enum step value(struct native *p, struct cursor *c)
{
	enum step step = STEP_GOOD;
	const char *s = c->at;

	while (step == STEP_GOOD) {
		s = scan_value(s, c->end, p->tag.quote);
		if ((size_t)(s - c->token) - p->tag.less > p->reader->limits.text_bytes)
			return native_fail(p, XSO_ERROR_LIMIT, "an attribute is too long", s);
		if (s == c->end)
			return wait(c, s);
		if (*s == p->tag.quote) {
			step = attribute(p, c->token, s);
			return step == STEP_GOOD ? go_on(c, TAG_BEHIND, s + 1) : step;
		}
		step = value_part(p, &s);
	}
	return step == STEP_MORE ? wait(c, s) : step;
}

/* Behind a name or a value: white space and an attribute, or the end. */
static enum step behind(struct native *p, struct cursor *c)
{
	const char *s = native_space(c->at, c->end);

	if (s == c->end)
		return wait(c, s);
	if (*s == '>')
		return go_on(c, TAG_DONE, s + 1);
	if (*s == '/') {
		if (s + 1 == c->end)
			return wait(c, s);
		p->tag.is_empty = true;
		return s[1] == '>' ? go_on(c, TAG_DONE, s + 2) : native_bad(p, s + 1);
	}
	if (s == c->token)
		return native_bad(p, s);
	p->tag.attribute.prefix_size = 0;
	return go_on(c, TAG_ATTRIBUTE, s);
}

static enum step name(struct native *p, struct cursor *c)
{
	const bool is_element = c->part == TAG_NAME;
	const char *at = c->at;
	enum step step = q_name(p, c, &at, is_element ? &p->tag.name : &p->tag.attribute);

	return step == STEP_GOOD ? go_on(c, is_element ? TAG_BEHIND : TAG_EQUALS, at) : step;
}

/* The name of an attribute with a prefix, now that all is declared: it stands in front of its
 * value. */
static bool name_attribute(struct native *p, struct xso_item *item)
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
	if (!native_find(p, begin, (size_t)(colon - begin), &ns)) {
		native_fail(p, XSO_ERROR_NOT_WELL_FORMED, NULL, begin);
		return false;
	}
	item->name = native_name(p, &ns, colon + 1, (size_t)(end - colon - 1));
	return item->name;
}

/* [41] constraint and NS 6.3: no two attributes have one expanded name. */
static bool check_attributes(struct native *p)
{
	struct xso_reader *reader = p->reader;
	struct xso_item *first = reader->items + p->tag.item + 1;
	const size_t n = reader->n_items - p->tag.item - 1;

	for (size_t i = 0; p->tag.has_prefixed && i < n; i++)
		if (!first[i].name && !name_attribute(p, &first[i]))
			return false;
	for (size_t i = 1; i < n; i++)
		for (size_t j = 0; j < i; j++)
			if (first[i].name == first[j].name ||
				(!first[i].name->id && !first[j].name->id &&
					xso_name_equal(first[i].name, first[j].name))) {
				native_fail(p, XSO_ERROR_NOT_WELL_FORMED, NULL,
					p->window + first[i].offset);
				return false;
			}
	return true;
}

/* The default namespace in an element: its own declaration, else that around it. */
static struct names_ns default_ns(const struct native *p)
{
	const size_t n_open = p->reader->n_open;

	for (size_t i = p->tag.n_bindings; i < p->n_bindings; i++)
		if (!p->bindings[i].prefix_size)
			return p->bindings[i].ns;
	return n_open ? p->levels[n_open - 1].default_ns : p->root_ns;
}

/* The element is open: its name is resolved, and given as the stream's mapping has it. */
static enum step open_element(struct native *p)
{
	struct xso_reader *reader = p->reader;
	struct level *level = &p->levels[reader->n_open];
	const struct q_name *name = &p->tag.name;
	const char *begin = place(p, name->begin), *local = local_of(p, name);
	const size_t size = local_size(name);
	struct names_ns ns;
	bool mapped;

	level->default_ns = ns = default_ns(p);
	if (name->prefix_size && !native_find(p, begin, name->prefix_size, &ns))
		return native_fail(p, XSO_ERROR_NOT_WELL_FORMED, NULL, begin);
	if (!reader->has_root && !reading_check_root(reader, ns.text, local, size, reader->start))
		return STEP_FAIL;
	mapped = reader->maps && reading_is_mapped(reader, ns.text, local, size);
	if (!reader->n_open)
		reader->foreign = reader->maps && !strcmp(ns.text, p->client.text);
	reader->items[p->tag.item].name = native_name(p, mapped ? &p->client : &ns, local, size);
	if (!reader->items[p->tag.item].name)
		return STEP_FAIL;
	level->name = name->begin;
	level->name_size = name->size;
	level->n_bindings = p->tag.n_bindings;
	level->prefixes_size = p->tag.prefixes_size;
	reader->open[reader->n_open].item = p->tag.item;
	reader->open[reader->n_open++].mapped = mapped;
	return STEP_GOOD;
}

/* An element ends; p->at is behind its end tag. */
static enum step close_element(struct native *p)
{
	struct xso_reader *reader = p->reader;
	const struct level *level = &p->levels[--reader->n_open];
	const uint32_t first = reader->open[reader->n_open].item;

	reader->items[first].size = (uint32_t)reader->n_items - first;
	p->n_bindings = level->n_bindings;
	p->prefixes.size = level->prefixes_size;
	return reader->n_open ? STEP_GOOD : native_ended(p);
}

/* The tag is complete, up to `end`, and no more than what the limits allow. */
static enum step finish(struct native *p, const char *end)
{
	struct xso_reader *reader = p->reader;
	const size_t size = (size_t)(end - p->window) - p->at;
	const bool is_root = !reader->has_root;
	enum step step;

	if (!reading_check_start(reader, p->base + p->at, size) || !check_attributes(p))
		return STEP_FAIL;
	step = open_element(p);
	if (step != STEP_GOOD)
		return step;
	p->at += size;
	p->tag.part = TAG_NONE;
	p->root_is_empty = is_root && p->tag.is_empty;
	return !p->tag.is_empty || (is_root && reader->is_stream) ? STEP_GOOD : close_element(p);
}

static enum step begin_start_tag(struct native *p)
{
	struct xso_reader *reader = p->reader;
	struct xso_item *item;

	if (!reader->n_open && !reading_begin(reader, p->base + p->at))
		return STEP_FAIL;
	p->tag.item = (uint32_t)reader->n_items;
	p->tag.n_bindings = (uint32_t)p->n_bindings;
	p->tag.prefixes_size = (uint32_t)p->prefixes.size;
	p->tag.name.prefix_size = p->tag.n_attributes = 0;
	p->tag.has_prefixed = p->tag.is_empty = false;
	item = reading_add_item(reader, p->base + p->at);
	if (!item)
		return STEP_FAIL;
	item->kind = XSO_ITEM_START;
	p->tag.part = TAG_NAME;
	p->tag.token = p->tag.seen = (uint32_t)p->at + 1;
	return STEP_GOOD;
}

enum step native_start_tag(struct native *p)
{
	enum step step = p->tag.part ? STEP_GOOD : begin_start_tag(p);
	struct cursor c = { .token = place(p, p->tag.token),
		.at = place(p, p->tag.seen),
		.end = p->window + p->size,
		.part = p->tag.part };

	while (step == STEP_GOOD)
		switch (c.part) {
		case TAG_NAME:
		case TAG_ATTRIBUTE:
			step = name(p, &c);
			break;
		case TAG_EQUALS:
		case TAG_QUOTE:
			step = equals(p, &c);
			break;
		case TAG_VALUE:
			step = value(p, &c);
			break;
		case TAG_BEHIND:
			step = behind(p, &c);
			break;
		default:
			return finish(p, c.token);
		}
	p->tag.part = c.part;
	p->tag.token = index_of(p, c.token);
	p->tag.seen = index_of(p, c.at);
	return step;
}

enum step native_end_tag(struct native *p)
{
	struct xso_reader *reader = p->reader;
	const bool is_root = !reader->n_open;
	const struct level *level = is_root ? NULL : &p->levels[reader->n_open - 1];
	const char *name = is_root ? p->root_name : place(p, level->name);
	const size_t size = is_root ? p->root_name_size : level->name_size;
	const char *const begin = p->window + p->at + 2, *const end = p->window + p->size;
	const char *at = p->tag.part ? place(p, p->tag.seen) : begin;

	p->tag.part = TAG_NAME;
	for (size_t i = (size_t)(at - begin); i < size && at < end; i++, at++)
		if (*at != name[i])
			return native_bad(p, at);
	at = native_space(at, end);
	p->tag.seen = index_of(p, at);
	if (at == end)
		return STEP_MORE;
	if (*at != '>')
		return native_bad(p, at);
	p->tag.part = TAG_NONE;
	p->at = index_of(p, at + 1);
	if (!is_root)
		return close_element(p);
	reader->ended = true;
	reader->end = p->base + p->at;
	return STEP_GOOD;
}

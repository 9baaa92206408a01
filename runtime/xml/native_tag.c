/* Start and end tags. */
#include "xml/native.h"

#include "base/scan.h"
#include "base/xmlname.h"

#include <xso/text.h>

#include <string.h>

/* A qualified name (NS production 7): the local name is behind the prefix and its colon. */
struct q_name {
	const char *prefix, *local;
	size_t prefix_size, local_size; /* prefix_size 0: there is none */
};

/* What is taken back when a tag is not complete. */
struct tag {
	struct q_name name;
	const char *begin;
	size_t n_items, n_bindings, prefixes_size, n_attributes;
	bool has_prefixed; /* some attribute has a prefix: its name waits for the declarations */
	bool is_empty;	   /* [44] EmptyElemTag */
};

const char *native_space(const char *at, const char *end)
{
	while (at < end && xso_text_is_space(*at))
		at++;
	return at;
}

/* NS [7] QName at *at, which is moved behind it. */
static enum step q_name(struct native *p, const char **at, struct q_name *name)
{
	const char *const end = p->window + p->size, *s = xmlname_end(*at, end);

	*name = (struct q_name){ .local = *at };
	if (s == *at)
		return native_bad(p, s);
	if (s < end && *s == ':') {
		name->prefix = *at;
		name->prefix_size = (size_t)(s - *at);
		name->local = s + 1;
		s = xmlname_end(name->local, end);
		if (s == name->local)
			return native_bad(p, s);
	}
	if (s == end)
		return STEP_MORE;
	name->local_size = (size_t)(s - name->local);
	*at = s;
	return STEP_GOOD;
}

/* [25] Eq and the quote of [10] AttValue. */
static enum step equals(struct native *p, const char **at, char *quote)
{
	const char *const end = p->window + p->size, *s = native_space(*at, end);

	if (s == end)
		return STEP_MORE;
	if (*s != '=')
		return native_bad(p, s);
	s = native_space(s + 1, end);
	if (s == end)
		return STEP_MORE;
	if (*s != '"' && *s != '\'')
		return native_bad(p, s);
	*quote = *s;
	*at = s + 1;
	return STEP_GOOD;
}

/* One thing in a value that scanning stopped at. */
static enum step value_part(struct native *p, const char **at, size_t *less, bool *is_raw)
{
	const char *s = *at;

	switch (*s) {
	case '&':
		*is_raw = true;
		return native_reference(p, at, less);
	case '\r':
		if (s + 1 == p->window + p->size)
			return STEP_MORE;
		*less += s[1] == '\n';
		*is_raw = true;
		*at = s + 1;
		return STEP_GOOD;
	case '\n':
	case '\t':
		*is_raw = true;
		*at = s + 1;
		return STEP_GOOD;
	default:
		return native_character(p, at);
	}
}

/* [10] AttValue behind its first quote; *at is moved to the second one. */
static enum step value(struct native *p, const char **at, char quote, size_t *less, bool *is_raw)
{
	const char *const end = p->window + p->size;
	enum step step = STEP_GOOD;

	*less = 0;
	*is_raw = false;
	while (step == STEP_GOOD) {
		*at = scan_value(*at, end, quote);
		if (*at == end)
			return STEP_MORE;
		if (**at == quote)
			break;
		step = value_part(p, at, less, is_raw);
	}
	return step;
}

/* An attribute that is no declaration becomes an item. One with a prefix has no name yet. */
static enum step add_attribute(struct native *p, struct tag *tag, const struct q_name *name,
	const char *value, size_t size, size_t less, bool is_raw)
{
	struct xso_reader *reader = p->reader;
	struct xso_item *item = reading_add_item(reader, native_offset(p, value));

	if (!item)
		return STEP_FAIL;
	if (size - less > reader->limits.text_bytes)
		return native_fail(p, XSO_ERROR_LIMIT, "an attribute is too long", value);
	item->kind = XSO_ITEM_ATTRIBUTE;
	item->size = (uint32_t)size;
	item->text = is_raw ? value : NULL;
	if (name->prefix_size) {
		/* what is declared may come behind it */
		tag->has_prefixed = true;
		return STEP_GOOD;
	}
	item->name = native_name(p, &p->none, name->local, name->local_size);
	return item->name ? STEP_GOOD : STEP_FAIL;
}

static bool is_xmlns(const char *text, size_t size)
{
	return size == 5 && !memcmp(text, "xmlns", 5);
}

/* [41] Attribute at *at, which is moved behind it; or NS [1] NSAttName. */
static enum step attribute(struct native *p, struct tag *tag, const char **at)
{
	struct q_name name;
	const char *begin;
	size_t less;
	bool is_raw;
	char quote = '\0';
	enum step step = q_name(p, at, &name);

	if (step == STEP_GOOD)
		step = equals(p, at, &quote);
	if (step != STEP_GOOD)
		return step;
	begin = *at;
	step = value(p, at, quote, &less, &is_raw);
	if (step != STEP_GOOD)
		return step;
	tag->n_attributes++;
	if (is_xmlns(name.prefix, name.prefix_size))
		step = native_declare(p, name.local, name.local_size, begin, (size_t)(*at - begin),
			is_raw, tag->n_bindings);
	else if (!name.prefix_size && is_xmlns(name.local, name.local_size))
		step = native_declare(
			p, "", 0, begin, (size_t)(*at - begin), is_raw, tag->n_bindings);
	else
		step = add_attribute(p, tag, &name, begin, (size_t)(*at - begin), less, is_raw);
	++*at;
	return step;
}

/* What stands behind the name of a start tag; *at is moved behind the tag. */
static enum step attributes(struct native *p, struct tag *tag, const char **at)
{
	const char *const end = p->window + p->size, *s;
	enum step step = STEP_GOOD;

	while (step == STEP_GOOD) {
		s = native_space(*at, end);
		if (s == end)
			return STEP_MORE;
		if (*s == '>') {
			*at = s + 1;
			return STEP_GOOD;
		}
		if (*s == '/') {
			if (s + 1 == end)
				return STEP_MORE;
			tag->is_empty = true;
			*at = s + 2;
			return s[1] == '>' ? STEP_GOOD : native_bad(p, s + 1);
		}
		if (s == *at)
			return native_bad(p, s);
		*at = s;
		step = attribute(p, tag, at);
	}
	return step;
}

/* The names of attributes with prefixes, now that all is declared: they are read once more. */
static bool name_attribute(struct native *p, struct xso_item *item)
{
	const char *value = p->window + item->offset, *s = value - 1;
	struct names_ns ns;
	struct q_name name;

	while (*--s != '=')
		;
	do
		s--;
	while (xso_text_is_space(*s));
	while (!xso_text_is_space(s[-1]))
		s--;
	if (q_name(p, &s, &name) != STEP_GOOD)
		return false;
	if (!native_find(p, name.prefix, name.prefix_size, &ns)) {
		native_fail(p, XSO_ERROR_NOT_WELL_FORMED, NULL, name.prefix);
		return false;
	}
	item->name = native_name(p, &ns, name.local, name.local_size);
	return item->name;
}

/* [41] constraint and NS 6.3: no two attributes have one expanded name. */
static bool check_attributes(struct native *p, const struct tag *tag)
{
	struct xso_reader *reader = p->reader;
	struct xso_item *first = reader->items + tag->n_items + 1;
	const size_t n = reader->n_items - tag->n_items - 1;

	for (size_t i = 0; tag->has_prefixed && i < n; i++)
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
static struct names_ns default_ns(const struct native *p, const struct tag *tag)
{
	const size_t n_open = p->reader->n_open;

	for (size_t i = tag->n_bindings; i < p->n_bindings; i++)
		if (!p->bindings[i].prefix_size)
			return p->bindings[i].ns;
	return n_open ? p->levels[n_open - 1].default_ns : p->root_ns;
}

/* The element is open: its name is resolved, and given as the stream's mapping has it. */
static enum step open_element(struct native *p, const struct tag *tag)
{
	struct xso_reader *reader = p->reader;
	struct level *level = &p->levels[reader->n_open];
	const struct q_name *name = &tag->name;
	struct names_ns ns;
	bool mapped;

	level->default_ns = ns = default_ns(p, tag);
	if (name->prefix_size && !native_find(p, name->prefix, name->prefix_size, &ns))
		return native_fail(p, XSO_ERROR_NOT_WELL_FORMED, NULL, name->prefix);
	if (!reader->has_root &&
		!reading_check_root(reader, ns.text, name->local, name->local_size, reader->start))
		return STEP_FAIL;
	mapped = reader->maps && reading_is_mapped(reader, ns.text, name->local, name->local_size);
	if (!reader->n_open)
		reader->foreign = reader->maps && !strcmp(ns.text, p->client.text);
	reader->items[tag->n_items].name =
		native_name(p, mapped ? &p->client : &ns, name->local, name->local_size);
	if (!reader->items[tag->n_items].name)
		return STEP_FAIL;
	level->name = (uint32_t)(tag->begin + 1 - p->window);
	level->name_size = (uint32_t)(name->local + name->local_size - tag->begin - 1);
	level->n_bindings = (uint32_t)tag->n_bindings;
	level->prefixes_size = (uint32_t)tag->prefixes_size;
	reader->open[reader->n_open].item = (uint32_t)tag->n_items;
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

/* The tag is complete, and no more than what the limits allow. */
static enum step finish_tag(struct native *p, const struct tag *tag, const char *at)
{
	struct xso_reader *reader = p->reader;
	const uint64_t begin = native_offset(p, tag->begin);
	const bool is_root = !reader->has_root;
	enum step step;

	if (!reading_check_attributes(reader, tag->n_attributes, begin) ||
		!reading_check_start(reader, begin, (uint64_t)(at - tag->begin)) ||
		!check_attributes(p, tag))
		return STEP_FAIL;
	step = open_element(p, tag);
	if (step != STEP_GOOD)
		return step;
	p->at = (size_t)(at - p->window);
	p->looked = 0;
	p->root_is_empty = is_root && tag->is_empty;
	return !tag->is_empty || (is_root && reader->is_stream) ? STEP_GOOD : close_element(p);
}

static void take_back(struct native *p, const struct tag *tag)
{
	p->reader->n_items = tag->n_items;
	p->n_bindings = tag->n_bindings;
	p->prefixes.size = tag->prefixes_size;
}

enum step native_start_tag(struct native *p)
{
	struct xso_reader *reader = p->reader;
	const char *at = p->window + p->at + 1;
	struct tag tag = {
		.begin = at - 1, .n_bindings = p->n_bindings, .prefixes_size = p->prefixes.size
	};
	struct xso_item *item;
	enum step step;

	if (!reader->n_open && !reading_begin(reader, native_offset(p, tag.begin)))
		return STEP_FAIL;
	tag.n_items = reader->n_items;
	item = reading_add_item(reader, native_offset(p, tag.begin));
	if (!item)
		return STEP_FAIL;
	item->kind = XSO_ITEM_START;
	step = q_name(p, &at, &tag.name);
	if (step == STEP_GOOD)
		step = attributes(p, &tag, &at);
	if (step == STEP_GOOD)
		step = finish_tag(p, &tag, at);
	if (step == STEP_MORE)
		take_back(p, &tag);
	return step;
}

enum step native_end_tag(struct native *p)
{
	struct xso_reader *reader = p->reader;
	const bool is_root = !reader->n_open;
	const struct level *level = is_root ? NULL : &p->levels[reader->n_open - 1];
	const char *name = is_root ? p->root_name : p->window + level->name;
	const size_t size = is_root ? p->root_name_size : level->name_size;
	const char *at = p->window + p->at + 2, *const end = p->window + p->size;

	for (size_t i = 0; i < size; i++, at++) {
		if (at == end)
			return STEP_MORE;
		if (*at != name[i])
			return native_bad(p, at);
	}
	at = native_space(at, end);
	if (at == end)
		return STEP_MORE;
	if (*at != '>')
		return native_bad(p, at);
	p->at = (size_t)(at + 1 - p->window);
	p->looked = 0;
	if (!is_root)
		return close_element(p);
	reader->ended = true;
	reader->end = p->base + p->at;
	return STEP_GOOD;
}

#include "tools/infoset.h"

#include "object/value.h"

#include <xso/raw.h>
#include <xso/text.h>

/*
 * The comparison works on tapes alone, with the tables to say which field an attribute or a child
 * belongs to: what decoding or encoding loses shows.
 */
struct comparison {
	const struct xso_registry *registry;
	struct xso_arena *arena;
	const char *why;
};

/* Attributes, texts and elements that belong to one field, or to none, in their order. */
struct walk {
	const struct xso_class *cls;
	const struct xso_item *start, *at, *end;
};

static bool differ(struct comparison *c, const char *why)
{
	if (!c->why)
		c->why = why;
	return false;
}

static struct walk walk_begin(const struct xso_class *cls, const struct xso_item *start)
{
	return (struct walk){ cls, start, start + 1, start + start->size };
}

static const struct xso_field *field_of(const struct walk *walk, const struct xso_item *item)
{
	if (item->kind == XSO_ITEM_ATTRIBUTE)
		return table_find_attribute(walk->cls, item->name);
	return table_find_child(walk->cls, walk->start->name->ns, item->name);
}

/* The next child element that belongs to the field; NULL: there are no more. */
static const struct xso_item *walk_next(struct walk *walk, const struct xso_field *field)
{
	while (walk->at < walk->end) {
		const struct xso_item *item = walk->at;
		walk->at = xso_item_after(item);
		if (item->kind == XSO_ITEM_START && field_of(walk, item) == field)
			return item;
	}
	return NULL;
}

/* The text of an element, joined. */
static const char *text_of(struct comparison *c, const struct xso_item *start)
{
	struct xso_raw raw = { .items = start, .n_items = start->size };
	const char *text = xso_raw_text(&raw, c->arena);

	return text ? text : "";
}

/* True for a text that is more than white space. */
static bool is_ink(const struct xso_item *item)
{
	return item->kind == XSO_ITEM_TEXT && !xso_text_is_blank(item->text, item->size);
}

static bool has_children(const struct xso_item *start)
{
	const struct xso_item *end = start + start->size;

	for (const struct xso_item *i = start + 1; i < end; i = xso_item_after(i))
		if (i->kind == XSO_ITEM_START)
			return true;
	return false;
}

struct parsed {
	_Alignas(8) char value[64];
	bool good;
};

static struct parsed parse(struct comparison *c, const struct xso_class *cls,
	const struct xso_field *field, const char *text)
{
	struct parsed parsed = { .good = false };

	parsed.good = !xso_value_parse(cls, field, text, strlen(text), parsed.value, c->arena);
	return parsed;
}

static bool equal_parsed(
	const struct xso_field *field, const struct parsed *a, const struct parsed *b)
{
	const struct scalar *scalar = scalar_of((enum xso_type)field->type);

	if (!a->good || !b->good)
		return false;
	return scalar->equal ? scalar->equal(a->value, b->value)
			     : !memcmp(a->value, b->value, scalar->size);
}

/* Lists: the same texts, whatever stands between them. */
static bool equal_lists(
	const struct xso_class *cls, const struct xso_field *field, const char *a, const char *b)
{
	char separator = table_extra(cls, field)->list;

	for (;;) {
		while (*a && (*a == separator || xso_text_is_space(*a)))
			a++;
		while (*b && (*b == separator || xso_text_is_space(*b)))
			b++;
		if (*a != *b)
			return false;
		if (!*a)
			return true;
		while (*a == *b && *a && *a != separator) {
			a++;
			b++;
		}
	}
}

/* Two texts of one field; NULL: it was not there. */
static bool equal_texts(struct comparison *c, const struct xso_class *cls,
	const struct xso_field *field, const char *a, const char *b)
{
	const char *absent = table_string(cls, table_extra(cls, field)->absent);
	struct parsed x, y;

	if (a && b && !strcmp(a, b))
		return true;
	if (field->flags & XSO_LIST)
		return equal_lists(cls, field, a ? a : "", b ? b : "");
	if (a && b) {
		x = parse(c, cls, field, a);
		y = parse(c, cls, field, b);
		return equal_parsed(field, &x, &y);
	}
	/* one side has a value: it is what absence means, or zero where that says the same */
	x = parse(c, cls, field, a ? a : b);
	if (table_extra(cls, field)->absent) {
		y = parse(c, cls, field, absent);
		return equal_parsed(field, &x, &y);
	}
	y = (struct parsed){ .good = true };
	return !(field->flags & XSO_HAS) && field->type >= XSO_TYPE_BOOL && x.good &&
		!memcmp(x.value, y.value, scalar_of((enum xso_type)field->type)->size);
}

static const struct xso_item *find_attribute(
	const struct xso_item *start, const struct xso_name *name)
{
	for (const struct xso_item *i = start + 1;
		i < start + start->size && i->kind == XSO_ITEM_ATTRIBUTE; i++)
		if (xso_name_equal(i->name, name))
			return i;
	return NULL;
}

/* Every attribute of `a` is in `b`, or says what its absence means. */
static bool has_attributes(struct comparison *c, const struct xso_class *cls,
	const struct xso_item *a, const struct xso_item *b)
{
	struct walk walk = walk_begin(cls, a);

	for (const struct xso_item *i = a + 1; i < a + a->size && i->kind == XSO_ITEM_ATTRIBUTE;
		i++) {
		const struct xso_field *field = field_of(&walk, i);
		const struct xso_item *other = find_attribute(b, i->name);
		if (other && !strcmp(other->text, i->text))
			continue;
		if (!field || !equal_texts(c, cls, field, i->text, other ? other->text : NULL))
			return differ(c, i->name->local);
	}
	return true;
}

static bool equal_elements(struct comparison *c, const struct xso_class *cls,
	const struct xso_item *a, const struct xso_item *b);

static bool equal_raw(const struct xso_item *a, const struct xso_item *b)
{
	struct xso_raw x = { .items = a, .n_items = a->size },
		       y = { .items = b, .n_items = b->size };

	return xso_raw_equal(&x, &y);
}

static bool equal_payloads(struct comparison *c, const struct xso_item *a, const struct xso_item *b)
{
	const struct xso_class *cls = xso_registry_class(c->registry, a->name);

	if (!xso_name_equal(a->name, b->name))
		return false;
	return equal_raw(a, b) || (cls && equal_elements(c, cls, a, b));
}

static const char *leaf_attribute(
	const struct xso_class *cls, const struct xso_field *field, const struct xso_item *start)
{
	const char *name = table_string(cls, table_extra(cls, field)->attribute);

	for (const struct xso_item *i = start + 1;
		i < start + start->size && i->kind == XSO_ITEM_ATTRIBUTE; i++)
		if (!*i->name->ns && !strcmp(i->name->local, name))
			return i->text;
	return NULL;
}

/* <x>value</x>, <x attribute="value"/>, <x/>: nothing else may stand in either. */
static bool equal_leaves(struct comparison *c, const struct xso_class *cls,
	const struct xso_field *field, const struct xso_item *a, const struct xso_item *b)
{
	const char *x = text_of(c, a), *y = text_of(c, b);

	if (equal_raw(a, b))
		return true;
	if (has_children(a) || has_children(b))
		return false;
	if (field->shape == XSO_CHILD_TEXT)
		return a->size <= 2 && b->size <= 2 && equal_texts(c, cls, field, x, y);
	if (!xso_text_is_blank(x, strlen(x)) || !xso_text_is_blank(y, strlen(y)))
		return false;
	if (field->shape != XSO_CHILD_ATTRIBUTE)
		return a->size <= 2 && b->size <= 2;
	return equal_texts(
		c, cls, field, leaf_attribute(cls, field, a), leaf_attribute(cls, field, b));
}

static bool equal_children(struct comparison *c, const struct xso_class *cls,
	const struct xso_field *field, const struct xso_item *a, const struct xso_item *b)
{
	if (!xso_name_equal(a->name, b->name))
		return false;
	if (!field || field->shape == XSO_ANY)
		return equal_payloads(c, a, b);
	if (field->of)
		return equal_elements(c, table_class(cls, field->of), a, b);
	return equal_leaves(c, cls, field, a, b);
}

/* A child that is on one side only: its value is what absence means, or there is nothing in it. */
static bool is_absent(struct comparison *c, const struct xso_class *cls,
	const struct xso_field *field, const struct xso_item *child)
{
	if (!field)
		return false;
	if (field->shape == XSO_CHILD_TEXT && child->size <= 2)
		return equal_texts(c, cls, field, text_of(c, child), NULL);
	return field->shape == XSO_CHILD_ATTRIBUTE && child->size <= 2 &&
		equal_texts(c, cls, field, leaf_attribute(cls, field, child), NULL);
}

/* The children of one field, or of none, on both sides. */
static bool equal_runs(struct comparison *c, const struct xso_class *cls,
	const struct xso_field *field, const struct xso_item *a, const struct xso_item *b)
{
	struct walk x = walk_begin(cls, a), y = walk_begin(cls, b);
	const struct xso_item *i = walk_next(&x, field), *j = walk_next(&y, field);

	while (i || j) {
		const struct xso_item *one = i ? i : j;
		if (i && j ? !equal_children(c, cls, field, i, j) : !is_absent(c, cls, field, one))
			return differ(c, one->name->local);
		i = i ? walk_next(&x, field) : NULL;
		j = j ? walk_next(&y, field) : NULL;
	}
	return true;
}

/* The next text of an element that is more than white space, or its end. */
static const struct xso_item *next_ink(const struct xso_item *at, const struct xso_item *end)
{
	while (at < end && !is_ink(at))
		at = xso_item_after(at);
	return at;
}

/* Both have the same texts, joined, but for those that are white space alone. */
static bool equal_stray_texts(const struct xso_item *a, const struct xso_item *b)
{
	const struct xso_item *end_a = a + a->size, *end_b = b + b->size;
	const struct xso_item *i = next_ink(a + 1, end_a), *j = next_ink(b + 1, end_b);
	size_t x = 0, y = 0; /* bytes of *i and *j that were compared */

	while (i < end_a && j < end_b) {
		if (i->text[x] != j->text[y])
			return false;
		if (++x == i->size) {
			i = next_ink(i + 1, end_a);
			x = 0;
		}
		if (++y == j->size) {
			j = next_ink(j + 1, end_b);
			y = 0;
		}
	}
	return i == end_a && j == end_b;
}

static bool equal_own_text(struct comparison *c, const struct xso_class *cls,
	const struct xso_item *a, const struct xso_item *b)
{
	const struct xso_field *field = cls->text ? &cls->fields[cls->text - 1] : NULL;
	const char *x, *y;
	bool blank_x, blank_y;

	if (!field)
		return equal_stray_texts(a, b) || differ(c, "text");
	x = text_of(c, a);
	y = text_of(c, b);
	blank_x = xso_text_is_blank(x, strlen(x));
	blank_y = xso_text_is_blank(y, strlen(y));
	if (!strcmp(x, y) || (blank_x && blank_y && has_children(a)))
		return true;
	return equal_texts(c, cls, field, blank_x ? NULL : x, blank_y ? NULL : y) ||
		differ(c, "text");
}

static bool equal_elements(struct comparison *c, const struct xso_class *cls,
	const struct xso_item *a, const struct xso_item *b)
{
	if (cls->text && cls->fields[cls->text - 1].shape == XSO_RAW) {
		struct xso_raw x = { .items = a, .n_items = a->size };
		struct xso_raw y = { .items = b, .n_items = b->size };
		x = xso_raw_content(&x);
		y = xso_raw_content(&y);
		return has_attributes(c, cls, a, b) && has_attributes(c, cls, b, a) &&
			(xso_raw_equal(&x, &y) || differ(c, "content"));
	}
	if (!has_attributes(c, cls, a, b) || !has_attributes(c, cls, b, a) ||
		!equal_own_text(c, cls, a, b))
		return false;
	for (const struct xso_field *f = cls->fields; f < cls->fields + cls->n_fields; f++)
		if (f->shape != XSO_ATTRIBUTE && !equal_runs(c, cls, f, a, b))
			return false;
	return equal_runs(c, cls, NULL, a, b);
}

bool infoset_equal(const struct xso_raw *a, const struct xso_raw *b,
	const struct xso_registry *registry, struct xso_arena *arena, const char **why)
{
	struct comparison c = { .registry = registry, .arena = arena };

	if (equal_payloads(&c, a->items, b->items))
		return true;
	*why = c.why ? c.why : a->items->name->local;
	return false;
}

#include "values.h"

#include "object/value.h"
#include "value_texts.h"

#include <xso/arena.h>
#include <xso/raw.h>
#include <xso/text.h>

#include <stdlib.h>

static void fill_fields(
	struct values *v, const struct xso_class *cls, void *object, const char *ns);

/* SplitMix64. */
static uint64_t next(struct values *v)
{
	uint64_t z = (v->state += UINT64_C(0x9E3779B97F4A7C15));

	z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
	return z ^ (z >> 31);
}

static size_t below(struct values *v, size_t n)
{
	return (size_t)(next(v) % n);
}

static void *make(struct values *v, size_t size)
{
	void *made = xso_arena_alloc(v->arena, size);

	if (!made)
		abort();
	return made;
}

static const char *copy_text(struct values *v, const char *text)
{
	const char *copy = xso_arena_text(v->arena, text, strlen(text));

	if (!copy)
		abort();
	return copy;
}

const char *values_namespace(const struct xso_class *cls, size_t pick)
{
	const char *first = table_string(cls, cls->ns), *ns = first;

	for (; cls->flags & XSO_CLASS_NAMESPACES && pick; pick--) {
		ns += strlen(ns) + 1;
		ns = *ns ? ns : first;
	}
	return ns;
}

static bool has_element_fields(const struct xso_class *cls)
{
	for (const struct xso_field *f = cls->fields; f < cls->fields + cls->n_fields; f++)
		if (f->shape >= XSO_CHILD_TEXT && f->shape <= XSO_WITHIN && f->shape != XSO_RAW)
			return true;
	return false;
}

/* Such a text would be read as none, or as several values. */
static bool is_lost(const struct xso_class *cls, const struct xso_field *field, const char *text)
{
	size_t size = strlen(text);

	if (field->flags & XSO_LIST)
		return !size || *text == ' ' ||
			strpbrk(text, table_extra(cls, field)->list == ',' ? "," : " \t\r\n");
	if (field->shape != XSO_TEXT)
		return false;
	/* next to elements white space is no text; nothing at all is no text in any class */
	if (size)
		return xso_text_is_blank(text, size) && has_element_fields(cls);
	return !scalar_of((enum xso_type)field->type)->is_text &&
		!(field->flags & XSO_EMPTY_EQUALS);
}

static const char *const *texts_of(
	const struct xso_class *cls, const struct xso_field *field, size_t *n)
{
	static const char *texts[256];

	*n = 0;
	if (field->type == XSO_TYPE_ENUM) {
		for (int i = 0; i < table_enum(cls, field)->n_texts; i++)
			if (xso_enum_text(table_enum(cls, field), i))
				texts[(*n)++] = xso_enum_text(table_enum(cls, field), i);
		return texts;
	}
	while (*n < VALUE_TEXTS && value_texts[field->type][*n])
		++*n;
	return value_texts[field->type];
}

bool values_scalar(
	struct values *v, const struct xso_class *cls, const struct xso_field *field, void *value)
{
	size_t n, start = v->fill == VALUES_ONE ? v->pick : below(v, VALUES_PICKS);
	const char *const *texts = texts_of(cls, field, &n);

	for (size_t i = 0; i < n; i++) {
		const char *text = copy_text(v, texts[(start + i) % n]);
		if (!is_lost(cls, field, text) &&
			!xso_value_parse(cls, field, text, strlen(text), value, v->arena))
			return true;
	}
	return false;
}

static struct xso_raw *parse(struct values *v, const char *text)
{
	struct xso_raw *raw = make(v, sizeof *raw);

	if (xso_raw_parse(text, strlen(text), NULL, raw, v->arena, NULL))
		abort();
	return raw;
}

static const struct xso_raw *make_raw(struct values *v)
{
	static const char *const texts[] = {
		"<x xmlns='urn:test:unknown'/>",
		"<x xmlns='urn:test:unknown' a='&lt;' b=''>t<y xmlns=''><z/></y>&amp;]]&gt;</x>",
		"<p:x xmlns:p='urn:test:unknown' p:a='1' xml:lang='fr'>\n <p:y/> <p:y/>\n</p:x>",
	};

	return parse(v, texts[below(v, 3)]);
}

/* True when an element of this name would be read as something else than a value of the field. */
static bool is_taken(const struct xso_class *base, const struct xso_field *field,
	const char *parent, const char *ns, const char *local)
{
	struct xso_name name = { .ns = ns, .local = local, .key = xso_key(local, strlen(local)) };

	return table_find_child(base, parent, &name) != field;
}

/* A payload whose element another field of its base takes, in any namespace or by any name. */
static bool is_taken_payload(const struct xso_class *base, const struct xso_field *field,
	const char *parent, const struct xso_class *cls, const char *ns)
{
	const struct xso_enum *names;

	if (!cls->names)
		return is_taken(base, field, parent, ns, table_string(cls, cls->element));
	names = table_enum(cls, &cls->fields[cls->names - 1]);
	for (int i = 0; i < names->n_texts; i++)
		if (xso_enum_text(names, i) &&
			is_taken(base, field, parent, ns, xso_enum_text(names, i)))
			return true;
	return false;
}

/* The classes that may stand in `base`, by turns; NULL: none may. */
static const struct xso_class *choose_payload(struct values *v, const struct xso_class *base)
{
	const struct xso_class *chosen = NULL;
	size_t n = 0;

	for (const struct xso_module *const *m = v->modules; *m; m++)
		for (const struct xso_extends *e = (*m)->extends;
			e < (*m)->extends + (*m)->n_extends; e++)
			if (e->base && (*m)->classes[e->base - 1] == base && !below(v, ++n))
				chosen = (*m)->classes[e->cls];
	return chosen;
}

static void *make_object(struct values *v, const struct xso_class *cls, const char *ns)
{
	struct values inner = *v;
	void *object = make(v, cls->size);

	inner.fill = v->fill == VALUES_ONE ? VALUES_SOME : v->fill;
	inner.depth -= v->depth > 0;
	values_make(&inner, cls, object, ns);
	v->state = inner.state;
	return object;
}

static struct xso_any make_any(struct values *v, const struct xso_class *base,
	const struct xso_field *field, const char *parent)
{
	const struct xso_class *cls = v->depth && below(v, 4) ? choose_payload(v, base) : NULL;
	const char *ns = cls ? values_namespace(cls, v->pick) : NULL;
	char text[128] = "<";

	if (field->name) {
		strcat(text, table_string(base, field->name));
		strcat(text, " xmlns='urn:test:unknown' a='b'>text</");
		strcat(text, table_string(base, field->name));
		strcat(text, ">");
		return (struct xso_any){ &xso_raw_class, parse(v, text) };
	}
	if (!cls || is_taken_payload(base, field, parent, cls, ns))
		return (struct xso_any){ &xso_raw_class, make_raw(v) };
	return (struct xso_any){ cls, make_object(v, cls, ns) };
}

/* The namespace that the element of a child field is read in, below an element in `parent`. */
static const char *child_namespace(
	const struct xso_class *cls, const struct xso_field *field, const char *parent)
{
	const char *list = table_string(cls, field->ns);

	if (!field->ns)
		return parent;
	if (field->flags & XSO_NAMESPACES && xso_table_has_namespace(list, true, parent))
		return parent;
	return list;
}

static bool fill_value(struct values *v, const struct xso_class *cls, const struct xso_field *field,
	void *value, const char *ns)
{
	const struct xso_class *of = field->of ? table_class(cls, field->of) : NULL;
	struct xso_raw *content;
	struct xso_any any;
	void *object;

	switch ((enum xso_shape)field->shape) {
	case XSO_CHILD:
		if (!v->depth && !table_is_required(field))
			return false;
		object = make_object(v, of, child_namespace(cls, field, ns));
		if (table_is_list(field))
			memcpy(value, object, of->size);
		else
			table_set_pointer(value, 0, object);
		return true;
	case XSO_ANY:
		any = make_any(v, cls, field, ns);
		memcpy(value, &any, sizeof any);
		return true;
	case XSO_RAW:
		content = make(v, sizeof *content);
		*content = xso_raw_content(
			parse(v, "<c>text <b xmlns='urn:x' a='&amp;'>bold</b><i/>&lt; </c>"));
		table_set_pointer(value, 0, content);
		return true;
	case XSO_FLAG:
		table_set_bool(value, 0, true);
		return true;
	default:
		return values_scalar(v, cls, field, value);
	}
}

static void fill_list(struct values *v, const struct xso_class *cls, const struct xso_field *field,
	void *object, const char *ns)
{
	size_t size = xso_table_value_size(cls, field), n = 0, wanted = v->pick % 4;
	char *array;

	if (v->fill != VALUES_ONE)
		wanted = 1 + below(v, 3);
	if (!wanted && field->occurs == XSO_SOME)
		wanted = 1;
	array = make(v, 4 * size);
	while (n < wanted && fill_value(v, cls, field, array + n * size, ns)) {
		v->pick++;
		n++;
	}
	v->pick -= n;
	table_set_pointer(object, field->offset, array);
	table_set_count(object, field, n);
}

/* The first enumerator from `start` on that has a text. */
static int pick_enum(const struct xso_enum *values, size_t start)
{
	int value = (int)(start % values->n_texts);

	while (!xso_enum_text(values, value))
		value = (value + 1) % values->n_texts;
	return value;
}

/* A tag or wrapper, and what stands in it. */
static void fill_part(struct values *v, const struct xso_class *cls, const struct xso_field *field,
	void *object, const char *ns)
{
	struct values inner = *v;
	size_t pick = v->fill == VALUES_ONE ? v->pick : below(v, VALUES_PICKS);

	if (field->shape == XSO_TAG)
		table_set_int(object, field->offset, pick_enum(table_enum(cls, field), pick));
	else if (field->member)
		table_set_bool(object, field->offset, true);
	if (!field->of)
		return;
	inner.fill = v->fill == VALUES_ONE ? VALUES_SOME : v->fill;
	fill_fields(&inner, table_class(cls, field->of), object, child_namespace(cls, field, ns));
	v->state = inner.state;
}

static void fill_field(struct values *v, const struct xso_class *cls, const struct xso_field *field,
	void *object, const char *ns)
{
	char *member = (char *)object + field->offset;

	if (field->shape == XSO_ELEMENT)
		table_set_int(member, 0, pick_enum(table_enum(cls, field), v->pick));
	else if (field->shape == XSO_NAMESPACE)
		table_set_pointer(member, 0, copy_text(v, ns));
	else if (field->shape == XSO_TAG || field->shape == XSO_WITHIN)
		fill_part(v, cls, field, object, ns);
	else if (table_is_list(field))
		fill_list(v, cls, field, object, ns);
	else if (fill_value(v, cls, field, member, ns) && field->flags & XSO_HAS)
		table_set_bool(object, field->count, true);
}

static bool is_wanted(struct values *v, const struct xso_class *cls, const struct xso_field *field)
{
	if (table_is_required(field) || field->shape == XSO_ELEMENT ||
		field->shape == XSO_NAMESPACE)
		return true;
	switch (v->fill) {
	case VALUES_MINIMAL:
		return false;
	case VALUES_ONE:
		return (size_t)(field - cls->fields) == v->field;
	case VALUES_ALL:
		return true;
	default:
		return below(v, 2);
	}
}

static void fill_fields(struct values *v, const struct xso_class *cls, void *object, const char *ns)
{
	for (const struct xso_field *f = cls->fields; f < cls->fields + cls->n_fields; f++)
		if (is_wanted(v, cls, f))
			fill_field(v, cls, f, object, ns);
}

static void keep(struct values *v, const struct xso_class *cls, void *object,
	struct xso_kept **last, const struct xso_raw *raw)
{
	struct xso_kept *kept = make(v, sizeof *kept);

	kept->any = (struct xso_any){ &xso_raw_class, raw };
	if (*last)
		(*last)->next = kept;
	else
		table_set_pointer(object, cls->unknown, kept);
	*last = kept;
}

/* What no field of the class takes: an attribute, a text, an element. */
static void fill_kept(struct values *v, const struct xso_class *cls, void *object)
{
	const struct xso_raw *whole = parse(v,
		"<x t:unknown='&lt;' xmlns:t='urn:test:unknown'>stray"
		"<unknown xmlns='urn:test:unknown'>x</unknown></x>");
	struct xso_raw *attribute = make(v, sizeof *attribute), content = xso_raw_content(whole);
	struct xso_raw *text = make(v, sizeof *text), *element = make(v, sizeof *element);
	struct xso_kept *last = NULL;

	*attribute = *whole;
	attribute->items++;
	attribute->n_items = 1;
	keep(v, cls, object, &last, attribute);
	if (cls->text)
		return;
	xso_raw_next(&content, text);
	keep(v, cls, object, &last, text);
	*element = *text;
	xso_raw_next(&content, element);
	if (!cls->any)
		keep(v, cls, object, &last, element);
}

void values_make(struct values *v, const struct xso_class *cls, void *object, const char *ns)
{
	fill_fields(v, cls, object, ns);
	if (v->fill == VALUES_ALL && cls->policy == XSO_KEEP)
		fill_kept(v, cls, object);
}

/* Rows, lookups and what few fields need. */
#include "writing.h"

#include "cname.h"
#include "lookup.h"
#include "pool.h"

#include <stdio.h>
#include <string.h>

static const char *class_object(const struct class *class)
{
	return class->is_content ? class->local : pool_print("%s_class", class->c);
}

static void add_lookup(xmlNodePtr node, struct lookup lookup)
{
	char *list = pool_alloc(((size_t)6 << lookup.bits) + 1), *end = list;

	document_set(node, "bits", "%u", lookup.bits);
	if (!lookup.n)
		return;
	for (size_t i = 0; i < (size_t)1 << lookup.bits; i++)
		end += sprintf(end, "%s%u", !i ? "" : i % 16 ? ", " : ",\n\t", lookup.slots[i]);
	document_set(node, "slots", "%s", list);
}

void writing_enum(struct writing *w, xmlNodePtr parent, const struct enumeration *e)
{
	xmlNodePtr node = document_add(parent, "enum");

	document_set(node, "tag", "%s", e->c);
	document_set(node, "local", "%s", cname_lower(e->name));
	document_set(node, "name", "%s", strings_add(&w->strings, e->name));
	document_doc(node, e->doc && e->is_shared ? e->doc : NULL);
	for (size_t i = 0; i < e->n_values; i++) {
		const struct value *value = &e->values[i];
		xmlNodePtr row = document_add(node, "enumerator");
		document_set(row, "name", "%s", value->c);
		if (!i)
			document_set(row, "comment", "%s",
				value->text ? "also when it is absent" : "there is none");
		else if (value->doc)
			document_set(row, "comment", "%s",
				document_comment(value->doc, strlen(value->doc)));
		if (value->text)
			document_set(row, "string", "%s", strings_add(&w->strings, value->text));
	}
	add_lookup(node, lookup_of_enum(e));
}

static const char *flags_of(const struct field *field, bool several)
{
	const struct {
		bool set;
		const char *name;
	} flags[] = {
		{ field->has, "XSO_HAS" },
		{ field->secret, "XSO_SECRET" },
		{ field->reject_duplicate, "XSO_REJECT_DUPLICATE" },
		{ field->on_unknown != NULL, "XSO_FORGIVE" },
		{ field->shape == SHAPE_ANY && field->wire, "XSO_ANY_NAMESPACE" },
		{ several, "XSO_NAMESPACES" },
		{ field->empty_equals, "XSO_EMPTY_EQUALS" },
		{ field->list != 0, "XSO_LIST" },
	};
	const char *text = "";

	for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
		if (flags[i].set)
			text = pool_print("%s%s%s", text, *text ? " | " : "", flags[i].name);
	return text;
}

static const char *shape_constant(enum shape shape)
{
	char *name = pool_upper(cname_lower(shape_word(shape)));

	return pool_print("XSO_%s", name);
}

/* The index of the enumerator for a value's text. */
static size_t enumerator(const struct enumeration *e, const char *text)
{
	size_t i = 0;

	while (i < e->n_values && (!e->values[i].text || strcmp(e->values[i].text, text) != 0))
		i++;
	return i < e->n_values ? i : 0;
}

/* The written form of what absence means; "" when zero says it already. */
static const char *absent_text(const struct field *field)
{
	if (!field->absent || !field_is_scalar(field))
		return "";
	if (field->values && field->occurs != OCCURS_ONE)
		return ""; /* the zero enumerator */
	if (field->type && !strcmp(field->type->name, "bit"))
		return strcmp(field->absent, "true") != 0 ? "0" : "1";
	return field->absent;
}

static bool needs_extra(const struct field *field)
{
	bool forgives_to =
		field->on_unknown && field->values && enumerator(field->values, field->on_unknown);

	return field->min || field->max || field->max_length || field->attribute || field->list ||
		forgives_to || *absent_text(field) ||
		(field->prefix && *field->prefix && strcmp(field->prefix, "xml") != 0);
}

/* What an error says was expected of a bounded value; NULL: its type says it all. */
static const char *bounded_type(const struct field *field)
{
	const char *type = field->type ? field->type->name : "";

	if (field->max_length)
		return pool_print("%s of at most %s bytes", type, field->max_length);
	if (field->min && field->max)
		return pool_print("%s from %s to %s", type, field->min, field->max);
	if (field->min)
		return pool_print("%s of at least %s", type, field->min);
	return field->max ? pool_print("%s of at most %s", type, field->max) : NULL;
}

static const char *int64_literal(const char *digits)
{
	if (!strcmp(digits, "-9223372036854775808"))
		return "INT64_MIN"; /* C has no such literal */
	return pool_print("INT64_C(%s)", digits);
}

/* The constant of an extra, which no other has: "a-b" in "c" and "b" in "c-a" are both c_a_b. */
static const char *extra_constant(const struct writing *w, const char *local, const char *member)
{
	const char *name = pool_print("E_%s_%s", local, member), *constant = name;

	for (unsigned n = 2; document_has(w->extras, "constant", constant); n++)
		constant = pool_print("%s_%u", name, n);
	return constant;
}

static const char *write_extra(
	struct writing *w, const struct class *class, const struct field *field)
{
	const char *member = field->member ? field->member : cname_lower(field->wire);
	const char *constant = extra_constant(w, class->local, member);
	xmlNodePtr node = document_add(w->extras, "extra");

	document_set(node, "constant", "%s", constant);
	if (field->min)
		document_set(node, "min", "%s", int64_literal(field->min));
	if (field->max && *field->max == '-')
		document_set(node, "max", "(uint64_t)%s", int64_literal(field->max));
	else if (field->max)
		document_set(node, "max", "UINT64_C(%s)", field->max);
	document_set_if(node, "max-length", field->max_length);
	if (bounded_type(field))
		document_set(node, "expected", "%s", strings_add(&w->strings, bounded_type(field)));
	if (field->attribute)
		document_set(node, "attribute", "%s", strings_add(&w->strings, field->attribute));
	if (field->prefix && *field->prefix && strcmp(field->prefix, "xml") != 0)
		document_set(node, "prefix", "%s", strings_add(&w->strings, field->prefix));
	if (*absent_text(field))
		document_set(node, "absent", "%s", strings_add(&w->strings, absent_text(field)));
	if (field->on_unknown && field->values && enumerator(field->values, field->on_unknown))
		document_set(node, "on-unknown", "%s",
			field->values->values[enumerator(field->values, field->on_unknown)].c);
	if (field->list)
		document_set(node, "list", "%c", field->list);
	return constant;
}

/* The namespaces of the element in whose content the field stands, as far as they are known. */
static const struct namespaces *enclosing(const struct class *class)
{
	if (class->is_content)
		for (size_t i = 0; i < class->owner->n_fields; i++)
			if (class->owner->fields[i].class == class)
				return class->owner->fields[i].ns.n ? &class->owner->fields[i].ns
								    : enclosing(class->owner);
	return &class->ns;
}

static void set_namespace(
	struct writing *w, xmlNodePtr row, const struct class *class, const struct field *field)
{
	if (!field->ns.n)
		return;
	if (field->shape != SHAPE_ATTRIBUTE && namespaces_equal(&field->ns, enclosing(class)))
		return;
	document_set(row, "ns", "%s",
		field->ns.n > 1 ? strings_add_list(&w->strings, &field->ns)
				: strings_add(&w->strings, field->ns.items[0]));
}

static void write_row(
	struct writing *w, xmlNodePtr parent, const struct class *class, const struct field *field)
{
	xmlNodePtr row = document_add(parent, "row");
	const char *tag = class_of_struct(class)->c;
	bool several;

	set_namespace(w, row, class, field);
	several = xmlHasProp(row, BAD_CAST "ns") && field->ns.n > 1;
	document_set(row, "shape", "%s", shape_constant(field->shape));
	if (field->type)
		document_set(row, "type", "%s", field->type->constant);
	else if (field->values && field_is_scalar(field))
		document_set(row, "type", "XSO_TYPE_ENUM");
	if (field->occurs)
		document_set(row, "occurs", "XSO_%s",
			(const char *[]){ "OPTIONAL", "ONE", "MANY", "SOME" }[field->occurs]);
	document_set_if(row, "flags", flags_of(field, several));
	if (field->wire)
		document_set(row, "name", "%s", strings_add(&w->strings, field->wire));
	if (field->member) {
		document_set(row, "member", "%s", strings_add(&w->strings, field->member));
		document_set(row, "offset", "offsetof(struct %s, %s)", tag, field->member);
	}
	if (field->extra)
		document_set(row, "count", "offsetof(struct %s, %s)", tag, field->extra);
	if (field->class)
		document_set(row, "of", "%s", writing_class_constant(w, field->class));
	if (field->values)
		document_set(row, "values", "%s", writing_enum_constant(w, field->values));
	if (needs_extra(field))
		document_set(row, "extra", "%s", write_extra(w, class, field));
}

/* 1 + index of the field that is special in some way; 0: none. */
static size_t find_row(const struct class *class, bool (*is_it)(const struct field *field))
{
	for (size_t i = 0; i < class->n_fields; i++)
		if (is_it(&class->fields[i]))
			return i + 1;
	return 0;
}

static bool is_names(const struct field *field)
{
	return field->shape == SHAPE_ELEMENT;
}

static bool is_namespaces(const struct field *field)
{
	return field->shape == SHAPE_NAMESPACE;
}

static bool is_text(const struct field *field)
{
	return field->shape == SHAPE_TEXT || field->shape == SHAPE_RAW;
}

static bool is_any(const struct field *field)
{
	return field->shape == SHAPE_ANY && !field->wire;
}

static bool is_newer(const struct field *field)
{
	return field->shape == SHAPE_TAG && field->on_unknown;
}

static bool is_lang(const struct field *field)
{
	return field->shape == SHAPE_ATTRIBUTE && !strcmp(field->prefix, "xml") &&
		!strcmp(field->wire, "lang");
}

static bool is_from(const struct field *field)
{
	return field->shape == SHAPE_ATTRIBUTE && !field->ns.n && !strcmp(field->wire, "from");
}

static bool is_repeated(const struct field *field)
{
	return field_is_repeated(field) && field->shape != SHAPE_ATTRIBUTE &&
		field->shape != SHAPE_TEXT;
}

static bool is_required(const struct field *field)
{
	return field->occurs == OCCURS_ONE || field->occurs == OCCURS_SOME;
}

static void write_special_rows(xmlNodePtr node, const struct class *class)
{
	const struct {
		const char *name;
		bool (*is_it)(const struct field *field);
	} special[] = { { "names", is_names }, { "namespaces", is_namespaces }, { "text", is_text },
		{ "any", is_any }, { "newer", is_newer }, { "lang", is_lang },
		{ "from", is_from } };

	for (size_t i = 0; i < sizeof special / sizeof *special; i++)
		if (find_row(class, special[i].is_it))
			document_set(
				node, special[i].name, "%zu", find_row(class, special[i].is_it));
}

struct classes {
	const struct class **items;
	size_t n;
};

/* Adds the classes of a class's children; true when a secret is met. */
static bool add_children(struct classes *classes, const struct class *class)
{
	for (size_t i = 0; i < class->n_fields; i++) {
		const struct field *field = &class->fields[i];
		size_t at = 0;
		if (field->secret || (field->class && field->class->secret))
			return true;
		while (field->class && at < classes->n && classes->items[at] != field->class)
			at++;
		if (field->class && at == classes->n)
			*(const struct class **)pool_push(
				&classes->items, &classes->n, sizeof class) = field->class;
	}
	return false;
}

/* True when a secret is in the class, or in whatever can stand in it. */
static bool has_secrets(const struct class *class)
{
	struct classes held = { 0 };

	if (add_children(&held, class))
		return true;
	for (size_t i = 0; i < held.n; i++)
		if (add_children(&held, held.items[i]))
			return true;
	return false;
}

static const char *class_flags(const struct class *class)
{
	const struct {
		bool set;
		const char *name;
	} flags[] = {
		{ class->secret, "XSO_CLASS_SECRET" },
		{ has_secrets(class), "XSO_CLASS_SECRETS" },
		{ class->ns.n > 1, "XSO_CLASS_NAMESPACES" },
		{ find_row(class, is_repeated), "XSO_CLASS_HAS_LISTS" },
		{ find_row(class, is_required), "XSO_CLASS_DEMANDS" },
		{ class->is_form, "XSO_CLASS_FORM" },
	};
	const char *text = "";

	for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
		if (flags[i].set)
			text = pool_print("%s%s%s", text, *text ? " | " : "", flags[i].name);
	return text;
}

xmlNodePtr writing_table(struct writing *w, const char *kind, const struct class *class)
{
	static const char *const policies[] = { "XSO_KEEP", "XSO_DROP", "XSO_REJECT" };
	xmlNodePtr node = document_add(w->root, kind);

	document_set(node, "local", "%s", class->local);
	document_set(node, "object", "%s", class_object(class));
	document_set(node, "tag", "%s", class_of_struct(class)->c);
	document_set(node, "name", "%s", strings_add(&w->strings, class->name));
	document_set(node, "schema-name", "%s", class->name);
	if (class->policy)
		document_set(node, "policy", "%s", policies[class->policy]);
	if (class->element)
		document_set(node, "element", "%s", strings_add(&w->strings, class->element));
	if (class->ns.n)
		document_set(node, "ns", "%s",
			class->ns.n > 1 ? strings_add_list(&w->strings, &class->ns)
					: strings_add(&w->strings, class->ns.items[0]));
	document_set_if(node, "flags", class_flags(class));
	if (class->keeps && !class->is_content)
		document_set(node, "keeps", "true");
	document_set_if(node, "check", class->is_content ? NULL : class->check);
	write_special_rows(node, class);
	for (size_t i = 0; i < class->n_fields; i++)
		write_row(w, node, class, &class->fields[i]);
	add_lookup(node, lookup_of_class(class));
	return node;
}

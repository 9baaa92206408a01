#include "check.h"

#include "cname.h"
#include "nearest.h"
#include "pool.h"

#include <string.h>

const char *check_field_words(const struct field *field)
{
	const char *name = field->wire ? field->wire : field->as;

	if (!name && field->class)
		name = field->class->name;
	if (!name)
		return shape_word(field->shape);
	if (field->is_of_form)
		return pool_print("field '%s'", name);
	return pool_print("%s '%s%s%s'", shape_word(field->shape), field->wire ? field->prefix : "",
		field->wire && *field->prefix ? ":" : "", name);
}

void check_note_use(const struct field *field)
{
	if (field->use)
		note_at(*field->use, "its group is used here");
}

/* A key has to be a text of the class that the list is of. */
static void check_unique(const struct field *field)
{
	struct nearest nearest;
	struct place place = node_place(field->node, "unique");

	if (!field->unique || !field->class)
		return;
	if (!field_is_list(field)) {
		error_at(CODE_UNIQUE, place, "unique names the key of a list, and %s occurs once",
			check_field_words(field));
		return;
	}
	nearest = xso_nearest_begin(field->unique);
	for (size_t i = 0; i < field->class->n_fields; i++) {
		const struct field *key = &field->class->fields[i];
		const char *name = key->as ? key->as : key->wire;
		if (!field_is_scalar(key) || !name)
			continue;
		xso_nearest_offer(&nearest, name);
		if (strcmp(name, field->unique) != 0)
			continue;
		if (key->values || (key->type && key->type->kind != TYPE_TEXT) ||
			field_is_list(key))
			error_at(CODE_UNIQUE, place, "the key '%s' is no text", field->unique);
		return;
	}
	error_at(CODE_UNIQUE, place, "class '%s' has no field '%s'%s", field->class->name,
		field->unique, nearest_question(&nearest));
}

static void check_field(const struct field *field)
{
	if (field_is_scalar(field) || field->shape == SHAPE_TAG)
		check_scalar(field);
	if (field->shape == SHAPE_CHILD)
		check_unique(field);
	if (field->shape == SHAPE_WITHIN && field->class && !field->class->n_fields)
		error_at(CODE_EMPTY_WRAPPER, field->place,
			"a wrapper needs fields: for an element without content there is <flag>");
}

/* What says get or set has values. */
static void check_requests(const struct class *class)
{
	struct nearest nearest = xso_nearest_begin(class->requests);

	for (size_t i = 0; i < class->n_fields; i++) {
		const struct field *field = &class->fields[i];
		const char *name = field->as ? field->as : field->wire;
		if (field->shape != SHAPE_ATTRIBUTE || !field->values || !name)
			continue;
		xso_nearest_offer(&nearest, name);
		if (!strcmp(name, class->requests))
			return;
	}
	error_at(CODE_REQUESTS, node_place(class->node, "requests"),
		"class '%s' has no attribute '%s' with values that say which request it is%s",
		class->name, class->requests, nearest_question(&nearest));
}

static void check_class(const struct class *class)
{
	for (size_t i = 0; i < class->n_fields; i++) {
		check_field(&class->fields[i]);
		if (class->fields[i].class && class->fields[i].class->is_content)
			check_class(class->fields[i].class);
	}
	if (class->n_fields > 250)
		error_at(CODE_TOO_LARGE, class->place,
			"class '%s' has more than 250 fields: put some of them in classes of "
			"their own",
			class->name);
	if (class->requests)
		check_requests(class);
	if (class->values)
		check_element_names(class->values, "class");
	if (class->check && cname_is_reserved(class->check))
		error_at(CODE_NO_C_NAME, node_place(class->node, "check"),
			"'%s' is no name of a function in C", class->check);
	check_class_names(class);
}

struct classes {
	const struct class **items;
	size_t n;
};

/* Adds the classes of children that must be there. */
static void add_required(struct classes *classes, const struct class *class)
{
	for (size_t i = 0; i < class->n_fields; i++) {
		const struct field *field = &class->fields[i];
		size_t at = 0;
		if (field->shape != SHAPE_CHILD || !field->class ||
			(field->occurs != OCCURS_ONE && field->occurs != OCCURS_SOME))
			continue;
		while (at < classes->n && classes->items[at] != field->class)
			at++;
		if (at == classes->n)
			*(const struct class **)pool_push(
				&classes->items, &classes->n, sizeof class) = field->class;
	}
}

static void check_recursion(const struct class *class)
{
	struct classes held = { 0 };

	add_required(&held, class);
	for (size_t i = 0; i < held.n; i++) {
		if (held.items[i] == class) {
			error_at(CODE_ENDLESS, class->place,
				"class '%s' must hold another of itself, without end: make the "
				"child optional",
				class->name);
			return;
		}
		add_required(&held, held.items[i]);
	}
}

static void check_extends(const struct class *class)
{
	for (size_t i = 0; i < class->n_extends; i++) {
		const struct extends *extends = &class->extends[i];
		if (!class->element && !class->values)
			error_at(CODE_CLASS_WITHOUT_ELEMENT, extends->place,
				"class '%s' has no element, so nobody can meet it in '%s'",
				class->name, extends->name);
		if (!strcmp(extends->name, "stream") && (extends->many || extends->account))
			error_at(CODE_STREAM_PAYLOAD, extends->place,
				"occurs and from are for payloads, and a 'stream' has none: leave "
				"them out");
		for (size_t j = 0; j < i; j++) {
			if (strcmp(class->extends[j].name, extends->name) != 0)
				continue;
			error_at(CODE_EXTENDS_TWICE, extends->place,
				"class '%s' extends '%s' twice", class->name, extends->name);
			note_at(class->extends[j].place, "the other one is here");
		}
	}
}

void check_schema(const struct schema *schema)
{
	for (size_t i = 0; i < schema->n_enums; i++)
		check_enum(schema->enums[i]);
	for (size_t i = 0; i < schema->n_classes; i++) {
		check_class(schema->classes[i]);
		check_recursion(schema->classes[i]);
		check_extends(schema->classes[i]);
	}
}

static bool has_name(const struct class *class, const char *local)
{
	if (class->element)
		return !strcmp(class->element, local);
	for (size_t i = 0; class->values && i < class->values->n_values; i++)
		if (class->values->values[i].text && !strcmp(class->values->values[i].text, local))
			return true;
	return false;
}

/* A name that both classes' elements can have, or NULL. */
static const char *common_name(const struct class *a, const struct class *b)
{
	if (a->element)
		return has_name(b, a->element) ? a->element : NULL;
	for (size_t i = 0; a->values && i < a->values->n_values; i++)
		if (a->values->values[i].text && has_name(b, a->values->values[i].text))
			return a->values->values[i].text;
	return NULL;
}

static const char *common_namespace(const struct class *a, const struct class *b)
{
	for (size_t i = 0; i < a->ns.n; i++)
		if (namespaces_have(&b->ns, a->ns.items[i]))
			return a->ns.items[i];
	return NULL;
}

static void check_roots(const struct class *a, const struct class *b)
{
	const char *local = common_name(a, b), *ns = common_namespace(a, b);

	if (!local || !ns)
		return;
	error_at(CODE_ROOT_TAKEN, b->place,
		"classes '%s' and '%s' both claim <%s xmlns='%s'>: what extends something is known "
		"everywhere, so merge them in one class, or extend nothing",
		a->name, b->name, local, ns);
	note_at(a->place, "the other one is here");
}

void check_catalogue(const struct catalogue *catalogue)
{
	struct class **roots = NULL;
	size_t n = 0;

	for (size_t i = 0; i < catalogue->n_schemas; i++) {
		const struct schema *schema = catalogue->schemas[i];
		for (size_t j = 0; j < schema->n_classes; j++) {
			if (!schema->classes[j]->n_extends)
				continue;
			for (size_t k = 0; k < n; k++)
				check_roots(roots[k], schema->classes[j]);
			*(struct class **)pool_push(&roots, &n, sizeof *roots) = schema->classes[j];
		}
	}
}

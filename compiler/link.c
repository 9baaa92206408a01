#include "link.h"

#include "check.h"
#include "nearest.h"

#include <string.h>

static struct enumeration *find_enum_in(
	const struct schema *schema, const char *name, struct nearest *nearest)
{
	for (size_t i = 0; i < schema->n_enums; i++) {
		if (!schema->enums[i]->is_shared)
			continue;
		if (!strcmp(schema->enums[i]->name, name))
			return schema->enums[i];
		xso_nearest_offer(nearest, schema->enums[i]->name);
	}
	return NULL;
}

static struct enumeration *find_enum(
	const struct schema *schema, const char *name, struct nearest *nearest)
{
	struct enumeration *found = find_enum_in(schema, name, nearest);

	for (size_t i = 0; i < schema->n_imports && !found; i++)
		found = find_enum_in(schema->imports[i], name, nearest);
	return found;
}

static struct class *find_class_in(
	const struct schema *schema, const char *name, struct nearest *nearest)
{
	for (size_t i = 0; i < schema->n_classes; i++) {
		if (!strcmp(schema->classes[i]->name, name))
			return schema->classes[i];
		xso_nearest_offer(nearest, schema->classes[i]->name);
	}
	return NULL;
}

/* A class of this schema or of an import; NULL after an error. */
static struct class *find_class(const struct schema *schema, const char *name, struct place place)
{
	struct nearest nearest = xso_nearest_begin(name);
	struct class *found = find_class_in(schema, name, &nearest);

	for (size_t i = 0; i < schema->n_imports && !found; i++)
		found = find_class_in(schema->imports[i], name, &nearest);
	if (!found && !schema->lacks_imports)
		error_at(CODE_UNKNOWN_CLASS, place, "there is no class '%s' here or in an import%s",
			name, nearest_question(&nearest));
	return found;
}

static void link_type(struct schema *schema, struct field *field)
{
	const char *name = node_value(field->node, "type");
	struct place place = node_place(field->node, "type");
	struct nearest nearest = xso_nearest_begin(name ? name : "");

	if (field->values && name)
		error_at(CODE_TYPE_AND_VALUES, place, "%s: its <value> rows are its type already",
			check_field_words(field));
	if (field->values)
		return;
	if (!name && field->shape == SHAPE_TAG) {
		error_at(CODE_NO_VALUES, field->place,
			"%s: the names of its elements are missing: give it <value> rows, or the "
			"type of an enum",
			check_field_words(field));
		return;
	}
	field->type = field->shape == SHAPE_TAG ? NULL : type_find(name ? name : "string");
	if (field->type)
		return;
	field->values = find_enum(schema, name, &nearest);
	if (field->values)
		return;
	if (schema->lacks_imports)
		return;
	for (size_t i = 0; field->shape != SHAPE_TAG && type_at(i); i++)
		xso_nearest_offer(&nearest, type_at(i)->name);
	error_at(CODE_UNKNOWN_TYPE, place, "there is no %s '%s'%s",
		field->shape == SHAPE_TAG ? "enum" : "type or enum", name,
		nearest_question(&nearest));
}

static void link_child(struct schema *schema, struct field *field)
{
	const char *name = node_value(field->node, "class");

	if (name)
		field->class = find_class(schema, name, node_place(field->node, "class"));
	if (!name || !field->class)
		return;
	if (!field->class->element && !field->class->values && !field->wire)
		error_at(CODE_CLASS_WITHOUT_ELEMENT, field->place,
			"class '%s' has no element: say by name how it is called here", name);
	if (!field->ns.n && !field->wire)
		field->ns = field->class->ns;
	else if (!field->ns.n && field->class->element &&
		!strcmp(field->class->element, field->wire))
		field->ns = field->class->ns;
}

/* The last field of a form is the data form it was read from. */
static void link_form(struct schema *schema, struct class *form)
{
	struct field *origin = &form->fields[form->n_fields - 1];
	struct nearest nearest = xso_nearest_begin("data-form");
	struct class *found = find_class_in(schema, "data-form", &nearest);

	for (size_t i = 0; i < schema->n_imports && !found; i++)
		found = find_class_in(schema->imports[i], "data-form", &nearest);
	if (!found && !schema->lacks_imports)
		error_at(CODE_FORM_IMPORT, form->place,
			"form '%s' is a view of a data form: import schema 'data-forms'",
			form->name);
	origin->class = found;
	if (found)
		origin->ns = found->ns;
}

static void link_class(struct schema *schema, struct class *class)
{
	for (size_t i = 0; i < class->n_fields; i++) {
		struct field *field = &class->fields[i];
		if (field_is_scalar(field) || field->shape == SHAPE_TAG)
			link_type(schema, field);
		if (field->shape == SHAPE_CHILD)
			link_child(schema, field);
		if (field->class && field->class->is_content)
			link_class(schema, field->class);
	}
	if (class->is_form)
		link_form(schema, class);
	for (size_t i = 0; i < class->n_extends; i++) {
		struct extends *extends = &class->extends[i];
		if (strcmp(extends->name, "stream") != 0)
			extends->base = find_class(schema, extends->name, extends->place);
	}
}

void link_schema(struct schema *schema)
{
	for (size_t i = 0; i < schema->n_classes; i++)
		link_class(schema, schema->classes[i]);
}

/* Typed data forms: a class whose fields are found by their var. */
#include "model.h"

#include "pool.h"

#include <string.h>

static bool is_identifier(const char *name)
{
	return *name && !strchr("0123456789-.", *name) &&
		!name[strspn(
			name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.")];
}

void model_name_form_field(struct field *field, const struct class *form)
{
	const char *name = node_value(field->node, "name");
	const char *prefix = node_value(form->node, "prefix");
	const bool is_whole = !prefix || strchr(name, '#') || strchr(name, '{');

	field->prefix = "";
	field->wire = is_whole ? name : pool_print("%s%s", prefix, name);
	if (!field->as && !is_identifier(name))
		error_at(CODE_NO_C_NAME, node_place(field->node, "name"),
			"'%s' can be no member's name: say by as how it is called in C", name);
	if (!field->as)
		field->as = name;
}

/* The form that an object was read from; link finds its class. */
static void add_origin(struct class *form)
{
	*(struct field *)pool_push(&form->fields, &form->n_fields, sizeof *form->fields) =
		(struct field){
			.shape = SHAPE_CHILD,
			.node = form->node,
			.place = form->place,
			.as = "form",
			.doc = "that it was read from, with what no other member could hold",
			.prefix = "",
		};
}

void model_form(struct schema *schema, const struct node *node)
{
	struct class *form = model_new_class(schema, node, node_value(node, "name"));

	form->is_form = true;
	form->policy = POLICY_DROP; /* the form keeps it */
	form->ns = (struct namespaces){ pool_alloc(sizeof *form->ns.items), 1 };
	form->ns.items[0] = node_value(node, "type");
	model_add_fields(schema, form, node);
	add_origin(form);
	*(struct class **)pool_push(&schema->classes, &schema->n_classes, sizeof form) = form;
}

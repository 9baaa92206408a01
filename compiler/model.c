#include "model.h"

#include "cname.h"
#include "nearest.h"
#include "pool.h"

#include <string.h>

enum { MOST_USES = 10000, MOST_FIELDS = 251 }; /* one more than check.c allows */

/* A group whose fields are being added. */
struct using
{
	const struct group *group;
	const struct using *outer;
};

/* Where fields are being added. */
struct target {
	struct schema *schema;
	struct class *class;
	const struct place *use;
	const struct using *using;
};

const char *model_doc(const struct node *node)
{
	for (const struct node *child = node->first; child; child = child->next)
		if (!strcmp(child->name, "doc"))
			return child->text;
	return NULL;
}

static bool has_child(const struct node *node, const char *name)
{
	for (const struct node *child = node->first; child; child = child->next)
		if (!strcmp(child->name, name))
			return true;
	return false;
}

static bool is_field(const struct node *node)
{
	return strcmp(node->name, "doc") != 0 && strcmp(node->name, "value") != 0 &&
		strcmp(node->name, "extends") != 0;
}

static bool has_fields(const struct node *node)
{
	for (const struct node *child = node->first; child; child = child->next)
		if (is_field(child))
			return true;
	return false;
}

/* An enum of the <value> rows below `node`. */
static struct enumeration *add_enum(
	struct schema *schema, const struct class *owner, const struct node *node, const char *name)
{
	struct enumeration *e = pool_alloc(sizeof *e);

	e->schema = schema;
	e->owner = owner;
	e->place = node->place;
	e->name = name;
	e->doc = model_doc(node);
	for (const struct node *child = node->first; child; child = child->next) {
		struct value *value;
		if (strcmp(child->name, "value") != 0)
			continue;
		for (size_t i = 0; i < e->n_values; i++) {
			if (strcmp(e->values[i].text, node_value(child, "name")) != 0)
				continue;
			error_at(CODE_VALUE_TWICE, child->place, "value '%s' is there twice",
				e->values[i].text);
			note_at(e->values[i].place, "the other one is here");
		}
		value = pool_push(&e->values, &e->n_values, sizeof *value);
		value->text = node_value(child, "name");
		value->as = node_value(child, "as") ? node_value(child, "as") : value->text;
		value->doc = model_doc(child);
		value->place = child->place;
	}
	*(struct enumeration **)pool_push(&schema->enums, &schema->n_enums, sizeof e) = e;
	return e;
}

void model_enum(struct schema *schema, const struct node *node)
{
	struct enumeration *e = add_enum(schema, NULL, node, node_value(node, "name"));

	e->is_shared = true;
	e->absent = node_value(node, "absent");
	if (type_find(e->name))
		error_at(CODE_TYPE_NAME, node_place(node, "name"),
			"'%s' is a built-in type: choose another name", e->name);
	if (!e->n_values)
		error_at(CODE_NO_VALUES, node->place, "enum '%s' has no <value>", e->name);
}

void model_group(struct schema *schema, const struct node *node)
{
	struct group *group = pool_push(&schema->groups, &schema->n_groups, sizeof *group);

	*group = (struct group){ .name = node_value(node, "name"), .node = node };
}

static const struct group *find_group_in(
	const struct schema *schema, const char *name, struct nearest *nearest)
{
	for (size_t i = 0; i < schema->n_groups; i++) {
		if (!strcmp(schema->groups[i].name, name))
			return &schema->groups[i];
		xso_nearest_offer(nearest, schema->groups[i].name);
	}
	return NULL;
}

static const struct group *find_group(const struct schema *schema, const struct node *use)
{
	const char *name = node_value(use, "group");
	struct nearest nearest = xso_nearest_begin(name);
	const struct group *group = find_group_in(schema, name, &nearest);

	for (size_t i = 0; i < schema->n_imports && !group; i++)
		group = find_group_in(schema->imports[i], name, &nearest);
	if (!group && !schema->lacks_imports)
		error_at(CODE_UNKNOWN_GROUP, node_place(use, "group"),
			"there is no group '%s' here or in an import%s", name,
			nearest_question(&nearest));
	return group;
}

static void add_fields(struct target target, const struct node *node);

static void use_group(struct target target, const struct node *use)
{
	const struct group *group = find_group(target.schema, use);
	struct using using;

	if (!group)
		return;
	for (const struct using *outer = target.using; outer; outer = outer->outer)
		if (outer->group->node == group->node) {
			error_at(CODE_GROUP_CIRCLE, use->place, "group '%s' uses itself",
				group->name);
			return;
		}
	if (++target.schema->n_uses > MOST_USES) {
		error_at(CODE_TOO_LARGE, target.schema->node->place,
			"groups are used more than %d times, those inside groups counted",
			MOST_USES);
		return;
	}
	using = (struct using){ group, target.using };
	target.using = &using;
	if (!target.use)
		target.use = &use->place;
	add_fields(target, group->node);
}

static enum shape shape_of(const char *word)
{
	enum shape shape = SHAPE_ATTRIBUTE;

	if (!strcmp(word, "field"))
		return SHAPE_CHILD_TEXT; /* of a form */
	while (strcmp(shape_word(shape), word) != 0)
		shape++;
	return shape;
}

static enum occurs occurs_of(const struct node *node)
{
	const char *word = node_value(node, "occurs");

	if (!word)
		return OCCURS_OPTIONAL;
	return !strcmp(word, "one")	? OCCURS_ONE
		: !strcmp(word, "many") ? OCCURS_MANY
		: !strcmp(word, "some") ? OCCURS_SOME
					: OCCURS_OPTIONAL;
}

static bool says(const struct node *node, const char *attribute, const char *value)
{
	const char *said = node_value(node, attribute);

	return said && !strcmp(said, value);
}

/* "xml:lang" is the local name lang in XML's namespace; any other prefix needs ns. */
static void read_name(struct field *field, const struct node *node)
{
	const char *name = node_value(node, "name"), *colon = name ? strchr(name, ':') : NULL;

	field->prefix = "";
	field->wire = colon ? colon + 1 : name;
	if (!colon)
		return;
	field->prefix = pool_copy(name, (size_t)(colon - name));
	if (field->shape != SHAPE_ATTRIBUTE)
		error_at(CODE_PREFIXED_ELEMENT, node_place(node, "name"),
			"'%s': an element is named without a prefix, its namespace by ns", name);
	else if (!strcmp(field->prefix, "xml"))
		field->ns = namespaces_split("http://www.w3.org/XML/1998/namespace");
	else if (!strcmp(field->prefix, "xmlns"))
		error_at(CODE_PREFIX_WITHOUT_NS, node_place(node, "name"),
			"'%s' declares a namespace, and is no attribute", name);
	else if (!field->ns.n)
		error_at(CODE_PREFIX_WITHOUT_NS, node_place(node, "name"),
			"'%s' has a prefix: say by ns what it stands for", name);
}

static void read_field(struct field *field, const struct node *node)
{
	field->node = node;
	field->place = node->place;
	field->shape = shape_of(node->name);
	field->as = node_value(node, "as");
	field->doc = model_doc(node);
	field->attribute = node_value(node, "attribute");
	field->occurs = occurs_of(node);
	field->absent = node_value(node, "absent");
	field->on_unknown = node_value(node, "on-unknown");
	if (field->on_unknown && !strcmp(field->on_unknown, "reject"))
		field->on_unknown = NULL;
	field->unique = node_value(node, "unique");
	field->min = node_value(node, "min");
	field->max = node_value(node, "max");
	field->max_length = node_value(node, "max-length");
	field->list = says(node, "list", "space") ? ' ' : says(node, "list", "comma") ? ',' : 0;
	field->reject_duplicate = says(node, "duplicate", "reject");
	field->empty_equals = says(node, "empty", "=");
	field->secret = says(node, "secret", "true");
	field->deprecated = says(node, "deprecated", "true");
	field->is_of_form = !strcmp(node->name, "field");
	if (node_value(node, "ns"))
		field->ns = namespaces_split(node_value(node, "ns"));
	if (!field->is_of_form)
		read_name(field, node);
}

struct class *model_new_class(struct schema *schema, const struct node *node, const char *name)
{
	struct class *class = pool_alloc(sizeof *class);

	class->schema = schema;
	class->node = node;
	class->place = node->place;
	class->name = name;
	class->doc = model_doc(node);
	return class;
}

/* The class of the content of a tag or a wrapper: its fields are members of the owner's struct. */
static struct class *content_class(struct target target, const struct node *node)
{
	const struct class *owner = target.class;

	target.class = model_new_class(target.schema, node, class_of_struct(owner)->name);
	target.class->owner = owner;
	target.class->is_content = true;
	target.class->policy = owner->policy;
	target.class->secret = owner->secret;
	add_fields(target, node);
	return target.class;
}

/* The class of a child that has its fields right there: <class>-<member>. */
static struct class *inline_class(
	struct target target, const struct node *node, const struct field *field)
{
	const struct class *owner = class_of_struct(target.class);
	const char *member = field->as ? field->as : field->wire;

	target.class = model_new_class(
		target.schema, node, pool_print("%s-%s", owner->name, cname_dashed(member)));
	target.class->owner = owner;
	target.class->policy = owner->policy;
	target.class->secret = owner->secret;
	add_fields(target, node);
	*(struct class **)pool_push(&target.schema->classes, &target.schema->n_classes,
		sizeof target.class) = target.class;
	return target.class;
}

static void read_child(struct target target, struct field *field, const struct node *node)
{
	if (node_value(node, "class")) {
		if (has_fields(node))
			error_at(CODE_CHILD_CONTENT, node->place,
				"a child has either a class or fields of its own, not both");
		return; /* link finds the class */
	}
	if (!field->wire && has_fields(node))
		error_at(CODE_CHILD_CONTENT, node->place,
			"a child with fields of its own needs a name");
	else if (!has_fields(node))
		error_at(CODE_CHILD_CONTENT, node->place,
			"a child needs a class or fields: for an element without "
			"content there is <flag>");
	else
		field->class = inline_class(target, node, field);
}

static void add_field(struct target target, const struct node *node)
{
	struct class *class = target.class;
	struct field field = { 0 };

	read_field(&field, node);
	if (field.is_of_form != class->is_form)
		error_at(CODE_UNKNOWN_ELEMENT, node->place,
			"<%s> has no place in a %s: its group holds %s", node->name,
			class->is_form ? "form" : "class",
			class->is_form ? "fields of elements" : "fields of forms");
	if (field.is_of_form)
		model_name_form_field(&field, class);
	field.use = target.use;
	if (field.shape == SHAPE_CHILD)
		read_child(target, &field, node);
	if (field.shape == SHAPE_WITHIN || (field.shape == SHAPE_TAG && has_fields(node)))
		field.class = content_class(target, node);
	if (has_child(node, "value")) {
		const char *member = field.as ? field.as : field.wire ? field.wire : "text";
		field.values = add_enum(target.schema, class_of_struct(class), node,
			pool_print("%s-%s", class_of_struct(class)->name, cname_dashed(member)));
		field.values->absent = field.absent;
	}
	*(struct field *)pool_push(&class->fields, &class->n_fields, sizeof field) = field;
}

static void add_fields(struct target target, const struct node *node)
{
	for (const struct node *child = node->first; child; child = child->next) {
		if (target.class->n_fields >= MOST_FIELDS)
			return;
		if (!strcmp(child->name, "use"))
			use_group(target, child);
		else if (is_field(child))
			add_field(target, child);
	}
}

void model_add_fields(struct schema *schema, struct class *class, const struct node *node)
{
	add_fields((struct target){ .schema = schema, .class = class }, node);
}

static void read_extends(struct class *class, const struct node *node)
{
	for (const struct node *child = node->first; child; child = child->next) {
		struct extends *extends;
		if (strcmp(child->name, "extends") != 0)
			continue;
		extends = pool_push(&class->extends, &class->n_extends, sizeof *extends);
		extends->place = node_place(child, "class");
		extends->name = node_value(child, "class");
		extends->many = says(child, "occurs", "many");
		extends->account = says(child, "from", "account");
	}
}

/* Which namespaces the class's element can have: its own, else the schema's. */
static void read_namespaces(struct class *class)
{
	const char *own = node_value(class->node, "ns");

	if (!class->element && !class->values) {
		if (own)
			error_at(CODE_CLASS_WITHOUT_ELEMENT, node_place(class->node, "ns"),
				"class '%s' has no element: it is named, and gets its namespace, "
				"where it is used",
				class->name);
		return;
	}
	class->ns = own ? namespaces_split(own) : class->schema->ns;
	if (!class->ns.n)
		error_at(CODE_NO_NAMESPACE, class->place,
			"class '%s' has an element but no namespace: give it, or the "
			"schema, an attribute ns",
			class->name);
}

void model_class(struct schema *schema, const struct node *node)
{
	struct class *class = model_new_class(schema, node, node_value(node, "name"));

	class->element = node_value(node, "element");
	class->check = node_value(node, "check");
	class->requests = node_value(node, "requests");
	class->secret = says(node, "secret", "true");
	class->policy = says(node, "unknown", "drop") ? POLICY_DROP
		: says(node, "unknown", "reject")     ? POLICY_REJECT
						      : POLICY_KEEP;
	if (class->element && strchr(class->element, ':'))
		error_at(CODE_PREFIXED_ELEMENT, node_place(node, "element"),
			"'%s': an element is named without a prefix, its namespace by ns",
			class->element);
	if (has_child(node, "value")) {
		if (class->element)
			error_at(CODE_ELEMENT_AND_VALUES, node_place(node, "element"),
				"a class has either one element or a list of <value>, not both");
		class->values =
			add_enum(schema, class, node, pool_print("%s-element", class->name));
	}
	read_namespaces(class);
	read_extends(class, node);
	model_add_fields(schema, class, node);
	*(struct class **)pool_push(&schema->classes, &schema->n_classes, sizeof class) = class;
}

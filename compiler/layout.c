#include "layout.h"

#include "check.h"
#include "cname.h"
#include "pool.h"
#include "symbols.h"

#include <string.h>

const char *layout_name(const struct schema *schema, const char *name)
{
	return pool_print("%s_%s", schema->prefix, cname_lower(name));
}

/* Enumerators from 0: what absence means comes first. */
static void layout_enum(struct enumeration *e)
{
	struct value *values = NULL, *zero = pool_alloc(sizeof *zero);
	size_t n = 0;

	*zero = (struct value){ .as = e->absent ? e->absent : "absent", .place = e->place };
	for (size_t i = 0; e->absent && i < e->n_values; i++)
		if (!strcmp(e->values[i].text, e->absent))
			zero = &e->values[i];
	*(struct value *)pool_push(&values, &n, sizeof *values) = *zero;
	for (size_t i = 0; i < e->n_values; i++)
		if (&e->values[i] != zero)
			*(struct value *)pool_push(&values, &n, sizeof *values) = e->values[i];
	e->values = values;
	e->n_values = n;
	e->c = layout_name(e->schema, e->name);
	for (size_t i = 0; i < n; i++)
		values[i].c = pool_upper(pool_print("%s_%s", e->c, cname_lower(values[i].as)));
}

static const char *member_name(const struct field *field)
{
	if (field->as)
		return field->as;
	if (field->wire)
		return field->wire;
	if (field->class && field->shape == SHAPE_CHILD)
		return field->class->element ? field->class->element : field->class->name;
	return field->shape == SHAPE_ANY ? "payload" : field->shape == SHAPE_RAW ? "raw" : "text";
}

bool layout_has(const struct field *field)
{
	bool zero_is_absent = field->absent && !strcmp(field->absent, "0");

	if (!field_is_scalar(field) || field_is_list(field) || !field->type)
		return false;
	switch (field->type->kind) {
	case TYPE_STRUCT:
		return true;
	case TYPE_BOOL:
		if (field->is_of_form)
			return field->occurs != OCCURS_ONE; /* absence asks for no change */
		return field->absent && !strcmp(field->absent, "true") &&
			field->occurs != OCCURS_ONE;
	case TYPE_NUMBER:
		if (field->occurs == OCCURS_ONE || zero_is_absent)
			return false;
		return !field->min || *field->min == '-' || !strcmp(field->min, "0");
	default:
		return false;
	}
}

static void layout_field(struct field *field)
{
	const char *name = member_name(field), *lower = cname_lower(name);

	if (field->shape == SHAPE_WITHIN && !field->as)
		return;
	field->member = cname_member(name);
	field->has = layout_has(field);
	if (field_is_list(field))
		field->extra = pool_print("n_%s", lower);
	else if (field->has)
		field->extra = pool_print("has_%s", lower);
}

/* Rows that tell which name and which namespace an element has; they stand before all others. */
static void add_own_row(struct class *class, enum shape shape, const char *name)
{
	struct field *fields = NULL;
	size_t n = 0;

	*(struct field *)pool_push(&fields, &n, sizeof *fields) = (struct field){
		.shape = shape,
		.node = class->node,
		.place = class->place,
		.as = name,
		.values = shape == SHAPE_ELEMENT ? class->values : NULL,
		.occurs = shape == SHAPE_ELEMENT ? OCCURS_ONE : OCCURS_OPTIONAL,
		.prefix = "",
	};
	for (size_t i = 0; i < class->n_fields; i++)
		*(struct field *)pool_push(&fields, &n, sizeof *fields) = class->fields[i];
	class->fields = fields;
	class->n_fields = n;
}

/* Attributes first: they are written first. */
static void order_fields(struct class *class)
{
	struct field *fields = NULL;
	size_t n = 0;

	for (int pass = 0; pass < 2; pass++)
		for (size_t i = 0; i < class->n_fields; i++)
			if ((class->fields[i].shape == SHAPE_ATTRIBUTE) == !pass)
				*(struct field *)pool_push(&fields, &n, sizeof *fields) =
					class->fields[i];
	class->fields = fields;
	class->n_fields = n;
}

static void layout_fields(struct class *class)
{
	order_fields(class);
	if (!class->is_content && class->ns.n > 1)
		add_own_row(class, SHAPE_NAMESPACE, "ns");
	if (!class->is_content && class->values)
		add_own_row(class, SHAPE_ELEMENT, "element");
	for (size_t i = 0; i < class->n_fields; i++) {
		layout_field(&class->fields[i]);
		if (class->fields[i].class && class->fields[i].class->is_content)
			layout_fields(class->fields[i].class);
	}
}

static bool is_local_taken(const struct schema *schema, const char *local)
{
	for (size_t i = 0; i < schema->n_locals; i++)
		if (!strcmp(schema->locals[i], local))
			return true;
	return false;
}

static void add_local(struct schema *schema, const char *local)
{
	*(const char **)pool_push(&schema->locals, &schema->n_locals, sizeof local) = local;
}

/* Contents are named for their place, and numbered where two would have the same name. */
static void name_contents(struct schema *schema, const struct class *class)
{
	for (size_t i = 0; i < class->n_fields; i++) {
		const struct field *field = &class->fields[i];
		const char *member = field->as ? field->as : field->wire, *name;
		if (!field->class || !field->class->is_content)
			continue;
		name = pool_print("%s_%s_content", class->local, cname_lower(member));
		field->class->local = name;
		for (unsigned n = 2; is_local_taken(schema, field->class->local); n++)
			field->class->local = pool_print("%s_%u", name, n);
		add_local(schema, field->class->local);
		name_contents(schema, field->class);
	}
}

static void name_locals(struct schema *schema)
{
	for (size_t i = 0; i < schema->n_enums; i++)
		add_local(schema, cname_lower(schema->enums[i]->name));
	for (size_t i = 0; i < schema->n_classes; i++) {
		schema->classes[i]->local = cname_lower(schema->classes[i]->name);
		add_local(schema, schema->classes[i]->local);
	}
	for (size_t i = 0; i < schema->n_classes; i++)
		name_contents(schema, schema->classes[i]);
}

static const char *element_type(const struct field *field)
{
	if (field->values)
		return pool_print("enum %s ", field->values->c);
	return field->type->c;
}

/* "const T *x" for an array, "T x" for one. */
static const char *scalar_declaration(const struct field *field)
{
	const char *type = element_type(field);
	bool is_pointer = type[strlen(type) - 1] == '*';

	if (!field_is_list(field))
		return pool_print("%s%s", type, field->member);
	if (is_pointer)
		return pool_print("%sconst *%s", type, field->member);
	return pool_print("const %s*%s", type, field->member);
}

const char *layout_declaration(const struct field *field)
{
	switch (field->shape) {
	case SHAPE_FLAG:
	case SHAPE_WITHIN:
		return pool_print("bool %s", field->member);
	case SHAPE_TAG:
	case SHAPE_ELEMENT:
		return pool_print("enum %s %s", field->values->c, field->member);
	case SHAPE_NAMESPACE:
		return pool_print("const char *%s", field->member);
	case SHAPE_CHILD:
		return pool_print("const struct %s *%s", field->class->c, field->member);
	case SHAPE_ANY:
		return pool_print(
			field_is_list(field) ? "const struct xso_any *%s" : "struct xso_any %s",
			field->member);
	case SHAPE_RAW:
		return pool_print("const struct xso_raw *%s", field->member);
	default:
		return scalar_declaration(field);
	}
}

static const char *join(const char *a, const char *b)
{
	return !b ? a : !a ? b : pool_print("%s, %s", a, b);
}

/* What the type does not say. */
static const char *comment(const struct field *field)
{
	const char *text = NULL;

	if (field->type && strcmp(field->type->name, "string") != 0 &&
		strcmp(field->type->name, field->member) != 0 && field->type->kind != TYPE_NUMBER &&
		field->type->kind != TYPE_BOOL)
		text = join(text, field->type->name);
	if (field->occurs == OCCURS_ONE || field->occurs == OCCURS_SOME)
		text = join(text, field->occurs == OCCURS_ONE ? "required" : "one or more");
	if (field->unique)
		text = join(text, pool_print("one per %s", field->unique));
	if (field->shape == SHAPE_ANY)
		text = join(text,
			field_is_list(field) ? "known and unknown, in order" : "known or unknown");
	if (field->absent && !field->values && strcmp(field->absent, "0") != 0 &&
		strcmp(field->absent, "false") != 0)
		text = join(text, pool_print("absent means %s", field->absent));
	if (field->shape == SHAPE_NAMESPACE)
		text = "of the element; NULL: chosen when it is written";
	if (field->deprecated)
		text = join(text, "deprecated");
	if (field->secret)
		text = join(text, "secret");
	return join(text, field->doc && *field->doc ? field->doc : NULL);
}

static void add_member(struct members *members, const char *declaration, const char *name,
	const char *comment, struct place place)
{
	*(struct member *)pool_push(&members->items, &members->n, sizeof *members->items) =
		(struct member){ declaration, name, comment, place };
}

static void add_members(struct members *members, const struct class *class)
{
	for (size_t i = 0; i < class->n_fields; i++) {
		const struct field *field = &class->fields[i];
		if (field->member)
			add_member(members, layout_declaration(field), field->member,
				comment(field), field->place);
		if (field->extra)
			add_member(members,
				pool_print("%s %s", field->has ? "bool" : "size_t", field->extra),
				field->extra, NULL, field->place);
		if (field->class && field->class->is_content)
			add_members(members, field->class);
	}
}

struct members layout_members(const struct class *class)
{
	struct members members = { 0 };

	add_members(&members, class);
	if (class->keeps)
		add_member(&members, "const struct xso_kept *unknown", "unknown",
			"what no other member could hold", class->place);
	return members;
}

static void check_members(const struct class *class)
{
	struct members members = layout_members(class);

	for (size_t i = 0; i < members.n; i++)
		for (size_t j = 0; j < i; j++) {
			if (strcmp(members.items[i].name, members.items[j].name) != 0)
				continue;
			error_at(CODE_MEMBER_TAKEN, members.items[i].place,
				"class '%s': two members are called '%s': give one of them another "
				"name by as",
				class->name, members.items[i].name);
			note_at(members.items[j].place, "the other one is here");
		}
}

void layout_schema(struct schema *schema)
{
	for (size_t i = 0; i < schema->n_enums; i++)
		layout_enum(schema->enums[i]);
	for (size_t i = 0; i < schema->n_classes; i++) {
		struct class *class = schema->classes[i];
		class->c = layout_name(schema, class->name);
		class->keeps = class->policy == POLICY_KEEP;
		layout_fields(class);
	}
	for (size_t i = 0; i < schema->n_classes; i++)
		check_members(schema->classes[i]);
	name_locals(schema);
	symbols_check(schema);
}

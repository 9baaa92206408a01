#include "symbols.h"

#include "cname.h"
#include "layout.h"
#include "pool.h"

#include <string.h>

struct symbol {
	const char *name;
	const char *what;
	struct place place;
};

struct table {
	struct symbol *items;
	size_t n;
};

const char *symbols_guard(const struct schema *schema)
{
	return pool_upper(pool_print("%s_h", layout_name(schema, schema->name)));
}

const char *symbols_accessor(const struct class *class, const struct extends *extends)
{
	if (!extends->base)
		return NULL;
	return pool_print("%s_%s_%s", class->schema->prefix, cname_lower(extends->base->name),
		cname_lower(class->name));
}

const char *symbols_request(
	const struct class *class, const struct extends *extends, const char *verb)
{
	if (!extends->base || !extends->base->requests)
		return NULL;
	return pool_print("%s_%s_%s_%s", class->schema->prefix, cname_lower(extends->base->name),
		verb, cname_lower(class->name));
}

/* A number that is never 0, so that 0 can stand for absence, which means another one. */
static bool has_zero_for_absence(const struct field *field)
{
	return field->type->kind == TYPE_NUMBER && strcmp(field->absent, "0") != 0;
}

const char *symbols_getter(const struct class *class, const struct field *field)
{
	if (!field->absent || field->values || field->occurs == OCCURS_ONE || !field->member)
		return NULL;
	if (field->type->kind != TYPE_TEXT && !field->has && !has_zero_for_absence(field))
		return NULL;
	return pool_print("%s_%s", class_of_struct(class)->c, field->member);
}

static const struct field *key_of(const struct field *field)
{
	for (size_t i = 0; i < field->class->n_fields; i++) {
		const struct field *key = &field->class->fields[i];
		const char *name = key->as ? key->as : key->wire;
		if (name && field_is_scalar(key) && !strcmp(name, field->unique))
			return key;
	}
	return NULL;
}

const char *symbols_key(const struct field *field)
{
	return key_of(field)->member;
}

bool symbols_is_by_lang(const struct field *field)
{
	return key_of(field)->type && !strcmp(key_of(field)->type->name, "lang");
}

const char *symbols_finder(const struct class *class, const struct field *field)
{
	return pool_print("%s_%s_by_%s", class_of_struct(class)->c, field->member,
		cname_lower(field->unique));
}

const char *symbols_lookup(const struct class *class, const struct field *field)
{
	return pool_print("%s_%s_lookup", class_of_struct(class)->c, field->member);
}

static void add(struct table *table, const char *name, const char *what, struct place place)
{
	if (name)
		*(struct symbol *)pool_push(&table->items, &table->n, sizeof *table->items) =
			(struct symbol){ name, what, place };
}

static void add_fields(struct table *table, const struct class *class)
{
	for (size_t i = 0; i < class->n_fields; i++) {
		const struct field *field = &class->fields[i];
		add(table, symbols_getter(class, field), "a getter", field->place);
		if (field->unique && field->class && key_of(field)) {
			add(table, symbols_finder(class, field), "a lookup", field->place);
			if (symbols_is_by_lang(field))
				add(table, symbols_lookup(class, field), "a lookup", field->place);
		}
		if (field->class && field->class->is_content)
			add_fields(table, field->class);
	}
}

/* What is printed of one extension. */
static void add_extends(
	struct table *table, const struct class *class, const struct extends *extends)
{
	static const char *const first_level[] = { "_send", "_handler", "_call", "_on", "_off" };
	static const char *const request[] = { "_handler", "_call", "_answer", "_call_answer" };
	static const char *const verbs[] = { "on", "off", "request" };
	const char *accessor = symbols_accessor(class, extends);

	if (!accessor) {
		for (size_t i = 0; i < sizeof first_level / sizeof *first_level; i++)
			add(table, pool_print("%s%s", class->c, first_level[i]),
				"part of a first-level class", extends->place);
		return;
	}
	add(table, accessor, "an accessor", extends->place);
	if (!extends->base->requests)
		return;
	for (size_t i = 0; i < sizeof request / sizeof *request; i++)
		add(table, pool_print("%s%s", accessor, request[i]), "part of a request",
			extends->place);
	for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
		add(table, symbols_request(class, extends, verbs[i]), "part of a request",
			extends->place);
}

/* Functions, objects and enumerators: all ordinary identifiers are in one name space. */
static void add_ordinary(struct table *table, const struct schema *schema)
{
	static const char *const suffixes[] = { "_class", "_any", "_from", "_decode", "_encode" };
	static const char *const of_form[] = { "_read", "_write" };

	for (size_t i = 0; i < schema->n_enums; i++) {
		const struct enumeration *e = schema->enums[i];
		add(table, pool_print("%s_enum", e->c), "a table", e->place);
		add(table, pool_print("%s_text", e->c), "a function", e->place);
		for (size_t j = 0; j < e->n_values; j++)
			add(table, e->values[j].c, "an enumerator", e->values[j].place);
	}
	for (size_t i = 0; i < schema->n_classes; i++) {
		const struct class *class = schema->classes[i];
		for (size_t j = 0; j < sizeof suffixes / sizeof *suffixes; j++)
			add(table, pool_print("%s%s", class->c, suffixes[j]), "part of a class",
				class->place);
		for (size_t j = 0; class->is_form && j < sizeof of_form / sizeof *of_form; j++)
			add(table, pool_print("%s%s", class->c, of_form[j]), "part of a form",
				class->place);
		add(table, class->check, "a check function", node_place(class->node, "check"));
		for (size_t j = 0; j < class->n_extends; j++)
			add_extends(table, class, &class->extends[j]);
		add_fields(table, class);
	}
	add(table, pool_print("%s_module", layout_name(schema, schema->name)), "the module",
		schema->node->place);
	add(table, symbols_guard(schema), "the header's guard", schema->node->place);
}

static void add_tags(struct table *table, const struct schema *schema)
{
	for (size_t i = 0; i < schema->n_enums; i++)
		add(table, schema->enums[i]->c, "an enum", schema->enums[i]->place);
	for (size_t i = 0; i < schema->n_classes; i++)
		add(table, schema->classes[i]->c, "a struct", schema->classes[i]->place);
}

struct places {
	struct place *items;
	size_t n;
};

/* Of the names made of one thing, the first that collides is enough. */
static bool is_told(struct places *told, struct place place)
{
	for (size_t i = 0; i < told->n; i++)
		if (told->items[i].line == place.line && told->items[i].column == place.column)
			return true;
	*(struct place *)pool_push(&told->items, &told->n, sizeof place) = place;
	return false;
}

/* Complains about symbols from `own` on that were there before. */
static void check(const struct table *table, size_t own, struct places *told)
{
	for (size_t i = own; i < table->n; i++)
		for (size_t j = 0; j < i; j++) {
			const struct symbol *one = &table->items[j], *two = &table->items[i];
			if (strcmp(one->name, two->name) != 0)
				continue;
			if (is_told(told, two->place))
				break;
			error_at(CODE_C_NAME_TAKEN, two->place,
				"the C name '%s' is taken: %s and %s both have it; change the "
				"name, or the as, of one",
				two->name, one->what, two->what);
			note_at(one->place, "the other one is here");
			break;
		}
}

void symbols_check(const struct schema *schema)
{
	struct table tags = { 0 }, ordinary = { 0 };
	struct places told = { 0 };
	size_t own_tags, own_ordinary;

	for (size_t i = 0; i < schema->n_imports; i++) {
		add_tags(&tags, schema->imports[i]);
		add_ordinary(&ordinary, schema->imports[i]);
	}
	own_tags = tags.n;
	own_ordinary = ordinary.n;
	add_tags(&tags, schema);
	add_ordinary(&ordinary, schema);
	check(&tags, own_tags, &told);
	check(&ordinary, own_ordinary, &told);
}

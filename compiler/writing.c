#include "writing.h"

#include "cname.h"
#include "pool.h"

#include <string.h>

const char *writing_class_constant(const struct writing *w, const struct class *class)
{
	const char *name = class->c;

	if (class->schema == w->schema)
		return pool_print("C_%s", class->local);
	for (size_t i = 0; i < w->n_classes; i++)
		if (w->classes[i]->schema == w->schema && !strcmp(w->classes[i]->local, name))
			name = pool_print("%s_foreign", class->c);
	return pool_print("C_%s", name);
}

const char *writing_enum_constant(const struct writing *w, const struct enumeration *e)
{
	const char *name = e->c;

	if (e->schema == w->schema)
		return pool_print("V_%s", cname_lower(e->name));
	for (size_t i = 0; i < w->n_own_enums; i++)
		if (!strcmp(cname_lower(w->enums[i]->name), name))
			name = pool_print("%s_foreign", e->c);
	return pool_print("V_%s", name);
}

static void list_class(struct writing *w, const struct class *class)
{
	for (size_t i = 0; i < w->n_classes; i++)
		if (w->classes[i] == class)
			return;
	*(const struct class **)pool_push(&w->classes, &w->n_classes, sizeof class) = class;
}

static void list_enum(struct writing *w, const struct enumeration *e)
{
	for (size_t i = 0; i < w->n_enums; i++)
		if (w->enums[i] == e)
			return;
	*(const struct enumeration **)pool_push(&w->enums, &w->n_enums, sizeof e) = e;
}

static void list_contents(struct writing *w, const struct class *class)
{
	for (size_t i = 0; i < class->n_fields; i++) {
		const struct class *content = class->fields[i].class;
		if (!content || !content->is_content)
			continue;
		list_class(w, content);
		list_contents(w, content);
	}
}

static void list_used(struct writing *w, const struct class *class)
{
	for (size_t i = 0; i < class->n_fields; i++) {
		const struct field *field = &class->fields[i];
		if (field->class)
			list_class(w, field->class);
		if (field->values)
			list_enum(w, field->values);
	}
	for (size_t i = 0; i < class->n_extends; i++)
		if (class->extends[i].base)
			list_class(w, class->extends[i].base);
}

void writing_list(struct writing *w)
{
	const struct schema *schema = w->schema;

	for (size_t i = 0; i < schema->n_classes; i++)
		list_class(w, schema->classes[i]);
	w->n_own = w->n_classes;
	for (size_t i = 0; i < schema->n_classes; i++)
		list_contents(w, schema->classes[i]);
	for (size_t i = 0; i < schema->n_enums; i++)
		list_enum(w, schema->enums[i]);
	w->n_own_enums = w->n_enums;
	for (size_t i = 0, n = w->n_classes; i < n; i++)
		list_used(w, w->classes[i]);
}

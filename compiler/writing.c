#include "writing.h"

#include "cname.h"
#include "pool.h"

#include <string.h>

const char *writing_local(const struct class *class)
{
	const struct class *owner = class_of_struct(class);
	const char *name = cname_lower(owner->name);

	if (!class->is_content)
		return name;
	for (size_t i = 0; i < class->owner->n_fields; i++) {
		const struct field *field = &class->owner->fields[i];
		const char *member = field->as ? field->as : field->wire;
		if (field->class == class)
			return pool_print(
				"%s_%s_content", writing_local(class->owner), cname_lower(member));
	}
	return name;
}

const char *writing_class_constant(const struct writing *w, const struct class *class)
{
	if (class->schema == w->schema)
		return pool_print("C_%s", writing_local(class));
	return pool_print("C_%s", class->c);
}

const char *writing_enum_constant(const struct writing *w, const struct enumeration *e)
{
	return pool_print("V_%s", e->schema == w->schema ? cname_lower(e->name) : e->c);
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

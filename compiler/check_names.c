/* Two fields that take the same attribute or child. */
#include "check.h"

#include "grammar.h"
#include "pool.h"

#include <string.h>

/* One name that a field takes: in one of `ns`, or where that is empty, its element's namespace. */
struct taken {
	const struct field *field;
	const struct namespaces *ns;
	const char *local;
	bool is_attribute;
};

struct names {
	const struct class *class;
	struct taken *taken;
	size_t n;
};

static const struct namespaces *namespaces_of(const struct class *class, const struct field *field)
{
	if (field->ns.n || field->shape == SHAPE_ATTRIBUTE)
		return &field->ns;
	return &class->ns; /* those of the element, as far as they are known */
}

/* A namespace of both, "" when neither has any; NULL: they have none in common. */
static const char *common_namespace(const struct namespaces *a, const struct namespaces *b)
{
	for (size_t i = 0; i < a->n; i++)
		if (namespaces_have(b, a->items[i]))
			return a->items[i];
	return !a->n && !b->n ? "" : NULL;
}

static void complain(const struct names *names, const struct taken *one, const struct taken *two)
{
	const char *ns = common_namespace(one->ns, two->ns);
	const char *what = pool_print(one->is_attribute ? "the attribute %s" : "<%s>", one->local);

	if (*ns)
		what = pool_print(one->is_attribute ? "the attribute %s of %s" : "<%s xmlns='%s'>",
			one->local, ns);
	if (two->field->is_of_form)
		what = pool_print("the var '%s'", two->local);
	error_at(CODE_FIELD_TAKEN, two->field->place, "%s '%s': %s and %s both take %s",
		names->class->is_form ? "form" : "class", names->class->name,
		check_field_words(one->field), check_field_words(two->field), what);
	note_at(one->field->place, "the other one is here");
	check_note_use(two->field);
}

static void take(struct names *names, const struct field *field, const char *local)
{
	struct taken taken = { .field = field,
		.local = local,
		.ns = namespaces_of(names->class, field),
		.is_attribute = field->shape == SHAPE_ATTRIBUTE };

	for (size_t i = 0; i < names->n; i++) {
		const struct taken *other = &names->taken[i];
		if (other->is_attribute != taken.is_attribute || strcmp(other->local, local) != 0 ||
			!common_namespace(other->ns, taken.ns))
			continue;
		if ((other->field->shape == SHAPE_ANY) != (field->shape == SHAPE_ANY))
			continue; /* a field that names the element wins over any */
		complain(names, other, &taken);
		return;
	}
	*(struct taken *)pool_push(&names->taken, &names->n, sizeof taken) = taken;
}

/* The values of a tag or a class are names of elements. */
void check_element_names(const struct enumeration *values, const char *of)
{
	for (size_t i = 0; i < values->n_values; i++)
		if (!values->values[i].text[0] || !grammar_is_name(values->values[i].text))
			error_at(CODE_NO_ELEMENT_NAME, values->values[i].place,
				"'%s' is a value of a %s, but no name that an element can have",
				values->values[i].text, of);
}

static void take_values(
	struct names *names, const struct field *field, const struct enumeration *values)
{
	for (size_t i = 0; values && i < values->n_values; i++)
		if (values->values[i].text)
			take(names, field, values->values[i].text);
}

static void take_child(struct names *names, const struct field *field)
{
	const struct class *class = field->class;

	if (field->wire)
		take(names, field, field->wire);
	else if (class && class->element)
		take(names, field, class->element);
	else if (class)
		take_values(names, field, class->values);
}

/* Only one tag, and one any, can take what nobody names. */
static void check_takers(const struct class *class)
{
	const struct field *any = NULL, *text = NULL;

	for (size_t i = 0; i < class->n_fields; i++) {
		const struct field *field = &class->fields[i], *other = NULL;
		if (field->shape == SHAPE_ANY && !field->wire) {
			other = any;
			any = field;
		} else if (field->shape == SHAPE_TEXT || field->shape == SHAPE_RAW) {
			other = text;
			text = field;
		}
		if (!other)
			continue;
		error_at(CODE_ONLY_ONE, field->place, "class '%s': there can be only one %s",
			class->name,
			field->shape == SHAPE_ANY ? "<any> without a name"
						  : "<text> or <raw> in an element");
		note_at(other->place, "the other one is here");
		check_note_use(field);
	}
}

static void check_raw(const struct class *class)
{
	const struct field *raw = NULL;

	for (size_t i = 0; i < class->n_fields; i++)
		if (class->fields[i].shape == SHAPE_RAW)
			raw = &class->fields[i];
	for (size_t i = 0; raw && i < class->n_fields; i++) {
		const struct field *field = &class->fields[i];
		if (field->shape == SHAPE_ATTRIBUTE || field->shape == SHAPE_RAW ||
			field->shape == SHAPE_TEXT)
			continue;
		error_at(CODE_BESIDE_RAW, field->place,
			"class '%s': <raw> takes the whole content, so nothing is left "
			"for %s",
			class->name, check_field_words(field));
		note_at(raw->place, "<raw> is here");
	}
}

static void check_tags(const struct class *class)
{
	const struct field *newer = NULL;

	for (size_t i = 0; i < class->n_fields; i++) {
		const struct field *field = &class->fields[i];
		if (field->shape != SHAPE_TAG || !field->on_unknown)
			continue;
		if (newer) {
			error_at(CODE_TWO_OPEN_TAGS, field->place,
				"class '%s': only one tag can take names that are not listed",
				class->name);
			note_at(newer->place, "the other one is here");
		}
		newer = field;
	}
}

/* A prefix is declared once on an element, for one namespace. */
static void check_prefixes(const struct class *class)
{
	for (size_t i = 0; i < class->n_fields; i++)
		for (size_t j = 0; j < i; j++) {
			const struct field *one = &class->fields[j], *two = &class->fields[i];
			if (!*one->prefix || strcmp(one->prefix, two->prefix) != 0 ||
				namespaces_equal(&one->ns, &two->ns))
				continue;
			error_at(CODE_PREFIX_TWICE, two->place,
				"class '%s': the prefix '%s' cannot stand for two namespaces",
				class->name, two->prefix);
			note_at(one->place, "the other one is here");
			break;
		}
}

void check_class_names(const struct class *class)
{
	struct names names = { .class = class };

	for (size_t i = 0; i < class->n_fields; i++) {
		const struct field *field = &class->fields[i];
		if (field->shape == SHAPE_TAG && field->values)
			check_element_names(field->values, "tag");
		if (field->shape == SHAPE_TAG)
			take_values(&names, field, field->values);
		else if (field->shape == SHAPE_CHILD)
			take_child(&names, field);
		else if (field->wire)
			take(&names, field, field->wire);
	}
	check_prefixes(class);
	check_takers(class);
	check_raw(class);
	check_tags(class);
}

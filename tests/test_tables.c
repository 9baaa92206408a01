/* Every table is well-formed: what the runtime trusts holds. */
#include "laws.h"

#include <xso/names.h>

enum { LARGEST = 4096 };

/* Bytes of a struct that some member takes. */
struct map {
	const struct xso_class *owner;
	bool taken[LARGEST];
	size_t n;
};

static void take(struct map *map, const char *what, size_t offset, size_t size)
{
	ck_assert_msg(size && offset + size <= map->owner->size, "%s.%s: outside the struct",
		table_class_name(map->owner), what);
	for (size_t i = offset; i < offset + size; i++) {
		ck_assert_msg(!map->taken[i], "%s.%s: overlaps another member",
			table_class_name(map->owner), what);
		map->taken[i] = true;
	}
	map->n++;
}

static void take_fields(struct map *map, const struct xso_class *cls)
{
	for (const struct xso_field *f = cls->fields; f < cls->fields + cls->n_fields; f++) {
		const char *name = table_string(cls, f->member);
		if (table_is_list(f)) {
			take(map, name, f->offset, sizeof(void *));
			take(map, name, f->count, sizeof(size_t));
			ck_assert_uint_eq(f->count % sizeof(size_t), 0);
		} else if (f->member) {
			take(map, name, f->offset, xso_table_value_size(cls, f));
		}
		if (f->flags & XSO_HAS)
			take(map, name, f->count, sizeof(bool));
		if (f->shape == XSO_TAG || f->shape == XSO_WITHIN)
			if (f->of)
				take_fields(map, table_class(cls, f->of));
	}
}

static void visit_members(const struct xso_class *cls, void *user)
{
	struct map map = { .owner = cls };

	(void)user;
	ck_assert_uint_le(cls->size, LARGEST);
	if (cls->policy == XSO_KEEP)
		take(&map, "unknown", cls->unknown, sizeof(void *));
	take_fields(&map, cls);
}

START_TEST(members_are_inside_and_apart)
{
	laws_walk(visit_members, NULL);
}
END_TEST

static void each_class(void (*visit)(const struct xso_class *cls))
{
	size_t n = 0;

	for (const struct xso_module *const *m = laws_modules(); *m; m++)
		for (size_t i = 0; i < (*m)->n_own_classes; i++, n++)
			visit((*m)->classes[i]);
	ck_assert_uint_gt(n, 150);
}

/* The strings of a pool begin with "", so a string begins where one ended before it. */
static void check_string(const struct xso_module *module, uint16_t offset, const char *what)
{
	const char *string = module->strings + offset;

	ck_assert_msg(!offset || !module->strings[offset - 1], "%s: %s is in the middle of '%s'",
		module->name, what, string);
	ck_assert_msg(!offset || *string, "%s: %s is empty", module->name, what);
}

static void check_strings(const struct xso_class *cls)
{
	check_string(cls->module, cls->name, "a class's name");
	check_string(cls->module, cls->element, "an element");
	check_string(cls->module, cls->ns, "a namespace");
	ck_assert(!cls->size || cls->name);
	for (const struct xso_field *f = cls->fields; f < cls->fields + cls->n_fields; f++) {
		const struct xso_extra *extra = table_extra(cls, f);
		check_string(cls->module, f->name, "a field's name");
		check_string(cls->module, f->ns, "a field's namespace");
		check_string(cls->module, f->member, "a member");
		check_string(cls->module, extra->attribute, "an attribute");
		check_string(cls->module, extra->prefix, "a prefix");
		ck_assert(f->shape != XSO_CHILD_ATTRIBUTE || extra->attribute);
		ck_assert(!(f->flags & XSO_LIST) || extra->list == ' ' || extra->list == ',');
	}
}

START_TEST(strings_begin_where_strings_begin)
{
	each_class(check_strings);
}
END_TEST

static void check_shape(const struct xso_class *cls, const struct xso_field *f)
{
	const struct xso_module *m = cls->module;
	bool has_enum = f->type == XSO_TYPE_ENUM || f->shape == XSO_TAG || f->shape == XSO_ELEMENT;

	ck_assert_uint_ge(f->shape, XSO_ATTRIBUTE);
	ck_assert_uint_le(f->shape, XSO_NAMESPACE);
	ck_assert_uint_le(f->type, XSO_TYPE_ENUM);
	ck_assert_uint_le(f->of, m->n_classes);
	ck_assert_uint_le(f->values, m->n_enums);
	ck_assert_uint_le(f->extra, m->n_extras);
	ck_assert_int_eq(table_is_scalar(f), f->type != XSO_TYPE_NONE);
	ck_assert_int_eq(has_enum, f->values != 0);
	if (f->shape == XSO_CHILD)
		ck_assert_uint_gt(table_class(cls, f->of)->size, 0);
	if ((f->shape == XSO_TAG || f->shape == XSO_WITHIN) && f->of)
		ck_assert_uint_eq(table_class(cls, f->of)->size, 0);
}

static void check_shapes(const struct xso_class *cls)
{
	bool content = false;

	for (const struct xso_field *f = cls->fields; f < cls->fields + cls->n_fields; f++) {
		check_shape(cls, f);
		/* the encoder writes attributes first, and what says the name before them */
		if (f->shape == XSO_ATTRIBUTE)
			ck_assert_msg(
				!content, "%s: an attribute behind content", table_class_name(cls));
		else if (f->shape != XSO_ELEMENT && f->shape != XSO_NAMESPACE)
			content = true;
	}
}

START_TEST(rows_fit_their_shapes)
{
	each_class(check_shapes);
}
END_TEST

static void check_special(const struct xso_class *cls, uint8_t row, enum xso_shape shape)
{
	size_t n = 0, at = 0;

	for (size_t i = 0; i < cls->n_fields; i++) {
		const struct xso_field *f = &cls->fields[i];
		bool same = f->shape == shape || (shape == XSO_TEXT && f->shape == XSO_RAW);
		if (same && !(shape == XSO_ANY && f->name)) {
			n++;
			at = i + 1;
		}
	}
	ck_assert_uint_le(n, 1);
	ck_assert_msg(row == at, "%s: a special row of shape %d", table_class_name(cls), shape);
}

static void check_attribute_row(
	const struct xso_class *cls, uint8_t row, const char *ns, const char *local)
{
	size_t at = 0;

	for (size_t i = 0; i < cls->n_fields; i++) {
		const struct xso_field *f = &cls->fields[i];
		if (f->shape == XSO_ATTRIBUTE && !strcmp(table_string(cls, f->ns), ns) &&
			!strcmp(table_string(cls, f->name), local))
			at = i + 1;
	}
	ck_assert_msg(row == at, "%s: the row of '%s'", table_class_name(cls), local);
}

static void check_specials(const struct xso_class *cls)
{
	check_special(cls, cls->text, XSO_TEXT);
	check_special(cls, cls->any, XSO_ANY);
	check_special(cls, cls->names, XSO_ELEMENT);
	check_special(cls, cls->namespaces, XSO_NAMESPACE);
	check_attribute_row(cls, cls->lang, "http://www.w3.org/XML/1998/namespace", "lang");
	check_attribute_row(cls, cls->from, "", "from");
	if (cls->newer)
		ck_assert_int_eq(cls->fields[cls->newer - 1].shape, XSO_TAG);
}

START_TEST(special_rows_are_the_right_ones)
{
	each_class(check_specials);
}
END_TEST

static struct xso_name name_of(const char *ns, const char *local)
{
	return (struct xso_name){ ns, local, xso_key(local, strlen(local)), 0 };
}

static const char *parent_of(const struct xso_class *cls)
{
	return cls->ns ? table_string(cls, cls->ns) : "urn:test:parent";
}

static void check_found(
	const struct xso_class *cls, const struct xso_field *f, const char *ns, const char *local)
{
	struct xso_name name = name_of(ns, local);
	const struct xso_field *found = f->shape == XSO_ATTRIBUTE
		? table_find_attribute(cls, &name)
		: table_find_child(cls, parent_of(cls), &name);

	ck_assert_msg(
		found == f, "%s: '%s' in '%s' is not found", table_class_name(cls), local, ns);
}

/* Every name of a field, each at its place in the lookup. */
static void check_names(const struct xso_class *cls, const struct xso_field *f, const char *ns)
{
	const struct xso_class *of = f->of ? table_class(cls, f->of) : NULL;
	const struct xso_enum *values = NULL;

	if (f->name)
		check_found(cls, f, ns, table_string(cls, f->name));
	else if (f->shape == XSO_TAG)
		values = table_enum(cls, f);
	else if (f->shape == XSO_CHILD && of->names)
		values = table_enum(of, &of->fields[of->names - 1]);
	else if (f->shape == XSO_CHILD)
		check_found(cls, f, ns, table_string(of, of->element));
	for (int i = 0; values && i < values->n_texts; i++)
		if (xso_enum_text(values, i))
			check_found(cls, f, ns, xso_enum_text(values, i));
}

static void check_lookup(const struct xso_class *cls)
{
	size_t entries = (size_t)1 << cls->lookup_bits, free_entries = 0;

	for (size_t i = 0; i < entries; i++) {
		ck_assert_uint_le(cls->lookup[i], cls->n_fields);
		free_entries += !cls->lookup[i];
	}
	ck_assert_msg(free_entries, "%s: a search would never end", table_class_name(cls));
	for (const struct xso_field *f = cls->fields; f < cls->fields + cls->n_fields; f++) {
		const char *ns = f->ns		    ? table_string(cls, f->ns)
			: f->shape == XSO_ATTRIBUTE ? ""
						    : parent_of(cls);
		if (f->shape == XSO_ELEMENT || f->shape == XSO_NAMESPACE)
			continue;
		check_names(cls, f, ns);
		for (; f->flags & XSO_NAMESPACES && !cls->ns && *ns; ns += strlen(ns) + 1)
			check_names(cls, f, ns);
	}
}

START_TEST(lookup_finds_every_field)
{
	each_class(check_lookup);
}
END_TEST

static void check_strangers(const struct xso_class *cls)
{
	static const char *const strangers[] = { "", "x-unknown", "a very long name indeed", "Body",
		"BODY", "bod", "bodyy" };
	const struct xso_field *f;

	for (size_t i = 0; i < sizeof strangers / sizeof *strangers; i++) {
		struct xso_name name = name_of("urn:test:stranger", strangers[i]);
		ck_assert_ptr_null(table_find_attribute(cls, &name));
		f = table_find_child(cls, parent_of(cls), &name);
		ck_assert(f == (cls->any ? &cls->fields[cls->any - 1] : NULL));
	}
	/* the right name in a wrong namespace, and the other way round */
	for (f = cls->fields; f < cls->fields + cls->n_fields; f++) {
		struct xso_name name = name_of("urn:test:stranger", table_string(cls, f->name));
		if (!f->name || f->flags & XSO_ANY_NAMESPACE)
			continue;
		ck_assert(table_find_attribute(cls, &name) != f);
		ck_assert(table_find_child(cls, parent_of(cls), &name) != f);
	}
}

START_TEST(lookup_finds_nothing_else)
{
	each_class(check_strangers);
}
END_TEST

START_TEST(enums_find_their_texts)
{
	size_t n = 0;

	for (const struct xso_module *const *m = laws_modules(); *m; m++)
		for (size_t i = 0; i < (*m)->n_enums; i++) {
			const struct xso_enum *values = (*m)->enums[i];
			for (int value = 0; value < values->n_texts; value++) {
				const char *text = xso_enum_text(values, value);
				if (!text)
					continue;
				ck_assert_int_eq(xso_enum_find(values, text), value);
				n++;
			}
			ck_assert_int_eq(xso_enum_find(values, ""), -1);
			ck_assert_int_eq(xso_enum_find(values, "no such value"), -1);
			ck_assert_ptr_null(xso_enum_text(values, -1));
			ck_assert_ptr_null(xso_enum_text(values, values->n_texts));
		}
	ck_assert_uint_gt(n, 150);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("tables");
	TCase *tc = tcase_create("tables");

	tcase_add_test(tc, members_are_inside_and_apart);
	tcase_add_test(tc, strings_begin_where_strings_begin);
	tcase_add_test(tc, rows_fit_their_shapes);
	tcase_add_test(tc, special_rows_are_the_right_ones);
	tcase_add_test(tc, lookup_finds_every_field);
	tcase_add_test(tc, lookup_finds_nothing_else);
	tcase_add_test(tc, enums_find_their_texts);
	suite_add_tcase(s, tc);
	return s;
}

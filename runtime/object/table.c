#include "object/table.h"

size_t xso_table_value_size(const struct xso_class *cls, const struct xso_field *field)
{
	switch ((enum xso_shape)field->shape) {
	case XSO_CHILD:
		return table_is_list(field) ? table_class(cls, field->of)->size : sizeof(void *);
	case XSO_ANY:
		return sizeof(struct xso_any);
	case XSO_RAW:
	case XSO_NAMESPACE:
		return sizeof(void *);
	case XSO_FLAG:
	case XSO_WITHIN:
		return sizeof(bool);
	case XSO_TAG:
	case XSO_ELEMENT:
		return sizeof(int);
	default:
		return scalar_of((enum xso_type)field->type)->size;
	}
}

int xso_table_enum_find(const struct xso_enum *values, const char *text, size_t size, uint64_t key)
{
	const size_t mask = ((size_t)1 << values->lookup_bits) - 1;

	for (size_t i = key_slot(key, values->lookup_bits); values->lookup[i]; i = (i + 1) & mask) {
		int value = values->lookup[i] - 1;
		if (key_is_string(key, text, size, values->strings + values->texts[value]))
			return value;
	}
	return -1;
}

int xso_enum_find(const struct xso_enum *values, const char *text)
{
	size_t size = strlen(text);

	return xso_table_enum_find(values, text, size, xso_key_of(text, size));
}

const char *xso_enum_text(const struct xso_enum *values, int value)
{
	if (value < 0 || value >= values->n_texts || !values->texts[value])
		return NULL;
	return values->strings + values->texts[value];
}

bool xso_table_has_namespace(const char *list, bool several, const char *ns)
{
	if (!several)
		return !strcmp(list, ns);
	for (; *list; list += strlen(list) + 1)
		if (!strcmp(list, ns))
			return true;
	return false;
}

/* Two namespaces of one set are the same pointer. */
static inline bool is_same(const char *a, const char *b)
{
	return a == b || !strcmp(a, b);
}

/* Of a field that has some of its own. */
static bool has_namespace(const struct xso_class *cls, const struct xso_field *field,
	const char *parent, const char *ns)
{
	const char *list = table_string(cls, field->ns);

	if (!(field->flags & XSO_NAMESPACES))
		return !strcmp(list, ns);
	if (xso_table_has_namespace(list, true, parent))
		return is_same(parent, ns); /* one version of the protocol throughout */
	return xso_table_has_namespace(list, true, ns);
}

static inline bool is_in(const struct xso_class *cls, const struct xso_field *field,
	const char *parent, const char *ns)
{
	if (field->flags & XSO_ANY_NAMESPACE)
		return true;
	return field->ns ? has_namespace(cls, field, parent, ns) : is_same(parent, ns);
}

bool xso_table_class_has_name(const struct xso_class *cls, const struct xso_name *name, int *value)
{
	int found;

	if (!cls->names)
		return cls->element &&
			key_is_known(name->key, name->local, table_string(cls, cls->element),
				cls->element_size);
	found = xso_table_enum_find(table_enum(cls, &cls->fields[cls->names - 1]), name->local,
		strlen(name->local), name->key);
	if (found < 0)
		return false;
	*value = found;
	return true;
}

static inline bool is_named(
	const struct xso_class *cls, const struct xso_field *field, const struct xso_name *name)
{
	return key_is_known(
		name->key, name->local, table_string(cls, field->name), field->name_size);
}

/* Of a field that the lookup has: a child without a name takes those of its class. */
static bool has_name(
	const struct xso_class *cls, const struct xso_field *field, const struct xso_name *name)
{
	int value;

	if (field->name)
		return is_named(cls, field, name);
	if (field->shape == XSO_TAG)
		return xso_table_enum_find(table_enum(cls, field), name->local, strlen(name->local),
			       name->key) >= 0;
	return xso_table_class_has_name(table_class(cls, field->of), name, &value);
}

uint8_t xso_table_attribute_row(const struct xso_class *cls, const struct xso_name *name)
{
	const size_t mask = ((size_t)1 << cls->lookup_bits) - 1;

	for (size_t i = key_slot(name->key, cls->lookup_bits); cls->lookup[i]; i = (i + 1) & mask) {
		const struct xso_field *field = &cls->fields[cls->lookup[i] - 1];
		if (field->shape == XSO_ATTRIBUTE && is_named(cls, field, name) &&
			(field->ns ? is_in(cls, field, "", name->ns) : !*name->ns))
			return cls->lookup[i];
	}
	return 0;
}

uint8_t xso_table_child_row(
	const struct xso_class *cls, const char *ns, const struct xso_name *name)
{
	const size_t mask = ((size_t)1 << cls->lookup_bits) - 1;

	for (size_t i = key_slot(name->key, cls->lookup_bits); cls->lookup[i]; i = (i + 1) & mask) {
		const struct xso_field *field = &cls->fields[cls->lookup[i] - 1];
		if (field->shape != XSO_ATTRIBUTE && has_name(cls, field, name) &&
			is_in(cls, field, ns, name->ns))
			return cls->lookup[i];
	}
	if (cls->newer && is_in(cls, &cls->fields[cls->newer - 1], ns, name->ns))
		return cls->newer;
	return cls->any;
}

static bool is_zero(const char *value, size_t size)
{
	while (size && !value[size - 1])
		size--;
	return !size;
}

static bool scalar_value_is_set(const struct xso_field *field, const char *value)
{
	const struct scalar *scalar = scalar_of((enum xso_type)field->type);

	if (scalar->is_set)
		return scalar->is_set(value);
	/* a number or bool without has_member: zero is absent, unless it must be there */
	return field->occurs == XSO_ONE || !is_zero(value, scalar->size);
}

bool xso_table_is_set(
	const struct xso_class *cls, const struct xso_field *field, const void *object)
{
	const char *value = (const char *)object + field->offset;

	if (table_is_list(field))
		return table_count(object, field) > 0;
	if (field->flags & XSO_HAS)
		return table_bool(object, field->count);
	switch ((enum xso_shape)field->shape) {
	case XSO_CHILD:
	case XSO_RAW:
	case XSO_NAMESPACE:
		return table_pointer(object, field->offset) != NULL;
	case XSO_ANY:
		return table_any(object, field->offset).cls != NULL;
	case XSO_FLAG:
		return table_bool(object, field->offset);
	case XSO_WITHIN:
		return field->member && table_bool(object, field->offset);
	case XSO_ELEMENT:
	case XSO_TAG:
		return xso_enum_text(table_enum(cls, field), table_int(object, field->offset));
	default:
		if (field->type != XSO_TYPE_ENUM)
			return scalar_value_is_set(field, value);
		if (field->occurs != XSO_ONE)
			return table_int(object, field->offset) != 0;
		return xso_enum_text(table_enum(cls, field), table_int(object, field->offset));
	}
}

/* A required number without has_member, which is set whatever it is. */
static bool is_always_set(const struct xso_field *field)
{
	return table_is_scalar(field) && field->occurs == XSO_ONE && !(field->flags & XSO_HAS) &&
		field->type != XSO_TYPE_ENUM && !scalar_of((enum xso_type)field->type)->is_set;
}

bool xso_table_has_content(const struct xso_class *part, const void *object)
{
	for (const struct xso_field *f = part->fields; f < part->fields + part->n_fields; f++) {
		if (is_always_set(f) &&
			is_zero((const char *)object + f->offset, xso_table_value_size(part, f)))
			continue;
		if (xso_table_is_set(part, f, object))
			return true;
		if (f->shape == XSO_WITHIN &&
			xso_table_has_content(table_class(part, f->of), object))
			return true;
	}
	return false;
}

const char *xso_table_shape_text(const struct xso_field *field)
{
	switch ((enum xso_shape)field->shape) {
	case XSO_ATTRIBUTE:
		return "attribute";
	case XSO_TEXT:
	case XSO_RAW:
		return "text";
	case XSO_ELEMENT:
		return "element name";
	case XSO_NAMESPACE:
		return "namespace";
	default:
		return "child";
	}
}

const char *xso_table_field_name(const struct xso_class *cls, const struct xso_field *field)
{
	uint16_t name = field->name;

	if (!name && field->shape == XSO_CHILD)
		return table_string(
			table_class(cls, field->of), table_class(cls, field->of)->element);
	return table_string(cls, name ? name : field->member);
}

/* Raw content has a class so that it can stand in a struct xso_any; it has no fields. */
static const struct xso_module raw_module = {
	.version = XSO_TABLE_VERSION, .name = "raw", .xep = "", .strings = "\0raw\0\0\0\0\0\0"
};

static const uint8_t no_names[1];

const struct xso_class xso_raw_class = { .module = &raw_module,
	.lookup = no_names,
	.name = 1,
	.size = sizeof(struct xso_raw),
	.policy = XSO_DROP };

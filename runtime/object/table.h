/* Reading the tables: names, namespaces, enums, members. */
#ifndef XSO_OBJECT_TABLE_H
#define XSO_OBJECT_TABLE_H

#include "base/key.h"
#include "object/scalar.h"

#include <string.h>

static inline const char *table_string(const struct xso_class *cls, uint16_t offset)
{
	return cls->module->strings + offset;
}

static inline const char *table_class_name(const struct xso_class *cls)
{
	return table_string(cls, cls->name);
}

static inline const struct xso_class *table_class(const struct xso_class *cls, uint16_t index)
{
	return cls->module->classes[index - 1];
}

static inline const struct xso_enum *table_enum(
	const struct xso_class *cls, const struct xso_field *field)
{
	return cls->module->enums[field->values - 1];
}

static inline const struct xso_extra *table_extra(
	const struct xso_class *cls, const struct xso_field *field)
{
	static const struct xso_extra none;

	return field->extra ? &cls->module->extras[field->extra - 1] : &none;
}

static inline bool table_is_list(const struct xso_field *field)
{
	return field->occurs >= XSO_MANY;
}

/* True when each value of the array is an element of its own. */
static inline bool table_is_repeated(const struct xso_field *field)
{
	return table_is_list(field) && !(field->flags & XSO_LIST);
}

static inline bool table_is_required(const struct xso_field *field)
{
	return field->occurs & XSO_ONE; /* of XSO_SOME too */
}

/* True for the fields whose value is a scalar of field->type. */
static inline bool table_is_scalar(const struct xso_field *field)
{
	return field->shape >= XSO_ATTRIBUTE && field->shape <= XSO_CHILD_ATTRIBUTE;
}

/* True for those of them whose C value is a const char *. */
static inline bool table_is_text(const struct xso_field *field)
{
	return field->type >= XSO_TYPE_STRING && field->type <= XSO_TYPE_JSON;
}

/* Pointers and counts in objects, moved as bytes: the object's own types are not known here. */
static inline const void *table_pointer(const void *object, size_t offset)
{
	const void *pointer;

	memcpy(&pointer, (const char *)object + offset, sizeof pointer);
	return pointer;
}

/* The same, of an array that is being filled and is nobody else's yet. */
static inline void *table_array(const void *object, size_t offset)
{
	void *array;

	memcpy(&array, (const char *)object + offset, sizeof array);
	return array;
}

static inline void table_set_pointer(void *object, size_t offset, const void *pointer)
{
	memcpy((char *)object + offset, &pointer, sizeof pointer);
}

static inline size_t table_count(const void *object, const struct xso_field *field)
{
	size_t count;

	memcpy(&count, (const char *)object + field->count, sizeof count);
	return count;
}

static inline void table_set_count(void *object, const struct xso_field *field, size_t count)
{
	memcpy((char *)object + field->count, &count, sizeof count);
}

static inline bool table_bool(const void *object, size_t offset)
{
	bool value;

	memcpy(&value, (const char *)object + offset, sizeof value);
	return value;
}

static inline void table_set_bool(void *object, size_t offset, bool value)
{
	memcpy((char *)object + offset, &value, sizeof value);
}

static inline int table_int(const void *object, size_t offset)
{
	int value;

	memcpy(&value, (const char *)object + offset, sizeof value);
	return value;
}

static inline void table_set_int(void *object, size_t offset, int value)
{
	memcpy((char *)object + offset, &value, sizeof value);
}

static inline struct xso_any table_any(const void *object, size_t offset)
{
	struct xso_any any;

	memcpy(&any, (const char *)object + offset, sizeof any);
	return any;
}

/* The kept content of an object; NULL when there is none, or its class keeps none. */
static inline const struct xso_kept *table_kept(const struct xso_class *cls, const void *object)
{
	return cls->policy == XSO_KEEP && cls->size ? table_pointer(object, cls->unknown) : NULL;
}

/* True for the field that has the class's xml:lang. */
static inline bool table_is_lang(const struct xso_class *cls, const struct xso_field *field)
{
	return field->ns && cls->lang && field == &cls->fields[cls->lang - 1];
}

/* The class of what stands in a tag or wrapper, which is part of the same object. NULL: no part. */
static inline const struct xso_class *table_part(
	const struct xso_class *cls, const struct xso_field *field)
{
	if (!field->of || (field->shape != XSO_TAG && field->shape != XSO_WITHIN))
		return NULL;
	return table_class(cls, field->of);
}

/* Bytes of one value of the field: of one element when it is a list. */
size_t xso_table_value_size(const struct xso_class *cls, const struct xso_field *field);

/* The enumerator of the text of this key, or -1. */
int xso_table_enum_find(const struct xso_enum *values, const char *text, size_t size, uint64_t key);

/* True when `ns` is the namespace, or one of those, that stand at `list`. */
bool xso_table_has_namespace(const char *list, bool several, const char *ns);

/* 1 + row of the attribute of this name, or 0. */
uint8_t xso_table_attribute_row(const struct xso_class *cls, const struct xso_name *name);

/*
 * 1 + row of the field that takes a child element of this name below an element in namespace `ns`:
 * one that names it, else the tag that takes names newer than the schema, else the unnamed any.
 * 0: none.
 */
uint8_t xso_table_child_row(
	const struct xso_class *cls, const char *ns, const struct xso_name *name);

/* True when the field has a name, which is short and this one, and no namespace of its own. */
static inline bool table_is_simply(
	const struct xso_class *cls, uint8_t row, const struct xso_name *name)
{
	const struct xso_field *field = &cls->fields[row - 1];

	return !field->ns && field->name_size - 1U < KEY_SHORT &&
		name->key == key_of_short(table_string(cls, field->name), field->name_size);
}

/* As xso_table_attribute_row, and most often it is the first one. */
static inline uint8_t table_attribute_row(const struct xso_class *cls, const struct xso_name *name)
{
	const uint8_t row = cls->lookup[key_slot(name->key, cls->lookup_bits)];

	if (row && cls->fields[row - 1].shape == XSO_ATTRIBUTE && table_is_simply(cls, row, name) &&
		!*name->ns)
		return row;
	return xso_table_attribute_row(cls, name);
}

/* As xso_table_child_row, and most often it is the first one that is no attribute, or any. */
static inline uint8_t table_child_row(
	const struct xso_class *cls, const char *ns, const struct xso_name *name)
{
	size_t i = key_slot(name->key, cls->lookup_bits);
	uint8_t row;

	while ((row = cls->lookup[i]) && cls->fields[row - 1].shape == XSO_ATTRIBUTE)
		i = (i + 1) & (((size_t)1 << cls->lookup_bits) - 1);
	if (!row && !cls->newer)
		return cls->any;
	if (row && ns == name->ns && table_is_simply(cls, row, name))
		return row;
	return xso_table_child_row(cls, ns, name);
}

/* The fields of these numbers; NULL: none. */
static inline const struct xso_field *table_find_attribute(
	const struct xso_class *cls, const struct xso_name *name)
{
	const uint8_t row = table_attribute_row(cls, name);

	return row ? &cls->fields[row - 1] : NULL;
}

static inline const struct xso_field *table_find_child(
	const struct xso_class *cls, const char *ns, const struct xso_name *name)
{
	const uint8_t row = table_child_row(cls, ns, name);

	return row ? &cls->fields[row - 1] : NULL;
}

/* True when `local` is a name of elements of the class; *value is set where an enum says which. */
bool xso_table_class_has_name(const struct xso_class *cls, const struct xso_name *name, int *value);

/* True when the field's value is there: not NULL, not absent, has_ set, count above 0. */
bool xso_table_is_set(
	const struct xso_class *cls, const struct xso_field *field, const void *object);

/* The same, and most often a pointer, a count or has_ says it. */
static inline bool table_is_set(
	const struct xso_class *cls, const struct xso_field *field, const void *object)
{
	if (table_is_list(field))
		return table_count(object, field) > 0;
	if (field->flags & XSO_HAS)
		return table_bool(object, field->count);
	if (table_is_text(field) || field->shape == XSO_CHILD)
		return table_pointer(object, field->offset);
	return xso_table_is_set(cls, field, object);
}

/* True when something is set in the content of a tag or wrapper; a zero that must be there is not.
 */
bool xso_table_has_content(const struct xso_class *part, const void *object);

/* "attribute", "child" …, and the name that the wire or else the schema has. */
const char *xso_table_shape_text(const struct xso_field *field);
const char *xso_table_field_name(const struct xso_class *cls, const struct xso_field *field);

#endif

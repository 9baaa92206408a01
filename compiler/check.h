/* What a schema may not say, once its names are linked. */
#ifndef XSOC_CHECK_H
#define XSOC_CHECK_H

#include "schema.h"

/* Checks the classes and enums of one schema. */
void check_schema(const struct schema *schema);

/* Checks what only all schemas together show: two roots of one name. */
void check_catalogue(const struct catalogue *catalogue);

/* check_names.c: two fields that take the same attribute or child. */
void check_class_names(const struct class *class);
void check_element_names(const struct enumeration *values, const char *of);

/* check_value.c: types, bounds, absent, on-unknown. */
void check_scalar(const struct field *field);
void check_enum(const struct enumeration *values);

/* A word for a field in messages: "'body'", "attribute 'type'". */
const char *check_field_words(const struct field *field);

/* Adds to an error about a field from a group where that group is used. */
void check_note_use(const struct field *field);

#endif

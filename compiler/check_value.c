/* Types, bounds, absent, on-unknown. */
#include "check.h"

#include "nearest.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* The bounds of an integer type. */
static void bounds_of(const struct type *type, int64_t *min, uint64_t *max)
{
	const char *digits = strpbrk(type->name, "123456789");
	unsigned bits = (unsigned)strtoul(digits, NULL, 10);
	bool is_signed = *type->name == 'i';

	*max = is_signed ? UINT64_MAX >> (65 - bits) : UINT64_MAX >> (64 - bits);
	*min = is_signed ? -(int64_t)*max - 1 : 0;
}

/* A negative number in *negative as well as its digits' value; false: it passes 64 bits. */
static bool read_integer(const char *text, int64_t *value, uint64_t *magnitude)
{
	bool negative = *text == '-';
	uint64_t n = 0;

	for (text += negative; *text; text++) {
		unsigned digit = (unsigned)(*text - '0');
		if (*text < '0' || *text > '9' || n > (UINT64_MAX - digit) / 10)
			return false;
		n = n * 10 + digit;
	}
	if (negative && n > (uint64_t)INT64_MAX + 1)
		return false;
	*magnitude = negative ? 0 : n;
	*value = negative		  ? -(int64_t)(n - !!n) - !!n
		: n > (uint64_t)INT64_MAX ? INT64_MAX
					  : (int64_t)n;
	return true;
}

/* No zeros in front: C would read an octal number. */
static bool has_plain_digits(const char *text)
{
	text += *text == '-';
	return *text >= '0' && *text <= '9' && (*text != '0' || text[1] < '0' || text[1] > '9');
}

static bool fits(const struct type *type, const char *text)
{
	int64_t min, value;
	uint64_t max, magnitude;

	bounds_of(type, &min, &max);
	return has_plain_digits(text) && strcmp(text, "-0") != 0 &&
		read_integer(text, &value, &magnitude) && value >= min && magnitude <= max;
}

/*
 * A double as it is written, since the runtime compares texts: up to 15 digits, which read back as
 * they are, no zeros at the end, and not so small that it would need an exponent.
 */
static bool is_decimal(const char *text)
{
	const char *digits = text + (*text == '-'), *point = strchr(digits, '.');
	size_t n = strspn(digits, "0123456789"), fraction = point ? strlen(point + 1) : 0;

	if (!has_plain_digits(text) || n + fraction > 15)
		return false;
	if (!point)
		return !digits[n] && strcmp(text, "-0") != 0;
	if (point != digits + n || strspn(point + 1, "0123456789") != fraction)
		return false;
	return fraction && point[fraction] != '0' && (*digits != '0' || strspn(point + 1, "0") < 6);
}

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool is_trimmed(const char *text)
{
	return !*text || (!is_space(*text) && !is_space(text[strlen(text) - 1]));
}

static bool is_uri(const char *text)
{
	while (*text && !is_space(*text))
		text++;
	return !*text;
}

/* As it is written: the digits in lower case. */
static bool is_uuid(const char *text)
{
	static const char form[] = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
	size_t i = 0;

	while (form[i] && text[i] &&
		(form[i] == 'x' ? strchr("0123456789abcdef", text[i]) != NULL : text[i] == '-'))
		i++;
	return !form[i] && !text[i];
}

/* An address would have to be prepared and JSON to be parsed: the runtime can, the compiler not. */
static bool has_no_absent(const struct type *type)
{
	return !strcmp(type->name, "jid") || !strcmp(type->name, "json");
}

static bool is_text(const struct type *type, const char *text)
{
	if (!*text || has_no_absent(type))
		return false;
	if (!strcmp(type->name, "uri"))
		return is_uri(text);
	if (!strcmp(type->name, "uuid"))
		return is_uuid(text);
	return !strcmp(type->name, "string") || is_trimmed(text);
}

/* True when `text` is a value of the type that can stand in `absent`. */
static bool is_value(const struct type *type, const char *text)
{
	switch (type->kind) {
	case TYPE_TEXT:
		return is_text(type, text);
	case TYPE_BOOL:
		return !strcmp(text, "true") || !strcmp(text, "false");
	case TYPE_NUMBER:
		if (type->is_integer)
			return fits(type, text);
		return !strcmp(type->name, "double") && is_decimal(text);
	default:
		return false;
	}
}

static void check_bound(const struct field *field, const char *name, const char *text)
{
	struct place place = node_place(field->node, name);

	if (!text)
		return;
	if (!field->type || !field->type->is_integer)
		error_at(CODE_WRONG_BOUND, place, "%s is for integers, and %s is a %s", name,
			check_field_words(field),
			field->type ? field->type->name : "list of values");
	else if (!fits(field->type, text))
		error_at(CODE_WRONG_BOUND, place, "%s=\"%s\" is no %s", name, text,
			field->type->name);
	else if (!strcmp(name, "min") && !fits(type_find("int64"), text))
		error_at(CODE_WRONG_BOUND, place,
			"min=\"%s\" is above 9223372036854775807, the largest there is", text);
}

static void check_bounds(const struct field *field)
{
	int64_t min, max;
	uint64_t min_size, max_size;

	check_bound(field, "min", field->min);
	check_bound(field, "max", field->max);
	if (!field->min || !field->max || !read_integer(field->min, &min, &min_size) ||
		!read_integer(field->max, &max, &max_size))
		return;
	if (max < min || (max >= 0 && max_size < min_size))
		error_at(CODE_EMPTY_RANGE, node_place(field->node, "max"), "max is below min");
}

static bool has_value(const struct enumeration *values, const char *text, struct nearest *nearest)
{
	for (size_t i = 0; i < values->n_values; i++) {
		if (!values->values[i].text)
			continue;
		if (!strcmp(values->values[i].text, text))
			return true;
		xso_nearest_offer(nearest, values->values[i].text);
	}
	return false;
}

/* What `absent` may be, where that is not plain from the type. */
static const char *wanted_of(const struct type *type)
{
	if (type->kind == TYPE_BOOL)
		return ": expected 'true' or 'false'";
	if (type->is_integer)
		return ": expected an integer in its range, without zeros in front";
	if (!strcmp(type->name, "double"))
		return ": expected at most 15 digits, with a point perhaps, without zeros at "
		       "either "
		       "end";
	if (!strcmp(type->name, "uri"))
		return ": expected a text without white space";
	if (!strcmp(type->name, "uuid"))
		return ": expected 8-4-4-4-12 hexadecimal digits in lower case";
	if (type->kind == TYPE_TEXT && !has_no_absent(type))
		return ": expected a text that is not empty, and without white space at its ends "
		       "unless it is a string";
	return ": it has none for this type";
}

/* Zero always stands for absence, whatever the bounds. */
static bool is_within(const struct field *field)
{
	int64_t value, bound;
	uint64_t size, bound_size;

	if (field->max_length && strlen(field->absent) > strtoul(field->max_length, NULL, 10))
		return false;
	if (!field->type->is_integer || !read_integer(field->absent, &value, &size) ||
		!strcmp(field->absent, "0"))
		return true;
	if (field->min && read_integer(field->min, &bound, &bound_size) && value < bound)
		return false;
	return !field->max || !read_integer(field->max, &bound, &bound_size) ||
		(value <= bound && size <= bound_size);
}

static void check_absent(const struct field *field)
{
	struct place place = node_place(field->node, "absent");
	const char *own = field->values ? field->values->absent : NULL;

	if (!field->absent)
		return;
	if (field_is_list(field)) {
		error_at(CODE_WRONG_ABSENT, place,
			"absent has no meaning where %s occurs many times: no value is none",
			check_field_words(field));
	} else if (field->values && field->values->is_shared) {
		if (!own || strcmp(own, field->absent) != 0)
			error_at(CODE_ABSENT_OF_ENUM, place,
				"the enum '%s' says what absence means for all its fields, and not "
				"'%s'",
				field->values->name, field->absent);
	} else if (field->type && !is_value(field->type, field->absent)) {
		error_at(CODE_WRONG_ABSENT, place,
			"absent=\"%s\" is no value of type %s that absence can have%s",
			field->absent, field->type->name, wanted_of(field->type));
	} else if (field->type && !is_within(field)) {
		error_at(CODE_WRONG_ABSENT, place, "absent=\"%s\" is %s", field->absent,
			field->max_length ? "longer than max-length" : "not between min and max");
	}
}

static void check_on_unknown(const struct field *field)
{
	struct place place = node_place(field->node, "on-unknown");
	struct nearest nearest = xso_nearest_begin(field->on_unknown ? field->on_unknown : "");

	if (!field->on_unknown ||
		(!strcmp(field->on_unknown, "absent") && field->shape != SHAPE_TAG))
		return;
	if (field->values && has_value(field->values, field->on_unknown, &nearest))
		return;
	xso_nearest_offer(&nearest, "reject");
	if (field->shape != SHAPE_TAG)
		xso_nearest_offer(&nearest, "absent");
	error_at(CODE_WRONG_ON_UNKNOWN, place, "on-unknown=\"%s\" is %s%s", field->on_unknown,
		field->values ? "none of the values" : "neither 'absent' nor 'reject'",
		nearest_question(&nearest));
}

static void check_options(const struct field *field)
{
	bool many = field_is_list(field);

	if (field->list && !many)
		error_at(CODE_WRONG_LIST, node_place(field->node, "list"),
			"list is for several values: say occurs=\"many\"");
	if (many && !field->list && (field->shape == SHAPE_ATTRIBUTE || field->shape == SHAPE_TEXT))
		error_at(CODE_WRONG_LIST, node_place(field->node, "occurs"),
			"%s holds many values only as a list: say list=\"space\" or list=\"comma\"",
			check_field_words(field));
	if (field->empty_equals && (!field->type || strcmp(field->type->name, "base64") != 0))
		error_at(CODE_OPTION_OF_TYPE, node_place(field->node, "empty"),
			"empty=\"=\" is for base64");
	for (size_t i = 0; field->list && field->values && i < field->values->n_values; i++)
		if (field->values->values[i].text &&
			strchr(field->values->values[i].text, field->list))
			error_at(CODE_WRONG_LIST, field->values->values[i].place,
				"value '%s' cannot stand in a list: it holds what separates "
				"values",
				field->values->values[i].text);
	if (field->max_length &&
		(!field->type || field->type->kind == TYPE_BOOL ||
			field->type->kind == TYPE_NUMBER || field->type->kind == TYPE_STRUCT))
		error_at(CODE_OPTION_OF_TYPE, node_place(field->node, "max-length"),
			"max-length is for texts and bytes");
}

void check_scalar(const struct field *field)
{
	if (!field->type && !field->values)
		return;
	if (field->shape == SHAPE_TAG && field->values->absent)
		error_at(CODE_ABSENT_OF_ENUM, node_place(field->node, "type"),
			"%s: in the enum '%s' absence means '%s', but a tag that is absent has no "
			"value",
			check_field_words(field), field->values->name, field->values->absent);
	check_bounds(field);
	check_absent(field);
	check_on_unknown(field);
	check_options(field);
}

void check_enum(const struct enumeration *values)
{
	if (values->n_values > 254)
		error_at(CODE_TOO_LARGE, values->place, "enum '%s' has more than 254 values",
			values->name);
	for (size_t i = 0; i < values->n_values; i++)
		if (!is_trimmed(values->values[i].text))
			error_at(CODE_SPACE_AROUND_VALUE, values->values[i].place,
				"value '%s' is never met: white space around a value is not read",
				values->values[i].text);
}

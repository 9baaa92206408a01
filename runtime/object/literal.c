#include "object/path.h"

#include "object/value.h"

#include <xso/lang.h>
#include <xso/scalar.h>
#include <xso/text.h>

static enum xso_status read_as(struct literal *literal, enum xso_type type, struct xso_arena *arena)
{
	const struct scalar *scalar = scalar_of(type);
	const char *text = literal->text;
	size_t size = literal->size;
	enum xso_status status;
	uint64_t parsed[4];
	void *value;

	if (scalar->trimmed)
		xso_text_trim(&text, &size);
	if (text[size])
		text = xso_arena_text(arena, text, size);
	if (!text)
		return XSO_ERROR_MEMORY;
	status = scalar->parse(text, size, parsed, arena);
	if (status)
		return status == XSO_ERROR_MEMORY ? status : XSO_OK;
	value = xso_arena_alloc(arena, scalar->size);
	if (!value)
		return XSO_ERROR_MEMORY;
	memcpy(value, parsed, scalar->size);
	literal->as[type] = value;
	return XSO_OK;
}

enum xso_status literal_make(struct literal *literal, struct xso_arena *arena)
{
	enum xso_status status = XSO_OK;

	for (int type = XSO_TYPE_STRING; type < XSO_TYPE_ENUM && !status; type++)
		status = read_as(literal, (enum xso_type)type, arena);
	return status;
}

static enum relation of_order(int order)
{
	return order < 0 ? RELATION_LESS : order > 0 ? RELATION_GREATER : RELATION_EQUAL;
}

static enum relation of_equality(bool equal)
{
	return equal ? RELATION_EQUAL : RELATION_OTHER;
}

/* False also for NaN, which has no order. */
static enum relation relate_doubles(double a, double b)
{
	if (a < b)
		return RELATION_LESS;
	if (a > b)
		return RELATION_GREATER;
	return of_equality(a == b);
}

/* Of a literal that is a number. */
static double real(const struct literal *literal)
{
	double value;

	memcpy(&value, literal->as[XSO_TYPE_DOUBLE], sizeof value);
	return value;
}

static enum relation relate_signed(const struct literal *literal, int64_t value)
{
	int64_t other;

	if (!literal->as[XSO_TYPE_INT64])
		return relate_doubles((double)value, real(literal));
	memcpy(&other, literal->as[XSO_TYPE_INT64], sizeof other);
	return of_order((value > other) - (value < other));
}

static enum relation relate_unsigned(const struct literal *literal, uint64_t value)
{
	uint64_t other;

	if (!literal->as[XSO_TYPE_UINT64])
		return relate_doubles((double)value, real(literal));
	memcpy(&other, literal->as[XSO_TYPE_UINT64], sizeof other);
	return of_order((value > other) - (value < other));
}

/* Numbers are compared as numbers, also with a literal that the type of the field cannot hold. */
static enum relation relate_number(
	const struct literal *literal, enum xso_type type, const void *value)
{
	union {
		int8_t i8;
		int16_t i16;
		int32_t i32;
		int64_t i64;
		uint8_t u8;
		uint16_t u16;
		uint32_t u32;
		uint64_t u64;
		double real;
	} number;

	if (!literal->as[XSO_TYPE_DOUBLE])
		return RELATION_OTHER;
	memcpy(&number, value, scalar_of(type)->size);
	switch (type) {
	case XSO_TYPE_INT8:
		return relate_signed(literal, number.i8);
	case XSO_TYPE_INT16:
		return relate_signed(literal, number.i16);
	case XSO_TYPE_INT32:
		return relate_signed(literal, number.i32);
	case XSO_TYPE_INT64:
		return relate_signed(literal, number.i64);
	case XSO_TYPE_UINT8:
		return relate_unsigned(literal, number.u8);
	case XSO_TYPE_UINT16:
		return relate_unsigned(literal, number.u16);
	case XSO_TYPE_UINT32:
		return relate_unsigned(literal, number.u32);
	case XSO_TYPE_UINT64:
		return relate_unsigned(literal, number.u64);
	default:
		return relate_doubles(number.real, real(literal));
	}
}

/* Days and times of day are points in time of some day, and of some time. */
static struct xso_datetime as_datetime(enum xso_type type, const void *value)
{
	struct xso_datetime datetime = { .date = { .year = 2000, .month = 1, .day = 2 } };

	if (type == XSO_TYPE_DATE)
		memcpy(&datetime.date, value, sizeof datetime.date);
	else if (type == XSO_TYPE_TIME)
		memcpy(&datetime.time, value, sizeof datetime.time);
	else
		memcpy(&datetime, value, sizeof datetime);
	return datetime;
}

static bool is_number(enum xso_type type)
{
	return type >= XSO_TYPE_INT8 && type <= XSO_TYPE_DOUBLE;
}

static bool is_time(enum xso_type type)
{
	return type >= XSO_TYPE_DATETIME && type <= XSO_TYPE_TIME;
}

static bool is_text(enum xso_type type)
{
	return type == XSO_TYPE_STRING || type == XSO_TYPE_TOKEN;
}

static bool is_truth(const struct xso_field *field)
{
	return field->shape == XSO_FLAG || field->shape == XSO_WITHIN;
}

static bool is_enum(const struct xso_field *field)
{
	return field->shape == XSO_TAG || field->shape == XSO_ELEMENT ||
		(table_is_scalar(field) && field->type == XSO_TYPE_ENUM);
}

bool literal_has_order(const struct xso_field *field)
{
	enum xso_type type = (enum xso_type)field->type;

	return table_is_scalar(field) &&
		(is_number(type) || is_time(type) || is_text(type) || type == XSO_TYPE_TZ_OFFSET);
}

static enum relation relate_scalar(
	const struct literal *literal, enum xso_type type, const void *value)
{
	const struct scalar *scalar = scalar_of(type);
	const void *other = literal->as[type];
	struct xso_datetime a, b;
	int16_t x, y;

	if (scalar->is_set && !scalar->is_set(value))
		return RELATION_OTHER;
	if (is_number(type))
		return relate_number(literal, type, value);
	if (!other)
		return RELATION_OTHER;
	if (is_text(type))
		return of_order(strcmp(table_pointer(value, 0), table_pointer(other, 0)));
	if (is_time(type)) {
		a = as_datetime(type, value);
		b = as_datetime(type, other);
		return of_order(xso_datetime_compare(&a, &b));
	}
	if (type == XSO_TYPE_TZ_OFFSET) {
		memcpy(&x, value, sizeof x);
		memcpy(&y, other, sizeof y);
		return of_order(x - y);
	}
	if (scalar->equal)
		return of_equality(scalar->equal(value, other));
	return of_equality(!memcmp(value, other, scalar->size));
}

static enum relation relate_enum(const struct literal *literal, const struct xso_class *cls,
	const struct xso_field *field, const void *value)
{
	const char *known = xso_enum_text(table_enum(cls, field), table_int(value, 0));

	return of_equality(known && !strcmp(known, literal->text));
}

static bool is_language(const struct xso_field *field)
{
	return table_is_scalar(field) && field->type == XSO_TYPE_LANG;
}

/* No language is the empty one, so that "!=" and not() say the same of it. */
static enum relation relate_absent(
	const struct literal *literal, const struct xso_class *cls, const struct xso_field *field)
{
	const char *absent = table_string(cls, table_extra(cls, field)->absent);
	uint64_t parsed[4];

	if (is_truth(field))
		return of_equality(
			literal->as[XSO_TYPE_BOOL] && !table_bool(literal->as[XSO_TYPE_BOOL], 0));
	if (is_language(field))
		return of_equality(!*literal->text);
	/* the compiler allows `absent` only for types that are parsed without memory */
	if (value_parse(cls, field, absent, strlen(absent), parsed, NULL))
		return RELATION_OTHER;
	return literal_relate(literal, cls, field, parsed);
}

bool literal_has_meaning(const struct xso_class *cls, const struct xso_field *field)
{
	return is_truth(field) || is_language(field) || table_extra(cls, field)->absent;
}

enum relation literal_relate(const struct literal *literal, const struct xso_class *cls,
	const struct xso_field *field, const void *value)
{
	const void *truth = literal->as[XSO_TYPE_BOOL];

	if (!value)
		return relate_absent(literal, cls, field);
	if (is_truth(field))
		return of_equality(truth && table_bool(truth, 0) == table_bool(value, 0));
	if (is_enum(field))
		return relate_enum(literal, cls, field, value);
	if (field->shape == XSO_NAMESPACE)
		return of_equality(!strcmp(table_pointer(value, 0), literal->text));
	return relate_scalar(literal, (enum xso_type)field->type, value);
}

bool literal_fits(const struct literal *literal, const struct xso_class *cls,
	const struct xso_field *field, unsigned relations)
{
	enum xso_type type = (enum xso_type)field->type;

	if (is_truth(field))
		return literal->as[XSO_TYPE_BOOL];
	if (is_enum(field))
		return xso_enum_find(table_enum(cls, field), literal->text) >= 0;
	if (field->shape == XSO_NAMESPACE)
		return true;
	if (is_number(type) && relations != RELATION_EQUAL)
		return literal->as[XSO_TYPE_DOUBLE];
	return literal->as[type];
}

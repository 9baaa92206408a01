#include "object/operand.h"

#include "object/value.h"

enum xso_type xso_operand_type(const struct xso_field *field)
{
	switch ((enum xso_shape)field->shape) {
	case XSO_FLAG:
	case XSO_WITHIN:
		return XSO_TYPE_BOOL;
	case XSO_TAG:
	case XSO_ELEMENT:
		return XSO_TYPE_ENUM;
	case XSO_NAMESPACE:
		return XSO_TYPE_URI;
	default:
		return (enum xso_type)field->type;
	}
}

enum operand_kind xso_operand_kind(enum xso_type type)
{
	switch (type) {
	case XSO_TYPE_NONE:
		return OPERAND_NONE;
	case XSO_TYPE_BOOL:
	case XSO_TYPE_BIT:
		return OPERAND_TRUTH;
	case XSO_TYPE_DATETIME:
	case XSO_TYPE_LEGACY_DATETIME:
		return OPERAND_MOMENT;
	case XSO_TYPE_DATE:
		return OPERAND_DAY;
	case XSO_TYPE_TIME:
		return OPERAND_TIME;
	case XSO_TYPE_TZ_OFFSET:
		return OPERAND_OFFSET;
	case XSO_TYPE_BASE64:
	case XSO_TYPE_HEX:
	case XSO_TYPE_COLON_HEX:
		return OPERAND_BYTES;
	case XSO_TYPE_HOST_PORT:
		return OPERAND_HOST;
	default:
		return type >= XSO_TYPE_INT8 && type <= XSO_TYPE_DOUBLE ? OPERAND_NUMBER
									: OPERAND_TEXT;
	}
}

bool xso_operand_has_order(enum xso_type type)
{
	enum operand_kind kind = xso_operand_kind(type);

	return type == XSO_TYPE_STRING || type == XSO_TYPE_TOKEN ||
		(kind >= OPERAND_NUMBER && kind <= OPERAND_OFFSET);
}

bool xso_operand_is_meant(const struct xso_class *cls, const struct xso_field *field)
{
	return field->shape == XSO_FLAG || field->shape == XSO_WITHIN ||
		field->type == XSO_TYPE_LANG || table_extra(cls, field)->absent;
}

/* No language is the empty one, so that "!=" and not() say the same of it. */
static void take_meaning(
	struct operand *o, const struct xso_class *cls, const struct xso_field *field)
{
	const char *absent = table_string(cls, table_extra(cls, field)->absent);

	if (*absent) {
		/* the compiler allows `absent` only for types that are parsed without memory */
		if (!xso_value_parse(cls, field, absent, strlen(absent), &o->own, NULL))
			o->value = &o->own;
		return;
	}
	if (o->type == XSO_TYPE_LANG)
		o->own.text = "";
	else
		o->own.truth = false;
	o->value = o->type == XSO_TYPE_LANG || o->type == XSO_TYPE_BOOL ? &o->own : NULL;
}

void xso_operand_make(struct operand *o, const struct xso_found *found)
{
	const struct scalar *scalar;

	o->type = xso_operand_type(found->field);
	o->value = found->value;
	scalar = scalar_of(o->type);
	if (!o->value)
		take_meaning(o, found->cls, found->field);
	if (o->value && o->type == XSO_TYPE_ENUM) {
		o->own.text =
			xso_enum_text(table_enum(found->cls, found->field), table_int(o->value, 0));
		o->value = o->own.text ? &o->own : NULL;
	} else if (o->value && scalar->is_set && !scalar->is_set(o->value)) {
		o->value = NULL;
	}
}

static enum relation of_order(int order)
{
	return order < 0 ? RELATION_LESS : order > 0 ? RELATION_GREATER : RELATION_EQUAL;
}

static enum relation of_equality(bool equal)
{
	return equal ? RELATION_EQUAL : RELATION_OTHER;
}

/* A number of any type: its whole part is exact, and `more` says that it is farther from zero. */
struct number {
	bool is_real, negative, more;
	uint64_t whole;
	double real;
};

static struct number of_signed(int64_t value)
{
	uint64_t bits = (uint64_t)value;

	return (struct number){ .negative = value < 0, .whole = value < 0 ? 0 - bits : bits };
}

static struct number of_unsigned(uint64_t value)
{
	return (struct number){ .whole = value };
}

static struct number of_real(double value)
{
	struct number n = { .is_real = true, .negative = value < 0, .real = value };
	double size = value < 0 ? -value : value;
	bool fits = size < 18446744073709551616.0; /* 2^64 */

	n.whole = fits ? (uint64_t)size : UINT64_MAX;
	n.more = !fits || size > (double)n.whole;
	return n;
}

static struct number number_of(const struct operand *o)
{
	union scalar_room value;

	memcpy(&value, o->value, scalar_of(o->type)->size);
	switch (o->type) {
	case XSO_TYPE_INT8:
		return of_signed(value.int8);
	case XSO_TYPE_INT16:
		return of_signed(value.int16);
	case XSO_TYPE_INT32:
		return of_signed(value.int32);
	case XSO_TYPE_INT64:
		return of_signed(value.int64);
	case XSO_TYPE_UINT8:
		return of_unsigned(value.uint8);
	case XSO_TYPE_UINT16:
		return of_unsigned(value.uint16);
	case XSO_TYPE_UINT32:
		return of_unsigned(value.uint32);
	case XSO_TYPE_UINT64:
		return of_unsigned(value.uint64);
	default:
		return of_real(value.real);
	}
}

/* Which of two that have the same sign is farther from zero. */
static int compare_sizes(const struct number *a, const struct number *b)
{
	if (a->whole != b->whole)
		return a->whole < b->whole ? -1 : 1;
	return a->more - b->more;
}

static enum relation relate_numbers(const struct number *a, const struct number *b)
{
	/* NaN has no order, and is not equal to itself */
	if ((a->is_real && a->real != a->real) || (b->is_real && b->real != b->real))
		return RELATION_OTHER;
	if (a->is_real && b->is_real)
		return of_order((a->real > b->real) - (a->real < b->real));
	if (a->negative != b->negative)
		return a->negative ? RELATION_LESS : RELATION_GREATER;
	return of_order(a->negative ? compare_sizes(b, a) : compare_sizes(a, b));
}

static enum relation relate_texts(const struct operand *a, const struct operand *b)
{
	const struct scalar *scalar = scalar_of(a->type);
	int order = strcmp(table_pointer(a->value, 0), table_pointer(b->value, 0));

	if (xso_operand_has_order(a->type) && xso_operand_has_order(b->type))
		return of_order(order);
	if (a->type == b->type && scalar->equal)
		return of_equality(scalar->equal(a->value, b->value));
	return of_equality(!order);
}

/* Days and times of day are points in time of some day, and of some time. */
static struct xso_datetime moment_of(const struct operand *o)
{
	struct xso_datetime datetime = { .date = { .year = 2000, .month = 1, .day = 2 } };

	if (o->type == XSO_TYPE_DATE)
		memcpy(&datetime.date, o->value, sizeof datetime.date);
	else if (o->type == XSO_TYPE_TIME)
		memcpy(&datetime.time, o->value, sizeof datetime.time);
	else
		memcpy(&datetime, o->value, sizeof datetime);
	return datetime;
}

static enum relation relate_moments(const struct operand *a, const struct operand *b)
{
	struct xso_datetime x = moment_of(a), y = moment_of(b);

	return of_order(xso_datetime_compare(&x, &y));
}

static enum relation relate_offsets(const struct operand *a, const struct operand *b)
{
	int16_t x, y;

	memcpy(&x, a->value, sizeof x);
	memcpy(&y, b->value, sizeof y);
	return of_order(x - y);
}

enum relation xso_operand_relate(const struct operand *a, const struct operand *b)
{
	struct number x, y;

	if (!a->value || !b->value || xso_operand_kind(a->type) != xso_operand_kind(b->type))
		return RELATION_OTHER;
	switch (xso_operand_kind(a->type)) {
	case OPERAND_TEXT:
		return relate_texts(a, b);
	case OPERAND_TRUTH:
		return of_equality(table_bool(a->value, 0) == table_bool(b->value, 0));
	case OPERAND_NUMBER:
		x = number_of(a);
		y = number_of(b);
		return relate_numbers(&x, &y);
	case OPERAND_MOMENT:
	case OPERAND_DAY:
	case OPERAND_TIME:
		return relate_moments(a, b);
	case OPERAND_OFFSET:
		return relate_offsets(a, b);
	default:
		return of_equality(scalar_of(a->type)->equal(a->value, b->value));
	}
}

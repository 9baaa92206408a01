#include "lookup.h"

#include "pool.h"

#include <stdint.h>
#include <string.h>

struct entry {
	const char *name;
	unsigned value;
};

struct entries {
	struct entry *items;
	size_t n;
};

enum { SHORT = 8 };

static uint64_t load(const char *text, size_t size)
{
	uint64_t bytes = 0;

	for (size_t i = 0; i < size; i++)
		bytes |= (uint64_t)(unsigned char)text[i] << 8 * i;
	return bytes;
}

/* xso_key of the runtime. A test walks all tables with the runtime's. */
static uint64_t key_of(const char *text)
{
	size_t size = strlen(text);
	uint64_t key = 0;

	if (size <= SHORT)
		return load(text, size);
	for (size_t i = 0; i < size - SHORT; i += SHORT)
		key = (key ^ load(text + i, SHORT)) * UINT64_C(0x9E3779B97F4A7C15);
	key = (key ^ key >> 32 ^ load(text + size - SHORT, SHORT)) * UINT64_C(0xD6E8FEB86659FD93);
	return key >> 40 << 40 | (uint64_t)(uint32_t)size << 8;
}

/* Where a search begins in a table of 1 << bits slots. */
static size_t slot_of(const char *text, unsigned bits)
{
	return (size_t)(key_of(text) * UINT64_C(0x9E3779B97F4A7C15) >> 1 >> (63 - bits));
}

static void add(struct entries *entries, const char *name, size_t index)
{
	*(struct entry *)pool_push(&entries->items, &entries->n, sizeof *entries->items) =
		(struct entry){ name, (unsigned)index + 1 };
}

/* Linear probing, at most half full; of equal names the one added first is found first. */
static struct lookup build(const struct entries *entries)
{
	struct lookup lookup = { .n = entries->n };
	size_t mask;

	while (entries->n && (size_t)1 << lookup.bits < 2 * entries->n)
		lookup.bits++;
	mask = ((size_t)1 << lookup.bits) - 1;
	lookup.slots = pool_alloc(mask + 1);
	for (size_t i = 0; i < entries->n; i++) {
		size_t slot = slot_of(entries->items[i].name, lookup.bits);
		while (lookup.slots[slot])
			slot = (slot + 1) & mask;
		lookup.slots[slot] = (unsigned char)entries->items[i].value;
	}
	return lookup;
}

static void add_values(struct entries *entries, const struct enumeration *values, size_t index)
{
	for (size_t i = 0; i < values->n_values; i++)
		if (values->values[i].text)
			add(entries, values->values[i].text, index);
}

static void add_field(struct entries *entries, const struct field *field, size_t index)
{
	if (field->wire)
		add(entries, field->wire, index);
	else if (field->shape == SHAPE_TAG)
		add_values(entries, field->values, index);
	else if (field->shape == SHAPE_CHILD && field->class->element)
		add(entries, field->class->element, index);
	else if (field->shape == SHAPE_CHILD && field->class->values)
		add_values(entries, field->class->values, index);
}

struct lookup lookup_of_class(const struct class *class)
{
	struct entries entries = { 0 };

	/* any with a name stands behind the fields that name an element in a namespace */
	for (int pass = 0; pass < 2; pass++)
		for (size_t i = 0; i < class->n_fields; i++)
			if ((class->fields[i].shape == SHAPE_ANY) == pass)
				add_field(&entries, &class->fields[i], i);
	return build(&entries);
}

struct lookup lookup_of_enum(const struct enumeration *values)
{
	struct entries entries = { 0 };

	for (size_t i = 0; i < values->n_values; i++)
		if (values->values[i].text)
			add(&entries, values->values[i].text, i);
	return build(&entries);
}

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

/* xso_hash of the runtime: FNV-1a of 32 bits. A test walks all tables with the runtime's. */
static uint32_t hash(const char *text)
{
	uint32_t h = 2166136261u;

	for (; *text; text++)
		h = (h ^ (unsigned char)*text) * 16777619u;
	return h;
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
		size_t slot = hash(entries->items[i].name) & mask;
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

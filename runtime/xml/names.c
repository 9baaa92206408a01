#include "xml/names.h"

#include "base/allocate.h"
#include "base/key.h"

#include <string.h>

enum { FIRST_BITS = 6, FIRST = 1 << FIRST_BITS };

uint64_t xso_key(const char *text, size_t size)
{
	return xso_key_of(text, size);
}

bool xso_name_equal(const struct xso_name *a, const struct xso_name *b)
{
	return a == b || (a->key == b->key && !strcmp(a->local, b->local) && !strcmp(a->ns, b->ns));
}

struct xso_names *xso_names_new(const struct xso_allocator *allocator)
{
	struct xso_names *names = xso_allocate_zeroed(allocator, sizeof *names);

	if (names)
		names->allocator = allocator;
	return names;
}

static void free_table(const struct xso_allocator *allocator, const struct names_table *table)
{
	xso_allocate_free(allocator, table->slots, (table->mask + 1) * sizeof *table->slots);
}

void xso_names_free(struct xso_names *names)
{
	if (!names)
		return;
	free_table(names->allocator, &names->table);
	free_table(names->allocator, &names->ns_table);
	xso_allocate_free(names->allocator, names->names, names->capacity * sizeof *names->names);
	xso_allocate_free(
		names->allocator, names->namespaces, names->ns_capacity * sizeof(const char *));
	xso_allocate_free(names->allocator, names, sizeof *names);
}

static void place(struct names_table *table, struct names_slot slot)
{
	size_t i = names_begin(table, slot.key, slot.ns);

	while (table->slots[i].id)
		i = (i + 1) & table->mask;
	table->slots[i] = slot;
}

/* Room for one more than `count`. False: no memory. */
static bool grow(const struct xso_allocator *allocator, struct names_table *table, uint32_t count)
{
	const struct names_table old = *table;
	const size_t n = old.slots ? old.mask + 1 : 0, more = n ? 2 * n : FIRST;
	struct names_slot *slots;

	if (((size_t)count + 1) * 2 <= n)
		return true;
	slots = xso_allocate_zeroed(allocator, more * sizeof *slots);
	if (!slots)
		return false;
	*table = (struct names_table){ slots, more - 1, n ? old.shift - 1 : 64 - FIRST_BITS };
	for (size_t i = 0; i < n; i++)
		if (old.slots[i].id)
			place(table, old.slots[i]);
	free_table(allocator, &old);
	return true;
}

struct names_ns xso_names_find_ns(const struct xso_names *names, const char *text, size_t size)
{
	const struct names_table *table = names ? &names->ns_table : NULL;
	const uint64_t key = xso_key_of(text, size);
	uint32_t id;

	if (!table || !table->slots)
		return (struct names_ns){ 0 };
	for (size_t i = names_begin(table, key, 0);; i = (i + 1) & table->mask) {
		i = names_probe(table, i, key, 0);
		id = table->slots[i].id;
		if (!id)
			return (struct names_ns){ 0 };
		if (key_is_enough(names->namespaces[id - 1], text, size))
			return (struct names_ns){ names->namespaces[id - 1], id };
	}
}

const struct xso_name *xso_names_find_text(
	const struct xso_names *names, uint32_t ns, const char *local, size_t size)
{
	const struct names_table *table = &names->table;
	const uint64_t key = xso_key_of(local, size);
	const struct xso_name *name;

	for (size_t i = names_begin(table, key, ns);; i = (i + 1) & table->mask) {
		i = names_probe(table, i, key, ns);
		if (!table->slots[i].id)
			return NULL;
		name = &names->names[table->slots[i].id - 1];
		if (key_is_enough(name->local, local, size))
			return name;
	}
}

const struct xso_name *xso_names_find(
	const struct xso_names *names, const char *ns, const char *local, size_t size)
{
	const struct names_ns known = xso_names_find_ns(names, ns, strlen(ns));

	return known.id ? xso_names_find_text(names, known.id, local, size) : NULL;
}

/* The namespace, added unless it is there. False: no memory. */
static bool add_ns(struct xso_names *names, const char *text, struct names_ns *ns)
{
	void *array = names->namespaces;

	*ns = xso_names_find_ns(names, text, strlen(text));
	if (ns->id)
		return true;
	if (!xso_allocate_grow(names->allocator, &array, &names->ns_capacity,
		    (size_t)names->ns_count + 1, sizeof(const char *)))
		return false;
	names->namespaces = array;
	if (!grow(names->allocator, &names->ns_table, names->ns_count))
		return false;
	names->namespaces[names->ns_count++] = text;
	*ns = (struct names_ns){ text, names->ns_count };
	place(&names->ns_table, (struct names_slot){ xso_key_of(text, strlen(text)), ns->id, 0 });
	return true;
}

/* Room for one more name, so that no namespace is known without one. False: no memory. */
static bool reserve(struct xso_names *names)
{
	void *array = names->names;

	if (!xso_allocate_grow(names->allocator, &array, &names->capacity, (size_t)names->count + 1,
		    sizeof *names->names))
		return false;
	names->names = array;
	return grow(names->allocator, &names->table, names->count);
}

static const struct xso_name *add(
	struct xso_names *names, const struct names_ns *ns, const char *local)
{
	const size_t size = strlen(local);
	struct xso_name *name = &names->names[names->count++];

	*name = (struct xso_name){
		.ns = ns->text, .local = local, .key = xso_key_of(local, size), .id = names->count
	};
	place(&names->table, (struct names_slot){ name->key, names->count, ns->id });
	return name;
}

enum xso_status xso_names_add(
	struct xso_names *names, const char *ns, const char *local, uint32_t *id)
{
	const struct xso_name *name = xso_names_find(names, ns, local, strlen(local));
	struct names_ns known;

	if (!name) {
		if (!reserve(names) || !add_ns(names, ns, &known))
			return XSO_ERROR_MEMORY;
		name = add(names, &known, local);
	}
	if (id)
		*id = name->id;
	return XSO_OK;
}

bool xso_names_has(const struct xso_names *names, const struct xso_name *name)
{
	return names_has(names, name);
}

uint32_t xso_names_count(const struct xso_names *names)
{
	return names->count;
}

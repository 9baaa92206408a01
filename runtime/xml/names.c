#include "xml/names.h"

#include "base/allocate.h"

#include <string.h>

/*
 * Two tables with open addressing, of names and of their namespaces: a slot holds an id, 0 is free.
 * Their sizes are powers of two and at least twice what is in them. Nothing is ever taken out.
 *
 * The key of a text of at most eight bytes is the text itself, so it needs no other look; that of a
 * longer one is a hash.
 */
struct slot {
	uint64_t key;
	uint32_t id, ns; /* the namespace's id, of a name */
};

struct table {
	struct slot *slots;
	size_t n_slots;
};

struct xso_names {
	const struct xso_allocator *allocator;
	struct xso_name *names; /* names[id - 1]; their namespaces are those of `namespaces` */
	size_t capacity;
	uint32_t count;
	struct table table;
	const char **namespaces; /* namespaces[id - 1] */
	size_t ns_capacity;
	uint32_t ns_count;
	struct table ns_table;
};

uint32_t xso_hash(const char *text, size_t size)
{
	uint32_t hash = 2166136261u;

	for (size_t i = 0; i < size; i++)
		hash = (hash ^ (unsigned char)text[i]) * 16777619u;
	return hash;
}

bool xso_name_equal(const struct xso_name *a, const struct xso_name *b)
{
	return a == b ||
		(a->hash == b->hash && !strcmp(a->local, b->local) && !strcmp(a->ns, b->ns));
}

struct xso_names *xso_names_new(const struct xso_allocator *allocator)
{
	struct xso_names *names = allocate_zeroed(allocator, sizeof *names);

	if (names)
		names->allocator = allocator;
	return names;
}

static void free_table(const struct xso_allocator *allocator, struct table *table)
{
	allocate_free(allocator, table->slots, table->n_slots * sizeof *table->slots);
}

void xso_names_free(struct xso_names *names)
{
	if (!names)
		return;
	free_table(names->allocator, &names->table);
	free_table(names->allocator, &names->ns_table);
	allocate_free(names->allocator, names->names, names->capacity * sizeof *names->names);
	allocate_free(
		names->allocator, names->namespaces, names->ns_capacity * sizeof(const char *));
	allocate_free(names->allocator, names, sizeof *names);
}

enum { SHORT = 8 };

static inline uint64_t load8(const char *text)
{
	uint64_t word;

	memcpy(&word, text, sizeof word);
	return word;
}

static inline uint64_t load4(const char *text)
{
	uint32_t word;

	memcpy(&word, text, sizeof word);
	return word;
}

/* No text has a NUL in it: texts of different sizes have different keys. */
static inline uint64_t key_of(const char *text, size_t size)
{
	uint64_t key = 0;

	if (size > SHORT) {
		for (size_t i = 0; i < size - SHORT; i += SHORT)
			key = (key ^ load8(text + i)) * UINT64_C(0x9E3779B97F4A7C15);
		key = (key ^ (key >> 32) ^ load8(text + size - SHORT)) *
			UINT64_C(0xD6E8FEB86659FD93);
		return key ^ size;
	}
	if (size == SHORT)
		return load8(text);
	if (size >= 4)
		return load4(text) | load4(text + size - 4) << (size - 4) * 8;
	for (size_t i = 0; i < size; i++)
		key |= (uint64_t)(unsigned char)text[i] << i * 8;
	return key;
}

static inline size_t slot_of(const struct table *table, uint64_t key, uint32_t ns)
{
	const uint64_t mixed =
		(key ^ ns * UINT64_C(0xFF51AFD7ED558CCD)) * UINT64_C(0x9E3779B97F4A7C15);

	return (size_t)(mixed >> 32) & (table->n_slots - 1);
}

static inline bool is_same(const char *known, const char *text, size_t size)
{
	return size <= SHORT || (!strncmp(known, text, size) && !known[size]);
}

static void place(struct table *table, struct slot slot)
{
	size_t i = slot_of(table, slot.key, slot.ns);

	while (table->slots[i].id)
		i = (i + 1) & (table->n_slots - 1);
	table->slots[i] = slot;
}

/* Room for one more than `count`. False: no memory. */
static bool grow(const struct xso_allocator *allocator, struct table *table, uint32_t count)
{
	const struct table old = *table;
	const size_t n = old.n_slots ? old.n_slots * 2 : 64;
	struct slot *slots;

	if (((size_t)count + 1) * 2 <= old.n_slots)
		return true;
	slots = allocate_zeroed(allocator, n * sizeof *slots);
	if (!slots)
		return false;
	*table = (struct table){ slots, n };
	for (size_t i = 0; i < old.n_slots; i++)
		if (old.slots[i].id)
			place(table, old.slots[i]);
	allocate_free(allocator, old.slots, old.n_slots * sizeof *slots);
	return true;
}

struct names_ns names_find_ns(const struct xso_names *names, const char *text, size_t size)
{
	const struct table *table = names ? &names->ns_table : NULL;
	const uint64_t key = key_of(text, size);

	if (!table || !table->n_slots)
		return (struct names_ns){ 0 };
	for (size_t i = slot_of(table, key, 0); table->slots[i].id;
		i = (i + 1) & (table->n_slots - 1)) {
		const struct slot *slot = &table->slots[i];
		if (slot->key == key && is_same(names->namespaces[slot->id - 1], text, size))
			return (struct names_ns){ names->namespaces[slot->id - 1], slot->id };
	}
	return (struct names_ns){ 0 };
}

const struct xso_name *names_find(
	const struct xso_names *names, uint32_t ns, const char *local, size_t size)
{
	const struct table *table = &names->table;
	const uint64_t key = key_of(local, size);

	for (size_t i = slot_of(table, key, ns); table->slots[i].id;
		i = (i + 1) & (table->n_slots - 1)) {
		const struct slot *slot = &table->slots[i];
		if (slot->key == key && slot->ns == ns &&
			is_same(names->names[slot->id - 1].local, local, size))
			return &names->names[slot->id - 1];
	}
	return NULL;
}

const struct xso_name *xso_names_find(
	const struct xso_names *names, const char *ns, const char *local, size_t size)
{
	const struct names_ns known = names_find_ns(names, ns, strlen(ns));

	return known.id ? names_find(names, known.id, local, size) : NULL;
}

/* The namespace, added unless it is there. False: no memory. */
static bool add_ns(struct xso_names *names, const char *text, struct names_ns *ns)
{
	void *array = names->namespaces;

	*ns = names_find_ns(names, text, strlen(text));
	if (ns->id)
		return true;
	if (!allocate_grow(names->allocator, &array, &names->ns_capacity,
		    (size_t)names->ns_count + 1, sizeof(const char *)))
		return false;
	names->namespaces = array;
	if (!grow(names->allocator, &names->ns_table, names->ns_count))
		return false;
	names->namespaces[names->ns_count++] = text;
	*ns = (struct names_ns){ text, names->ns_count };
	place(&names->ns_table, (struct slot){ key_of(text, strlen(text)), ns->id, 0 });
	return true;
}

/* Room for one more name, so that no namespace is known without one. False: no memory. */
static bool reserve(struct xso_names *names)
{
	void *array = names->names;

	if (!allocate_grow(names->allocator, &array, &names->capacity, (size_t)names->count + 1,
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
		.ns = ns->text, .local = local, .hash = xso_hash(local, size), .id = names->count
	};
	place(&names->table, (struct slot){ key_of(local, size), names->count, ns->id });
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
	return name->id && name->id <= names->count && &names->names[name->id - 1] == name;
}

uint32_t xso_names_count(const struct xso_names *names)
{
	return names->count;
}

#include "xml/names.h"

#include "base/allocate.h"

#include <string.h>

/*
 * Two tables with open addressing, of names and of their namespaces: a slot holds an id, 0 is free.
 * Their sizes are powers of two and at least twice what is in them. Nothing is ever taken out.
 */
struct slot {
	uint32_t id, hash;
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

static uint64_t load(const char *text, size_t size)
{
	uint64_t word = 0;

	memcpy(&word, text, size);
	return word;
}

/* For finding, not for printed tables: it looks at both ends and the length. */
static inline uint32_t hash_of(const char *text, size_t size, uint32_t seed)
{
	uint64_t head, tail;

	if (size >= 8) {
		head = load(text, 8);
		tail = load(text + size - 8, 8);
	} else if (size >= 4) {
		head = load(text, 4);
		tail = load(text + size - 4, 4);
	} else {
		head = size ? (unsigned char)text[0] : 0;
		tail = size ? load(text + size / 2, 1) << 8 | (unsigned char)text[size - 1] : 0;
	}
	head = (head ^ seed) * UINT64_C(0x9E3779B97F4A7C15);
	head ^= (tail + size) * UINT64_C(0xD6E8FEB86659FD93);
	head ^= head >> 32;
	return (uint32_t)(head * UINT64_C(0x9E3779B97F4A7C15) >> 32);
}

static void place(struct table *table, uint32_t id, uint32_t hash)
{
	size_t i = hash & (table->n_slots - 1);

	while (table->slots[i].id)
		i = (i + 1) & (table->n_slots - 1);
	table->slots[i] = (struct slot){ id, hash };
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
			place(table, old.slots[i].id, old.slots[i].hash);
	allocate_free(allocator, old.slots, old.n_slots * sizeof *slots);
	return true;
}

struct names_ns names_find_ns(const struct xso_names *names, const char *text, size_t size)
{
	const struct table *table = names ? &names->ns_table : NULL;
	struct names_ns ns = { .hash = hash_of(text, size, 0) };

	if (!table || !table->n_slots)
		return ns;
	for (size_t i = ns.hash & (table->n_slots - 1); table->slots[i].id;
		i = (i + 1) & (table->n_slots - 1)) {
		const char *known = names->namespaces[table->slots[i].id - 1];
		if (table->slots[i].hash != ns.hash || strncmp(known, text, size) || known[size])
			continue;
		ns.text = known;
		ns.is_known = true;
		break;
	}
	return ns;
}

const struct xso_name *names_find(
	const struct xso_names *names, const struct names_ns *ns, const char *local, size_t size)
{
	const struct table *table = &names->table;
	const uint32_t hash = hash_of(local, size, ns->hash);

	for (size_t i = hash & (table->n_slots - 1); table->slots[i].id;
		i = (i + 1) & (table->n_slots - 1)) {
		const struct xso_name *name;
		if (table->slots[i].hash != hash)
			continue;
		name = &names->names[table->slots[i].id - 1];
		if (name->ns == ns->text && !strncmp(name->local, local, size) &&
			!name->local[size])
			return name;
	}
	return NULL;
}

const struct xso_name *xso_names_find(
	const struct xso_names *names, const char *ns, const char *local, size_t size)
{
	const struct names_ns known = names_find_ns(names, ns, strlen(ns));

	return known.is_known ? names_find(names, &known, local, size) : NULL;
}

/* The namespace, added unless it is there. False: no memory. */
static bool add_ns(struct xso_names *names, const char *text, struct names_ns *ns)
{
	void *array = names->namespaces;

	*ns = names_find_ns(names, text, strlen(text));
	if (ns->is_known)
		return true;
	if (!allocate_grow(names->allocator, &array, &names->ns_capacity,
		    (size_t)names->ns_count + 1, sizeof(const char *)))
		return false;
	names->namespaces = array;
	if (!grow(names->allocator, &names->ns_table, names->ns_count))
		return false;
	names->namespaces[names->ns_count++] = text;
	place(&names->ns_table, names->ns_count, ns->hash);
	ns->text = text;
	return ns->is_known = true;
}

static const struct xso_name *add(
	struct xso_names *names, const struct names_ns *ns, const char *local)
{
	const size_t size = strlen(local);
	void *array = names->names;
	struct xso_name *name;

	if (!allocate_grow(names->allocator, &array, &names->capacity, (size_t)names->count + 1,
		    sizeof *name))
		return NULL;
	names->names = array;
	if (!grow(names->allocator, &names->table, names->count))
		return NULL;
	name = &names->names[names->count++];
	*name = (struct xso_name){
		.ns = ns->text, .local = local, .hash = xso_hash(local, size), .id = names->count
	};
	place(&names->table, names->count, hash_of(local, size, ns->hash));
	return name;
}

enum xso_status xso_names_add(
	struct xso_names *names, const char *ns, const char *local, uint32_t *id)
{
	const struct xso_name *name = xso_names_find(names, ns, local, strlen(local));
	struct names_ns known;

	if (!name)
		name = add_ns(names, ns, &known) ? add(names, &known, local) : NULL;
	if (!name)
		return XSO_ERROR_MEMORY;
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

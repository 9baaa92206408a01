#include <xso/names.h>

#include "base/allocate.h"

#include <string.h>

/*
 * Open addressing: `slots` holds ids, 0 is free, its size is a power of two and at least twice the
 * number of names. Nothing is ever taken out.
 */
struct xso_names {
	const struct xso_allocator *allocator;
	struct xso_name *names; /* names[id - 1] */
	size_t capacity;
	uint32_t count;
	uint32_t *slots;
	size_t n_slots;
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

void xso_names_free(struct xso_names *names)
{
	if (!names)
		return;
	allocate_free(names->allocator, names->names, names->capacity * sizeof *names->names);
	allocate_free(names->allocator, names->slots, names->n_slots * sizeof *names->slots);
	allocate_free(names->allocator, names, sizeof *names);
}

/* Many namespaces have an `item` and a `query`: the namespace has its part in the slot. */
static size_t slot_of(const struct xso_names *names, const char *ns, uint32_t hash)
{
	return (hash ^ xso_hash(ns, strlen(ns)) * 31) & (names->n_slots - 1);
}

const struct xso_name *xso_names_find(const struct xso_names *names, const char *ns,
	const char *local, size_t size, uint32_t hash)
{
	if (!names->n_slots)
		return NULL;
	for (size_t i = slot_of(names, ns, hash); names->slots[i];
		i = (i + 1) & (names->n_slots - 1)) {
		const struct xso_name *name = &names->names[names->slots[i] - 1];
		if (name->hash == hash && !strncmp(name->local, local, size) &&
			!name->local[size] && !strcmp(name->ns, ns))
			return name;
	}
	return NULL;
}

static void place(struct xso_names *names, uint32_t id)
{
	const struct xso_name *name = &names->names[id - 1];
	size_t i = slot_of(names, name->ns, name->hash);

	while (names->slots[i])
		i = (i + 1) & (names->n_slots - 1);
	names->slots[i] = id;
}

/* Room for one more name and, at half full, twice the slots. */
static bool grow(struct xso_names *names)
{
	void *array = names->names;
	uint32_t *slots;
	size_t n = names->n_slots ? names->n_slots * 2 : 64;

	if (!allocate_grow(names->allocator, &array, &names->capacity, (size_t)names->count + 1,
		    sizeof *names->names))
		return false;
	names->names = array;
	if (((size_t)names->count + 1) * 2 <= names->n_slots)
		return true;
	slots = allocate_zeroed(names->allocator, n * sizeof *slots);
	if (!slots)
		return false;
	allocate_free(names->allocator, names->slots, names->n_slots * sizeof *slots);
	names->slots = slots;
	names->n_slots = n;
	for (uint32_t id = 1; id <= names->count; id++)
		place(names, id);
	return true;
}

enum xso_status xso_names_add(
	struct xso_names *names, const char *ns, const char *local, uint32_t *id)
{
	size_t size = strlen(local);
	uint32_t hash = xso_hash(local, size);
	const struct xso_name *old = xso_names_find(names, ns, local, size, hash);

	if (!old) {
		if (!grow(names))
			return XSO_ERROR_MEMORY;
		names->names[names->count] = (struct xso_name){
			.ns = ns, .local = local, .hash = hash, .id = names->count + 1
		};
		names->count++;
		place(names, names->count);
		old = &names->names[names->count - 1];
	}
	if (id)
		*id = old->id;
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

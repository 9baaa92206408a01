/* What readers need of a set of names beyond its public face. */
#ifndef XSO_XML_NAMES_H
#define XSO_XML_NAMES_H

#include "base/key.h"

#include <xso/names.h>

/*
 * Two tables with open addressing, of names and of their namespaces: a slot holds an id, 0 is free.
 * At most every second one is taken. Nothing is ever taken out.
 */
struct names_slot {
	uint64_t key;
	uint32_t id, ns; /* the namespace's id, of a name */
};

struct names_table {
	struct names_slot *slots; /* mask + 1 of them; NULL before the first name */
	size_t mask;
	unsigned shift; /* 64 - their bits, of which there is one at least */
};

struct xso_names {
	const struct xso_allocator *allocator;
	struct xso_name *names; /* names[id - 1]; their namespaces are those of `namespaces` */
	size_t capacity;
	uint32_t count;
	struct names_table table;
	const char **namespaces; /* namespaces[id - 1] */
	size_t ns_capacity;
	uint32_t ns_count;
	struct names_table ns_table;
};

/* A namespace as a set knows it: two of one set are the same when their texts are one pointer. */
struct names_ns {
	const char *text; /* NUL-terminated */
	uint32_t id;	  /* 0: no name of it is in the set */
};

/* As xso_names_has. */
static inline bool names_has(const struct xso_names *names, const struct xso_name *name)
{
	return name->id && name->id <= names->count && &names->names[name->id - 1] == name;
}

/* `names` may be NULL. All zero: the set does not know it. */
struct names_ns xso_names_find_ns(const struct xso_names *names, const char *text, size_t size);

/* Where the search for a name begins. */
static inline size_t names_begin(const struct names_table *table, uint64_t key, uint32_t ns)
{
	return (size_t)(key_mixed(key ^ (uint64_t)ns << 56) >> table->shift);
}

/* The first slot from `i` on with this key and namespace, or the free one behind them. */
static inline size_t names_probe(
	const struct names_table *table, size_t i, uint64_t key, uint32_t ns)
{
	const struct names_slot *slots = table->slots;

	while ((slots[i].key != key || slots[i].ns != ns) && slots[i].id)
		i = (i + 1) & table->mask;
	return i;
}

/* The name in the namespace of this id whose local part is `key`, that of a short text; or NULL. */
static inline const struct xso_name *names_find_short(
	const struct xso_names *names, uint32_t ns, uint64_t key)
{
	const struct names_table *table = &names->table;

	for (size_t i = names_begin(table, key, ns);; i = (i + 1) & table->mask) {
		const struct names_slot *slot = &table->slots[i];
		if (slot->key == key && slot->ns == ns)
			return &names->names[slot->id - 1];
		if (!slot->id)
			return NULL;
	}
}

/* The name in the namespace of this id, or NULL. */
const struct xso_name *xso_names_find_text(
	const struct xso_names *names, uint32_t ns, const char *local, size_t size);

#endif

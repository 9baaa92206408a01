/* Stanzas that are not acknowledged, oldest first, as they were written. */
#ifndef XSO_SESSION_SM_QUEUE_H
#define XSO_SESSION_SM_QUEUE_H

#include <xso/buffer.h>

#include <stdbool.h>

struct sm_entry {
	uint64_t token;
	uint64_t end; /* in the output of its stream */
	size_t size;
};

/* All zero but the allocator of `bytes`: empty. In steady state nothing is allocated. */
struct sm_queue {
	struct sm_entry *entries;
	size_t first, n, capacity; /* of entries */
	size_t n_written, written; /* of the n: these went to a transport; their bytes */
	struct xso_buffer bytes;
	size_t first_byte; /* of the first entry */
};

void xso_sm_queue_free(struct sm_queue *queue);

/* Bytes that wait. */
size_t xso_sm_queue_bytes(const struct sm_queue *queue);

/* Makes room for a stanza of so many bytes. False: no memory. */
bool xso_sm_queue_reserve(struct sm_queue *queue, size_t size);

/* Appends one that there is room for; its size is the entry's. */
void xso_sm_queue_push(struct sm_queue *queue, struct sm_entry entry, const char *bytes);

/* The i-th one; the bytes of the first, which those of the others follow. */
struct sm_entry *xso_sm_queue_entry(const struct sm_queue *queue, size_t i);
const char *xso_sm_queue_first(const struct sm_queue *queue);

/* The first that did not go to a transport did: it and its bytes. */
struct sm_entry xso_sm_queue_write(struct sm_queue *queue, const char **bytes);

/*
 * Moves those behind the first `skip` that are larger than `most` to another queue, an empty one.
 * False: no memory, and nothing was moved.
 */
bool xso_sm_queue_part(struct sm_queue *queue, size_t skip, size_t most, struct sm_queue *large);

/* Takes the first one away: its bytes stay until there is a call of reserve. */
struct sm_entry xso_sm_queue_pop(struct sm_queue *queue, const char **bytes);

#endif

#include "session/sm_queue.h"

#include "base/allocate.h"

#include <string.h>

void xso_sm_queue_free(struct sm_queue *queue)
{
	const struct xso_allocator *allocator = queue->bytes.allocator;

	if (queue->bytes.data)
		xso_allocate_wipe(queue->bytes.data, queue->bytes.capacity);
	xso_buffer_free(&queue->bytes);
	xso_allocate_free(allocator, queue->entries, queue->capacity * sizeof *queue->entries);
	*queue = (struct sm_queue){ .bytes.allocator = allocator };
}

size_t xso_sm_queue_bytes(const struct sm_queue *queue)
{
	return queue->bytes.size - queue->first_byte;
}

/* What was taken away makes room once it is as much as what is left. */
static void let_go(struct sm_queue *queue)
{
	const size_t left = xso_sm_queue_bytes(queue);

	if (queue->first_byte && queue->first_byte >= left) {
		memcpy(queue->bytes.data, queue->bytes.data + queue->first_byte, left);
		queue->bytes.size = left;
		queue->first_byte = 0;
	}
	if (queue->first && queue->first >= queue->n) {
		memcpy(queue->entries, queue->entries + queue->first,
			queue->n * sizeof *queue->entries);
		queue->first = 0;
	}
}

bool xso_sm_queue_reserve(struct sm_queue *queue, size_t size)
{
	let_go(queue);
	return xso_allocate_grow(queue->bytes.allocator, (void **)&queue->entries, &queue->capacity,
		       queue->first + queue->n + 1, sizeof *queue->entries) &&
		!xso_buffer_reserve(&queue->bytes, size);
}

void xso_sm_queue_push(struct sm_queue *queue, struct sm_entry entry, const char *bytes)
{
	queue->entries[queue->first + queue->n++] = entry;
	xso_buffer_append(&queue->bytes, bytes, entry.size);
}

struct sm_entry *xso_sm_queue_entry(const struct sm_queue *queue, size_t i)
{
	return &queue->entries[queue->first + i];
}

const char *xso_sm_queue_first(const struct sm_queue *queue)
{
	return queue->bytes.data + queue->first_byte;
}

struct sm_entry xso_sm_queue_write(struct sm_queue *queue, const char **bytes)
{
	const struct sm_entry entry = *xso_sm_queue_entry(queue, queue->n_written++);

	*bytes = xso_sm_queue_first(queue) + queue->written;
	queue->written += entry.size;
	return entry;
}

struct sm_entry xso_sm_queue_pop(struct sm_queue *queue, const char **bytes)
{
	const struct sm_entry entry = queue->entries[queue->first];

	*bytes = xso_sm_queue_first(queue);
	queue->first++;
	queue->n--;
	if (queue->n_written) {
		queue->n_written--;
		queue->written -= entry.size;
	}
	queue->first_byte += entry.size;
	return entry;
}

static bool copy_large(
	const struct sm_queue *queue, size_t skip, size_t most, struct sm_queue *large)
{
	const char *bytes = xso_sm_queue_first(queue), *written;

	for (size_t i = 0; i < queue->n; i++) {
		const struct sm_entry entry = *xso_sm_queue_entry(queue, i);
		if (i >= skip && entry.size > most) {
			if (!xso_sm_queue_reserve(large, entry.size))
				return false;
			xso_sm_queue_push(large, entry, bytes);
			if (i < queue->n_written)
				xso_sm_queue_write(large, &written);
		}
		bytes += entry.size;
	}
	return true;
}

/* What is left moves together. */
static void drop_large(struct sm_queue *queue, size_t skip, size_t most)
{
	const struct sm_queue old = *queue;
	char *to = queue->bytes.data + queue->first_byte;
	const char *from = to;

	queue->n = queue->n_written = queue->written = 0;
	for (size_t i = 0; i < old.n; i++) {
		const struct sm_entry entry = *xso_sm_queue_entry(&old, i);
		if (i < skip || entry.size <= most) {
			memmove(to, from, entry.size);
			to += entry.size;
			*xso_sm_queue_entry(queue, queue->n++) = entry;
			queue->n_written += i < old.n_written;
			queue->written += i < old.n_written ? entry.size : 0;
		}
		from += entry.size;
	}
	queue->bytes.size -= (size_t)(from - to);
}

bool xso_sm_queue_part(struct sm_queue *queue, size_t skip, size_t most, struct sm_queue *large)
{
	if (!copy_large(queue, skip, most, large)) {
		xso_sm_queue_free(large);
		return false;
	}
	if (large->n)
		drop_large(queue, skip, most);
	return true;
}

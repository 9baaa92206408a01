/*
 * The window on the element under way: in the caller's bytes when it began there, else in a buffer
 * that what was left over is carried in.
 */
#include "xml/native.h"

#include "base/arena.h"
#include "base/buffer.h"

#include <string.h>

/*
 * What is carried over is completed in steps, of half as many bytes as there are: what is behind
 * the element was copied for nothing.
 */
enum { FIRST_STEP = 256, KEPT_BYTES = 16 << 10 };

/* Nothing is kept that is too large already. */
static bool check_size(struct native *p)
{
	struct xso_reader *reader = p->reader;

	if (reader->n_open && p->size > reader->limits.element_bytes)
		return xso_reading_fail(
			reader, XSO_ERROR_LIMIT, "an element is too large", reader->start);
	if (p->size - p->at > reading_limits(reader)->stalled_bytes)
		return xso_reading_fail(reader, XSO_ERROR_LIMIT,
			"a tag, name or reference is too long", p->base + p->at);
	return true;
}

static size_t at_most(size_t n, size_t most)
{
	return n < most ? n : most;
}

/* True when what is read next is a text or tag, of which quiet bytes tell nothing. */
static bool can_wait(const struct native *p)
{
	const char *at = p->window + p->at;
	const size_t left = p->size - p->at;

	if (p->phase != PHASE_CONTENT)
		return false;
	/* what begins as a CDATA section does is told by each byte */
	return left ? *at == '<' && (left == 1 || at[1] != '!') : p->reader->n_open;
}

/* Room for quiet bytes: as far as what is carried has some, and no limit can be passed in it. */
static void lend_room(struct native *p)
{
	const struct xso_limits *limits = reading_limits(p->reader);
	const size_t left = p->size - p->at, text = p->has_text ? p->size - p->text - p->less : 0;
	const size_t size = at_most(p->carry.capacity, limits->element_bytes);
	size_t room = limits->stalled_bytes - left;
	char *to;

	if (size <= p->size || !can_wait(p))
		return;
	to = p->carry.data + p->size;
	room = at_most(room, size - p->size);
	if (!left)
		room = at_most(room, limits->text_bytes - text);
	p->reader->room = (struct reading_room){ to, to, to + room, to + room };
}

void xso_native_carry_over(struct native *p)
{
	if (!check_size(p))
		return;
	if (p->carry.size) {
		/* an element that comes byte by byte is not to be moved as often */
		if (p->window != p->carry.data)
			memmove(p->carry.data, p->window, p->size);
		p->carry.size = p->size;
	} else if (p->size && xso_buffer_append(&p->carry, p->window, p->size)) {
		xso_reading_no_memory(p->reader);
		return;
	}
	p->window = p->carry.data;
	lend_room(p);
}

void xso_native_drop_carry(struct native *p)
{
	const bool is_large = p->carry.size > KEPT_BYTES;

	if (p->carry.size && p->carry.data)
		memset(p->carry.data, 0, p->carry.size);
	p->carry.size = 0;
	if (p->carry.capacity > KEPT_BYTES && !(is_large && p->was_large))
		xso_buffer_free(&p->carry);
	p->was_large = is_large;
}

size_t xso_native_append(struct native *p, uint64_t offset, const char *bytes, size_t size)
{
	size_t step;

	p->carry.size = (size_t)(offset - p->base); /* with what was put in the room */
	step = p->carry.size / 2 > FIRST_STEP ? p->carry.size / 2 : FIRST_STEP;
	size = at_most(size, step);
	if (buffer_append(&p->carry, bytes, size)) {
		xso_reading_no_memory(p->reader);
		return 0;
	}
	p->window = p->carry.data;
	p->size = p->carry.size;
	return size;
}

/*
 * What was carried is the arena's: what is behind the element comes again. The buffer's size stays,
 * for xso_native_drop_carry. NULL: no memory.
 */
static char *give_carry(struct native *p)
{
	struct xso_buffer *carry = &p->carry;
	char *element = carry->data + (p->window - carry->data), *end = element + p->at;

	if (!xso_arena_adopt(p->reader->arena, carry->data, carry->capacity))
		return NULL;
	memset(end, 0, (size_t)(carry->data + carry->size - end));
	carry->data = NULL;
	carry->capacity = 0;
	return element;
}

char *xso_native_own_carry(struct native *p)
{
	if (p->carry.size > KEPT_BYTES && !p->was_large)
		return give_carry(p);
	return xso_arena_text(p->reader->arena, p->window, p->at);
}

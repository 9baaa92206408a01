#include "session/sasl_writer.h"

#include "base/arena.h"
#include "base/sentence.h"
#include "object/scalar.h"

#include <string.h>

struct xso_sasl_writer xso_sasl_write_in(struct xso_arena *arena)
{
	struct xso_sasl_writer w = { .arena = arena, .text = xso_arena_text(arena, NULL, 0) };

	return w;
}

void xso_sasl_put(struct xso_sasl_writer *w, const void *bytes, size_t size)
{
	if (!w->text)
		return;
	w->text = xso_arena_append(w->arena, w->text, w->size, bytes, size);
	w->size += size;
}

void xso_sasl_put_text(struct xso_sasl_writer *w, const char *text)
{
	xso_sasl_put(w, text, strlen(text));
}

/* What is written so goes over the wire as it is: the buffer need not be wiped. */
void xso_sasl_put_base64(struct xso_sasl_writer *w, struct xso_bytes bytes)
{
	struct xso_buffer buffer = { .allocator = xso_arena_allocator(w->arena) };

	if (bytes.size && xso_scalar_base64.format(&bytes, &buffer))
		w->text = NULL;
	xso_sasl_put(w, buffer.data, buffer.size);
	xso_buffer_free(&buffer);
}

void xso_sasl_put_number(struct xso_sasl_writer *w, uint32_t number)
{
	char digits[16];
	struct sentence s = { .text = digits, .size = sizeof digits };

	xso_sentence_say_number(&s, number);
	xso_sentence_end(&s);
	xso_sasl_put_text(w, digits);
}

void xso_sasl_put_name(struct xso_sasl_writer *w, const char *name)
{
	for (size_t n; *name; name += n) {
		n = strcspn(name, ",=");
		xso_sasl_put(w, name, n);
		if (name[n])
			xso_sasl_put_text(w, name[n++] == ',' ? "=2C" : "=3D");
	}
}

enum xso_status xso_sasl_written(const struct xso_sasl_writer *w, struct xso_bytes *message)
{
	if (!w->text)
		return XSO_ERROR_MEMORY;
	*message = (struct xso_bytes){ (const uint8_t *)w->text, w->size };
	return XSO_OK;
}

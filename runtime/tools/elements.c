#include "tools/elements.h"

#include <xso/decode.h>

bool elements_begin(struct elements *elements, const struct input *input,
	const struct xso_registry *registry, const struct xso_reader_type *type, size_t chunk)
{
	/* files are the user's own: they may be as large as they are */
	struct xso_limits limits = {
		.element_bytes = XSO_NO_LIMIT, .text_bytes = XSO_NO_LIMIT, .elements = XSO_NO_LIMIT
	};
	struct xso_reader_config config = { .type = type,
		.names = xso_registry_names(registry),
		.limits = &limits,
		.root = XSO_ROOT_EITHER,
		.map_content = true };

	*elements = (struct elements){ .input = input, .registry = registry, .chunk = chunk };
	elements->reader = xso_reader_new(&config);
	return elements->reader != NULL;
}

void elements_end(struct elements *elements)
{
	xso_reader_free(elements->reader);
}

/* What the end of the file means: for a stream nothing, wherever it was cut. */
static enum elements_next finish(struct elements *elements, struct xso_error *error)
{
	enum xso_status status = xso_reader_finish(elements->reader, error);

	if (status == XSO_ERROR_TRUNCATED && xso_reader_is_stream(elements->reader))
		status = XSO_OK;
	return status ? ELEMENTS_ERROR : ELEMENTS_END;
}

/* An event was given: bytes behind it stay, and are given again with a chunk more. */
static void take(
	struct elements *elements, size_t size, size_t consumed, const struct xso_raw **raw)
{
	elements->taken += consumed;
	elements->given = size - consumed;
	*raw = xso_reader_tape(elements->reader);
}

enum elements_next elements_next(
	struct elements *elements, const struct xso_raw **raw, struct xso_error *error)
{
	const struct input *input = elements->input;
	size_t consumed;

	for (;;) {
		size_t rest = input->size - elements->taken, size = rest;
		if (elements->chunk && size > elements->given + elements->chunk)
			size = elements->given + elements->chunk;
		switch (xso_reader_read(
			elements->reader, input->bytes + elements->taken, size, &consumed, error)) {
		case XSO_READING_HEADER:
			take(elements, size, consumed, raw);
			return ELEMENTS_HEADER;
		case XSO_READING_ELEMENT:
			take(elements, size, consumed, raw);
			return ELEMENTS_ELEMENT;
		case XSO_READING_END:
			return ELEMENTS_END;
		case XSO_READING_ERROR:
			return ELEMENTS_ERROR;
		case XSO_READING_MORE:
			elements->taken += consumed;
			elements->given = 0;
			if (size == rest)
				return finish(elements, error);
		}
	}
}

/* Raw content that nobody tried to decode. */
static enum xso_status keep_raw(const struct xso_raw *raw, struct xso_any *any)
{
	struct xso_raw *kept = xso_arena_alloc(raw->arena, sizeof *kept);

	if (!kept)
		return XSO_ERROR_MEMORY;
	*kept = *raw;
	*any = (struct xso_any){ &xso_raw_class, kept };
	return XSO_OK;
}

enum xso_status elements_decode(const struct elements *elements, struct xso_any *any)
{
	const struct xso_raw *raw = xso_reader_tape(elements->reader);

	if (xso_reader_is_foreign(elements->reader))
		return keep_raw(raw, any);
	return xso_decode_any(any, NULL, raw, elements->registry, raw->arena);
}

/* xso decode: the first-level elements of files as typed objects. */
#include "tools/commands.h"
#include "tools/elements.h"
#include "tools/lines.h"

#include <xso/encode.h>
#include <xso/print.h>

#include <stdio.h>

/* That it cannot be written is told at the end, by whoever closes standard output. */
static void flush(struct xso_buffer *out)
{
	fwrite(out->data ? out->data : "", 1, out->size, stdout);
	out->size = 0;
}

/* The object encoded again, as it would stand on the stream. */
static enum xso_status xso_print_xml(struct elements *elements, struct xso_any any,
	struct xso_buffer *out, struct xso_error *error)
{
	struct xso_writer_config config = { .lang = xso_reader_tape(elements->reader)->lang };
	struct xso_writer *writer;
	const char *bytes;
	size_t size;

	config.in_stream = xso_reader_is_stream(elements->reader);
	if (config.in_stream)
		config.scope = xso_reader_content_ns(elements->reader);
	config.content_ns = config.scope;
	writer = xso_writer_new(&config);
	error->status = writer ? xso_encode_any(any, writer, error) : XSO_ERROR_MEMORY;
	if (!error->status) {
		bytes = xso_writer_bytes(writer, &size);
		error->status = xso_buffer_append(out, bytes, size);
	}
	xso_writer_free(writer);
	return error->status ? error->status : xso_buffer_append_byte(out, '\n');
}

/* False when the element was refused. */
static bool print_element(struct elements *elements, const struct options *options,
	struct xso_buffer *out, struct xso_error *error)
{
	const struct xso_raw *refused;
	struct xso_any any;

	error->status = elements_decode(elements, &any);
	if (!error->status && options->flags & FLAG_XML)
		error->status = xso_print_xml(elements, any, out, error);
	else if (!error->status)
		error->status = xso_print(
			any, options->flags & FLAG_JSON ? XSO_PRINT_JSON : XSO_PRINT_TEXT, out);
	if (error->status)
		return false;
	flush(out);
	refused = xso_raw_from(any);
	if (!refused || !refused->error)
		return true;
	*error = *refused->error;
	return false;
}

static bool decode_file(const struct options *options, const struct input *input)
{
	struct xso_buffer out = { 0 };
	struct xso_error error = { .status = XSO_ERROR_MEMORY };
	const struct xso_raw *raw;
	struct elements elements;
	enum elements_next next = ELEMENTS_ERROR;
	bool good = true;

	if (elements_begin(&elements, input, options->registry, options->reader, options->chunk))
		next = elements_next(&elements, &raw, &error);
	for (; next == ELEMENTS_HEADER || next == ELEMENTS_ELEMENT;
		next = elements_next(&elements, &raw, &error)) {
		if (next == ELEMENTS_ELEMENT) {
			if (print_element(&elements, options, &out, &error))
				continue;
			input_error(input, &error);
			good = false;
		} else if (!options->flags) {
			lines_header(raw);
		}
	}
	if (next == ELEMENTS_ERROR)
		input_error(input, &error);
	elements_end(&elements);
	xso_buffer_free(&out);
	return good && next == ELEMENTS_END;
}

int command_decode(const struct options *options)
{
	bool good = true;

	for (size_t i = 0; i < options->files.n; i++) {
		struct input input;
		good &= input_read(&input, options->files.items[i]) && decode_file(options, &input);
		input_free(&input);
	}
	return good ? 0 : 1;
}

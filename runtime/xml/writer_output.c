/* What a writer has written: its memory, and places in it to go back to. */
#include "xml/writer.h"

#include "base/allocate.h"

struct xso_writer *xso_writer_new(const struct xso_writer_config *config)
{
	struct xso_writer *writer = xso_allocate_zeroed(config->allocator, sizeof *writer);

	if (!writer)
		return NULL;
	writer->config = *config;
	writer->out.allocator = writer->scratch.allocator = config->allocator;
	writer->prefixes.allocator = config->allocator;
	writer->out.limit = config->limit;
	if (!writer->config.scope)
		writer->config.scope = "";
	return writer;
}

void xso_writer_free(struct xso_writer *writer)
{
	if (!writer)
		return;
	xso_writer_trim(writer);
	xso_prefixes_free(&writer->prefixes);
	xso_allocate_free(writer->config.allocator, writer, sizeof *writer);
}

enum xso_status xso_writer_status(const struct xso_writer *writer, struct xso_error *error)
{
	if (error && writer_failed(writer))
		*error = writer->error;
	return writer->error.status;
}

const char *xso_writer_bytes(const struct xso_writer *writer, size_t *size)
{
	*size = writer->out.size;
	return writer->out.data;
}

struct xso_writer_place xso_writer_here(const struct xso_writer *writer)
{
	return (struct xso_writer_place){ .size = writer->out.size,
		.depth = writer->depth,
		.n_prefixes = writer->prefixes.n,
		.tag_open = writer->tag_open };
}

void xso_writer_back(struct xso_writer *writer, struct xso_writer_place mark)
{
	writer->out.size = mark.size;
	writer->depth = mark.depth;
	writer->prefixes.n = mark.n_prefixes;
	writer->tag_open = mark.tag_open;
	if (writer_failed(writer))
		writer->error = (struct xso_error){ 0 };
}

void xso_writer_clear(struct xso_writer *writer)
{
	if (writer->secret) {
		/* behind their ends may be what was taken back */
		xso_allocate_wipe(writer->out.data, writer->out.capacity);
		xso_allocate_wipe(writer->scratch.data, writer->scratch.capacity);
	}
	writer->secret = false;
	xso_writer_back(writer, (struct xso_writer_place){ 0 });
}

void xso_writer_trim(struct xso_writer *writer)
{
	xso_writer_clear(writer);
	xso_buffer_free(&writer->out);
	xso_buffer_free(&writer->scratch);
	xso_allocate_free(writer->config.allocator, writer->levels,
		writer->levels_capacity * sizeof *writer->levels);
	writer->levels = NULL;
	writer->levels_capacity = 0;
}

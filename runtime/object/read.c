#include <xso/read.h>

#include <xso/decode.h>
#include <xso/encode.h>
#include <xso/raw.h>

enum xso_status xso_read_one(const char *text, size_t size, const struct xso_registry *registry,
	struct xso_arena *arena, struct xso_any *any, struct xso_error *error)
{
	const struct xso_names *names = registry ? xso_registry_names(registry) : NULL;
	const struct xso_raw *refused;
	enum xso_status status;
	struct xso_raw raw;

	*any = (struct xso_any){ 0 };
	status = xso_raw_parse(text, size, names, &raw, arena, error);
	if (status)
		return status;
	status = xso_decode_any(any, NULL, &raw, registry, arena);
	if (status && error)
		*error = (struct xso_error){ .status = status };
	refused = xso_raw_from(*any);
	if (!refused || !refused->error)
		return status;
	if (error)
		*error = *refused->error;
	return refused->error->status;
}

enum xso_status xso_write(struct xso_any any, struct xso_buffer *out, struct xso_error *error)
{
	struct xso_writer_config config = { .allocator = out->allocator };
	struct xso_writer *writer = xso_writer_new(&config);
	struct xso_error failure = { .status = XSO_ERROR_MEMORY };
	const char *bytes;
	size_t size;

	if (writer)
		failure.status = xso_encode_any(any, writer, &failure);
	if (!failure.status) {
		bytes = xso_writer_bytes(writer, &size);
		failure.status = xso_buffer_append(out, bytes, size);
	}
	xso_writer_free(writer);
	if (failure.status && error)
		*error = failure;
	return failure.status;
}

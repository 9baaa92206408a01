#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xmpp/all.h>
#include <xso/handlers.h>

static bool new_id(void *user, char id[XSO_ID_SIZE])
{
	struct bench *bench = user;

	snprintf(id, XSO_ID_SIZE, "id-%u", ++bench->ids);
	return true;
}

const struct xso_registry *bench_registry(void)
{
	static struct xso_registry *registry;

	if (registry)
		return registry;
	registry = xso_registry_new(NULL);
	ck_assert_ptr_nonnull(registry);
	ck_assert_int_eq(xso_registry_add_all(registry, xmpp_all_modules, NULL), XSO_OK);
	ck_assert_int_eq(xso_registry_freeze(registry), XSO_OK);
	return registry;
}

void bench_begin(struct bench *bench)
{
	*bench = (struct bench){ 0 };
	bench->config = (struct xso_stream_config){ .allocator = memory_begin(&bench->memory, 0),
		.registry = bench_registry(),
		.to = "example.com",
		.user = bench,
		.new_id = new_id };
}

void bench_new(struct bench *bench)
{
	bench->stream = xso_stream_new(&bench->config, NULL);
	ck_assert_ptr_nonnull(bench->stream);
}

void bench_open(struct bench *bench)
{
	bench_new(bench);
	ck_assert_int_eq(xso_stream_connected(bench->stream), XSO_OK);
	if (bench->config.handlers) {
		ck_assert_uint_eq(bench_feed(bench, BENCH_HEADER), strlen(BENCH_HEADER));
	} else {
		bench_receive(bench, BENCH_HEADER);
		bench_takes(bench, XSO_EVENT_HEADER);
	}
	bench_output(bench);
	ck_assert_int_eq(xso_stream_state(bench->stream), XSO_STATE_OPEN);
}

/* Calls with a block of its own: reading beyond it, or later, is seen. */
static size_t give(struct bench *bench, const char *bytes, size_t size,
	size_t call(struct xso_stream *, const char *, size_t))
{
	char *block = malloc(size ? size : 1);

	ck_assert_ptr_nonnull(block);
	memcpy(block, bytes, size);
	size = call(bench->stream, block, size);
	free(block);
	return size;
}

void bench_receive(struct bench *bench, const char *bytes)
{
	const size_t size = strlen(bytes);

	ck_assert_uint_eq(give(bench, bytes, size, xso_stream_receive), size);
}

size_t bench_feed(struct bench *bench, const char *bytes)
{
	return give(bench, bytes, strlen(bytes), xso_stream_feed);
}

const char *bench_output(struct bench *bench)
{
	const char *bytes;
	size_t size;

	bench->output.size = 0;
	while ((bytes = xso_stream_pending(bench->stream, &size))) {
		ck_assert_int_eq(xso_buffer_append(&bench->output, bytes, size), XSO_OK);
		xso_stream_sent(bench->stream, size);
	}
	ck_assert_int_eq(xso_buffer_append_byte(&bench->output, '\0'), XSO_OK);
	return bench->output.data;
}

void bench_takes(struct bench *bench, enum xso_event_kind kind)
{
	ck_assert_int_eq(xso_stream_next(bench->stream, &bench->event), kind != XSO_EVENT_NONE);
	ck_assert_int_eq(bench->event.kind, kind);
}

void bench_end(struct bench *bench)
{
	xso_stream_free(bench->stream);
	xso_handlers_free(bench->config.handlers);
	xso_buffer_free(&bench->output);
	ck_assert_uint_eq(bench->memory.blocks, 0);
	ck_assert_uint_eq(bench->memory.bytes, 0);
}

/* A stanza costs no allocation in steady state (the acceptance figure). */
#include "laws.h"
#include "memory.h"
#include "vectors.h"

#include <xso/decode.h>
#include <xso/reader.h>

enum { ROUNDS = 50 };

static struct vector vectors[VECTORS];
static size_t n_vectors;

/* One stream on one allocator: reader and writer. */
struct stream {
	struct xso_registry *registry;
	struct xso_reader *reader;
	struct xso_writer *writer;
	size_t stanzas;
};

static void read_bytes(struct stream *stream, const char *bytes, size_t size);

static void begin(struct stream *stream, const struct xso_allocator *allocator)
{
	static const char header[] = "<stream:stream xmlns='jabber:client' version='1.0' "
				     "xmlns:stream='http://etherx.jabber.org/streams'>";
	struct xso_reader_config reader = { .allocator = allocator, .root = XSO_ROOT_STREAM };
	struct xso_writer_config writer = { .allocator = allocator, .scope = "jabber:client" };

	*stream = (struct stream){ .registry = laws_registry() };
	reader.names = xso_registry_names(stream->registry);
	stream->reader = xso_reader_new(&reader);
	stream->writer = xso_writer_new(&writer);
	ck_assert(stream->reader && stream->writer);
	read_bytes(stream, header, sizeof header - 1);
}

static void end(struct stream *stream)
{
	xso_writer_free(stream->writer);
	xso_reader_free(stream->reader);
	xso_registry_free(stream->registry);
}

/* Decodes the element just read, in the reader's arena, and writes it. */
static void use(struct stream *stream)
{
	const struct xso_raw *raw = xso_reader_tape(stream->reader);
	struct xso_error error;
	struct xso_any any;

	ck_assert_int_eq(xso_decode_any(&any, NULL, raw, stream->registry, raw->arena), XSO_OK);
	xso_writer_clear(stream->writer);
	ck_assert_int_eq(xso_encode_any(any, stream->writer, &error), XSO_OK);
	stream->stanzas++;
}

static void read_bytes(struct stream *stream, const char *bytes, size_t size)
{
	enum xso_reading reading = XSO_READING_HEADER;
	struct xso_error error;
	size_t consumed;

	while (size) {
		reading = xso_reader_read(stream->reader, bytes, size, &consumed, &error);
		ck_assert_int_ne(reading, XSO_READING_ERROR);
		bytes += consumed;
		size -= consumed;
		if (reading == XSO_READING_ELEMENT)
			use(stream);
		else if (reading == XSO_READING_MORE)
			ck_assert_uint_eq(size, 0);
	}
}

static void round_of_all(struct stream *stream)
{
	for (size_t i = 0; i < n_vectors; i++)
		read_bytes(stream, vectors[i].bytes, vectors[i].size);
}

START_TEST(a_stanza_costs_no_allocation)
{
	struct memory memory;
	struct stream stream;
	size_t warm;

	begin(&stream, memory_begin(&memory, 0));
	round_of_all(&stream);
	round_of_all(&stream);
	warm = memory.calls;
	for (size_t i = 0; i < ROUNDS; i++)
		round_of_all(&stream);
	ck_assert_uint_eq(stream.stanzas, (ROUNDS + 2) * n_vectors);
	ck_assert_uint_eq(memory.calls - warm, 0);
	end(&stream);
	ck_assert_uint_eq(memory.blocks, 0);
}
END_TEST

/* Where an allocation would show: one vector again and again, after it was read once. */
START_TEST(no_vector_costs_an_allocation_the_second_time)
{
	for (size_t i = 0; i < n_vectors; i++) {
		struct memory memory;
		struct stream stream;
		size_t warm;

		begin(&stream, memory_begin(&memory, 0));
		read_bytes(&stream, vectors[i].bytes, vectors[i].size);
		warm = memory.calls;
		ck_assert_uint_gt(warm, 0);
		for (size_t n = 0; n < 4; n++)
			read_bytes(&stream, vectors[i].bytes, vectors[i].size);
		ck_assert_msg(
			memory.calls == warm, "%s: %zu", vectors[i].name, memory.calls - warm);
		end(&stream);
	}
}
END_TEST

static void setup(void)
{
	n_vectors = vectors_read(vectors);
}

static void teardown(void)
{
	vectors_free(vectors, n_vectors);
}

Suite *suite(void)
{
	Suite *s = suite_create("steady");
	TCase *tc = tcase_create("steady");

	tcase_set_timeout(tc, 120);
	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_test(tc, a_stanza_costs_no_allocation);
	tcase_add_test(tc, no_vector_costs_an_allocation_the_second_time);
	suite_add_tcase(s, tc);
	return s;
}

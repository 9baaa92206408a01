/*
 * The native reader against the one on libxml2: our own stanzas, and what is made of them by
 * changing bytes, in all kinds of pieces.
 */
#include "differential.h"
#include "laws.h"
#include "vectors.h"

#include <dirent.h>
#include <stdio.h>
#include <xso/reader.h>

static struct vector vectors[VECTORS];
static size_t n_vectors;
static struct xso_registry *registry;
static uint64_t state;

static void setup(void)
{
	n_vectors = vectors_read(vectors);
	registry = laws_registry();
}

static void teardown(void)
{
	xso_registry_free(registry);
	vectors_free(vectors, n_vectors);
}

static size_t random_below(size_t n)
{
	state = state * 6364136223846793005u + 1442695040888963407u;
	return (size_t)(state >> 33) % n;
}

static void check(const uint8_t *bytes, size_t size, const char *name)
{
	const struct xso_names *names = xso_registry_names(registry);
	struct xso_buffer why = { 0 };

	ck_assert_msg(differential_agrees_coded(names, bytes, size, &why) &&
			differential_is_steady_coded(names, bytes, size, &why),
		"%s, changed by seed: %.*s\n%s", name, (int)(size - 3), (const char *)bytes + 3,
		why.data);
	xso_buffer_free(&why);
}

static const char header[] =
	"<?xml version='1.0'?><stream:stream xmlns='jabber:client' "
	"xmlns:stream='http://etherx.jabber.org/streams' id='a' version='1.0' xml:lang='en'>";

/* Pieces of XML that matter to a tokenizer. */
static const char *const pieces[] = { "<", ">", "/>", "</", "&", "&amp;", "&#65;", "&#x41;", "&lt;",
	";", "'", "\"", "=", " ", "\r\n", "\r", "\t", "]]>", "<![CDATA[", "<!--", "-->", "<?x ?>",
	"<!DOCTYPE a>", "xmlns='urn:a'", " xmlns:p='urn:p'", " p:q='1'", "p:", ":",
	"xml:", "xmlns:", " xmlns=''", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80", "\xC3",
	"\x80", "\xEF\xBF\xBE", "\x01", "\x7F", " a='1' a='1'", "<a/>", "<a>", "</a>", "&bogus;",
	"&#0;", "&#xD800;", "&#1114112;", "<?xml version='1.0'?>", "</stream:stream>" };

enum { ROOM = 4096 };

/* Changes the bytes in one of several ways. */
static void spoil(uint8_t *bytes, size_t *size)
{
	const size_t at = random_below(*size + 1);
	size_t n = random_below(8) + 1;
	const char *piece = pieces[random_below(sizeof pieces / sizeof *pieces)];

	switch (random_below(5)) {
	case 0: /* a piece more */
		n = strlen(piece);
		memmove(bytes + at + n, bytes + at, *size - at);
		memcpy(bytes + at, piece, n);
		*size += n;
		break;
	case 1: /* some bytes fewer */
		n = n < *size - at ? n : *size - at;
		memmove(bytes + at, bytes + at + n, *size - at - n);
		*size -= n;
		break;
	case 2: /* another byte */
		if (at < *size)
			bytes[at] = (uint8_t)random_below(256);
		break;
	case 3: /* cut off */
		if (random_below(4) == 0)
			*size = at;
		break;
	default: /* some bytes twice */
		n = n < *size - at ? n : *size - at;
		memmove(bytes + at + n, bytes + at, *size - at);
		*size += n;
	}
}

/* A vector behind three bytes of code, in a stream or alone. */
static size_t make(uint8_t *bytes, const struct vector *vector)
{
	const bool in_stream = random_below(2);
	size_t size = 0;

	for (size_t i = 0; i < 3; i++)
		bytes[i] = (uint8_t)random_below(256);
	if (in_stream)
		memcpy(bytes + 3, header, size = sizeof header - 1);
	memcpy(bytes + 3 + size, vector->bytes, vector->size);
	size += vector->size;
	if (in_stream && random_below(2)) {
		memcpy(bytes + 3 + size, "</stream:stream>", 16);
		size += 16;
	}
	return size;
}

START_TEST(changed_stanzas_are_read_alike)
{
	const size_t rounds = laws_rounds(20000, 5000000);

	for (size_t i = 0; i < rounds; i++) {
		const struct vector *vector = &vectors[i % n_vectors];
		uint8_t *bytes = malloc(vector->size + ROOM);
		size_t size;
		ck_assert_ptr_nonnull(bytes);
		state = 0x9E3779B97F4A7C15u * (i + 1);
		size = make(bytes, vector);
		for (size_t n = random_below(5); n; n--)
			spoil(bytes + 3, &size);
		check(bytes, size + 3, vector->name);
		free(bytes);
	}
}
END_TEST

/* Each way to be right or wrong of one part of an XML declaration, with each of the others. */
START_TEST(declarations_are_read_alike)
{
	static const char *const versions[] = { "", " version='1.0'", " version='1.1'",
		" version='1.10'", " version='2.0'", " version='1.'", " version='1'",
		" version='11.0'", " version='1.0x'", " version='1xml:.0'", " version=''",
		" version=1.0", "version='1.0'", " version = \"1.0\"", " version='1.0",
		" version='1.0\x80'", " Version='1.0'" };
	static const char *const encodings[] = { "", " encoding='UTF-8'", " encoding='utf-8'",
		" encoding='UTF-16'", " encoding='UT'", " encoding='8'", " encoding=''",
		" encoding='UTF-8 '", " encoding='latin1'", " encoding", "encoding='UTF-8'",
		" encoding='u\xC3\xA9'" };
	static const char *const rests[] = { "?>", " standalone='yes'?>", " standalone='no' ?>",
		" standalone='maybe'?>", "standalone='no'?>", " standalone=''?>", " ?>", " a='b'?>",
		"?\?>", ">", "? >", " encoding='UTF-8'?>", " version='1.0'?>" };
	uint8_t bytes[256] = { 8, 0, 0 };

	for (size_t v = 0; v < sizeof versions / sizeof *versions; v++)
		for (size_t e = 0; e < sizeof encodings / sizeof *encodings; e++)
			for (size_t r = 0; r < sizeof rests / sizeof *rests; r++) {
				const int n = snprintf((char *)bytes + 3, sizeof bytes - 3,
					"<?xml%s%s%s<a/>", versions[v], encodings[e], rests[r]);
				check(bytes, (size_t)n + 3, "a declaration");
			}
}
END_TEST

/* What fuzzing found (fuzz/run.sh), as it found it. */
START_TEST(what_was_found_is_read_alike)
{
	static uint8_t bytes[65536];
	char path[512];
	size_t size, n = 0;
	DIR *found = opendir(TEST_FILES "/fuzz/found");

	ck_assert_ptr_nonnull(found);
	for (struct dirent *entry; (entry = readdir(found));) {
		FILE *file;
		if (*entry->d_name == '.')
			continue;
		snprintf(path, sizeof path, TEST_FILES "/fuzz/found/%s", entry->d_name);
		file = fopen(path, "rb");
		ck_assert_ptr_nonnull(file);
		size = fread(bytes, 1, sizeof bytes, file);
		fclose(file);
		ck_assert(size > 3 && size < sizeof bytes);
		check(bytes, size, entry->d_name);
		n++;
	}
	closedir(found);
	ck_assert_uint_gt(n, 0);
}
END_TEST

Suite *suite(void)
{
	Suite *suite = suite_create("differential");
	TCase *tcase = tcase_create("readers");

	tcase_add_unchecked_fixture(tcase, setup, teardown);
	tcase_set_timeout(tcase, 0);
	tcase_add_test(tcase, changed_stanzas_are_read_alike);
	tcase_add_test(tcase, declarations_are_read_alike);
	tcase_add_test(tcase, what_was_found_is_read_alike);
	suite_add_tcase(suite, tcase);
	return suite;
}

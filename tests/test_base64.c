#include "bytes_text.h"

enum { LONGEST = 1024 };

START_TEST(base64_reads_and_writes)
{
	static const struct bytes_row rows[] = {
		/* RFC 4648 section 10 */
		{ "", "", 0, NULL },
		{ "Zg==", "f", 1, NULL },
		{ "Zm8=", "fo", 2, NULL },
		{ "Zm9v", "foo", 3, NULL },
		{ "Zm9vYg==", "foob", 4, NULL },
		{ "Zm9vYmE=", "fooba", 5, NULL },
		{ "Zm9vYmFy", "foobar", 6, NULL },
		/* RFC 6120 6.4.2 */
		{ "=", "", 0, "" },
		{ "AAAA", "\0\0\0", 3, NULL },
		{ "////", "\xFF\xFF\xFF", 3, NULL },
		{ "+/+/", "\xFB\xFF\xBF", 3, NULL },
		{ "/w==", "\xFF", 1, NULL },
		{ "//8=", "\xFF\xFF", 2, NULL },
		{ "\nZm9v\nYmFy\n", "foobar", 6, "Zm9vYmFy" },
		{ "Z m\t9\r\nv", "foo", 3, "Zm9v" },
		{ " Zg==", "f", 1, "Zg==" },
		{ "Zg == ", "f", 1, "Zg==" },
		{ "Zg= \n =", "f", 1, "Zg==" },
		{ "Z g = = \t", "f", 1, "Zg==" },
		{ "Zm8 =\r\n", "fo", 2, "Zm8=" },
		{ "Zm9v\nYm Fy Z g==", "foobarf", 7, "Zm9vYmFyZg==" },
		{ " \n", "", 0, "" },
		{ "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
			"\x00\x10\x83\x10\x51\x87\x20\x92\x8b\x30\xd3\x8f\x41\x14\x93\x51"
			"\x55\x97\x61\x96\x9b\x71\xd7\x9f\x82\x18\xa3\x92\x59\xa7\xa2\x9a"
			"\xab\xb2\xdb\xaf\xc3\x1c\xb3\xd3\x5d\xb7\xe3\x9e\xbb\xf3\xdf\xbf",
			48, NULL },
	};

	bytes_read_and_write(&xso_scalar_base64, rows, sizeof rows / sizeof *rows);
}
END_TEST

START_TEST(base64_refuses_what_is_none)
{
	static const char *const texts[] = { "Z", "Zg", "Zm8", "Zg=", "Zm9vY", "Zm9vYg",
		"Zm9vYg=", "Zm9vYmE", "==", "===", "====", "=AAA", "= =", "Z===", "Z=", "Z=g=",
		"Zg===", "Zg====", "Zm8==", "Zm9v=", "Zm9v==", "Zm9v====", "Zg==Zg==", "Zm8=Zm9v",
		"BBBB=CCC", "Zg=A", "Zg==A", "Zm8=A", "Zm8= =", "Zg== =", "Zh==", "Zn==", "Zk==",
		"Zo==", "Zv==", "Zm9=", "Zm+=", "Zm//Zm9=", "Zm_v", "Zm-v", "Zm9v!", "!Zm9v",
		"Zm9v.", "Zm9\v", "Zm9\f", "Zm9v\u00A0", "\u2003Zm9v", "Zm9\u00E9", "\uFF3Am9v",
		"Zm9v,Zm9v" };

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		bytes_refuses(&xso_scalar_base64, texts[i]);
}
END_TEST

/* The letters of a text that are no white space; returns how many. */
static size_t strip(const char *text, size_t size, char *stripped)
{
	size_t n = 0;

	for (size_t i = 0; i < size; i++)
		if (!memchr(" \t\n\r", text[i], 4))
			stripped[n++] = text[i];
	return n;
}

/* Base64 by the letter: the text becomes a row of bits, and those are counted off. */
static bool decode_slowly(const char *text, size_t size, uint8_t *data, size_t *n)
{
	static const char alphabet[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	static char letters[LONGEST], bits[6 * LONGEST];
	size_t n_letters = strip(text, size, letters), n_bits = 0, padding = 0;

	*n = 0;
	if (size == 1 && *text == '=')
		return true;
	if (n_letters % 4)
		return false;
	while (padding < 2 && padding < n_letters && letters[n_letters - 1 - padding] == '=')
		padding++;
	for (size_t i = 0; i < n_letters - padding; i++) {
		const char *found = memchr(alphabet, letters[i], 64);
		if (!found)
			return false;
		for (int bit = 5; bit >= 0; bit--)
			bits[n_bits++] = (char)((found - alphabet) >> bit & 1);
	}
	*n = n_bits / 8;
	memset(data, 0, *n);
	for (size_t i = 0; i < n_bits; i++) {
		if (i < 8 * *n)
			data[i / 8] = (uint8_t)(data[i / 8] << 1 | bits[i]);
		else if (bits[i])
			return false;
	}
	return true;
}

/* Returns whether the text is base64. */
static bool reads_as_slowly(const char *text, size_t size, struct xso_arena *arena)
{
	static uint8_t expected[LONGEST];
	struct xso_bytes bytes;
	size_t n;
	bool valid = decode_slowly(text, size, expected, &n);
	enum xso_status status = bytes_read(&xso_scalar_base64, text, size, &bytes, arena);

	if (status != (valid ? XSO_OK : XSO_ERROR_INVALID))
		ck_abort_msg("'%.*s' is%s base64", (int)size, text, valid ? "" : " no");
	if (valid && (bytes.size != n || memcmp(bytes.data, expected, n) != 0))
		ck_abort_msg("'%.*s' has other bytes", (int)size, text);
	xso_arena_reset(arena);
	return valid;
}

/* Every text of up to 6 characters over an alphabet that has something of every kind. */
START_TEST(base64_reads_short_texts_as_a_slow_decoder)
{
	static const char alphabet[] = "AQE/= *";
	struct xso_arena *arena = xso_arena_new(NULL);
	size_t n = sizeof alphabet - 1, n_texts = 1, n_valid = 0;
	char text[6];

	for (size_t size = 0; size <= sizeof text; size++, n_texts *= n)
		for (size_t number = 0; number < n_texts; number++) {
			size_t left = number;
			for (size_t i = 0; i < size; i++, left /= n)
				text[i] = alphabet[left % n];
			n_valid += reads_as_slowly(text, size, arena);
		}
	ck_assert_uint_gt(n_valid, 1000);
	xso_arena_release(arena);
}
END_TEST

/* Every byte at every place of a text that is long enough for the fast way. */
START_TEST(base64_reads_every_byte_as_a_slow_decoder)
{
	struct xso_arena *arena = xso_arena_new(NULL);
	size_t n_valid = 0;

	for (size_t i = 0; i < 12; i++)
		for (int c = 0; c < 256; c++) {
			char text[] = "Zm9vYmFyZm8v";
			text[i] = (char)c;
			n_valid += reads_as_slowly(text, 12, arena);
		}
	ck_assert_uint_eq(n_valid, 12 * 64 + 1);
	xso_arena_release(arena);
}
END_TEST

/* Written data, with white space put in, is read; with a letter changed it is as the slow one says.
 */
START_TEST(base64_reads_random_texts_as_a_slow_decoder)
{
	static const char letters[] = "=== \n\t\rAQZz09+/-_*.\x80";
	struct xso_arena *arena = xso_arena_new(NULL);
	uint64_t state = 1;
	uint8_t data[200];
	size_t n_valid = 0;

	for (long round = scalar_rounds(20000); round; round--) {
		struct xso_bytes bytes = bytes_random(&state, data, sizeof data);
		struct xso_buffer out = { 0 };
		ck_assert_int_eq(xso_scalar_base64.format(&bytes, &out), XSO_OK);
		ck_assert(out.size == 0 || reads_as_slowly(out.data, out.size, arena));
		for (size_t spaces = bytes_below(&state, 5); spaces; spaces--) {
			size_t at = bytes_below(&state, out.size + 1);
			ck_assert_int_eq(xso_buffer_append_byte(&out, ' '), XSO_OK);
			memmove(out.data + at + 1, out.data + at, out.size - 1 - at);
			out.data[at] = "\t \n\r"[spaces % 4];
			ck_assert(reads_as_slowly(out.data, out.size, arena));
		}
		if (out.size)
			out.data[bytes_below(&state, out.size)] =
				letters[bytes_below(&state, sizeof letters - 1)];
		n_valid += reads_as_slowly(out.data ? out.data : "", out.size, arena);
		xso_buffer_free(&out);
	}
	ck_assert_uint_gt(n_valid, 0);
	xso_arena_release(arena);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("base64");
	TCase *c = tcase_create("base64");

	tcase_set_timeout(c, 60);
	tcase_add_test(c, base64_reads_and_writes);
	tcase_add_test(c, base64_refuses_what_is_none);
	tcase_add_test(c, base64_reads_short_texts_as_a_slow_decoder);
	tcase_add_test(c, base64_reads_every_byte_as_a_slow_decoder);
	tcase_add_test(c, base64_reads_random_texts_as_a_slow_decoder);
	suite_add_tcase(s, c);
	return s;
}

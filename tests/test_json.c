#include "scalar_text.h"

#include <xso/reader.h>

#include <stdio.h>

enum { LONGEST = 512 };

static const char untouched[] = "untouched";

/* Reads a text that ends where its memory does. */
static bool is_json(const char *text, size_t size)
{
	char *exact = malloc(size ? size : 1);
	const char *value = untouched;
	bool valid;

	ck_assert_ptr_nonnull(exact);
	memcpy(exact, text, size);
	valid = xso_scalar_json.parse(exact, size, &value, NULL) == XSO_OK;
	ck_assert_ptr_eq(value, valid ? exact : untouched);
	ck_assert(xso_scalar_json.check(exact, size) == valid);
	free(exact);
	return valid;
}

static void takes(const char *text)
{
	if (!is_json(text, strlen(text)))
		ck_abort_msg("'%s' is no json", text);
}

static void refuses(const char *text)
{
	if (is_json(text, strlen(text)))
		ck_abort_msg("'%s' is taken for json", text);
}

/* The same rules, by recursion and with nothing in common. Each returns what is behind, or NULL. */
static const char *slow_value(const char *s, int depth);

static const char *slow_space(const char *s)
{
	return s + strspn(s, " \t\n\r");
}

static const char *slow_digits(const char *s)
{
	size_t n = strspn(s, "0123456789");

	return n ? s + n : NULL;
}

static const char *slow_number(const char *s)
{
	if (*s == '-')
		s++;
	s = *s == '0' ? s + 1 : slow_digits(s);
	if (s && *s == '.')
		s = slow_digits(s + 1);
	if (s && (*s == 'e' || *s == 'E'))
		s = slow_digits(s + 1 + (s[1] == '+' || s[1] == '-'));
	return s;
}

static const char *slow_string(const char *s)
{
	if (*s != '"')
		return NULL;
	for (s++; *s != '"'; s++) {
		if ((unsigned char)*s < ' ')
			return NULL;
		if (*s != '\\')
			continue;
		s++;
		if (!*s || !strchr("\"\\/bfnrtu", *s))
			return NULL;
		if (*s == 'u') {
			if (strspn(s + 1, "0123456789abcdefABCDEF") < 4)
				return NULL;
			s += 4;
		}
	}
	return s + 1;
}

/* What stands between brackets or braces, the closing one included. */
static const char *slow_list(const char *s, char close, int depth)
{
	s = slow_space(s);
	if (*s == close)
		return s + 1;
	for (;; s++) {
		if (close == '}') {
			s = slow_string(slow_space(s));
			if (!s || *(s = slow_space(s)) != ':')
				return NULL;
			s++;
		}
		s = slow_value(s, depth);
		if (!s || *s == close)
			return s ? s + 1 : NULL;
		if (*s != ',')
			return NULL;
	}
}

/* A value and the white space around it. */
static const char *slow_value(const char *s, int depth)
{
	static const char *const words[] = { "true", "false", "null" };

	s = slow_space(s);
	if ((*s == '[' || *s == '{') && depth == XSO_DEPTH)
		return NULL;
	if (*s == '[' || *s == '{') {
		s = slow_list(s + 1, *s == '[' ? ']' : '}', depth + 1);
	} else if (*s == '"') {
		s = slow_string(s);
	} else if (*s == '-' || (*s >= '0' && *s <= '9')) {
		s = slow_number(s);
	} else {
		size_t i = 0;
		while (i < 3 && strncmp(s, words[i], strlen(words[i])) != 0)
			i++;
		s = i < 3 ? s + strlen(words[i]) : NULL;
	}
	return s ? slow_space(s) : NULL;
}

/* Returns whether the text is JSON. */
static bool reads_as_slowly(const char *text, size_t size)
{
	char ended[LONGEST + 1];
	const char *behind;
	bool valid;

	memcpy(ended, text, size);
	ended[size] = '\0';
	behind = slow_value(ended, 0);
	valid = behind && behind == ended + size;
	if (is_json(text, size) != valid)
		ck_abort_msg("'%s' is%s json", ended, valid ? "" : " no");
	return valid;
}

START_TEST(json_takes_what_is_valid)
{
	static const char *const texts[] = { "0", "-0", "1", "10", "-12", "0.0", "-0.5", "1e5",
		"1E5", "1e+5", "1e-05", "0e0", "0.00", "123456789012345678901234567890", "1.5e300",
		"1e99999", "true", "false", "null", "\"\"", "\"a\"", "\"\u00E9\U0001F600\"",
		"\"\x7F\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u0000\"", "\"\\u09AF\\uaf90\"",
		"\"\\ud83d\\ude00\"", "\"\\ud83d\"", "\"\\ude00\"", "\"\\ude00\\ud83d\"", "\"'\"",
		"\"//\"", "[]", "{}", "[ ]", "{\n}", "[1]", "[1,2]", "[1 , [2],\t{}]", "{\"a\":1}",
		"{\"a\":1,\"a\":2}", "{\"\":{}}",
		"{ \"a\" : [ { \"b\" : null } , true ] , \"c\" : \"\" }", " 1 ", "\r\n[\r\n]\t",
		"[[],[[]],[[[]]]]", "{\"a\":[1,{\"b\":[]}]}", "[\"]\",\"}\"]", "{\"]}\":\"[{\"}" };

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		takes(texts[i]);
		ck_assert(reads_as_slowly(texts[i], strlen(texts[i])));
	}
}
END_TEST

START_TEST(json_refuses_what_is_invalid)
{
	static const char *const texts[] = { "", " ", "01", "-01", "+1", "-", "--1", ".5", "5.",
		"-.5", "1.", "1.e5", "1e", "1e+", "1e5.5", "1e+-5", "0x1", "1_000", "1 2", "1,",
		"NaN", "-NaN", "Infinity", "-Infinity", "nul", "nulll", "True", "TRUE", "tru", "t",
		"undefined", "a", "'a'", "\"", "\"a", "a\"", "\"a\"b", "\"a\"\"b\"", "\"\\\"",
		"\"\\", "\"\\a\"", "\"\\x41\"", "\"\\U0041\"", "\"\\u\"", "\"\\u1\"", "\"\\u12\"",
		"\"\\u123\"", "\"\\u123g\"", "\"\\u/000\"", "\"\\u00:0\"", "\"\\u@000\"",
		"\"\\u000G\"", "\"\\u`000\"", "\"\\u-123\"", "\"\\u", "\"\\u12", "\"\\'\"",
		"\"\\0\"", "\"\t\"", "\"\n\"", "\"a\rb\"", "\"\x1F\"", "[", "]", "{", "}", "[}",
		"{]", "[1", "[1,", "[,", "[,1]", "[1,]", "[1,,2]", "[1 2]", "[1]]", "[[1]", "[1}",
		"{\"a\"}", "{\"a\":}", "{\"a\":1", "{\"a\":1,}", "{,}", "{,\"a\":1}",
		"{\"a\":1,,\"b\":2}", "{\"a\" 1}", "{\"a\"::1}", "{\"a\":1:2}", "{a:1}", "{'a':1}",
		"{1:1}", "{\"a\":1]", "{\"a\":1}}", "{\"a\",\"b\"}", "{[]:1}", "{\"a\":1 \"b\":2}",
		"[\"a\":1]", "[] []", "{}{}", ":", ",", "[:]", "// 1\n1", "/* */1", "1//", "[1]#",
		"\uFEFF1", "\u00A01", "\f1", "1\v", "\u20281", "\\u0031", "[\"a\\\"]", "[\"", "{\"",
		"{\"a", "{\"a\"", "{\"a\":", "{\"a\":\"", "[-]", "[1e]", "[truefalse]",
		"[true false]", "[null" };

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		refuses(texts[i]);
		ck_assert(!reads_as_slowly(texts[i], strlen(texts[i])));
	}
}
END_TEST

/* Every text of up to `longest` characters over an alphabet. */
static void sweep(const char *alphabet, size_t longest)
{
	size_t n = strlen(alphabet), n_texts = 1, n_valid = 0;
	char text[16];

	for (size_t size = 0; size <= longest; size++, n_texts *= n)
		for (size_t number = 0; number < n_texts; number++) {
			size_t left = number;
			for (size_t i = 0; i < size; i++, left /= n)
				text[i] = alphabet[left % n];
			n_valid += reads_as_slowly(text, size);
		}
	ck_assert_uint_gt(n_valid, 10);
}

START_TEST(json_reads_short_texts_as_a_slow_validator)
{
	sweep("[]{},:\"1 ", 5);
	sweep("[]{},0", 6);
	sweep("01-+.eE", 6);
	sweep("\"\\u0bg", 6);
}
END_TEST

/* A valid text with a character replaced, put in or taken out, many times over. */
START_TEST(json_reads_random_texts_as_a_slow_validator)
{
	static const char valid[] =
		"{ \"a\" : [ 1, -2.5e+10, true, null, [ [ ], { } ], \"\\u00e9\\n\\\"\" ] , \"b\" : "
		"{ \"c\" : { \"d\" : [ false, 0 ], \"\" : \"[\" } } }";
	static const char letters[] = "[]{}:,\"\\ 01-+.eEtrufalsn\n\t/";
	uint64_t state = 3;
	size_t n_valid = 0, n_wrong = 0;

	for (long round = scalar_rounds(100000); round; round--) {
		char text[LONGEST];
		size_t size = sizeof valid - 1;
		memcpy(text, valid, size);
		for (uint64_t edits = 1 + scalar_random(&state) % 3; edits; edits--) {
			size_t at = (size_t)(scalar_random(&state) >> 33) % size;
			char letter = letters[(scalar_random(&state) >> 33) % (sizeof letters - 1)];
			switch (scalar_random(&state) >> 62) {
			case 0:
				memmove(text + at, text + at + 1, --size - at);
				break;
			case 1:
				memmove(text + at + 1, text + at, size++ - at);
				text[at] = letter;
				break;
			default:
				text[at] = letter;
			}
		}
		if (reads_as_slowly(text, size))
			n_valid++;
		else
			n_wrong++;
	}
	ck_assert_uint_gt(n_valid, 0);
	ck_assert_uint_gt(n_wrong, 0);
}
END_TEST

/* Arrays and objects in turn, as the bits of `kinds` say; the innermost is empty. */
static size_t nest(char *text, unsigned depth, uint64_t kinds)
{
	size_t n = 0;

	for (unsigned i = 0; i < depth; i++)
		n += (size_t)sprintf(text + n, "%s",
			!(kinds >> i % 64 & 1)	? "["
				: i + 1 < depth ? "{\"\":"
						: "{");
	for (unsigned i = depth; i-- > 0;)
		text[n++] = kinds >> i % 64 & 1 ? '}' : ']';
	text[n] = '\0';
	return n;
}

/* As deep as XSO_DEPTH and no deeper; what is closed does not count, and is closed as opened. */
START_TEST(json_nests_up_to_the_limit)
{
	uint64_t state = 4;
	char text[LONGEST];

	for (int round = 0; round < 1000; round++) {
		uint64_t kinds = round == 0 ? 0 : round == 1 ? UINT64_MAX : scalar_random(&state);
		size_t size, at;
		nest(text, XSO_DEPTH + 1, kinds);
		refuses(text);
		size = nest(text, XSO_DEPTH, kinds);
		takes(text);
		ck_assert(reads_as_slowly(text, size));
		at = size - 1 - (size_t)(scalar_random(&state) >> 33) % XSO_DEPTH;
		text[at] = text[at] == '}' ? ']' : '}';
		refuses(text);
	}
}
END_TEST

/* What is too deep is not passed over. */
START_TEST(json_counts_what_is_open)
{
	for (size_t n_open = 1; n_open < XSO_DEPTH + 8; n_open++)
		for (size_t n_closed = 1; n_closed < XSO_DEPTH + 8; n_closed++) {
			char text[LONGEST];
			memset(text, '[', n_open);
			text[n_open] = '0';
			memset(text + n_open + 1, ']', n_closed);
			ck_assert(is_json(text, n_open + 1 + n_closed) ==
				(n_open == n_closed && n_open <= XSO_DEPTH));
		}
}
END_TEST

/* No depth of input is a depth of calls; many siblings are no depth. */
START_TEST(json_walks_long_texts)
{
	enum { SIZE = 3 << 20 };
	char *text = malloc(SIZE + 1);

	ck_assert_ptr_nonnull(text);
	memset(text, '[', SIZE);
	ck_assert(!is_json(text, SIZE));
	for (size_t i = 0; i < SIZE; i++)
		text[i + 1] = "[],"[i % 3];
	ck_assert(!is_json(text, SIZE));
	text[SIZE] = ']';
	ck_assert(is_json(text, SIZE + 1));
	free(text);
}
END_TEST

START_TEST(json_is_a_text)
{
	const char *a = "[1]", *b = "[1 ]", *none = NULL, *copy = NULL;
	struct xso_arena *arena = xso_arena_new(NULL);
	char same[] = "[1]";
	const char *c = same;

	ck_assert(xso_scalar_json.is_text && xso_scalar_json.trimmed && !xso_scalar_json.format);
	ck_assert(xso_scalar_json.is_set(&a) && !xso_scalar_json.is_set(&none));
	ck_assert(xso_scalar_json.equal(&a, &c));
	ck_assert(!xso_scalar_json.equal(&a, &b));
	ck_assert_int_eq(xso_scalar_json.copy(&a, &copy, arena), XSO_OK);
	ck_assert_str_eq(copy, a);
	xso_arena_release(arena);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("json");
	TCase *c = tcase_create("json");

	tcase_set_timeout(c, 60);
	tcase_add_test(c, json_takes_what_is_valid);
	tcase_add_test(c, json_refuses_what_is_invalid);
	tcase_add_test(c, json_reads_short_texts_as_a_slow_validator);
	tcase_add_test(c, json_reads_random_texts_as_a_slow_validator);
	tcase_add_test(c, json_nests_up_to_the_limit);
	tcase_add_test(c, json_counts_what_is_open);
	tcase_add_test(c, json_walks_long_texts);
	tcase_add_test(c, json_is_a_text);
	suite_add_tcase(s, c);
	return s;
}

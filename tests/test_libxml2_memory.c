/*
 * libxml2 without memory: whatever allocation of its own fails, the reader gives the right answer
 * or says that there is no memory. This program alone may replace libxml2's allocator.
 */
#include "suite.h"
#include "tape_dump.h"

#include <libxml/parser.h>
#include <libxml/xmlmemory.h>
#include <stdlib.h>
#include <string.h>

static size_t calls, fail_at;
static bool fail_once; /* else all from fail_at on */

static bool fails(void)
{
	calls++;
	return fail_at && (fail_once ? calls == fail_at : calls >= fail_at);
}

static void *failing_malloc(size_t size)
{
	return fails() ? NULL : malloc(size);
}

static void *failing_realloc(void *block, size_t size)
{
	return fails() ? NULL : realloc(block, size);
}

static char *failing_strdup(const char *text)
{
	size_t size = strlen(text) + 1;
	char *copy = fails() ? NULL : malloc(size);

	return copy ? memcpy(copy, text, size) : NULL;
}

#define TEN(x) x x x x x x x x x x
#define LONG_VALUE                                                           \
	"<a b='" TEN(TEN("x&amp;\xC3\xA9")) "'>" TEN(TEN("\xC3\xA9&lt;xyz")) \
		TEN(TEN("yyyyy")) "</a>"
#define NAMES(x)                                                                                 \
	"<a" x " b" x "=''/><c" x "/><d" x "/><e" x "/><f" x "/><g" x "/><h" x "/><i" x "/><j" x \
	"/>"
#define MANY_NAMES                                                                         \
	"<a>" NAMES("0") NAMES("1") NAMES("2") NAMES("3") NAMES("4") NAMES("5") NAMES("6") \
		NAMES("7") NAMES("8") NAMES("9") NAMES("10") NAMES("11") NAMES("12") "</a>"

static const struct xso_limits few_names = { .names_bytes = 1 };

static const struct {
	const struct xso_limits *limits;
	const char *xml;
} inputs[] = {
	{ NULL,
		"<a xmlns='u' b='1&amp;2&#10;' xml:lang='en'>x&lt;<p:b xmlns:p='v' p:c='d' e='f'/>"
		"<![CDATA[y]]>\xC3\xA9<c xmlns=''>z</c></a>" },
	{ NULL,
		"<stream:stream xmlns='jabber:client' to='x' "
		"xmlns:stream='http://etherx.jabber.org/streams'><message to='a&apos;b'><body>"
		"hi</body></message> <stream:features><c xmlns='w' xmlns:q='r' q:s='t'/>"
		"</stream:features></stream:stream>" },
	{ &few_names,
		"<stream:stream xmlns='jabber:client' xmlns:p='q' "
		"xmlns:stream='http://etherx.jabber.org/streams'><a/><p:b p:c='1'/>"
		"<stream:d/><e xmlns='f'/></stream:stream>" },
	{ NULL, LONG_VALUE },
	{ NULL, MANY_NAMES },
	{ NULL, "<?xml version='1.0' encoding='UTF-8'?>\n<a><b></a>" },
	{ NULL, "<a><p:b/></a>" },
	{ NULL, "<a b='1' b='2'/>" },
	{ NULL, "<a>\xC3</a>" },
	{ NULL, "<a><!-- x --></a>" },
	{ NULL, "<a>&nbsp;</a>" },
};

/* What a reader says, or NULL when it could not be made. */
static bool read_input(size_t input, size_t chunk, struct xso_buffer *out)
{
	struct xso_reader_config config = { .root = XSO_ROOT_EITHER,
		.limits = inputs[input].limits };
	struct xso_reader *reader = xso_reader_new(&config);

	if (!reader)
		return false;
	reading_dump_with(out, reader, inputs[input].xml, strlen(inputs[input].xml),
		(struct chunks){ chunk, chunk }, true);
	xso_reader_free(reader);
	return true;
}

/* True when all it says is right, or all in front of an error that lack of memory explains. */
static bool is_honest(const char *said, const char *right)
{
	const char *failed = strstr(said, "error resource-constraint at ");

	if (!failed)
		failed = strstr(said, "error not-well-formed at ");
	return !strcmp(said, right) || (failed && !strncmp(said, right, (size_t)(failed - said)));
}

static void check_failures(size_t input, size_t chunk)
{
	struct xso_buffer right = { 0 };
	size_t total;

	calls = fail_at = 0;
	ck_assert(read_input(input, chunk, &right));
	dump_text(&right);
	total = calls;
	for (size_t n = 1; n <= total; n++) {
		struct xso_buffer out = { 0 };
		calls = 0;
		fail_at = n;
		if (read_input(input, chunk, &out))
			ck_assert_msg(is_honest(dump_text(&out), right.data),
				"%s, by %zu, allocation %zu:\n%snot\n%s", inputs[input].xml, chunk,
				n, out.data, right.data);
		xso_buffer_free(&out);
	}
	fail_at = 0;
	xso_buffer_free(&right);
}

START_TEST(without_memory_the_reader_is_honest)
{
	fail_once = false;
	for (size_t i = 0; i < sizeof inputs / sizeof *inputs; i++)
		for (size_t chunk = 0; chunk < 12; chunk += 11)
			check_failures(i, chunk);
}
END_TEST

START_TEST(after_one_failure_the_reader_is_honest)
{
	fail_once = true;
	for (size_t i = 0; i < sizeof inputs / sizeof *inputs; i++)
		for (size_t chunk = 0; chunk < 12; chunk += 11)
			check_failures(i, chunk);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("libxml2 memory");
	TCase *t = tcase_create("");

	xmlMemSetup(free, failing_malloc, failing_realloc, failing_strdup);
	xmlInitParser();
	tcase_set_timeout(t, 300);
	tcase_add_test(t, without_memory_the_reader_is_honest);
	tcase_add_test(t, after_one_failure_the_reader_is_honest);
	suite_add_tcase(s, t);
	return s;
}

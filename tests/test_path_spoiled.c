/* Any text is refused as a path, or followed: paths that were spoiled. XSO_ROUNDS says how many. */
#include "finding.h"
#include "scalar_text.h"

#include <stdio.h>

static const char object[] =
	"<message xmlns='jabber:client' from='a@b' type='chat' xml:lang='de'><body>a</body>"
	"<body xml:lang='en'>b</body><thread>c</thread><x xmlns='urn:x'/>"
	"<delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25Z'/>"
	"<wrapped xmlns='urn:test:every'><outer depth='1'><inner><a>x</a><a>y</a></inner></outer>"
	"<that why='because'/></wrapped></message>";

static const char *const paths[] = { "from", "body", "body/text", "thread/id", "payload", ".", "..",
	"payload::delay/stamp", "::delay", "::raw", "type", "lang", "thread/..", "thread/id/../..",
	"(body)[0]/text", "((body/text))[-1]", "(payload)::every-wrapped/kind", "body[1]",
	"body[-1:]", "body[::2]/text", "payload[1:2:3]", "body[lang = 'en']/text",
	"body[lang ~= 'de']", "body[lookup('de-CH', \"en\")]/text",
	"body[not(lang = ../lang)]/text",
	"::every-wrapped[depth < 1.5 and (f = false or why)]/a[. != 'x']", "payload[a > 'x']",
	"::delay[stamp >= '2002-09-10T23:08:25Z']", "::delay[from = ../from or not(from)]/..",
	".[type = 'chat' and from = 'a@b'][body]/body[text = ./text]", ".[(body/text)[-1] = 'b']" };

/* A path that is spoiled. */
struct spoiled {
	char text[XSO_PATH_SIZE];
	size_t size;
};

static uint64_t state = 1;

static size_t below(size_t n)
{
	return (size_t)(scalar_random(&state) % n);
}

static const char *choose(const char *const *texts, size_t n)
{
	return texts[below(n)];
}

static void replace(struct spoiled *s, size_t at, size_t old, const char *new)
{
	size_t size = strlen(new);

	if (s->size - old + size >= sizeof s->text)
		return;
	memmove(s->text + at + size, s->text + at + old, s->size - at - old + 1);
	memcpy(s->text + at, new, size);
	s->size += size - old;
}

static void spoil(struct spoiled *s)
{
	static const char *const words[] = { "[", "]", "(", ")", "/", ".", "..", "::", ":", "-",
		"0", "1", "-1", " ", "=", "!=", "<", "~=", "'x'", "'", "\"", "true", "-1.5", "and ",
		" or ", "not(", "lookup('de')", "lang", "payload", "body", "text", "type", "'chat'",
		"[0]", "[-1]", "[::2]", "::delay", "::raw", "(payload)", "\xC3\xA9", "\xFF", "\1" };
	size_t at = below(s->size + 1), left = s->size - at;
	char letter[2] = { (char)(1 + below(127)), '\0' };

	switch (below(4)) {
	case 0:
		replace(s, at, below(left < 4 ? left + 1 : 4), "");
		break;
	case 1:
		replace(s, at, left > 0, letter);
		break;
	case 2: /* some of another path */
		replace(s, at, below(left + 1), choose(paths, sizeof paths / sizeof *paths));
		break;
	default:
		replace(s, at, 0, choose(words, sizeof words / sizeof *words));
	}
}

static void check_error(const struct spoiled *s, const struct xso_error *error)
{
	size_t size = strlen(error->text);

	ck_assert(error->status == XSO_ERROR_INVALID || error->status == XSO_ERROR_MISSING ||
		error->status == XSO_ERROR_LIMIT || error->status == XSO_ERROR_CHARACTER);
	ck_assert_uint_le(error->offset, s->size);
	if (error->status == XSO_ERROR_MISSING)
		ck_assert(error->offset == s->size && error->shape && !size);
	if (error->status != XSO_ERROR_INVALID)
		return;
	ck_assert(error->expected && size);
	if (size < XSO_ERROR_TEXT - 4) /* not cut */
		ck_assert_msg(!strncmp(s->text + error->offset, error->text, size), "%s", s->text);
}

static bool go_on(const struct xso_found *found, void *user)
{
	size_t *n = user;

	ck_assert(!found->object.cls == (found->field && found->value));
	++*n;
	return true;
}

/* The text ends where its memory does: a sanitizer sees what reads too far. */
static struct xso_path *compile(const struct spoiled *s, struct xso_error *error)
{
	char *exact = malloc(s->size + 1);
	struct xso_path *path;

	ck_assert_ptr_nonnull(exact);
	memcpy(exact, s->text, s->size + 1);
	path = xso_path_new(NULL, exact, error);
	free(exact);
	return path;
}

START_TEST(spoiled_paths_are_refused_or_followed)
{
	struct xso_registry *registry = laws_registry();
	struct xso_arena *arena = xso_arena_new(NULL);
	struct xso_any any = finding_object(object, registry, arena);
	size_t good = 0, checked = 0, found = 0;
	long rounds = scalar_rounds(50000);

	for (long i = 0; i < rounds; i++) {
		struct xso_error error = { 0 };
		struct spoiled s;
		struct xso_path *path;
		s.size = (size_t)snprintf(
			s.text, sizeof s.text, "%s", choose(paths, sizeof paths / sizeof *paths));
		for (size_t n = 1 + below(6); n; n--)
			spoil(&s);
		path = compile(&s, &error);
		if (!path) {
			check_error(&s, &error);
			continue;
		}
		good++;
		if (xso_path_check(path, any.cls, &error))
			ck_assert_uint_lt(error.offset, s.size);
		else
			checked++;
		ck_assert(xso_find(path, any, go_on, &found));
		xso_path_free(path);
	}
	/* all of it happens, so all of it is looked at */
	ck_assert_msg(rounds < 1000 || (good > 100 && checked > 100 && found > 100),
		"%zu good, %zu checked, %zu found", good, checked, found);
	xso_arena_release(arena);
	xso_registry_free(registry);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("path spoiled");
	TCase *tc = tcase_create("any text");

	tcase_set_timeout(tc, 0);
	tcase_add_test(tc, spoiled_paths_are_refused_or_followed);
	suite_add_tcase(s, tc);
	return s;
}

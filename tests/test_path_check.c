/* What can be said of a path for a class, without an object. */
#include "finding.h"
#include "page.h"

#include <xmpp/core.h>

struct check {
	const char *path;
	size_t column;
	const char *says, *field;
};

static void check_refusals(const struct xso_class *cls, const struct check *checks, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct xso_path *path = finding_path(checks[i].path);
		struct xso_error error;
		char sentence[256];
		enum xso_status status = xso_path_check(path, cls, &error);
		ck_assert_msg(status, "%s is not refused", checks[i].path);
		ck_assert_int_eq(status, error.status);
		ck_assert_int_eq(status, xso_path_check(path, cls, NULL));
		xso_error_format(&error, sentence, sizeof sentence);
		ck_assert_msg(!strcmp(sentence, checks[i].says) && error.offset == checks[i].column,
			"%s: at %d: %s", checks[i].path, (int)error.offset, sentence);
		ck_assert_int_eq(status,
			strstr(sentence, "is not allowed") ? XSO_ERROR_UNEXPECTED
							   : XSO_ERROR_INVALID);
		ck_assert_pstr_eq(error.field, checks[i].field);
		xso_path_free(path);
	}
}

#define CHECK_REFUSALS(cls, checks) \
	check_refusals((cls), (checks), sizeof(checks) / sizeof *(checks))

static const struct check messages[] = {
	{ "bdoy", 0, "message: 'bdoy' is not a member", "body" },
	{ "typ", 0, "message: 'typ' is not a member", "type" },
	{ "subjcets", 0, "message: 'subjcets' is not a member", "subject" },
	{ "nothing-near-it", 0, "message: 'nothing-near-it' is not a member", NULL },
	{ "body/txt", 5, "lang-text: 'txt' is not a member", "text" },
	{ " body [ txt ] ", 8, "lang-text: 'txt' is not a member", "text" },
	{ "body[not(lang and (text or txt))]", 27, "lang-text: 'txt' is not a member", "text" },
	{ "body[0][txt]", 8, "lang-text: 'txt' is not a member", "text" },
	{ "(body/txt)[0]", 6, "lang-text: 'txt' is not a member", "text" },
	{ "body/../bdoy", 8, "message: 'bdoy' is not a member", "body" },
	{ "body[text = ../bdoy]", 15, "message: 'bdoy' is not a member", "body" },
	{ "error/type/x", 11, "stanza-error: attribute 'type': 'x' is not a member", "type" },
	{ "..", 0, "path: '..' is not a step from what is searched", NULL },
	{ "body/../..", 8, "path: '..' is not a step from what is searched", NULL },
	{ "body[../..]", 8, "path: '..' is not a step from what is searched", NULL },
	{ "(body/text)/../../..", 18, "path: '..' is not a step from what is searched", NULL },
	{ ".::presence", 3, "path: 'presence' is not a message", NULL },
	{ ".::test.message", 3, "path: 'test.message' is not a message", NULL },
	{ "(.)::presence", 5, "path: 'presence' is not a message", NULL },
	{ "body/..::lang-text", 9, "path: 'lang-text' is not a message", NULL },
	{ "thread::thread", 8, "message: child 'thread': 'thread' is not a message-thread",
		"thread" },
	{ "error/by::delay", 10, "stanza-error: 'delay' is not allowed in this class", "by" },
	{ "type/::delay", 7, "message: 'delay' is not allowed in this class", "type" },
	{ ".[type = 'Chat']", 9, "message: attribute 'type': 'Chat' is not a message-type",
		"type" },
	{ ".[type != 5]", 10, "message: attribute 'type': '5' is not a message-type", "type" },
	{ ".[type > 'chat']", 7, "message: attribute 'type': '>' is not a comparison for its type",
		"type" },
	{ ".[from <= 'a@b']", 7, "message: attribute 'from': '<=' is not a comparison for its type",
		"from" },
	{ ".[from = '@b']", 9, "message: attribute 'from': '@b' is not a jid", "from" },
	{ ".[id ~= 'de']", 5, "message: attribute 'id': '~=' is not a comparison for its type",
		"id" },
	{ ".[lang > 'de']", 7, "message: attribute 'lang': '>' is not a comparison for its type",
		"lang" },
	{ ".[thread = 'x']", 9, "message: child 'thread': '=' is not a comparison of objects",
		"thread" },
	{ ".[. = 'x']", 4, "path: '=' is not a comparison of objects", NULL },
	{ ".[id = .]", 5, "path: '=' is not a comparison of objects", NULL },
	{ ".[id = ./thread]", 5, "message: child 'thread': '=' is not a comparison of objects",
		"thread" },
	{ ".[id < ./type]", 5, "message: attribute 'type': '<' is not a comparison for its type",
		"type" },
	{ ".[error/code = ./id]", 13,
		"stanza-error: attribute 'code': '=' is not a comparison of these two types",
		"code" },
	{ ".[error/code = 65536]", 15, "stanza-error: attribute 'code': '65536' is not a uint16",
		"code" },
	{ ".[error/code < 'x']", 15, "stanza-error: attribute 'code': 'x' is not a uint16",
		"code" },
	{ "id[lookup('de')]", 3, "message: attribute 'id': 'lookup' is not a predicate for values",
		"id" },
};

START_TEST(what_finds_nothing_is_refused)
{
	CHECK_REFUSALS(&xmpp_message_class, messages);
}
END_TEST

static const struct check wrapped[] = {
	{ "inner", 0, "every-wrapped: 'inner' is not a member", NULL },
	{ "hasinner", 0, "every-wrapped: 'hasinner' is not a member", "has_inner" },
	{ "dephts", 0, "every-wrapped: 'dephts' is not a member", "depth" },
	{ "deeper/wyh", 7, "every-wrapped: 'wyh' is not a member", "why" },
	{ ".[depth = 256]", 10, "every-wrapped: attribute 'depth': '256' is not a uint8", "depth" },
	{ ".[f = 'yes']", 6, "every-wrapped: child 'f': 'yes' is not a bool", "f" },
	{ ".[has_inner = 2]", 14, "every-wrapped: child 'inner': '2' is not a bool", "has_inner" },
	{ ".[kind = 'those']", 9,
		"every-wrapped: child 'kind': 'those' is not an every-wrapped-kind", "kind" },
};

static const struct check versions[] = {
	{ ".[ns = 'a b']", 7, "every-version: namespace 'ns': 'a b' is not a uri", "ns" },
	{ ".[ns < 'a']", 5, "every-version: namespace 'ns': '<' is not a comparison for its type",
		"ns" },
};

static const struct check rejects[] = {
	{ "::delay", 2, "every-reject: 'delay' is not allowed in this class", NULL },
	{ ".[::delay]", 4, "every-reject: 'delay' is not allowed in this class", NULL },
};

static const struct check raws[] = {
	{ "content/a", 8, "raw: 'a' is not a member", NULL },
	{ "content/::delay", 10, "raw: 'delay' is not allowed in this class", NULL },
	{ "content::delay", 9, "every-raw: text 'content': 'delay' is not a raw", "content" },
};

START_TEST(every_shape_is_refused_by_its_name)
{
	CHECK_REFUSALS(&test_every_wrapped_class, wrapped);
	CHECK_REFUSALS(&test_every_version_class, versions);
	CHECK_REFUSALS(&test_every_reject_class, rejects);
	CHECK_REFUSALS(&test_every_raw_class, raws);
}
END_TEST

static void accept(const struct xso_class *cls, const char *text)
{
	struct xso_path *path = finding_path(text);
	struct xso_error error = { 0 };
	char sentence[256] = "";

	if (xso_path_check(path, cls, &error))
		xso_error_format(&error, sentence, sizeof sentence);
	ck_assert_msg(!*sentence, "%s in %s: at %d: %s", text, table_class_name(cls),
		(int)error.offset, sentence);
	xso_path_free(path);
}

START_TEST(what_may_find_something_is_not)
{
	static const char *const accepted[] = { "body", "body::lang-text", "body::core.lang-text",
		".::message/body", "body/..::message", "body/../body", "(body/text)/..",
		"body[0][-1:][::2]", "payload", "payload::anything", "::anything", "::raw",
		"payload/anything[goes < 5]/here", "payload/..", "payload/../body", "::a/b/../..",
		".[payload = 'x']", ".[payload/x = ./body/text]", ".[body/text = ./payload/x]",
		"payload[lookup('de')]", "body[lookup('de')]", "thread[lookup('de')]",
		".[type = 'chat']", ".[type = ./id]", ".[lang ~= 'de']", ".[lang ~= '*']",
		".[id < 'x']", ".[id = 5]", ".[id = true]", ".[error/code < 65536]",
		".[error/code >= -1.5]", ".[error/code != 65536]", ".[body]", ".[not(body)]",
		".[from = ./to]", ".[from = ./id]", "error/condition", "error/uri", "lang" };

	for (size_t i = 0; i < sizeof accepted / sizeof *accepted; i++)
		accept(&xmpp_message_class, accepted[i]);
	accept(&test_every_raw_class, "content::raw/..");
	accept(&xso_raw_class, ".");
	/* this one keeps nothing, but has an any in a wrapper */
	accept(&test_every_boxed_class, "::delay");
}
END_TEST

/* The sentence of a path that is none, or of one that is refused for the class. */
static void explain(const char *text, const struct xso_class *cls, struct xso_error *error,
	char sentence[PAGE_CELL])
{
	struct xso_path *path = xso_path_new(NULL, text, error);

	if (path)
		ck_assert_msg(xso_path_check(path, cls, error), "%s is not refused", text);
	xso_path_free(path);
	xso_error_format(error, sentence, PAGE_CELL);
}

START_TEST(errors_of_the_page_are_those)
{
	char *page = page_read("runtime/object/README.md");
	struct page_row row = page_table(page, "| path | at | says |");
	size_t n = 0;

	for (; page_row(&row); n++) {
		const char *cell = row.cells[0];
		char path[PAGE_CELL], sentence[PAGE_CELL];
		struct xso_error error;
		ck_assert(page_code(&cell, path));
		explain(path, &xmpp_presence_class, &error, sentence);
		ck_assert_str_eq(sentence, row.cells[2]);
		ck_assert_uint_eq(error.offset, strtoul(row.cells[1], NULL, 10));
	}
	ck_assert_uint_gt(n, 10);
	free(page);
}
END_TEST

START_TEST(what_aioxmpp_asks_can_be_asked)
{
	char *page = page_read("runtime/object/README.md");
	struct page_row row = page_table(page, "| aioxmpp | path |");
	size_t n = 0;

	while (page_row(&row)) {
		const char *cell = row.cells[1];
		char path[PAGE_CELL];
		for (; page_code(&cell, path); n++)
			accept(&xmpp_presence_class, path);
	}
	ck_assert_uint_gt(n, 10);
	free(page);
}
END_TEST

/* Whether a path that is made of these three is refused, and with which error. */
static enum xso_status check(const struct xso_class *cls, const char *a, const char *b,
	const char *c, struct xso_error *error)
{
	enum xso_status status;
	struct xso_path *path;
	char text[512];

	snprintf(text, sizeof text, "%s%s%s", a, b, c);
	path = finding_path(text);
	status = xso_path_check(path, cls, error);
	xso_path_free(path);
	return status;
}

static void check_member(
	const struct xso_class *cls, const struct xso_class *owner, const struct xso_field *field)
{
	const char *member = table_string(owner, field->member);
	struct xso_error error;

	ck_assert_int_eq(check(cls, member, "", "", NULL), XSO_OK);
	ck_assert_int_eq(check(cls, "(", member, "/..)", NULL), XSO_OK);
	if (field->shape == XSO_CHILD) {
		const struct xso_class *of = table_class(owner, field->of);
		ck_assert_int_eq(check(cls, member, "::", table_class_name(of), NULL), XSO_OK);
	} else if (field->shape != XSO_RAW) {
		ck_assert_int_eq(check(cls, member, "::raw", "", NULL),
			field->shape == XSO_ANY ? XSO_OK : XSO_ERROR_UNEXPECTED);
	}
	if (!check(cls, member, "q", "", &error))
		return;
	ck_assert_int_eq(error.status, XSO_ERROR_INVALID);
	ck_assert_str_eq(error.cls, table_class_name(cls));
	ck_assert_ptr_nonnull(error.field);
	ck_assert_int_eq(check(cls, error.field, "", "", NULL), XSO_OK);
}

static bool check_members(const struct xso_class *cls, const struct xso_class *owner)
{
	bool any = false;

	for (const struct xso_field *f = owner->fields; f < owner->fields + owner->n_fields; f++) {
		if (f->member)
			check_member(cls, owner, f);
		any |= f->shape == XSO_ANY;
		if (table_part(owner, f))
			any |= check_members(cls, table_part(owner, f));
	}
	return any;
}

static void visit(const struct xso_class *cls, void *user)
{
	size_t *n = user;
	bool any = check_members(cls, cls);

	ck_assert_int_eq(check(cls, ".::", table_class_name(cls), "", NULL), XSO_OK);
	ck_assert_int_eq(check(cls, ".::no-such-class", "", "", NULL), XSO_ERROR_INVALID);
	ck_assert_int_eq(check(cls, "::raw", "", "", NULL),
		any || cls->policy == XSO_KEEP ? XSO_OK : XSO_ERROR_UNEXPECTED);
	++*n;
}

START_TEST(every_member_of_every_class_can_be_said)
{
	size_t n = 0;

	laws_walk(visit, &n);
	ck_assert_uint_gt(n, 500);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("path check");
	TCase *tc = tcase_create("path check");

	tcase_add_test(tc, what_finds_nothing_is_refused);
	tcase_add_test(tc, every_shape_is_refused_by_its_name);
	tcase_add_test(tc, what_may_find_something_is_not);
	tcase_add_test(tc, errors_of_the_page_are_those);
	tcase_add_test(tc, what_aioxmpp_asks_can_be_asked);
	tcase_add_test(tc, every_member_of_every_class_can_be_said);
	suite_add_tcase(s, tc);
	return s;
}

/* What tests of paths share: paths from their text, objects from theirs, what is found as text. */
#ifndef TESTS_FINDING_H
#define TESTS_FINDING_H

#include "laws.h"

#include "object/value.h"

#include <xso/find.h>
#include <xso/read.h>

/* A compiled path, which must be one. */
static inline struct xso_path *finding_path(const char *text)
{
	struct xso_error error = { 0 };
	struct xso_path *path = xso_path_new(NULL, text, &error);
	char sentence[256] = "";

	if (!path)
		xso_error_format(&error, sentence, sizeof sentence);
	ck_assert_msg(path, "%s: at %d: %s", text, (int)error.offset, sentence);
	return path;
}

/* An object from its element, which must be one. */
static inline struct xso_any finding_object(
	const char *xml, const struct xso_registry *registry, struct xso_arena *arena)
{
	struct xso_error error = { 0 };
	char sentence[256] = "";
	struct xso_any any;

	if (xso_read_one(xml, strlen(xml), registry, arena, &any, &error))
		xso_error_format(&error, sentence, sizeof sentence);
	ck_assert_msg(!error.status, "%s: %s", xml, sentence);
	return any;
}

static inline void finding_say(struct xso_buffer *out, const char *text)
{
	ck_assert_int_eq(xso_buffer_append(out, text, strlen(text)), XSO_OK);
}

/* The written form of a value. */
static inline void finding_say_value(struct xso_buffer *out, const struct xso_found *found)
{
	struct xso_buffer scratch = { 0 };
	const char *text = xso_found_text(found);
	size_t size = 0;

	if (found->field->shape == XSO_FLAG || found->field->shape == XSO_WITHIN) {
		finding_say(out, table_bool(found->value, 0) ? "true" : "false");
		return;
	}
	if (text)
		finding_say(out, text);
	else if (!xso_value_format(found->cls, found->field, found->value, &scratch, &text, &size))
		ck_assert_int_eq(xso_buffer_append(out, text, size), XSO_OK);
	xso_buffer_free(&scratch);
}

static inline bool finding_add(const struct xso_found *found, void *user)
{
	struct xso_buffer *out = user;

	if (out->size)
		finding_say(out, ", ");
	finding_say(out, "`");
	if (found->field)
		finding_say_value(out, found);
	else
		finding_say(out, table_class_name(found->object.cls));
	finding_say(out, "`");
	return true;
}

/*
 * All that the path finds, in *out and as text: values as they are written, objects as the names
 * of their classes, each between backticks and with commas; "nothing".
 */
static inline const char *finding_text(const char *text, struct xso_any any, struct xso_buffer *out)
{
	struct xso_path *path = finding_path(text);

	out->size = 0;
	ck_assert(xso_find(path, any, finding_add, out));
	if (!out->size)
		finding_say(out, "nothing");
	ck_assert_int_eq(xso_buffer_append_byte(out, '\0'), XSO_OK);
	xso_path_free(path);
	return out->data;
}

/* What a path should find. */
struct finding_case {
	const char *path, *finds;
};

static inline void finding_check(struct xso_any any, const struct finding_case *cases, size_t n)
{
	struct xso_buffer out = { 0 };

	for (size_t i = 0; i < n; i++) {
		const char *got = finding_text(cases[i].path, any, &out);
		ck_assert_msg(!strcmp(got, cases[i].finds), "%s finds %s, not %s", cases[i].path,
			got, cases[i].finds);
	}
	xso_buffer_free(&out);
}

#define FINDING_CHECK(any, cases) finding_check((any), (cases), sizeof(cases) / sizeof *(cases))

#endif

#include "reading_rows.h"

#include "tape_dump.h"
#include "xml/reading.h"

#include <check.h>
#include <string.h>

static void check_cut(const struct xso_reader_config *config, const struct reading_row *row,
	size_t size, struct chunks chunks, const char *said)
{
	struct xso_buffer out = { 0 };

	reading_dump(&out, config, row->xml, size, chunks, true);
	ck_assert_msg(!strcmp(dump_text(&out), said), "%s\ncut at %zu, then by %zu:\n%snot\n%s",
		row->xml, chunks.first, chunks.rest, out.data, said);
	xso_buffer_free(&out);
}

/* Where another parser says that something is wrong is its own affair: " at N" goes. */
static const char *without_places(const struct xso_reader_config *config, char *text)
{
	const struct xso_reader_type *type = config->type ? config->type : xso_reader_default;
	char *error = type == &xso_reader_native ? NULL : strstr(text, "error ");
	char *place = error ? strstr(error, " at ") : NULL;

	if (place)
		memmove(place, place + strcspn(place, "\n"),
			strlen(place + strcspn(place, "\n")) + 1);
	return text;
}

static void check_said(const struct xso_reader_config *config, const char *xml, const char *said,
	const char *wanted)
{
	char a[8192], b[8192];

	ck_assert_uint_lt(strlen(said), sizeof a);
	ck_assert_uint_lt(strlen(wanted), sizeof b);
	strcpy(a, said);
	strcpy(b, wanted);
	ck_assert_msg(!strcmp(without_places(config, a), without_places(config, b)),
		"%s\n%snot\n%s", xml, a, b);
}

static void check_reading(const struct xso_reader_config *config, const struct reading_row *row)
{
	size_t size = row->size ? row->size : strlen(row->xml);
	struct xso_buffer plain = { 0 }, placed = { 0 };

	reading_dump(&plain, config, row->xml, size, (struct chunks){ 0, 0 }, false);
	check_said(config, row->xml, dump_text(&plain), row->said);
	reading_dump(&placed, config, row->xml, size, (struct chunks){ 0, 0 }, true);
	dump_text(&placed);
	check_cut(config, row, size, (struct chunks){ 1, 1 }, placed.data);
	for (size_t cut = 1; cut < size; cut++)
		check_cut(config, row, size, (struct chunks){ cut, 0 }, placed.data);
	xso_buffer_free(&plain);
	xso_buffer_free(&placed);
}

/* A set of some names that rows have, so that readers meet known names and others. */
static struct xso_names *some_names(void)
{
	static const char *const locals[] = { "a", "b", "c", "id", "lang", "xmlns", "stream" };
	static const char *const spaces[] = { "", "u", XSO_XML_NS, "jabber:client" };
	struct xso_names *names = xso_names_new(NULL);

	for (size_t i = 0; i < sizeof spaces / sizeof *spaces; i++)
		for (size_t j = 0; j < sizeof locals / sizeof *locals; j++)
			ck_assert_int_eq(xso_names_add(names, spaces[i], locals[j], NULL), XSO_OK);
	return names;
}

void check_readings(
	const struct xso_reader_config *config, const struct reading_row *rows, size_t n)
{
	struct xso_reader_config knowing = *config;
	struct xso_names *names = some_names();

	knowing.names = names;
	ck_assert_uint_gt(n, 0);
	for (size_t i = 0; i < n; i++) {
		check_reading(config, &rows[i]);
		check_reading(&knowing, &rows[i]);
	}
	xso_names_free(names);
}

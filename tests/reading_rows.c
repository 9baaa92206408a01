#include "reading_rows.h"

#include "tape_dump.h"

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

static void check_reading(const struct xso_reader_config *config, const struct reading_row *row)
{
	size_t size = row->size ? row->size : strlen(row->xml);
	struct xso_buffer plain = { 0 }, placed = { 0 };

	reading_dump(&plain, config, row->xml, size, (struct chunks){ 0, 0 }, false);
	ck_assert_msg(!strcmp(dump_text(&plain), row->said), "%s\n%snot\n%s", row->xml, plain.data,
		row->said);
	reading_dump(&placed, config, row->xml, size, (struct chunks){ 0, 0 }, true);
	dump_text(&placed);
	check_cut(config, row, size, (struct chunks){ 1, 1 }, placed.data);
	for (size_t cut = 1; cut < size; cut++)
		check_cut(config, row, size, (struct chunks){ cut, 0 }, placed.data);
	xso_buffer_free(&plain);
	xso_buffer_free(&placed);
}

void check_readings(
	const struct xso_reader_config *config, const struct reading_row *rows, size_t n)
{
	ck_assert_uint_gt(n, 0);
	for (size_t i = 0; i < n; i++)
		check_reading(config, &rows[i]);
}

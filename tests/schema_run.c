#include "schema_run.h"

#include "../compiler/catalogue.h"
#include "../compiler/compile.h"
#include "../compiler/diagnostic.h"
#include "../compiler/load.h"
#include "../compiler/pool.h"
#include "../compiler/print.h"
#include "../compiler/resolved.h"

#include <stdio.h>
#include <stdlib.h>

static void check(bool holds, const char *what)
{
	if (holds)
		return;
	fprintf(stderr, "%s\n", what);
	abort();
}

static void check_message(const struct message *message)
{
	check(message->text && *message->text, "a message without words");
	check(message->place.file && *message->place.file, "a message without a file");
	check(!message->place.line == !message->place.column, "half a place");
}

static void check_errors(void)
{
	size_t n;
	const struct message *errors = diagnostic_sorted(&n);

	for (size_t i = 0; i < n; i++) {
		check(errors[i].code > 0 && errors[i].code < CODE_END, "an error without a code");
		for (const struct message *m = &errors[i]; m; m = m->note)
			check_message(m);
	}
}

/* Both files of a schema. */
static bool print(const struct schema *schema)
{
	xmlDocPtr document = resolved_document(schema);
	bool good = document && print_document(document, SHEET_HEADER) &&
		print_document(document, SHEET_SOURCE);

	check(document || diagnostic_count(), "nothing to print, and no error");
	check(!document || good, "a stylesheet failed");
	xmlFreeDoc(document);
	return good;
}

/* The document that stylesheets of others work from. */
static void check_document(const struct catalogue *catalogue, struct schema *schema)
{
	xmlDocPtr document = catalogue_document(catalogue, &schema, 1);

	check(document != NULL, "no document of the catalogue");
	xmlFreeDoc(document);
}

bool schema_run(const char *file, const char *directory)
{
	struct catalogue catalogue = { 0 };
	struct schema *schema;
	bool good;

	*(const char **)pool_push(
		&catalogue.directories, &catalogue.n_directories, sizeof directory) = directory;
	schema = load_schema(&catalogue, file);
	check(schema || diagnostic_count(), "no schema, and no error");
	good = compile_catalogue(&catalogue) && print(schema);
	if (good)
		check_document(&catalogue, schema);
	check_errors();
	diagnostic_forget();
	pool_free();
	return good;
}

bool schema_run_text(const char *file, const char *directory, const void *bytes, size_t size)
{
	FILE *stream = fopen(file, "wb");

	check(stream && fwrite(bytes, 1, size, stream) == size && !fclose(stream),
		"a file cannot be written");
	return schema_run(file, directory);
}

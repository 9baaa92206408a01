/* xsoc: from schemas to C. See xsoc.1. */
#include "catalogue.h"
#include "compile.h"
#include "diagnostic.h"
#include "draft.h"
#include "explain.h"
#include "foreign.h"
#include "load.h"
#include "options.h"
#include "output.h"
#include "pool.h"
#include "print.h"
#include "relaxng.h"
#include "report.h"
#include "resolved.h"

#include <libxml/parser.h>
#include <libxslt/xslt.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* False when there was an error. */
static bool load(
	const struct options *options, struct catalogue *catalogue, struct schema **schemas)
{
	for (size_t i = 0; i < options->n_files; i++)
		schemas[i] = load_schema(catalogue, options->files[i]);
	return !diagnostic_count();
}

static const char *path_of(const struct options *options, const char *name)
{
	return options->output ? pool_print("%s/%s", options->output, name) : name;
}

static const char *stem_of(const struct options *options, const char *prefix, const char *name)
{
	return path_of(options, pool_print("%s/%s", prefix, name));
}

static bool add_pair(struct outputs *files, const char *stem, xmlDocPtr document,
	enum stylesheet header, enum stylesheet source)
{
	const char *texts[] = { print_document(document, header),
		print_document(document, source) };

	for (size_t i = 0; i < 2; i++) {
		if (!texts[i])
			return false;
		output_add(files, pool_print("%s.%c", stem, "hc"[i]), texts[i]);
	}
	return true;
}

static bool print_schema(
	struct outputs *files, const struct options *options, struct schema *schema)
{
	xmlDocPtr document = resolved_document(schema);
	bool good = document != NULL;

	if (good && options->resolved)
		xmlDocFormatDump(stdout, document, 1);
	else if (good)
		good = add_pair(files, stem_of(options, schema->prefix, schema->name), document,
			SHEET_HEADER, SHEET_SOURCE);
	xmlFreeDoc(document);
	return good;
}

static bool print_list(
	struct outputs *files, const struct options *options, const struct catalogue *catalogue)
{
	const char *prefix = catalogue->schemas[0]->prefix;
	xmlDocPtr document = resolved_list(catalogue, options->list, prefix);
	bool good = document &&
		add_pair(files, stem_of(options, prefix, options->list), document,
			SHEET_LIST_HEADER, SHEET_LIST_SOURCE);

	xmlFreeDoc(document);
	return good;
}

/* A page about all schemas, on standard output. */
static bool print_page(const struct catalogue *catalogue, enum stylesheet sheet)
{
	xmlDocPtr document = resolved_list(catalogue, "all", catalogue->schemas[0]->prefix);
	const char *text = document ? print_document(document, sheet) : NULL;

	xmlFreeDoc(document);
	return text && fputs(text, stdout) >= 0;
}

/* The catalogue's document, or what somebody's stylesheet makes of it. */
static bool print_catalogue(struct outputs *files, const struct options *options,
	const struct catalogue *catalogue, struct schema **schemas)
{
	xmlDocPtr document = catalogue_document(catalogue, schemas, options->n_files);
	struct outputs made = { 0 };
	const char *text = "";
	bool good = document != NULL;

	if (good && options->catalogue)
		xmlDocFormatDump(stdout, document, 1);
	else if (good)
		text = foreign_apply(options->sheet, document, &made);
	xmlFreeDoc(document);
	for (size_t i = 0; i < made.n; i++)
		output_add(files, path_of(options, made.items[i].name), made.items[i].text);
	return good && text && fputs(text, stdout) >= 0;
}

/* A file as make writes it. */
static const char *escape(const char *file)
{
	char *escaped = pool_alloc(2 * strlen(file) + 1), *end = escaped;

	for (; *file; *end++ = *file++)
		if (strchr(" #\\", *file))
			*end++ = '\\';
		else if (*file == '$')
			*end++ = '$';
	return escaped;
}

/* A rule for make: what was written depends on every schema that was read. */
static bool write_depfile(const struct options *options, const struct outputs *files,
	const struct catalogue *catalogue)
{
	const char *text = "";

	for (size_t i = 0; i < files->n; i++)
		text = pool_print("%s%s%s", text, i ? " " : "", escape(files->items[i].name));
	text = pool_print("%s:", text);
	for (size_t i = 0; i < catalogue->n_schemas; i++)
		text = pool_print("%s \\\n  %s", text, escape(catalogue->schemas[i]->file));
	return output_write(options->depfile, pool_print("%s\n", text));
}

static void print_outputs(const struct options *options, struct schema **schemas)
{
	for (size_t i = 0; i < options->n_files; i++)
		for (size_t j = 0; j < 2; j++)
			printf("%s.%c\n", stem_of(options, schemas[i]->prefix, schemas[i]->name),
				"hc"[j]);
}

/* What is asked for, into files that are yet to be written. */
static bool print(struct outputs *files, const struct options *options,
	const struct catalogue *catalogue, struct schema **schemas)
{
	bool good = true;

	if (options->catalogue || options->sheet)
		return print_catalogue(files, options, catalogue, schemas);
	if (options->list)
		return print_list(files, options, catalogue);
	for (size_t i = 0; i < options->n_files && good; i++)
		good = print_schema(files, options, schemas[i]);
	return good;
}

static bool run(struct options *options, struct catalogue *catalogue)
{
	struct schema **schemas = pool_alloc(options->n_files * sizeof *schemas);
	struct outputs files = { 0 };
	bool good = load(options, catalogue, schemas);

	if (!options->outputs)
		good = compile_catalogue(catalogue);
	report_print(&options->report);
	if (good && options->outputs)
		print_outputs(options, schemas);
	if (!good || options->check || options->outputs)
		return good;
	if (options->index || options->doap)
		return print_page(catalogue, options->index ? SHEET_INDEX : SHEET_DOAP);
	good = print(&files, options, catalogue, schemas);
	if (!good)
		report_print(&options->report);
	for (size_t i = 0; i < files.n && good; i++)
		good = output_write(files.items[i].name, files.items[i].text);
	if (good && options->depfile)
		good = write_depfile(options, &files, catalogue);
	return good;
}

/* xsoc import FILE: a draft on standard output. */
static bool import(int argc, char **argv, const struct report *report)
{
	const char *text;

	if (argc != 3)
		options_wrong("import needs one file");
	text = draft_schema(argv[2]);
	report_print(report);
	return text && fputs(text, stdout) >= 0;
}

/* xsoc grammar: RELAX NG on standard output. */
static bool print_grammar(int argc)
{
	xmlDocPtr document;

	if (argc != 2)
		options_wrong("grammar takes no options");
	document = relaxng_document();
	if (document)
		xmlDocFormatDump(stdout, document, 1);
	xmlFreeDoc(document);
	return document != NULL;
}

/* xsoc explain [CODE]: a page on standard output, or the list of all. */
static int explain(int argc, char **argv)
{
	if (argc > 3)
		options_wrong("explain needs one code, or none");
	return explain_code(argc == 3 ? argv[2] : NULL) ? 0 : 2;
}

int main(int argc, char **argv)
{
	struct options options = { 0 };
	struct catalogue catalogue = { 0 };
	int status;

	LIBXML_TEST_VERSION
	argc = options_report(argc, argv, &options.report);
	if (argc > 1 && !strcmp(argv[1], "explain")) {
		status = explain(argc, argv);
	} else if (argc > 1 && !strcmp(argv[1], "import")) {
		status = import(argc, argv, &options.report) ? 0 : 1;
	} else if (argc > 1 && !strcmp(argv[1], "grammar")) {
		status = print_grammar(argc) ? 0 : 1;
	} else {
		options_read(argc, argv, &options, &catalogue);
		status = run(&options, &catalogue) ? 0 : 1;
	}
	pool_free();
	xsltCleanupGlobals();
	xmlCleanupParser(); /* a program may; a library may not */
	return status;
}

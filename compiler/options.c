#include "options.h"
#include "pool.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] =
	"usage: xsoc [-I DIRECTORY]... [-o DIRECTORY] [--depfile FILE] SCHEMA.xml...\n"
	"       xsoc [-I DIRECTORY]... --check SCHEMA.xml...\n"
	"       xsoc [-I DIRECTORY]... --resolved SCHEMA.xml...\n"
	"       xsoc [-I DIRECTORY]... [-o DIRECTORY] --outputs SCHEMA.xml...\n"
	"       xsoc [-I DIRECTORY]... [-o DIRECTORY] --list NAME SCHEMA.xml...\n"
	"       xsoc [-I DIRECTORY]... --index|--doap SCHEMA.xml...\n"
	"       xsoc [-I DIRECTORY]... --catalogue SCHEMA.xml...\n"
	"       xsoc [-I DIRECTORY]... [-o DIRECTORY] [--depfile FILE] --stylesheet FILE.xsl "
	"SCHEMA.xml...\n"
	"       xsoc grammar\n"
	"       xsoc import FILE.xsd|FILE.xml\n"
	"       xsoc explain [CODE]\n"
	"       xsoc --help|--version\n"
	"       errors are told with --color=auto|always|never and --diagnostics=text|json\n";

static const char name_characters[] = "abcdefghijklmnopqrstuvwxyz0123456789_";

/* The options that are there or not, and those that have a value; where each is put. */
static const struct {
	const char *name;
	size_t place;
} flags[] = {
	{ "--catalogue", offsetof(struct options, catalogue) },
	{ "--check", offsetof(struct options, check) },
	{ "--doap", offsetof(struct options, doap) },
	{ "--index", offsetof(struct options, index) },
	{ "--outputs", offsetof(struct options, outputs) },
	{ "--resolved", offsetof(struct options, resolved) },
}, texts[] = {
	{ "--depfile", offsetof(struct options, depfile) },
	{ "--list", offsetof(struct options, list) },
	{ "--stylesheet", offsetof(struct options, sheet) },
	{ "-o", offsetof(struct options, output) },
};

void options_wrong(const char *format, ...)
{
	va_list arguments;

	fputs("xsoc: ", stderr);
	va_start(arguments, format);
	vfprintf(stderr, format, arguments);
	va_end(arguments);
	fprintf(stderr, "\n%s", usage);
	exit(2);
}

int options_report(int argc, char **argv, struct report *report)
{
	int n = 1;

	for (int i = 1; i < argc; i++) {
		if (report_option(report, argv[i]))
			continue;
		if (!strncmp(argv[i], "--color", 7) || !strncmp(argv[i], "--diagnostics", 13))
			options_wrong("%s: there is no such way to tell errors", argv[i]);
		argv[n++] = argv[i];
	}
	return n;
}

static bool read_flag(struct options *options, const char *argument)
{
	for (size_t f = 0; f < sizeof flags / sizeof *flags; f++)
		if (!strcmp(argument, flags[f].name)) {
			*(bool *)(void *)((char *)options + flags[f].place) = true;
			return true;
		}
	return false;
}

static const char *value_of(int argc, char **argv, int *i)
{
	if (*i + 1 >= argc)
		options_wrong("%s needs a value", argv[*i]);
	return argv[++*i];
}

static bool read_text(struct options *options, int argc, char **argv, int *i)
{
	for (size_t t = 0; t < sizeof texts / sizeof *texts; t++)
		if (!strcmp(argv[*i], texts[t].name)) {
			const char *value = value_of(argc, argv, i);

			memcpy((char *)options + texts[t].place, &value, sizeof value);
			return true;
		}
	return false;
}

static void push(const char ***list, size_t *n, const char *text)
{
	*(const char **)pool_push(list, n, sizeof text) = text;
}

/* The argument at *i, which is moved to the last one that belongs to it. */
static void read_argument(
	int argc, char **argv, int *i, struct options *options, struct catalogue *catalogue)
{
	if (read_flag(options, argv[*i]) || read_text(options, argc, argv, i))
		return;
	if (!strcmp(argv[*i], "-I")) {
		push(&catalogue->directories, &catalogue->n_directories, value_of(argc, argv, i));
	} else if (!strcmp(argv[*i], "--help")) {
		fputs(usage, stdout);
		exit(0);
	} else if (!strcmp(argv[*i], "--version")) {
		puts("xsoc " VERSION);
		exit(0);
	} else if (*argv[*i] == '-') {
		options_wrong("there is no option %s", argv[*i]);
	} else {
		push(&options->files, &options->n_files, argv[*i]);
	}
}

void options_read(int argc, char **argv, struct options *options, struct catalogue *catalogue)
{
	for (int i = 1; i < argc; i++)
		read_argument(argc, argv, &i, options, catalogue);
	if (options->list && options->list[strspn(options->list, name_characters)])
		options_wrong(
			"--list %s: a name has lower-case letters, digits and '_'", options->list);
	if (!options->n_files)
		options_wrong("no schema");
}

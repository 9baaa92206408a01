/* xso: what the library does, on the command line. See xso.1. */
#include "tools/commands.h"

#include <xmpp/all.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] =
	"usage: xso decode [--json | --xml] [--reader=NAME] [--chunk=BYTES] FILE...\n"
	"       xso roundtrip [--quiet] [--reader=NAME] FILE...\n"
	"A FILE is a stream, whole or truncated, or one element; - is standard input, and @LIST\n"
	"takes the names of files from the lines of LIST.\n";

static const struct {
	const char *name;
	int (*run)(const struct options *options);
} commands[] = {
	{ "decode", command_decode },
	{ "roundtrip", command_roundtrip },
};

static bool read_reader(struct options *options, const char *name)
{
	if (!strcmp(name, "libxml2")) {
		options->reader = &xso_reader_libxml2;
		return true;
	}
	fprintf(stderr, "xso: there is no reader '%s': there is libxml2\n", name);
	return false;
}

static bool read_chunk(struct options *options, const char *text)
{
	char *end;

	options->chunk = strtoul(text, &end, 10);
	if (*end || !options->chunk)
		fprintf(stderr, "xso: --chunk=%s is no number of bytes above 0\n", text);
	return !*end && options->chunk;
}

static bool read_argument(struct options *options, const char *argument)
{
	if (!strcmp(argument, "--json")) {
		options->form = FORM_JSON;
		return true;
	}
	if (!strcmp(argument, "--xml")) {
		options->form = FORM_XML;
		return true;
	}
	if (!strcmp(argument, "--quiet"))
		return options->quiet = true;
	if (!strncmp(argument, "--reader=", 9))
		return read_reader(options, argument + 9);
	if (!strncmp(argument, "--chunk=", 8))
		return read_chunk(options, argument + 8);
	if (*argument != '-' || !argument[1])
		return names_add(&options->files, argument);
	fprintf(stderr, "xso: there is no option %s\n%s", argument, usage);
	return false;
}

static struct xso_registry *make_registry(void)
{
	struct xso_registry *registry = xso_registry_new(NULL);
	struct xso_error error = { .status = XSO_ERROR_MEMORY };
	char text[256];

	if (registry && !xso_registry_add_all(registry, xmpp_all_modules, &error) &&
		!xso_registry_freeze(registry))
		return registry;
	xso_error_format(&error, text, sizeof text);
	fprintf(stderr, "xso: %s\n", text);
	xso_registry_free(registry);
	return NULL;
}

static int run(int (*command)(const struct options *options), int argc, char **argv)
{
	struct options options = { 0 };
	struct xso_registry *registry = NULL;
	bool good = true;
	int code = 2;

	for (int i = 2; i < argc && good; i++)
		good = read_argument(&options, argv[i]);
	if (good && !options.files.n) {
		fprintf(stderr, "xso: no file\n%s", usage);
		good = false;
	}
	if (good)
		registry = make_registry();
	options.registry = registry;
	if (registry)
		code = command(&options);
	names_free(&options.files);
	xso_registry_free(registry);
	return code;
}

int main(int argc, char **argv)
{
	if (argc > 1 && !strcmp(argv[1], "--help")) {
		fputs(usage, stdout);
		return 0;
	}
	for (size_t i = 0; argc > 1 && i < sizeof commands / sizeof *commands; i++)
		if (!strcmp(argv[1], commands[i].name))
			return run(commands[i].run, argc, argv);
	fputs(usage, stderr);
	return 2;
}

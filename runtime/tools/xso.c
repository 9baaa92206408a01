/* xso: what the library does, on the command line. See xso.1. */
#include "tools/commands.h"

#include <xmpp/all.h>

#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] =
	"usage: xso decode [--json | --xml] [--reader=NAME] [--chunk=BYTES] FILE...\n"
	"       xso roundtrip [--quiet] [--reader=NAME] [--chunk=BYTES] FILE...\n"
	"       xso bench [--reader=NAME] [--chunk=BYTES] [--repeat=TIMES] FILE...\n"
	"       xso count\n"
#if HAS_NET
	"       xso connect [--domain=NAME] [--direct-tls | --no-tls] [--ca=FILE] [--pin=HASH]...\n"
	"           [--insecure] [--proxy=URI] [--dns=SERVERS] [--timeout=SECONDS]\n"
	"           [--reader=NAME] DOMAIN|HOST:PORT...\n"
#endif
	"       xso --help|--version\n"
	"A FILE is a stream, whole or truncated, or one element; - is standard input, and @LIST\n"
	"takes the names of files from the lines of LIST.\n";

struct command {
	const char *name;
	int (*run)(const struct options *options);
	unsigned flags; /* those it has */
};

static const struct command commands[] = {
	{ "decode", command_decode, FLAG_CHUNK | FLAG_JSON | FLAG_XML },
	{ "roundtrip", command_roundtrip, FLAG_CHUNK | FLAG_QUIET },
	{ "bench", command_bench, FLAG_CHUNK | FLAG_REPEAT },
	{ "count", command_count, FLAG_ALONE },
#if HAS_NET
	{ "connect", command_connect, FLAG_SERVER | FLAG_DIRECT_TLS | FLAG_NO_TLS | FLAG_INSECURE },
#endif
};

static const struct {
	const char *name;
	enum flag flag;
} flags[] = {
	{ "--json", FLAG_JSON },
	{ "--xml", FLAG_XML },
	{ "--quiet", FLAG_QUIET },
	{ "--direct-tls", FLAG_DIRECT_TLS },
	{ "--no-tls", FLAG_NO_TLS },
	{ "--insecure", FLAG_INSECURE },
};

/* Texts about servers: the options, and where each is put. */
static const struct {
	const char *name;
	size_t place;
} texts[] = {
	{ "--domain", offsetof(struct options, domain) },
	{ "--ca", offsetof(struct options, ca) },
	{ "--proxy", offsetof(struct options, proxy) },
	{ "--dns", offsetof(struct options, dns) },
};

static const struct {
	const char *name;
	const struct xso_reader_type *type;
} readers[] = {
	{ "native", &xso_reader_native },
#if HAS_LIBXML2_READER
	{ "libxml2", &xso_reader_libxml2 },
#endif
};

enum { N_READERS = sizeof readers / sizeof *readers };

static bool read_reader(struct options *options, const char *name)
{
	for (size_t i = 0; i < N_READERS; i++)
		if (!strcmp(readers[i].name, name)) {
			options->reader = readers[i].type;
			options->reader_name = name;
			return true;
		}
	fprintf(stderr, "xso: there is no reader '%s': there %s", name,
		N_READERS > 1 ? "are" : "is");
	for (size_t i = 0; i < N_READERS; i++)
		fprintf(stderr, "%s %s", i ? " and" : "", readers[i].name);
	fputs("\n", stderr);
	return false;
}

static bool read_number(const char *option, const char *text, size_t most, size_t *number)
{
	char *end;

	*number = strtoul(text, &end, 10);
	if (!*end && *number && *number <= most)
		return true;
	fprintf(stderr, "xso: %s=%s: a number from 1 to %zu is wanted\n", option, text, most);
	return false;
}

/* An option with a value, behind '=' or as the next argument. NULL: it is another one. */
static const char *value_of(const char *option, char **arguments, int *i)
{
	const size_t n = strlen(option);

	if (strncmp(arguments[*i], option, n) != 0)
		return NULL;
	if (arguments[*i][n] == '=')
		return arguments[*i] + n + 1;
	return arguments[*i][n] || !arguments[*i + 1] ? NULL : arguments[++*i];
}

static bool read_flag(const struct command *command, struct options *options, const char *argument)
{
	for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
		if (command->flags & flags[i].flag && !strcmp(argument, flags[i].name)) {
			options->flags |= flags[i].flag;
			return true;
		}
	return false;
}

static bool read_text(struct options *options, char **arguments, int *i)
{
	const char *value;

	for (size_t t = 0; t < sizeof texts / sizeof *texts; t++)
		if ((value = value_of(texts[t].name, arguments, i))) {
			memcpy((char *)options + texts[t].place, &value, sizeof value);
			return true;
		}
	return false;
}

/* The argument at *i, which is moved to the last one that belongs to it. */
static bool read_argument(
	const struct command *command, struct options *options, char **arguments, int *i)
{
	const char *argument = arguments[*i], *value;
	const bool has_server = command->flags & FLAG_SERVER;

	if (read_flag(command, options, argument))
		return true;
	if ((value = value_of("--reader", arguments, i)))
		return read_reader(options, value);
	if (command->flags & FLAG_CHUNK && (value = value_of("--chunk", arguments, i)))
		return read_number("--chunk", value, SIZE_MAX, &options->chunk);
	if (command->flags & FLAG_REPEAT && (value = value_of("--repeat", arguments, i)))
		return read_number("--repeat", value, MOST_REPEATS, &options->repeat);
	if (has_server && read_text(options, arguments, i))
		return true;
	if (has_server && (value = value_of("--pin", arguments, i)))
		return names_add(&options->pins, value);
	if (has_server && (value = value_of("--timeout", arguments, i)))
		return read_number("--timeout", value, MOST_SECONDS, &options->timeout);
	if (*argument != '-' || !argument[1])
		return names_add(&options->files, argument);
	fprintf(stderr, "xso: %s has no option %s\n%s", command->name, argument, usage);
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

/* Files or servers are there where they are wanted, and only there. */
static bool takes_files(const struct command *command, const struct options *options)
{
	const char *what = command->flags & FLAG_SERVER ? "server" : "file";
	const bool wanted = !(command->flags & FLAG_ALONE);

	if (wanted == (options->files.n > 0))
		return true;
	if (wanted)
		fprintf(stderr, "xso: no %s\n%s", what, usage);
	else
		fprintf(stderr, "xso: %s takes no file\n%s", command->name, usage);
	return false;
}

static int run(const struct command *command, int argc, char **argv)
{
	struct options options = { .reader = &xso_reader_native, .reader_name = "native" };
	struct xso_registry *registry = NULL;
	bool good = true;
	int code = 2;

	for (int i = 2; i < argc && good; i++)
		good = read_argument(command, &options, argv, &i);
	good = good && takes_files(command, &options);
	if (good)
		registry = make_registry();
	options.registry = registry;
	if (registry)
		code = command->run(&options);
	if (registry && (fflush(stdout) || ferror(stdout))) {
		fprintf(stderr, "xso: standard output cannot be written: %s\n", strerror(errno));
		code = 1;
	}
	names_free(&options.files);
	names_free(&options.pins);
	xso_registry_free(registry);
	return code;
}

int main(int argc, char **argv)
{
	if (argc > 1 && !strcmp(argv[1], "--help")) {
		fputs(usage, stdout);
		return 0;
	}
	if (argc > 1 && !strcmp(argv[1], "--version")) {
		puts("xso " VERSION);
		return 0;
	}
	for (size_t i = 0; argc > 1 && i < sizeof commands / sizeof *commands; i++)
		if (!strcmp(argv[1], commands[i].name))
			return run(&commands[i], argc, argv);
	fputs(usage, stderr);
	return 2;
}

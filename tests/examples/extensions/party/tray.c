/*
 * tray [PLUG-IN MODULE]: prints a message as this program understands it, and, with a plug-in, as
 * it does with that one's module. A frozen registry stays as it is: who learns more makes a new
 * one, for the streams that begin then.
 */
#include <xmpp/core.h>
#include <xso/print.h>
#include <xso/read.h>

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

static const char message[] =
	"<message xmlns='jabber:client' from='dormouse@wonderland.lit'>"
	"<tin xmlns='urn:example:biscuit' left='7' best-before='2027-01-31'/></message>";

/* `module` may be NULL. */
static int show(const struct xso_module *module)
{
	const struct xso_module *modules[] = { &xmpp_core_module, module, NULL };
	struct xso_registry *registry = xso_registry_new(NULL);
	struct xso_arena *arena = xso_arena_new(NULL);
	struct xso_buffer out = { 0 };
	struct xso_error error = { 0 };
	struct xso_any any;
	char sentence[200];
	int failed = !registry || !arena || xso_registry_add_all(registry, modules, &error) ||
		xso_registry_freeze(registry) ||
		xso_read_one(message, strlen(message), registry, arena, &any, &error) ||
		xso_print(any, XSO_PRINT_TEXT, &out);

	if (!failed)
		printf("%.*s", (int)out.size, out.data);
	else if (error.status)
		printf("%s\n", (xso_error_format(&error, sentence, sizeof sentence), sentence));
	xso_buffer_free(&out);
	xso_arena_release(arena);
	xso_registry_free(registry);
	return failed;
}

int main(int argc, char **argv)
{
	void *plugin;
	const struct xso_module *module;
	int failed;

	if (argc != 3)
		return show(NULL);
	plugin = dlopen(argv[1], RTLD_NOW | RTLD_LOCAL);
	module = plugin ? dlsym(plugin, argv[2]) : NULL;
	failed = !module || show(module);
	if (!module)
		fprintf(stderr, "%s\n", dlerror());
	if (plugin)
		dlclose(plugin); /* nothing of the module is in use any more */
	return failed;
}

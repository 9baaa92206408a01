/*
 * A fuzz target: both readers get the same bytes, in pieces that the first of them say, and must
 * agree. For libFuzzer; or, with -DXSO_FUZZ_MAIN, a program that tries the files it is given, for
 * AFL++.
 */
#include "../differential.h"

#include <stdio.h>
#include <stdlib.h>
#include <xmpp/all.h>
#include <xso/registry.h>

static const struct xso_names *names(void)
{
	static struct xso_registry *registry;

	if (registry)
		return xso_registry_names(registry);
	registry = xso_registry_new(NULL);
	if (!registry || xso_registry_add_all(registry, xmpp_all_modules, NULL) ||
		xso_registry_freeze(registry))
		abort();
	return xso_registry_names(registry);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct xso_buffer why = { 0 };

	if (!differential_agrees_coded(names(), bytes, size, &why)) {
		fprintf(stderr, "%s\n", why.data);
		abort();
	}
	xso_buffer_free(&why);
	return 0;
}

#ifdef XSO_FUZZ_MAIN

static void try_file(FILE *file)
{
	static uint8_t bytes[1 << 20];
	const size_t size = fread(bytes, 1, sizeof bytes, file);

	LLVMFuzzerTestOneInput(bytes, size);
}

int main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		FILE *file = fopen(argv[i], "rb");
		if (!file)
			return 1;
		try_file(file);
		fclose(file);
	}
	if (argc == 1)
		try_file(stdin);
	return 0;
}

#endif

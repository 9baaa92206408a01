/*
 * A fuzz target: any bytes as a schema are refused with an error that has its code, or compiled and
 * printed. For libFuzzer; or, with -DXSO_FUZZ_MAIN, a program that tries the files it is given, for
 * AFL++. A schema that is to get far is called "fuzz", as its file is.
 */
#define _POSIX_C_SOURCE 200809L

#include "../schema_run.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char folder[] = "/tmp/xso-fuzz-XXXXXX", file[64];

static void clean_up(void)
{
	unlink(file);
	rmdir(folder);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	if (!*file) {
		if (!mkdtemp(folder))
			abort();
		snprintf(file, sizeof file, "%s/fuzz.xml", folder);
		atexit(clean_up);
	}
	schema_run_text(file, FUZZ_SCHEMAS, bytes, size);
	return 0;
}

#ifdef XSO_FUZZ_MAIN

int main(int argc, char **argv)
{
	static uint8_t bytes[1 << 20];

	for (int i = 1; i < argc; i++) {
		FILE *stream = fopen(argv[i], "rb");
		if (!stream)
			return 1;
		LLVMFuzzerTestOneInput(bytes, fread(bytes, 1, sizeof bytes, stream));
		fclose(stream);
	}
	return 0;
}

#endif

/*
 * The scans as this machine has them beside the same with eight bytes in a word, over random bytes:
 * for test_cross.sh, which runs it where Check is not. Says nothing when both are the same.
 */
#include "base/scan.h"
#include "object/jid.h"
#include "scan_portable.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool portable_jid_is_prepared(const char *text, size_t size);

enum { LONGEST = 70, ROUNDS = 400000 };

static const struct {
	const char *name;
	const char *(*here)(const char *at, const char *end);
	const char *(*portable)(const char *at, const char *end);
} scans[] = {
	{ "plain", xso_scan_plain, portable_plain },
	{ "value", xso_scan_value, portable_value },
	{ "text", xso_scan_text, portable_text },
	{ "unescaped", xso_scan_unescaped, portable_unescaped },
	{ "read", xso_scan_read, portable_read },
	{ "xmlname", scan_xmlname, portable_xmlname },
};

static bool are_the_same(const char *text, size_t size)
{
	bool same = xso_jid_is_prepared(text, size) == portable_jid_is_prepared(text, size);

	if (!same)
		printf("an address of %zu bytes is seen in two ways\n", size);
	for (size_t i = 0; i < sizeof scans / sizeof *scans; i++) {
		const char *here = scans[i].here(text, text + size);
		const char *portable = scans[i].portable(text, text + size);
		if (here == portable)
			continue;
		printf("%s: %td and %td of %zu bytes\n", scans[i].name, here - text,
			portable - text, size);
		same = false;
	}
	return same;
}

static unsigned any(unsigned *state)
{
	*state = *state * 1103515245u + 12345u;
	return *state >> 8;
}

/* Mostly what is good, so that long runs are seen, then one byte of all. */
static size_t make(char *text, unsigned *state)
{
	static const char good[] = "abyz09.-_@/";
	const size_t size = any(state) % LONGEST + 1, kinds = any(state) % (sizeof good - 1) + 1;

	for (size_t i = 0; i < size; i++)
		text[i] = good[any(state) % kinds];
	if (any(state) % 4)
		text[any(state) % size] = (char)any(state);
	return size;
}

int main(void)
{
	unsigned state = 1;
	char text[LONGEST];

	for (unsigned i = 0; i < ROUNDS; i++)
		if (!are_the_same(text, make(text, &state)))
			return 1;
	return 0;
}

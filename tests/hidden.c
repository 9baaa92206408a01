#include "hidden.h"

#include <check.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { MASK = 0xA5, WINDOW = 1 << 16 };

void hidden_wipe(void *memory, size_t size)
{
	volatile char *at = memory;

	while (size--)
		*at++ = 0;
}

struct hidden hidden_choose(void)
{
	struct hidden hidden;
	uint8_t random[HIDDEN];
	const int fd = open("/dev/urandom", O_RDONLY);

	ck_assert_int_eq(read(fd, random, sizeof random), sizeof random);
	close(fd);
	for (size_t i = 0; i < HIDDEN; i++)
		hidden.masked[i] = (char)(('a' + random[i] % 26) ^ MASK);
	return hidden;
}

void hidden_reveal(const struct hidden *hidden, char at[HIDDEN])
{
	for (size_t i = 0; i < HIDDEN; i++)
		((volatile char *)at)[i] = (char)(hidden->masked[i] ^ (char)MASK);
}

static unsigned count_in(const struct hidden *hidden, const char *bytes, size_t size)
{
	unsigned n = 0;

	for (size_t i = 0; i + HIDDEN <= size; i++) {
		size_t k = 0;
		while (k < HIDDEN && (char)(bytes[i + k] ^ (char)MASK) == hidden->masked[k])
			k++;
		n += k == HIDDEN;
	}
	return n;
}

/* The window through which the memory is seen, which is not looked at itself. */
static char window[WINDOW];

/* From `begin` up to `end`; windows overlap by less than a secret. */
static unsigned count_between(
	const struct hidden *hidden, int memory, uintptr_t begin, uintptr_t end)
{
	unsigned n = 0;

	while (begin + HIDDEN <= end) {
		const size_t left = end - begin;
		ssize_t size;

		if (lseek(memory, (off_t)begin, SEEK_SET) < 0)
			break;
		size = read(memory, window, left < WINDOW ? left : WINDOW);
		if (size < HIDDEN)
			break;
		n += count_in(hidden, window, (size_t)size);
		begin += (size_t)size - HIDDEN + 1;
	}
	hidden_wipe(window, sizeof window);
	return n;
}

static unsigned count_in_region(
	const struct hidden *hidden, int memory, uintptr_t begin, uintptr_t end)
{
	const uintptr_t from = (uintptr_t)window, to = from + sizeof window;

	if (to <= begin || end <= from)
		return count_between(hidden, memory, begin, end);
	return count_between(hidden, memory, begin, from) + count_between(hidden, memory, to, end);
}

bool hidden_can_be_counted(void)
{
	return !access("/proc/self/mem", R_OK);
}

unsigned hidden_count(const struct hidden *hidden)
{
	FILE *maps = fopen("/proc/self/maps", "r");
	const int memory = open("/proc/self/mem", O_RDONLY);
	unsigned long begin, end;
	char line[1024], may[5];
	unsigned n = 0;

	ck_assert(maps && memory >= 0);
	while (fgets(line, sizeof line, maps)) {
		ck_assert_int_eq(sscanf(line, "%lx-%lx %4s", &begin, &end, may), 3);
		if (may[0] == 'r' && end - begin < 1ul << 30)
			n += count_in_region(hidden, memory, begin, end);
	}
	close(memory);
	fclose(maps);
	return n;
}

/*
 * After a login the password is in one place of the process, the client's, and after its end in
 * none. The test itself knows it only behind a mask.
 */
#include "suite.h"
#include "visits.h"

#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PASSWORD = 32, MASK = 0xA5, WINDOW = 1 << 16 };

static struct server *prosody;

static void setup(void)
{
	prosody = servers_start(SERVERS_PROSODY, NULL);
}

static void teardown(void)
{
	servers_stop(prosody);
}

/* Overwrites in a way that the compiler may not leave out. */
static void wipe(void *memory, size_t size)
{
	volatile char *at = memory;

	while (size--)
		*at++ = 0;
}

static char hidden[PASSWORD]; /* each byte masked */

/* Letters that nobody else has. */
static void choose_password(void)
{
	uint8_t random[PASSWORD];
	const int fd = open("/dev/urandom", O_RDONLY);

	ck_assert_int_eq(read(fd, random, sizeof random), sizeof random);
	close(fd);
	for (size_t i = 0; i < PASSWORD; i++)
		hidden[i] = (char)(('a' + random[i] % 26) ^ MASK);
}

static void reveal(char *at)
{
	for (size_t i = 0; i < PASSWORD; i++)
		((volatile char *)at)[i] = (char)(hidden[i] ^ (char)MASK);
}

/* An account as Prosody stores it. */
static void make_account(const char *user)
{
	static const char before[] = "return { [\"password\"] = \"", after[] = "\" };\n";
	char path[512], text[sizeof before - 1 + PASSWORD + sizeof after - 1];
	int fd;

	snprintf(path, sizeof path, "%s/data/localhost/accounts/%s.dat", prosody->directory, user);
	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	ck_assert_int_ge(fd, 0);
	memcpy(text, before, sizeof before - 1);
	reveal(text + sizeof before - 1);
	memcpy(text + sizeof before - 1 + PASSWORD, after, sizeof after - 1);
	ck_assert_int_eq(write(fd, text, sizeof text), sizeof text);
	wipe(text, sizeof text);
	close(fd);
}

static unsigned count_in(const char *bytes, size_t size)
{
	unsigned n = 0;

	for (size_t i = 0; i + PASSWORD <= size; i++) {
		size_t k = 0;
		while (k < PASSWORD && (char)(bytes[i + k] ^ (char)MASK) == hidden[k])
			k++;
		n += k == PASSWORD;
	}
	return n;
}

/* The window through which the memory is seen, which is not looked at itself. */
static char window[WINDOW];

/* From `begin` up to `end`; windows overlap by less than a password. */
static unsigned count_between(int memory, uintptr_t begin, uintptr_t end)
{
	unsigned n = 0;

	while (begin + PASSWORD <= end) {
		const size_t left = end - begin;
		ssize_t size;

		if (lseek(memory, (off_t)begin, SEEK_SET) < 0)
			break;
		size = read(memory, window, left < WINDOW ? left : WINDOW);
		if (size < PASSWORD)
			break;
		n += count_in(window, (size_t)size);
		begin += (size_t)size - PASSWORD + 1;
	}
	wipe(window, sizeof window);
	return n;
}

static unsigned count_in_region(int memory, uintptr_t begin, uintptr_t end)
{
	const uintptr_t from = (uintptr_t)window, to = from + sizeof window;

	if (to <= begin || end <= from)
		return count_between(memory, begin, end);
	return count_between(memory, begin, from) + count_between(memory, to, end);
}

/* How often the password is in what this process can read. Sanitizers' shadows are too large. */
static unsigned count_passwords(void)
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
			n += count_in_region(memory, begin, end);
	}
	close(memory);
	fclose(maps);
	return n;
}

START_TEST(the_search_finds_what_is_there)
{
	char *copy = malloc(PASSWORD);

	choose_password();
	ck_assert_ptr_nonnull(copy);
	ck_assert_uint_eq(count_passwords(), 0);
	reveal(copy);
	ck_assert_uint_eq(count_passwords(), 1);
	wipe(copy, PASSWORD);
	ck_assert_uint_eq(count_passwords(), 0);
	free(copy);
}
END_TEST

static void log_in(struct visits *visits)
{
	struct server server = *prosody;
	char password[PASSWORD + 1] = "";

	reveal(password);
	server.password = password;
	visits_add(visits, &server, "searched@localhost");
	wipe(password, sizeof password);
	visits_come_online(visits);
}

START_TEST(after_a_login_there_is_one_copy_and_after_the_end_none)
{
	struct visits visits = { 0 };

	choose_password();
	make_account("searched");
	ck_assert_uint_eq(count_passwords(), 0);
	log_in(&visits);
	ck_assert_uint_eq(count_passwords(), 1);
	visits_end(&visits);
	ck_assert_uint_eq(count_passwords(), 0);
}
END_TEST

START_TEST(a_client_that_is_freed_in_the_middle_leaves_none)
{
	struct visits visits = { 0 };

	choose_password();
	make_account("searched");
	log_in(&visits);
	xso_client_free(visits.visits[0].client);
	ck_assert_uint_eq(count_passwords(), 0);
	xso_tls_context_release(visits.visits[0].context);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("client_secret");
	TCase *tc = tcase_create("client_secret");

	if (access("/proc/self/mem", R_OK)) {
		printf("skipped: the memory of a process cannot be read here\n");
		exit(77);
	}
	servers_need(SERVERS_PROSODY);
	tcase_add_unchecked_fixture(tc, setup, teardown);
	tcase_set_timeout(tc, 120);
	tcase_add_test(tc, the_search_finds_what_is_there);
	tcase_add_test(tc, after_a_login_there_is_one_copy_and_after_the_end_none);
	tcase_add_test(tc, a_client_that_is_freed_in_the_middle_leaves_none);
	suite_add_tcase(s, tc);
	return s;
}

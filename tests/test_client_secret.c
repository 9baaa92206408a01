/*
 * After a login the password is in one place of the process, the client's, and after its end in
 * none. The test itself knows it only behind a mask.
 */
#include "hidden.h"
#include "suite.h"
#include "visits.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static struct server *prosody;

static void setup(void)
{
	prosody = servers_start(SERVERS_PROSODY, NULL);
}

static void teardown(void)
{
	servers_stop(prosody);
}

static struct hidden hidden;

/* An account as Prosody stores it. */
static void make_account(const char *user)
{
	static const char before[] = "return { [\"password\"] = \"", after[] = "\" };\n";
	char path[512], text[sizeof before - 1 + HIDDEN + sizeof after - 1];
	int fd;

	snprintf(path, sizeof path, "%s/data/localhost/accounts/%s.dat", prosody->directory, user);
	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	ck_assert_int_ge(fd, 0);
	memcpy(text, before, sizeof before - 1);
	hidden_reveal(&hidden, text + sizeof before - 1);
	memcpy(text + sizeof before - 1 + HIDDEN, after, sizeof after - 1);
	ck_assert_int_eq(write(fd, text, sizeof text), sizeof text);
	hidden_wipe(text, sizeof text);
	close(fd);
}

START_TEST(the_search_finds_what_is_there)
{
	char *copy = malloc(HIDDEN);

	hidden = hidden_choose();
	ck_assert_ptr_nonnull(copy);
	ck_assert_uint_eq(hidden_count(&hidden), 0);
	hidden_reveal(&hidden, copy);
	ck_assert_uint_eq(hidden_count(&hidden), 1);
	hidden_wipe(copy, HIDDEN);
	ck_assert_uint_eq(hidden_count(&hidden), 0);
	free(copy);
}
END_TEST

static void log_in(struct visits *visits)
{
	struct server server = *prosody;
	char password[HIDDEN + 1] = "";

	hidden_reveal(&hidden, password);
	server.password = password;
	visits_add(visits, &server, "searched@localhost");
	hidden_wipe(password, sizeof password);
	visits_come_online(visits);
}

START_TEST(after_a_login_there_is_one_copy_and_after_the_end_none)
{
	struct visits visits = { 0 };

	hidden = hidden_choose();
	make_account("searched");
	ck_assert_uint_eq(hidden_count(&hidden), 0);
	log_in(&visits);
	ck_assert_uint_eq(hidden_count(&hidden), 1);
	visits_end(&visits);
	ck_assert_uint_eq(hidden_count(&hidden), 0);
}
END_TEST

START_TEST(a_client_that_is_freed_in_the_middle_leaves_none)
{
	struct visits visits = { 0 };

	hidden = hidden_choose();
	make_account("searched");
	log_in(&visits);
	xso_client_free(visits.visits[0].client);
	ck_assert_uint_eq(hidden_count(&hidden), 0);
	xso_tls_context_release(visits.visits[0].context);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("client_secret");
	TCase *tc = tcase_create("client_secret");

	if (!hidden_can_be_counted()) {
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

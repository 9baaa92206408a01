/* A listener and its guests, in one loop with those who connect to it. */
#include "house.h"
#include "suite.h"

#include <sys/resource.h>
#include <unistd.h>

static void live(struct house *house)
{
	struct xso_source *sources[MOST_CLIENTS + 1];

	ck_assert_int_eq(xso_run(sources, house_sources(house, sources)), XSO_OK);
}

START_TEST(many_talk_at_once)
{
	struct house house;

	house_open(&house, 0);
	for (int i = 0; i < MOST_CLIENTS; i++)
		house_add_client(&house, i);
	live(&house);
	for (int i = 0; i < MOST_CLIENTS; i++)
		ck_assert_int_eq(house.clients[i].echoes, i);
	ck_assert_int_eq(house.n_guests, 0);
	ck_assert_str_eq(house.reason, "closed here");
	house_close(&house);
}
END_TEST

START_TEST(no_more_are_let_in_than_there_is_room_for)
{
	struct house house;

	house_open(&house, 3);
	for (int i = 0; i < MOST_CLIENTS; i++)
		house_add_client(&house, 5);
	live(&house);
	for (int i = 0; i < MOST_CLIENTS; i++)
		ck_assert_int_eq(house.clients[i].echoes, 5);
	ck_assert_int_eq(house.most_guests, 3);
	house_close(&house);
}
END_TEST

START_TEST(a_guest_may_be_freed_in_its_handler)
{
	struct house house;

	house_open(&house, 0);
	house.server_frees = true;
	for (int i = 0; i < 5; i++)
		house_add_client(&house, 2);
	live(&house);
	for (int i = 0; i < 5; i++)
		ck_assert_int_eq(house.clients[i].echoes, 0);
	house_close(&house);
}
END_TEST

START_TEST(when_it_closes_everybody_is_told)
{
	struct house house;
	struct xso_source *source;

	house_open(&house, 0);
	house_add_client(&house, 1000000);
	source = xso_connection_source(house.clients[0].connection);
	while (house.clients[0].echoes < 3) {
		xso_source_step(source);
		xso_source_step(xso_listener_source(house.listener));
	}
	xso_listener_close(house.listener);
	ck_assert_uint_eq(xso_listener_port(house.listener), 0);
	live(&house);
	ck_assert_str_eq(house.reason, "stream error system-shutdown");
	house_close(&house);
}
END_TEST

START_TEST(without_descriptors_it_waits_and_goes_on)
{
	struct rlimit limit, low;
	struct house house;
	struct xso_source *source;
	int fds[2];

	house_open(&house, 0);
	house_add_client(&house, 1);
	source = xso_listener_source(house.listener);
	ck_assert_int_eq(pipe(fds), 0);
	ck_assert_int_eq(getrlimit(RLIMIT_NOFILE, &limit), 0);
	low = limit;
	low.rlim_cur = (rlim_t)fds[0];
	ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &low), 0);
	close(fds[0]);
	close(fds[1]);
	ck_assert(xso_source_step(source));
	ck_assert(xso_source_step(source));
	ck_assert_int_eq(house.n_guests, 0);
	ck_assert_int_gt(xso_source_timeout(source), 0); /* it does not step for ever */
	ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &limit), 0);
	live(&house);
	ck_assert_int_eq(house.clients[0].echoes, 1);
	house_close(&house);
}
END_TEST

START_TEST(an_address_that_cannot_be_listened_at_is_told)
{
	const struct xso_connection_config connection = { .tls = XSO_TLS_NEVER };
	struct xso_listener_config config = { .connection = &connection };
	struct xso_error error;
	char text[256];

	config.address = "nowhere";
	ck_assert_ptr_null(xso_listener_new(&config, &error));
	xso_error_format(&error, text, sizeof text);
	ck_assert_str_eq(text, "listener: 'nowhere' is not a numeric IP address");
	config.address = "192.0.2.1";
	ck_assert_ptr_null(xso_listener_new(&config, &error));
	xso_error_format(&error, text, sizeof text);
	ck_assert_str_eq(text, "listener: '192.0.2.1' is not an address of this machine");
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("listener");
	TCase *all = tcase_create("all");

	tcase_add_test(all, many_talk_at_once);
	tcase_add_test(all, no_more_are_let_in_than_there_is_room_for);
	tcase_add_test(all, a_guest_may_be_freed_in_its_handler);
	tcase_add_test(all, when_it_closes_everybody_is_told);
	tcase_add_test(all, without_descriptors_it_waits_and_goes_on);
	tcase_add_test(all, an_address_that_cannot_be_listened_at_is_told);
	suite_add_tcase(s, all);
	return s;
}

/*
 * Sources in an event loop: this is linked once with each of examples/loops/. Everything is done
 * twice, the second time with a system that gives and takes one byte at a time.
 */
#include "examples/loops/loop.h"
#include "house.h"
#include "suite.h"
#include "trickle.h"

#include <poll.h>
#include <pthread.h>

static void live(struct house *house)
{
	struct xso_source *sources[MOST_CLIENTS + 1];

	loop_run(sources, house_sources(house, sources));
}

START_TEST(many_talk_at_once)
{
	struct house house;

	trickle((size_t)_i);
	house_open(&house, 0);
	for (int i = 0; i < MOST_CLIENTS; i++)
		house_add_client(&house, i);
	live(&house);
	for (int i = 0; i < MOST_CLIENTS; i++)
		ck_assert_int_eq(house.clients[i].echoes, i);
	house_close(&house);
}
END_TEST

/* A client whose server is silent ends by its timer alone. */
START_TEST(deadlines_are_kept)
{
	struct house house;

	trickle((size_t)_i);
	house_open(&house, 0);
	house_add_silent_client(&house, 50);
	live(&house);
	ck_assert_str_eq(house.reason, "the peer is silent: waiting for the stream header");
	house_close(&house);
}
END_TEST

static void free_it(struct xso_connection *connection, void *user)
{
	struct client *client = user;

	client->connection = NULL;
	xso_connection_free(connection);
	xso_listener_close(client->house->listener);
}

static void *post_later(void *user)
{
	struct client *client = user;

	poll(NULL, 0, 20);
	ck_assert_int_eq(xso_connection_post(client->connection, free_it, client), XSO_OK);
	return NULL;
}

START_TEST(what_another_thread_posts_is_done_and_may_free)
{
	struct house house;
	pthread_t thread;

	trickle((size_t)_i);
	house_open(&house, 0);
	house_add_client(&house, 1000000);
	ck_assert_int_eq(pthread_create(&thread, NULL, post_later, &house.clients[0]), 0);
	live(&house);
	pthread_join(thread, NULL);
	ck_assert_ptr_null(house.clients[0].connection);
	house_close(&house);
}
END_TEST

/* The connection is freed while the loop looks elsewhere: it finds out. */
static void free_other(void *user, struct xso_connection *connection)
{
	struct house *house = ((struct client *)user)->house;

	(void)connection;
	xso_connection_free(house->clients[0].connection);
	house->clients[0].connection = NULL;
	house->n_left--;
}

START_TEST(one_may_free_the_other)
{
	struct house house;

	trickle((size_t)_i);
	house_open(&house, 0);
	house_add_silent_client(&house, 0);
	house_add_client(&house, 3);
	house.clients[1].on_ready = free_other;
	live(&house);
	ck_assert_int_eq(house.clients[1].echoes, 3);
	house_close(&house);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("loops");
	TCase *all = tcase_create("all");

	tcase_set_timeout(all, 60);
	tcase_add_loop_test(all, many_talk_at_once, 0, 2);
	tcase_add_loop_test(all, deadlines_are_kept, 0, 2);
	tcase_add_loop_test(all, what_another_thread_posts_is_done_and_may_free, 0, 2);
	tcase_add_loop_test(all, one_may_free_the_other, 0, 2);
	suite_add_tcase(s, all);
	return s;
}

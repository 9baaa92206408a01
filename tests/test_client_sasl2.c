/* A client at a server with SASL2, Bind 2 and FAST: what it asks for, and how it comes back. */
#include "sasl2_house.h"
#include "suite.h"

#include <stdio.h>
#include <string.h>
#include <xmpp/core.h>

#define BY_PASSWORD "SCRAM-SHA-256-PLUS for HT-SHA-256-EXPR"

/* Online, or what it says instead. */
static void come_online(struct sasl2_house *house)
{
	client_scene_make(&house->scene);
	ck_assert_ptr_nonnull(house->scene.client);
	client_scene_pass(&house->scene, 1000);
	ck_assert_msg(xso_client_state(house->scene.client) == XSO_CLIENT_ONLINE, "%s",
		house->scene.told);
}

/* The connection is cut, and another one made. */
static void come_back(struct sasl2_house *house)
{
	const unsigned n = house->scene.n_online;

	xso_stream_abort(client_scene_peer(&house->scene));
	client_scene_pass(&house->scene, 300000);
	ck_assert_msg(house->scene.n_online == n + 1, "%s", house->scene.told);
	ck_assert_int_eq(xso_client_state(house->scene.client), XSO_CLIENT_ONLINE);
}

START_TEST(it_comes_back_by_the_token_that_it_got)
{
	struct sasl2_house house;

	sasl2_house_begin(&house);
	come_online(&house);
	ck_assert_str_eq(
		xso_stream_jid(xso_client_stream(house.scene.client)), "juliet@capulet.lit/1");
	come_back(&house);
	come_back(&house);
	ck_assert_str_eq(house.asked, BY_PASSWORD "\nHT-SHA-256-EXPR 1\nHT-SHA-256-EXPR 2\n");
	sasl2_house_end(&house);
}
END_TEST

START_TEST(a_newer_token_takes_the_place_of_the_old_one)
{
	struct sasl2_house house;

	sasl2_house_begin(&house);
	house.rotates = true;
	come_online(&house);
	come_back(&house);
	come_back(&house);
	ck_assert_str_eq(house.asked, BY_PASSWORD "\nHT-SHA-256-EXPR 1\nHT-SHA-256-EXPR 1\n");
	ck_assert_str_eq(house.token, "token-3");
	sasl2_house_end(&house);
}
END_TEST

START_TEST(the_password_is_there_when_a_token_is_refused)
{
	struct sasl2_house house;

	sasl2_house_begin(&house);
	come_online(&house);
	house.forgets = true;
	come_back(&house);
	ck_assert_uint_eq(house.scene.n_guests, 2);
	come_back(&house);
	ck_assert_str_eq(house.asked,
		BY_PASSWORD "\nHT-SHA-256-EXPR 1\n" BY_PASSWORD "\nHT-SHA-256-EXPR 1\n");
	ck_assert_str_eq(house.token, "token-2");
	sasl2_house_end(&house);
}
END_TEST

START_TEST(it_is_the_same_agent_in_each_login)
{
	static const char given[] = "d4565fa7-4d72-4749-b3d3-740edbf87770";
	struct sasl2_house house;
	char first[64];

	sasl2_house_begin(&house);
	if (_i)
		house.scene.config.agent.id = given;
	come_online(&house);
	memcpy(first, house.agent, sizeof first);
	come_back(&house);
	ck_assert_str_eq(house.agent, first);
	ck_assert_str_eq(first, _i ? given : "00000000-0000-4000-8000-000000000000");
	sasl2_house_end(&house);
}
END_TEST

START_TEST(what_is_wanted_is_asked_for_with_the_resource_or_behind_it)
{
	const bool has_bind2 = _i;
	struct sasl2_house house;

	sasl2_house_begin(&house);
	house.no_bind2 = !has_bind2;
	house.scene.config.carbons = true;
	client_scene_make(&house.scene);
	xso_client_set_inactive(house.scene.client, true);
	client_scene_pass(&house.scene, 1000);
	ck_assert_str_eq(house.asked,
		has_bind2 ? BY_PASSWORD " carbons inactive\n" : BY_PASSWORD "\nenable\n");
	ck_assert_ptr_nonnull(strstr(house.scene.heard, "<presence"));
	ck_assert(has_bind2 || strstr(house.scene.heard, "<inactive"));
	sasl2_house_end(&house);
}
END_TEST

/* What the server offers is not there yet when it may be told, and nothing else says it. */
START_TEST(that_nobody_looks_is_said_in_a_session_that_went_on_with_success)
{
	struct sasl2_house house;

	sasl2_house_begin(&house);
	house.scene.has_sm = true;
	come_online(&house);
	ck_assert_int_eq(xso_client_set_inactive(house.scene.client, _i == 0), XSO_OK);
	client_scene_settle(&house.scene);
	for (unsigned i = 1; i <= 2; i++) {
		*house.scene.heard = '\0';
		come_back(&house);
		client_scene_settle(&house.scene);
		ck_assert(house.has_resume);
		ck_assert_uint_eq(house.scene.n_resumed, i);
		ck_assert_str_eq(
			house.scene.heard, _i ? "" : "<inactive xmlns=\"urn:xmpp:csi:0\"/>\n");
	}
	sasl2_house_end(&house);
}
END_TEST

START_TEST(it_is_left_where_it_is_not_wanted)
{
	struct sasl2_house house;

	sasl2_house_begin(&house);
	house.scene.config.no_sasl2 = true;
	client_scene_make(&house.scene);
	client_scene_pass(&house.scene, 1000);
	ck_assert_str_eq(house.asked, "");
	ck_assert_int_eq(xso_client_state(house.scene.client), XSO_CLIENT_ENDED);
	sasl2_house_end(&house);
}
END_TEST

START_TEST(no_memory_that_is_given_back_has_the_token_in_it)
{
	struct sasl2_house house;

	sasl2_house_begin(&house);
	house.scene.memory.secret = "token-1";
	come_online(&house);
	house.rotates = true;
	come_back(&house);
	house.scene.memory.secret = "token-2";
	come_back(&house);
	sasl2_house_end(&house);
	ck_assert_uint_eq(house.scene.memory.leaks, 0);
}
END_TEST

/* One allocation fails on the way back. False: it was not reached. */
static bool fail_at(size_t n)
{
	struct sasl2_house house;
	bool is_reached;

	sasl2_house_begin(&house);
	come_online(&house);
	house.rotates = true;
	house.scene.memory.once = true;
	house.scene.memory.fail_at = house.scene.memory.calls + n;
	xso_stream_abort(client_scene_peer(&house.scene));
	client_scene_pass(&house.scene, 300000);

	is_reached = house.scene.memory.calls >= house.scene.memory.fail_at;
	ck_assert_msg(house.scene.n_online >= 2, "%zu: %s", n, house.scene.told);
	sasl2_house_end(&house);
	return is_reached;
}

START_TEST(without_memory_for_it_it_comes_back_all_the_same)
{
	size_t n = 1;

	while (fail_at(n))
		n++;
	ck_assert_uint_gt(n, 10);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("client_sasl2");
	TCase *tc = tcase_create("client_sasl2");

	tcase_set_timeout(tc, 120);
	tcase_add_test(tc, it_comes_back_by_the_token_that_it_got);
	tcase_add_test(tc, a_newer_token_takes_the_place_of_the_old_one);
	tcase_add_test(tc, the_password_is_there_when_a_token_is_refused);
	tcase_add_loop_test(tc, it_is_the_same_agent_in_each_login, 0, 2);
	tcase_add_loop_test(tc, what_is_wanted_is_asked_for_with_the_resource_or_behind_it, 0, 2);
	tcase_add_loop_test(
		tc, that_nobody_looks_is_said_in_a_session_that_went_on_with_success, 0, 2);
	tcase_add_test(tc, it_is_left_where_it_is_not_wanted);
	tcase_add_test(tc, no_memory_that_is_given_back_has_the_token_in_it);
	tcase_add_test(tc, without_memory_for_it_it_comes_back_all_the_same);
	suite_add_tcase(s, tc);
	return s;
}

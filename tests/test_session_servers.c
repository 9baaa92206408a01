/* What a session is for, typed, with real servers: each test runs with Prosody and with ejabberd.
 */
#include "suite.h"
#include "visits.h"

#include <stdio.h>
#include <string.h>
#include <xmpp/carbons.h>
#include <xmpp/core.h>
#include <xmpp/data-forms.h>
#include <xmpp/delay.h>
#include <xmpp/disco.h>
#include <xmpp/forward.h>
#include <xmpp/mam.h>
#include <xmpp/mood.h>
#include <xmpp/muc.h>
#include <xmpp/pubsub.h>
#include <xmpp/roster.h>
#include <xso/account.h>
#include <xso/jid.h>

enum { SERVERS = 2 };

static struct server *servers[SERVERS];

static void setup(void)
{
	servers[0] = servers_start(SERVERS_PROSODY, NULL);
	servers[1] = servers_start(SERVERS_EJABBERD, NULL);
}

static void teardown(void)
{
	for (size_t i = 0; i < SERVERS; i++)
		servers_stop(servers[i]);
}

/* What was seen; handlers count. */
struct seen {
	unsigned presences, bodies, late, carbons, results, events, in_room, count;
	char last[64]; /* body */
	char first_id[128];
};

static struct xso_handlers *handlers_of(struct visit *visit)
{
	return xso_client_handlers(visit->client);
}

/* Roster. */

static void got_roster(struct xso_stream *stream, const struct xmpp_roster *roster,
	const struct xso_answer *answer, void *user)
{
	struct visit *visit = user;
	struct seen *seen = visit->user;

	(void)stream;
	visit_answered(visit, answer);
	for (size_t i = 0; roster && i < roster->n_item; i++)
		if (!strcmp(roster->item[i].jid, "nurse@localhost")) {
			ck_assert_str_eq(roster->item[i].name, "Nurse");
			ck_assert_str_eq(roster->item[i].group[0], "Servants");
			seen->count++;
		}
}

START_TEST(a_contact_that_is_added_is_in_the_roster)
{
	static const char *const groups[] = { "Servants" };
	const struct xmpp_roster_item item = {
		.jid = "nurse@localhost", .name = "Nurse", .group = groups, .n_group = 1
	};
	const struct xmpp_roster add = { .item = &item, .n_item = 1 }, get = { 0 };
	struct visits visits = { 0 };
	struct visit *alice = visits_add(&visits, servers[_i], "alice@localhost");
	struct seen seen = { 0 };

	alice->user = &seen;
	visits_come_online(&visits);
	visit_ask(alice, XMPP_IQ_TYPE_SET, NULL, xmpp_roster_any(&add));
	visits_run(&visits, &alice->n_answers, 1);
	xmpp_iq_request_roster(
		visit_stream(alice), XMPP_IQ_TYPE_GET, NULL, &get, 0, got_roster, alice);
	visits_run(&visits, &alice->n_answers, 2);
	ck_assert_uint_eq(seen.count, 1);
	visits_end(&visits);
}
END_TEST

/* Presence. */

static void on_away(struct xso_stream *stream, const struct xmpp_presence *presence, void *user)
{
	struct seen *seen = user;

	(void)stream;
	if (presence->show == XMPP_PRESENCE_SHOW_AWAY) {
		ck_assert_str_eq(presence->from, "alice@localhost/balcony");
		seen->presences++;
	}
}

START_TEST(presence_reaches_whom_it_is_sent_to)
{
	struct visits visits = { 0 };
	struct visit *alice = visits_add(&visits, servers[_i], "alice@localhost/balcony");
	struct visit *bob = visits_add(&visits, servers[_i], "bob@localhost/orchard");
	const struct xmpp_presence away = { .to = "bob@localhost/orchard",
		.show = XMPP_PRESENCE_SHOW_AWAY };
	struct seen seen = { 0 };

	xmpp_presence_on(handlers_of(bob), on_away, &seen);
	visits_come_online(&visits);
	ck_assert_int_eq(xmpp_presence_send(visit_stream(alice), &away), XSO_OK);
	visits_run(&visits, &seen.presences, 1);
	visits_end(&visits);
}
END_TEST

/* Rooms. */

static void on_room_presence(
	struct xso_stream *stream, const struct xmpp_presence *presence, void *user)
{
	const struct xmpp_muc_user *room = xmpp_presence_muc_user(presence);
	struct seen *seen = user;

	(void)stream;
	for (size_t i = 0; room && i < room->n_status; i++)
		seen->in_room += room->status[i] == 110; /* it is we who are in */
}

static void on_room_message(
	struct xso_stream *stream, const struct xmpp_message *message, void *user)
{
	struct seen *seen = user;

	(void)stream;
	if (message->type != XMPP_MESSAGE_TYPE_GROUPCHAT || !message->n_body)
		return;
	ck_assert_str_eq(message->body[0].text, "O Romeo");
	ck_assert_str_eq(message->from, "verona@conference.localhost/alice");
	seen->bodies++;
	seen->late += xmpp_message_delay(message) != NULL;
}

static void join(struct visit *visit, const char *as)
{
	const struct xmpp_muc_join_history history = { .maxstanzas = 5, .has_maxstanzas = true };
	const struct xmpp_muc_join muc = { .history = &history };
	const struct xso_any payload = xmpp_muc_join_any(&muc);
	const struct xmpp_presence presence = { .to = as, .payload = &payload, .n_payload = 1 };

	ck_assert_int_eq(xmpp_presence_send(visit_stream(visit), &presence), XSO_OK);
}

START_TEST(who_joins_a_room_is_told_its_history)
{
	const struct xmpp_data_form usual = { .type = XMPP_DATA_FORM_TYPE_SUBMIT };
	const struct xmpp_muc_owner open_room = { .form = &usual };
	const struct xmpp_lang_text body = { .text = "O Romeo" };
	const struct xmpp_message message = { .to = "verona@conference.localhost",
		.type = XMPP_MESSAGE_TYPE_GROUPCHAT,
		.body = &body,
		.n_body = 1 };
	struct visits visits = { 0 };
	struct visit *alice = visits_add(&visits, servers[_i], "alice@localhost");
	struct visit *bob = visits_add(&visits, servers[_i], "bob@localhost");
	struct seen by_alice = { 0 }, by_bob = { 0 };

	xmpp_presence_on(handlers_of(alice), on_room_presence, &by_alice);
	xmpp_message_on(handlers_of(alice), on_room_message, &by_alice);
	xmpp_presence_on(handlers_of(bob), on_room_presence, &by_bob);
	xmpp_message_on(handlers_of(bob), on_room_message, &by_bob);
	visits_come_online(&visits);
	join(alice, "verona@conference.localhost/alice");
	visits_run(&visits, &by_alice.in_room, 1);
	visit_ask(alice, XMPP_IQ_TYPE_SET, "verona@conference.localhost",
		xmpp_muc_owner_any(&open_room)); /* a new room is locked, XEP-0045 10.1.2 */
	visits_run(&visits, &alice->n_answers, 1);
	ck_assert_int_eq(xmpp_message_send(visit_stream(alice), &message), XSO_OK);
	visits_run(&visits, &by_alice.bodies, 1);
	ck_assert_uint_eq(by_alice.late, 0);
	join(bob, "verona@conference.localhost/bob");
	visits_run(&visits, &by_bob.bodies, 1);
	ck_assert_uint_eq(by_bob.late, 1);
	ck_assert_uint_eq(by_bob.in_room, 1);
	visits_end(&visits);
}
END_TEST

/* The archive. */

static void send_to_bob(struct visit *visit, const char *text)
{
	const struct xmpp_lang_text body = { .text = text };
	const struct xmpp_message message = {
		.to = "bob@localhost", .type = XMPP_MESSAGE_TYPE_CHAT, .body = &body, .n_body = 1
	};

	ck_assert_int_eq(xmpp_message_send(visit_stream(visit), &message), XSO_OK);
}

static void on_archived(struct xso_stream *stream, const struct xmpp_message *message, void *user)
{
	const struct xmpp_mam_result *result = xmpp_message_mam_result(message);
	struct seen *seen = user;

	(void)stream;
	if (!result) {
		seen->bodies += message->n_body > 0;
		return;
	}
	ck_assert_ptr_nonnull(result->forwarded);
	ck_assert_ptr_nonnull(result->forwarded->delay);
	snprintf(seen->last, sizeof seen->last, "%s", result->forwarded->message->body[0].text);
	seen->results++;
}

static void got_page(struct xso_stream *stream, const struct xmpp_mam_fin *fin,
	const struct xso_answer *answer, void *user)
{
	struct visit *visit = user;
	struct seen *seen = visit->user;

	(void)stream;
	visit_answered(visit, answer);
	ck_assert_ptr_nonnull(fin);
	ck_assert_ptr_nonnull(fin->set);
	ck_assert_ptr_nonnull(fin->set->first);
	snprintf(seen->first_id, sizeof seen->first_id, "%s", fin->set->first->id);
}

static void call_page(xso_function *fn, struct xso_stream *stream, struct xso_any result,
	const struct xso_answer *answer, void *user)
{
	((xmpp_iq_mam_fin_answer *)fn)(stream, xmpp_mam_fin_from(result), answer, user);
}

/* The page of so many that stand before this one; "": the last of all. */
static void get_page(struct visit *visit, const char *before, uint32_t max)
{
	const struct xmpp_rsm set = { .before = before, .max = max, .has_max = true };
	const struct xmpp_mam_query query = { .ns = "urn:xmpp:mam:2", .set = &set };

	ck_assert_int_eq(xso_stream_request(visit_stream(visit), XMPP_IQ_TYPE_SET, NULL,
				 xmpp_mam_query_any(&query), 0, call_page, (xso_function *)got_page,
				 visit, NULL),
		XSO_OK);
}

START_TEST(an_archive_is_read_by_pages)
{
	struct visits visits = { 0 };
	struct visit *alice = visits_add(&visits, servers[_i], "alice@localhost");
	struct visit *bob = visits_add(&visits, servers[_i], "bob@localhost");
	struct seen seen = { 0 };
	char before[sizeof seen.first_id];

	bob->user = &seen;
	xmpp_message_on(handlers_of(bob), on_archived, &seen);
	visits_come_online(&visits);
	send_to_bob(alice, "one");
	send_to_bob(alice, "two");
	send_to_bob(alice, "three");
	visits_run(&visits, &seen.bodies, 3);
	get_page(bob, "", 2);
	visits_run(&visits, &bob->n_answers, 1);
	ck_assert_uint_eq(seen.results, 2);
	ck_assert_str_eq(seen.last, "three");
	snprintf(before, sizeof before, "%s", seen.first_id);
	get_page(bob, before, 1);
	visits_run(&visits, &bob->n_answers, 2);
	ck_assert_uint_eq(seen.results, 3);
	ck_assert_str_eq(seen.last, "one");
	visits_end(&visits);
}
END_TEST

/* Publishing. */

static void on_published(struct xso_stream *stream, const struct xmpp_message *message, void *user)
{
	const struct xmpp_pubsub_event *event = xmpp_message_pubsub_event(message);
	struct seen *seen = user;

	(void)stream;
	if (!event || !event->items || !event->items->n_item)
		return;
	ck_assert_str_eq(event->items->node, "moods");
	ck_assert_ptr_nonnull(xmpp_mood_from(event->items->item[0].payload));
	ck_assert_int_eq(xmpp_mood_from(event->items->item[0].payload)->mood, XMPP_MOOD_MOOD_HAPPY);
	seen->events++;
}

START_TEST(what_is_published_reaches_the_subscriber)
{
	const struct xmpp_pubsub_create create = { .node = "moods" };
	const struct xmpp_pubsub_subscribe subscribe = { .node = "moods",
		.jid = "alice@localhost" };
	const struct xmpp_mood mood = { .mood = XMPP_MOOD_MOOD_HAPPY };
	const struct xmpp_pubsub_item item = { .id = "1", .payload = xmpp_mood_any(&mood) };
	const struct xmpp_pubsub_publish publish = { .node = "moods", .item = &item, .n_item = 1 };
	const struct xmpp_pubsub steps[] = { { .create = &create }, { .subscribe = &subscribe },
		{ .publish = &publish } };
	struct visits visits = { 0 };
	struct visit *alice = visits_add(&visits, servers[_i], "alice@localhost");
	struct seen seen = { 0 };

	xmpp_message_on(handlers_of(alice), on_published, &seen);
	visits_come_online(&visits);
	for (unsigned i = 0; i < sizeof steps / sizeof *steps; i++) {
		visit_ask(alice, XMPP_IQ_TYPE_SET, "pubsub.localhost", xmpp_pubsub_any(&steps[i]));
		visits_run(&visits, &alice->n_answers, i + 1);
	}
	visits_run(&visits, &seen.events, 1);
	visits_end(&visits);
}
END_TEST

/* Carbons. */

static void on_copied(struct xso_stream *stream, const struct xmpp_message *message, void *user)
{
	const struct xso_account account = { .jid = xso_stream_jid(stream), .is_client = true };
	const struct xmpp_carbon *carbon = xmpp_message_carbon(message, &account);
	struct seen *seen = user;

	if (!carbon)
		return;
	ck_assert_int_eq(carbon->element, XMPP_CARBON_ELEMENT_SENT);
	ck_assert_str_eq(carbon->forwarded->message->body[0].text, "copy this");
	seen->carbons++;
}

START_TEST(what_one_device_sends_the_other_sees)
{
	const struct xmpp_carbons_control enable = { .element =
							     XMPP_CARBONS_CONTROL_ELEMENT_ENABLE };
	struct visits visits = { 0 };
	struct visit *one = visits_add(&visits, servers[_i], "alice@localhost/one");
	struct visit *two = visits_add(&visits, servers[_i], "alice@localhost/two");
	struct seen seen = { 0 };

	xmpp_message_on(handlers_of(two), on_copied, &seen);
	visits_come_online(&visits);
	visit_ask(two, XMPP_IQ_TYPE_SET, NULL, xmpp_carbons_control_any(&enable));
	visits_run(&visits, &two->n_answers, 1);
	send_to_bob(one, "copy this");
	visits_run(&visits, &seen.carbons, 1);
	visits_end(&visits);
}
END_TEST

/* Service discovery. */

static void got_info(struct xso_stream *stream, const struct xmpp_disco_info *info,
	const struct xso_answer *answer, void *user)
{
	struct visit *visit = user;
	struct seen *seen = visit->user;

	(void)stream;
	visit_answered(visit, answer);
	for (size_t i = 0; info && i < info->n_identity; i++)
		seen->count += !strcmp(info->identity[i].category, "server");
	for (size_t i = 0; info && i < info->n_feature; i++)
		seen->count += !strcmp(info->feature[i], "urn:xmpp:carbons:2");
}

static void got_items(struct xso_stream *stream, const struct xmpp_disco_items *items,
	const struct xso_answer *answer, void *user)
{
	struct visit *visit = user;
	struct seen *seen = visit->user;

	(void)stream;
	visit_answered(visit, answer);
	for (size_t i = 0; items && i < items->n_item; i++)
		seen->results += !strcmp(items->item[i].jid, "conference.localhost");
}

START_TEST(a_server_says_what_it_is_and_has)
{
	const struct xmpp_disco_info info = { 0 };
	const struct xmpp_disco_items items = { 0 };
	struct visits visits = { 0 };
	struct visit *alice = visits_add(&visits, servers[_i], "alice@localhost");
	struct seen seen = { 0 };

	alice->user = &seen;
	visits_come_online(&visits);
	xmpp_iq_request_disco_info(
		visit_stream(alice), XMPP_IQ_TYPE_GET, "localhost", &info, 0, got_info, alice);
	xmpp_iq_request_disco_items(
		visit_stream(alice), XMPP_IQ_TYPE_GET, "localhost", &items, 0, got_items, alice);
	visits_run(&visits, &alice->n_answers, 2);
	ck_assert_uint_eq(seen.count, 2);
	ck_assert_uint_eq(seen.results, 1);
	visits_end(&visits);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("session_servers");
	TCase *tc = tcase_create("session_servers");

	servers_need(SERVERS_PROSODY);
	servers_need(SERVERS_EJABBERD);
	tcase_add_unchecked_fixture(tc, setup, teardown);
	tcase_set_timeout(tc, 120);
	tcase_add_loop_test(tc, a_contact_that_is_added_is_in_the_roster, 0, SERVERS);
	tcase_add_loop_test(tc, presence_reaches_whom_it_is_sent_to, 0, SERVERS);
	tcase_add_loop_test(tc, who_joins_a_room_is_told_its_history, 0, SERVERS);
	tcase_add_loop_test(tc, an_archive_is_read_by_pages, 0, SERVERS);
	tcase_add_loop_test(tc, what_is_published_reaches_the_subscriber, 0, SERVERS);
	tcase_add_loop_test(tc, what_one_device_sends_the_other_sees, 0, SERVERS);
	tcase_add_loop_test(tc, a_server_says_what_it_is_and_has, 0, SERVERS);
	suite_add_tcase(s, tc);
	return s;
}

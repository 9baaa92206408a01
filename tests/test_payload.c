#include "language.h"

#include <xso/account.h>
#include <xso/object.h>

#define NS " xmlns='urn:test:words'"
#define PING(n) "<ping xmlns='urn:acme:0' at='" n "'/>"

static struct language l;

static void setup(void)
{
	language_begin(&l);
}

static void teardown(void)
{
	language_end(&l);
}

/* Pings in this order; what stands deeper, or is none, is stepped over. */
static const struct {
	const char *xml;
	const struct xso_class *cls;
	const char *pings;
} holders[] = {
	{ "<message xmlns='jabber:client'/>", &xmpp_message_class, "" },
	{ "<message xmlns='jabber:client'><body>x</body>" PING("1") "<x xmlns='u'/>" PING(
		  "x") "<order xmlns='urn:acme:0'><what/></order>" PING("2") "</message>",
		&xmpp_message_class, "12" },
	{ "<message xmlns='jabber:client'><x xmlns='u'>" PING("1") "</x></message>",
		&xmpp_message_class, "" },
	/* one any, and what is kept beside it */
	{ "<iq xmlns='jabber:client' type='get'>" PING("1") PING("2") PING("3") "</iq>",
		&xmpp_iq_class, "123" },
	/* a class without any: all is kept, with a piece for a field between them */
	{ "<kept" NS " number='x'>" PING("1") "<count>x</count>stray" PING("2") "</kept>",
		&test_kept_class, "12" },
	/* several anys, by their names and not */
	{ "<open" NS
	  ">" PING("1") "<transport xmlns='u'/><description xmlns='u'/>" PING("2") "</open>",
		&test_open_class, "12" },
	/* a class that forgets */
	{ "<dropping" NS ">" PING("1") "</dropping>", &test_dropping_class, "" },
};

START_TEST(payloads_are_given_one_by_one)
{
	for (size_t i = 0; i < sizeof holders / sizeof *holders; i++) {
		const void *o = language_object(&l, holders[i].xml, holders[i].cls);
		const char *pings = holders[i].pings;
		const struct acme_ping *ping, *first;
		size_t at = 0, n = 0;
		first = xso_payload(holders[i].cls, o, &acme_ping_class, NULL);
		ck_assert(!first == !*pings);
		while ((ping = xso_payload(holders[i].cls, o, &acme_ping_class, &at))) {
			ck_assert(n || ping == first);
			ck_assert_uint_eq(ping->at, (uint32_t)(pings[n++] - '0'));
			ck_assert_uint_eq(at, n);
		}
		ck_assert_uint_eq(n, strlen(pings));
		ck_assert_uint_eq(at, n); /* which the end does not change */
		ck_assert_ptr_null(xso_payload(holders[i].cls, o, &test_in_part_class, NULL));
	}
}
END_TEST

#define ME "me@example.org"

static const struct {
	const char *from; /* as an attribute */
	bool mine, of_client;
} senders[] = {
	{ "", false, true },
	{ " from='" ME "'", true, true },
	{ " from='ME@EXAMPLE.ORG'", true, true }, /* it is prepared when it is read */
	{ " from='" ME "/home'", false, false },
	{ " from='example.org'", false, false },
	{ " from='you@example.org'", false, false },
};

START_TEST(a_payload_of_the_account_is_from_the_account)
{
	const struct xso_account account = { .jid = ME }, client = { .jid = ME, .is_client = true };
	const struct xso_account nobody = { 0 };

	for (size_t i = 0; i < sizeof senders / sizeof *senders; i++) {
		char xml[256] = "<message xmlns='jabber:client'";
		const void *m;
		size_t at = 0;
		strcat(strcat(strcat(xml, senders[i].from), ">"), PING("1") PING("2") "</message>");
		m = language_object(&l, xml, &xmpp_message_class);
		ck_assert(!xso_payload_from_account(&xmpp_message_class, m, &acme_ping_class, &at,
				  &account) == !senders[i].mine);
		ck_assert_uint_eq(at, senders[i].mine);
		ck_assert(!xso_payload_from_account(&xmpp_message_class, m, &acme_ping_class, NULL,
				  &client) == !senders[i].of_client);
		ck_assert_ptr_null(xso_payload_from_account(
			&xmpp_message_class, m, &acme_ping_class, NULL, &nobody));
		ck_assert_ptr_null(xso_payload_from_account(
			&xmpp_message_class, m, &acme_ping_class, NULL, NULL));
	}
}
END_TEST

/* Its element has no sender: it is from whom an absent one is. */
START_TEST(a_class_without_from_is_from_nobody)
{
	const struct xso_account account = { .jid = ME }, client = { .jid = ME, .is_client = true };
	const void *o = language_object(
		&l, "<kept" NS " from='" ME "'>" PING("1") "</kept>", &test_kept_class);

	ck_assert_ptr_null(
		xso_payload_from_account(&test_kept_class, o, &acme_ping_class, NULL, &account));
	ck_assert_ptr_nonnull(
		xso_payload_from_account(&test_kept_class, o, &acme_ping_class, NULL, &client));
}
END_TEST

START_TEST(the_first_of_a_key_is_found)
{
	static const struct test_leaf leaves[] = { { .o = NULL }, { .o = "a", .text = "1" },
		{ .o = "b" }, { .o = "a", .text = "2" } };
	const size_t stride = sizeof *leaves, offset = offsetof(struct test_leaf, o);

	ck_assert_ptr_eq(xso_list_find(leaves, 4, stride, offset, "a"), &leaves[1]);
	ck_assert_ptr_eq(xso_list_find(leaves, 4, stride, offset, "b"), &leaves[2]);
	ck_assert_ptr_null(xso_list_find(leaves, 4, stride, offset, "c"));
	ck_assert_ptr_null(xso_list_find(leaves, 4, stride, offset, ""));
	ck_assert_ptr_null(xso_list_find(leaves, 4, stride, offset, NULL));
	ck_assert_ptr_null(xso_list_find(leaves, 1, stride, offset, "a"));
	ck_assert_ptr_null(xso_list_find(NULL, 0, stride, offset, "a"));
	ck_assert_ptr_null(xso_list_lookup(NULL, 0, stride, offset, NULL));
	ck_assert_ptr_eq(xso_list_lookup(leaves, 4, stride, offset, NULL), &leaves[0]);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("payload");
	TCase *c = tcase_create("payload");

	tcase_add_checked_fixture(c, setup, teardown);
	tcase_add_test(c, payloads_are_given_one_by_one);
	tcase_add_test(c, a_payload_of_the_account_is_from_the_account);
	tcase_add_test(c, a_class_without_from_is_from_nobody);
	tcase_add_test(c, the_first_of_a_key_is_found);
	suite_add_tcase(s, c);
	return s;
}

/* Who speaks for an account: rule R17, for rosters, carbons, archives. */
#include "suite.h"

#include <xso/account.h>

#define ME "me@example.org"

static const struct {
	struct xso_account account;
	const char *from;
	bool trusted;
} senders[] = {
	/* without an address nobody is trusted, however much is allowed */
	{ { NULL, true, true, true }, NULL, false },
	{ { NULL, true, true, true }, ME, false },
	{ { NULL, false, false, false }, NULL, false },
	/* the account itself, by its bare address or, to a client, by none */
	{ { ME, true, false, false }, NULL, true },
	{ { ME "/home", true, false, false }, NULL, true },
	{ { ME, false, false, false }, NULL, false },
	{ { ME, false, true, true }, NULL, false },
	{ { ME, true, false, false }, ME, true },
	{ { ME "/home", false, false, false }, ME, true },
	{ { "example.org", false, false, false }, "example.org", true },
	/* nobody else */
	{ { ME, true, true, true }, "", false },
	{ { ME, true, true, true }, "you@example.org", false },
	{ { ME, true, true, true }, "me@example.com", false },
	{ { ME, true, true, true }, "mee@example.org", false },
	{ { ME, true, true, true }, "e@example.org", false },
	{ { ME, true, true, true }, "me@example.org.evil", false },
	{ { ME, true, true, true }, "evil.example.org", false },
	{ { ME, true, true, true }, "me@example.or", false },
	{ { ME, true, true, true }, "ME@example.org", false }, /* addresses are prepared */
	/* the full address when that is allowed, and only the account's own */
	{ { ME "/home", true, true, false }, ME "/home", false },
	{ { ME "/home", true, false, true }, ME "/home", true },
	{ { ME "/home", true, false, true }, ME "/work", false },
	{ { ME, true, false, true }, ME "/home", false },
	/* the domain when that is allowed, and only the account's own */
	{ { ME "/home", true, false, true }, "example.org", false },
	{ { ME "/home", true, true, false }, "example.org", true },
	{ { ME, true, true, false }, "example.org/x", false },
	{ { ME, true, true, false }, "you@example.org", false },
	{ { ME, true, true, false }, "example.com", false },
	{ { ME, true, true, false }, "example.orgs", false },
	{ { ME, true, true, false }, "xample.org", false },
};

START_TEST(an_account_trusts_itself_and_whom_it_is_told_to)
{
	for (size_t i = 0; i < sizeof senders / sizeof *senders; i++)
		ck_assert_msg(xso_account_trusts(&senders[i].account, senders[i].from) ==
				senders[i].trusted,
			"%s for %s", senders[i].from ? senders[i].from : "nobody",
			senders[i].account.jid ? senders[i].account.jid : "nobody");
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("account");
	TCase *c = tcase_create("account");

	tcase_add_test(c, an_account_trusts_itself_and_whom_it_is_told_to);
	suite_add_tcase(s, c);
	return s;
}

/* A handshake, bytes both ways, an end: the engine itself. */
#include "scalar_text.h"
#include "tls_pair.h"

#include <stdlib.h>
#include <string.h>

static const int versions[] = { 0x0303, 0x0304 };

static struct tls_pair_config config_of(int version)
{
	struct tls_pair_config config = tls_pair_config(CERTIFICATE_GOOD);

	config.client.max_version = version;
	return config;
}

START_TEST(two_engines_shake_hands_and_talk)
{
	struct tls_pair_config config = config_of(versions[_i]);
	struct tls_pair pair = tls_pair_new(&config);
	struct xso_tls_facts facts = xso_tls_facts(pair.tls[CLIENT]);

	ck_assert_ptr_null(facts.version);
	tls_pair_shake(&pair);
	ck_assert_msg(tls_pair_is_active(&pair), "%s / %s", xso_tls_text(pair.tls[CLIENT]),
		xso_tls_text(pair.tls[SERVER]));
	tls_pair_say(&pair, CLIENT, "ping", 4);
	tls_pair_check_got(&pair, SERVER, "ping", 4);
	tls_pair_say(&pair, SERVER, "pong!", 5);
	tls_pair_check_got(&pair, CLIENT, "pong!", 5);
	facts = xso_tls_facts(pair.tls[CLIENT]);
	ck_assert_str_eq(facts.version, _i ? "TLSv1.3" : "TLSv1.2");
	tls_pair_free(&pair);
}
END_TEST

Suite *suite(void)
{
	Suite *s = suite_create("tls");
	TCase *tc = tcase_create("tls");

	tcase_set_timeout(tc, 120);
	tcase_add_loop_test(tc, two_engines_shake_hands_and_talk, 0, 2);
	suite_add_tcase(s, tc);
	return s;
}

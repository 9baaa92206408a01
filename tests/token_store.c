#include "token_store.h"

#include <stdio.h>

struct token_store store;

const char *const token_store_all[] = { "HT-SHA-256-ENDP", "HT-SHA-256-EXPR", "HT-SHA-256-NONE",
	"HT-SHA-256-UNIQ", "HT-SHA-512-ENDP", "HT-SHA-512-EXPR", "HT-SHA-512-NONE",
	"HT-SHA-512-UNIQ" };

static bool find(void *user, const struct xso_receiver_holder *holder, size_t n,
	char token[XSO_SASL_TOKEN], struct xso_receiver_token *known)
{
	(void)user;
	for (struct slot *slot = store.slots; slot < store.slots + N_SLOTS; slot++) {
		if (!*slot->name || strcmp(slot->name, holder->name) != 0 ||
			strcmp(slot->agent, holder->agent) != 0 ||
			slot->mechanism != holder->mechanism || n--)
			continue;
		strcpy(token, slot->token);
		*known = slot->known;
		return true;
	}
	return false;
}

static bool use(void *user, const struct xso_receiver_holder *holder, const char *token,
	uint64_t count, bool invalidate)
{
	struct slot *slots = store.slots;
	struct slot *slot = strcmp(slots[GIVEN].token, token) != 0 ? &slots[USED] : &slots[GIVEN];

	(void)user;
	ck_assert_str_eq(slot->token, token);
	ck_assert_str_eq(slot->name, holder->name);
	ck_assert_str_eq(slot->agent, holder->agent);
	ck_assert_int_eq(slot->mechanism, holder->mechanism);
	if (store.keeps_no_use)
		return false;
	store.n_used++;
	if (count)
		slot->known.count = count;
	if (slot == &slots[GIVEN]) {
		slots[USED] = slots[GIVEN];
		slots[GIVEN] = (struct slot){ .name = "" };
	}
	if (invalidate)
		slots[USED] = (struct slot){ .name = "" };
	return true;
}

static bool give(void *user, const struct xso_receiver_holder *holder, const char *token,
	struct xso_datetime *until)
{
	struct slot *slot = &store.slots[GIVEN];

	(void)user;
	if (store.gives_none)
		return false;
	store.n_given++;
	ck_assert_uint_eq(strlen(token), 32);
	strcpy(slot->name, holder->name);
	strcpy(slot->agent, holder->agent);
	strcpy(slot->token, token);
	strcpy(store.secret, token);
	slot->mechanism = holder->mechanism;
	slot->known = (struct xso_receiver_token){ 0 };
	*until = (struct xso_datetime)TOKEN_EXPIRY;
	return true;
}

/* Each time others, so that a token is no name of something else. */
static bool random_bytes(void *user, void *bytes, size_t size)
{
	static uint8_t n;

	(void)user;
	memset(bytes, ++n, size);
	return true;
}

void token_store_begin(struct receiver_scene *scene)
{
	receiver_scene_begin(scene);
	scene->config.sasl2 = true;
	scene->config.random = random_bytes;
	scene->config.fast =
		(struct xso_receiver_fast){ token_store_all, TOKEN_STORE_ALL, find, use, give };
	if (!*store.secret)
		strcpy(store.secret, "there is none yet");
	scene->memory.secret = store.secret;
}

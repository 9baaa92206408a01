/* The token of FAST (XEP-0484) that a client keeps in memory, for when it comes back. */
#include "client/client.h"

#include "base/allocate.h"

#include <string.h>

void xso_token_forget(struct xso_client *c)
{
	xso_arena_release(c->token_memory);
	c->token_memory = NULL;
	c->token = (struct xso_login_token){ 0 };
	c->token_uses = 0;
}

/* Without memory there is none: the password is still there. */
static void keep(struct xso_client *c, const struct xso_login_token *token)
{
	struct xso_arena *memory = xso_arena_new(c->config.allocator);
	const char *text = NULL;

	xso_token_forget(c);
	if (memory) {
		xso_arena_mark_secret(memory);
		text = xso_arena_text(memory, token->token, strlen(token->token));
	}
	if (!text) {
		xso_arena_release(memory);
		return;
	}
	c->token_memory = memory;
	c->token = *token;
	c->token.token = text;
}

static void told(void *user, struct xso_login *login, const struct xso_login_token *token)
{
	struct xso_client *c = user;

	(void)login;
	if (token)
		keep(c, token);
	else
		xso_token_forget(c);
}

void xso_token_offer(struct xso_client *c, struct xso_login_config *login)
{
	const struct xso_client_config *config = &c->config;

	if (!login->agent.id || !c->user || (!config->password && !config->bearer))
		return;
	login->fast = (struct xso_login_fast){ .wanted = true, .token = told };
	if (!c->token.token)
		return;
	login->credentials.token = c->token.token;
	login->credentials.token_mechanism = c->token.mechanism;
	login->fast.count = ++c->token_uses;
}

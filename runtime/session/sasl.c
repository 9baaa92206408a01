#include "session/sasl.h"

#include "base/sentence.h"
#include "object/saslprep.h"
#include "session/sasl_lists.h"

#include <string.h>

enum xso_status xso_sasl_fail(struct xso_sasl *sasl, enum xso_status status, const char *text)
{
	struct sentence s = { .text = sasl->text, .size = sizeof sasl->text };

	xso_sentence_say(&s, text);
	xso_sentence_end(&s);
	return status;
}

enum xso_status xso_sasl_fail_number(struct xso_sasl *sasl, enum xso_status status,
	const char *before, size_t number, const char *after)
{
	struct sentence s = { .text = sasl->text, .size = sizeof sasl->text };

	xso_sentence_say(&s, before);
	xso_sentence_say_number(&s, number);
	xso_sentence_say(&s, after);
	xso_sentence_end(&s);
	return status;
}

enum xso_status xso_sasl_prepare(
	struct xso_sasl *sasl, const char *what, const char *text, const char **prepared)
{
	enum xso_status status =
		text ? xso_saslprep(text, prepared, sasl->arena) : XSO_ERROR_MISSING;
	struct sentence s = { .text = sasl->text, .size = sizeof sasl->text };

	if (!status || status == XSO_ERROR_MEMORY)
		return status;
	xso_sentence_say(&s, "the ");
	xso_sentence_say(&s, what);
	if (status == XSO_ERROR_MISSING)
		xso_sentence_say(&s, " is missing");
	else if (!*text)
		xso_sentence_say(&s, " is empty");
	else if (status == XSO_ERROR_LIMIT)
		xso_sentence_say(&s, " is too long to be prepared");
	else
		xso_sentence_say(&s, " has a character that SASLprep does not allow");
	xso_sentence_end(&s);
	return status == XSO_ERROR_MISSING ? XSO_ERROR_INVALID : status;
}

static const struct xso_sasl_steps *steps_of(const struct xso_sasl_row *row)
{
	static const struct xso_sasl_steps nothing = { 0 };
	static const struct xso_sasl_steps *const steps[] = {
		[XSO_SASL_FAMILY_NONE] = &nothing,
		[XSO_SASL_FAMILY_ANONYMOUS] = &xso_sasl_anonymous,
		[XSO_SASL_FAMILY_PLAIN] = &xso_sasl_plain,
		[XSO_SASL_FAMILY_BEARER] = &xso_sasl_bearer,
		[XSO_SASL_FAMILY_SCRAM] = &xso_sasl_scram,
		[XSO_SASL_FAMILY_EXTERNAL] = &xso_sasl_external,
		[XSO_SASL_FAMILY_TOKEN] = &xso_sasl_token,
	};

	return steps[row->family];
}

/* Copies a text that may be NULL. */
static bool keep(struct xso_arena *arena, const char **text)
{
	if (*text)
		*text = xso_arena_text(arena, *text, strlen(*text));
	return *text;
}

static bool keep_credentials(struct xso_sasl *sasl)
{
	struct xso_sasl_credentials *c = &sasl->credentials;
	const char **texts[] = { &c->user, &c->password, &c->authzid, &c->bearer, &c->token };

	if (c->authzid && !*c->authzid)
		c->authzid = NULL; /* nobody in particular: as if it had not been given */
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		if (*texts[i] && !keep(sasl->arena, texts[i]))
			return false;
	if (c->keys) {
		struct xso_sasl_keys *keys = xso_arena_alloc(sasl->arena, sizeof *keys);
		if (!keys)
			return false;
		*keys = *c->keys;
		c->keys = keys;
	}
	return true;
}

static bool keep_channel(struct xso_sasl *sasl, const struct xso_sasl_client *client)
{
	struct xso_bytes data = { 0 };

	sasl->tls = client->channel.tls;
	if ((unsigned)sasl->choice.binding < XSO_SASL_N_BINDINGS)
		data = client->channel.bindings[sasl->choice.binding];
	sasl->binding.size = data.size;
	sasl->binding.data = (const uint8_t *)xso_arena_text(sasl->arena, data.data, data.size);
	if (!sasl->binding.data)
		return false;
	return sasl->row->family != XSO_SASL_FAMILY_SCRAM ||
		!xso_sasl_lists(
			&client->offer, (enum xso_hash)sasl->row->hash, sasl->arena, &sasl->lists);
}

struct xso_sasl *xso_sasl_new(const struct xso_sasl_client *client,
	const struct xso_sasl_choice *choice, const char *nonce,
	const struct xso_allocator *allocator)
{
	struct xso_arena *arena = xso_arena_new(allocator);
	struct xso_sasl *sasl;

	if (!arena)
		return NULL;
	xso_arena_mark_secret(arena);
	sasl = xso_arena_alloc(arena, sizeof *sasl);
	if (sasl) {
		*sasl = (struct xso_sasl){ .arena = arena,
			.row = xso_sasl_row(choice->mechanism),
			.choice = *choice,
			.credentials = client->credentials,
			.policy = client->policy,
			.nonce = nonce };
		sasl->steps = steps_of(sasl->row);
		if (keep_credentials(sasl) && keep_channel(sasl, client) &&
			(!nonce || keep(arena, &sasl->nonce)))
			return sasl;
	}
	xso_arena_release(arena);
	return NULL;
}

void xso_sasl_free(struct xso_sasl *sasl)
{
	if (sasl)
		xso_arena_release(sasl->arena);
}

const char *xso_sasl_text(const struct xso_sasl *sasl)
{
	return sasl->text;
}

/* The state after a step: the next one, or the end. */
static enum xso_status enter(
	struct xso_sasl *sasl, enum xso_status status, enum xso_sasl_state next)
{
	if (status == XSO_ERROR_MEMORY)
		xso_sasl_fail(sasl, status, "out of memory");
	sasl->state = status ? XSO_SASL_OVER : next;
	return status;
}

enum xso_status xso_sasl_begin(struct xso_sasl *sasl, struct xso_bytes *response)
{
	if (sasl->state != XSO_SASL_FRESH || !sasl->steps->begin)
		return XSO_ERROR_MISUSE;
	return enter(sasl, sasl->steps->begin(sasl, response), XSO_SASL_BEGUN);
}

enum xso_status xso_sasl_challenge(
	struct xso_sasl *sasl, struct xso_bytes challenge, struct xso_bytes *response)
{
	enum xso_status status;

	if (sasl->state == XSO_SASL_FRESH || sasl->state >= XSO_SASL_DONE)
		return XSO_ERROR_MISUSE;
	if (!sasl->steps->challenge || sasl->state == XSO_SASL_PROVED)
		status = xso_sasl_fail(sasl, XSO_ERROR_INVALID,
			"the server sent a challenge where the mechanism has none");
	else
		status = sasl->steps->challenge(sasl, challenge, response);
	return enter(
		sasl, status, sasl->state == XSO_SASL_BEGUN ? XSO_SASL_ANSWERED : XSO_SASL_PROVED);
}

enum xso_status xso_sasl_success(struct xso_sasl *sasl, struct xso_bytes data)
{
	enum xso_status status = XSO_OK;

	if (sasl->state == XSO_SASL_FRESH || sasl->state >= XSO_SASL_DONE)
		return XSO_ERROR_MISUSE;
	if (!data.data)
		data.size = 0;
	if (sasl->state != XSO_SASL_PROVED)
		status = sasl->steps->success(sasl, data);
	else if (data.size)
		status = xso_sasl_fail(sasl, XSO_ERROR_INVALID,
			"the server sent data with success after its last challenge");
	return enter(sasl, status, XSO_SASL_DONE);
}

#include "net/lookup.h"

#include <string.h>

static const char *copy_text(struct lookup *lookup, const char *text)
{
	const char *copy = text ? xso_arena_text(lookup->arena, text, strlen(text)) : NULL;

	if (text && !copy)
		lookup->memory_ran_out = true;
	return copy;
}

static const struct xso_srv *copy_records(struct lookup *lookup, const struct xso_resolution *from)
{
	struct xso_srv *copy = xso_arena_array(lookup->arena, from->n_srv, sizeof *copy);

	if (!copy) {
		lookup->memory_ran_out = true;
		return NULL;
	}
	for (size_t i = 0; i < from->n_srv; i++) {
		copy[i] = from->srv[i];
		copy[i].host = copy_text(lookup, from->srv[i].host);
	}
	return copy;
}

static void answered(void *user, const struct xso_resolution *resolution)
{
	struct lookup_question *q = user;

	if (q->is_answered)
		return;
	q->is_answered = true;
	q->answer = *resolution;
	q->answer.text = copy_text(q->lookup, resolution->text);
	if (resolution->n_srv)
		q->answer.srv = copy_records(q->lookup, resolution);
}

static enum xso_status ask(struct lookup_question *q, struct xso_resolver *resolver,
	enum xso_mode mode, bool is_direct_tls, const char *domain)
{
	const char *name = xso_targets_question(mode, is_direct_tls, domain, q->lookup->arena);

	if (!name)
		return XSO_ERROR_MEMORY;
	q->is_asked = true;
	return resolver->type->ask(resolver, XSO_QUESTION_SRV, name, answered, q);
}

enum xso_status xso_lookup_begin(struct lookup *lookup, struct xso_resolver *resolver,
	enum xso_mode mode, bool wants_starttls, bool wants_direct_tls, const char *domain,
	struct xso_arena *arena)
{
	enum xso_status status = XSO_OK;

	*lookup = (struct lookup){ .arena = arena };
	lookup->starttls.lookup = lookup->direct_tls.lookup = lookup;
	if (wants_starttls)
		status = ask(&lookup->starttls, resolver, mode, false, domain);
	if (!status && wants_direct_tls)
		status = ask(&lookup->direct_tls, resolver, mode, true, domain);
	return status;
}

bool xso_lookup_is_done(const struct lookup *lookup)
{
	return lookup->starttls.is_answered >= lookup->starttls.is_asked &&
		lookup->direct_tls.is_answered >= lookup->direct_tls.is_asked;
}

void xso_lookup_give_up(struct lookup *lookup)
{
	const struct xso_resolution none = {
		.outcome = XSO_RESOLVED_FAILED,
		.text = "no answer from DNS in time",
	};

	answered(&lookup->starttls, &none);
	answered(&lookup->direct_tls, &none);
}

const struct xso_resolution *xso_lookup_answer(const struct lookup_question *question)
{
	return question->is_asked ? &question->answer : NULL;
}

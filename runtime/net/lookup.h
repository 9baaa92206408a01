/*
 * The questions that are asked for the servers of a domain, and what came of them. Answers are
 * copied, for those of a resolver live for a moment.
 */
#ifndef XSO_NET_LOOKUP_H
#define XSO_NET_LOOKUP_H

#include "net/targets.h"

/* One of the two services. */
struct lookup_question {
	struct lookup *lookup;
	bool is_asked, is_answered;
	struct xso_resolution answer;
};

struct lookup {
	struct xso_arena *arena;
	struct lookup_question starttls, direct_tls;
	bool memory_ran_out;
};

/* Asks; `domain` is of A-labels. Errors as the resolver has them. */
enum xso_status xso_lookup_begin(struct lookup *lookup, struct xso_resolver *resolver,
	enum xso_mode mode, bool wants_starttls, bool wants_direct_tls, const char *domain,
	struct xso_arena *arena);

/* All that was asked is answered. */
bool xso_lookup_is_done(const struct lookup *lookup);

/* What has no answer yet has failed. */
void xso_lookup_give_up(struct lookup *lookup);

/* As targets_order has them; NULL: it was not asked. */
const struct xso_resolution *xso_lookup_answer(const struct lookup_question *question);

#endif

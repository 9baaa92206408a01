/* What the mechanisms of the client's side share. */
#ifndef XSO_SESSION_SASL_H
#define XSO_SESSION_SASL_H

#include "session/sasl_mechanism.h"

struct xso_scram;

enum xso_sasl_state {
	XSO_SASL_FRESH,
	XSO_SASL_BEGUN,
	XSO_SASL_ANSWERED, /* the one challenge that the mechanism has */
	XSO_SASL_PROVED,   /* by the server, in a challenge: success may come without data */
	XSO_SASL_DONE,
	XSO_SASL_OVER, /* an error */
};

/* A mechanism. Each step fails by xso_sasl_fail, or with XSO_ERROR_MEMORY. */
struct xso_sasl_steps {
	enum xso_status (*begin)(struct xso_sasl *sasl, struct xso_bytes *response);
	/* NULL: it has no challenges */
	enum xso_status (*challenge)(
		struct xso_sasl *sasl, struct xso_bytes challenge, struct xso_bytes *response);
	/* `data` is what came with success; size 0 when nothing did */
	enum xso_status (*success)(struct xso_sasl *sasl, struct xso_bytes data);
};

/* All of it, and all it points to, is in `arena`, which is wiped. */
struct xso_sasl {
	struct xso_arena *arena;
	const struct xso_sasl_steps *steps;
	const struct xso_sasl_row *row;
	struct xso_sasl_choice choice;
	struct xso_sasl_credentials credentials;
	struct xso_sasl_policy policy;
	int tls;
	struct xso_bytes binding; /* the data of choice.binding */
	const char *nonce;
	const char *lists; /* base64: what XEP-0474 makes of the server's offer; NULL: too much */
	struct xso_scram *scram;
	enum xso_sasl_state state;
	char text[128];
};

/* Returns `status` and keeps the sentence: those before the number, the number, those after it. */
enum xso_status xso_sasl_fail(struct xso_sasl *sasl, enum xso_status status, const char *text);
enum xso_status xso_sasl_fail_number(struct xso_sasl *sasl, enum xso_status status,
	const char *before, size_t number, const char *after);

/* SASLprep of what the user gave; an error says which. */
enum xso_status xso_sasl_prepare(
	struct xso_sasl *sasl, const char *what, const char *text, const char **prepared);

extern const struct xso_sasl_steps xso_sasl_plain, xso_sasl_external, xso_sasl_anonymous;
extern const struct xso_sasl_steps xso_sasl_bearer, xso_sasl_token, xso_sasl_scram;

#endif

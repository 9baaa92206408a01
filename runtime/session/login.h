/* What the phases of a login share. */
#ifndef XSO_SESSION_LOGIN_H
#define XSO_SESSION_LOGIN_H

#include "session/negotiation.h"

#include <xmpp/fast.h>
#include <xmpp/sasl.h>
#include <xso/login.h>

struct xmpp_sasl2_feature;
struct xmpp_sasl2_success;
struct xmpp_sm_resumed;
struct xmpp_stream_features;

/* Goes on with what was waited for. */
typedef void login_step(struct xso_login *login, struct xso_any any);

enum { LOGIN_SERVER_TEXT = 512, LOGIN_TEXT = XSO_SASL_TEXT + LOGIN_SERVER_TEXT + 64 };

/*
 * At most one thing is waited for: by `negotiation`, or the answer to a request, which cannot be
 * cancelled and holds the memory until it comes.
 */
struct xso_login {
	struct xso_login_config config; /* its pointers lead into `secrets` */
	struct xso_arena *secrets;	/* is wiped; NULL: it is over */
	struct negotiation negotiation;
	login_step *step; /* with what that waits for */
	struct xso_sasl *sasl;
	enum xso_login_phase phase;
	enum xso_sasl_mechanism mechanism;
	enum xso_sasl_mechanism asked_token; /* that is asked for; NONE: none is */
	struct xso_sasl_failure failures[XSO_SASL_N_MECHANISMS]; /* conditions live for ever */
	size_t n_failures;
	size_t holds; /* owners of the memory: the user, a call under way, a request */
	bool is_freed;
	bool is_sasl2;		  /* the exchange that is under way */
	bool is_bound;		  /* by SASL2 */
	bool has_asked;		  /* by SASL2, for a new session with the resource */
	bool has_asked_to_resume; /* by SASL2, the one there is */
	bool has_carbons;	  /* were asked for by SASL2, with the resource */
	bool has_resumed;	  /* a session */
	bool is_aborting;	  /* `text` and `status` say why, whatever comes now */
	enum xso_status status;
	char text[LOGIN_TEXT];		     /* why it failed */
	char server_text[LOGIN_SERVER_TEXT]; /* of the last of `failures`; "": none */
};

void xso_login_hold(struct xso_login *login);
void xso_login_release(struct xso_login *login);

/*
 * Waits for one of `n` classes, then for nothing else. False: it failed, which is told already, and
 * the login may be freed.
 */
bool xso_login_expect(struct xso_login *login, const struct xso_class *const *classes, size_t n,
	login_step *step);

/* Sends; false as above. */
static inline bool login_send(struct xso_login *login, struct xso_any any)
{
	return xso_negotiation_send(&login->negotiation, any);
}

/* Says why it will fail: the words, `more` (may be NULL) behind them. */
void xso_login_say(struct xso_login *login, const char *words, const char *more);

/* Adds what the server says of it to what was said; nothing, where that is nothing. */
void xso_login_quote(struct xso_login *login, const char *server_text);

/* Ends it, for what was said and what `failure` has besides text and phase. */
void xso_login_fail(struct xso_login *login, struct xso_login_failure failure);

/* The same for something on our side. */
static inline void login_fail_status(
	struct xso_login *login, enum xso_status status, const char *words)
{
	xso_negotiation_fail(&login->negotiation, status, words);
}

/* Ends it well. */
void xso_login_finish(struct xso_login *login);

/* The phases, each from its beginning. */
void xso_login_authenticate(struct xso_login *login);
void xso_login_restart(struct xso_login *login);
void xso_login_bind(struct xso_login *login, const struct xmpp_stream_features *features);

/*
 * Where nothing that the server offers leads on. True: it demands what nobody here knows; it is
 * told so, and the login has failed.
 */
bool xso_login_refuses_demand(struct xso_login *login);

/* What the server offers of SASL2; NULL: nothing, or it is not to be used. */
const struct xmpp_sasl2_feature *xso_login_sasl2(const struct xso_login *login);

/* What the server lets us ask for together with the authentication; NULL: not that. */
const void *xso_login_inline(const struct xmpp_sasl2_feature *feature, const struct xso_class *cls);

/* What is said of tokens in a request; lives until that is sent. */
struct login_fast {
	struct xmpp_fast use;
	struct xmpp_fast_request_token wish;
};

void xso_login_offer_tokens(const struct xmpp_sasl2_feature *feature, struct xso_sasl_offer *offer);
/* Returns how many of at most two payloads there are. */
size_t xso_login_ask_for_token(
	struct xso_login *login, struct login_fast *request, struct xso_any *payload);
/* What success and a failure have to say of tokens is told. False: the login is over. */
bool xso_login_take_token(struct xso_login *login, const struct xmpp_sasl2_success *success);
bool xso_login_token_refused(struct xso_login *login, enum xmpp_sasl_condition condition);

/* All that a choice of mechanism depends on. Pointers live until the stream gets other features. */
struct xso_sasl_client xso_login_client(const struct xso_login *login);

/* Begin and give up an exchange by SASL2. */
void xso_login_send_authenticate(struct xso_login *login, struct xso_bytes data);
void xso_login_send_abort2(struct xso_login *login);

/*
 * What the elements of both kinds of SASL lead to. False: nothing more is to be sent, and the login
 * may be freed.
 */
bool xso_login_challenged(
	struct xso_login *login, struct xso_bytes challenge, struct xso_bytes *response);
bool xso_login_succeeded(struct xso_login *login, struct xso_bytes data);
void xso_login_refused(struct xso_login *login, enum xmpp_sasl_condition condition,
	const struct xmpp_lang_text *text, size_t n_text);

/* Gives up, for what was said. Whatever answers ends it; success does so too late. */
void xso_login_abort(struct xso_login *login, enum xso_status status);
void xso_login_aborted(struct xso_login *login, bool is_success);

/* NULL: there is none, or it was freed meanwhile. */
struct xso_sm *xso_login_session(const struct xso_login *login);

/* False: there is no session to resume here. */
bool xso_login_resume(struct xso_login *login, const struct xmpp_stream_features *features);

/* The server says so: ends the login. */
void xso_login_resumed(struct xso_login *login, const struct xmpp_sm_resumed *answer);

/* Once an address is bound: begins a session, where there may be one, and ends the login well. */
void xso_login_enable(struct xso_login *login);

#endif

/*
 * A client: what most programs begin with. It connects, logs in, answers what every client is
 * asked, watches whether the server is still there, and comes back when the connection is lost;
 * with stream management (XEP-0198) nothing that was sent is lost with it. Handlers are registered
 * once and hold for all connections. It does nothing that cannot be done with connection, login
 * and handlers, and gives the stream to whoever wants more.
 *
 *	xso_client_new() → handlers on it
 *	xso_client_run(), or its source in any loop
 *	xso_client_free()
 *
 * Everything is done from xso_source_step, as with a connection; every call is allowed in the
 * functions and handlers, xso_client_free too. What is sent goes out by itself.
 *
 * What nobody else handles when it begins, it answers: ping (XEP-0199), software version
 * (XEP-0092), and what it is and can do (XEP-0030).
 */
#ifndef XSO_CLIENT_H
#define XSO_CLIENT_H

#include <xso/api.h>
#include <xso/connection.h>
#include <xso/handlers.h>
#include <xso/login.h>
#include <xso/sasl.h>
#include <xso/sm.h>

XSO_BEGIN

struct xso_client;
struct xso_module;

enum xso_client_state {
	XSO_CLIENT_FRESH,
	XSO_CLIENT_CONNECTING,
	XSO_CLIENT_LOGGING_IN,
	XSO_CLIENT_ONLINE,
	XSO_CLIENT_WAITING, /* to connect again */
	XSO_CLIENT_ENDED,
};

/* A few words, never NULL. */
const char *xso_client_state_text(enum xso_client_state state);

/* Where it is now, and why. Pointers live until the function that gets it returns. */
struct xso_client_change {
	enum xso_client_state state;
	const char *text; /* xso_client_text */
	/* Of WAITING and ENDED: the stream's end; NULL: it ended before there was one, or the login
	 * failed. */
	const struct xso_close_reason *reason;
	enum xso_retry retry; /* of WAITING and ENDED: what the end allows */
	uint64_t wait;	      /* of WAITING: milliseconds */
	bool has_resumed;     /* of ONLINE: it is the session from before, presence and all */
};

/* Zero means the default for every member. Everything is copied but what is said to outlive it. */
struct xso_client_config {
	const char *jid;      /* required; with a resource, that is asked for */
	const char *password; /* wiped when the client is freed; no other copy stays */
	const struct xso_module *const *modules; /* what it knows besides its own; NULL: nothing */
	void *user;				 /* of the functions below */
	const struct xso_allocator *allocator;	 /* NULL: malloc and free; outlives the client */

	const char *bearer; /* a token of OAuth 2.0, in place of a password */
	bool certificate;   /* ours is in the TLS context, and is meant for EXTERNAL */
	bool anonymous;	    /* the address is the domain alone: anybody will do */
	struct xso_sasl_policy policy;

	/*
	 * Where the server offers SASL2 (XEP-0388) it is used, with Bind 2 unless the address has a
	 * resource, and a token of FAST (XEP-0484) that serves for coming back in place of a
	 * password. The token is a secret like this, and is kept in memory alone.
	 */
	bool no_sasl2;
	/*
	 * Said by SASL2. `id` NULL: one that is made for this client, whom the server hence takes
	 * for another each time that the program begins. `software` NULL: `name`.
	 */
	struct xso_login_agent agent;
	bool carbons; /* copies of what our other clients get and send (XEP-0280) are wanted */

	/*
	 * How to connect; NULL: by DNS, with TLS, trusting the system's authorities. Outlives the
	 * client. Its `user` is that of its functions; `ready` and `ended` are not used. Of its
	 * stream (may be NULL) all is used but registry, handlers, `to`, `from`, role and mode.
	 */
	const struct xso_connection_config *connection;
	/*
	 * The TLS session of the last connection that served, with which the next one begins faster
	 * (RFC 8446 2.2, RFC 5077), is not kept. Where it is, that is in memory alone, and it is
	 * offered once, as long as `connection` has the same tls_context; the server's certificates
	 * are judged as in a whole handshake. The tls_session there is offered once, too, first.
	 */
	bool no_tls_session;

	/* Of the program, for XEP-0092 and XEP-0030. A version is told when there is a name. */
	const char *name, *version, *os;
	const char *type;	     /* of the category client: "pc", "phone"; NULL: "bot" */
	const char *const *features; /* namespaces that the application implements */
	size_t n_features;

	/* Of stream management; its allocator is not used; NULL: the defaults. */
	const struct xso_sm_config *sm;
	bool no_sm;	   /* there is none */
	bool no_presence;  /* else an empty one is sent in each session, once ONLINE was told */
	uint64_t silence;  /* of the server, after which it is asked; milliseconds; 0: 300,000 */
	uint64_t patience; /* for the answer, before the connection counts as lost; 0: 30,000 */

	/* The state is another one. */
	void (*changed)(
		void *user, struct xso_client *client, const struct xso_client_change *change);
	/* Events of its streams: xso_handlers_on_event on its handlers is the client's own. */
	xso_event_handler *event;
};

/*
 * NULL: *error (may be NULL) says why: XSO_ERROR_INVALID, the address is none, or has no localpart
 * and is not anonymous; as xso_registry_add for the modules; XSO_ERROR_MEMORY. Begins at the first
 * step.
 */
struct xso_client *xso_client_new(const struct xso_client_config *config, struct xso_error *error);

/*
 * Ends it at once, without a word to the server; `changed` is not called. Requests and waits are
 * completed as closed. NULL is allowed.
 */
void xso_client_free(struct xso_client *client);

/* Those of all its streams. Its own are there from the first step on. */
struct xso_handlers *xso_client_handlers(struct xso_client *client);
struct xso_source *xso_client_source(struct xso_client *client);
void *xso_client_user(const struct xso_client *client);

/*
 * Steps it until it has ended; at once when it has. XSO_OK: by xso_client_close, or it was freed;
 * XSO_ERROR_REFUSED: the login failed for good; XSO_ERROR_CLOSED: the server wants us no more, or
 * it cannot be connected to as it is configured; xso_client_text says why. XSO_ERROR_MEMORY:
 * nothing was done.
 */
enum xso_status xso_client_run(struct xso_client *client);

/* Closes in order and stays away: ENDED is told. So does xso_stream_close on its stream. */
void xso_client_close(struct xso_client *client);

/* While it waits, it waits no longer: the network is there again. */
void xso_client_hurry(struct xso_client *client);

enum xso_client_state xso_client_state(const struct xso_client *client);

/* One sentence: why it waits or has ended, else what it does. No secret is in it. Never NULL. */
const char *xso_client_text(const struct xso_client *client);

/* While ONLINE; NULL else. It is not to be freed. */
struct xso_stream *xso_client_stream(const struct xso_client *client);

/* The client of such a stream; NULL: it has none. */
struct xso_client *xso_client_of(const struct xso_stream *stream);

/*
 * Stream management, for outcomes (xso_sm_send), and to save or load a session, the latter before
 * the first step; NULL: there is none. It is not to be freed. A session is taken up again after
 * each loss but one: when two streams in a row ended in not-well-formed or policy-violation, what
 * is not acknowledged may be why; it fails as closed, and is never sent again. It fails so, too,
 * before ENDED is told.
 */
struct xso_sm *xso_client_sm(const struct xso_client *client);

/*
 * As xso_stream_send while ONLINE; XSO_ERROR_NOT_CONNECTED else: nothing is queued for later, for
 * nobody but the sender knows what is still true then.
 */
enum xso_status xso_client_send(
	struct xso_client *client, struct xso_any object, struct xso_error *error);

/*
 * Nobody looks at what comes, or somebody does again (XEP-0352): told to servers that want to know,
 * on this connection and on those that follow. XSO_ERROR_MEMORY, XSO_ERROR_LIMIT: this one was not
 * told.
 */
enum xso_status xso_client_set_inactive(struct xso_client *client, bool is_inactive);

XSO_END

#endif

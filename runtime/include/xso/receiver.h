/*
 * The other side of a login: from a client's stream that was just accepted to one that is protected
 * (STARTTLS, RFC 6120 5), authenticated (SASL, RFC 6120 6) and bound to a resource (RFC 6120 7), or
 * taking up a session (XEP-0198 5): enough for an embedded server. It knows the stream and nothing
 * below it: TLS is begun by a function, and what TLS knows, random bytes, users and sessions come
 * from others.
 *
 *	xso_receiver_new() → xso_receiver_begin()	then `done` or `failed`, once
 *
 * It goes on whenever the stream is fed, and leaves no handler behind. Until it is done it takes
 * all that a client may say, so that nothing of it gets to handlers of others: what is out of place
 * ends the stream. Where there are sessions it answers <enable/> after that, as long as it lives.
 * Every call is allowed in `done` and `failed`, xso_receiver_free and xso_stream_free too.
 */
#ifndef XSO_RECEIVER_H
#define XSO_RECEIVER_H

#include <xso/api.h>
#include <xso/jid.h>
#include <xso/sasl_server.h>
#include <xso/scalar.h>
#include <xso/sm.h>
#include <xso/stream.h>

XSO_BEGIN

struct xso_receiver;

/* Ordered as they follow each other; HEADER comes before each of the three behind it. */
enum xso_receiver_phase {
	XSO_RECEIVER_FRESH,
	XSO_RECEIVER_HEADER,
	XSO_RECEIVER_TLS, /* STARTTLS is offered and nothing else */
	XSO_RECEIVER_SASL,
	XSO_RECEIVER_BIND,
	XSO_RECEIVER_OVER,
};

/* A few words, never NULL. */
const char *xso_receiver_phase_text(enum xso_receiver_phase phase);

/* Why it failed, and where. Pointers live until the function that gets it returns. */
struct xso_receiver_failure {
	enum xso_receiver_phase phase;
	/* One sentence for the server's own log, which says more than the client learns. No secret
	 * is in it. */
	const char *text;
	const char *condition; /* of the last <failure/> of SASL; NULL: there was none */
	const struct xso_close_reason
		*reason;	/* the stream ended; NULL: it did not, or was freed */
	enum xso_status status; /* what failed on our side, or about the client; else XSO_OK */
	bool timeout;		/* the time was over */
};

enum { XSO_RECEIVER_RESOURCE = XSO_JID_PART + 1 }; /* bytes, NUL included */

/*
 * Sessions of stream management (xso/sm.h). They outlive their streams, and belong to the
 * application: it says how long each may wait (xso_sm_config.max), and frees those that waited
 * longer.
 */
struct xso_receiver_sessions {
	/*
	 * A session that is OFF, which begins for the client at `jid` and is called `id` from then
	 * on, a name that nobody can guess. With Bind 2 that is before `done`. NULL: the client is
	 * told that it gets none.
	 */
	struct xso_sm *(*begin)(void *user, const char *jid, const char *id);
	/*
	 * The session that is called `id`, for instance by xso_sm_is_named. It may still be over
	 * another stream, which is aborted then. NULL: there is none. Whose it is the receiver
	 * looks at: somebody else's is as one that there is not. A NULL function finds none.
	 */
	struct xso_sm *(*find)(void *user, const char *id);
};

/* Who has a token of FAST, and what for. */
struct xso_receiver_holder {
	const char *name;		   /* of the user, as the directory is asked for it */
	const char *agent;		   /* the client's UUID, in small letters */
	enum xso_sasl_mechanism mechanism; /* the token serves no other */
};

/* What the application knows of a token besides. */
struct xso_receiver_token {
	uint64_t count;	 /* the last that was kept with it; 0: none */
	bool is_expired; /* it serves no more, and who knows it is told so */
	bool renew;	 /* it expires soon: the client gets another one */
};

/*
 * Tokens of FAST (XEP-0484), by which a client logs in the next time: one that gives its `id` in
 * <user-agent/>. They belong to the application, which keeps them as it keeps passwords, and says
 * when they expire: here is no clock. Its functions call nothing, and pointers live until they
 * return. There must be no early data of TLS, which is not offered.
 */
struct xso_receiver_fast {
	/*
	 * HT-*, as the server likes them; outlives the object. 0: there are no tokens, and no
	 * function is needed; else all of them are. Left out are those that bind the channel by
	 * data that there is not.
	 */
	const char *const *mechanisms;
	size_t n_mechanisms;
	/*
	 * The holder's token, NUL-terminated, which is wiped when it is no longer needed, and what
	 * is known of it. `n` counts up from 0 as long as the answer is true: there may be one that
	 * was given and one that is in use.
	 */
	bool (*find)(void *user, const struct xso_receiver_holder *holder, size_t n,
		char token[XSO_SASL_TOKEN], struct xso_receiver_token *known);
	/*
	 * The client has shown that it has `token`, which is not expired. Tokens that its agent got
	 * before this one serve no more, whatever their mechanism; with `invalidate` this one does
	 * not either. `count` is above the one that is known, and kept with it; 0: the client did
	 * not count. False: that cannot be kept, or there is no such token any more, or a count as
	 * high by now: the client is not let in.
	 */
	bool (*use)(void *user, const struct xso_receiver_holder *holder, const char *token,
		uint64_t count, bool invalidate);
	/*
	 * `token`, 32 characters that nobody can guess, is the holder's from now on, until
	 * *expiry, to be filled in. The one in use serves until this one is used; another that its
	 * agent was given and has not used serves no more. False: the client gets none.
	 */
	bool (*give)(void *user, const struct xso_receiver_holder *holder, const char *token,
		struct xso_datetime *expiry);
};

/* Zero means the default for every member. Everything is copied but what is said to outlive it. */
struct xso_receiver_config {
	/*
	 * Required: a client's receiver, with handlers, a new_id, and the modules of STARTTLS,
	 * SASL, channel binding, binding and session. Outlives the object until that is over.
	 */
	struct xso_stream *stream;
	void *user;			       /* of the functions below */
	const struct xso_allocator *allocator; /* NULL: malloc and free; outlives the stream too */
	const char *domain;		       /* required: of all accounts */
	uint64_t timeout;		       /* milliseconds for the whole; 0: 30,000 */

	/*
	 * Begins TLS on the transport once what was sent is out, and resets the stream after the
	 * handshake, as xso_connection_starttls does. False: it cannot. With this function nothing
	 * else is offered until the stream says that TLS is active; NULL: STARTTLS is not offered.
	 */
	bool (*start_tls)(void *user);

	/*
	 * What is offered, as the server likes it; outlives the object. Left out are a mechanism
	 * with PLUS where there is no data to bind the channel by, and one that needs TLS where
	 * there is none.
	 */
	const char *const *mechanisms;
	size_t n_mechanisms;
	/* Fills in what TLS knows of the connection, which lives until it is asked again. NULL: it
	 * is not encrypted. The types that have data are told to the client (XEP-0440). */
	void (*channel)(void *user, struct xso_sasl_channel *channel);
	struct xso_sasl_directory directory; /* what it points to outlives the object */
	struct xso_bytes fake_key; /* as in xso_sasl_server_config; required for SCRAM, PLAIN */
	uint32_t fake_iterations;
	unsigned most_failures; /* of SASL, RFC 6120 6.4.5; 0: 3 */

	/*
	 * SASL2 (XEP-0388) is offered over TLS too, with the same mechanisms, and with it Bind 2
	 * (XEP-0386); the registry has the modules of both. A resource is bound then as by `bind`,
	 * which may refuse: the client binds afterwards.
	 */
	bool sasl2;
	/* With SASL2 a client may log in by tokens; the registry has xmpp_fast_module. */
	struct xso_receiver_fast fast;
	/*
	 * The client is there as `jid`, has been told so, and wants copies (XEP-0280), or is not
	 * looked at (XEP-0352), from the first stanza on; `done` follows. NULL: that is not offered
	 * with Bind 2. The registry has the modules of those that are.
	 */
	void (*carbons)(void *user, const char *jid);
	void (*inactive)(void *user, const char *jid);

	/* A session of RFC 3921 is offered, as optional; see xso_receiver_answer_sessions. */
	bool session;
	/*
	 * `resource` is what the client wants, or a random one; it may be changed. NULL: it is
	 * bound; else the condition of RFC 6120 8.3.3 that binding is refused with, and the client
	 * may try again. A NULL function binds what is wanted.
	 */
	const char *(*bind)(void *user, const char *account, char resource[XSO_RECEIVER_RESOURCE]);
	/* Stream management is offered where there is `begin`; the registry has xmpp_sm_module. */
	struct xso_receiver_sessions sessions;

	/* `size` bytes that nobody can guess; false: there are none. Required; calls nothing. */
	bool (*random)(void *user, void *bytes, size_t size);
	/* Required. The client is there as `jid`, a full address, and has been told so; it is the
	 * stream's own now (xso_stream_jid). */
	void (*done)(void *user, struct xso_receiver *receiver, const char *jid);
	/* Required. The stream serves for nothing any more: close it, where it is not closed yet.
	 */
	void (*failed)(void *user, struct xso_receiver *receiver,
		const struct xso_receiver_failure *failure);
};

/*
 * NULL: *error (may be NULL) says why: XSO_ERROR_MISUSE, something is missing; XSO_ERROR_MEMORY.
 */
struct xso_receiver *xso_receiver_new(
	const struct xso_receiver_config *config, struct xso_error *error);

/* Begins; once, later calls do nothing. `failed` may be called before this returns. */
void xso_receiver_begin(struct xso_receiver *receiver);

/*
 * Frees it, and with it ends what is under way: neither function is called then, and the stream
 * stands where it stood: close it. NULL is allowed.
 */
void xso_receiver_free(struct xso_receiver *receiver);

enum xso_receiver_phase xso_receiver_phase(const struct xso_receiver *receiver);

/* What the client authenticated with; XSO_SASL_NONE: nothing, or not yet. */
enum xso_sasl_mechanism xso_receiver_mechanism(const struct xso_receiver *receiver);

/*
 * True: a session was taken up, with the presence and all else that is known of the client. False:
 * it is a new one.
 */
bool xso_receiver_has_resumed(const struct xso_receiver *receiver);

/*
 * Answers requests for a session, which mean nothing any more (RFC 6121 1.4), on all streams that
 * have these handlers. XSO_ERROR_CONFLICT, XSO_ERROR_MEMORY: as xso_handlers_on_request.
 */
enum xso_status xso_receiver_answer_sessions(struct xso_handlers *handlers);

XSO_END

#endif

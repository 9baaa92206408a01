/*
 * The handshake of a component and its server (XEP-0114): each has one element to say. The
 * component proves that it knows the secret that both have; the server lets it in. One object is
 * one side of one handshake, on a stream of mode component that is open.
 *
 *	xso_component_new() → xso_component_begin()	then `done` or `failed`, once
 *
 * It goes on whenever the stream is fed, and leaves no handler behind. Every call is allowed in
 * its functions, xso_component_free and xso_stream_free too. A component that connects several
 * times to one server, or to all of a cluster, has an object for each of its streams; whether they
 * may be there together is the server's to say (`conflict`).
 */
#ifndef XSO_COMPONENT_H
#define XSO_COMPONENT_H

#include <xso/api.h>
#include <xso/stream.h>

XSO_BEGIN

struct xso_component;

/* Why it failed. Pointers live until the function that gets it returns. */
struct xso_component_failure {
	/* One sentence, for instance "the server does not accept the secret: stream error
	 * not-authorized". No secret is in it. */
	const char *text;
	const struct xso_close_reason
		*reason;	/* the stream ended; NULL: it did not, or was freed */
	enum xso_status status; /* what failed on our side, or about the peer; else XSO_OK */
	bool timeout;		/* the time was over */
};

enum { XSO_COMPONENT_SECRET = 1024 }; /* bytes of the longest secret, NUL included */

/* Zero means the default for every member. The secret is copied. */
struct xso_component_config {
	/*
	 * Required: of mode component, with handlers and xmpp_component_module. Outlives the
	 * object until that is over.
	 */
	struct xso_stream *stream;
	void *user;			       /* of the functions below */
	const struct xso_allocator *allocator; /* NULL: malloc and free; outlives the stream too */
	uint64_t timeout;		       /* milliseconds; 0: 30,000 */

	/* Of an initiator, which is the component: required, and NULL for a receiver. */
	const char *secret;

	/*
	 * Of a receiver, which is the server: required, and NULL for an initiator. Fills in the
	 * secret of the component `domain`, NUL-terminated, which is wiped afterwards. False: there
	 * is no such component, and it is told host-unknown. `domain` is what the peer asked for,
	 * "" when it said nothing.
	 */
	bool (*secret_of)(void *user, const char *domain, char secret[XSO_COMPONENT_SECRET]);
	/*
	 * Of a receiver: NULL when the component, which has proved itself, may come in; else the
	 * condition of RFC 6120 4.9.3 that it is refused with, as conflict where it is there
	 * already. A NULL function lets everybody in.
	 */
	const char *(*admit)(void *user, const char *domain);

	/*
	 * Required. The handshake holds, and both have said so. `domain` is the component's; for
	 * an initiator it is the stream's own address now (xso_stream_jid).
	 */
	void (*done)(void *user, struct xso_component *component, const char *domain);
	/* Required. The stream serves for nothing any more: close it, where it is not closed yet.
	 */
	void (*failed)(void *user, struct xso_component *component,
		const struct xso_component_failure *failure);
};

/*
 * NULL: *error (may be NULL) says why: XSO_ERROR_MISUSE, something is missing, or there are both a
 * secret and a function for it; XSO_ERROR_MEMORY.
 */
struct xso_component *xso_component_new(
	const struct xso_component_config *config, struct xso_error *error);

/*
 * Begins, once the peer's header is there; later calls do nothing. An initiator says its part; a
 * receiver waits for it, and answers a stanza that comes before it with not-authorized. When it
 * fails at once, as on a stream that is not open, `failed` is called before this returns.
 */
void xso_component_begin(struct xso_component *component);

/*
 * Frees it, and with it ends a handshake that is under way: neither function is called then, and
 * the stream stands where it stood. The secret is wiped; it is also when the handshake is over.
 * NULL is allowed.
 */
void xso_component_free(struct xso_component *component);

XSO_END

#endif

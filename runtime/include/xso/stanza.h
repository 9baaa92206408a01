/*
 * Stanzas that answer others. They borrow from what they answer: send them while that is there, as
 * in its handler. An error is never answered (RFC 6120 8.3.1). For requests there is xso/request.h.
 */
#ifndef XSO_STANZA_H
#define XSO_STANZA_H

#include <xso/api.h>

#include <xmpp/core.h>

XSO_BEGIN

/* To the sender, from whom it was for, of the same type and thread; the rest is empty. */
struct xmpp_message xso_message_reply(const struct xmpp_message *message);

/* The same stanza given back with an error: its id, type error, and nothing of its content. */
struct xmpp_message xso_message_error(
	const struct xmpp_message *message, const struct xmpp_stanza_error *error);
struct xmpp_presence xso_presence_error(
	const struct xmpp_presence *presence, const struct xmpp_stanza_error *error);

/* An error of this condition and of the type that goes with it (RFC 6120 8.3.3). */
struct xmpp_stanza_error xso_stanza_error(enum xmpp_stanza_condition condition);

XSO_END

#endif

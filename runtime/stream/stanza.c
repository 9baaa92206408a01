#include <xso/stanza.h>

struct xmpp_message xso_message_reply(const struct xmpp_message *message)
{
	return (struct xmpp_message){ .from = message->to,
		.to = message->from,
		.type = message->type,
		.thread = message->thread };
}

struct xmpp_message xso_message_error(
	const struct xmpp_message *message, const struct xmpp_stanza_error *error)
{
	return (struct xmpp_message){ .from = message->to,
		.to = message->from,
		.id = message->id,
		.type = XMPP_MESSAGE_TYPE_ERROR,
		.error = error };
}

struct xmpp_presence xso_presence_error(
	const struct xmpp_presence *presence, const struct xmpp_stanza_error *error)
{
	return (struct xmpp_presence){ .from = presence->to,
		.to = presence->from,
		.id = presence->id,
		.type = XMPP_PRESENCE_TYPE_ERROR,
		.error = error };
}

/* The type that RFC 6120 8.3.3 has for a condition. */
static enum xmpp_stanza_error_type type_of(enum xmpp_stanza_condition condition)
{
	switch (condition) {
	case XMPP_STANZA_CONDITION_BAD_REQUEST:
	case XMPP_STANZA_CONDITION_JID_MALFORMED:
	case XMPP_STANZA_CONDITION_NOT_ACCEPTABLE:
	case XMPP_STANZA_CONDITION_POLICY_VIOLATION:
	case XMPP_STANZA_CONDITION_REDIRECT:
		return XMPP_STANZA_ERROR_TYPE_MODIFY;
	case XMPP_STANZA_CONDITION_FORBIDDEN:
	case XMPP_STANZA_CONDITION_NOT_AUTHORIZED:
	case XMPP_STANZA_CONDITION_REGISTRATION_REQUIRED:
	case XMPP_STANZA_CONDITION_SUBSCRIPTION_REQUIRED:
		return XMPP_STANZA_ERROR_TYPE_AUTH;
	case XMPP_STANZA_CONDITION_RECIPIENT_UNAVAILABLE:
	case XMPP_STANZA_CONDITION_REMOTE_SERVER_TIMEOUT:
	case XMPP_STANZA_CONDITION_RESOURCE_CONSTRAINT:
	case XMPP_STANZA_CONDITION_UNEXPECTED_REQUEST:
		return XMPP_STANZA_ERROR_TYPE_WAIT;
	default:
		return XMPP_STANZA_ERROR_TYPE_CANCEL;
	}
}

struct xmpp_stanza_error xso_stanza_error(enum xmpp_stanza_condition condition)
{
	return (struct xmpp_stanza_error){ .type = type_of(condition), .condition = condition };
}

/* What a server demands that a login does not know. */
#include "session/login.h"

#include <xmpp/stream.h>
#include <xso/raw.h>

/* RFC 6120 4.3.2: it has <required/> in it, of its own namespace. NULL: there is none. */
static const char *find_demand(const struct xmpp_stream_features *features)
{
	for (size_t i = 0; features && i < features->n_feature; i++) {
		const struct xso_raw *raw = features->feature[i].object;
		struct xso_raw required;
		if (features->feature[i].cls != &xso_raw_class)
			continue;
		if (xso_raw_child(raw, raw->items->name->ns, "required", &required))
			return raw->items->name->ns;
	}
	return NULL;
}

bool xso_login_refuses_demand(struct xso_login *login)
{
	struct xso_stream *stream = login->config.stream;
	const char *ns = find_demand(xso_stream_features(stream));

	if (!ns)
		return false;
	xso_login_say(login, "the server demands a feature that is not known here: ", ns);
	xso_stream_send_stream_error_and_close(
		stream, "unsupported-feature", NULL, (struct xso_any){ 0 });
	xso_login_fail(login, (struct xso_login_failure){ .reason = xso_stream_reason(stream) });
	return true;
}

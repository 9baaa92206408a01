#include "channel.h"

#include <string.h>

void channel_read(struct channel *channel, struct xso_tls *tls)
{
	static const enum xso_tls_binding types[XSO_SASL_N_BINDINGS] = {
		[XSO_SASL_TLS_SERVER_END_POINT] = XSO_TLS_SERVER_END_POINT,
		[XSO_SASL_TLS_UNIQUE] = XSO_TLS_UNIQUE,
		[XSO_SASL_TLS_EXPORTER] = XSO_TLS_EXPORTER,
	};

	*channel = (struct channel){ 0 };
	if (!tls)
		return;
	channel->sasl.tls = strcmp(xso_tls_facts_of(tls).version, "TLSv1.3") ? 0x0303 : 0x0304;
	for (size_t i = XSO_SASL_BINDING_NONE + 1; i < XSO_SASL_N_BINDINGS; i++)
		channel->sasl.bindings[i] = (struct xso_bytes){ channel->data[i],
			xso_tls_binding(tls, types[i], channel->data[i]) };
}

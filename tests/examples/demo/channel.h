/* What TLS knows of a connection, as SASL wants it: the same for a client and for a server. */
#ifndef DEMO_CHANNEL_H
#define DEMO_CHANNEL_H

#include <xso/sasl.h>
#include <xso/tls.h>

/* Filled by channel_read; `sasl` points into `data`. */
struct channel {
	struct xso_sasl_channel sasl;
	uint8_t data[XSO_SASL_N_BINDINGS][XSO_TLS_BINDING_SIZE];
};

/* `tls` NULL: the connection is not encrypted. */
void channel_read(struct channel *channel, struct xso_tls *tls);

#endif

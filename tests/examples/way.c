/* A client whose server the environment names: HOST, C2S, and CA, the file of whom to trust. */
#include <stdlib.h>
#include <xso/client.h>

struct xso_client *way_client_new(const struct xso_client_config *config, struct xso_error *error);

struct xso_client *way_client_new(const struct xso_client_config *config, struct xso_error *error)
{
	static struct xso_connection_config way;
	struct xso_client_config led = *config;

	way.host = getenv("HOST");
	way.port = (uint16_t)strtoul(getenv("C2S"), NULL, 10);
	way.tls_context = xso_tls_context_new(
		&(struct xso_tls_config){ .ca_file = getenv("CA") }, NULL, NULL, 0);
	if (!way.tls_context)
		return NULL;
	led.connection = &way;
	return xso_client_new(&led, error);
}

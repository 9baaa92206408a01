/* Reads a request of a protocol that xso has never heard of, and writes the message that answers
 * it. */
#include <acme/coffee.h>
#include <xso/read.h>

#include <stdio.h>
#include <string.h>

static const char request[] =
	"<iq xmlns='jabber:client' type='set' id='1' from='juliet@capulet.lit/balcony'>"
	"<brew xmlns='urn:acme:coffee' cups='2'><kind>espresso</kind></brew></iq>";

static int answer(const struct xmpp_iq *iq, struct xso_buffer *out)
{
	const struct acme_brew *brew = acme_iq_brew(iq);
	struct acme_ready ready = { 0 };
	struct xso_any payloads[] = { acme_ready_any(&ready) };
	struct xmpp_message message = { .to = iq->from, .payload = payloads, .n_payload = 1 };

	if (!brew)
		return 1;
	printf("%u of %s for %s\n", brew->cups, brew->kind, iq->from);
	return xso_write(xmpp_message_any(&message), out, NULL);
}

int main(void)
{
	struct xso_registry *registry = xso_registry_new(NULL);
	struct xso_arena *arena = xso_arena_new(NULL);
	struct xso_buffer out = { 0 };
	struct xso_any any;
	int failed = !registry || !arena || xso_registry_add(registry, &xmpp_core_module, NULL) ||
		xso_registry_add(registry, &acme_coffee_module, NULL) ||
		xso_registry_freeze(registry) ||
		xso_read_one(request, strlen(request), registry, arena, &any, NULL) ||
		answer(xmpp_iq_from(any), &out);

	if (!failed)
		printf("%.*s\n", (int)out.size, out.data);
	xso_buffer_free(&out);
	xso_arena_release(arena);
	xso_registry_free(registry);
	return failed;
}

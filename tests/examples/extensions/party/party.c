/* Two libraries of payloads in one program: reads a message and a request that have some of both,
 * and answers. */
#include <cake/cake.h>
#include <tea/tea.h>
#include <xso/read.h>

#include <stdio.h>
#include <string.h>

static const char message[] =
	"<message xmlns='jabber:client' from='alice@wonderland.lit'>"
	"<offer xmlns='urn:example:tea' kind='assam' minutes='4'/>"
	"<offer xmlns='urn:example:cake'><kind>carrot</kind><kind>lemon</kind></offer></message>";

static const char request[] =
	"<iq xmlns='jabber:client' type='set' id='1' from='hatter@wonderland.lit'>"
	"<order xmlns='urn:example:tea' cups='2'><slice "
	"xmlns='urn:example:cake'>lemon</slice></order></iq>";

struct party {
	struct xso_registry *registry;
	struct xso_arena *arena;
	struct xso_buffer out;
};

static struct xso_any read(struct party *party, const char *xml)
{
	struct xso_any any = { 0 };

	if (xso_read_one(xml, strlen(xml), party->registry, party->arena, &any, NULL))
		return (struct xso_any){ 0 };
	return any;
}

static int hear(struct party *party)
{
	const struct xmpp_message *m = xmpp_message_from(read(party, message));
	const struct tea_offer *tea = m ? tea_message_offer(m) : NULL;
	const struct cake_offer *cake = m ? cake_message_offer(m) : NULL;

	if (!tea || !cake)
		return 1;
	printf("%s has %s tea in %u minutes, and %zu cakes\n", m->from, tea->kind, tea->minutes,
		cake->n_kind);
	return 0;
}

static int serve(struct party *party)
{
	const struct xmpp_iq *iq = xmpp_iq_from(read(party, request));
	const struct tea_order *order = iq ? tea_iq_order(iq) : NULL;
	const struct cake_slice *slice = order ? cake_order_slice(order) : NULL;
	struct tea_order done = { 0 };

	if (!slice)
		return 1;
	printf("%u cups, and a slice of %s for %s\n", order->cups, slice->kind, iq->from);
	return xso_write(xmpp_iq_any(&(struct xmpp_iq){ .type = XMPP_IQ_TYPE_RESULT,
				 .id = iq->id,
				 .to = iq->from,
				 .payload = tea_order_any(&done) }),
		&party->out, NULL);
}

int main(void)
{
	static const struct xso_module *const modules[] = { &xmpp_core_module, &tea_tea_module,
		&cake_cake_module, NULL };
	struct party party = { .registry = xso_registry_new(NULL), .arena = xso_arena_new(NULL) };
	int failed = !party.registry || !party.arena ||
		xso_registry_add_all(party.registry, modules, NULL) ||
		xso_registry_freeze(party.registry) || hear(&party) || serve(&party);

	if (!failed)
		printf("%.*s\n", (int)party.out.size, party.out.data);
	xso_buffer_free(&party.out);
	xso_arena_release(party.arena);
	xso_registry_free(party.registry);
	return failed;
}

// Reads a request of a protocol that xso has never heard of: the headers are those of C.
#include <acme/coffee.h>
#include <xso/read.h>

#include <iostream>
#include <memory>
#include <string_view>

template <auto release> struct releaser {
	template <typename T> void operator()(T *owned) const { release(owned); }
};
template <typename T, auto release> using owner = std::unique_ptr<T, releaser<release>>;

static constexpr std::string_view request =
	"<iq xmlns='jabber:client' type='set' id='1' from='juliet@capulet.lit/balcony'>"
	"<brew xmlns='urn:acme:coffee' cups='2'><kind>espresso</kind></brew></iq>";

int main()
{
	const owner<xso_registry, xso_registry_free> registry{ xso_registry_new(nullptr) };
	const owner<xso_arena, xso_arena_release> arena{ xso_arena_new(nullptr) };
	xso_any any{};

	if (!registry || !arena || xso_registry_add(registry.get(), &xmpp_core_module, nullptr) ||
		xso_registry_add(registry.get(), &acme_coffee_module, nullptr) ||
		xso_registry_freeze(registry.get()) ||
		xso_read_one(request.data(), request.size(), registry.get(), arena.get(), &any, nullptr))
		return 1;
	const xmpp_iq *iq = xmpp_iq_from(any);
	const acme_brew *brew = iq ? acme_iq_brew(iq) : nullptr;
	if (!brew)
		return 1;
	std::cout << +brew->cups << " of " << brew->kind << " for " << iq->from << '\n';
}

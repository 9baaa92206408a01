#include "session/sasl_lists.h"

#include "session/sasl_writer.h"

#include <string.h>

/* Sorts by bytes ("i;octet", RFC 4790 9.3), and joins with U+001E. */
static void put_sorted(struct xso_sasl_writer *w, const char *const *names, size_t n)
{
	const char *sorted[XSO_SASL_LISTS_MOST];

	for (size_t i = 0, at; i < n; i++) {
		for (at = i; at && strcmp(sorted[at - 1], names[i]) > 0; at--)
			sorted[at] = sorted[at - 1];
		sorted[at] = names[i];
	}
	for (size_t i = 0; i < n; i++) {
		xso_sasl_put_text(w, i ? "\x1E" : "");
		xso_sasl_put_text(w, sorted[i]);
	}
}

enum xso_status xso_sasl_lists(const struct xso_sasl_offer *offer, enum xso_hash hash,
	struct xso_arena *arena, const char **text)
{
	struct xso_sasl_writer w = xso_sasl_write_in(arena), encoded;
	uint8_t digest[XSO_HASH_MOST];
	enum xso_status status;

	*text = NULL;
	if (offer->n_mechanisms > XSO_SASL_LISTS_MOST || offer->n_bindings > XSO_SASL_LISTS_MOST)
		return XSO_OK;
	put_sorted(&w, offer->mechanisms, offer->n_mechanisms);
	if (offer->has_bindings) {
		xso_sasl_put_text(&w, "\x1F");
		put_sorted(&w, offer->bindings, offer->n_bindings);
	}
	if (!w.text)
		return XSO_ERROR_MEMORY;
	status = xso_crypto_hash(hash, w.text, w.size, digest);
	if (status)
		return status;
	encoded = xso_sasl_write_in(arena);
	xso_sasl_put_base64(&encoded, (struct xso_bytes){ digest, xso_hash_size(hash) });
	*text = encoded.text;
	return *text ? XSO_OK : XSO_ERROR_MEMORY;
}

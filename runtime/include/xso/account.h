/* Who may speak for an account: the trusted-sender rule of rosters, carbons, archives. */
#ifndef XSO_ACCOUNT_H
#define XSO_ACCOUNT_H

#include <xso/api.h>

#include <stdbool.h>

XSO_BEGIN

/* All zero trusts nobody. */
struct xso_account {
	const char *jid; /* prepared; full or bare */
	/*
	 * True on a client's stream, where a stanza without `from` comes from the account itself
	 * (RFC 6120 8.1.2.1). On component and server streams an absent sender is nobody.
	 */
	bool is_client;
	/* Old servers send from their domain, or from the full address of the account: allow it. */
	bool trust_domain, trust_full;
};

/*
 * True when a stanza from `from` (NULL: none was given) is from the account: from its bare
 * address, or without one on a client's stream.
 */
bool xso_account_trusts(const struct xso_account *account, const char *from);

XSO_END

#endif

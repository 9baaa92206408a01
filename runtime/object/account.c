#include <xso/account.h>

#include <xso/jid.h>

#include <string.h>

bool xso_account_trusts(const struct xso_account *account, const char *from)
{
	struct xso_jid jid, own;

	if (!account->jid)
		return false;
	if (!from)
		return account->is_client;
	jid = xso_jid_split(from);
	own = xso_jid_split(account->jid);
	if (!jid.resource && xso_jid_equal_bare(from, account->jid))
		return true;
	if (account->trust_full && xso_jid_equal(from, account->jid))
		return true;
	return account->trust_domain && !jid.local && !jid.resource &&
		jid.domain_size == own.domain_size &&
		!memcmp(jid.domain, own.domain, own.domain_size);
}

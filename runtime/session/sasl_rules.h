/* How the channel is bound, and when its binding was tampered with (XEP-0440, XEP-0474). */
#ifndef XSO_SESSION_SASL_RULES_H
#define XSO_SESSION_SASL_RULES_H

#include <xso/sasl.h>

struct xso_sasl_ruling {
	enum xso_sasl_flag flag; /* P: a mechanism with PLUS binds by `binding` */
	enum xso_sasl_binding binding;
	bool proof;	     /* the server must show that its lists were not changed */
	const char *abort;   /* a sentence: nobody logs in here; NULL: go on */
	const char *unbound; /* "which …": what is wrong with PLUS where the flag is not P */
};

struct xso_sasl_ruling xso_sasl_rule(
	const struct xso_sasl_offer *offer, const struct xso_sasl_channel *channel);

#endif

/* Printed by xsoc: do not edit. */
#ifndef XMPP_ALL_H
#define XMPP_ALL_H

#include <xso/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Every module of the catalogue; ends with NULL. Who names it links them all. */
extern const struct xso_module *const xmpp_all_modules[];

#ifdef __cplusplus
}
#endif

#endif

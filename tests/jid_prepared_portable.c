/* object/jid_prepared.c a second time, with eight bytes in a word, under a name of its own. */
#define XSO_PORTABLE
#define xso_jid_is_prepared portable_jid_is_prepared

#include "object/jid_prepared.c"

/* A descriptor that is readable once it was poked: how a source is woken from outside its step. */
#ifndef XSO_NET_WAKEUP_H
#define XSO_NET_WAKEUP_H

/* -1: there is none left. It is closed as a socket is. */
int xso_wakeup_open(void);

/* From any thread. */
void xso_wakeup_poke(int fd);

/* Takes back all pokes so far. */
void xso_wakeup_calm(int fd);

#endif

/* Sockets that never block. */
#ifndef XSO_NET_SOCKET_H
#define XSO_NET_SOCKET_H

#include <xso/resolver.h>

#include <stdbool.h>
#include <stddef.h>

/* The longest text of an address, with its NUL. */
enum { SOCKET_ADDRESS_TEXT = 64 };

/* "192.0.2.1", "2001:db8::1", "fe80::1%2" */
void xso_socket_address_text(const struct xso_address *address, char text[SOCKET_ADDRESS_TEXT]);
/* False: the text is no address. */
bool xso_socket_address_parse(const char *text, struct xso_address *address);

/* Begins to connect. -1: errno says why. When it can be written to, xso_socket_error says how it
 * went.
 */
int xso_socket_connect(const struct xso_address *address, uint16_t port);
/* Listens; address NULL: all of IPv6 and IPv4. -1: errno says why. */
int xso_socket_listen(const struct xso_address *address, uint16_t port, int backlog);
uint16_t xso_socket_port(int fd);
/* The next connection. -1: there is none now, or errno says why. */
int xso_socket_accept(int fd);
/* Makes a socket from elsewhere one of ours. False: errno says why. */
bool xso_socket_adopt(int fd);

/* Who is at the other end. False: nobody knows, as with a socket of another kind. */
bool xso_socket_peer(int fd, struct xso_address *address, uint16_t *port);

/* The errno that waits on the socket; 0: none. */
int xso_socket_error(int fd);

/* What read and write came to. */
enum socket_result { SOCKET_BYTES, SOCKET_LATER, SOCKET_END, SOCKET_FAILED };

enum socket_result xso_socket_read(int fd, char *bytes, size_t size, size_t *n);
enum socket_result xso_socket_write(int fd, const char *bytes, size_t size, size_t *n);
/* Our side ends; the peer is told behind what was written. */
void xso_socket_end(int fd);
void xso_socket_close(int fd);

/* What an errno says, in words. */
void xso_socket_error_text(int error, char *text, size_t size);

#endif

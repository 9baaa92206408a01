/*
 * Addresses: localpart@domainpart/resourcepart (RFC 6120 section 2.1, prepared as RFC 6122 says,
 * with the profiles Nodeprep, Nameprep and Resourceprep of stringprep).
 *
 * A prepared address is a plain string: two addresses are the same exactly when the strings are.
 */
#ifndef XSO_JID_H
#define XSO_JID_H

#include <xso/api.h>
#include <xso/arena.h>
#include <xso/error.h>

XSO_BEGIN

/* The longest part, in bytes, and the longest address. */
enum { XSO_JID_PART = 1023, XSO_JID_SIZE = 3 * XSO_JID_PART + 2 };

/* The parts of an address, as slices of it. A part that is not there has size 0 and is NULL. */
struct xso_jid {
	const char *local, *domain, *resource;
	size_t local_size, domain_size, resource_size;
};

/*
 * Prepares an address: `text` need not be NUL-terminated. *jid is `text` itself when that was
 * prepared already and text[size] is NUL, else a text in the arena. XSO_ERROR_INVALID: not an
 * address (an empty part, a part above 1023 bytes, a character that its profile prohibits);
 * XSO_ERROR_MEMORY. On an error *jid is untouched.
 */
enum xso_status xso_jid_prepare(
	const char *text, size_t size, const char **jid, struct xso_arena *arena);

/*
 * Builds an address of parts that are prepared here; local and resource may be NULL. Errors as
 * xso_jid_prepare. A '/' or '@' in a part is not taken for a separator: it is an error where the
 * profile says so, and a plain character in a resource.
 */
enum xso_status xso_jid_build(const char *local, const char *domain, const char *resource,
	const char **jid, struct xso_arena *arena);

/* Splits a prepared address: first at the first '/', then in front of it at the first '@'. */
struct xso_jid xso_jid_split(const char *jid);

/* The address without resource, in *bare. The address itself when it has none. XSO_ERROR_MEMORY. */
enum xso_status xso_jid_bare(const char *jid, const char **bare, struct xso_arena *arena);

/*
 * The address with one part replaced; NULL takes the part away (of the domain: an error). Errors
 * as xso_jid_prepare. What is not replaced is not prepared again.
 */
enum xso_status xso_jid_with_local(
	const char *jid, const char *local, const char **result, struct xso_arena *arena);
enum xso_status xso_jid_with_domain(
	const char *jid, const char *domain, const char **result, struct xso_arena *arena);
enum xso_status xso_jid_with_resource(
	const char *jid, const char *resource, const char **result, struct xso_arena *arena);

/* True when both prepared addresses are the same; two NULLs are. */
bool xso_jid_equal(const char *a, const char *b);
/* True when they are the same but for their resources. */
bool xso_jid_equal_bare(const char *a, const char *b);
/* <0, 0, >0: by domain, then local, then resource, each by code point; a part that is not there is
 * first. */
int xso_jid_compare(const char *a, const char *b);

/*
 * XEP-0106: a localpart from any text, and back. Escaping fails with XSO_ERROR_INVALID where the
 * XEP forbids it (a space at either end) or the result is no localpart; unescaping never fails but
 * for memory, and leaves alone what is no escape.
 */
enum xso_status xso_jid_escape(const char *text, const char **local, struct xso_arena *arena);
enum xso_status xso_jid_unescape(const char *local, const char **text, struct xso_arena *arena);

XSO_END

#endif

/* The parts of an address, each prepared by its own profile of stringprep. */
#ifndef XSO_OBJECT_JID_H
#define XSO_OBJECT_JID_H

#include <xso/jid.h>

enum jid_part {
	JID_LOCAL,    /* Nodeprep: RFC 6122 appendix A */
	JID_DOMAIN,   /* Nameprep: RFC 3491, and the characters of a host name */
	JID_RESOURCE, /* Resourceprep: RFC 6122 appendix B */
};

enum { JID_ROOM = XSO_JID_PART + 1 }; /* a domain may have a dot behind it that does not count */

/*
 * Prepares a part: *text and *size become the prepared form, which is in `room`, or where it was
 * if that was prepared but for a trailing dot. XSO_ERROR_INVALID: empty, above 1023 bytes when
 * prepared, no UTF-8, or not what the profile allows; XSO_ERROR_MEMORY: libidn found none. On an
 * error *text and *size are untouched.
 */
enum xso_status xso_jid_prepare_part(
	enum jid_part part, const char **text, size_t *size, char room[JID_ROOM]);

/*
 * True when the address is its own prepared form, as can be seen at once: its parts are ASCII, none
 * is an IP literal, and it is not long. False: it may be so, or not.
 */
bool xso_jid_is_prepared(const char *text, size_t size);

/*
 * As Nodeprep without what it prohibits: case folded and normalized in `room`, of *size bytes.
 * Errors as xso_jid_prepare_part; an empty result is none.
 */
enum xso_status xso_jid_fold(const char *text, size_t *size, char room[JID_ROOM]);

/* The longest label and the longest name of DNS (RFC 1035 2.3.4), the latter with its NUL. */
enum { JID_LABEL = 63, JID_ASCII = 253 + 1 };

/*
 * A prepared domain as DNS and certificates have it, with A-labels (RFC 3490 4.1, IDNA2003). An
 * address stays as it is. XSO_ERROR_INVALID: a label or the name is too long for DNS;
 * XSO_ERROR_MEMORY.
 */
enum xso_status xso_jid_domain_to_ascii(const char *domain, char ascii[JID_ASCII]);

#endif

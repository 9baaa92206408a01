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
 * True when the address is its own prepared form, as can be seen at once: its parts are ASCII, and
 * none is an IP literal. There is a NUL behind `text`. False: it may be so, or not.
 */
bool xso_jid_is_prepared(const char *text, size_t size);

/*
 * As Nodeprep without what it prohibits: case folded and normalized in `room`, of *size bytes.
 * Errors as xso_jid_prepare_part; an empty result is none.
 */
enum xso_status xso_jid_fold(const char *text, size_t *size, char room[JID_ROOM]);

#endif

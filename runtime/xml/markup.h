/*
 * What stands at the place up to which a parser has read. libxml2 waits for the end of a comment, a
 * processing instruction, or a document type declaration; a stream is refused where one begins.
 */
#ifndef XSO_XML_MARKUP_H
#define XSO_XML_MARKUP_H

#include "xml/reading.h"

enum { MARKUP_BYTES = 6 }; /* that show which kind of token it is: "<!-", "<?xml " */

struct markup {
	const char *bytes; /* what the parser was fed last */
	size_t size;
	uint64_t offset;
	char before[MARKUP_BYTES], last[MARKUP_BYTES]; /* the bytes before those; their last */
	uint64_t token;	    /* where the token begins that is not complete */
	uint64_t cdata_end; /* where the last piece of a CDATA section ended */
	bool in_cdata;
	bool cdata_cr; /* that piece ended with a CR */
};

/* The parser is about to be fed these bytes, which stay where they are until the next call. */
void xso_markup_feed(struct markup *markup, uint64_t offset, const char *bytes, size_t size);

/* The parser told of a piece of a CDATA section that ends at `end`. */
void xso_markup_cdata(struct markup *markup, uint64_t end, bool cr);

/*
 * What the token behind the reader's last tag or text is, and in *status why it is refused; NULL:
 * its first bytes do not show that, or are not there yet.
 */
const char *xso_markup_refused(
	struct markup *markup, const struct xso_reader *reader, enum xso_status *status);

#endif

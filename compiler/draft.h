/* Drafts of schemas, made from the XSDs that XEPs print. */
#ifndef XSOC_DRAFT_H
#define XSOC_DRAFT_H

/*
 * The text of a schema, drafted from an XSD or from the first one in the source of a XEP, and named
 * after the file; NULL after an error.
 */
const char *draft_schema(const char *file);

#endif

/* Writing nodes of an XML document. */
#ifndef XSOC_DOCUMENT_H
#define XSOC_DOCUMENT_H

#include <libxml/tree.h>
#include <stdbool.h>

/* A new last child. */
xmlNodePtr document_add(xmlNodePtr parent, const char *name);

/* True when a child has this value in an attribute. */
bool document_has(xmlNodePtr parent, const char *name, const char *value);

void document_set(xmlNodePtr node, const char *name, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/* Sets nothing for NULL and "". */
void document_set_if(xmlNodePtr node, const char *name, const char *value);

/* A new last child that holds a text; none for NULL and "". */
void document_text(xmlNodePtr parent, const char *name, const char *text);

/* A text of so many bytes that can stand in a C comment. */
char *document_comment(const char *text, size_t size);

/* <line text="…"/> for each line of a comment, broken at spaces. */
void document_lines(xmlNodePtr node, const char *text);

/* <doc> with its lines; nothing for NULL and "". */
void document_doc(xmlNodePtr node, const char *text);

#endif

#include "document.h"

#include "pool.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { LINE = 88 }; /* characters of a comment's line */

xmlNodePtr document_add(xmlNodePtr parent, const char *name)
{
	return xmlNewChild(parent, NULL, BAD_CAST name, NULL);
}

bool document_has(xmlNodePtr parent, const char *name, const char *value)
{
	bool has = false;

	for (xmlNodePtr child = parent->children; child && !has; child = child->next) {
		xmlChar *own = xmlGetProp(child, BAD_CAST name);
		has = own && !strcmp((const char *)own, value);
		xmlFree(own);
	}
	return has;
}

void document_set(xmlNodePtr node, const char *name, const char *format, ...)
{
	va_list list;
	char *value;
	int size;

	va_start(list, format);
	size = vsnprintf(NULL, 0, format, list);
	va_end(list);
	value = pool_alloc((size_t)size + 1);
	va_start(list, format);
	vsnprintf(value, (size_t)size + 1, format, list);
	va_end(list);
	xmlNewProp(node, BAD_CAST name, BAD_CAST value);
}

void document_set_if(xmlNodePtr node, const char *name, const char *value)
{
	if (value && *value)
		document_set(node, name, "%s", value);
}

void document_text(xmlNodePtr parent, const char *name, const char *text)
{
	if (text && *text)
		xmlNewTextChild(parent, NULL, BAD_CAST name, BAD_CAST text);
}

/* A comment must not end where its text says so. */
char *document_comment(const char *text, size_t size)
{
	char *safe = pool_copy(text, size);

	for (char *c = safe; *c; c++)
		if ((c[0] == '*' && c[1] == '/') || (c[0] == '/' && c[1] == '*'))
			c[1] = '|';
		else if (*c == '\n' || *c == '\r' || *c == '\t')
			*c = ' ';
	return safe;
}

/* Lines of a comment, broken at spaces. */
void document_lines(xmlNodePtr node, const char *text)
{
	size_t size;

	for (; *text; text += size, text += strspn(text, " ")) {
		xmlNodePtr line = document_add(node, "line");
		size = strlen(text);
		if (size > LINE) {
			for (size = LINE; size && text[size] != ' '; size--)
				;
			size = size ? size : strcspn(text, " ");
		}
		document_set(line, "text", "%s", document_comment(text, size));
	}
}

void document_doc(xmlNodePtr node, const char *doc)
{
	if (doc && *doc)
		document_lines(document_add(node, "doc"), doc);
}

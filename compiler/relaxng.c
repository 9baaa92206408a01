#include "relaxng.h"

#include "document.h"
#include "grammar.h"
#include "pool.h"
#include "schema.h"

#include <string.h>

static void add_value(xmlNodePtr choice, const char *value)
{
	xmlNodePtr node = xmlNewTextChild(choice, NULL, BAD_CAST "value", BAD_CAST value);

	document_set(node, "type", "string");
}

/* "one|other": each of them, which editors offer. */
static void add_choice(xmlNodePtr parent, const char *values)
{
	xmlNodePtr choice = document_add(parent, "choice");

	for (const char *end; *values; values = *end ? end + 1 : end) {
		end = values + strcspn(values, "|)");
		add_value(choice, pool_copy(values, (size_t)(end - values)));
		if (*end == ')')
			break;
	}
}

static void add_pattern(xmlNodePtr parent, const char *pattern)
{
	xmlNodePtr data;

	if (!pattern) {
		document_add(parent, "text");
		return;
	}
	data = document_add(parent, "data");
	document_set(data, "type", "string");
	document_set(
		xmlNewTextChild(data, NULL, BAD_CAST "param", BAD_CAST pattern), "name", "pattern");
}

/* A type is one of the built-in ones, or the name of an enum. */
static void write_types(xmlNodePtr root)
{
	xmlNodePtr define = document_add(root, "define"), choice;

	document_set(define, "name", "form-type");
	choice = document_add(define, "choice");
	for (size_t i = 0; type_at(i); i++)
		add_value(choice, type_at(i)->name);
	document_set(document_add(choice, "ref"), "name", "form-id");
}

static void write_form(xmlNodePtr root, const struct form *form)
{
	xmlNodePtr define = document_add(root, "define");

	document_set(define, "name", "form-%s", form->name);
	if (form->pattern && !form->pattern[strspn(form->pattern, "abcdefghijklmnopqrstuvwxyz|")])
		add_choice(define, form->pattern);
	else
		add_pattern(define, form->pattern);
}

/* name:form, with ! behind a required one. */
static void write_attribute(xmlNodePtr element, char *word)
{
	bool required = word[strlen(word) - 1] == '!';
	char *form = strchr(word, ':');
	xmlNodePtr node = required ? element : document_add(element, "optional");

	*form++ = '\0';
	form[strcspn(form, "!")] = '\0';
	node = document_add(node, "attribute");
	document_set(node, "name", "%s", word);
	if (*form == '(')
		add_choice(node, form + 1);
	else if (!strcmp(word, "type") && !strcmp(form, "id"))
		document_set(document_add(node, "ref"), "name", "form-type");
	else
		document_set(document_add(node, "ref"), "name", "form-%s", form);
}

/* Any of them in any order, but one <doc>. */
static void write_children(xmlNodePtr element, const char *children)
{
	xmlNodePtr both = document_add(element, "interleave"), choice = NULL, parent;
	char word[128];

	while (grammar_next_word(&children, word)) {
		if (!strcmp(word, "doc"))
			parent = document_add(both, "optional");
		else if (choice)
			parent = choice;
		else
			parent = choice = document_add(document_add(both, "zeroOrMore"), "choice");
		document_set(document_add(parent, "ref"), "name", "%s", word);
	}
}

static void write_element(xmlNodePtr root, const struct rule *rule)
{
	xmlNodePtr node = document_add(root, "define");
	const char *rest = rule->attributes;
	char word[128];

	document_set(node, "name", "%s", rule->element);
	node = document_add(node, "element");
	document_set(node, "name", "%s", rule->element);
	while (grammar_next_word(&rest, word))
		write_attribute(node, word);
	if (!strcmp(rule->element, "doc"))
		document_add(node, "text");
	else if (*rule->children)
		write_children(node, rule->children);
	else if (!*rule->attributes)
		document_add(node, "empty");
}

xmlDocPtr relaxng_document(void)
{
	xmlDocPtr document = xmlNewDoc(BAD_CAST "1.0");
	xmlNodePtr root;

	if (!document)
		return NULL;
	xmlAddChild((xmlNodePtr)document,
		xmlNewDocComment(document,
			BAD_CAST " The grammar of xso-schema(5), printed by xsoc: do not edit. "));
	root = xmlNewNode(NULL, BAD_CAST "grammar");
	xmlAddChild((xmlNodePtr)document, root);
	document_set(root, "xmlns", "http://relaxng.org/ns/structure/1.0");
	document_set(root, "datatypeLibrary", "http://www.w3.org/2001/XMLSchema-datatypes");
	document_set(root, "ns", "urn:xso:schema:1");
	document_set(document_add(document_add(root, "start"), "ref"), "name", "schema");
	for (size_t i = 0; grammar_rule(i); i++)
		write_element(root, grammar_rule(i));
	write_types(root);
	for (size_t i = 0; grammar_form(i); i++)
		write_form(root, grammar_form(i));
	return document;
}

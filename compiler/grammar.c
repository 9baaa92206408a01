#include "grammar.h"

#include "nearest.h"
#include "pool.h"
#include "schema.h"

#include <string.h>

#define SCALAR                                                                       \
	"as:id type:id occurs:(optional|one|many|some) absent:text on-unknown:text " \
	"min:number max:number max-length:size list:(space|comma) empty:(=) "        \
	"secret:(true) deprecated:(true) "
#define FIELDS "attribute text child-text child-attribute flag tag child any raw within use "

static const struct rule rules[] = {
	{ "schema",
		"name:id! prefix:c! ns:namespaces xep:digits title:text status:status version:text",
		"doc also import enum group class form" },
	{ "also", "xep:digits! title:text status:status version:text", "" },
	{ "import", "schema:id!", "" },
	{ "doc", "", "" },
	{ "enum", "name:id! absent:text", "doc value" },
	{ "value", "name:text! as:id", "doc" },
	{ "group", "name:id!", "doc field " FIELDS },
	{ "use", "group:id!", "" },
	{ "class",
		"name:id! element:wire ns:namespaces unknown:(keep|drop|reject) check:c "
		"requests:id "
		"secret:(true)",
		"doc extends value " FIELDS },
	{ "extends", "class:id! from:(account) occurs:(many)", "" },
	{ "form", "name:id! type:text! prefix:text", "doc field use" },
	{ "field",
		"name:text! as:id type:id occurs:(optional|one|many|some) on-unknown:text "
		"min:number max:number max-length:size secret:(true) deprecated:(true)",
		"doc value" },
	{ "attribute", "name:wire! ns:namespaces " SCALAR, "doc value" },
	{ "text", SCALAR, "doc value" },
	{ "child-text", "name:wire! ns:namespaces duplicate:(keep-first|reject) " SCALAR,
		"doc value" },
	{ "child-attribute",
		"name:wire! attribute:wire! ns:namespaces duplicate:(keep-first|reject) " SCALAR,
		"doc value" },
	{ "flag", "name:wire! ns:namespaces as:id duplicate:(keep-first|reject) deprecated:(true)",
		"doc" },
	{ "tag",
		"as:id! ns:namespaces type:id occurs:(optional|one) on-unknown:text "
		"duplicate:(keep-first|reject) deprecated:(true)",
		"doc value " FIELDS },
	{ "child",
		"class:id name:wire ns:namespaces as:id occurs:(optional|one|many|some) "
		"duplicate:(keep-first|reject) unique:id deprecated:(true)",
		"doc " FIELDS },
	{ "any", "name:wire as:id occurs:(optional|one|many|some) deprecated:(true)", "doc" },
	{ "raw", "as:id deprecated:(true)", "doc" },
	{ "within",
		"name:wire! ns:namespaces as:id duplicate:(keep-first|reject) deprecated:(true)",
		"doc " FIELDS },
};

enum { N_RULES = sizeof rules / sizeof *rules };

const struct rule *grammar_rule(size_t n)
{
	return n < N_RULES ? &rules[n] : NULL;
}

static const struct rule *find_rule(const char *element)
{
	for (size_t i = 0; i < N_RULES; i++)
		if (!strcmp(rules[i].element, element))
			return &rules[i];
	return NULL;
}

bool grammar_next_word(const char **rest, char word[128])
{
	size_t size;

	*rest += strspn(*rest, " ");
	size = strcspn(*rest, " ");
	if (!size || size >= 128)
		return false;
	memcpy(word, *rest, size);
	word[size] = '\0';
	*rest += size;
	return true;
}

static bool has_word(const char *list, const char *wanted)
{
	char word[128];

	while (grammar_next_word(&list, word))
		if (!strcmp(word, wanted))
			return true;
	return false;
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_id(const char *text)
{
	if (!is_letter(*text) && *text != '_')
		return false;
	for (; *text; text++)
		if (!is_letter(*text) && !is_digit(*text) && !strchr("-_.", *text))
			return false;
	return true;
}

static bool is_c(const char *text)
{
	return is_id(text) && !strpbrk(text, "-.");
}

/* A name of XML with one colon at most; beyond ASCII it is believed. */
static bool is_wire(const char *text)
{
	const char *colon = strchr(text, ':');

	if (!*text || is_digit(*text) || strchr("-.:", *text) ||
		text[strcspn(text, " \t\r\n<>&'\"=/!#$%()*+,;?@[\\]^`{|}~")])
		return false;
	return !colon || grammar_is_name(colon + 1);
}

bool grammar_is_name(const char *text)
{
	return is_wire(text) && !strchr(text, ':');
}

static bool is_digits(const char *text)
{
	return *text && !text[strspn(text, "0123456789")];
}

/* No zeros in front: C would read an octal number. */
static bool is_number(const char *text)
{
	text += *text == '-' && text[1] != '0';
	return is_digits(text) && (*text != '0' || !text[1]) && strlen(text) <= 20;
}

static bool is_size(const char *text)
{
	return is_number(text) && *text != '-' && *text != '0' && strlen(text) < 9;
}

/* Where a XEP stands in its life (XEP-0001, 8). */
static bool is_status(const char *text)
{
	return has_word("experimental proposed deferred stable final active deprecated obsolete "
			"retracted rejected",
		text);
}

/* At least one, and none twice. */
static bool is_namespaces(const char *text)
{
	struct namespaces list = namespaces_split(text);

	for (size_t i = 0; i < list.n; i++)
		for (size_t j = 0; j < i; j++)
			if (!strcmp(list.items[i], list.items[j]))
				return false;
	return list.n > 0;
}

static bool is_anything(const char *text)
{
	return text != NULL;
}

static const struct {
	struct form form;
	bool (*test)(const char *text);
	const char *wanted;
} forms[] = {
	{ { "text", NULL }, is_anything, "" },
	{ { "id", "[A-Za-z_][A-Za-z0-9_.\\-]*" }, is_id,
		"a letter, then letters, digits, '-', '_' and '.'" },
	{ { "c", "[A-Za-z_][A-Za-z0-9_]*" }, is_c, "a C identifier" },
	{ { "wire", "[\\i-[:]][\\c-[:]]*(:[\\i-[:]][\\c-[:]]*)?" }, is_wire, "an XML name" },
	{ { "namespaces", "\\s*\\S+(\\s+\\S+)*\\s*" }, is_namespaces,
		"one namespace, or several with spaces between, none twice" },
	{ { "digits", "[0-9]+" }, is_digits, "digits" },
	{ { "status",
		  "experimental|proposed|deferred|stable|final|active|deprecated|obsolete|"
		  "retracted|rejected" },
		is_status,
		"experimental, proposed, deferred, stable (once called draft), final, active, "
		"deprecated, "
		"obsolete, retracted or rejected" },
	{ { "number", "0|-?[1-9][0-9]{0,19}" }, is_number, "an integer without zeros in front" },
	{ { "size", "[1-9][0-9]{0,7}" }, is_size, "an integer above 0, of at most 8 digits" },
};

const struct form *grammar_form(size_t n)
{
	return n < sizeof forms / sizeof *forms ? &forms[n].form : NULL;
}

/* Values in brackets: one of them. */
static bool check_choice(const struct attribute *attribute, const char *form)
{
	struct nearest nearest = xso_nearest_begin(attribute->value);
	char values[128], *value = values, *list = NULL;

	memcpy(values, form + 1, strlen(form + 1) + 1);
	values[strcspn(values, ")")] = '\0';
	for (char *end; value; value = end) {
		end = strchr(value, '|');
		if (end)
			*end++ = '\0';
		if (!strcmp(value, attribute->value))
			return true;
		xso_nearest_offer(&nearest, value);
		list = !list  ? pool_print("'%s'", value)
			: end ? pool_print("%s, '%s'", list, value)
			      : pool_print("%s or '%s'", list, value);
	}
	error_at(CODE_WRONG_VALUE, attribute->place, "%s=\"%s\": expected %s%s", attribute->name,
		attribute->value, list, strstr(list, " or ") ? nearest_question(&nearest) : "");
	return false;
}

static void check_value(const struct attribute *attribute, const char *form)
{
	if (*form == '(') {
		check_choice(attribute, form);
		return;
	}
	for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
		if (!strcmp(forms[i].form.name, form) && !forms[i].test(attribute->value))
			error_at(CODE_WRONG_VALUE, attribute->place, "%s=\"%s\": expected %s",
				attribute->name, attribute->value, forms[i].wanted);
}

/* The form of an attribute in an element's row; NULL: it takes none of that name. */
static const char *find_form(const struct rule *rule, const char *name, char word[128])
{
	const char *rest = rule->attributes;

	while (grammar_next_word(&rest, word)) {
		char *colon = strchr(word, ':');
		*colon = '\0';
		colon[1 + strcspn(colon + 1, "!")] = '\0';
		if (!strcmp(word, name))
			return colon + 1;
	}
	return NULL;
}

static void check_attributes(const struct node *node, const struct rule *rule)
{
	const char *rest = rule->attributes;
	char word[128];

	for (size_t i = 0; i < node->n_attributes; i++) {
		const struct attribute *attribute = &node->attributes[i];
		const char *form = find_form(rule, attribute->name, word);
		struct nearest nearest = xso_nearest_begin(attribute->name);
		if (form) {
			check_value(attribute, form);
			continue;
		}
		for (rest = rule->attributes; grammar_next_word(&rest, word);) {
			word[strcspn(word, ":")] = '\0';
			xso_nearest_offer(&nearest, pool_copy(word, strlen(word)));
		}
		error_at(CODE_UNKNOWN_ATTRIBUTE, attribute->place, "<%s> takes no attribute '%s'%s",
			node->name, attribute->name, nearest_question(&nearest));
	}
	for (rest = rule->attributes; grammar_next_word(&rest, word);) {
		bool required = word[strlen(word) - 1] == '!';
		word[strcspn(word, ":")] = '\0';
		if (required && !node_value(node, word))
			error_at(CODE_MISSING_ATTRIBUTE, node->place,
				"<%s> needs an attribute '%s'", node->name, word);
	}
}

static void check_text(const struct node *node)
{
	if (*node->text && strcmp(node->text, " ") != 0 && strcmp(node->name, "doc") != 0)
		error_at(CODE_STRAY_TEXT, node->place,
			"<%s> holds no text: text belongs into <doc>", node->name);
}

static void check_node(const struct node *node);

static bool has_doc_before(const struct node *node, const struct node *child)
{
	for (const struct node *other = node->first; other != child; other = other->next)
		if (!strcmp(other->name, "doc"))
			return true;
	return false;
}

static void check_children(const struct node *node, const struct rule *rule)
{
	for (const struct node *child = node->first; child; child = child->next) {
		struct nearest nearest = xso_nearest_begin(child->name);
		char word[128];
		if (!strcmp(child->name, "doc") && has_doc_before(node, child))
			error_at(CODE_TWO_DOCS, child->place, "<%s> has a <doc> already",
				node->name);
		if (has_word(rule->children, child->name)) {
			check_node(child);
			continue;
		}
		for (const char *rest = rule->children; grammar_next_word(&rest, word);)
			xso_nearest_offer(&nearest, pool_copy(word, strlen(word)));
		error_at(CODE_UNKNOWN_ELEMENT, child->place, "<%s> has no place in <%s>%s",
			child->name, node->name, nearest_question(&nearest));
	}
}

static void check_node(const struct node *node)
{
	const struct rule *rule = find_rule(node->name);

	check_attributes(node, rule);
	check_text(node);
	check_children(node, rule);
}

void grammar_check(const struct node *root)
{
	if (strcmp(root->name, "schema") != 0) {
		error_at(CODE_WRONG_ROOT, root->place, "<%s> is no schema: the root is <schema>",
			root->name);
		return;
	}
	check_node(root);
}

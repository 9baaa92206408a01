#include "explain.h"

#include "code.h"
#include "nearest.h"

#include <stdio.h>

static void list(void)
{
	for (enum code code = 1; code < CODE_END; code++)
		printf("%s %s\n", code_label(code), code_name(code));
}

static bool refuse(const char *text)
{
	struct nearest nearest = xso_nearest_begin(text);

	for (enum code code = 1; code < CODE_END; code++)
		xso_nearest_offer(&nearest, code_name(code));
	fprintf(stderr, "xsoc: there is no error '%s'%s; xsoc explain lists all\n", text,
		nearest_question(&nearest));
	return false;
}

bool explain_code(const char *text)
{
	enum code code = text ? code_find(text) : CODE_END;
	const char *page;
	size_t size;

	if (!code)
		return refuse(text);
	if (!text) {
		list();
		return true;
	}
	page = code_page(code, &size);
	printf("%s %s\n\n", code_label(code), code_name(code));
	fwrite(page, 1, size, stdout);
	return true;
}

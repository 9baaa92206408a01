/* Telling errors: as text for people, or as JSON for programs. */
#ifndef XSOC_REPORT_H
#define XSOC_REPORT_H

#include <stdbool.h>

enum report_color {
	REPORT_COLOR_AUTO, /* on a terminal, unless NO_COLOR is set */
	REPORT_COLOR_ALWAYS,
	REPORT_COLOR_NEVER,
};

struct report {
	enum report_color color;
	bool json;
};

/* Reads --color=… or --diagnostics=…; false: the argument is something else. */
bool report_option(struct report *report, const char *argument);

/*
 * Prints the errors that were recorded on standard error, by file and line: as
 * file:line:column: error: … [XSO012], or as one JSON object a line (see xsoc.1).
 */
void report_print(const struct report *report);

#endif

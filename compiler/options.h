/*
 * The arguments of xsoc, which xsoc.1 explains. What is wrong with them is said on standard error,
 * with how they should be, and the program ends with status 2.
 */
#ifndef XSOC_OPTIONS_H
#define XSOC_OPTIONS_H

#include "catalogue.h"
#include "report.h"

#include <stdbool.h>
#include <stddef.h>

struct options {
	const char *output; /* directory */
	const char *depfile;
	const char *list;  /* print the list of this name, and no schema */
	const char *sheet; /* somebody's stylesheet, that the catalogue is printed by */
	bool index, doap;  /* print a page about all schemas on standard output */
	bool catalogue;	   /* print its document on standard output */
	bool resolved;	   /* print resolved documents on standard output */
	bool outputs;	   /* print the names of what would be written there */
	bool check;	   /* print nothing */
	const char **files;
	size_t n_files;
	struct report report;
};

/*
 * Takes the options about errors, which every command has, out of the arguments. Returns how many
 * arguments are left.
 */
int options_report(int argc, char **argv, struct report *report);

/* Reads those of a compilation, with the directories that the catalogue is looked for in. */
void options_read(int argc, char **argv, struct options *options, struct catalogue *catalogue);

/* Ends the program: these arguments are wrong. */
_Noreturn void options_wrong(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif

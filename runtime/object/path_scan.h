/* The words of a path, and what is said when another one should stand there. */
#ifndef XSO_OBJECT_PATH_SCAN_H
#define XSO_OBJECT_PATH_SCAN_H

#include "object/path.h"

/* A path being read. The first failure is the one that counts. */
struct scanner {
	const char *text;
	size_t at;    /* how far it was read */
	size_t depth; /* how deep the steps, brackets and parentheses are that are open */
	struct xso_arena *arena;
	struct xso_error *error;
};

/* Says what failed; they return NULL, or false. The first says what is expected there. */
const void *xso_scan_refuse(struct scanner *s, const char *expected);
const void *xso_scan_limit(struct scanner *s, const char *sentence);

/* Zeroed memory of the path. NULL: said so. */
void *xso_scan_allocate(struct scanner *s, size_t size);

/* Goes so much deeper. False: too deep, said so. */
bool xso_scan_enter(struct scanner *s, size_t levels);

/* The next character that is no white space, NUL at the end. */
char xso_scan_peek(struct scanner *s);

/* True when this is next; the others also step over it. */
bool xso_scan_is_next(struct scanner *s, const char *token);
bool xso_scan_take(struct scanner *s, const char *token);
bool xso_scan_take_word(struct scanner *s, const char *word);

/* Takes a name and the parenthesis behind it: without one it is a member. */
bool xso_scan_take_function(struct scanner *s, const char *name);

/* As xso_scan_take, and says that it is not there. */
bool xso_scan_expect(struct scanner *s, const char *token, const char *expected);

/* NULL: said what is wrong. A class may have dots in its name, and its module's in front. */
const char *xso_scan_name(struct scanner *s, const char *expected);
const char *xso_scan_class(struct scanner *s);
const struct literal *xso_scan_literal(struct scanner *s);

/* True when a number is next: something that stands with a digit, a sign or a point in front. */
bool xso_scan_is_number(struct scanner *s);

/* True when a text in quotes is next. */
bool xso_scan_is_quote(struct scanner *s);

/* A text in quotes of either kind; a quote in it is doubled. NULL: said what is wrong. */
const char *xso_scan_quoted(struct scanner *s, size_t *size);

/* -n or n, of at most nine digits. False: said what is wrong. */
bool xso_scan_index(struct scanner *s, int32_t *index);

#endif

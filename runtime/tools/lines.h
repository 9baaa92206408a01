/* Lines for people, with text of others in them, which begins no line and moves no cursor. */
#ifndef XSO_TOOLS_LINES_H
#define XSO_TOOLS_LINES_H

#include <xso/tape.h>

#include <stdio.h>

/* A '?' stands for each control character. */
void lines_text(FILE *out, const char *text);

/* A stream header has no class: its attributes, on standard output. */
void lines_header(const struct xso_raw *raw);

#endif

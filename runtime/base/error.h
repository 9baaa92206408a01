/* Filling in errors. */
#ifndef XSO_BASE_ERROR_H
#define XSO_BASE_ERROR_H

#include "base/cold.h"

#include <xso/error.h>

/* Copies the offending text, cut at a character and ended with "…" when it is too long. */
COLD void xso_error_text(struct xso_error *error, const char *text, size_t size);

#endif

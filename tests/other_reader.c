/* Linked into a test, this takes the place of runtime/xml/reader_default.c: the same claims hold.
 */
#include "xml/reading.h"

const struct xso_reader_type *const xso_reader_default = &xso_reader_libxml2;

/* The reader of those who do not choose one. It stands alone so that tests can put another in its
 * place. */
#include "xml/reading.h"

const struct xso_reader_type *const xso_reader_default = &xso_reader_native;

#include <test/resolved.h>

#include <test/words.h>

/* Of the application: see test_words_check in the schema. */
enum xso_status test_words_check(const struct test_checked *o, struct xso_error *error)
{
	if (o->low <= o->high)
		return XSO_OK;
	error->expected = "low is above high";
	return XSO_ERROR_REFUSED;
}

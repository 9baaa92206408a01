#include "compile.h"

#include "check.h"
#include "diagnostic.h"
#include "layout.h"
#include "link.h"

bool compile_catalogue(struct catalogue *catalogue)
{
	for (size_t i = 0; i < catalogue->n_schemas; i++)
		link_schema(catalogue->schemas[i]);
	for (size_t i = 0; i < catalogue->n_schemas; i++)
		check_schema(catalogue->schemas[i]);
	check_catalogue(catalogue);
	if (diagnostic_count())
		return false;
	for (size_t i = 0; i < catalogue->n_schemas; i++)
		layout_schema(catalogue->schemas[i]);
	return !diagnostic_count();
}

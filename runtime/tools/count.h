/* How much of XMPP some modules know. */
#ifndef XSO_TOOLS_COUNT_H
#define XSO_TOOLS_COUNT_H

#include <xso/class.h>

/* Elements are counted by namespace and local name: twice the same is one. */
struct count {
	size_t xeps;
	size_t classes;	 /* that have a struct */
	size_t objects;	 /* elements that are objects of a class */
	size_t elements; /* these, and those that a field holds: texts, flags, wrappers … */
};

/* Counts the modules of a list that ends with NULL. False: no memory. */
bool count_modules(const struct xso_module *const *modules, struct count *count);

#endif

/* From nodes to classes, fields and enums. */
#ifndef XSOC_MODEL_H
#define XSOC_MODEL_H

#include "schema.h"

/* Adds a class, an enum or a group of the schema, from its node. Imports are loaded by then. */
void model_class(struct schema *schema, const struct node *node);
void model_enum(struct schema *schema, const struct node *node);
void model_group(struct schema *schema, const struct node *node);

/* The text of a node's <doc>, or NULL. */
const char *model_doc(const struct node *node);

#endif

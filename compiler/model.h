/* From nodes to classes, fields and enums. */
#ifndef XSOC_MODEL_H
#define XSOC_MODEL_H

#include "schema.h"

/* Adds a class, an enum or a group of the schema, from its node. Imports are loaded by then. */
void model_class(struct schema *schema, const struct node *node);
void model_enum(struct schema *schema, const struct node *node);
void model_group(struct schema *schema, const struct node *node);

/* The class of a typed data form, from its node. */
void model_form(struct schema *schema, const struct node *node);

/* A class without fields; it is in no list yet. */
struct class *model_new_class(struct schema *schema, const struct node *node, const char *name);

/* Adds the fields that stand in a node. */
void model_add_fields(struct schema *schema, struct class *class, const struct node *node);

/* Gives a field of a form its var, and what its member is called. */
void model_name_form_field(struct field *field, const struct class *form);

/* The text of a node's <doc>, or NULL. */
const char *model_doc(const struct node *node);

#endif

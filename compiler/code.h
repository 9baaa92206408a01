/*
 * The codes of errors: XSO001 and so on, each with a short name and a page that explains it to a
 * schema author. A code keeps its number for good; one that is told no more leaves a gap.
 */
#ifndef XSOC_CODE_H
#define XSOC_CODE_H

#include <stddef.h>

enum code {
	/* the file */
	CODE_UNREADABLE = 1,
	CODE_NOT_UTF_8 = 2,
	CODE_NOT_WELL_FORMED = 3,
	CODE_DOCTYPE = 4,
	CODE_UNKNOWN_ENTITY = 5,
	CODE_TOO_LARGE = 6,
	CODE_NO_XSD = 7,
	/* its elements and attributes */
	CODE_WRONG_ROOT = 8,
	CODE_WRONG_NAMESPACE = 9,
	CODE_UNKNOWN_ELEMENT = 10,
	CODE_UNKNOWN_ATTRIBUTE = 11,
	CODE_MISSING_ATTRIBUTE = 12,
	CODE_WRONG_VALUE = 13,
	CODE_STRAY_TEXT = 14,
	CODE_TWO_DOCS = 15,
	/* schemas and imports */
	CODE_SCHEMA_NAME = 16,
	CODE_SCHEMA_TWICE = 17,
	CODE_RUNTIME_PREFIX = 18,
	CODE_STATUS_WITHOUT_XEP = 19,
	CODE_UNKNOWN_SCHEMA = 20,
	CODE_IMPORTED_TWICE = 21,
	CODE_IMPORT_CIRCLE = 22,
	/* what is declared */
	CODE_DECLARED_TWICE = 23,
	CODE_VALUE_TWICE = 24,
	CODE_NO_VALUES = 25,
	CODE_TYPE_NAME = 26,
	CODE_UNKNOWN_CLASS = 27,
	CODE_UNKNOWN_TYPE = 28,
	CODE_UNKNOWN_GROUP = 29,
	CODE_GROUP_CIRCLE = 30,
	CODE_TYPE_AND_VALUES = 31,
	/* classes and forms */
	CODE_ELEMENT_AND_VALUES = 32,
	CODE_CLASS_WITHOUT_ELEMENT = 33,
	CODE_NO_NAMESPACE = 34,
	CODE_ROOT_TAKEN = 35,
	CODE_EXTENDS_TWICE = 36,
	CODE_STREAM_PAYLOAD = 37,
	CODE_REQUESTS = 38,
	CODE_ENDLESS = 39,
	CODE_FORM_IMPORT = 40,
	/* fields */
	CODE_FIELD_TAKEN = 41,
	CODE_CHILD_CONTENT = 42,
	CODE_EMPTY_WRAPPER = 43,
	CODE_ONLY_ONE = 44,
	CODE_BESIDE_RAW = 45,
	CODE_TWO_OPEN_TAGS = 46,
	CODE_PREFIXED_ELEMENT = 47,
	CODE_PREFIX_WITHOUT_NS = 48,
	CODE_PREFIX_TWICE = 49,
	CODE_NO_ELEMENT_NAME = 50,
	CODE_UNIQUE = 51,
	/* values */
	CODE_WRONG_BOUND = 52,
	CODE_EMPTY_RANGE = 53,
	CODE_WRONG_ABSENT = 54,
	CODE_ABSENT_OF_ENUM = 55,
	CODE_WRONG_ON_UNKNOWN = 56,
	CODE_WRONG_LIST = 57,
	CODE_OPTION_OF_TYPE = 58,
	CODE_SPACE_AROUND_VALUE = 59,
	/* names in C */
	CODE_NO_C_NAME = 60,
	CODE_MEMBER_TAKEN = 61,
	CODE_C_NAME_TAKEN = 62,
	CODE_END
};

/* "XSO012", in the pool. */
const char *code_label(enum code code);

/* "missing-attribute". */
const char *code_name(enum code code);

/* The text of its page, of `size` bytes and without a NUL. */
const char *code_page(enum code code, size_t *size);

/* What "XSO012", "xso012", "12" and "missing-attribute" name; 0: nothing. */
enum code code_find(const char *text);

#endif

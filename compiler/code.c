#include "code.h"

#include "pages.h"
#include "pool.h"

#include <stdlib.h>
#include <string.h>

static const struct {
	const char *name;
	const unsigned char *page;
	size_t size;
} codes[] = {
	[CODE_UNREADABLE] = { "unreadable", page_unreadable, sizeof page_unreadable },
	[CODE_NOT_UTF_8] = { "not-utf-8", page_not_utf_8, sizeof page_not_utf_8 },
	[CODE_NOT_WELL_FORMED] = { "not-well-formed", page_not_well_formed,
		sizeof page_not_well_formed },
	[CODE_DOCTYPE] = { "doctype", page_doctype, sizeof page_doctype },
	[CODE_UNKNOWN_ENTITY] = { "unknown-entity", page_unknown_entity,
		sizeof page_unknown_entity },
	[CODE_TOO_LARGE] = { "too-large", page_too_large, sizeof page_too_large },
	[CODE_NO_XSD] = { "no-xsd", page_no_xsd, sizeof page_no_xsd },
	[CODE_WRONG_ROOT] = { "wrong-root", page_wrong_root, sizeof page_wrong_root },
	[CODE_WRONG_NAMESPACE] = { "wrong-namespace", page_wrong_namespace,
		sizeof page_wrong_namespace },
	[CODE_UNKNOWN_ELEMENT] = { "unknown-element", page_unknown_element,
		sizeof page_unknown_element },
	[CODE_UNKNOWN_ATTRIBUTE] = { "unknown-attribute", page_unknown_attribute,
		sizeof page_unknown_attribute },
	[CODE_MISSING_ATTRIBUTE] = { "missing-attribute", page_missing_attribute,
		sizeof page_missing_attribute },
	[CODE_WRONG_VALUE] = { "wrong-value", page_wrong_value, sizeof page_wrong_value },
	[CODE_STRAY_TEXT] = { "stray-text", page_stray_text, sizeof page_stray_text },
	[CODE_TWO_DOCS] = { "two-docs", page_two_docs, sizeof page_two_docs },
	[CODE_SCHEMA_NAME] = { "schema-name", page_schema_name, sizeof page_schema_name },
	[CODE_SCHEMA_TWICE] = { "schema-twice", page_schema_twice, sizeof page_schema_twice },
	[CODE_RUNTIME_PREFIX] = { "runtime-prefix", page_runtime_prefix,
		sizeof page_runtime_prefix },
	[CODE_STATUS_WITHOUT_XEP] = { "status-without-xep", page_status_without_xep,
		sizeof page_status_without_xep },
	[CODE_UNKNOWN_SCHEMA] = { "unknown-schema", page_unknown_schema,
		sizeof page_unknown_schema },
	[CODE_IMPORTED_TWICE] = { "imported-twice", page_imported_twice,
		sizeof page_imported_twice },
	[CODE_IMPORT_CIRCLE] = { "import-circle", page_import_circle, sizeof page_import_circle },
	[CODE_DECLARED_TWICE] = { "declared-twice", page_declared_twice,
		sizeof page_declared_twice },
	[CODE_VALUE_TWICE] = { "value-twice", page_value_twice, sizeof page_value_twice },
	[CODE_NO_VALUES] = { "no-values", page_no_values, sizeof page_no_values },
	[CODE_TYPE_NAME] = { "type-name", page_type_name, sizeof page_type_name },
	[CODE_UNKNOWN_CLASS] = { "unknown-class", page_unknown_class, sizeof page_unknown_class },
	[CODE_UNKNOWN_TYPE] = { "unknown-type", page_unknown_type, sizeof page_unknown_type },
	[CODE_UNKNOWN_GROUP] = { "unknown-group", page_unknown_group, sizeof page_unknown_group },
	[CODE_GROUP_CIRCLE] = { "group-circle", page_group_circle, sizeof page_group_circle },
	[CODE_TYPE_AND_VALUES] = { "type-and-values", page_type_and_values,
		sizeof page_type_and_values },
	[CODE_ELEMENT_AND_VALUES] = { "element-and-values", page_element_and_values,
		sizeof page_element_and_values },
	[CODE_CLASS_WITHOUT_ELEMENT] = { "class-without-element", page_class_without_element,
		sizeof page_class_without_element },
	[CODE_NO_NAMESPACE] = { "no-namespace", page_no_namespace, sizeof page_no_namespace },
	[CODE_ROOT_TAKEN] = { "root-taken", page_root_taken, sizeof page_root_taken },
	[CODE_EXTENDS_TWICE] = { "extends-twice", page_extends_twice, sizeof page_extends_twice },
	[CODE_STREAM_PAYLOAD] = { "stream-payload", page_stream_payload,
		sizeof page_stream_payload },
	[CODE_REQUESTS] = { "requests", page_requests, sizeof page_requests },
	[CODE_ENDLESS] = { "endless", page_endless, sizeof page_endless },
	[CODE_FORM_IMPORT] = { "form-import", page_form_import, sizeof page_form_import },
	[CODE_FIELD_TAKEN] = { "field-taken", page_field_taken, sizeof page_field_taken },
	[CODE_CHILD_CONTENT] = { "child-content", page_child_content, sizeof page_child_content },
	[CODE_EMPTY_WRAPPER] = { "empty-wrapper", page_empty_wrapper, sizeof page_empty_wrapper },
	[CODE_ONLY_ONE] = { "only-one", page_only_one, sizeof page_only_one },
	[CODE_BESIDE_RAW] = { "beside-raw", page_beside_raw, sizeof page_beside_raw },
	[CODE_TWO_OPEN_TAGS] = { "two-open-tags", page_two_open_tags, sizeof page_two_open_tags },
	[CODE_PREFIXED_ELEMENT] = { "prefixed-element", page_prefixed_element,
		sizeof page_prefixed_element },
	[CODE_PREFIX_WITHOUT_NS] = { "prefix-without-ns", page_prefix_without_ns,
		sizeof page_prefix_without_ns },
	[CODE_PREFIX_TWICE] = { "prefix-twice", page_prefix_twice, sizeof page_prefix_twice },
	[CODE_NO_ELEMENT_NAME] = { "no-element-name", page_no_element_name,
		sizeof page_no_element_name },
	[CODE_UNIQUE] = { "unique", page_unique, sizeof page_unique },
	[CODE_WRONG_BOUND] = { "wrong-bound", page_wrong_bound, sizeof page_wrong_bound },
	[CODE_EMPTY_RANGE] = { "empty-range", page_empty_range, sizeof page_empty_range },
	[CODE_WRONG_ABSENT] = { "wrong-absent", page_wrong_absent, sizeof page_wrong_absent },
	[CODE_ABSENT_OF_ENUM] = { "absent-of-enum", page_absent_of_enum,
		sizeof page_absent_of_enum },
	[CODE_WRONG_ON_UNKNOWN] = { "wrong-on-unknown", page_wrong_on_unknown,
		sizeof page_wrong_on_unknown },
	[CODE_WRONG_LIST] = { "wrong-list", page_wrong_list, sizeof page_wrong_list },
	[CODE_OPTION_OF_TYPE] = { "option-of-type", page_option_of_type,
		sizeof page_option_of_type },
	[CODE_SPACE_AROUND_VALUE] = { "space-around-value", page_space_around_value,
		sizeof page_space_around_value },
	[CODE_NO_C_NAME] = { "no-c-name", page_no_c_name, sizeof page_no_c_name },
	[CODE_MEMBER_TAKEN] = { "member-taken", page_member_taken, sizeof page_member_taken },
	[CODE_C_NAME_TAKEN] = { "c-name-taken", page_c_name_taken, sizeof page_c_name_taken },
};

_Static_assert(sizeof codes / sizeof *codes == CODE_END, "each code has a row");

const char *code_label(enum code code)
{
	return pool_print("XSO%03d", (int)code);
}

const char *code_name(enum code code)
{
	return codes[code].name;
}

const char *code_page(enum code code, size_t *size)
{
	*size = codes[code].size;
	return (const char *)codes[code].page;
}

enum code code_find(const char *text)
{
	const char *upper = pool_upper(text), *digits = strncmp(upper, "XSO", 3) ? text : text + 3;

	for (enum code code = 1; code < CODE_END; code++)
		if (!strcmp(text, codes[code].name) ||
			(*digits && !digits[strspn(digits, "0123456789")] &&
				strtoul(digits, NULL, 10) == (unsigned long)code))
			return code;
	return 0;
}

/* Printed by xsoc from iot-concentrators.xml: do not edit. */
#include <xmpp/iot-concentrators.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_iot_concentrators[18];
	char s_concentrator_state[19];
	char s_none[5];
	char s_information[12];
	char s_warning_signed[14];
	char s_warning_unsigned[16];
	char s_error_signed[12];
	char s_error_unsigned[14];
	char s_concentrator_reference[23];
	char s_node[5];
	char s_urn_xmpp_iot_concentrators[27];
	char s_cache_type[10];
	char s_cache_type_2[11];
	char s_node_id[7];
	char s_node_id_2[8];
	char s_source_id[9];
	char s_source_id_2[10];
	char s_concentrator_request_sort_order[32];
	char s_ascending[10];
	char s_true[5];
	char s_parameter_name[14];
	char s_parameter_name_2[15];
	char s_concentrator_request_index_ref[31];
	char s_index[6];
	char s_index_value[11];
	char s_index_value_2[12];
	char s_concentrator_request[21];
	char s_element[8];
	char s_device_token[12];
	char s_device_token_2[13];
	char s_service_token[13];
	char s_service_token_2[14];
	char s_user_token[10];
	char s_user_token_2[11];
	char s_command[8];
	char s_database_id[11];
	char s_database_id_2[12];
	char s_get_events_since[15];
	char s_get_events_since_2[17];
	char s_messages[9];
	char s_node_added[10];
	char s_node_added_2[11];
	char s_node_moved_down[14];
	char s_node_moved_down_2[16];
	char s_node_moved_up[12];
	char s_node_moved_up_2[14];
	char s_node_removed[12];
	char s_node_removed_2[13];
	char s_node_status_changed[18];
	char s_node_status_changed_2[20];
	char s_node_updated[12];
	char s_node_updated_2[13];
	char s_parameters[11];
	char s_query_id[8];
	char s_query_id_2[9];
	char s_seqnr[6];
	char s_type[5];
	char s_http___www_w3_org_xml_1998_namespace[37];
	char s_lang[5];
	char s_only_if_derived_from[18];
	char s_only_if_derived_from_2[21];
	char s_sort_order[10];
	char s_sort_order_2[11];
	char s_index_ref[9];
	char s_index_ref_2[10];
	char s_jabber_x_data[14];
	char s_form[5];
	char s_concentrator_request_element[29];
	char s_get_capabilities[16];
	char s_get_all_data_sources[18];
	char s_get_root_data_sources[19];
	char s_get_child_data_sources[20];
	char s_contains_node[13];
	char s_contains_nodes[14];
	char s_get_node[8];
	char s_get_nodes[9];
	char s_get_all_nodes[12];
	char s_get_node_inheritance[19];
	char s_get_root_nodes[13];
	char s_get_child_nodes[14];
	char s_get_indices[11];
	char s_get_nodes_from_index[18];
	char s_get_nodes_from_indices[20];
	char s_get_all_index_values[18];
	char s_get_node_parameters_for_edit[25];
	char s_set_node_parameters_after_edit[27];
	char s_get_common_node_parameters_for_edit[31];
	char s_set_common_node_parameters_after_edit[33];
	char s_get_addable_node_types[20];
	char s_get_parameters_for_new_node[24];
	char s_create_new_node[14];
	char s_destroy_node[12];
	char s_get_ancestors[13];
	char s_get_node_commands[16];
	char s_get_command_parameters[21];
	char s_execute_node_command[19];
	char s_execute_node_query[17];
	char s_abort_node_query[15];
	char s_get_common_node_commands[22];
	char s_get_common_command_parameters[27];
	char s_execute_common_node_command[25];
	char s_execute_common_node_query[23];
	char s_abort_common_node_query[21];
	char s_move_node_up[11];
	char s_move_node_down[13];
	char s_move_nodes_up[12];
	char s_move_nodes_down[14];
	char s_subscribe[10];
	char s_unsubscribe[12];
	char s_get_databases[13];
	char s_get_database_readout_parameters[29];
	char s_start_database_readout[21];
	char s_concentrator_parameter[23];
	char s_id[3];
	char s_name[5];
	char s_value[6];
	char s_concentrator_parameter_element[31];
	char s_boolean[8];
	char s_color[6];
	char s_date[5];
	char s_date_time[9];
	char s_double[7];
	char s_duration[9];
	char s_int[4];
	char s_long[5];
	char s_string[7];
	char s_time[5];
	char s_concentrator_node_message[26];
	char s_event_id[8];
	char s_event_id_2[9];
	char s_timestamp[10];
	char s_text[5];
	char s_concentrator_node[18];
	char s_children_ordered[16];
	char s_children_ordered_2[17];
	char s_display_name[12];
	char s_display_name_2[13];
	char s_has_children[12];
	char s_has_children_2[13];
	char s_has_commands[12];
	char s_has_commands_2[13];
	char s_is_controllable[15];
	char s_is_controllable_2[16];
	char s_is_readable[11];
	char s_is_readable_2[12];
	char s_last_changed[12];
	char s_last_changed_2[13];
	char s_local_id[8];
	char s_local_id_2[9];
	char s_log_id[6];
	char s_log_id_2[7];
	char s_node_type[9];
	char s_node_type_2[10];
	char s_parent_cache_type[16];
	char s_parent_cache_type_2[18];
	char s_parent_id[9];
	char s_parent_id_2[10];
	char s_state[6];
	char s_parameter[10];
	char s_message[8];
	char s_concentrator_response_message[30];
	char s_concentrator_response_data_source[34];
	char s_concentrator_response_type[27];
	char s_concentrator_response_command[30];
	char s_confirmation_string[19];
	char s_confirmation[13];
	char s_failure_string[14];
	char s_failure[8];
	char s_sort_category[13];
	char s_sort_category_2[14];
	char s_sort_key[8];
	char s_sort_key_2[9];
	char s_success_string[14];
	char s_success[8];
	char s_concentrator_response_command_type[35];
	char s_simple[7];
	char s_parameterized[14];
	char s_query[6];
	char s_concentrator_response_database[31];
	char s_concentrator_response_error[28];
	char s_var[4];
	char s_concentrator_response[22];
	char s_result[7];
	char s_contained[10];
	char s_data_source[11];
	char s_data_source_2[12];
	char s_base_classes[12];
	char s_has_base_classes[17];
	char s_interfaces[11];
	char s_has_interfaces[15];
	char s_database[9];
	char s_outcome[8];
	char s_error[6];
	char s_concentrator_response_element[30];
	char s_get_capabilities_response[24];
	char s_get_all_data_sources_response[26];
	char s_get_root_data_sources_response[27];
	char s_get_child_data_sources_response[28];
	char s_contains_node_response[21];
	char s_contains_nodes_response[22];
	char s_get_node_response[16];
	char s_get_nodes_response[17];
	char s_get_all_nodes_response[20];
	char s_get_node_inheritance_response[27];
	char s_get_root_nodes_response[21];
	char s_get_child_nodes_response[22];
	char s_get_indices_response[19];
	char s_get_nodes_from_index_response[26];
	char s_get_nodes_from_indices_response[28];
	char s_get_all_index_values_response[26];
	char s_get_node_parameters_for_edit_response[33];
	char s_set_node_parameters_after_edit_response[35];
	char s_get_common_node_parameters_for_edit_response[39];
	char s_set_common_node_parameters_after_edit_response[41];
	char s_get_addable_node_types_response[28];
	char s_get_parameters_for_new_node_response[32];
	char s_create_new_node_response[22];
	char s_destroy_node_response[20];
	char s_get_ancestors_response[21];
	char s_get_node_commands_response[24];
	char s_get_command_parameters_response[29];
	char s_execute_node_command_response[27];
	char s_execute_node_query_response[25];
	char s_abort_node_query_response[23];
	char s_get_common_node_commands_response[30];
	char s_get_common_command_parameters_response[35];
	char s_execute_common_node_command_response[33];
	char s_execute_common_node_query_response[31];
	char s_abort_common_node_query_response[29];
	char s_move_node_up_response[19];
	char s_move_node_down_response[21];
	char s_move_nodes_up_response[20];
	char s_move_nodes_down_response[22];
	char s_subscribe_response[18];
	char s_unsubscribe_response[20];
	char s_get_databases_response[21];
	char s_get_database_readout_parameters_response[37];
	char s_start_database_readout_response[29];
	char s_concentrator_response_result[29];
	char s_ok[3];
	char s_not_found[9];
	char s_insufficient_privileges[23];
	char s_locked[7];
	char s_not_implemented[15];
	char s_form_error[10];
	char s_other_error[11];
	char s_concentrator_change_message[28];
	char s_concentrator_change[20];
	char s_after_node_cache_type[19];
	char s_after_node_cache_type_2[22];
	char s_after_node_id[12];
	char s_after_node_id_2[14];
	char s_old_id[6];
	char s_old_id_2[7];
	char s_concentrator_change_element[28];
	char s_concentrator_value[19];
	char s_content_type[12];
	char s_content_type_2[13];
	char s_concentrator_value_element[27];
	char s_base64[7];
	char s_void[5];
	char s_concentrator_step_column[25];
	char s_alignment[10];
	char s_bg_color[8];
	char s_bg_color_2[9];
	char s_cache_type_name[14];
	char s_cache_type_name_2[16];
	char s_column_id[9];
	char s_column_id_2[10];
	char s_data_source_id[13];
	char s_data_source_id_2[15];
	char s_fg_color[8];
	char s_fg_color_2[9];
	char s_header[7];
	char s_nr_decimals[11];
	char s_nr_decimals_2[12];
	char s_concentrator_step_column_alignment[35];
	char s_left[5];
	char s_center[7];
	char s_right[6];
	char s_concentrator_step_record[25];
	char s_concentrator_step[18];
	char s_level[6];
	char s_table_id[8];
	char s_table_id_2[9];
	char s_table_name[10];
	char s_table_name_2[11];
	char s_column[7];
	char s_record[7];
	char s_concentrator_step_element[26];
	char s_query_started[13];
	char s_query_done[10];
	char s_query_aborted[13];
	char s_new_table[9];
	char s_new_records[11];
	char s_table_done[10];
	char s_new_object[10];
	char s_query_message[13];
	char s_title[6];
	char s_status[7];
	char s_begin_section[13];
	char s_end_section[11];
	char s_concentrator_progress[22];
	char s_query_progress[14];
	char s_step[5];
	char s_base_class[11];
	char s_interface_name[15];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"iot-concentrators",
	"concentrator-state",
	"None",
	"Information",
	"WarningSigned",
	"WarningUnsigned",
	"ErrorSigned",
	"ErrorUnsigned",
	"concentrator-reference",
	"node",
	"urn:xmpp:iot:concentrators",
	"cacheType",
	"cache_type",
	"nodeId",
	"node_id",
	"sourceId",
	"source_id",
	"concentrator-request-sort-order",
	"ascending",
	"true",
	"parameterName",
	"parameter_name",
	"concentrator-request-index-ref",
	"index",
	"indexValue",
	"index_value",
	"concentrator-request",
	"element",
	"deviceToken",
	"device_token",
	"serviceToken",
	"service_token",
	"userToken",
	"user_token",
	"command",
	"databaseId",
	"database_id",
	"getEventsSince",
	"get_events_since",
	"messages",
	"nodeAdded",
	"node_added",
	"nodeMovedDown",
	"node_moved_down",
	"nodeMovedUp",
	"node_moved_up",
	"nodeRemoved",
	"node_removed",
	"nodeStatusChanged",
	"node_status_changed",
	"nodeUpdated",
	"node_updated",
	"parameters",
	"queryId",
	"query_id",
	"seqnr",
	"type",
	"http://www.w3.org/XML/1998/namespace",
	"lang",
	"onlyIfDerivedFrom",
	"only_if_derived_from",
	"sortOrder",
	"sort_order",
	"indexRef",
	"index_ref",
	"jabber:x:data",
	"form",
	"concentrator-request-element",
	"getCapabilities",
	"getAllDataSources",
	"getRootDataSources",
	"getChildDataSources",
	"containsNode",
	"containsNodes",
	"getNode",
	"getNodes",
	"getAllNodes",
	"getNodeInheritance",
	"getRootNodes",
	"getChildNodes",
	"getIndices",
	"getNodesFromIndex",
	"getNodesFromIndices",
	"getAllIndexValues",
	"getNodeParametersForEdit",
	"setNodeParametersAfterEdit",
	"getCommonNodeParametersForEdit",
	"setCommonNodeParametersAfterEdit",
	"getAddableNodeTypes",
	"getParametersForNewNode",
	"createNewNode",
	"destroyNode",
	"getAncestors",
	"getNodeCommands",
	"getCommandParameters",
	"executeNodeCommand",
	"executeNodeQuery",
	"abortNodeQuery",
	"getCommonNodeCommands",
	"getCommonCommandParameters",
	"executeCommonNodeCommand",
	"executeCommonNodeQuery",
	"abortCommonNodeQuery",
	"moveNodeUp",
	"moveNodeDown",
	"moveNodesUp",
	"moveNodesDown",
	"subscribe",
	"unsubscribe",
	"getDatabases",
	"getDatabaseReadoutParameters",
	"startDatabaseReadout",
	"concentrator-parameter",
	"id",
	"name",
	"value",
	"concentrator-parameter-element",
	"boolean",
	"color",
	"date",
	"dateTime",
	"double",
	"duration",
	"int",
	"long",
	"string",
	"time",
	"concentrator-node-message",
	"eventId",
	"event_id",
	"timestamp",
	"text",
	"concentrator-node",
	"childrenOrdered",
	"children_ordered",
	"displayName",
	"display_name",
	"hasChildren",
	"has_children",
	"hasCommands",
	"has_commands",
	"isControllable",
	"is_controllable",
	"isReadable",
	"is_readable",
	"lastChanged",
	"last_changed",
	"localId",
	"local_id",
	"logId",
	"log_id",
	"nodeType",
	"node_type",
	"parentCacheType",
	"parent_cache_type",
	"parentId",
	"parent_id",
	"state",
	"parameter",
	"message",
	"concentrator-response-message",
	"concentrator-response-data-source",
	"concentrator-response-type",
	"concentrator-response-command",
	"confirmationString",
	"confirmation",
	"failureString",
	"failure",
	"sortCategory",
	"sort_category",
	"sortKey",
	"sort_key",
	"successString",
	"success",
	"concentrator-response-command-type",
	"Simple",
	"Parameterized",
	"Query",
	"concentrator-response-database",
	"concentrator-response-error",
	"var",
	"concentrator-response",
	"result",
	"contained",
	"dataSource",
	"data_source",
	"baseClasses",
	"has_base_classes",
	"interfaces",
	"has_interfaces",
	"database",
	"outcome",
	"error",
	"concentrator-response-element",
	"getCapabilitiesResponse",
	"getAllDataSourcesResponse",
	"getRootDataSourcesResponse",
	"getChildDataSourcesResponse",
	"containsNodeResponse",
	"containsNodesResponse",
	"getNodeResponse",
	"getNodesResponse",
	"getAllNodesResponse",
	"getNodeInheritanceResponse",
	"getRootNodesResponse",
	"getChildNodesResponse",
	"getIndicesResponse",
	"getNodesFromIndexResponse",
	"getNodesFromIndicesResponse",
	"getAllIndexValuesResponse",
	"getNodeParametersForEditResponse",
	"setNodeParametersAfterEditResponse",
	"getCommonNodeParametersForEditResponse",
	"setCommonNodeParametersAfterEditResponse",
	"getAddableNodeTypesResponse",
	"getParametersForNewNodeResponse",
	"createNewNodeResponse",
	"destroyNodeResponse",
	"getAncestorsResponse",
	"getNodeCommandsResponse",
	"getCommandParametersResponse",
	"executeNodeCommandResponse",
	"executeNodeQueryResponse",
	"abortNodeQueryResponse",
	"getCommonNodeCommandsResponse",
	"getCommonCommandParametersResponse",
	"executeCommonNodeCommandResponse",
	"executeCommonNodeQueryResponse",
	"abortCommonNodeQueryResponse",
	"moveNodeUpResponse",
	"moveNodeDownResponse",
	"moveNodesUpResponse",
	"moveNodesDownResponse",
	"subscribeResponse",
	"unsubscribeResponse",
	"getDatabasesResponse",
	"getDatabaseReadoutParametersResponse",
	"startDatabaseReadoutResponse",
	"concentrator-response-result",
	"OK",
	"NotFound",
	"InsufficientPrivileges",
	"Locked",
	"NotImplemented",
	"FormError",
	"OtherError",
	"concentrator-change-message",
	"concentrator-change",
	"afterNodeCacheType",
	"after_node_cache_type",
	"afterNodeId",
	"after_node_id",
	"oldId",
	"old_id",
	"concentrator-change-element",
	"concentrator-value",
	"contentType",
	"content_type",
	"concentrator-value-element",
	"base64",
	"void",
	"concentrator-step-column",
	"alignment",
	"bgColor",
	"bg_color",
	"cacheTypeName",
	"cache_type_name",
	"columnId",
	"column_id",
	"dataSourceId",
	"data_source_id",
	"fgColor",
	"fg_color",
	"header",
	"nrDecimals",
	"nr_decimals",
	"concentrator-step-column-alignment",
	"Left",
	"Center",
	"Right",
	"concentrator-step-record",
	"concentrator-step",
	"level",
	"tableId",
	"table_id",
	"tableName",
	"table_name",
	"column",
	"record",
	"concentrator-step-element",
	"queryStarted",
	"queryDone",
	"queryAborted",
	"newTable",
	"newRecords",
	"tableDone",
	"newObject",
	"queryMessage",
	"title",
	"status",
	"beginSection",
	"endSection",
	"concentrator-progress",
	"queryProgress",
	"step",
	"base_class",
	"interface_name",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_concentrator_reference,
	C_concentrator_request_sort_order,
	C_concentrator_request_index_ref,
	C_concentrator_request,
	C_concentrator_parameter,
	C_concentrator_node_message,
	C_concentrator_node,
	C_concentrator_response_message,
	C_concentrator_response_data_source,
	C_concentrator_response_type,
	C_concentrator_response_command,
	C_concentrator_response_database,
	C_concentrator_response_error,
	C_concentrator_response,
	C_concentrator_change_message,
	C_concentrator_change,
	C_concentrator_value,
	C_concentrator_step_column,
	C_concentrator_step_record,
	C_concentrator_step,
	C_concentrator_progress,
	C_concentrator_response_has_base_classes_content,
	C_concentrator_response_has_interfaces_content,
	C_xmpp_data_form,
	C_xmpp_iq,
	C_xmpp_message,
};
enum {
	V_,
	V_concentrator_state,
	V_concentrator_request_element,
	V_concentrator_parameter_element,
	V_concentrator_response_element,
	V_concentrator_response_result,
	V_concentrator_response_command_type,
	V_concentrator_change_element,
	V_concentrator_value_element,
	V_concentrator_step_element,
	V_concentrator_step_column_alignment,
};
enum {
	E_,
	E_concentrator_request_sort_order_ascending,
	E_concentrator_request_node_added,
	E_concentrator_request_node_moved_down,
	E_concentrator_request_node_moved_up,
	E_concentrator_request_node_removed,
	E_concentrator_request_node_status_changed,
	E_concentrator_request_node_updated,
};

static const struct xso_extra extras[] = {
	[E_concentrator_request_sort_order_ascending - 1] = {
		.absent = S(s_true),
	},
	[E_concentrator_request_node_added - 1] = {
		.absent = S(s_true),
	},
	[E_concentrator_request_node_moved_down - 1] = {
		.absent = S(s_true),
	},
	[E_concentrator_request_node_moved_up - 1] = {
		.absent = S(s_true),
	},
	[E_concentrator_request_node_removed - 1] = {
		.absent = S(s_true),
	},
	[E_concentrator_request_node_status_changed - 1] = {
		.absent = S(s_true),
	},
	[E_concentrator_request_node_updated - 1] = {
		.absent = S(s_true),
	},
};

static const uint16_t concentrator_state_texts[] = {
	[XMPP_CONCENTRATOR_STATE_NONE] = S(s_none),
	[XMPP_CONCENTRATOR_STATE_INFORMATION] = S(s_information),
	[XMPP_CONCENTRATOR_STATE_WARNING_SIGNED] = S(s_warning_signed),
	[XMPP_CONCENTRATOR_STATE_WARNING_UNSIGNED] = S(s_warning_unsigned),
	[XMPP_CONCENTRATOR_STATE_ERROR_SIGNED] = S(s_error_signed),
	[XMPP_CONCENTRATOR_STATE_ERROR_UNSIGNED] = S(s_error_unsigned),
};

static const uint8_t concentrator_state_lookup[] = {
	6, 5, 7, 0, 0, 3, 0, 0, 0, 0, 0, 2, 0, 0, 4, 0
};

const struct xso_enum xmpp_concentrator_state_enum = {
	.strings = (const char *)&strings,
	.texts = concentrator_state_texts,
	.lookup = concentrator_state_lookup,
	.name = S(s_concentrator_state),
	.n_texts = sizeof concentrator_state_texts / sizeof *concentrator_state_texts,
	.lookup_bits = 4,
};

static const uint16_t concentrator_request_element_texts[] = {
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_CAPABILITIES] = S(s_get_capabilities),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_ALL_DATA_SOURCES] = S(s_get_all_data_sources),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_ROOT_DATA_SOURCES] = S(s_get_root_data_sources),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_CHILD_DATA_SOURCES] = S(s_get_child_data_sources),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_CONTAINS_NODE] = S(s_contains_node),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_CONTAINS_NODES] = S(s_contains_nodes),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_NODE] = S(s_get_node),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_NODES] = S(s_get_nodes),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_ALL_NODES] = S(s_get_all_nodes),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_NODE_INHERITANCE] = S(s_get_node_inheritance),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_ROOT_NODES] = S(s_get_root_nodes),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_CHILD_NODES] = S(s_get_child_nodes),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_INDICES] = S(s_get_indices),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_NODES_FROM_INDEX] = S(s_get_nodes_from_index),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_NODES_FROM_INDICES] = S(s_get_nodes_from_indices),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_ALL_INDEX_VALUES] = S(s_get_all_index_values),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_NODE_PARAMETERS_FOR_EDIT] = S(s_get_node_parameters_for_edit),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_SET_NODE_PARAMETERS_AFTER_EDIT] = S(s_set_node_parameters_after_edit),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_COMMON_NODE_PARAMETERS_FOR_EDIT] = S(s_get_common_node_parameters_for_edit),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_SET_COMMON_NODE_PARAMETERS_AFTER_EDIT] = S(s_set_common_node_parameters_after_edit),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_ADDABLE_NODE_TYPES] = S(s_get_addable_node_types),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_PARAMETERS_FOR_NEW_NODE] = S(s_get_parameters_for_new_node),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_CREATE_NEW_NODE] = S(s_create_new_node),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_DESTROY_NODE] = S(s_destroy_node),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_ANCESTORS] = S(s_get_ancestors),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_NODE_COMMANDS] = S(s_get_node_commands),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_COMMAND_PARAMETERS] = S(s_get_command_parameters),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_EXECUTE_NODE_COMMAND] = S(s_execute_node_command),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_EXECUTE_NODE_QUERY] = S(s_execute_node_query),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_ABORT_NODE_QUERY] = S(s_abort_node_query),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_COMMON_NODE_COMMANDS] = S(s_get_common_node_commands),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_COMMON_COMMAND_PARAMETERS] = S(s_get_common_command_parameters),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_EXECUTE_COMMON_NODE_COMMAND] = S(s_execute_common_node_command),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_EXECUTE_COMMON_NODE_QUERY] = S(s_execute_common_node_query),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_ABORT_COMMON_NODE_QUERY] = S(s_abort_common_node_query),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_MOVE_NODE_UP] = S(s_move_node_up),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_MOVE_NODE_DOWN] = S(s_move_node_down),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_MOVE_NODES_UP] = S(s_move_nodes_up),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_MOVE_NODES_DOWN] = S(s_move_nodes_down),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_SUBSCRIBE] = S(s_subscribe),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_UNSUBSCRIBE] = S(s_unsubscribe),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_DATABASES] = S(s_get_databases),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_GET_DATABASE_READOUT_PARAMETERS] = S(s_get_database_readout_parameters),
	[XMPP_CONCENTRATOR_REQUEST_ELEMENT_START_DATABASE_READOUT] = S(s_start_database_readout),
};

static const uint8_t concentrator_request_element_lookup[] = {
	0, 3, 0, 13, 19, 0, 20, 0, 40, 12, 32, 0, 0, 0, 0, 0,
	0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 11, 22, 0, 0, 0, 0,
	0, 0, 0, 29, 35, 2, 43, 0, 28, 0, 0, 0, 0, 33, 0, 0,
	17, 21, 0, 0, 0, 0, 5, 14, 0, 0, 0, 8, 10, 23, 42, 0,
	0, 0, 0, 0, 27, 15, 0, 0, 0, 0, 44, 0, 0, 0, 31, 0,
	0, 0, 0, 0, 39, 0, 0, 0, 34, 0, 0, 18, 30, 25, 0, 6,
	0, 0, 0, 37, 41, 0, 0, 45, 0, 26, 0, 0, 0, 0, 0, 0,
	0, 0, 9, 0, 4, 0, 24, 0, 0, 0, 0, 7, 0, 36, 16, 0
};

const struct xso_enum xmpp_concentrator_request_element_enum = {
	.strings = (const char *)&strings,
	.texts = concentrator_request_element_texts,
	.lookup = concentrator_request_element_lookup,
	.name = S(s_concentrator_request_element),
	.n_texts = sizeof concentrator_request_element_texts / sizeof *concentrator_request_element_texts,
	.lookup_bits = 7,
};

static const uint16_t concentrator_parameter_element_texts[] = {
	[XMPP_CONCENTRATOR_PARAMETER_ELEMENT_BOOLEAN] = S(s_boolean),
	[XMPP_CONCENTRATOR_PARAMETER_ELEMENT_COLOR] = S(s_color),
	[XMPP_CONCENTRATOR_PARAMETER_ELEMENT_DATE] = S(s_date),
	[XMPP_CONCENTRATOR_PARAMETER_ELEMENT_DATE_TIME] = S(s_date_time),
	[XMPP_CONCENTRATOR_PARAMETER_ELEMENT_DOUBLE] = S(s_double),
	[XMPP_CONCENTRATOR_PARAMETER_ELEMENT_DURATION] = S(s_duration),
	[XMPP_CONCENTRATOR_PARAMETER_ELEMENT_INT] = S(s_int),
	[XMPP_CONCENTRATOR_PARAMETER_ELEMENT_LONG] = S(s_long),
	[XMPP_CONCENTRATOR_PARAMETER_ELEMENT_STRING] = S(s_string),
	[XMPP_CONCENTRATOR_PARAMETER_ELEMENT_TIME] = S(s_time),
};

static const uint8_t concentrator_parameter_element_lookup[] = {
	0, 0, 0, 0, 0, 4, 10, 0, 0, 0, 0, 0, 0, 2, 11, 0,
	0, 0, 6, 5, 0, 0, 3, 7, 9, 0, 0, 0, 8, 0, 0, 0
};

const struct xso_enum xmpp_concentrator_parameter_element_enum = {
	.strings = (const char *)&strings,
	.texts = concentrator_parameter_element_texts,
	.lookup = concentrator_parameter_element_lookup,
	.name = S(s_concentrator_parameter_element),
	.n_texts = sizeof concentrator_parameter_element_texts / sizeof *concentrator_parameter_element_texts,
	.lookup_bits = 5,
};

static const uint16_t concentrator_response_command_type_texts[] = {
	[XMPP_CONCENTRATOR_RESPONSE_COMMAND_TYPE_SIMPLE] = S(s_simple),
	[XMPP_CONCENTRATOR_RESPONSE_COMMAND_TYPE_PARAMETERIZED] = S(s_parameterized),
	[XMPP_CONCENTRATOR_RESPONSE_COMMAND_TYPE_QUERY] = S(s_query),
};

static const uint8_t concentrator_response_command_type_lookup[] = {
	2, 4, 0, 0, 3, 0, 0, 0
};

const struct xso_enum xmpp_concentrator_response_command_type_enum = {
	.strings = (const char *)&strings,
	.texts = concentrator_response_command_type_texts,
	.lookup = concentrator_response_command_type_lookup,
	.name = S(s_concentrator_response_command_type),
	.n_texts = sizeof concentrator_response_command_type_texts / sizeof *concentrator_response_command_type_texts,
	.lookup_bits = 3,
};

static const uint16_t concentrator_response_element_texts[] = {
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_CAPABILITIES_RESPONSE] = S(s_get_capabilities_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_ALL_DATA_SOURCES_RESPONSE] = S(s_get_all_data_sources_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_ROOT_DATA_SOURCES_RESPONSE] = S(s_get_root_data_sources_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_CHILD_DATA_SOURCES_RESPONSE] = S(s_get_child_data_sources_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_CONTAINS_NODE_RESPONSE] = S(s_contains_node_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_CONTAINS_NODES_RESPONSE] = S(s_contains_nodes_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_NODE_RESPONSE] = S(s_get_node_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_NODES_RESPONSE] = S(s_get_nodes_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_ALL_NODES_RESPONSE] = S(s_get_all_nodes_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_NODE_INHERITANCE_RESPONSE] = S(s_get_node_inheritance_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_ROOT_NODES_RESPONSE] = S(s_get_root_nodes_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_CHILD_NODES_RESPONSE] = S(s_get_child_nodes_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_INDICES_RESPONSE] = S(s_get_indices_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_NODES_FROM_INDEX_RESPONSE] = S(s_get_nodes_from_index_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_NODES_FROM_INDICES_RESPONSE] = S(s_get_nodes_from_indices_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_ALL_INDEX_VALUES_RESPONSE] = S(s_get_all_index_values_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_NODE_PARAMETERS_FOR_EDIT_RESPONSE] = S(s_get_node_parameters_for_edit_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_SET_NODE_PARAMETERS_AFTER_EDIT_RESPONSE] = S(s_set_node_parameters_after_edit_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_COMMON_NODE_PARAMETERS_FOR_EDIT_RESPONSE] = S(s_get_common_node_parameters_for_edit_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_SET_COMMON_NODE_PARAMETERS_AFTER_EDIT_RESPONSE] = S(s_set_common_node_parameters_after_edit_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_ADDABLE_NODE_TYPES_RESPONSE] = S(s_get_addable_node_types_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_PARAMETERS_FOR_NEW_NODE_RESPONSE] = S(s_get_parameters_for_new_node_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_CREATE_NEW_NODE_RESPONSE] = S(s_create_new_node_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_DESTROY_NODE_RESPONSE] = S(s_destroy_node_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_ANCESTORS_RESPONSE] = S(s_get_ancestors_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_NODE_COMMANDS_RESPONSE] = S(s_get_node_commands_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_COMMAND_PARAMETERS_RESPONSE] = S(s_get_command_parameters_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_EXECUTE_NODE_COMMAND_RESPONSE] = S(s_execute_node_command_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_EXECUTE_NODE_QUERY_RESPONSE] = S(s_execute_node_query_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_ABORT_NODE_QUERY_RESPONSE] = S(s_abort_node_query_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_COMMON_NODE_COMMANDS_RESPONSE] = S(s_get_common_node_commands_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_COMMON_COMMAND_PARAMETERS_RESPONSE] = S(s_get_common_command_parameters_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_EXECUTE_COMMON_NODE_COMMAND_RESPONSE] = S(s_execute_common_node_command_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_EXECUTE_COMMON_NODE_QUERY_RESPONSE] = S(s_execute_common_node_query_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_ABORT_COMMON_NODE_QUERY_RESPONSE] = S(s_abort_common_node_query_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_MOVE_NODE_UP_RESPONSE] = S(s_move_node_up_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_MOVE_NODE_DOWN_RESPONSE] = S(s_move_node_down_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_MOVE_NODES_UP_RESPONSE] = S(s_move_nodes_up_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_MOVE_NODES_DOWN_RESPONSE] = S(s_move_nodes_down_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_SUBSCRIBE_RESPONSE] = S(s_subscribe_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_UNSUBSCRIBE_RESPONSE] = S(s_unsubscribe_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_DATABASES_RESPONSE] = S(s_get_databases_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_GET_DATABASE_READOUT_PARAMETERS_RESPONSE] = S(s_get_database_readout_parameters_response),
	[XMPP_CONCENTRATOR_RESPONSE_ELEMENT_START_DATABASE_READOUT_RESPONSE] = S(s_start_database_readout_response),
};

static const uint8_t concentrator_response_element_lookup[] = {
	0, 0, 0, 4, 0, 5, 22, 0, 0, 0, 0, 0, 0, 29, 2, 31,
	8, 21, 25, 0, 0, 0, 0, 24, 13, 0, 0, 16, 17, 9, 0, 14,
	0, 0, 11, 34, 36, 3, 40, 0, 30, 0, 0, 20, 0, 0, 0, 0,
	0, 0, 0, 26, 0, 0, 0, 0, 28, 33, 35, 0, 0, 0, 0, 0,
	0, 0, 23, 0, 0, 18, 0, 0, 15, 0, 0, 0, 45, 0, 0, 0,
	0, 0, 44, 0, 0, 41, 0, 0, 0, 10, 0, 0, 32, 27, 39, 0,
	0, 37, 0, 0, 42, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 38,
	6, 43, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 19, 0, 0
};

const struct xso_enum xmpp_concentrator_response_element_enum = {
	.strings = (const char *)&strings,
	.texts = concentrator_response_element_texts,
	.lookup = concentrator_response_element_lookup,
	.name = S(s_concentrator_response_element),
	.n_texts = sizeof concentrator_response_element_texts / sizeof *concentrator_response_element_texts,
	.lookup_bits = 7,
};

static const uint16_t concentrator_response_result_texts[] = {
	[XMPP_CONCENTRATOR_RESPONSE_RESULT_OK] = S(s_ok),
	[XMPP_CONCENTRATOR_RESPONSE_RESULT_NOT_FOUND] = S(s_not_found),
	[XMPP_CONCENTRATOR_RESPONSE_RESULT_INSUFFICIENT_PRIVILEGES] = S(s_insufficient_privileges),
	[XMPP_CONCENTRATOR_RESPONSE_RESULT_LOCKED] = S(s_locked),
	[XMPP_CONCENTRATOR_RESPONSE_RESULT_NOT_IMPLEMENTED] = S(s_not_implemented),
	[XMPP_CONCENTRATOR_RESPONSE_RESULT_FORM_ERROR] = S(s_form_error),
	[XMPP_CONCENTRATOR_RESPONSE_RESULT_OTHER_ERROR] = S(s_other_error),
};

static const uint8_t concentrator_response_result_lookup[] = {
	6, 2, 7, 8, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 3, 5
};

const struct xso_enum xmpp_concentrator_response_result_enum = {
	.strings = (const char *)&strings,
	.texts = concentrator_response_result_texts,
	.lookup = concentrator_response_result_lookup,
	.name = S(s_concentrator_response_result),
	.n_texts = sizeof concentrator_response_result_texts / sizeof *concentrator_response_result_texts,
	.lookup_bits = 4,
};

static const uint16_t concentrator_change_element_texts[] = {
	[XMPP_CONCENTRATOR_CHANGE_ELEMENT_NODE_ADDED] = S(s_node_added),
	[XMPP_CONCENTRATOR_CHANGE_ELEMENT_NODE_UPDATED] = S(s_node_updated),
	[XMPP_CONCENTRATOR_CHANGE_ELEMENT_NODE_STATUS_CHANGED] = S(s_node_status_changed),
	[XMPP_CONCENTRATOR_CHANGE_ELEMENT_NODE_REMOVED] = S(s_node_removed),
	[XMPP_CONCENTRATOR_CHANGE_ELEMENT_NODE_MOVED_UP] = S(s_node_moved_up),
	[XMPP_CONCENTRATOR_CHANGE_ELEMENT_NODE_MOVED_DOWN] = S(s_node_moved_down),
};

static const uint8_t concentrator_change_element_lookup[] = {
	0, 0, 7, 0, 0, 2, 6, 5, 0, 0, 0, 0, 3, 0, 4, 0
};

const struct xso_enum xmpp_concentrator_change_element_enum = {
	.strings = (const char *)&strings,
	.texts = concentrator_change_element_texts,
	.lookup = concentrator_change_element_lookup,
	.name = S(s_concentrator_change_element),
	.n_texts = sizeof concentrator_change_element_texts / sizeof *concentrator_change_element_texts,
	.lookup_bits = 4,
};

static const uint16_t concentrator_value_element_texts[] = {
	[XMPP_CONCENTRATOR_VALUE_ELEMENT_BOOLEAN] = S(s_boolean),
	[XMPP_CONCENTRATOR_VALUE_ELEMENT_COLOR] = S(s_color),
	[XMPP_CONCENTRATOR_VALUE_ELEMENT_DATE] = S(s_date),
	[XMPP_CONCENTRATOR_VALUE_ELEMENT_DATE_TIME] = S(s_date_time),
	[XMPP_CONCENTRATOR_VALUE_ELEMENT_DOUBLE] = S(s_double),
	[XMPP_CONCENTRATOR_VALUE_ELEMENT_DURATION] = S(s_duration),
	[XMPP_CONCENTRATOR_VALUE_ELEMENT_INT] = S(s_int),
	[XMPP_CONCENTRATOR_VALUE_ELEMENT_LONG] = S(s_long),
	[XMPP_CONCENTRATOR_VALUE_ELEMENT_STRING] = S(s_string),
	[XMPP_CONCENTRATOR_VALUE_ELEMENT_TIME] = S(s_time),
	[XMPP_CONCENTRATOR_VALUE_ELEMENT_BASE64] = S(s_base64),
	[XMPP_CONCENTRATOR_VALUE_ELEMENT_VOID] = S(s_void),
};

static const uint8_t concentrator_value_element_lookup[] = {
	0, 0, 0, 0, 0, 4, 10, 0, 0, 0, 0, 13, 0, 2, 11, 12,
	0, 0, 6, 5, 0, 0, 3, 7, 9, 0, 0, 0, 8, 0, 0, 0
};

const struct xso_enum xmpp_concentrator_value_element_enum = {
	.strings = (const char *)&strings,
	.texts = concentrator_value_element_texts,
	.lookup = concentrator_value_element_lookup,
	.name = S(s_concentrator_value_element),
	.n_texts = sizeof concentrator_value_element_texts / sizeof *concentrator_value_element_texts,
	.lookup_bits = 5,
};

static const uint16_t concentrator_step_column_alignment_texts[] = {
	[XMPP_CONCENTRATOR_STEP_COLUMN_ALIGNMENT_LEFT] = S(s_left),
	[XMPP_CONCENTRATOR_STEP_COLUMN_ALIGNMENT_CENTER] = S(s_center),
	[XMPP_CONCENTRATOR_STEP_COLUMN_ALIGNMENT_RIGHT] = S(s_right),
};

static const uint8_t concentrator_step_column_alignment_lookup[] = {
	3, 0, 0, 2, 4, 0, 0, 0
};

const struct xso_enum xmpp_concentrator_step_column_alignment_enum = {
	.strings = (const char *)&strings,
	.texts = concentrator_step_column_alignment_texts,
	.lookup = concentrator_step_column_alignment_lookup,
	.name = S(s_concentrator_step_column_alignment),
	.n_texts = sizeof concentrator_step_column_alignment_texts / sizeof *concentrator_step_column_alignment_texts,
	.lookup_bits = 3,
};

static const uint16_t concentrator_step_element_texts[] = {
	[XMPP_CONCENTRATOR_STEP_ELEMENT_QUERY_STARTED] = S(s_query_started),
	[XMPP_CONCENTRATOR_STEP_ELEMENT_QUERY_DONE] = S(s_query_done),
	[XMPP_CONCENTRATOR_STEP_ELEMENT_QUERY_ABORTED] = S(s_query_aborted),
	[XMPP_CONCENTRATOR_STEP_ELEMENT_NEW_TABLE] = S(s_new_table),
	[XMPP_CONCENTRATOR_STEP_ELEMENT_NEW_RECORDS] = S(s_new_records),
	[XMPP_CONCENTRATOR_STEP_ELEMENT_TABLE_DONE] = S(s_table_done),
	[XMPP_CONCENTRATOR_STEP_ELEMENT_NEW_OBJECT] = S(s_new_object),
	[XMPP_CONCENTRATOR_STEP_ELEMENT_QUERY_MESSAGE] = S(s_query_message),
	[XMPP_CONCENTRATOR_STEP_ELEMENT_TITLE] = S(s_title),
	[XMPP_CONCENTRATOR_STEP_ELEMENT_STATUS] = S(s_status),
	[XMPP_CONCENTRATOR_STEP_ELEMENT_BEGIN_SECTION] = S(s_begin_section),
	[XMPP_CONCENTRATOR_STEP_ELEMENT_END_SECTION] = S(s_end_section),
};

static const uint8_t concentrator_step_element_lookup[] = {
	11, 2, 6, 10, 0, 0, 7, 0, 0, 0, 0, 0, 0, 8, 12, 13,
	0, 0, 0, 0, 0, 9, 5, 3, 0, 0, 0, 0, 0, 4, 0, 0
};

const struct xso_enum xmpp_concentrator_step_element_enum = {
	.strings = (const char *)&strings,
	.texts = concentrator_step_element_texts,
	.lookup = concentrator_step_element_lookup,
	.name = S(s_concentrator_step_element),
	.n_texts = sizeof concentrator_step_element_texts / sizeof *concentrator_step_element_texts,
	.lookup_bits = 5,
};

static const struct xso_class concentrator_response_has_base_classes_content;
static const struct xso_class concentrator_response_has_interfaces_content;

/* clang-format off */
static const struct xso_field concentrator_reference_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cache_type), .name_size = N(s_cache_type),
	  .member = S(s_cache_type_2), .offset = offsetof(struct xmpp_concentrator_reference, cache_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node_id), .name_size = N(s_node_id),
	  .member = S(s_node_id_2), .offset = offsetof(struct xmpp_concentrator_reference, node_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_source_id), .name_size = N(s_source_id),
	  .member = S(s_source_id_2), .offset = offsetof(struct xmpp_concentrator_reference, source_id) },
};
/* clang-format on */

static const uint8_t concentrator_reference_lookup[] = {
	0, 2, 0, 0, 3, 0, 1, 0
};

const struct xso_class xmpp_concentrator_reference_class = {
	.module = &xmpp_iot_concentrators_module,
	.fields = concentrator_reference_fields,
	.lookup = concentrator_reference_lookup,
	.name = S(s_concentrator_reference),
	.element = S(s_node),
	.element_size = N(s_node),
	.ns = S(s_urn_xmpp_iot_concentrators),
	.size = sizeof(struct xmpp_concentrator_reference),
	.unknown = offsetof(struct xmpp_concentrator_reference, unknown),
	.n_fields = sizeof concentrator_reference_fields / sizeof *concentrator_reference_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field concentrator_request_sort_order_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_HAS, .name = S(s_ascending), .name_size = N(s_ascending),
	  .member = S(s_ascending), .offset = offsetof(struct xmpp_concentrator_request_sort_order, ascending),
	  .count = offsetof(struct xmpp_concentrator_request_sort_order, has_ascending),
	  .extra = E_concentrator_request_sort_order_ascending },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_parameter_name), .name_size = N(s_parameter_name),
	  .member = S(s_parameter_name_2), .offset = offsetof(struct xmpp_concentrator_request_sort_order, parameter_name) },
};
/* clang-format on */

static const uint8_t concentrator_request_sort_order_lookup[] = {
	0, 1, 0, 2
};

const struct xso_class xmpp_concentrator_request_sort_order_class = {
	.module = &xmpp_iot_concentrators_module,
	.fields = concentrator_request_sort_order_fields,
	.lookup = concentrator_request_sort_order_lookup,
	.name = S(s_concentrator_request_sort_order),
	.size = sizeof(struct xmpp_concentrator_request_sort_order),
	.unknown = offsetof(struct xmpp_concentrator_request_sort_order, unknown),
	.n_fields = sizeof concentrator_request_sort_order_fields / sizeof *concentrator_request_sort_order_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field concentrator_request_index_ref_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_index), .name_size = N(s_index),
	  .member = S(s_index), .offset = offsetof(struct xmpp_concentrator_request_index_ref, index) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_index_value), .name_size = N(s_index_value),
	  .member = S(s_index_value_2), .offset = offsetof(struct xmpp_concentrator_request_index_ref, index_value) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_source_id), .name_size = N(s_source_id),
	  .member = S(s_source_id_2), .offset = offsetof(struct xmpp_concentrator_request_index_ref, source_id) },
};
/* clang-format on */

static const uint8_t concentrator_request_index_ref_lookup[] = {
	2, 1, 0, 0, 3, 0, 0, 0
};

const struct xso_class xmpp_concentrator_request_index_ref_class = {
	.module = &xmpp_iot_concentrators_module,
	.fields = concentrator_request_index_ref_fields,
	.lookup = concentrator_request_index_ref_lookup,
	.name = S(s_concentrator_request_index_ref),
	.size = sizeof(struct xmpp_concentrator_request_index_ref),
	.unknown = offsetof(struct xmpp_concentrator_request_index_ref, unknown),
	.n_fields = sizeof concentrator_request_index_ref_fields / sizeof *concentrator_request_index_ref_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field concentrator_request_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_concentrator_request, element),
	  .values = V_concentrator_request_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_device_token), .name_size = N(s_device_token),
	  .member = S(s_device_token_2), .offset = offsetof(struct xmpp_concentrator_request, device_token) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_service_token), .name_size = N(s_service_token),
	  .member = S(s_service_token_2), .offset = offsetof(struct xmpp_concentrator_request, service_token) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_user_token), .name_size = N(s_user_token),
	  .member = S(s_user_token_2), .offset = offsetof(struct xmpp_concentrator_request, user_token) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cache_type), .name_size = N(s_cache_type),
	  .member = S(s_cache_type_2), .offset = offsetof(struct xmpp_concentrator_request, cache_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_command), .name_size = N(s_command),
	  .member = S(s_command), .offset = offsetof(struct xmpp_concentrator_request, command) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_database_id), .name_size = N(s_database_id),
	  .member = S(s_database_id_2), .offset = offsetof(struct xmpp_concentrator_request, database_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_get_events_since), .name_size = N(s_get_events_since),
	  .member = S(s_get_events_since_2), .offset = offsetof(struct xmpp_concentrator_request, get_events_since) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_index), .name_size = N(s_index),
	  .member = S(s_index), .offset = offsetof(struct xmpp_concentrator_request, index) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_index_value), .name_size = N(s_index_value),
	  .member = S(s_index_value_2), .offset = offsetof(struct xmpp_concentrator_request, index_value) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_messages), .name_size = N(s_messages),
	  .member = S(s_messages), .offset = offsetof(struct xmpp_concentrator_request, messages) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_HAS, .name = S(s_node_added), .name_size = N(s_node_added),
	  .member = S(s_node_added_2), .offset = offsetof(struct xmpp_concentrator_request, node_added),
	  .count = offsetof(struct xmpp_concentrator_request, has_node_added),
	  .extra = E_concentrator_request_node_added },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node_id), .name_size = N(s_node_id),
	  .member = S(s_node_id_2), .offset = offsetof(struct xmpp_concentrator_request, node_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_HAS, .name = S(s_node_moved_down), .name_size = N(s_node_moved_down),
	  .member = S(s_node_moved_down_2), .offset = offsetof(struct xmpp_concentrator_request, node_moved_down),
	  .count = offsetof(struct xmpp_concentrator_request, has_node_moved_down),
	  .extra = E_concentrator_request_node_moved_down },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_HAS, .name = S(s_node_moved_up), .name_size = N(s_node_moved_up),
	  .member = S(s_node_moved_up_2), .offset = offsetof(struct xmpp_concentrator_request, node_moved_up),
	  .count = offsetof(struct xmpp_concentrator_request, has_node_moved_up),
	  .extra = E_concentrator_request_node_moved_up },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_HAS, .name = S(s_node_removed), .name_size = N(s_node_removed),
	  .member = S(s_node_removed_2), .offset = offsetof(struct xmpp_concentrator_request, node_removed),
	  .count = offsetof(struct xmpp_concentrator_request, has_node_removed),
	  .extra = E_concentrator_request_node_removed },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_HAS, .name = S(s_node_status_changed), .name_size = N(s_node_status_changed),
	  .member = S(s_node_status_changed_2), .offset = offsetof(struct xmpp_concentrator_request, node_status_changed),
	  .count = offsetof(struct xmpp_concentrator_request, has_node_status_changed),
	  .extra = E_concentrator_request_node_status_changed },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_HAS, .name = S(s_node_updated), .name_size = N(s_node_updated),
	  .member = S(s_node_updated_2), .offset = offsetof(struct xmpp_concentrator_request, node_updated),
	  .count = offsetof(struct xmpp_concentrator_request, has_node_updated),
	  .extra = E_concentrator_request_node_updated },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_parameters), .name_size = N(s_parameters),
	  .member = S(s_parameters), .offset = offsetof(struct xmpp_concentrator_request, parameters) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_query_id), .name_size = N(s_query_id),
	  .member = S(s_query_id_2), .offset = offsetof(struct xmpp_concentrator_request, query_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_seqnr), .name_size = N(s_seqnr),
	  .member = S(s_seqnr), .offset = offsetof(struct xmpp_concentrator_request, seqnr),
	  .count = offsetof(struct xmpp_concentrator_request, has_seqnr) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_source_id), .name_size = N(s_source_id),
	  .member = S(s_source_id_2), .offset = offsetof(struct xmpp_concentrator_request, source_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_concentrator_request, type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_lang), .name_size = N(s_lang), .ns = S(s_http___www_w3_org_xml_1998_namespace),
	  .member = S(s_lang), .offset = offsetof(struct xmpp_concentrator_request, lang) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_node), .offset = offsetof(struct xmpp_concentrator_request, node),
	  .count = offsetof(struct xmpp_concentrator_request, n_node),
	  .of = C_concentrator_reference },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_only_if_derived_from), .name_size = N(s_only_if_derived_from),
	  .member = S(s_only_if_derived_from_2), .offset = offsetof(struct xmpp_concentrator_request, only_if_derived_from),
	  .count = offsetof(struct xmpp_concentrator_request, n_only_if_derived_from) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_sort_order), .name_size = N(s_sort_order),
	  .member = S(s_sort_order_2), .offset = offsetof(struct xmpp_concentrator_request, sort_order),
	  .count = offsetof(struct xmpp_concentrator_request, n_sort_order),
	  .of = C_concentrator_request_sort_order },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_index_ref), .name_size = N(s_index_ref),
	  .member = S(s_index_ref_2), .offset = offsetof(struct xmpp_concentrator_request, index_ref),
	  .count = offsetof(struct xmpp_concentrator_request, n_index_ref),
	  .of = C_concentrator_request_index_ref },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_concentrator_request, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t concentrator_request_lookup[] = {
	4, 10, 26, 0, 0, 21, 0, 0, 9, 0, 13, 14, 19, 29, 0, 0,
	0, 0, 0, 28, 0, 12, 15, 23, 0, 7, 0, 0, 0, 0, 16, 8,
	0, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 20, 24, 0, 27,
	6, 18, 25, 2, 0, 5, 11, 0, 0, 0, 0, 17, 0, 0, 0, 3
};

const struct xso_class xmpp_concentrator_request_class = {
	.module = &xmpp_iot_concentrators_module,
	.fields = concentrator_request_fields,
	.lookup = concentrator_request_lookup,
	.name = S(s_concentrator_request),
	.ns = S(s_urn_xmpp_iot_concentrators),
	.size = sizeof(struct xmpp_concentrator_request),
	.unknown = offsetof(struct xmpp_concentrator_request, unknown),
	.n_fields = sizeof concentrator_request_fields / sizeof *concentrator_request_fields,
	.lookup_bits = 6,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.names = 1,
	.lang = 24,
};

/* clang-format off */
static const struct xso_field concentrator_parameter_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_concentrator_parameter, element),
	  .values = V_concentrator_parameter_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_id), .name_size = N(s_id),
	  .member = S(s_id), .offset = offsetof(struct xmpp_concentrator_parameter, id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_concentrator_parameter, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_concentrator_parameter, value) },
};
/* clang-format on */

static const uint8_t concentrator_parameter_lookup[] = {
	3, 0, 4, 0, 2, 0, 0, 0
};

const struct xso_class xmpp_concentrator_parameter_class = {
	.module = &xmpp_iot_concentrators_module,
	.fields = concentrator_parameter_fields,
	.lookup = concentrator_parameter_lookup,
	.name = S(s_concentrator_parameter),
	.ns = S(s_urn_xmpp_iot_concentrators),
	.size = sizeof(struct xmpp_concentrator_parameter),
	.unknown = offsetof(struct xmpp_concentrator_parameter, unknown),
	.n_fields = sizeof concentrator_parameter_fields / sizeof *concentrator_parameter_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field concentrator_node_message_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_event_id), .name_size = N(s_event_id),
	  .member = S(s_event_id_2), .offset = offsetof(struct xmpp_concentrator_node_message, event_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_timestamp), .name_size = N(s_timestamp),
	  .member = S(s_timestamp), .offset = offsetof(struct xmpp_concentrator_node_message, timestamp) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_concentrator_node_message, type) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_concentrator_node_message, text) },
};
/* clang-format on */

static const uint8_t concentrator_node_message_lookup[] = {
	1, 0, 3, 2, 0, 0, 0, 0
};

const struct xso_class xmpp_concentrator_node_message_class = {
	.module = &xmpp_iot_concentrators_module,
	.fields = concentrator_node_message_fields,
	.lookup = concentrator_node_message_lookup,
	.name = S(s_concentrator_node_message),
	.size = sizeof(struct xmpp_concentrator_node_message),
	.unknown = offsetof(struct xmpp_concentrator_node_message, unknown),
	.n_fields = sizeof concentrator_node_message_fields / sizeof *concentrator_node_message_fields,
	.lookup_bits = 3,
	.text = 4,
};

/* clang-format off */
static const struct xso_field concentrator_node_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cache_type), .name_size = N(s_cache_type),
	  .member = S(s_cache_type_2), .offset = offsetof(struct xmpp_concentrator_node, cache_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_children_ordered), .name_size = N(s_children_ordered),
	  .member = S(s_children_ordered_2), .offset = offsetof(struct xmpp_concentrator_node, children_ordered) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_display_name), .name_size = N(s_display_name),
	  .member = S(s_display_name_2), .offset = offsetof(struct xmpp_concentrator_node, display_name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_has_children), .name_size = N(s_has_children),
	  .member = S(s_has_children_2), .offset = offsetof(struct xmpp_concentrator_node, has_children) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_has_commands), .name_size = N(s_has_commands),
	  .member = S(s_has_commands_2), .offset = offsetof(struct xmpp_concentrator_node, has_commands) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_is_controllable), .name_size = N(s_is_controllable),
	  .member = S(s_is_controllable_2), .offset = offsetof(struct xmpp_concentrator_node, is_controllable) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_is_readable), .name_size = N(s_is_readable),
	  .member = S(s_is_readable_2), .offset = offsetof(struct xmpp_concentrator_node, is_readable) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_last_changed), .name_size = N(s_last_changed),
	  .member = S(s_last_changed_2), .offset = offsetof(struct xmpp_concentrator_node, last_changed) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_local_id), .name_size = N(s_local_id),
	  .member = S(s_local_id_2), .offset = offsetof(struct xmpp_concentrator_node, local_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_log_id), .name_size = N(s_log_id),
	  .member = S(s_log_id_2), .offset = offsetof(struct xmpp_concentrator_node, log_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node_id), .name_size = N(s_node_id),
	  .member = S(s_node_id_2), .offset = offsetof(struct xmpp_concentrator_node, node_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node_type), .name_size = N(s_node_type),
	  .member = S(s_node_type_2), .offset = offsetof(struct xmpp_concentrator_node, node_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_parent_cache_type), .name_size = N(s_parent_cache_type),
	  .member = S(s_parent_cache_type_2), .offset = offsetof(struct xmpp_concentrator_node, parent_cache_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_parent_id), .name_size = N(s_parent_id),
	  .member = S(s_parent_id_2), .offset = offsetof(struct xmpp_concentrator_node, parent_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_source_id), .name_size = N(s_source_id),
	  .member = S(s_source_id_2), .offset = offsetof(struct xmpp_concentrator_node, source_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_state), .name_size = N(s_state),
	  .member = S(s_state), .offset = offsetof(struct xmpp_concentrator_node, state),
	  .values = V_concentrator_state },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_parameter), .offset = offsetof(struct xmpp_concentrator_node, parameter),
	  .count = offsetof(struct xmpp_concentrator_node, n_parameter),
	  .of = C_concentrator_parameter },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_message), .name_size = N(s_message),
	  .member = S(s_message), .offset = offsetof(struct xmpp_concentrator_node, message),
	  .count = offsetof(struct xmpp_concentrator_node, n_message),
	  .of = C_concentrator_node_message },
};
/* clang-format on */

static const uint8_t concentrator_node_lookup[] = {
	0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 11, 17, 17, 0, 0, 0,
	2, 0, 0, 7, 12, 0, 0, 0, 0, 10, 17, 18, 0, 17, 0, 0,
	0, 0, 0, 15, 9, 17, 16, 17, 0, 0, 14, 0, 17, 17, 4, 5,
	13, 17, 0, 6, 0, 1, 0, 0, 17, 0, 0, 0, 0, 8, 0, 0
};

const struct xso_class xmpp_concentrator_node_class = {
	.module = &xmpp_iot_concentrators_module,
	.fields = concentrator_node_fields,
	.lookup = concentrator_node_lookup,
	.name = S(s_concentrator_node),
	.element = S(s_node),
	.element_size = N(s_node),
	.ns = S(s_urn_xmpp_iot_concentrators),
	.size = sizeof(struct xmpp_concentrator_node),
	.unknown = offsetof(struct xmpp_concentrator_node, unknown),
	.n_fields = sizeof concentrator_node_fields / sizeof *concentrator_node_fields,
	.lookup_bits = 6,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field concentrator_response_message_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_event_id), .name_size = N(s_event_id),
	  .member = S(s_event_id_2), .offset = offsetof(struct xmpp_concentrator_response_message, event_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_timestamp), .name_size = N(s_timestamp),
	  .member = S(s_timestamp), .offset = offsetof(struct xmpp_concentrator_response_message, timestamp) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_concentrator_response_message, type) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_concentrator_response_message, text) },
};
/* clang-format on */

static const uint8_t concentrator_response_message_lookup[] = {
	1, 0, 3, 2, 0, 0, 0, 0
};

const struct xso_class xmpp_concentrator_response_message_class = {
	.module = &xmpp_iot_concentrators_module,
	.fields = concentrator_response_message_fields,
	.lookup = concentrator_response_message_lookup,
	.name = S(s_concentrator_response_message),
	.size = sizeof(struct xmpp_concentrator_response_message),
	.unknown = offsetof(struct xmpp_concentrator_response_message, unknown),
	.n_fields = sizeof concentrator_response_message_fields / sizeof *concentrator_response_message_fields,
	.lookup_bits = 3,
	.text = 4,
};

/* clang-format off */
static const struct xso_field concentrator_response_data_source_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_has_children), .name_size = N(s_has_children),
	  .member = S(s_has_children_2), .offset = offsetof(struct xmpp_concentrator_response_data_source, has_children) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_last_changed), .name_size = N(s_last_changed),
	  .member = S(s_last_changed_2), .offset = offsetof(struct xmpp_concentrator_response_data_source, last_changed) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_concentrator_response_data_source, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_source_id), .name_size = N(s_source_id),
	  .member = S(s_source_id_2), .offset = offsetof(struct xmpp_concentrator_response_data_source, source_id) },
};
/* clang-format on */

static const uint8_t concentrator_response_data_source_lookup[] = {
	3, 0, 0, 0, 4, 1, 0, 2
};

const struct xso_class xmpp_concentrator_response_data_source_class = {
	.module = &xmpp_iot_concentrators_module,
	.fields = concentrator_response_data_source_fields,
	.lookup = concentrator_response_data_source_lookup,
	.name = S(s_concentrator_response_data_source),
	.size = sizeof(struct xmpp_concentrator_response_data_source),
	.unknown = offsetof(struct xmpp_concentrator_response_data_source, unknown),
	.n_fields = sizeof concentrator_response_data_source_fields / sizeof *concentrator_response_data_source_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field concentrator_response_type_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_concentrator_response_type, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_concentrator_response_type, type) },
};
/* clang-format on */

static const uint8_t concentrator_response_type_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_concentrator_response_type_class = {
	.module = &xmpp_iot_concentrators_module,
	.fields = concentrator_response_type_fields,
	.lookup = concentrator_response_type_lookup,
	.name = S(s_concentrator_response_type),
	.size = sizeof(struct xmpp_concentrator_response_type),
	.unknown = offsetof(struct xmpp_concentrator_response_type, unknown),
	.n_fields = sizeof concentrator_response_type_fields / sizeof *concentrator_response_type_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field concentrator_response_command_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_command), .name_size = N(s_command),
	  .member = S(s_command), .offset = offsetof(struct xmpp_concentrator_response_command, command) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_confirmation_string), .name_size = N(s_confirmation_string),
	  .member = S(s_confirmation), .offset = offsetof(struct xmpp_concentrator_response_command, confirmation) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_failure_string), .name_size = N(s_failure_string),
	  .member = S(s_failure), .offset = offsetof(struct xmpp_concentrator_response_command, failure) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_concentrator_response_command, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_sort_category), .name_size = N(s_sort_category),
	  .member = S(s_sort_category_2), .offset = offsetof(struct xmpp_concentrator_response_command, sort_category) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_sort_key), .name_size = N(s_sort_key),
	  .member = S(s_sort_key_2), .offset = offsetof(struct xmpp_concentrator_response_command, sort_key) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_success_string), .name_size = N(s_success_string),
	  .member = S(s_success), .offset = offsetof(struct xmpp_concentrator_response_command, success) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_concentrator_response_command, type),
	  .values = V_concentrator_response_command_type },
};
/* clang-format on */

static const uint8_t concentrator_response_command_lookup[] = {
	4, 7, 0, 0, 0, 3, 8, 0, 0, 0, 0, 6, 1, 0, 2, 5
};

const struct xso_class xmpp_concentrator_response_command_class = {
	.module = &xmpp_iot_concentrators_module,
	.fields = concentrator_response_command_fields,
	.lookup = concentrator_response_command_lookup,
	.name = S(s_concentrator_response_command),
	.size = sizeof(struct xmpp_concentrator_response_command),
	.unknown = offsetof(struct xmpp_concentrator_response_command, unknown),
	.n_fields = sizeof concentrator_response_command_fields / sizeof *concentrator_response_command_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field concentrator_response_database_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_database_id), .name_size = N(s_database_id),
	  .member = S(s_database_id_2), .offset = offsetof(struct xmpp_concentrator_response_database, database_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_concentrator_response_database, name) },
};
/* clang-format on */

static const uint8_t concentrator_response_database_lookup[] = {
	2, 1, 0, 0
};

const struct xso_class xmpp_concentrator_response_database_class = {
	.module = &xmpp_iot_concentrators_module,
	.fields = concentrator_response_database_fields,
	.lookup = concentrator_response_database_lookup,
	.name = S(s_concentrator_response_database),
	.size = sizeof(struct xmpp_concentrator_response_database),
	.unknown = offsetof(struct xmpp_concentrator_response_database, unknown),
	.n_fields = sizeof concentrator_response_database_fields / sizeof *concentrator_response_database_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field concentrator_response_error_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_var), .name_size = N(s_var),
	  .member = S(s_var), .offset = offsetof(struct xmpp_concentrator_response_error, var) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_concentrator_response_error, text) },
};
/* clang-format on */

static const uint8_t concentrator_response_error_lookup[] = {
	1, 0
};

const struct xso_class xmpp_concentrator_response_error_class = {
	.module = &xmpp_iot_concentrators_module,
	.fields = concentrator_response_error_fields,
	.lookup = concentrator_response_error_lookup,
	.name = S(s_concentrator_response_error),
	.size = sizeof(struct xmpp_concentrator_response_error),
	.unknown = offsetof(struct xmpp_concentrator_response_error, unknown),
	.n_fields = sizeof concentrator_response_error_fields / sizeof *concentrator_response_error_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field concentrator_response_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_concentrator_response, element),
	  .values = V_concentrator_response_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cache_type), .name_size = N(s_cache_type),
	  .member = S(s_cache_type_2), .offset = offsetof(struct xmpp_concentrator_response, cache_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_children_ordered), .name_size = N(s_children_ordered),
	  .member = S(s_children_ordered_2), .offset = offsetof(struct xmpp_concentrator_response, children_ordered) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_display_name), .name_size = N(s_display_name),
	  .member = S(s_display_name_2), .offset = offsetof(struct xmpp_concentrator_response, display_name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_has_children), .name_size = N(s_has_children),
	  .member = S(s_has_children_2), .offset = offsetof(struct xmpp_concentrator_response, has_children) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_has_commands), .name_size = N(s_has_commands),
	  .member = S(s_has_commands_2), .offset = offsetof(struct xmpp_concentrator_response, has_commands) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_is_controllable), .name_size = N(s_is_controllable),
	  .member = S(s_is_controllable_2), .offset = offsetof(struct xmpp_concentrator_response, is_controllable) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_is_readable), .name_size = N(s_is_readable),
	  .member = S(s_is_readable_2), .offset = offsetof(struct xmpp_concentrator_response, is_readable) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_last_changed), .name_size = N(s_last_changed),
	  .member = S(s_last_changed_2), .offset = offsetof(struct xmpp_concentrator_response, last_changed) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_local_id), .name_size = N(s_local_id),
	  .member = S(s_local_id_2), .offset = offsetof(struct xmpp_concentrator_response, local_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_log_id), .name_size = N(s_log_id),
	  .member = S(s_log_id_2), .offset = offsetof(struct xmpp_concentrator_response, log_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node_id), .name_size = N(s_node_id),
	  .member = S(s_node_id_2), .offset = offsetof(struct xmpp_concentrator_response, node_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node_type), .name_size = N(s_node_type),
	  .member = S(s_node_type_2), .offset = offsetof(struct xmpp_concentrator_response, node_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_parent_cache_type), .name_size = N(s_parent_cache_type),
	  .member = S(s_parent_cache_type_2), .offset = offsetof(struct xmpp_concentrator_response, parent_cache_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_parent_id), .name_size = N(s_parent_id),
	  .member = S(s_parent_id_2), .offset = offsetof(struct xmpp_concentrator_response, parent_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_source_id), .name_size = N(s_source_id),
	  .member = S(s_source_id_2), .offset = offsetof(struct xmpp_concentrator_response, source_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_state), .name_size = N(s_state),
	  .member = S(s_state), .offset = offsetof(struct xmpp_concentrator_response, state),
	  .values = V_concentrator_state },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_query_id), .name_size = N(s_query_id),
	  .member = S(s_query_id_2), .offset = offsetof(struct xmpp_concentrator_response, query_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_result), .name_size = N(s_result),
	  .member = S(s_result), .offset = offsetof(struct xmpp_concentrator_response, result),
	  .values = V_concentrator_response_result },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_parameter), .offset = offsetof(struct xmpp_concentrator_response, parameter),
	  .count = offsetof(struct xmpp_concentrator_response, n_parameter),
	  .of = C_concentrator_parameter },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_message), .name_size = N(s_message),
	  .member = S(s_message), .offset = offsetof(struct xmpp_concentrator_response, message),
	  .count = offsetof(struct xmpp_concentrator_response, n_message),
	  .of = C_concentrator_response_message },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_contained), .offset = offsetof(struct xmpp_concentrator_response, contained) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_concentrator_response, value),
	  .count = offsetof(struct xmpp_concentrator_response, n_value) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_node), .offset = offsetof(struct xmpp_concentrator_response, node),
	  .count = offsetof(struct xmpp_concentrator_response, n_node),
	  .of = C_concentrator_node },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_data_source), .name_size = N(s_data_source),
	  .member = S(s_data_source_2), .offset = offsetof(struct xmpp_concentrator_response, data_source),
	  .count = offsetof(struct xmpp_concentrator_response, n_data_source),
	  .of = C_concentrator_response_data_source },
	{ .shape = XSO_WITHIN, .name = S(s_base_classes), .name_size = N(s_base_classes),
	  .member = S(s_has_base_classes), .offset = offsetof(struct xmpp_concentrator_response, has_base_classes),
	  .of = C_concentrator_response_has_base_classes_content },
	{ .shape = XSO_WITHIN, .name = S(s_interfaces), .name_size = N(s_interfaces),
	  .member = S(s_has_interfaces), .offset = offsetof(struct xmpp_concentrator_response, has_interfaces),
	  .of = C_concentrator_response_has_interfaces_content },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_node_type), .name_size = N(s_node_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_concentrator_response, type),
	  .count = offsetof(struct xmpp_concentrator_response, n_type),
	  .of = C_concentrator_response_type },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_command), .name_size = N(s_command),
	  .member = S(s_command), .offset = offsetof(struct xmpp_concentrator_response, command),
	  .count = offsetof(struct xmpp_concentrator_response, n_command),
	  .of = C_concentrator_response_command },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_database), .name_size = N(s_database),
	  .member = S(s_database), .offset = offsetof(struct xmpp_concentrator_response, database),
	  .count = offsetof(struct xmpp_concentrator_response, n_database),
	  .of = C_concentrator_response_database },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_BOOL, .occurs = XSO_MANY, .flags = XSO_FORGIVE, .name = S(s_result), .name_size = N(s_result),
	  .member = S(s_outcome), .offset = offsetof(struct xmpp_concentrator_response, outcome),
	  .count = offsetof(struct xmpp_concentrator_response, n_outcome) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_error), .name_size = N(s_error),
	  .member = S(s_error), .offset = offsetof(struct xmpp_concentrator_response, error),
	  .count = offsetof(struct xmpp_concentrator_response, n_error),
	  .of = C_concentrator_response_error },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_concentrator_response, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t concentrator_response_lookup[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 20, 12, 20, 33, 0, 0, 0, 0, 0, 0, 0, 30,
	3, 19, 31, 27, 0, 0, 23, 8, 13, 28, 0, 0, 0, 0, 0, 0,
	0, 0, 11, 0, 0, 20, 21, 0, 0, 32, 20, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 16, 25, 10, 0, 20, 20, 17, 0, 0,
	0, 0, 0, 0, 15, 0, 0, 0, 18, 20, 20, 0, 0, 5, 6, 14,
	20, 29, 24, 0, 0, 0, 7, 0, 0, 0, 2, 0, 0, 0, 0, 0,
	26, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0
};

const struct xso_class xmpp_concentrator_response_class = {
	.module = &xmpp_iot_concentrators_module,
	.fields = concentrator_response_fields,
	.lookup = concentrator_response_lookup,
	.name = S(s_concentrator_response),
	.ns = S(s_urn_xmpp_iot_concentrators),
	.size = sizeof(struct xmpp_concentrator_response),
	.unknown = offsetof(struct xmpp_concentrator_response, unknown),
	.n_fields = sizeof concentrator_response_fields / sizeof *concentrator_response_fields,
	.lookup_bits = 7,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.names = 1,
	.text = 22,
};

/* clang-format off */
static const struct xso_field concentrator_change_message_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_event_id), .name_size = N(s_event_id),
	  .member = S(s_event_id_2), .offset = offsetof(struct xmpp_concentrator_change_message, event_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_timestamp), .name_size = N(s_timestamp),
	  .member = S(s_timestamp), .offset = offsetof(struct xmpp_concentrator_change_message, timestamp) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_concentrator_change_message, type) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_concentrator_change_message, text) },
};
/* clang-format on */

static const uint8_t concentrator_change_message_lookup[] = {
	1, 0, 3, 2, 0, 0, 0, 0
};

const struct xso_class xmpp_concentrator_change_message_class = {
	.module = &xmpp_iot_concentrators_module,
	.fields = concentrator_change_message_fields,
	.lookup = concentrator_change_message_lookup,
	.name = S(s_concentrator_change_message),
	.size = sizeof(struct xmpp_concentrator_change_message),
	.unknown = offsetof(struct xmpp_concentrator_change_message, unknown),
	.n_fields = sizeof concentrator_change_message_fields / sizeof *concentrator_change_message_fields,
	.lookup_bits = 3,
	.text = 4,
};

/* clang-format off */
static const struct xso_field concentrator_change_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_concentrator_change, element),
	  .values = V_concentrator_change_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cache_type), .name_size = N(s_cache_type),
	  .member = S(s_cache_type_2), .offset = offsetof(struct xmpp_concentrator_change, cache_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_children_ordered), .name_size = N(s_children_ordered),
	  .member = S(s_children_ordered_2), .offset = offsetof(struct xmpp_concentrator_change, children_ordered) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_display_name), .name_size = N(s_display_name),
	  .member = S(s_display_name_2), .offset = offsetof(struct xmpp_concentrator_change, display_name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_has_children), .name_size = N(s_has_children),
	  .member = S(s_has_children_2), .offset = offsetof(struct xmpp_concentrator_change, has_children) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_has_commands), .name_size = N(s_has_commands),
	  .member = S(s_has_commands_2), .offset = offsetof(struct xmpp_concentrator_change, has_commands) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_is_controllable), .name_size = N(s_is_controllable),
	  .member = S(s_is_controllable_2), .offset = offsetof(struct xmpp_concentrator_change, is_controllable) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_is_readable), .name_size = N(s_is_readable),
	  .member = S(s_is_readable_2), .offset = offsetof(struct xmpp_concentrator_change, is_readable) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_last_changed), .name_size = N(s_last_changed),
	  .member = S(s_last_changed_2), .offset = offsetof(struct xmpp_concentrator_change, last_changed) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_local_id), .name_size = N(s_local_id),
	  .member = S(s_local_id_2), .offset = offsetof(struct xmpp_concentrator_change, local_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_log_id), .name_size = N(s_log_id),
	  .member = S(s_log_id_2), .offset = offsetof(struct xmpp_concentrator_change, log_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node_id), .name_size = N(s_node_id),
	  .member = S(s_node_id_2), .offset = offsetof(struct xmpp_concentrator_change, node_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node_type), .name_size = N(s_node_type),
	  .member = S(s_node_type_2), .offset = offsetof(struct xmpp_concentrator_change, node_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_parent_cache_type), .name_size = N(s_parent_cache_type),
	  .member = S(s_parent_cache_type_2), .offset = offsetof(struct xmpp_concentrator_change, parent_cache_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_parent_id), .name_size = N(s_parent_id),
	  .member = S(s_parent_id_2), .offset = offsetof(struct xmpp_concentrator_change, parent_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_source_id), .name_size = N(s_source_id),
	  .member = S(s_source_id_2), .offset = offsetof(struct xmpp_concentrator_change, source_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_state), .name_size = N(s_state),
	  .member = S(s_state), .offset = offsetof(struct xmpp_concentrator_change, state),
	  .values = V_concentrator_state },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_after_node_cache_type), .name_size = N(s_after_node_cache_type),
	  .member = S(s_after_node_cache_type_2), .offset = offsetof(struct xmpp_concentrator_change, after_node_cache_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_after_node_id), .name_size = N(s_after_node_id),
	  .member = S(s_after_node_id_2), .offset = offsetof(struct xmpp_concentrator_change, after_node_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_old_id), .name_size = N(s_old_id),
	  .member = S(s_old_id_2), .offset = offsetof(struct xmpp_concentrator_change, old_id) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_parameter), .offset = offsetof(struct xmpp_concentrator_change, parameter),
	  .count = offsetof(struct xmpp_concentrator_change, n_parameter),
	  .of = C_concentrator_parameter },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_message), .name_size = N(s_message),
	  .member = S(s_message), .offset = offsetof(struct xmpp_concentrator_change, message),
	  .count = offsetof(struct xmpp_concentrator_change, n_message),
	  .of = C_concentrator_change_message },
};
/* clang-format on */

static const uint8_t concentrator_change_lookup[] = {
	0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 12, 20, 21, 21, 18, 0,
	3, 0, 0, 8, 13, 0, 0, 0, 0, 11, 21, 22, 0, 21, 0, 0,
	0, 0, 0, 16, 10, 21, 17, 21, 0, 0, 15, 0, 21, 21, 5, 6,
	14, 21, 0, 7, 19, 2, 0, 0, 21, 0, 0, 0, 0, 9, 0, 0
};

const struct xso_class xmpp_concentrator_change_class = {
	.module = &xmpp_iot_concentrators_module,
	.fields = concentrator_change_fields,
	.lookup = concentrator_change_lookup,
	.name = S(s_concentrator_change),
	.ns = S(s_urn_xmpp_iot_concentrators),
	.size = sizeof(struct xmpp_concentrator_change),
	.unknown = offsetof(struct xmpp_concentrator_change, unknown),
	.n_fields = sizeof concentrator_change_fields / sizeof *concentrator_change_fields,
	.lookup_bits = 6,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field concentrator_value_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_concentrator_value, element),
	  .values = V_concentrator_value_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_content_type), .name_size = N(s_content_type),
	  .member = S(s_content_type_2), .offset = offsetof(struct xmpp_concentrator_value, content_type) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_concentrator_value, text) },
};
/* clang-format on */

static const uint8_t concentrator_value_lookup[] = {
	2, 0
};

const struct xso_class xmpp_concentrator_value_class = {
	.module = &xmpp_iot_concentrators_module,
	.fields = concentrator_value_fields,
	.lookup = concentrator_value_lookup,
	.name = S(s_concentrator_value),
	.ns = S(s_urn_xmpp_iot_concentrators),
	.size = sizeof(struct xmpp_concentrator_value),
	.unknown = offsetof(struct xmpp_concentrator_value, unknown),
	.n_fields = sizeof concentrator_value_fields / sizeof *concentrator_value_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
	.text = 3,
};

/* clang-format off */
static const struct xso_field concentrator_step_column_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_alignment), .name_size = N(s_alignment),
	  .member = S(s_alignment), .offset = offsetof(struct xmpp_concentrator_step_column, alignment),
	  .values = V_concentrator_step_column_alignment },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_bg_color), .name_size = N(s_bg_color),
	  .member = S(s_bg_color_2), .offset = offsetof(struct xmpp_concentrator_step_column, bg_color) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cache_type_name), .name_size = N(s_cache_type_name),
	  .member = S(s_cache_type_name_2), .offset = offsetof(struct xmpp_concentrator_step_column, cache_type_name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_column_id), .name_size = N(s_column_id),
	  .member = S(s_column_id_2), .offset = offsetof(struct xmpp_concentrator_step_column, column_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_data_source_id), .name_size = N(s_data_source_id),
	  .member = S(s_data_source_id_2), .offset = offsetof(struct xmpp_concentrator_step_column, data_source_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_fg_color), .name_size = N(s_fg_color),
	  .member = S(s_fg_color_2), .offset = offsetof(struct xmpp_concentrator_step_column, fg_color) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_header), .name_size = N(s_header),
	  .member = S(s_header), .offset = offsetof(struct xmpp_concentrator_step_column, header) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT8, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_nr_decimals), .name_size = N(s_nr_decimals),
	  .member = S(s_nr_decimals_2), .offset = offsetof(struct xmpp_concentrator_step_column, nr_decimals),
	  .count = offsetof(struct xmpp_concentrator_step_column, has_nr_decimals) },
};
/* clang-format on */

static const uint8_t concentrator_step_column_lookup[] = {
	0, 0, 1, 4, 7, 0, 2, 0, 8, 0, 0, 0, 3, 0, 5, 6
};

const struct xso_class xmpp_concentrator_step_column_class = {
	.module = &xmpp_iot_concentrators_module,
	.fields = concentrator_step_column_fields,
	.lookup = concentrator_step_column_lookup,
	.name = S(s_concentrator_step_column),
	.size = sizeof(struct xmpp_concentrator_step_column),
	.unknown = offsetof(struct xmpp_concentrator_step_column, unknown),
	.n_fields = sizeof concentrator_step_column_fields / sizeof *concentrator_step_column_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field concentrator_step_record_fields[] = {
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .ns = S(s_urn_xmpp_iot_concentrators),
	  .member = S(s_value), .offset = offsetof(struct xmpp_concentrator_step_record, value),
	  .count = offsetof(struct xmpp_concentrator_step_record, n_value),
	  .of = C_concentrator_value },
};
/* clang-format on */

static const uint8_t concentrator_step_record_lookup[] = {
	0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1,
	0, 0, 1, 1, 0, 0, 1, 1, 1, 0, 0, 0, 1, 0, 0, 0
};

const struct xso_class xmpp_concentrator_step_record_class = {
	.module = &xmpp_iot_concentrators_module,
	.fields = concentrator_step_record_fields,
	.lookup = concentrator_step_record_lookup,
	.name = S(s_concentrator_step_record),
	.size = sizeof(struct xmpp_concentrator_step_record),
	.unknown = offsetof(struct xmpp_concentrator_step_record, unknown),
	.n_fields = sizeof concentrator_step_record_fields / sizeof *concentrator_step_record_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field concentrator_step_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_concentrator_step, element),
	  .values = V_concentrator_step_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_content_type), .name_size = N(s_content_type),
	  .member = S(s_content_type_2), .offset = offsetof(struct xmpp_concentrator_step, content_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_header), .name_size = N(s_header),
	  .member = S(s_header), .offset = offsetof(struct xmpp_concentrator_step, header) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_level), .name_size = N(s_level),
	  .member = S(s_level), .offset = offsetof(struct xmpp_concentrator_step, level) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_message), .name_size = N(s_message),
	  .member = S(s_message), .offset = offsetof(struct xmpp_concentrator_step, message) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_concentrator_step, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_table_id), .name_size = N(s_table_id),
	  .member = S(s_table_id_2), .offset = offsetof(struct xmpp_concentrator_step, table_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_table_name), .name_size = N(s_table_name),
	  .member = S(s_table_name_2), .offset = offsetof(struct xmpp_concentrator_step, table_name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_concentrator_step, type) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_concentrator_step, text) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_column), .name_size = N(s_column),
	  .member = S(s_column), .offset = offsetof(struct xmpp_concentrator_step, column),
	  .count = offsetof(struct xmpp_concentrator_step, n_column),
	  .of = C_concentrator_step_column },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_record), .name_size = N(s_record),
	  .member = S(s_record), .offset = offsetof(struct xmpp_concentrator_step, record),
	  .count = offsetof(struct xmpp_concentrator_step, n_record),
	  .of = C_concentrator_step_record },
};
/* clang-format on */

static const uint8_t concentrator_step_lookup[] = {
	6, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 9, 8, 5, 0, 2,
	7, 0, 11, 0, 4, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_concentrator_step_class = {
	.module = &xmpp_iot_concentrators_module,
	.fields = concentrator_step_fields,
	.lookup = concentrator_step_lookup,
	.name = S(s_concentrator_step),
	.ns = S(s_urn_xmpp_iot_concentrators),
	.size = sizeof(struct xmpp_concentrator_step),
	.unknown = offsetof(struct xmpp_concentrator_step, unknown),
	.n_fields = sizeof concentrator_step_fields / sizeof *concentrator_step_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.names = 1,
	.text = 10,
};

/* clang-format off */
static const struct xso_field concentrator_progress_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cache_type), .name_size = N(s_cache_type),
	  .member = S(s_cache_type_2), .offset = offsetof(struct xmpp_concentrator_progress, cache_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_node_id), .name_size = N(s_node_id),
	  .member = S(s_node_id_2), .offset = offsetof(struct xmpp_concentrator_progress, node_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_query_id), .name_size = N(s_query_id),
	  .member = S(s_query_id_2), .offset = offsetof(struct xmpp_concentrator_progress, query_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_source_id), .name_size = N(s_source_id),
	  .member = S(s_source_id_2), .offset = offsetof(struct xmpp_concentrator_progress, source_id) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_step), .offset = offsetof(struct xmpp_concentrator_progress, step),
	  .count = offsetof(struct xmpp_concentrator_progress, n_step),
	  .of = C_concentrator_step },
};
/* clang-format on */

static const uint8_t concentrator_progress_lookup[] = {
	5, 5, 5, 5, 0, 2, 5, 0, 0, 0, 0, 0, 0, 5, 5, 5,
	0, 4, 0, 0, 0, 5, 3, 5, 5, 0, 1, 0, 0, 5, 0, 0
};

const struct xso_class xmpp_concentrator_progress_class = {
	.module = &xmpp_iot_concentrators_module,
	.fields = concentrator_progress_fields,
	.lookup = concentrator_progress_lookup,
	.name = S(s_concentrator_progress),
	.element = S(s_query_progress),
	.element_size = N(s_query_progress),
	.ns = S(s_urn_xmpp_iot_concentrators),
	.size = sizeof(struct xmpp_concentrator_progress),
	.unknown = offsetof(struct xmpp_concentrator_progress, unknown),
	.n_fields = sizeof concentrator_progress_fields / sizeof *concentrator_progress_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field concentrator_response_has_base_classes_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_base_class), .offset = offsetof(struct xmpp_concentrator_response, base_class),
	  .count = offsetof(struct xmpp_concentrator_response, n_base_class) },
};
/* clang-format on */

static const uint8_t concentrator_response_has_base_classes_content_lookup[] = {
	1, 0
};

static const struct xso_class concentrator_response_has_base_classes_content = {
	.module = &xmpp_iot_concentrators_module,
	.fields = concentrator_response_has_base_classes_content_fields,
	.lookup = concentrator_response_has_base_classes_content_lookup,
	.name = S(s_concentrator_response),
	.n_fields = sizeof concentrator_response_has_base_classes_content_fields / sizeof *concentrator_response_has_base_classes_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field concentrator_response_has_interfaces_content_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_interface_name), .offset = offsetof(struct xmpp_concentrator_response, interface_name),
	  .count = offsetof(struct xmpp_concentrator_response, n_interface_name) },
};
/* clang-format on */

static const uint8_t concentrator_response_has_interfaces_content_lookup[] = {
	1, 0
};

static const struct xso_class concentrator_response_has_interfaces_content = {
	.module = &xmpp_iot_concentrators_module,
	.fields = concentrator_response_has_interfaces_content_fields,
	.lookup = concentrator_response_has_interfaces_content_lookup,
	.name = S(s_concentrator_response),
	.n_fields = sizeof concentrator_response_has_interfaces_content_fields / sizeof *concentrator_response_has_interfaces_content_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS,
};

static const struct xso_class *const classes[] = {
	[C_concentrator_reference - 1] = &xmpp_concentrator_reference_class,
	[C_concentrator_request_sort_order - 1] = &xmpp_concentrator_request_sort_order_class,
	[C_concentrator_request_index_ref - 1] = &xmpp_concentrator_request_index_ref_class,
	[C_concentrator_request - 1] = &xmpp_concentrator_request_class,
	[C_concentrator_parameter - 1] = &xmpp_concentrator_parameter_class,
	[C_concentrator_node_message - 1] = &xmpp_concentrator_node_message_class,
	[C_concentrator_node - 1] = &xmpp_concentrator_node_class,
	[C_concentrator_response_message - 1] = &xmpp_concentrator_response_message_class,
	[C_concentrator_response_data_source - 1] = &xmpp_concentrator_response_data_source_class,
	[C_concentrator_response_type - 1] = &xmpp_concentrator_response_type_class,
	[C_concentrator_response_command - 1] = &xmpp_concentrator_response_command_class,
	[C_concentrator_response_database - 1] = &xmpp_concentrator_response_database_class,
	[C_concentrator_response_error - 1] = &xmpp_concentrator_response_error_class,
	[C_concentrator_response - 1] = &xmpp_concentrator_response_class,
	[C_concentrator_change_message - 1] = &xmpp_concentrator_change_message_class,
	[C_concentrator_change - 1] = &xmpp_concentrator_change_class,
	[C_concentrator_value - 1] = &xmpp_concentrator_value_class,
	[C_concentrator_step_column - 1] = &xmpp_concentrator_step_column_class,
	[C_concentrator_step_record - 1] = &xmpp_concentrator_step_record_class,
	[C_concentrator_step - 1] = &xmpp_concentrator_step_class,
	[C_concentrator_progress - 1] = &xmpp_concentrator_progress_class,
	[C_concentrator_response_has_base_classes_content - 1] = &concentrator_response_has_base_classes_content,
	[C_concentrator_response_has_interfaces_content - 1] = &concentrator_response_has_interfaces_content,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_concentrator_state - 1] = &xmpp_concentrator_state_enum,
	[V_concentrator_request_element - 1] = &xmpp_concentrator_request_element_enum,
	[V_concentrator_parameter_element - 1] = &xmpp_concentrator_parameter_element_enum,
	[V_concentrator_response_element - 1] = &xmpp_concentrator_response_element_enum,
	[V_concentrator_response_result - 1] = &xmpp_concentrator_response_result_enum,
	[V_concentrator_response_command_type - 1] = &xmpp_concentrator_response_command_type_enum,
	[V_concentrator_change_element - 1] = &xmpp_concentrator_change_element_enum,
	[V_concentrator_value_element - 1] = &xmpp_concentrator_value_element_enum,
	[V_concentrator_step_element - 1] = &xmpp_concentrator_step_element_enum,
	[V_concentrator_step_column_alignment - 1] = &xmpp_concentrator_step_column_alignment_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_concentrator_request - 1, .base = C_xmpp_iq },
	{ .cls = C_concentrator_response - 1, .base = C_xmpp_iq },
	{ .cls = C_concentrator_change - 1, .base = C_xmpp_message },
	{ .cls = C_concentrator_progress - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_iot_concentrators_module = {
	.version = 2,
	.name = "iot-concentrators",
	.xep = "0326",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 21,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};

/* Printed by xsoc from iot-sensor-data.xml: do not edit. */
#include <xmpp/iot-sensor-data.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_iot_sensor_data[16];
	char s_sensor_node[12];
	char s_node[5];
	char s_urn_xmpp_iot_sensordata[24];
	char s_cache_type[10];
	char s_cache_type_2[11];
	char s_node_id[7];
	char s_node_id_2[8];
	char s_source_id[9];
	char s_source_id_2[10];
	char s_sensor_request[15];
	char s_req[4];
	char s_computed[9];
	char s_historical_day[14];
	char s_historical_day_2[15];
	char s_historical_hour[15];
	char s_historical_hour_2[16];
	char s_historical_minute[17];
	char s_historical_minute_2[18];
	char s_historical_month[16];
	char s_historical_month_2[17];
	char s_historical_other[16];
	char s_historical_other_2[17];
	char s_historical_quarter[18];
	char s_historical_quarter_2[19];
	char s_historical_second[17];
	char s_historical_second_2[18];
	char s_historical_week[15];
	char s_historical_week_2[16];
	char s_historical_year[15];
	char s_historical_year_2[16];
	char s_identity[9];
	char s_momentary[10];
	char s_peak[5];
	char s_status[7];
	char s_all[4];
	char s_device_token[12];
	char s_device_token_2[13];
	char s_from[5];
	char s_historical[11];
	char s_seqnr[6];
	char s_service_token[13];
	char s_service_token_2[14];
	char s_to[3];
	char s_user_token[10];
	char s_user_token_2[11];
	char s_when[5];
	char s_field[6];
	char s_name[5];
	char s_sensor_accepted[16];
	char s_accepted[9];
	char s_queued[7];
	char s_sensor_rejected[16];
	char s_rejected[9];
	char s_error[6];
	char s_sensor_sequence[16];
	char s_element[8];
	char s_sensor_sequence_element[24];
	char s_started[8];
	char s_cancel[7];
	char s_cancelled[10];
	char s_done[5];
	char s_sensor_value[13];
	char s_automatic_readout[17];
	char s_automatic_readout_2[18];
	char s_data_type[9];
	char s_data_type_2[10];
	char s_end_of_series[12];
	char s_end_of_series_2[14];
	char s_invoiced[9];
	char s_invoice_confirmed[17];
	char s_invoice_confirmed_2[18];
	char s_manual_estimate[15];
	char s_manual_estimate_2[16];
	char s_manual_readout[14];
	char s_manual_readout_2[15];
	char s_missing[8];
	char s_automatic_estimate[18];
	char s_automatic_estimate_2[19];
	char s_module[7];
	char s_module_[8];
	char s_power_failure[13];
	char s_power_failure_2[14];
	char s_signed[7];
	char s_signed_[8];
	char s_string_ids[10];
	char s_string_ids_2[11];
	char s_time_offset[11];
	char s_time_offset_2[12];
	char s_unit[5];
	char s_value[6];
	char s_warning[8];
	char s_in_progress[11];
	char s_in_progress_2[12];
	char s_writable[9];
	char s_sensor_value_element[21];
	char s_boolean[8];
	char s_date[5];
	char s_date_time[9];
	char s_duration[9];
	char s_enum[5];
	char s_int[4];
	char s_long[5];
	char s_numeric[8];
	char s_string[7];
	char s_time[5];
	char s_time_span[9];
	char s_sensor_fields_node_timestamp[29];
	char s_sensor_fields_node[19];
	char s_timestamp[10];
	char s_sensor_fields[14];
	char s_fields[7];
	char s_sensor_failure_error[21];
	char s_text[5];
	char s_sensor_failure[15];
	char s_failure[8];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"iot-sensor-data",
	"sensor-node",
	"node",
	"urn:xmpp:iot:sensordata",
	"cacheType",
	"cache_type",
	"nodeId",
	"node_id",
	"sourceId",
	"source_id",
	"sensor-request",
	"req",
	"computed",
	"historicalDay",
	"historical_day",
	"historicalHour",
	"historical_hour",
	"historicalMinute",
	"historical_minute",
	"historicalMonth",
	"historical_month",
	"historicalOther",
	"historical_other",
	"historicalQuarter",
	"historical_quarter",
	"historicalSecond",
	"historical_second",
	"historicalWeek",
	"historical_week",
	"historicalYear",
	"historical_year",
	"identity",
	"momentary",
	"peak",
	"status",
	"all",
	"deviceToken",
	"device_token",
	"from",
	"historical",
	"seqnr",
	"serviceToken",
	"service_token",
	"to",
	"userToken",
	"user_token",
	"when",
	"field",
	"name",
	"sensor-accepted",
	"accepted",
	"queued",
	"sensor-rejected",
	"rejected",
	"error",
	"sensor-sequence",
	"element",
	"sensor-sequence-element",
	"started",
	"cancel",
	"cancelled",
	"done",
	"sensor-value",
	"automaticReadout",
	"automatic_readout",
	"dataType",
	"data_type",
	"endOfSeries",
	"end_of_series",
	"invoiced",
	"invoiceConfirmed",
	"invoice_confirmed",
	"manualEstimate",
	"manual_estimate",
	"manualReadout",
	"manual_readout",
	"missing",
	"automaticEstimate",
	"automatic_estimate",
	"module",
	"module_",
	"powerFailure",
	"power_failure",
	"signed",
	"signed_",
	"stringIds",
	"string_ids",
	"timeOffset",
	"time_offset",
	"unit",
	"value",
	"warning",
	"inProgress",
	"in_progress",
	"writable",
	"sensor-value-element",
	"boolean",
	"date",
	"dateTime",
	"duration",
	"enum",
	"int",
	"long",
	"numeric",
	"string",
	"time",
	"timeSpan",
	"sensor-fields-node-timestamp",
	"sensor-fields-node",
	"timestamp",
	"sensor-fields",
	"fields",
	"sensor-failure-error",
	"text",
	"sensor-failure",
	"failure",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_sensor_node,
	C_sensor_request,
	C_sensor_accepted,
	C_sensor_rejected,
	C_sensor_sequence,
	C_sensor_value,
	C_sensor_fields_node_timestamp,
	C_sensor_fields_node,
	C_sensor_fields,
	C_sensor_failure_error,
	C_sensor_failure,
	C_xmpp_iq,
	C_xmpp_message,
};
enum {
	V_,
	V_sensor_sequence_element,
	V_sensor_value_element,
};
enum {
	E_,
	E_sensor_request_field,
};

static const struct xso_extra extras[] = {
	[E_sensor_request_field - 1] = {
		.attribute = S(s_name),
	},
};

static const uint16_t sensor_sequence_element_texts[] = {
	[XMPP_SENSOR_SEQUENCE_ELEMENT_STARTED] = S(s_started),
	[XMPP_SENSOR_SEQUENCE_ELEMENT_CANCEL] = S(s_cancel),
	[XMPP_SENSOR_SEQUENCE_ELEMENT_CANCELLED] = S(s_cancelled),
	[XMPP_SENSOR_SEQUENCE_ELEMENT_DONE] = S(s_done),
};

static const uint8_t sensor_sequence_element_lookup[] = {
	0, 0, 5, 2, 0, 0, 4, 3
};

const struct xso_enum xmpp_sensor_sequence_element_enum = {
	.strings = (const char *)&strings,
	.texts = sensor_sequence_element_texts,
	.lookup = sensor_sequence_element_lookup,
	.name = S(s_sensor_sequence_element),
	.n_texts = sizeof sensor_sequence_element_texts / sizeof *sensor_sequence_element_texts,
	.lookup_bits = 3,
};

static const uint16_t sensor_value_element_texts[] = {
	[XMPP_SENSOR_VALUE_ELEMENT_BOOLEAN] = S(s_boolean),
	[XMPP_SENSOR_VALUE_ELEMENT_DATE] = S(s_date),
	[XMPP_SENSOR_VALUE_ELEMENT_DATE_TIME] = S(s_date_time),
	[XMPP_SENSOR_VALUE_ELEMENT_DURATION] = S(s_duration),
	[XMPP_SENSOR_VALUE_ELEMENT_ENUM] = S(s_enum),
	[XMPP_SENSOR_VALUE_ELEMENT_INT] = S(s_int),
	[XMPP_SENSOR_VALUE_ELEMENT_LONG] = S(s_long),
	[XMPP_SENSOR_VALUE_ELEMENT_NUMERIC] = S(s_numeric),
	[XMPP_SENSOR_VALUE_ELEMENT_STRING] = S(s_string),
	[XMPP_SENSOR_VALUE_ELEMENT_TIME] = S(s_time),
	[XMPP_SENSOR_VALUE_ELEMENT_TIME_SPAN] = S(s_time_span),
};

static const uint8_t sensor_value_element_lookup[] = {
	0, 0, 0, 0, 0, 3, 10, 0, 0, 0, 0, 12, 0, 2, 11, 0,
	0, 0, 9, 4, 0, 0, 5, 8, 0, 0, 0, 6, 7, 0, 0, 0
};

const struct xso_enum xmpp_sensor_value_element_enum = {
	.strings = (const char *)&strings,
	.texts = sensor_value_element_texts,
	.lookup = sensor_value_element_lookup,
	.name = S(s_sensor_value_element),
	.n_texts = sizeof sensor_value_element_texts / sizeof *sensor_value_element_texts,
	.lookup_bits = 5,
};

/* clang-format off */
static const struct xso_field sensor_node_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cache_type), .name_size = N(s_cache_type),
	  .member = S(s_cache_type_2), .offset = offsetof(struct xmpp_sensor_node, cache_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node_id), .name_size = N(s_node_id),
	  .member = S(s_node_id_2), .offset = offsetof(struct xmpp_sensor_node, node_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_source_id), .name_size = N(s_source_id),
	  .member = S(s_source_id_2), .offset = offsetof(struct xmpp_sensor_node, source_id) },
};
/* clang-format on */

static const uint8_t sensor_node_lookup[] = {
	0, 2, 0, 0, 3, 0, 1, 0
};

const struct xso_class xmpp_sensor_node_class = {
	.module = &xmpp_iot_sensor_data_module,
	.fields = sensor_node_fields,
	.lookup = sensor_node_lookup,
	.name = S(s_sensor_node),
	.element = S(s_node),
	.element_size = N(s_node),
	.ns = S(s_urn_xmpp_iot_sensordata),
	.size = sizeof(struct xmpp_sensor_node),
	.unknown = offsetof(struct xmpp_sensor_node, unknown),
	.n_fields = sizeof sensor_node_fields / sizeof *sensor_node_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field sensor_request_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_computed), .name_size = N(s_computed),
	  .member = S(s_computed), .offset = offsetof(struct xmpp_sensor_request, computed) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_day), .name_size = N(s_historical_day),
	  .member = S(s_historical_day_2), .offset = offsetof(struct xmpp_sensor_request, historical_day) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_hour), .name_size = N(s_historical_hour),
	  .member = S(s_historical_hour_2), .offset = offsetof(struct xmpp_sensor_request, historical_hour) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_minute), .name_size = N(s_historical_minute),
	  .member = S(s_historical_minute_2), .offset = offsetof(struct xmpp_sensor_request, historical_minute) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_month), .name_size = N(s_historical_month),
	  .member = S(s_historical_month_2), .offset = offsetof(struct xmpp_sensor_request, historical_month) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_other), .name_size = N(s_historical_other),
	  .member = S(s_historical_other_2), .offset = offsetof(struct xmpp_sensor_request, historical_other) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_quarter), .name_size = N(s_historical_quarter),
	  .member = S(s_historical_quarter_2), .offset = offsetof(struct xmpp_sensor_request, historical_quarter) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_second), .name_size = N(s_historical_second),
	  .member = S(s_historical_second_2), .offset = offsetof(struct xmpp_sensor_request, historical_second) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_week), .name_size = N(s_historical_week),
	  .member = S(s_historical_week_2), .offset = offsetof(struct xmpp_sensor_request, historical_week) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_year), .name_size = N(s_historical_year),
	  .member = S(s_historical_year_2), .offset = offsetof(struct xmpp_sensor_request, historical_year) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_identity), .name_size = N(s_identity),
	  .member = S(s_identity), .offset = offsetof(struct xmpp_sensor_request, identity) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_momentary), .name_size = N(s_momentary),
	  .member = S(s_momentary), .offset = offsetof(struct xmpp_sensor_request, momentary) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_peak), .name_size = N(s_peak),
	  .member = S(s_peak), .offset = offsetof(struct xmpp_sensor_request, peak) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_status), .name_size = N(s_status),
	  .member = S(s_status), .offset = offsetof(struct xmpp_sensor_request, status) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_all), .name_size = N(s_all),
	  .member = S(s_all), .offset = offsetof(struct xmpp_sensor_request, all) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_device_token), .name_size = N(s_device_token),
	  .member = S(s_device_token_2), .offset = offsetof(struct xmpp_sensor_request, device_token) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_sensor_request, from),
	  .count = offsetof(struct xmpp_sensor_request, has_from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical), .name_size = N(s_historical),
	  .member = S(s_historical), .offset = offsetof(struct xmpp_sensor_request, historical) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT32, .occurs = XSO_ONE, .name = S(s_seqnr), .name_size = N(s_seqnr),
	  .member = S(s_seqnr), .offset = offsetof(struct xmpp_sensor_request, seqnr) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_service_token), .name_size = N(s_service_token),
	  .member = S(s_service_token_2), .offset = offsetof(struct xmpp_sensor_request, service_token) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_sensor_request, to),
	  .count = offsetof(struct xmpp_sensor_request, has_to) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .flags = XSO_SECRET, .name = S(s_user_token), .name_size = N(s_user_token),
	  .member = S(s_user_token_2), .offset = offsetof(struct xmpp_sensor_request, user_token) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DATETIME, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_when), .name_size = N(s_when),
	  .member = S(s_when), .offset = offsetof(struct xmpp_sensor_request, when),
	  .count = offsetof(struct xmpp_sensor_request, has_when) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_node), .offset = offsetof(struct xmpp_sensor_request, node),
	  .count = offsetof(struct xmpp_sensor_request, n_node),
	  .of = C_sensor_node },
	{ .shape = XSO_CHILD_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_MANY, .name = S(s_field), .name_size = N(s_field),
	  .member = S(s_field), .offset = offsetof(struct xmpp_sensor_request, field),
	  .count = offsetof(struct xmpp_sensor_request, n_field),
	  .extra = E_sensor_request_field },
};
/* clang-format on */

static const uint8_t sensor_request_lookup[] = {
	22, 6, 14, 0, 0, 19, 9, 0, 4, 0, 0, 0, 0, 0, 12, 0,
	0, 0, 0, 1, 0, 0, 8, 0, 0, 0, 0, 5, 0, 0, 0, 0,
	17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 11, 15, 18, 21,
	13, 7, 24, 16, 23, 25, 0, 0, 0, 0, 0, 0, 0, 0, 10, 20
};

const struct xso_class xmpp_sensor_request_class = {
	.module = &xmpp_iot_sensor_data_module,
	.fields = sensor_request_fields,
	.lookup = sensor_request_lookup,
	.name = S(s_sensor_request),
	.element = S(s_req),
	.element_size = N(s_req),
	.ns = S(s_urn_xmpp_iot_sensordata),
	.size = sizeof(struct xmpp_sensor_request),
	.unknown = offsetof(struct xmpp_sensor_request, unknown),
	.n_fields = sizeof sensor_request_fields / sizeof *sensor_request_fields,
	.lookup_bits = 6,
	.flags = XSO_CLASS_SECRETS | XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.from = 17,
};

/* clang-format off */
static const struct xso_field sensor_accepted_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_queued), .name_size = N(s_queued),
	  .member = S(s_queued), .offset = offsetof(struct xmpp_sensor_accepted, queued) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT32, .occurs = XSO_ONE, .name = S(s_seqnr), .name_size = N(s_seqnr),
	  .member = S(s_seqnr), .offset = offsetof(struct xmpp_sensor_accepted, seqnr) },
};
/* clang-format on */

static const uint8_t sensor_accepted_lookup[] = {
	2, 1, 0, 0
};

const struct xso_class xmpp_sensor_accepted_class = {
	.module = &xmpp_iot_sensor_data_module,
	.fields = sensor_accepted_fields,
	.lookup = sensor_accepted_lookup,
	.name = S(s_sensor_accepted),
	.element = S(s_accepted),
	.element_size = N(s_accepted),
	.ns = S(s_urn_xmpp_iot_sensordata),
	.size = sizeof(struct xmpp_sensor_accepted),
	.unknown = offsetof(struct xmpp_sensor_accepted, unknown),
	.n_fields = sizeof sensor_accepted_fields / sizeof *sensor_accepted_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field sensor_rejected_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT32, .occurs = XSO_ONE, .name = S(s_seqnr), .name_size = N(s_seqnr),
	  .member = S(s_seqnr), .offset = offsetof(struct xmpp_sensor_rejected, seqnr) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_error), .name_size = N(s_error),
	  .member = S(s_error), .offset = offsetof(struct xmpp_sensor_rejected, error) },
};
/* clang-format on */

static const uint8_t sensor_rejected_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_sensor_rejected_class = {
	.module = &xmpp_iot_sensor_data_module,
	.fields = sensor_rejected_fields,
	.lookup = sensor_rejected_lookup,
	.name = S(s_sensor_rejected),
	.element = S(s_rejected),
	.element_size = N(s_rejected),
	.ns = S(s_urn_xmpp_iot_sensordata),
	.size = sizeof(struct xmpp_sensor_rejected),
	.unknown = offsetof(struct xmpp_sensor_rejected, unknown),
	.n_fields = sizeof sensor_rejected_fields / sizeof *sensor_rejected_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field sensor_sequence_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_sensor_sequence, element),
	  .values = V_sensor_sequence_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT32, .occurs = XSO_ONE, .name = S(s_seqnr), .name_size = N(s_seqnr),
	  .member = S(s_seqnr), .offset = offsetof(struct xmpp_sensor_sequence, seqnr) },
};
/* clang-format on */

static const uint8_t sensor_sequence_lookup[] = {
	2, 0
};

const struct xso_class xmpp_sensor_sequence_class = {
	.module = &xmpp_iot_sensor_data_module,
	.fields = sensor_sequence_fields,
	.lookup = sensor_sequence_lookup,
	.name = S(s_sensor_sequence),
	.ns = S(s_urn_xmpp_iot_sensordata),
	.size = sizeof(struct xmpp_sensor_sequence),
	.unknown = offsetof(struct xmpp_sensor_sequence, unknown),
	.n_fields = sizeof sensor_sequence_fields / sizeof *sensor_sequence_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field sensor_value_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_sensor_value, element),
	  .values = V_sensor_value_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_sensor_value, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_computed), .name_size = N(s_computed),
	  .member = S(s_computed), .offset = offsetof(struct xmpp_sensor_value, computed) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_day), .name_size = N(s_historical_day),
	  .member = S(s_historical_day_2), .offset = offsetof(struct xmpp_sensor_value, historical_day) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_hour), .name_size = N(s_historical_hour),
	  .member = S(s_historical_hour_2), .offset = offsetof(struct xmpp_sensor_value, historical_hour) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_minute), .name_size = N(s_historical_minute),
	  .member = S(s_historical_minute_2), .offset = offsetof(struct xmpp_sensor_value, historical_minute) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_month), .name_size = N(s_historical_month),
	  .member = S(s_historical_month_2), .offset = offsetof(struct xmpp_sensor_value, historical_month) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_other), .name_size = N(s_historical_other),
	  .member = S(s_historical_other_2), .offset = offsetof(struct xmpp_sensor_value, historical_other) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_quarter), .name_size = N(s_historical_quarter),
	  .member = S(s_historical_quarter_2), .offset = offsetof(struct xmpp_sensor_value, historical_quarter) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_second), .name_size = N(s_historical_second),
	  .member = S(s_historical_second_2), .offset = offsetof(struct xmpp_sensor_value, historical_second) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_week), .name_size = N(s_historical_week),
	  .member = S(s_historical_week_2), .offset = offsetof(struct xmpp_sensor_value, historical_week) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_historical_year), .name_size = N(s_historical_year),
	  .member = S(s_historical_year_2), .offset = offsetof(struct xmpp_sensor_value, historical_year) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_identity), .name_size = N(s_identity),
	  .member = S(s_identity), .offset = offsetof(struct xmpp_sensor_value, identity) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_momentary), .name_size = N(s_momentary),
	  .member = S(s_momentary), .offset = offsetof(struct xmpp_sensor_value, momentary) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_peak), .name_size = N(s_peak),
	  .member = S(s_peak), .offset = offsetof(struct xmpp_sensor_value, peak) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_status), .name_size = N(s_status),
	  .member = S(s_status), .offset = offsetof(struct xmpp_sensor_value, status) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_automatic_readout), .name_size = N(s_automatic_readout),
	  .member = S(s_automatic_readout_2), .offset = offsetof(struct xmpp_sensor_value, automatic_readout) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_data_type), .name_size = N(s_data_type),
	  .member = S(s_data_type_2), .offset = offsetof(struct xmpp_sensor_value, data_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_end_of_series), .name_size = N(s_end_of_series),
	  .member = S(s_end_of_series_2), .offset = offsetof(struct xmpp_sensor_value, end_of_series) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_invoiced), .name_size = N(s_invoiced),
	  .member = S(s_invoiced), .offset = offsetof(struct xmpp_sensor_value, invoiced) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_invoice_confirmed), .name_size = N(s_invoice_confirmed),
	  .member = S(s_invoice_confirmed_2), .offset = offsetof(struct xmpp_sensor_value, invoice_confirmed) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_manual_estimate), .name_size = N(s_manual_estimate),
	  .member = S(s_manual_estimate_2), .offset = offsetof(struct xmpp_sensor_value, manual_estimate) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_manual_readout), .name_size = N(s_manual_readout),
	  .member = S(s_manual_readout_2), .offset = offsetof(struct xmpp_sensor_value, manual_readout) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_missing), .name_size = N(s_missing),
	  .member = S(s_missing), .offset = offsetof(struct xmpp_sensor_value, missing) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_automatic_estimate), .name_size = N(s_automatic_estimate),
	  .member = S(s_automatic_estimate_2), .offset = offsetof(struct xmpp_sensor_value, automatic_estimate) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_module), .name_size = N(s_module),
	  .member = S(s_module_), .offset = offsetof(struct xmpp_sensor_value, module_) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_power_failure), .name_size = N(s_power_failure),
	  .member = S(s_power_failure_2), .offset = offsetof(struct xmpp_sensor_value, power_failure) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_signed), .name_size = N(s_signed),
	  .member = S(s_signed_), .offset = offsetof(struct xmpp_sensor_value, signed_) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_string_ids), .name_size = N(s_string_ids),
	  .member = S(s_string_ids_2), .offset = offsetof(struct xmpp_sensor_value, string_ids) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_time_offset), .name_size = N(s_time_offset),
	  .member = S(s_time_offset_2), .offset = offsetof(struct xmpp_sensor_value, time_offset) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_unit), .name_size = N(s_unit),
	  .member = S(s_unit), .offset = offsetof(struct xmpp_sensor_value, unit) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_sensor_value, value) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_warning), .name_size = N(s_warning),
	  .member = S(s_warning), .offset = offsetof(struct xmpp_sensor_value, warning) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_error), .name_size = N(s_error),
	  .member = S(s_error), .offset = offsetof(struct xmpp_sensor_value, error) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_in_progress), .name_size = N(s_in_progress),
	  .member = S(s_in_progress_2), .offset = offsetof(struct xmpp_sensor_value, in_progress) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_writable), .name_size = N(s_writable),
	  .member = S(s_writable), .offset = offsetof(struct xmpp_sensor_value, writable) },
};
/* clang-format on */

static const uint8_t sensor_value_lookup[] = {
	0, 0, 2, 8, 16, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0,
	31, 6, 29, 0, 0, 0, 25, 0, 0, 0, 0, 0, 14, 0, 0, 0,
	0, 0, 24, 17, 0, 0, 32, 3, 0, 0, 0, 0, 0, 10, 19, 22,
	0, 0, 0, 0, 0, 0, 0, 7, 20, 34, 21, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 33, 0,
	0, 0, 0, 35, 0, 4, 13, 5, 0, 0, 0, 0, 0, 0, 30, 0,
	0, 15, 9, 0, 0, 0, 0, 18, 0, 28, 26, 0, 0, 0, 0, 27,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 23
};

const struct xso_class xmpp_sensor_value_class = {
	.module = &xmpp_iot_sensor_data_module,
	.fields = sensor_value_fields,
	.lookup = sensor_value_lookup,
	.name = S(s_sensor_value),
	.ns = S(s_urn_xmpp_iot_sensordata),
	.size = sizeof(struct xmpp_sensor_value),
	.unknown = offsetof(struct xmpp_sensor_value, unknown),
	.n_fields = sizeof sensor_value_fields / sizeof *sensor_value_fields,
	.lookup_bits = 7,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field sensor_fields_node_timestamp_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_time), .offset = offsetof(struct xmpp_sensor_fields_node_timestamp, time) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .ns = S(s_urn_xmpp_iot_sensordata),
	  .member = S(s_value), .offset = offsetof(struct xmpp_sensor_fields_node_timestamp, value),
	  .count = offsetof(struct xmpp_sensor_fields_node_timestamp, n_value),
	  .of = C_sensor_value },
};
/* clang-format on */

static const uint8_t sensor_fields_node_timestamp_lookup[] = {
	0, 0, 0, 0, 0, 2, 2, 0, 0, 1, 0, 2, 0, 2, 2, 0,
	0, 0, 2, 2, 0, 0, 2, 2, 0, 0, 0, 2, 2, 0, 0, 0
};

const struct xso_class xmpp_sensor_fields_node_timestamp_class = {
	.module = &xmpp_iot_sensor_data_module,
	.fields = sensor_fields_node_timestamp_fields,
	.lookup = sensor_fields_node_timestamp_lookup,
	.name = S(s_sensor_fields_node_timestamp),
	.size = sizeof(struct xmpp_sensor_fields_node_timestamp),
	.unknown = offsetof(struct xmpp_sensor_fields_node_timestamp, unknown),
	.n_fields = sizeof sensor_fields_node_timestamp_fields / sizeof *sensor_fields_node_timestamp_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field sensor_fields_node_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cache_type), .name_size = N(s_cache_type),
	  .member = S(s_cache_type_2), .offset = offsetof(struct xmpp_sensor_fields_node, cache_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node_id), .name_size = N(s_node_id),
	  .member = S(s_node_id_2), .offset = offsetof(struct xmpp_sensor_fields_node, node_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_source_id), .name_size = N(s_source_id),
	  .member = S(s_source_id_2), .offset = offsetof(struct xmpp_sensor_fields_node, source_id) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_timestamp), .name_size = N(s_timestamp),
	  .member = S(s_timestamp), .offset = offsetof(struct xmpp_sensor_fields_node, timestamp),
	  .count = offsetof(struct xmpp_sensor_fields_node, n_timestamp),
	  .of = C_sensor_fields_node_timestamp },
};
/* clang-format on */

static const uint8_t sensor_fields_node_lookup[] = {
	0, 2, 0, 4, 3, 0, 1, 0
};

const struct xso_class xmpp_sensor_fields_node_class = {
	.module = &xmpp_iot_sensor_data_module,
	.fields = sensor_fields_node_fields,
	.lookup = sensor_fields_node_lookup,
	.name = S(s_sensor_fields_node),
	.size = sizeof(struct xmpp_sensor_fields_node),
	.unknown = offsetof(struct xmpp_sensor_fields_node, unknown),
	.n_fields = sizeof sensor_fields_node_fields / sizeof *sensor_fields_node_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field sensor_fields_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_done), .name_size = N(s_done),
	  .member = S(s_done), .offset = offsetof(struct xmpp_sensor_fields, done) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT32, .occurs = XSO_ONE, .name = S(s_seqnr), .name_size = N(s_seqnr),
	  .member = S(s_seqnr), .offset = offsetof(struct xmpp_sensor_fields, seqnr) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_node), .name_size = N(s_node),
	  .member = S(s_node), .offset = offsetof(struct xmpp_sensor_fields, node),
	  .count = offsetof(struct xmpp_sensor_fields, n_node),
	  .of = C_sensor_fields_node },
};
/* clang-format on */

static const uint8_t sensor_fields_lookup[] = {
	2, 0, 1, 0, 0, 0, 3, 0
};

const struct xso_class xmpp_sensor_fields_class = {
	.module = &xmpp_iot_sensor_data_module,
	.fields = sensor_fields_fields,
	.lookup = sensor_fields_lookup,
	.name = S(s_sensor_fields),
	.element = S(s_fields),
	.element_size = N(s_fields),
	.ns = S(s_urn_xmpp_iot_sensordata),
	.size = sizeof(struct xmpp_sensor_fields),
	.unknown = offsetof(struct xmpp_sensor_fields, unknown),
	.n_fields = sizeof sensor_fields_fields / sizeof *sensor_fields_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field sensor_failure_error_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_cache_type), .name_size = N(s_cache_type),
	  .member = S(s_cache_type_2), .offset = offsetof(struct xmpp_sensor_failure_error, cache_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_node_id), .name_size = N(s_node_id),
	  .member = S(s_node_id_2), .offset = offsetof(struct xmpp_sensor_failure_error, node_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_source_id), .name_size = N(s_source_id),
	  .member = S(s_source_id_2), .offset = offsetof(struct xmpp_sensor_failure_error, source_id) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_timestamp), .name_size = N(s_timestamp),
	  .member = S(s_timestamp), .offset = offsetof(struct xmpp_sensor_failure_error, timestamp) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_sensor_failure_error, text) },
};
/* clang-format on */

static const uint8_t sensor_failure_error_lookup[] = {
	0, 2, 0, 4, 3, 0, 1, 0
};

const struct xso_class xmpp_sensor_failure_error_class = {
	.module = &xmpp_iot_sensor_data_module,
	.fields = sensor_failure_error_fields,
	.lookup = sensor_failure_error_lookup,
	.name = S(s_sensor_failure_error),
	.size = sizeof(struct xmpp_sensor_failure_error),
	.unknown = offsetof(struct xmpp_sensor_failure_error, unknown),
	.n_fields = sizeof sensor_failure_error_fields / sizeof *sensor_failure_error_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
	.text = 5,
};

/* clang-format off */
static const struct xso_field sensor_failure_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_done), .name_size = N(s_done),
	  .member = S(s_done), .offset = offsetof(struct xmpp_sensor_failure, done) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT32, .occurs = XSO_ONE, .name = S(s_seqnr), .name_size = N(s_seqnr),
	  .member = S(s_seqnr), .offset = offsetof(struct xmpp_sensor_failure, seqnr) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_error), .name_size = N(s_error),
	  .member = S(s_error), .offset = offsetof(struct xmpp_sensor_failure, error),
	  .count = offsetof(struct xmpp_sensor_failure, n_error),
	  .of = C_sensor_failure_error },
};
/* clang-format on */

static const uint8_t sensor_failure_lookup[] = {
	2, 0, 1, 3, 0, 0, 0, 0
};

const struct xso_class xmpp_sensor_failure_class = {
	.module = &xmpp_iot_sensor_data_module,
	.fields = sensor_failure_fields,
	.lookup = sensor_failure_lookup,
	.name = S(s_sensor_failure),
	.element = S(s_failure),
	.element_size = N(s_failure),
	.ns = S(s_urn_xmpp_iot_sensordata),
	.size = sizeof(struct xmpp_sensor_failure),
	.unknown = offsetof(struct xmpp_sensor_failure, unknown),
	.n_fields = sizeof sensor_failure_fields / sizeof *sensor_failure_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

static const struct xso_class *const classes[] = {
	[C_sensor_node - 1] = &xmpp_sensor_node_class,
	[C_sensor_request - 1] = &xmpp_sensor_request_class,
	[C_sensor_accepted - 1] = &xmpp_sensor_accepted_class,
	[C_sensor_rejected - 1] = &xmpp_sensor_rejected_class,
	[C_sensor_sequence - 1] = &xmpp_sensor_sequence_class,
	[C_sensor_value - 1] = &xmpp_sensor_value_class,
	[C_sensor_fields_node_timestamp - 1] = &xmpp_sensor_fields_node_timestamp_class,
	[C_sensor_fields_node - 1] = &xmpp_sensor_fields_node_class,
	[C_sensor_fields - 1] = &xmpp_sensor_fields_class,
	[C_sensor_failure_error - 1] = &xmpp_sensor_failure_error_class,
	[C_sensor_failure - 1] = &xmpp_sensor_failure_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
	[C_xmpp_message - 1] = &xmpp_message_class,
};

static const struct xso_enum *const enums[] = {
	[V_sensor_sequence_element - 1] = &xmpp_sensor_sequence_element_enum,
	[V_sensor_value_element - 1] = &xmpp_sensor_value_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_sensor_request - 1, .base = C_xmpp_iq },
	{ .cls = C_sensor_accepted - 1, .base = C_xmpp_iq },
	{ .cls = C_sensor_rejected - 1, .base = C_xmpp_iq },
	{ .cls = C_sensor_sequence - 1, .base = C_xmpp_message },
	{ .cls = C_sensor_sequence - 1, .base = C_xmpp_iq },
	{ .cls = C_sensor_fields - 1, .base = C_xmpp_message },
	{ .cls = C_sensor_failure - 1, .base = C_xmpp_message },
};

const struct xso_module xmpp_iot_sensor_data_module = {
	.version = 2,
	.name = "iot-sensor-data",
	.xep = "0323",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 11,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};

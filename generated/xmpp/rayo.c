/* Printed by xsoc from rayo.xml: do not edit. */
#include <xmpp/rayo.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_rayo[5];
	char s_rayo_direction[15];
	char s_duplex[7];
	char s_send[5];
	char s_recv[5];
	char s_rayo_offer_header[18];
	char s_name[5];
	char s_value[6];
	char s_rayo_offer[11];
	char s_offer[6];
	char s_urn_xmpp_rayo_1[16];
	char s_from[5];
	char s_to[3];
	char s_header[7];
	char s_rayo_progress_header[21];
	char s_rayo_progress[14];
	char s_element[8];
	char s_rayo_progress_element[22];
	char s_ringing[8];
	char s_answered[9];
	char s_rayo_end_header[16];
	char s_rayo_end[9];
	char s_end[4];
	char s_reason[7];
	char s_rayo_end_reason[16];
	char s_hungup[7];
	char s_hangup[7];
	char s_hangup_command[15];
	char s_timeout[8];
	char s_busy[5];
	char s_rejected[9];
	char s_reject[7];
	char s_error[6];
	char s_rayo_command_header[20];
	char s_rayo_command[13];
	char s_rayo_command_element[21];
	char s_accept[7];
	char s_answer[7];
	char s_rayo_redirect_header[21];
	char s_rayo_redirect[14];
	char s_redirect[9];
	char s_rayo_reject_header[19];
	char s_rayo_reject[12];
	char s_rayo_reject_reason[19];
	char s_decline[8];
	char s_rayo_join[10];
	char s_join[5];
	char s_call_uri[9];
	char s_call_uri_2[9];
	char s_mixer_name[11];
	char s_mixer_name_2[11];
	char s_direction[10];
	char s_media[6];
	char s_rayo_join_media[16];
	char s_bridge[7];
	char s_direct[7];
	char s_rayo_dial_header[17];
	char s_rayo_dial[10];
	char s_dial[5];
	char s_uri[4];
	char s_rayo_unjoin[12];
	char s_unjoin[7];
	char s_rayo_joining[13];
	char s_rayo_joining_element[21];
	char s_joined[7];
	char s_unjoined[9];
	char s_rayo_speaking[14];
	char s_rayo_speaking_element[22];
	char s_started_speaking[17];
	char s_stopped_speaking[17];
	char s_rayo_reference[15];
	char s_ref[4];
	char s_rayo_stop[10];
	char s_stop[5];
	char s_urn_xmpp_rayo_ext_1[20];
	char s_rayo_complete[14];
	char s_complete[9];
	char s_outcome[8];
	char s_rayo_complete_reason[21];
	char s_urn_xmpp_rayo_ext_complete_1[29];
	char s_text[5];
	char s_rayo_complete_reason_element[29];
	char s_rayo_output_document[21];
	char s_content_type[13];
	char s_content_type_2[13];
	char s_url[4];
	char s_rayo_output[12];
	char s_output[7];
	char s_urn_xmpp_rayo_output_1[23];
	char s_interrupt_on[13];
	char s_interrupt_on_2[13];
	char s_max_time[9];
	char s_max_time_2[9];
	char s_renderer[9];
	char s_repeat_interval[16];
	char s_repeat_interval_2[16];
	char s_repeat_times[13];
	char s_repeat_times_2[13];
	char s_start_offset[13];
	char s_start_offset_2[13];
	char s_start_paused[13];
	char s_start_paused_2[13];
	char s_voice[6];
	char s_document[9];
	char s_rayo_output_command[20];
	char s_rayo_output_command_element[28];
	char s_pause[6];
	char s_resume[7];
	char s_speed_up[9];
	char s_speed_down[11];
	char s_volume_up[10];
	char s_volume_down[12];
	char s_rayo_seek[10];
	char s_seek[5];
	char s_amount[7];
	char s_int64_of_at_least_0[20];
	char s_rayo_seek_direction[20];
	char s_forward[8];
	char s_back[5];
	char s_rayo_output_complete[21];
	char s_urn_xmpp_rayo_output_complete_1[32];
	char s_rayo_output_complete_element[29];
	char s_finish[7];
	char s_success[8];
	char s_rayo_input_grammar[19];
	char s_rayo_input[11];
	char s_input[6];
	char s_urn_xmpp_rayo_input_1[22];
	char s_initial_timeout[16];
	char s_initial_timeout_2[16];
	char s_inter_digit_timeout[20];
	char s_inter_digit_timeout_2[20];
	char s_language[9];
	char s_match_content_type[19];
	char s_match_content_type_2[19];
	char s_max_silence[12];
	char s_max_silence_2[12];
	char s_min_confidence[15];
	char s_min_confidence_2[15];
	char s_mode[5];
	char s_recognition_timeout[20];
	char s_recognition_timeout_2[20];
	char s_recognizer[11];
	char s_sensitivity[12];
	char s_terminator[11];
	char s_grammar[8];
	char s_rayo_input_mode[16];
	char s_dtmf[5];
	char s_any[4];
	char s_cpa[4];
	char s_rayo_match[11];
	char s_match[6];
	char s_urn_xmpp_rayo_input_complete_1[31];
	char s_rayo_no_match[14];
	char s_rayo_no_match_element[22];
	char s_noinput[8];
	char s_nomatch[8];
	char s_rayo_signal[12];
	char s_signal[7];
	char s_urn_xmpp_rayo_cpa_1[20];
	char s_duration[9];
	char s_type[5];
	char s_rayo_prompt[12];
	char s_prompt[7];
	char s_urn_xmpp_rayo_prompt_1[23];
	char s_barge_in[9];
	char s_barge_in_2[9];
	char s_true[5];
	char s_rayo_timers_started[20];
	char s_input_timers_started[21];
	char s_rayo_start_timers[18];
	char s_start_timers[13];
	char s_rayo_record_hint[17];
	char s_rayo_record[12];
	char s_record[7];
	char s_urn_xmpp_rayo_record_1[23];
	char s_final_timeout[14];
	char s_final_timeout_2[14];
	char s_format[7];
	char s_max_duration[13];
	char s_max_duration_2[13];
	char s_mix[4];
	char s_start_beep[11];
	char s_start_beep_2[11];
	char s_stop_beep[10];
	char s_stop_beep_2[10];
	char s_hint[5];
	char s_rayo_record_command[20];
	char s_rayo_record_command_element[28];
	char s_rayo_recording[15];
	char s_recording[10];
	char s_urn_xmpp_rayo_record_complete_1[32];
	char s_size[5];
	char s_rayo_record_complete[21];
	char s_rayo_record_complete_element[29];
	char s_platform_code[14];
	char s_platform_code_2[14];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"rayo",
	"rayo-direction",
	"duplex",
	"send",
	"recv",
	"rayo-offer-header",
	"name",
	"value",
	"rayo-offer",
	"offer",
	"urn:xmpp:rayo:1",
	"from",
	"to",
	"header",
	"rayo-progress-header",
	"rayo-progress",
	"element",
	"rayo-progress-element",
	"ringing",
	"answered",
	"rayo-end-header",
	"rayo-end",
	"end",
	"reason",
	"rayo-end-reason",
	"hungup",
	"hangup",
	"hangup-command",
	"timeout",
	"busy",
	"rejected",
	"reject",
	"error",
	"rayo-command-header",
	"rayo-command",
	"rayo-command-element",
	"accept",
	"answer",
	"rayo-redirect-header",
	"rayo-redirect",
	"redirect",
	"rayo-reject-header",
	"rayo-reject",
	"rayo-reject-reason",
	"decline",
	"rayo-join",
	"join",
	"call-uri",
	"call_uri",
	"mixer-name",
	"mixer_name",
	"direction",
	"media",
	"rayo-join-media",
	"bridge",
	"direct",
	"rayo-dial-header",
	"rayo-dial",
	"dial",
	"uri",
	"rayo-unjoin",
	"unjoin",
	"rayo-joining",
	"rayo-joining-element",
	"joined",
	"unjoined",
	"rayo-speaking",
	"rayo-speaking-element",
	"started-speaking",
	"stopped-speaking",
	"rayo-reference",
	"ref",
	"rayo-stop",
	"stop",
	"urn:xmpp:rayo:ext:1",
	"rayo-complete",
	"complete",
	"outcome",
	"rayo-complete-reason",
	"urn:xmpp:rayo:ext:complete:1",
	"text",
	"rayo-complete-reason-element",
	"rayo-output-document",
	"content-type",
	"content_type",
	"url",
	"rayo-output",
	"output",
	"urn:xmpp:rayo:output:1",
	"interrupt-on",
	"interrupt_on",
	"max-time",
	"max_time",
	"renderer",
	"repeat-interval",
	"repeat_interval",
	"repeat-times",
	"repeat_times",
	"start-offset",
	"start_offset",
	"start-paused",
	"start_paused",
	"voice",
	"document",
	"rayo-output-command",
	"rayo-output-command-element",
	"pause",
	"resume",
	"speed-up",
	"speed-down",
	"volume-up",
	"volume-down",
	"rayo-seek",
	"seek",
	"amount",
	"int64 of at least 0",
	"rayo-seek-direction",
	"forward",
	"back",
	"rayo-output-complete",
	"urn:xmpp:rayo:output:complete:1",
	"rayo-output-complete-element",
	"finish",
	"success",
	"rayo-input-grammar",
	"rayo-input",
	"input",
	"urn:xmpp:rayo:input:1",
	"initial-timeout",
	"initial_timeout",
	"inter-digit-timeout",
	"inter_digit_timeout",
	"language",
	"match-content-type",
	"match_content_type",
	"max-silence",
	"max_silence",
	"min-confidence",
	"min_confidence",
	"mode",
	"recognition-timeout",
	"recognition_timeout",
	"recognizer",
	"sensitivity",
	"terminator",
	"grammar",
	"rayo-input-mode",
	"dtmf",
	"any",
	"cpa",
	"rayo-match",
	"match",
	"urn:xmpp:rayo:input:complete:1",
	"rayo-no-match",
	"rayo-no-match-element",
	"noinput",
	"nomatch",
	"rayo-signal",
	"signal",
	"urn:xmpp:rayo:cpa:1",
	"duration",
	"type",
	"rayo-prompt",
	"prompt",
	"urn:xmpp:rayo:prompt:1",
	"barge-in",
	"barge_in",
	"true",
	"rayo-timers-started",
	"input-timers-started",
	"rayo-start-timers",
	"start-timers",
	"rayo-record-hint",
	"rayo-record",
	"record",
	"urn:xmpp:rayo:record:1",
	"final-timeout",
	"final_timeout",
	"format",
	"max-duration",
	"max_duration",
	"mix",
	"start-beep",
	"start_beep",
	"stop-beep",
	"stop_beep",
	"hint",
	"rayo-record-command",
	"rayo-record-command-element",
	"rayo-recording",
	"recording",
	"urn:xmpp:rayo:record:complete:1",
	"size",
	"rayo-record-complete",
	"rayo-record-complete-element",
	"platform-code",
	"platform_code",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_rayo_offer_header,
	C_rayo_offer,
	C_rayo_progress_header,
	C_rayo_progress,
	C_rayo_end_header,
	C_rayo_end,
	C_rayo_command_header,
	C_rayo_command,
	C_rayo_redirect_header,
	C_rayo_redirect,
	C_rayo_reject_header,
	C_rayo_reject,
	C_rayo_join,
	C_rayo_dial_header,
	C_rayo_dial,
	C_rayo_unjoin,
	C_rayo_joining,
	C_rayo_speaking,
	C_rayo_reference,
	C_rayo_stop,
	C_rayo_complete,
	C_rayo_complete_reason,
	C_rayo_output_document,
	C_rayo_output,
	C_rayo_output_command,
	C_rayo_seek,
	C_rayo_output_complete,
	C_rayo_input_grammar,
	C_rayo_input,
	C_rayo_match,
	C_rayo_no_match,
	C_rayo_signal,
	C_rayo_prompt,
	C_rayo_timers_started,
	C_rayo_start_timers,
	C_rayo_record_hint,
	C_rayo_record,
	C_rayo_record_command,
	C_rayo_recording,
	C_rayo_record_complete,
	C_rayo_end_reason_content,
	C_xmpp_presence,
	C_xmpp_iq,
};
enum {
	V_,
	V_rayo_direction,
	V_rayo_progress_element,
	V_rayo_end_reason,
	V_rayo_command_element,
	V_rayo_reject_reason,
	V_rayo_join_media,
	V_rayo_joining_element,
	V_rayo_speaking_element,
	V_rayo_complete_reason_element,
	V_rayo_output_command_element,
	V_rayo_seek_direction,
	V_rayo_output_complete_element,
	V_rayo_input_mode,
	V_rayo_no_match_element,
	V_rayo_record_command_element,
	V_rayo_record_complete_element,
};
enum {
	E_,
	E_rayo_seek_amount,
	E_rayo_prompt_barge_in,
};

static const struct xso_extra extras[] = {
	[E_rayo_seek_amount - 1] = {
		.has_min = true,
		.min = INT64_C(0),
		.expected = S(s_int64_of_at_least_0),
	},
	[E_rayo_prompt_barge_in - 1] = {
		.absent = S(s_true),
	},
};

static const uint16_t rayo_direction_texts[] = {
	[XMPP_RAYO_DIRECTION_DUPLEX] = S(s_duplex),
	[XMPP_RAYO_DIRECTION_SEND] = S(s_send),
	[XMPP_RAYO_DIRECTION_RECV] = S(s_recv),
};

static const uint8_t rayo_direction_lookup[] = {
	0, 0, 0, 0, 0, 2, 1, 3
};

const struct xso_enum xmpp_rayo_direction_enum = {
	.strings = (const char *)&strings,
	.texts = rayo_direction_texts,
	.lookup = rayo_direction_lookup,
	.name = S(s_rayo_direction),
	.n_texts = sizeof rayo_direction_texts / sizeof *rayo_direction_texts,
	.lookup_bits = 3,
};

static const uint16_t rayo_progress_element_texts[] = {
	[XMPP_RAYO_PROGRESS_ELEMENT_RINGING] = S(s_ringing),
	[XMPP_RAYO_PROGRESS_ELEMENT_ANSWERED] = S(s_answered),
};

static const uint8_t rayo_progress_element_lookup[] = {
	3, 2, 0, 0
};

const struct xso_enum xmpp_rayo_progress_element_enum = {
	.strings = (const char *)&strings,
	.texts = rayo_progress_element_texts,
	.lookup = rayo_progress_element_lookup,
	.name = S(s_rayo_progress_element),
	.n_texts = sizeof rayo_progress_element_texts / sizeof *rayo_progress_element_texts,
	.lookup_bits = 2,
};

static const uint16_t rayo_end_reason_texts[] = {
	[XMPP_RAYO_END_REASON_HUNGUP] = S(s_hungup),
	[XMPP_RAYO_END_REASON_HANGUP] = S(s_hangup),
	[XMPP_RAYO_END_REASON_HANGUP_COMMAND] = S(s_hangup_command),
	[XMPP_RAYO_END_REASON_TIMEOUT] = S(s_timeout),
	[XMPP_RAYO_END_REASON_BUSY] = S(s_busy),
	[XMPP_RAYO_END_REASON_REJECTED] = S(s_rejected),
	[XMPP_RAYO_END_REASON_REJECT] = S(s_reject),
	[XMPP_RAYO_END_REASON_ERROR] = S(s_error),
};

static const uint8_t rayo_end_reason_lookup[] = {
	8, 7, 0, 0, 6, 2, 0, 9, 0, 0, 4, 0, 0, 0, 5, 3
};

const struct xso_enum xmpp_rayo_end_reason_enum = {
	.strings = (const char *)&strings,
	.texts = rayo_end_reason_texts,
	.lookup = rayo_end_reason_lookup,
	.name = S(s_rayo_end_reason),
	.n_texts = sizeof rayo_end_reason_texts / sizeof *rayo_end_reason_texts,
	.lookup_bits = 4,
};

static const uint16_t rayo_command_element_texts[] = {
	[XMPP_RAYO_COMMAND_ELEMENT_ACCEPT] = S(s_accept),
	[XMPP_RAYO_COMMAND_ELEMENT_ANSWER] = S(s_answer),
	[XMPP_RAYO_COMMAND_ELEMENT_HANGUP] = S(s_hangup),
};

static const uint8_t rayo_command_element_lookup[] = {
	2, 3, 0, 0, 0, 0, 0, 4
};

const struct xso_enum xmpp_rayo_command_element_enum = {
	.strings = (const char *)&strings,
	.texts = rayo_command_element_texts,
	.lookup = rayo_command_element_lookup,
	.name = S(s_rayo_command_element),
	.n_texts = sizeof rayo_command_element_texts / sizeof *rayo_command_element_texts,
	.lookup_bits = 3,
};

static const uint16_t rayo_reject_reason_texts[] = {
	[XMPP_RAYO_REJECT_REASON_DECLINE] = S(s_decline),
	[XMPP_RAYO_REJECT_REASON_BUSY] = S(s_busy),
	[XMPP_RAYO_REJECT_REASON_ERROR] = S(s_error),
};

static const uint8_t rayo_reject_reason_lookup[] = {
	0, 2, 3, 4, 0, 0, 0, 0
};

const struct xso_enum xmpp_rayo_reject_reason_enum = {
	.strings = (const char *)&strings,
	.texts = rayo_reject_reason_texts,
	.lookup = rayo_reject_reason_lookup,
	.name = S(s_rayo_reject_reason),
	.n_texts = sizeof rayo_reject_reason_texts / sizeof *rayo_reject_reason_texts,
	.lookup_bits = 3,
};

static const uint16_t rayo_join_media_texts[] = {
	[XMPP_RAYO_JOIN_MEDIA_BRIDGE] = S(s_bridge),
	[XMPP_RAYO_JOIN_MEDIA_DIRECT] = S(s_direct),
};

static const uint8_t rayo_join_media_lookup[] = {
	0, 1, 0, 2
};

const struct xso_enum xmpp_rayo_join_media_enum = {
	.strings = (const char *)&strings,
	.texts = rayo_join_media_texts,
	.lookup = rayo_join_media_lookup,
	.name = S(s_rayo_join_media),
	.n_texts = sizeof rayo_join_media_texts / sizeof *rayo_join_media_texts,
	.lookup_bits = 2,
};

static const uint16_t rayo_joining_element_texts[] = {
	[XMPP_RAYO_JOINING_ELEMENT_JOINED] = S(s_joined),
	[XMPP_RAYO_JOINING_ELEMENT_UNJOINED] = S(s_unjoined),
};

static const uint8_t rayo_joining_element_lookup[] = {
	0, 3, 2, 0
};

const struct xso_enum xmpp_rayo_joining_element_enum = {
	.strings = (const char *)&strings,
	.texts = rayo_joining_element_texts,
	.lookup = rayo_joining_element_lookup,
	.name = S(s_rayo_joining_element),
	.n_texts = sizeof rayo_joining_element_texts / sizeof *rayo_joining_element_texts,
	.lookup_bits = 2,
};

static const uint16_t rayo_speaking_element_texts[] = {
	[XMPP_RAYO_SPEAKING_ELEMENT_STARTED_SPEAKING] = S(s_started_speaking),
	[XMPP_RAYO_SPEAKING_ELEMENT_STOPPED_SPEAKING] = S(s_stopped_speaking),
};

static const uint8_t rayo_speaking_element_lookup[] = {
	0, 0, 3, 2
};

const struct xso_enum xmpp_rayo_speaking_element_enum = {
	.strings = (const char *)&strings,
	.texts = rayo_speaking_element_texts,
	.lookup = rayo_speaking_element_lookup,
	.name = S(s_rayo_speaking_element),
	.n_texts = sizeof rayo_speaking_element_texts / sizeof *rayo_speaking_element_texts,
	.lookup_bits = 2,
};

static const uint16_t rayo_complete_reason_element_texts[] = {
	[XMPP_RAYO_COMPLETE_REASON_ELEMENT_STOP] = S(s_stop),
	[XMPP_RAYO_COMPLETE_REASON_ELEMENT_HANGUP] = S(s_hangup),
	[XMPP_RAYO_COMPLETE_REASON_ELEMENT_ERROR] = S(s_error),
};

static const uint8_t rayo_complete_reason_element_lookup[] = {
	0, 2, 0, 4, 0, 0, 0, 3
};

const struct xso_enum xmpp_rayo_complete_reason_element_enum = {
	.strings = (const char *)&strings,
	.texts = rayo_complete_reason_element_texts,
	.lookup = rayo_complete_reason_element_lookup,
	.name = S(s_rayo_complete_reason_element),
	.n_texts = sizeof rayo_complete_reason_element_texts / sizeof *rayo_complete_reason_element_texts,
	.lookup_bits = 3,
};

static const uint16_t rayo_output_command_element_texts[] = {
	[XMPP_RAYO_OUTPUT_COMMAND_ELEMENT_PAUSE] = S(s_pause),
	[XMPP_RAYO_OUTPUT_COMMAND_ELEMENT_RESUME] = S(s_resume),
	[XMPP_RAYO_OUTPUT_COMMAND_ELEMENT_SPEED_UP] = S(s_speed_up),
	[XMPP_RAYO_OUTPUT_COMMAND_ELEMENT_SPEED_DOWN] = S(s_speed_down),
	[XMPP_RAYO_OUTPUT_COMMAND_ELEMENT_VOLUME_UP] = S(s_volume_up),
	[XMPP_RAYO_OUTPUT_COMMAND_ELEMENT_VOLUME_DOWN] = S(s_volume_down),
};

static const uint8_t rayo_output_command_element_lookup[] = {
	0, 0, 0, 0, 4, 0, 2, 3, 0, 0, 0, 5, 6, 7, 0, 0
};

const struct xso_enum xmpp_rayo_output_command_element_enum = {
	.strings = (const char *)&strings,
	.texts = rayo_output_command_element_texts,
	.lookup = rayo_output_command_element_lookup,
	.name = S(s_rayo_output_command_element),
	.n_texts = sizeof rayo_output_command_element_texts / sizeof *rayo_output_command_element_texts,
	.lookup_bits = 4,
};

static const uint16_t rayo_seek_direction_texts[] = {
	[XMPP_RAYO_SEEK_DIRECTION_FORWARD] = S(s_forward),
	[XMPP_RAYO_SEEK_DIRECTION_BACK] = S(s_back),
};

static const uint8_t rayo_seek_direction_lookup[] = {
	3, 2, 0, 0
};

const struct xso_enum xmpp_rayo_seek_direction_enum = {
	.strings = (const char *)&strings,
	.texts = rayo_seek_direction_texts,
	.lookup = rayo_seek_direction_lookup,
	.name = S(s_rayo_seek_direction),
	.n_texts = sizeof rayo_seek_direction_texts / sizeof *rayo_seek_direction_texts,
	.lookup_bits = 2,
};

static const uint16_t rayo_output_complete_element_texts[] = {
	[XMPP_RAYO_OUTPUT_COMPLETE_ELEMENT_FINISH] = S(s_finish),
	[XMPP_RAYO_OUTPUT_COMPLETE_ELEMENT_MAX_TIME] = S(s_max_time),
	[XMPP_RAYO_OUTPUT_COMPLETE_ELEMENT_SUCCESS] = S(s_success),
};

static const uint8_t rayo_output_complete_element_lookup[] = {
	0, 0, 0, 3, 2, 4, 0, 0
};

const struct xso_enum xmpp_rayo_output_complete_element_enum = {
	.strings = (const char *)&strings,
	.texts = rayo_output_complete_element_texts,
	.lookup = rayo_output_complete_element_lookup,
	.name = S(s_rayo_output_complete_element),
	.n_texts = sizeof rayo_output_complete_element_texts / sizeof *rayo_output_complete_element_texts,
	.lookup_bits = 3,
};

static const uint16_t rayo_input_mode_texts[] = {
	[XMPP_RAYO_INPUT_MODE_DTMF] = S(s_dtmf),
	[XMPP_RAYO_INPUT_MODE_ANY] = S(s_any),
	[XMPP_RAYO_INPUT_MODE_VOICE] = S(s_voice),
	[XMPP_RAYO_INPUT_MODE_CPA] = S(s_cpa),
};

static const uint8_t rayo_input_mode_lookup[] = {
	0, 0, 2, 0, 4, 1, 3, 0
};

const struct xso_enum xmpp_rayo_input_mode_enum = {
	.strings = (const char *)&strings,
	.texts = rayo_input_mode_texts,
	.lookup = rayo_input_mode_lookup,
	.name = S(s_rayo_input_mode),
	.n_texts = sizeof rayo_input_mode_texts / sizeof *rayo_input_mode_texts,
	.lookup_bits = 3,
};

static const uint16_t rayo_no_match_element_texts[] = {
	[XMPP_RAYO_NO_MATCH_ELEMENT_NOINPUT] = S(s_noinput),
	[XMPP_RAYO_NO_MATCH_ELEMENT_NOMATCH] = S(s_nomatch),
};

static const uint8_t rayo_no_match_element_lookup[] = {
	3, 0, 2, 0
};

const struct xso_enum xmpp_rayo_no_match_element_enum = {
	.strings = (const char *)&strings,
	.texts = rayo_no_match_element_texts,
	.lookup = rayo_no_match_element_lookup,
	.name = S(s_rayo_no_match_element),
	.n_texts = sizeof rayo_no_match_element_texts / sizeof *rayo_no_match_element_texts,
	.lookup_bits = 2,
};

static const uint16_t rayo_record_command_element_texts[] = {
	[XMPP_RAYO_RECORD_COMMAND_ELEMENT_PAUSE] = S(s_pause),
	[XMPP_RAYO_RECORD_COMMAND_ELEMENT_RESUME] = S(s_resume),
};

static const uint8_t rayo_record_command_element_lookup[] = {
	0, 2, 3, 0
};

const struct xso_enum xmpp_rayo_record_command_element_enum = {
	.strings = (const char *)&strings,
	.texts = rayo_record_command_element_texts,
	.lookup = rayo_record_command_element_lookup,
	.name = S(s_rayo_record_command_element),
	.n_texts = sizeof rayo_record_command_element_texts / sizeof *rayo_record_command_element_texts,
	.lookup_bits = 2,
};

static const uint16_t rayo_record_complete_element_texts[] = {
	[XMPP_RAYO_RECORD_COMPLETE_ELEMENT_MAX_DURATION] = S(s_max_duration),
	[XMPP_RAYO_RECORD_COMPLETE_ELEMENT_INITIAL_TIMEOUT] = S(s_initial_timeout),
	[XMPP_RAYO_RECORD_COMPLETE_ELEMENT_FINAL_TIMEOUT] = S(s_final_timeout),
};

static const uint8_t rayo_record_complete_element_lookup[] = {
	0, 0, 0, 2, 4, 0, 3, 0
};

const struct xso_enum xmpp_rayo_record_complete_element_enum = {
	.strings = (const char *)&strings,
	.texts = rayo_record_complete_element_texts,
	.lookup = rayo_record_complete_element_lookup,
	.name = S(s_rayo_record_complete_element),
	.n_texts = sizeof rayo_record_complete_element_texts / sizeof *rayo_record_complete_element_texts,
	.lookup_bits = 3,
};

static const struct xso_class rayo_end_reason_content;

/* clang-format off */
static const struct xso_field rayo_offer_header_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_rayo_offer_header, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_rayo_offer_header, value) },
};
/* clang-format on */

static const uint8_t rayo_offer_header_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_rayo_offer_header_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_offer_header_fields,
	.lookup = rayo_offer_header_lookup,
	.name = S(s_rayo_offer_header),
	.size = sizeof(struct xmpp_rayo_offer_header),
	.unknown = offsetof(struct xmpp_rayo_offer_header, unknown),
	.n_fields = sizeof rayo_offer_header_fields / sizeof *rayo_offer_header_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field rayo_offer_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_rayo_offer, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_rayo_offer, to) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_header), .name_size = N(s_header),
	  .member = S(s_header), .offset = offsetof(struct xmpp_rayo_offer, header),
	  .count = offsetof(struct xmpp_rayo_offer, n_header),
	  .of = C_rayo_offer_header },
};
/* clang-format on */

static const uint8_t rayo_offer_lookup[] = {
	0, 3, 0, 0, 1, 2, 0, 0
};

const struct xso_class xmpp_rayo_offer_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_offer_fields,
	.lookup = rayo_offer_lookup,
	.name = S(s_rayo_offer),
	.element = S(s_offer),
	.element_size = N(s_offer),
	.ns = S(s_urn_xmpp_rayo_1),
	.size = sizeof(struct xmpp_rayo_offer),
	.unknown = offsetof(struct xmpp_rayo_offer, unknown),
	.n_fields = sizeof rayo_offer_fields / sizeof *rayo_offer_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.from = 1,
};

/* clang-format off */
static const struct xso_field rayo_progress_header_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_rayo_progress_header, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_rayo_progress_header, value) },
};
/* clang-format on */

static const uint8_t rayo_progress_header_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_rayo_progress_header_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_progress_header_fields,
	.lookup = rayo_progress_header_lookup,
	.name = S(s_rayo_progress_header),
	.size = sizeof(struct xmpp_rayo_progress_header),
	.unknown = offsetof(struct xmpp_rayo_progress_header, unknown),
	.n_fields = sizeof rayo_progress_header_fields / sizeof *rayo_progress_header_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field rayo_progress_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_rayo_progress, element),
	  .values = V_rayo_progress_element },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_header), .name_size = N(s_header),
	  .member = S(s_header), .offset = offsetof(struct xmpp_rayo_progress, header),
	  .count = offsetof(struct xmpp_rayo_progress, n_header),
	  .of = C_rayo_progress_header },
};
/* clang-format on */

static const uint8_t rayo_progress_lookup[] = {
	2, 0
};

const struct xso_class xmpp_rayo_progress_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_progress_fields,
	.lookup = rayo_progress_lookup,
	.name = S(s_rayo_progress),
	.ns = S(s_urn_xmpp_rayo_1),
	.size = sizeof(struct xmpp_rayo_progress),
	.unknown = offsetof(struct xmpp_rayo_progress, unknown),
	.n_fields = sizeof rayo_progress_fields / sizeof *rayo_progress_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field rayo_end_header_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_rayo_end_header, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_rayo_end_header, value) },
};
/* clang-format on */

static const uint8_t rayo_end_header_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_rayo_end_header_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_end_header_fields,
	.lookup = rayo_end_header_lookup,
	.name = S(s_rayo_end_header),
	.size = sizeof(struct xmpp_rayo_end_header),
	.unknown = offsetof(struct xmpp_rayo_end_header, unknown),
	.n_fields = sizeof rayo_end_header_fields / sizeof *rayo_end_header_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field rayo_end_fields[] = {
	{ .shape = XSO_TAG,
	  .member = S(s_reason), .offset = offsetof(struct xmpp_rayo_end, reason),
	  .of = C_rayo_end_reason_content, .values = V_rayo_end_reason },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_header), .name_size = N(s_header),
	  .member = S(s_header), .offset = offsetof(struct xmpp_rayo_end, header),
	  .count = offsetof(struct xmpp_rayo_end, n_header),
	  .of = C_rayo_end_header },
};
/* clang-format on */

static const uint8_t rayo_end_lookup[] = {
	0, 0, 1, 0, 2, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0,
	0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1
};

const struct xso_class xmpp_rayo_end_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_end_fields,
	.lookup = rayo_end_lookup,
	.name = S(s_rayo_end),
	.element = S(s_end),
	.element_size = N(s_end),
	.ns = S(s_urn_xmpp_rayo_1),
	.size = sizeof(struct xmpp_rayo_end),
	.unknown = offsetof(struct xmpp_rayo_end, unknown),
	.n_fields = sizeof rayo_end_fields / sizeof *rayo_end_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field rayo_command_header_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_rayo_command_header, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_rayo_command_header, value) },
};
/* clang-format on */

static const uint8_t rayo_command_header_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_rayo_command_header_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_command_header_fields,
	.lookup = rayo_command_header_lookup,
	.name = S(s_rayo_command_header),
	.size = sizeof(struct xmpp_rayo_command_header),
	.unknown = offsetof(struct xmpp_rayo_command_header, unknown),
	.n_fields = sizeof rayo_command_header_fields / sizeof *rayo_command_header_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field rayo_command_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_rayo_command, element),
	  .values = V_rayo_command_element },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_header), .name_size = N(s_header),
	  .member = S(s_header), .offset = offsetof(struct xmpp_rayo_command, header),
	  .count = offsetof(struct xmpp_rayo_command, n_header),
	  .of = C_rayo_command_header },
};
/* clang-format on */

static const uint8_t rayo_command_lookup[] = {
	2, 0
};

const struct xso_class xmpp_rayo_command_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_command_fields,
	.lookup = rayo_command_lookup,
	.name = S(s_rayo_command),
	.ns = S(s_urn_xmpp_rayo_1),
	.size = sizeof(struct xmpp_rayo_command),
	.unknown = offsetof(struct xmpp_rayo_command, unknown),
	.n_fields = sizeof rayo_command_fields / sizeof *rayo_command_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field rayo_redirect_header_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_rayo_redirect_header, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_rayo_redirect_header, value) },
};
/* clang-format on */

static const uint8_t rayo_redirect_header_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_rayo_redirect_header_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_redirect_header_fields,
	.lookup = rayo_redirect_header_lookup,
	.name = S(s_rayo_redirect_header),
	.size = sizeof(struct xmpp_rayo_redirect_header),
	.unknown = offsetof(struct xmpp_rayo_redirect_header, unknown),
	.n_fields = sizeof rayo_redirect_header_fields / sizeof *rayo_redirect_header_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field rayo_redirect_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_rayo_redirect, to) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_header), .name_size = N(s_header),
	  .member = S(s_header), .offset = offsetof(struct xmpp_rayo_redirect, header),
	  .count = offsetof(struct xmpp_rayo_redirect, n_header),
	  .of = C_rayo_redirect_header },
};
/* clang-format on */

static const uint8_t rayo_redirect_lookup[] = {
	2, 0, 1, 0
};

const struct xso_class xmpp_rayo_redirect_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_redirect_fields,
	.lookup = rayo_redirect_lookup,
	.name = S(s_rayo_redirect),
	.element = S(s_redirect),
	.element_size = N(s_redirect),
	.ns = S(s_urn_xmpp_rayo_1),
	.size = sizeof(struct xmpp_rayo_redirect),
	.unknown = offsetof(struct xmpp_rayo_redirect, unknown),
	.n_fields = sizeof rayo_redirect_fields / sizeof *rayo_redirect_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field rayo_reject_header_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_rayo_reject_header, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_rayo_reject_header, value) },
};
/* clang-format on */

static const uint8_t rayo_reject_header_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_rayo_reject_header_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_reject_header_fields,
	.lookup = rayo_reject_header_lookup,
	.name = S(s_rayo_reject_header),
	.size = sizeof(struct xmpp_rayo_reject_header),
	.unknown = offsetof(struct xmpp_rayo_reject_header, unknown),
	.n_fields = sizeof rayo_reject_header_fields / sizeof *rayo_reject_header_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field rayo_reject_fields[] = {
	{ .shape = XSO_TAG,
	  .member = S(s_reason), .offset = offsetof(struct xmpp_rayo_reject, reason),
	  .values = V_rayo_reject_reason },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_header), .name_size = N(s_header),
	  .member = S(s_header), .offset = offsetof(struct xmpp_rayo_reject, header),
	  .count = offsetof(struct xmpp_rayo_reject, n_header),
	  .of = C_rayo_reject_header },
};
/* clang-format on */

static const uint8_t rayo_reject_lookup[] = {
	0, 1, 1, 1, 2, 0, 0, 0
};

const struct xso_class xmpp_rayo_reject_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_reject_fields,
	.lookup = rayo_reject_lookup,
	.name = S(s_rayo_reject),
	.element = S(s_reject),
	.element_size = N(s_reject),
	.ns = S(s_urn_xmpp_rayo_1),
	.size = sizeof(struct xmpp_rayo_reject),
	.unknown = offsetof(struct xmpp_rayo_reject, unknown),
	.n_fields = sizeof rayo_reject_fields / sizeof *rayo_reject_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field rayo_join_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_call_uri), .name_size = N(s_call_uri),
	  .member = S(s_call_uri_2), .offset = offsetof(struct xmpp_rayo_join, call_uri) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_mixer_name), .name_size = N(s_mixer_name),
	  .member = S(s_mixer_name_2), .offset = offsetof(struct xmpp_rayo_join, mixer_name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_direction), .name_size = N(s_direction),
	  .member = S(s_direction), .offset = offsetof(struct xmpp_rayo_join, direction),
	  .values = V_rayo_direction },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_media), .name_size = N(s_media),
	  .member = S(s_media), .offset = offsetof(struct xmpp_rayo_join, media),
	  .values = V_rayo_join_media },
};
/* clang-format on */

static const uint8_t rayo_join_lookup[] = {
	1, 4, 0, 0, 2, 3, 0, 0
};

const struct xso_class xmpp_rayo_join_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_join_fields,
	.lookup = rayo_join_lookup,
	.name = S(s_rayo_join),
	.element = S(s_join),
	.element_size = N(s_join),
	.ns = S(s_urn_xmpp_rayo_1),
	.size = sizeof(struct xmpp_rayo_join),
	.unknown = offsetof(struct xmpp_rayo_join, unknown),
	.n_fields = sizeof rayo_join_fields / sizeof *rayo_join_fields,
	.lookup_bits = 3,
};

/* clang-format off */
static const struct xso_field rayo_dial_header_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_rayo_dial_header, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_rayo_dial_header, value) },
};
/* clang-format on */

static const uint8_t rayo_dial_header_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_rayo_dial_header_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_dial_header_fields,
	.lookup = rayo_dial_header_lookup,
	.name = S(s_rayo_dial_header),
	.size = sizeof(struct xmpp_rayo_dial_header),
	.unknown = offsetof(struct xmpp_rayo_dial_header, unknown),
	.n_fields = sizeof rayo_dial_header_fields / sizeof *rayo_dial_header_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field rayo_dial_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_rayo_dial, from) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_timeout), .name_size = N(s_timeout),
	  .member = S(s_timeout), .offset = offsetof(struct xmpp_rayo_dial, timeout),
	  .count = offsetof(struct xmpp_rayo_dial, has_timeout) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_to), .name_size = N(s_to),
	  .member = S(s_to), .offset = offsetof(struct xmpp_rayo_dial, to) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_rayo_dial, uri) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_header), .name_size = N(s_header),
	  .member = S(s_header), .offset = offsetof(struct xmpp_rayo_dial, header),
	  .count = offsetof(struct xmpp_rayo_dial, n_header),
	  .of = C_rayo_dial_header },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY,
	  .member = S(s_join), .offset = offsetof(struct xmpp_rayo_dial, join),
	  .count = offsetof(struct xmpp_rayo_dial, n_join),
	  .of = C_rayo_join },
};
/* clang-format on */

static const uint8_t rayo_dial_lookup[] = {
	0, 0, 5, 6, 0, 0, 0, 0, 1, 0, 0, 3, 0, 0, 2, 4
};

const struct xso_class xmpp_rayo_dial_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_dial_fields,
	.lookup = rayo_dial_lookup,
	.name = S(s_rayo_dial),
	.element = S(s_dial),
	.element_size = N(s_dial),
	.ns = S(s_urn_xmpp_rayo_1),
	.size = sizeof(struct xmpp_rayo_dial),
	.unknown = offsetof(struct xmpp_rayo_dial, unknown),
	.n_fields = sizeof rayo_dial_fields / sizeof *rayo_dial_fields,
	.lookup_bits = 4,
	.flags = XSO_CLASS_HAS_LISTS | XSO_CLASS_DEMANDS,
	.from = 1,
};

/* clang-format off */
static const struct xso_field rayo_unjoin_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_call_uri), .name_size = N(s_call_uri),
	  .member = S(s_call_uri_2), .offset = offsetof(struct xmpp_rayo_unjoin, call_uri) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_mixer_name), .name_size = N(s_mixer_name),
	  .member = S(s_mixer_name_2), .offset = offsetof(struct xmpp_rayo_unjoin, mixer_name) },
};
/* clang-format on */

static const uint8_t rayo_unjoin_lookup[] = {
	1, 0, 2, 0
};

const struct xso_class xmpp_rayo_unjoin_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_unjoin_fields,
	.lookup = rayo_unjoin_lookup,
	.name = S(s_rayo_unjoin),
	.element = S(s_unjoin),
	.element_size = N(s_unjoin),
	.ns = S(s_urn_xmpp_rayo_1),
	.size = sizeof(struct xmpp_rayo_unjoin),
	.unknown = offsetof(struct xmpp_rayo_unjoin, unknown),
	.n_fields = sizeof rayo_unjoin_fields / sizeof *rayo_unjoin_fields,
	.lookup_bits = 2,
};

/* clang-format off */
static const struct xso_field rayo_joining_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_rayo_joining, element),
	  .values = V_rayo_joining_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_call_uri), .name_size = N(s_call_uri),
	  .member = S(s_call_uri_2), .offset = offsetof(struct xmpp_rayo_joining, call_uri) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_mixer_name), .name_size = N(s_mixer_name),
	  .member = S(s_mixer_name_2), .offset = offsetof(struct xmpp_rayo_joining, mixer_name) },
};
/* clang-format on */

static const uint8_t rayo_joining_lookup[] = {
	2, 0, 3, 0
};

const struct xso_class xmpp_rayo_joining_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_joining_fields,
	.lookup = rayo_joining_lookup,
	.name = S(s_rayo_joining),
	.ns = S(s_urn_xmpp_rayo_1),
	.size = sizeof(struct xmpp_rayo_joining),
	.unknown = offsetof(struct xmpp_rayo_joining, unknown),
	.n_fields = sizeof rayo_joining_fields / sizeof *rayo_joining_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field rayo_speaking_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_rayo_speaking, element),
	  .values = V_rayo_speaking_element },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_call_uri), .name_size = N(s_call_uri),
	  .member = S(s_call_uri_2), .offset = offsetof(struct xmpp_rayo_speaking, call_uri) },
};
/* clang-format on */

static const uint8_t rayo_speaking_lookup[] = {
	2, 0
};

const struct xso_class xmpp_rayo_speaking_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_speaking_fields,
	.lookup = rayo_speaking_lookup,
	.name = S(s_rayo_speaking),
	.ns = S(s_urn_xmpp_rayo_1),
	.size = sizeof(struct xmpp_rayo_speaking),
	.unknown = offsetof(struct xmpp_rayo_speaking, unknown),
	.n_fields = sizeof rayo_speaking_fields / sizeof *rayo_speaking_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field rayo_reference_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_rayo_reference, uri) },
};
/* clang-format on */

static const uint8_t rayo_reference_lookup[] = {
	0, 1
};

const struct xso_class xmpp_rayo_reference_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_reference_fields,
	.lookup = rayo_reference_lookup,
	.name = S(s_rayo_reference),
	.element = S(s_ref),
	.element_size = N(s_ref),
	.ns = S(s_urn_xmpp_rayo_1),
	.size = sizeof(struct xmpp_rayo_reference),
	.unknown = offsetof(struct xmpp_rayo_reference, unknown),
	.n_fields = sizeof rayo_reference_fields / sizeof *rayo_reference_fields,
	.lookup_bits = 1,
	.flags = XSO_CLASS_DEMANDS,
};

static const uint8_t rayo_stop_lookup[] = {
	0
};

const struct xso_class xmpp_rayo_stop_class = {
	.module = &xmpp_rayo_module,
	.lookup = rayo_stop_lookup,
	.name = S(s_rayo_stop),
	.element = S(s_stop),
	.element_size = N(s_stop),
	.ns = S(s_urn_xmpp_rayo_ext_1),
	.size = sizeof(struct xmpp_rayo_stop),
	.unknown = offsetof(struct xmpp_rayo_stop, unknown),
	.lookup_bits = 0,
};

/* clang-format off */
static const struct xso_field rayo_complete_fields[] = {
	{ .shape = XSO_ANY, .occurs = XSO_MANY,
	  .member = S(s_outcome), .offset = offsetof(struct xmpp_rayo_complete, outcome),
	  .count = offsetof(struct xmpp_rayo_complete, n_outcome) },
};
/* clang-format on */

static const uint8_t rayo_complete_lookup[] = {
	0
};

const struct xso_class xmpp_rayo_complete_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_complete_fields,
	.lookup = rayo_complete_lookup,
	.name = S(s_rayo_complete),
	.element = S(s_complete),
	.element_size = N(s_complete),
	.ns = S(s_urn_xmpp_rayo_ext_1),
	.size = sizeof(struct xmpp_rayo_complete),
	.unknown = offsetof(struct xmpp_rayo_complete, unknown),
	.n_fields = sizeof rayo_complete_fields / sizeof *rayo_complete_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_HAS_LISTS,
	.any = 1,
};

/* clang-format off */
static const struct xso_field rayo_complete_reason_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_rayo_complete_reason, element),
	  .values = V_rayo_complete_reason_element },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_rayo_complete_reason, text) },
};
/* clang-format on */

static const uint8_t rayo_complete_reason_lookup[] = {
	0
};

const struct xso_class xmpp_rayo_complete_reason_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_complete_reason_fields,
	.lookup = rayo_complete_reason_lookup,
	.name = S(s_rayo_complete_reason),
	.ns = S(s_urn_xmpp_rayo_ext_complete_1),
	.size = sizeof(struct xmpp_rayo_complete_reason),
	.unknown = offsetof(struct xmpp_rayo_complete_reason, unknown),
	.n_fields = sizeof rayo_complete_reason_fields / sizeof *rayo_complete_reason_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field rayo_output_document_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_content_type), .name_size = N(s_content_type),
	  .member = S(s_content_type_2), .offset = offsetof(struct xmpp_rayo_output_document, content_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_url), .name_size = N(s_url),
	  .member = S(s_url), .offset = offsetof(struct xmpp_rayo_output_document, url) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_rayo_output_document, text) },
};
/* clang-format on */

static const uint8_t rayo_output_document_lookup[] = {
	0, 1, 2, 0
};

const struct xso_class xmpp_rayo_output_document_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_output_document_fields,
	.lookup = rayo_output_document_lookup,
	.name = S(s_rayo_output_document),
	.size = sizeof(struct xmpp_rayo_output_document),
	.unknown = offsetof(struct xmpp_rayo_output_document, unknown),
	.n_fields = sizeof rayo_output_document_fields / sizeof *rayo_output_document_fields,
	.lookup_bits = 2,
	.text = 3,
};

/* clang-format off */
static const struct xso_field rayo_output_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_interrupt_on), .name_size = N(s_interrupt_on),
	  .member = S(s_interrupt_on_2), .offset = offsetof(struct xmpp_rayo_output, interrupt_on) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_max_time), .name_size = N(s_max_time),
	  .member = S(s_max_time_2), .offset = offsetof(struct xmpp_rayo_output, max_time),
	  .count = offsetof(struct xmpp_rayo_output, has_max_time) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_renderer), .name_size = N(s_renderer),
	  .member = S(s_renderer), .offset = offsetof(struct xmpp_rayo_output, renderer) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_repeat_interval), .name_size = N(s_repeat_interval),
	  .member = S(s_repeat_interval_2), .offset = offsetof(struct xmpp_rayo_output, repeat_interval),
	  .count = offsetof(struct xmpp_rayo_output, has_repeat_interval) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT32, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_repeat_times), .name_size = N(s_repeat_times),
	  .member = S(s_repeat_times_2), .offset = offsetof(struct xmpp_rayo_output, repeat_times),
	  .count = offsetof(struct xmpp_rayo_output, has_repeat_times) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_start_offset), .name_size = N(s_start_offset),
	  .member = S(s_start_offset_2), .offset = offsetof(struct xmpp_rayo_output, start_offset),
	  .count = offsetof(struct xmpp_rayo_output, has_start_offset) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_start_paused), .name_size = N(s_start_paused),
	  .member = S(s_start_paused_2), .offset = offsetof(struct xmpp_rayo_output, start_paused) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_voice), .name_size = N(s_voice),
	  .member = S(s_voice), .offset = offsetof(struct xmpp_rayo_output, voice) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_document), .name_size = N(s_document),
	  .member = S(s_document), .offset = offsetof(struct xmpp_rayo_output, document),
	  .count = offsetof(struct xmpp_rayo_output, n_document),
	  .of = C_rayo_output_document },
};
/* clang-format on */

static const uint8_t rayo_output_lookup[] = {
	5, 0, 0, 0, 9, 0, 6, 0, 0, 0, 0, 0, 2, 0, 0, 0,
	0, 1, 0, 0, 0, 0, 0, 0, 4, 3, 7, 8, 0, 0, 0, 0
};

const struct xso_class xmpp_rayo_output_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_output_fields,
	.lookup = rayo_output_lookup,
	.name = S(s_rayo_output),
	.element = S(s_output),
	.element_size = N(s_output),
	.ns = S(s_urn_xmpp_rayo_output_1),
	.size = sizeof(struct xmpp_rayo_output),
	.unknown = offsetof(struct xmpp_rayo_output, unknown),
	.n_fields = sizeof rayo_output_fields / sizeof *rayo_output_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field rayo_output_command_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_rayo_output_command, element),
	  .values = V_rayo_output_command_element },
};
/* clang-format on */

static const uint8_t rayo_output_command_lookup[] = {
	0
};

const struct xso_class xmpp_rayo_output_command_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_output_command_fields,
	.lookup = rayo_output_command_lookup,
	.name = S(s_rayo_output_command),
	.ns = S(s_urn_xmpp_rayo_output_1),
	.size = sizeof(struct xmpp_rayo_output_command),
	.unknown = offsetof(struct xmpp_rayo_output_command, unknown),
	.n_fields = sizeof rayo_output_command_fields / sizeof *rayo_output_command_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field rayo_seek_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT64, .occurs = XSO_ONE, .name = S(s_amount), .name_size = N(s_amount),
	  .member = S(s_amount), .offset = offsetof(struct xmpp_rayo_seek, amount),
	  .extra = E_rayo_seek_amount },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_direction), .name_size = N(s_direction),
	  .member = S(s_direction), .offset = offsetof(struct xmpp_rayo_seek, direction),
	  .values = V_rayo_seek_direction },
};
/* clang-format on */

static const uint8_t rayo_seek_lookup[] = {
	0, 0, 1, 2
};

const struct xso_class xmpp_rayo_seek_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_seek_fields,
	.lookup = rayo_seek_lookup,
	.name = S(s_rayo_seek),
	.element = S(s_seek),
	.element_size = N(s_seek),
	.ns = S(s_urn_xmpp_rayo_output_1),
	.size = sizeof(struct xmpp_rayo_seek),
	.unknown = offsetof(struct xmpp_rayo_seek, unknown),
	.n_fields = sizeof rayo_seek_fields / sizeof *rayo_seek_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field rayo_output_complete_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_rayo_output_complete, element),
	  .values = V_rayo_output_complete_element },
};
/* clang-format on */

static const uint8_t rayo_output_complete_lookup[] = {
	0
};

const struct xso_class xmpp_rayo_output_complete_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_output_complete_fields,
	.lookup = rayo_output_complete_lookup,
	.name = S(s_rayo_output_complete),
	.ns = S(s_urn_xmpp_rayo_output_complete_1),
	.size = sizeof(struct xmpp_rayo_output_complete),
	.unknown = offsetof(struct xmpp_rayo_output_complete, unknown),
	.n_fields = sizeof rayo_output_complete_fields / sizeof *rayo_output_complete_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field rayo_input_grammar_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_content_type), .name_size = N(s_content_type),
	  .member = S(s_content_type_2), .offset = offsetof(struct xmpp_rayo_input_grammar, content_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .flags = XSO_FORGIVE, .name = S(s_url), .name_size = N(s_url),
	  .member = S(s_url), .offset = offsetof(struct xmpp_rayo_input_grammar, url) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_rayo_input_grammar, text) },
};
/* clang-format on */

static const uint8_t rayo_input_grammar_lookup[] = {
	0, 1, 2, 0
};

const struct xso_class xmpp_rayo_input_grammar_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_input_grammar_fields,
	.lookup = rayo_input_grammar_lookup,
	.name = S(s_rayo_input_grammar),
	.size = sizeof(struct xmpp_rayo_input_grammar),
	.unknown = offsetof(struct xmpp_rayo_input_grammar, unknown),
	.n_fields = sizeof rayo_input_grammar_fields / sizeof *rayo_input_grammar_fields,
	.lookup_bits = 2,
	.text = 3,
};

/* clang-format off */
static const struct xso_field rayo_input_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_initial_timeout), .name_size = N(s_initial_timeout),
	  .member = S(s_initial_timeout_2), .offset = offsetof(struct xmpp_rayo_input, initial_timeout),
	  .count = offsetof(struct xmpp_rayo_input, has_initial_timeout) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_inter_digit_timeout), .name_size = N(s_inter_digit_timeout),
	  .member = S(s_inter_digit_timeout_2), .offset = offsetof(struct xmpp_rayo_input, inter_digit_timeout),
	  .count = offsetof(struct xmpp_rayo_input, has_inter_digit_timeout) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_LANG, .name = S(s_language), .name_size = N(s_language),
	  .member = S(s_language), .offset = offsetof(struct xmpp_rayo_input, language) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_match_content_type), .name_size = N(s_match_content_type),
	  .member = S(s_match_content_type_2), .offset = offsetof(struct xmpp_rayo_input, match_content_type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_max_silence), .name_size = N(s_max_silence),
	  .member = S(s_max_silence_2), .offset = offsetof(struct xmpp_rayo_input, max_silence),
	  .count = offsetof(struct xmpp_rayo_input, has_max_silence) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_min_confidence), .name_size = N(s_min_confidence),
	  .member = S(s_min_confidence_2), .offset = offsetof(struct xmpp_rayo_input, min_confidence),
	  .count = offsetof(struct xmpp_rayo_input, has_min_confidence) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_mode), .name_size = N(s_mode),
	  .member = S(s_mode), .offset = offsetof(struct xmpp_rayo_input, mode),
	  .values = V_rayo_input_mode },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_recognition_timeout), .name_size = N(s_recognition_timeout),
	  .member = S(s_recognition_timeout_2), .offset = offsetof(struct xmpp_rayo_input, recognition_timeout),
	  .count = offsetof(struct xmpp_rayo_input, has_recognition_timeout) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_recognizer), .name_size = N(s_recognizer),
	  .member = S(s_recognizer), .offset = offsetof(struct xmpp_rayo_input, recognizer) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_DOUBLE, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_sensitivity), .name_size = N(s_sensitivity),
	  .member = S(s_sensitivity), .offset = offsetof(struct xmpp_rayo_input, sensitivity),
	  .count = offsetof(struct xmpp_rayo_input, has_sensitivity) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_terminator), .name_size = N(s_terminator),
	  .member = S(s_terminator), .offset = offsetof(struct xmpp_rayo_input, terminator) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_grammar), .name_size = N(s_grammar),
	  .member = S(s_grammar), .offset = offsetof(struct xmpp_rayo_input, grammar),
	  .count = offsetof(struct xmpp_rayo_input, n_grammar),
	  .of = C_rayo_input_grammar },
};
/* clang-format on */

static const uint8_t rayo_input_lookup[] = {
	0, 9, 0, 0, 7, 12, 0, 0, 0, 3, 0, 0, 0, 0, 0, 2,
	8, 11, 0, 0, 0, 0, 5, 4, 1, 10, 6, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_rayo_input_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_input_fields,
	.lookup = rayo_input_lookup,
	.name = S(s_rayo_input),
	.element = S(s_input),
	.element_size = N(s_input),
	.ns = S(s_urn_xmpp_rayo_input_1),
	.size = sizeof(struct xmpp_rayo_input),
	.unknown = offsetof(struct xmpp_rayo_input, unknown),
	.n_fields = sizeof rayo_input_fields / sizeof *rayo_input_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field rayo_match_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_content_type), .name_size = N(s_content_type),
	  .member = S(s_content_type_2), .offset = offsetof(struct xmpp_rayo_match, content_type) },
	{ .shape = XSO_TEXT, .type = XSO_TYPE_STRING,
	  .member = S(s_text), .offset = offsetof(struct xmpp_rayo_match, text) },
};
/* clang-format on */

static const uint8_t rayo_match_lookup[] = {
	1, 0
};

const struct xso_class xmpp_rayo_match_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_match_fields,
	.lookup = rayo_match_lookup,
	.name = S(s_rayo_match),
	.element = S(s_match),
	.element_size = N(s_match),
	.ns = S(s_urn_xmpp_rayo_input_complete_1),
	.size = sizeof(struct xmpp_rayo_match),
	.unknown = offsetof(struct xmpp_rayo_match, unknown),
	.n_fields = sizeof rayo_match_fields / sizeof *rayo_match_fields,
	.lookup_bits = 1,
	.text = 2,
};

/* clang-format off */
static const struct xso_field rayo_no_match_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_rayo_no_match, element),
	  .values = V_rayo_no_match_element },
};
/* clang-format on */

static const uint8_t rayo_no_match_lookup[] = {
	0
};

const struct xso_class xmpp_rayo_no_match_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_no_match_fields,
	.lookup = rayo_no_match_lookup,
	.name = S(s_rayo_no_match),
	.ns = S(s_urn_xmpp_rayo_input_complete_1),
	.size = sizeof(struct xmpp_rayo_no_match),
	.unknown = offsetof(struct xmpp_rayo_no_match, unknown),
	.n_fields = sizeof rayo_no_match_fields / sizeof *rayo_no_match_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field rayo_signal_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_duration), .name_size = N(s_duration),
	  .member = S(s_duration), .offset = offsetof(struct xmpp_rayo_signal, duration),
	  .count = offsetof(struct xmpp_rayo_signal, has_duration) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_type), .name_size = N(s_type),
	  .member = S(s_type), .offset = offsetof(struct xmpp_rayo_signal, type) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_rayo_signal, value) },
};
/* clang-format on */

static const uint8_t rayo_signal_lookup[] = {
	0, 0, 2, 3, 0, 1, 0, 0
};

const struct xso_class xmpp_rayo_signal_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_signal_fields,
	.lookup = rayo_signal_lookup,
	.name = S(s_rayo_signal),
	.element = S(s_signal),
	.element_size = N(s_signal),
	.ns = S(s_urn_xmpp_rayo_cpa_1),
	.size = sizeof(struct xmpp_rayo_signal),
	.unknown = offsetof(struct xmpp_rayo_signal, unknown),
	.n_fields = sizeof rayo_signal_fields / sizeof *rayo_signal_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field rayo_prompt_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .flags = XSO_HAS, .name = S(s_barge_in), .name_size = N(s_barge_in),
	  .member = S(s_barge_in_2), .offset = offsetof(struct xmpp_rayo_prompt, barge_in),
	  .count = offsetof(struct xmpp_rayo_prompt, has_barge_in),
	  .extra = E_rayo_prompt_barge_in },
	{ .shape = XSO_CHILD, .ns = S(s_urn_xmpp_rayo_output_1),
	  .member = S(s_output), .offset = offsetof(struct xmpp_rayo_prompt, output),
	  .of = C_rayo_output },
	{ .shape = XSO_CHILD, .ns = S(s_urn_xmpp_rayo_input_1),
	  .member = S(s_input), .offset = offsetof(struct xmpp_rayo_prompt, input),
	  .of = C_rayo_input },
};
/* clang-format on */

static const uint8_t rayo_prompt_lookup[] = {
	0, 2, 0, 3, 0, 1, 0, 0
};

const struct xso_class xmpp_rayo_prompt_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_prompt_fields,
	.lookup = rayo_prompt_lookup,
	.name = S(s_rayo_prompt),
	.element = S(s_prompt),
	.element_size = N(s_prompt),
	.ns = S(s_urn_xmpp_rayo_prompt_1),
	.size = sizeof(struct xmpp_rayo_prompt),
	.unknown = offsetof(struct xmpp_rayo_prompt, unknown),
	.n_fields = sizeof rayo_prompt_fields / sizeof *rayo_prompt_fields,
	.lookup_bits = 3,
};

static const uint8_t rayo_timers_started_lookup[] = {
	0
};

const struct xso_class xmpp_rayo_timers_started_class = {
	.module = &xmpp_rayo_module,
	.lookup = rayo_timers_started_lookup,
	.name = S(s_rayo_timers_started),
	.element = S(s_input_timers_started),
	.element_size = N(s_input_timers_started),
	.ns = S(s_urn_xmpp_rayo_prompt_1),
	.size = sizeof(struct xmpp_rayo_timers_started),
	.unknown = offsetof(struct xmpp_rayo_timers_started, unknown),
	.lookup_bits = 0,
};

static const uint8_t rayo_start_timers_lookup[] = {
	0
};

const struct xso_class xmpp_rayo_start_timers_class = {
	.module = &xmpp_rayo_module,
	.lookup = rayo_start_timers_lookup,
	.name = S(s_rayo_start_timers),
	.element = S(s_start_timers),
	.element_size = N(s_start_timers),
	.ns = S(s_urn_xmpp_rayo_input_1),
	.size = sizeof(struct xmpp_rayo_start_timers),
	.unknown = offsetof(struct xmpp_rayo_start_timers, unknown),
	.lookup_bits = 0,
};

/* clang-format off */
static const struct xso_field rayo_record_hint_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .occurs = XSO_ONE, .name = S(s_name), .name_size = N(s_name),
	  .member = S(s_name), .offset = offsetof(struct xmpp_rayo_record_hint, name) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_value), .name_size = N(s_value),
	  .member = S(s_value), .offset = offsetof(struct xmpp_rayo_record_hint, value) },
};
/* clang-format on */

static const uint8_t rayo_record_hint_lookup[] = {
	1, 2, 0, 0
};

const struct xso_class xmpp_rayo_record_hint_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_record_hint_fields,
	.lookup = rayo_record_hint_lookup,
	.name = S(s_rayo_record_hint),
	.size = sizeof(struct xmpp_rayo_record_hint),
	.unknown = offsetof(struct xmpp_rayo_record_hint, unknown),
	.n_fields = sizeof rayo_record_hint_fields / sizeof *rayo_record_hint_fields,
	.lookup_bits = 2,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field rayo_record_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_ENUM, .flags = XSO_FORGIVE, .name = S(s_direction), .name_size = N(s_direction),
	  .member = S(s_direction), .offset = offsetof(struct xmpp_rayo_record, direction),
	  .values = V_rayo_direction },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_final_timeout), .name_size = N(s_final_timeout),
	  .member = S(s_final_timeout_2), .offset = offsetof(struct xmpp_rayo_record, final_timeout),
	  .count = offsetof(struct xmpp_rayo_record, has_final_timeout) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_format), .name_size = N(s_format),
	  .member = S(s_format), .offset = offsetof(struct xmpp_rayo_record, format) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_initial_timeout), .name_size = N(s_initial_timeout),
	  .member = S(s_initial_timeout_2), .offset = offsetof(struct xmpp_rayo_record, initial_timeout),
	  .count = offsetof(struct xmpp_rayo_record, has_initial_timeout) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_max_duration), .name_size = N(s_max_duration),
	  .member = S(s_max_duration_2), .offset = offsetof(struct xmpp_rayo_record, max_duration),
	  .count = offsetof(struct xmpp_rayo_record, has_max_duration) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_mix), .name_size = N(s_mix),
	  .member = S(s_mix), .offset = offsetof(struct xmpp_rayo_record, mix) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_start_beep), .name_size = N(s_start_beep),
	  .member = S(s_start_beep_2), .offset = offsetof(struct xmpp_rayo_record, start_beep) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_start_paused), .name_size = N(s_start_paused),
	  .member = S(s_start_paused_2), .offset = offsetof(struct xmpp_rayo_record, start_paused) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_BOOL, .name = S(s_stop_beep), .name_size = N(s_stop_beep),
	  .member = S(s_stop_beep_2), .offset = offsetof(struct xmpp_rayo_record, stop_beep) },
	{ .shape = XSO_CHILD, .occurs = XSO_MANY, .name = S(s_hint), .name_size = N(s_hint),
	  .member = S(s_hint), .offset = offsetof(struct xmpp_rayo_record, hint),
	  .count = offsetof(struct xmpp_rayo_record, n_hint),
	  .of = C_rayo_record_hint },
};
/* clang-format on */

static const uint8_t rayo_record_lookup[] = {
	0, 0, 0, 9, 0, 6, 0, 0, 3, 0, 0, 0, 5, 10, 0, 0,
	1, 2, 0, 0, 0, 0, 0, 0, 4, 7, 8, 0, 0, 0, 0, 0
};

const struct xso_class xmpp_rayo_record_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_record_fields,
	.lookup = rayo_record_lookup,
	.name = S(s_rayo_record),
	.element = S(s_record),
	.element_size = N(s_record),
	.ns = S(s_urn_xmpp_rayo_record_1),
	.size = sizeof(struct xmpp_rayo_record),
	.unknown = offsetof(struct xmpp_rayo_record, unknown),
	.n_fields = sizeof rayo_record_fields / sizeof *rayo_record_fields,
	.lookup_bits = 5,
	.flags = XSO_CLASS_HAS_LISTS,
};

/* clang-format off */
static const struct xso_field rayo_record_command_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_rayo_record_command, element),
	  .values = V_rayo_record_command_element },
};
/* clang-format on */

static const uint8_t rayo_record_command_lookup[] = {
	0
};

const struct xso_class xmpp_rayo_record_command_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_record_command_fields,
	.lookup = rayo_record_command_lookup,
	.name = S(s_rayo_record_command),
	.ns = S(s_urn_xmpp_rayo_record_1),
	.size = sizeof(struct xmpp_rayo_record_command),
	.unknown = offsetof(struct xmpp_rayo_record_command, unknown),
	.n_fields = sizeof rayo_record_command_fields / sizeof *rayo_record_command_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field rayo_recording_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_INT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_duration), .name_size = N(s_duration),
	  .member = S(s_duration), .offset = offsetof(struct xmpp_rayo_recording, duration),
	  .count = offsetof(struct xmpp_rayo_recording, has_duration) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_UINT64, .flags = XSO_HAS | XSO_FORGIVE, .name = S(s_size), .name_size = N(s_size),
	  .member = S(s_size), .offset = offsetof(struct xmpp_rayo_recording, size),
	  .count = offsetof(struct xmpp_rayo_recording, has_size) },
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_URI, .occurs = XSO_ONE, .name = S(s_uri), .name_size = N(s_uri),
	  .member = S(s_uri), .offset = offsetof(struct xmpp_rayo_recording, uri) },
};
/* clang-format on */

static const uint8_t rayo_recording_lookup[] = {
	2, 0, 0, 0, 0, 1, 0, 3
};

const struct xso_class xmpp_rayo_recording_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_recording_fields,
	.lookup = rayo_recording_lookup,
	.name = S(s_rayo_recording),
	.element = S(s_recording),
	.element_size = N(s_recording),
	.ns = S(s_urn_xmpp_rayo_record_complete_1),
	.size = sizeof(struct xmpp_rayo_recording),
	.unknown = offsetof(struct xmpp_rayo_recording, unknown),
	.n_fields = sizeof rayo_recording_fields / sizeof *rayo_recording_fields,
	.lookup_bits = 3,
	.flags = XSO_CLASS_DEMANDS,
};

/* clang-format off */
static const struct xso_field rayo_record_complete_fields[] = {
	{ .shape = XSO_ELEMENT, .occurs = XSO_ONE,
	  .member = S(s_element), .offset = offsetof(struct xmpp_rayo_record_complete, element),
	  .values = V_rayo_record_complete_element },
};
/* clang-format on */

static const uint8_t rayo_record_complete_lookup[] = {
	0
};

const struct xso_class xmpp_rayo_record_complete_class = {
	.module = &xmpp_rayo_module,
	.fields = rayo_record_complete_fields,
	.lookup = rayo_record_complete_lookup,
	.name = S(s_rayo_record_complete),
	.ns = S(s_urn_xmpp_rayo_record_complete_1),
	.size = sizeof(struct xmpp_rayo_record_complete),
	.unknown = offsetof(struct xmpp_rayo_record_complete, unknown),
	.n_fields = sizeof rayo_record_complete_fields / sizeof *rayo_record_complete_fields,
	.lookup_bits = 0,
	.flags = XSO_CLASS_DEMANDS,
	.names = 1,
};

/* clang-format off */
static const struct xso_field rayo_end_reason_content_fields[] = {
	{ .shape = XSO_ATTRIBUTE, .type = XSO_TYPE_STRING, .name = S(s_platform_code), .name_size = N(s_platform_code),
	  .member = S(s_platform_code_2), .offset = offsetof(struct xmpp_rayo_end, platform_code) },
};
/* clang-format on */

static const uint8_t rayo_end_reason_content_lookup[] = {
	1, 0
};

static const struct xso_class rayo_end_reason_content = {
	.module = &xmpp_rayo_module,
	.fields = rayo_end_reason_content_fields,
	.lookup = rayo_end_reason_content_lookup,
	.name = S(s_rayo_end),
	.n_fields = sizeof rayo_end_reason_content_fields / sizeof *rayo_end_reason_content_fields,
	.lookup_bits = 1,
};

static const struct xso_class *const classes[] = {
	[C_rayo_offer_header - 1] = &xmpp_rayo_offer_header_class,
	[C_rayo_offer - 1] = &xmpp_rayo_offer_class,
	[C_rayo_progress_header - 1] = &xmpp_rayo_progress_header_class,
	[C_rayo_progress - 1] = &xmpp_rayo_progress_class,
	[C_rayo_end_header - 1] = &xmpp_rayo_end_header_class,
	[C_rayo_end - 1] = &xmpp_rayo_end_class,
	[C_rayo_command_header - 1] = &xmpp_rayo_command_header_class,
	[C_rayo_command - 1] = &xmpp_rayo_command_class,
	[C_rayo_redirect_header - 1] = &xmpp_rayo_redirect_header_class,
	[C_rayo_redirect - 1] = &xmpp_rayo_redirect_class,
	[C_rayo_reject_header - 1] = &xmpp_rayo_reject_header_class,
	[C_rayo_reject - 1] = &xmpp_rayo_reject_class,
	[C_rayo_join - 1] = &xmpp_rayo_join_class,
	[C_rayo_dial_header - 1] = &xmpp_rayo_dial_header_class,
	[C_rayo_dial - 1] = &xmpp_rayo_dial_class,
	[C_rayo_unjoin - 1] = &xmpp_rayo_unjoin_class,
	[C_rayo_joining - 1] = &xmpp_rayo_joining_class,
	[C_rayo_speaking - 1] = &xmpp_rayo_speaking_class,
	[C_rayo_reference - 1] = &xmpp_rayo_reference_class,
	[C_rayo_stop - 1] = &xmpp_rayo_stop_class,
	[C_rayo_complete - 1] = &xmpp_rayo_complete_class,
	[C_rayo_complete_reason - 1] = &xmpp_rayo_complete_reason_class,
	[C_rayo_output_document - 1] = &xmpp_rayo_output_document_class,
	[C_rayo_output - 1] = &xmpp_rayo_output_class,
	[C_rayo_output_command - 1] = &xmpp_rayo_output_command_class,
	[C_rayo_seek - 1] = &xmpp_rayo_seek_class,
	[C_rayo_output_complete - 1] = &xmpp_rayo_output_complete_class,
	[C_rayo_input_grammar - 1] = &xmpp_rayo_input_grammar_class,
	[C_rayo_input - 1] = &xmpp_rayo_input_class,
	[C_rayo_match - 1] = &xmpp_rayo_match_class,
	[C_rayo_no_match - 1] = &xmpp_rayo_no_match_class,
	[C_rayo_signal - 1] = &xmpp_rayo_signal_class,
	[C_rayo_prompt - 1] = &xmpp_rayo_prompt_class,
	[C_rayo_timers_started - 1] = &xmpp_rayo_timers_started_class,
	[C_rayo_start_timers - 1] = &xmpp_rayo_start_timers_class,
	[C_rayo_record_hint - 1] = &xmpp_rayo_record_hint_class,
	[C_rayo_record - 1] = &xmpp_rayo_record_class,
	[C_rayo_record_command - 1] = &xmpp_rayo_record_command_class,
	[C_rayo_recording - 1] = &xmpp_rayo_recording_class,
	[C_rayo_record_complete - 1] = &xmpp_rayo_record_complete_class,
	[C_rayo_end_reason_content - 1] = &rayo_end_reason_content,
	[C_xmpp_presence - 1] = &xmpp_presence_class,
	[C_xmpp_iq - 1] = &xmpp_iq_class,
};

static const struct xso_enum *const enums[] = {
	[V_rayo_direction - 1] = &xmpp_rayo_direction_enum,
	[V_rayo_progress_element - 1] = &xmpp_rayo_progress_element_enum,
	[V_rayo_end_reason - 1] = &xmpp_rayo_end_reason_enum,
	[V_rayo_command_element - 1] = &xmpp_rayo_command_element_enum,
	[V_rayo_reject_reason - 1] = &xmpp_rayo_reject_reason_enum,
	[V_rayo_join_media - 1] = &xmpp_rayo_join_media_enum,
	[V_rayo_joining_element - 1] = &xmpp_rayo_joining_element_enum,
	[V_rayo_speaking_element - 1] = &xmpp_rayo_speaking_element_enum,
	[V_rayo_complete_reason_element - 1] = &xmpp_rayo_complete_reason_element_enum,
	[V_rayo_output_command_element - 1] = &xmpp_rayo_output_command_element_enum,
	[V_rayo_seek_direction - 1] = &xmpp_rayo_seek_direction_enum,
	[V_rayo_output_complete_element - 1] = &xmpp_rayo_output_complete_element_enum,
	[V_rayo_input_mode - 1] = &xmpp_rayo_input_mode_enum,
	[V_rayo_no_match_element - 1] = &xmpp_rayo_no_match_element_enum,
	[V_rayo_record_command_element - 1] = &xmpp_rayo_record_command_element_enum,
	[V_rayo_record_complete_element - 1] = &xmpp_rayo_record_complete_element_enum,
};

static const struct xso_extends extends[] = {
	{ .cls = C_rayo_offer - 1, .base = C_xmpp_presence },
	{ .cls = C_rayo_progress - 1, .base = C_xmpp_presence },
	{ .cls = C_rayo_end - 1, .base = C_xmpp_presence },
	{ .cls = C_rayo_command - 1, .base = C_xmpp_iq },
	{ .cls = C_rayo_redirect - 1, .base = C_xmpp_iq },
	{ .cls = C_rayo_reject - 1, .base = C_xmpp_iq },
	{ .cls = C_rayo_join - 1, .base = C_xmpp_iq },
	{ .cls = C_rayo_dial - 1, .base = C_xmpp_iq },
	{ .cls = C_rayo_unjoin - 1, .base = C_xmpp_iq },
	{ .cls = C_rayo_joining - 1, .base = C_xmpp_presence },
	{ .cls = C_rayo_speaking - 1, .base = C_xmpp_presence },
	{ .cls = C_rayo_reference - 1, .base = C_xmpp_iq },
	{ .cls = C_rayo_stop - 1, .base = C_xmpp_iq },
	{ .cls = C_rayo_complete - 1, .base = C_xmpp_presence },
	{ .cls = C_rayo_complete_reason - 1, .base = C_rayo_complete },
	{ .cls = C_rayo_output - 1, .base = C_xmpp_iq },
	{ .cls = C_rayo_output_command - 1, .base = C_xmpp_iq },
	{ .cls = C_rayo_seek - 1, .base = C_xmpp_iq },
	{ .cls = C_rayo_output_complete - 1, .base = C_rayo_complete },
	{ .cls = C_rayo_input - 1, .base = C_xmpp_iq },
	{ .cls = C_rayo_match - 1, .base = C_rayo_complete },
	{ .cls = C_rayo_no_match - 1, .base = C_rayo_complete },
	{ .cls = C_rayo_signal - 1, .base = C_xmpp_presence },
	{ .cls = C_rayo_signal - 1, .base = C_rayo_complete },
	{ .cls = C_rayo_prompt - 1, .base = C_xmpp_iq },
	{ .cls = C_rayo_timers_started - 1, .base = C_xmpp_presence },
	{ .cls = C_rayo_start_timers - 1, .base = C_xmpp_iq },
	{ .cls = C_rayo_record - 1, .base = C_xmpp_iq },
	{ .cls = C_rayo_record_command - 1, .base = C_xmpp_iq },
	{ .cls = C_rayo_recording - 1, .base = C_rayo_complete },
	{ .cls = C_rayo_record_complete - 1, .base = C_rayo_complete },
};

const struct xso_module xmpp_rayo_module = {
	.version = 2,
	.name = "rayo",
	.xep = "0327",
	.strings = (const char *)&strings,
	.classes = classes,
	.enums = enums,
	.extras = extras,
	.extends = extends,
	.n_own_classes = 40,
	.n_classes = sizeof classes / sizeof *classes,
	.n_enums = sizeof enums / sizeof *enums,
	.n_extras = sizeof extras / sizeof *extras,
	.n_extends = sizeof extends / sizeof *extends,
};

/* Printed by xsoc from captcha-forms.xml: do not edit. */
#include <xmpp/captcha-forms.h>

#include <stddef.h>

/* Every string once; the tables have the offsets. */
static const struct strings {
	char s_[1];
	char s_captcha_forms[14];
	char s_captcha_challenge[18];
	char s_urn_xmpp_captcha[17];
	char s_from[5];
	char s_challenge[10];
	char s_sid[4];
	char s_answers[8];
	char s_audio_recog[12];
	char s_ocr[4];
	char s_picture_q[10];
	char s_picture_recog[14];
	char s_qa[3];
	char s_sha_256[8];
	char s_sha_256_2[8];
	char s_speech_q[9];
	char s_speech_recog[13];
	char s_video_q[8];
	char s_video_recog[12];
	char s_jabber_x_data[14];
	char s_form[5];
	char end[7]; /* eight bytes of each can be read */
} strings = {
	"",
	"captcha-forms",
	"captcha-challenge",
	"urn:xmpp:captcha",
	"from",
	"challenge",
	"sid",
	"answers",
	"audio_recog",
	"ocr",
	"picture_q",
	"picture_recog",
	"qa",
	"SHA-256",
	"sha_256",
	"speech_q",
	"speech_recog",
	"video_q",
	"video_recog",
	"jabber:x:data",
	"form",
	"",
};

#define S(string) offsetof(struct strings, string)
#define N(string) (sizeof strings.string - 1)

/* What rows call classes, enums and extras: 1 + index in the lists at the end. */
enum {
	C_,
	C_captcha_challenge,
	C_xmpp_data_form,
};

/* clang-format off */
static const struct xso_field captcha_challenge_fields[] = {
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_RAW_JID, .name = S(s_from), .name_size = N(s_from),
	  .member = S(s_from), .offset = offsetof(struct xmpp_captcha_challenge, from) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_challenge), .name_size = N(s_challenge),
	  .member = S(s_challenge), .offset = offsetof(struct xmpp_captcha_challenge, challenge) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_sid), .name_size = N(s_sid),
	  .member = S(s_sid), .offset = offsetof(struct xmpp_captcha_challenge, sid) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_UINT16, .flags = XSO_HAS, .name = S(s_answers), .name_size = N(s_answers),
	  .member = S(s_answers), .offset = offsetof(struct xmpp_captcha_challenge, answers),
	  .count = offsetof(struct xmpp_captcha_challenge, has_answers) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_audio_recog), .name_size = N(s_audio_recog),
	  .member = S(s_audio_recog), .offset = offsetof(struct xmpp_captcha_challenge, audio_recog) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_ocr), .name_size = N(s_ocr),
	  .member = S(s_ocr), .offset = offsetof(struct xmpp_captcha_challenge, ocr) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_picture_q), .name_size = N(s_picture_q),
	  .member = S(s_picture_q), .offset = offsetof(struct xmpp_captcha_challenge, picture_q) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_picture_recog), .name_size = N(s_picture_recog),
	  .member = S(s_picture_recog), .offset = offsetof(struct xmpp_captcha_challenge, picture_recog) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_qa), .name_size = N(s_qa),
	  .member = S(s_qa), .offset = offsetof(struct xmpp_captcha_challenge, qa) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_sha_256), .name_size = N(s_sha_256),
	  .member = S(s_sha_256_2), .offset = offsetof(struct xmpp_captcha_challenge, sha_256) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_speech_q), .name_size = N(s_speech_q),
	  .member = S(s_speech_q), .offset = offsetof(struct xmpp_captcha_challenge, speech_q) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_speech_recog), .name_size = N(s_speech_recog),
	  .member = S(s_speech_recog), .offset = offsetof(struct xmpp_captcha_challenge, speech_recog) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_video_q), .name_size = N(s_video_q),
	  .member = S(s_video_q), .offset = offsetof(struct xmpp_captcha_challenge, video_q) },
	{ .shape = XSO_CHILD_TEXT, .type = XSO_TYPE_STRING, .name = S(s_video_recog), .name_size = N(s_video_recog),
	  .member = S(s_video_recog), .offset = offsetof(struct xmpp_captcha_challenge, video_recog) },
	{ .shape = XSO_CHILD, .ns = S(s_jabber_x_data),
	  .member = S(s_form), .offset = offsetof(struct xmpp_captcha_challenge, form),
	  .of = C_xmpp_data_form },
};
/* clang-format on */

static const uint8_t captcha_challenge_lookup[] = {
	13, 7, 8, 0, 0, 15, 0, 0, 6, 5, 0, 11, 3, 0, 0, 0,
	1, 2, 12, 14, 0, 0, 0, 0, 0, 0, 4, 9, 10, 0, 0, 0
};

const struct xso_class xmpp_captcha_challenge_class = {
	.module = &xmpp_captcha_forms_module,
	.fields = captcha_challenge_fields,
	.lookup = captcha_challenge_lookup,
	.name = S(s_captcha_challenge),
	.ns = S(s_urn_xmpp_captcha),
	.size = sizeof(struct xmpp_captcha_challenge),
	.n_fields = sizeof captcha_challenge_fields / sizeof *captcha_challenge_fields,
	.lookup_bits = 5,
	.policy = XSO_DROP,
	.flags = XSO_CLASS_FORM,
};

static const struct xso_class *const classes[] = {
	[C_captcha_challenge - 1] = &xmpp_captcha_challenge_class,
	[C_xmpp_data_form - 1] = &xmpp_data_form_class,
};

const struct xso_module xmpp_captcha_forms_module = {
	.version = 2,
	.name = "captcha-forms",
	.xep = "0158",
	.strings = (const char *)&strings,
	.classes = classes,
	.n_own_classes = 1,
	.n_classes = sizeof classes / sizeof *classes,
};

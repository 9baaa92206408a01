/* Printed by xsoc from captcha-forms.xml: do not edit. */
/* XEP-0158: CAPTCHA Forms: forms. */
#ifndef XMPP_CAPTCHA_FORMS_H
#define XMPP_CAPTCHA_FORMS_H

#include <xmpp/data-forms.h>

#include <xso/generated.h>

#if XSO_TABLE_VERSION > 2
#error "xmpp/captcha-forms.h was printed by an older xsoc: print it again with the xsoc of this xso"
#elif XSO_TABLE_VERSION < 2
#error "xmpp/captcha-forms.h was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one"
#endif

#include <xso/form.h>

#ifdef __cplusplus
extern "C" {
#endif

extern const struct xso_module xmpp_captcha_forms_module;

/*
 * The data form of FORM_TYPE urn:xmpp:captcha
 * A challenge, and the answers to it.
 */
struct xmpp_captcha_challenge {
	const char *from; /* raw-jid */
	const char *challenge;
	const char *sid;
	uint16_t answers; /* how many of the challenges have to be answered */
	bool has_answers;
	const char *audio_recog;
	const char *ocr;
	const char *picture_q;
	const char *picture_recog;
	const char *qa;
	const char *sha_256;
	const char *speech_q;
	const char *speech_recog;
	const char *video_q;
	const char *video_recog;
	/* that it was read from, with what no other member could hold */
	const struct xmpp_data_form *form;
};

extern const struct xso_class xmpp_captcha_challenge_class;

/* See xso_form_read. */
static inline enum xso_status xmpp_captcha_challenge_read(struct xmpp_captcha_challenge *o, const struct xmpp_data_form *form,
	struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_read(&xmpp_captcha_challenge_class, o, form, arena, error);
}

/* See xso_form_write. */
static inline enum xso_status xmpp_captcha_challenge_write(const struct xmpp_captcha_challenge *o, enum xmpp_data_form_type type,
	struct xmpp_data_form *form, struct xso_arena *arena, struct xso_error *error)
{
	return xso_form_write(&xmpp_captcha_challenge_class, o, (int)type, form, arena, error);
}

#ifdef __cplusplus
}
#endif

#endif

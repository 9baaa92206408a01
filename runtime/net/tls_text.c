/* Sentences about what failed. */
#include "net/tls.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <string.h>

enum { REASON = 256, SUBJECT = 200 };

/* "error:0A000086:SSL routines::certificate verify failed", from behind the fourth colon. */
static const char *reason_of(unsigned long error, char text[REASON])
{
	const char *at = text;

	ERR_error_string_n(error, text, REASON);
	for (int colons = 0; at && colons < 4; colons++) {
		at = strchr(at, ':');
		at = at ? at + 1 : NULL;
	}
	return at ? at : text;
}

/* Where OpenSSL's words are about how it looked, not about what was there. */
static const char *reason_in_file(unsigned long error, char text[REASON])
{
	if (ERR_GET_LIB(error) == ERR_LIB_PEM && ERR_GET_REASON(error) == PEM_R_NO_START_LINE)
		return "no PEM in it";
	if (ERR_GET_LIB(error) == ERR_LIB_OSSL_DECODER)
		return "no key in it";
	return reason_of(error, text);
}

bool xso_tls_say_file(struct sentence *s, const char *what, const char *file)
{
	unsigned long error = ERR_peek_error();
	char text[REASON];

	xso_sentence_say(s, what);
	if (file) {
		xso_sentence_say(s, " ");
		xso_sentence_say_quoted(s, file);
	}
	if (error) {
		xso_sentence_say(s, ": ");
		xso_sentence_say(s, reason_in_file(error, text));
	}
	return false;
}

void xso_tls_say_verdict(struct xso_tls *tls, X509 *certificate, int depth, int error)
{
	char subject[SUBJECT] = "", text[TLS_TEXT];
	struct sentence s = { .text = text, .size = sizeof text };

	if (certificate)
		X509_NAME_oneline(X509_get_subject_name(certificate), subject, sizeof subject);
	xso_sentence_say(&s, "certificate ");
	xso_sentence_say_quoted(&s, subject);
	xso_sentence_say(&s, " (depth ");
	xso_sentence_say_number(&s, (size_t)depth);
	xso_sentence_say(&s, "): ");
	xso_sentence_say(&s,
		error == X509_V_ERR_APPLICATION_VERIFICATION
			? "none of the keys in its chain is pinned"
			: X509_verify_cert_error_string(error));
	xso_sentence_end(&s);
	tls->verdict.text = xso_arena_text(tls->arena, text, strlen(text));
	tls->verdict.error = error;
	tls->verdict.depth = depth;
	tls->memory_ran_out |= !tls->verdict.text;
}

static bool is_tls(unsigned long error)
{
	return ERR_GET_LIB(error) == ERR_LIB_SSL;
}

/* Takes OpenSSL's errors away and gives the oldest one of TLS, or the oldest one of all. */
static unsigned long take_error(bool *memory_ran_out)
{
	unsigned long oldest = 0, of_tls = 0, error;

	while ((error = ERR_get_error())) {
		*memory_ran_out |= ERR_GET_REASON(error) == ERR_R_MALLOC_FAILURE;
		if (!oldest)
			oldest = error;
		if (!of_tls && is_tls(error))
			of_tls = error;
	}
	return of_tls ? of_tls : oldest;
}

/* True when what was received is text, of another protocol. */
static bool is_plain_text(const struct xso_tls *tls)
{
	for (size_t i = 0; i < tls->n_beginning; i++)
		if (tls->beginning[i] < ' ' || tls->beginning[i] > '~')
			return false;
	return tls->n_beginning == TLS_BEGINNING;
}

/* What OpenSSL calls "unknown" has a longer name, as "tlsv13 alert certificate required". */
static void say_alert(struct sentence *s, unsigned long error)
{
	static const char alert[] = " alert ";
	const char *words =
		SSL_alert_desc_string_long(ERR_GET_REASON(error) - SSL_AD_REASON_OFFSET);
	char text[REASON];
	const char *behind;

	if (!strcmp(words, "unknown")) {
		words = reason_of(error, text);
		behind = strstr(words, alert);
		words = behind ? behind + sizeof alert - 1 : words;
	}
	xso_sentence_say(s, "alert from the peer: ");
	xso_sentence_say(s, words);
}

/* What went wrong in our own hands. */
static void say_here(const struct xso_tls *tls, struct sentence *s, unsigned long error)
{
	char text[REASON];

	if (is_tls(error) && ERR_GET_REASON(error) == SSL_R_CERTIFICATE_VERIFY_FAILED) {
		/* in a context of the user's own; who knows which certificate it was */
		xso_sentence_say(s, "certificate: ");
		xso_sentence_say(s, X509_verify_cert_error_string(SSL_get_verify_result(tls->ssl)));
		return;
	}
	xso_sentence_say(s, tls->state == XSO_TLS_HANDSHAKE ? "TLS handshake: " : "TLS: ");
	if (tls->passed_its_limit)
		xso_sentence_say(s, "the peer asks for more than it reads");
	else
		xso_sentence_say(s, error ? reason_of(error, text) : "the peer closed it");
}

static void say_error(const struct xso_tls *tls, struct sentence *s, unsigned long error)
{
	char beginning[TLS_BEGINNING + 1] = "";

	if (tls->is_refused) {
		xso_sentence_say(s, tls->verdict.text);
	} else if (tls->state == XSO_TLS_HANDSHAKE && is_plain_text(tls)) {
		memcpy(beginning, tls->beginning, TLS_BEGINNING);
		xso_sentence_say(s, "the peer does not speak TLS, but ");
		xso_sentence_say_quoted(s, beginning);
	} else if (is_tls(error) && ERR_GET_REASON(error) >= SSL_AD_REASON_OFFSET) {
		say_alert(s, error);
	} else {
		say_here(tls, s, error);
	}
}

enum xso_status xso_tls_fail(struct xso_tls *tls)
{
	bool memory_ran_out = tls->memory_ran_out;
	unsigned long error = take_error(&memory_ran_out);
	struct sentence s = { .text = tls->text, .size = sizeof tls->text };
	bool is_end = is_tls(error) && ERR_GET_REASON(error) == SSL_R_UNEXPECTED_EOF_WHILE_READING;

	if (memory_ran_out)
		xso_sentence_say(&s, xso_status_text(XSO_ERROR_MEMORY));
	else
		say_error(tls, &s, error);
	xso_sentence_end(&s);
	tls->state = is_end && !memory_ran_out ? XSO_TLS_TRUNCATED : XSO_TLS_FAILED;
	tls->in_size = 0;
	return memory_ran_out ? XSO_ERROR_MEMORY : XSO_ERROR_TLS;
}

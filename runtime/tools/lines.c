#include "tools/lines.h"

/* The bytes of the control character of ASCII or, in UTF-8, of U+0080 to U+009F; 0: it is none. */
static int control_size(const unsigned char *at)
{
	if (*at < 0x20 || *at == 0x7F)
		return 1;
	return *at == 0xC2 && at[1] >= 0x80 && at[1] < 0xA0 ? 2 : 0;
}

void lines_text(FILE *out, const char *text)
{
	const unsigned char *at = (const unsigned char *)text;

	while (*at) {
		int size = control_size(at);
		putc(size ? '?' : *at, out);
		at += size ? size : 1;
	}
}

void lines_header(const struct xso_raw *raw)
{
	printf("stream header\n");
	for (const struct xso_item *i = raw->items + 1; i < raw->items + raw->n_items; i++) {
		printf("  %s: ", i->name->local);
		lines_text(stdout, i->text);
		printf("\n");
	}
}

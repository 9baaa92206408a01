#include "xml/writer.h"

#include <xso/reader.h>

void xso_writer_raw(struct xso_writer *writer, const struct xso_raw *raw)
{
	const struct xso_item *ends[XSO_DEPTH], *end = raw->items + raw->n_items;
	size_t open = 0;

	if (raw->secret)
		writer_mark_secret(writer);
	for (const struct xso_item *item = raw->items; item < end && !writer_failed(writer);
		item++) {
		while (open && item == ends[open - 1]) {
			xso_writer_end(writer);
			open--;
		}
		switch ((enum xso_item_kind)item->kind) {
		case XSO_ITEM_START:
			xso_writer_start(writer, item->name->ns, item->name->local);
			if (!writer_failed(writer))
				ends[open++] = item + item->size;
			break;
		case XSO_ITEM_ATTRIBUTE:
			xso_writer_attribute(writer, item->name->ns, NULL, item->name->local,
				item->text, item->size);
			break;
		case XSO_ITEM_TEXT:
			xso_writer_text(writer, item->text, item->size);
			break;
		}
	}
	while (open--)
		xso_writer_end(writer);
}

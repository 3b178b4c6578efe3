import type { RichText } from '../content/rich-text.js';
import type { HtmlItem } from './items.js';
import type { ReportAt } from './reader.js';
import { richTextFrom } from './rich-text.js';
import { splitSection } from './section.js';

/** How an item's pieces are read, with reports that name the place. */
interface ItemReader {
  /** The name of the item, where it cannot be a link; nothing where it has none. */
  readonly title: () => string | undefined;
  /** What stands below the name. */
  readonly text: (field: string, nodes?: readonly Node[]) => RichText | undefined;
}

/** Reads heading, introduction and items of a section; `readItem` says what an item's fields are called. */
export function readSection(
  root: Element,
  shape: Parameters<typeof splitSection>[1],
  at: ReportAt,
  readItem: (item: HtmlItem, reader: ItemReader) => object,
) {
  const { id, heading, level, intro, items } = splitSection(root, shape, at());
  // Without items, the HTML is not content: it stays on the page as it was written.
  if (!items.length) {
    at()('holds no items: write each as a heading with text below it, as <details>, or in a <dl>.');
  }
  const content = {
    id,
    heading,
    intro: richTextFrom(intro, at('intro')),
    items: items.length ? items.map(readOne) : undefined,
  };
  return { content, level };

  function readOne(item: HtmlItem, index: number): object {
    const place = `items[${index}]`;
    return readItem(item, {
      title() {
        if (item.href)
          at(place)('has a link in its heading. The link is left out: put it into the text below.');
        return item.title || undefined;
      },
      text: (field, nodes = item.nodes) => richTextFrom(nodes, at(`${place}.${field}`)),
    });
  }
}

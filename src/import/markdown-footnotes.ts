import type { Definition, Paragraph, PhrasingContent } from 'mdast';

/** What precedes the text of a footnote. */
const marker = /^\[\^([^\]\s]+)\]:[ \t]*/;

/** The text of a footnote, and the key by which it is referred to. */
export interface Footnote {
  readonly key: string;
  readonly paragraph: Paragraph;
}

/** The footnotes that a paragraph consists of: in CommonMark, footnotes on consecutive lines are one paragraph. */
export function footnotesOf(paragraph: Paragraph): Footnote[] {
  const notes: { key: string; children: PhrasingContent[] }[] = [];
  for (const child of paragraph.children) {
    const lines = child.type === 'text' ? child.value.split(/\n(?=\[\^[^\]\s]+\]:)/) : [undefined];
    for (const [index, line] of lines.entries()) {
      const isLineStart = index > 0 || child === paragraph.children[0];
      const [before, key] = (isLineStart && marker.exec(line ?? '')) || [];
      if (key !== undefined) notes.push({ key, children: [] });
      const note = notes.at(-1);
      if (!note) return [];
      const words = line?.slice(before?.length ?? 0);
      note.children.push(child.type === 'text' ? { ...child, value: words ?? '' } : child);
    }
  }
  return notes.map(({ key, children }) => ({ key, paragraph: { ...paragraph, children } }));
}

/** The footnote that a definition is, if any: `[^1]: https://…` looks like the address of a link. */
export function footnoteOf({ label, url, title, position }: Definition): Footnote | undefined {
  if (!label?.startsWith('^')) return undefined;
  const address: PhrasingContent = { type: 'text', value: url };
  const children: PhrasingContent[] = [
    /^https?:/i.test(url) ? { type: 'link', url, children: [address] } : address,
    ...(title ? [{ type: 'text', value: ` ${title}` } as const] : []),
  ];
  return { key: label.slice(1), paragraph: { type: 'paragraph', children, ...(position && { position }) } };
}

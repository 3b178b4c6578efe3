import { readFile } from 'node:fs/promises';

interface Page {
  readonly title: string;
  readonly lang: string;
  readonly dir: string | undefined;
  /** Name of one of the library's themes, if a style sheet of the page is one. */
  readonly theme: string | undefined;
  /** Elements of the head, as HTML. */
  readonly head: readonly string[];
  readonly body: string;
}

/** A whole page around rendered HTML. */
export function documentOf({ title, lang, dir, theme, head, body }: Page): string {
  const direction = dir ? ` dir="${dir}"` : '';
  const attribute = theme ? ` data-clinic-theme="${theme}"` : '';
  return `<!doctype html>
<html lang="${escape(lang)}"${direction}${attribute}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${escape(title)}</title>
    ${head.join('\n    ')}
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}

/**
 * The tags that load the hydrating script, and before it the strings of the page's language. With the hashes of the package's
 * own files, so that browsers run no others.
 *
 * @param address - Where the site serves `clinic-elements/cdn/hydrate.js`, with the folder `labels` beside it.
 */
export async function scriptTags(address: string, lang: string): Promise<string[]> {
  const json = await readFile(new URL('../cdn/integrity.json', import.meta.url), 'utf8');
  const hashes = JSON.parse(json) as Record<string, string>;
  const words = `labels/${lang.toLowerCase().split('-')[0]}.js`;
  const tag = (src: string, hash: string) =>
    `<script type="module" src="${escape(src)}" integrity="${hash}" crossorigin></script>`;
  return [
    ...(hashes[words] ? [tag(address.replace(/[^/]*$/, words), hashes[words])] : []),
    tag(address, hashes['hydrate.js']!),
  ];
}

/** The last theme among the style sheets: it applies only where an element names it. */
export function themeOf(sheets: readonly string[]): string | undefined {
  return sheets.flatMap((sheet) => /\[data-clinic-theme='([a-z-]+)'\]/.exec(sheet)?.[1] ?? []).at(-1);
}

/** A style element. Only `</style` ends it, which a style sheet has no use for. */
export function styleTag(sheet: string, nonce: string | undefined): string {
  const attribute = nonce ? ` nonce="${escape(nonce)}"` : '';
  return `<style${attribute}>${sheet.replaceAll(/<\/(?=style)/gi, String.raw`<\/`)}</style>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

import { readFile } from 'node:fs/promises';

interface Page {
  readonly title: string;
  readonly lang: string;
  /** Elements of the head, as HTML. */
  readonly head: readonly string[];
  readonly body: string;
}

/** A whole page around rendered HTML. */
export function documentOf({ title, lang, head, body }: Page): string {
  return `<!doctype html>
<html lang="${escape(lang)}">
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
 * The tag that loads the script which takes the HTML over. With the hash of the package's own file, so that a browser runs
 * no other.
 *
 * @param address - Where the site serves `clinic-elements/cdn/hydrate.js`.
 */
export async function scriptTag(address: string): Promise<string> {
  const hashes = await readFile(new URL('../cdn/integrity.json', import.meta.url), 'utf8');
  const { 'hydrate.js': hash } = JSON.parse(hashes) as Record<string, string>;
  return `<script type="module" src="${escape(address)}" integrity="${hash}" crossorigin></script>`;
}

/** A style sheet in a page. The only end of a style element is `</style`, which a style sheet has no use for. */
export function styleTag(sheet: string, nonce: string | undefined): string {
  const attribute = nonce ? ` nonce="${escape(nonce)}"` : '';
  return `<style${attribute}>${sheet.replaceAll(/<\/(?=style)/gi, String.raw`<\/`)}</style>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

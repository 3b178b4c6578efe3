/** A rule for one class, after what may stand before it in a style sheet. */
const rules = /[};>/]\s*\.([\w-]+)\s*\{([^}]*)/g;

/** Where links lead first in a document that was downloaded. */
const detour = 'https://www.google.com/url?q=';

/**
 * Writes what Google Docs puts into a document that is downloaded as it does on the clipboard: looks at the words themselves,
 * lists in lists, links that lead where their author said. Changes the body it is given.
 */
export function normalizeDownloaded(html: string, body: Element): void {
  const looks = looksIn(html);
  for (const span of looks.size ? body.querySelectorAll('span[class]') : []) {
    const own = [...span.classList].map((name) => looks.get(name) ?? '');
    span.setAttribute('style', `${own.join('')}${span.getAttribute('style') ?? ''}`);
  }
  for (const list of body.querySelectorAll('[class*="lst-kix_"]')) {
    const [, depth] = /\blst-kix_\w+-(\d)/.exec(list.className) ?? [];
    list.firstElementChild?.setAttribute('data-aria-level', String(Number(depth) + 1));
  }
  for (const link of body.querySelectorAll(`a[href^="${detour}"]`)) {
    const address = new URL(link.getAttribute('href')!).searchParams.get('q');
    if (address) link.setAttribute('href', address);
  }
  // What colleagues remarked is not for patients: its marks, and the remarks below the text.
  for (const link of body.querySelectorAll('a[href^="#cmnt"]')) link.closest('sup, div')?.remove();
}

/** What the style sheets in some HTML say of single classes. */
function looksIn(html: string): ReadonlyMap<string, string> {
  const looks = new Map<string, string>();
  for (const sheet of html.split(/<style\b/i).slice(1)) {
    const [text = ''] = sheet.split(/<\/style/i, 1);
    for (const [, name = '', look] of text.matchAll(rules))
      looks.set(name, `${looks.get(name) ?? ''}${look};`);
  }
  return looks;
}

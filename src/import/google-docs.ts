/** A rule for a single class, after whatever may precede it in a style sheet. */
const rules = /[};>/]\s*\.([\w-]+)\s*\{([^}]*)/g;

/** Where links in a downloaded document lead first. */
const detour = 'https://www.google.com/url?q=';

/**
 * Turns a downloaded Google Docs document into what Google Docs puts on the clipboard: styles on the words themselves, lists
 * inside lists, links that lead where their author said. Changes the body it is given.
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
  // Colleagues' comments are not for patients: removes their marks, and the comments below the text.
  for (const link of body.querySelectorAll('a[href^="#cmnt"]')) link.closest('sup, div')?.remove();
}

/** The declarations that style sheets in some HTML have for single classes. */
function looksIn(html: string): ReadonlyMap<string, string> {
  const looks = new Map<string, string>();
  for (const sheet of html.split(/<style\b/i).slice(1)) {
    const [text = ''] = sheet.split(/<\/style/i, 1);
    for (const [, name = '', look] of text.matchAll(rules))
      looks.set(name, `${looks.get(name) ?? ''}${look};`);
  }
  return looks;
}

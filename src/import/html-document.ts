import { shortcodesIn } from '../content/shortcodes.js';
import { words } from '../html/nodes.js';
import { normalizePasted } from '../html/pasted.js';
import { normalizeDownloaded } from './google-docs.js';
import type { ImportProblem } from './imported.js';
import { losses } from './losses.js';
import { dropWordComments } from './word-comments.js';

/** Parses HTML without running anything in it. Browsers have a parser; elsewhere one is loaded. */
const parseBody: (html: string) => HTMLElement =
  typeof DOMParser === 'undefined'
    ? await bodyParser()
    : (html) => new DOMParser().parseFromString(html, 'text/html').body;

async function bodyParser() {
  const { parseHTML } = await import('linkedom');
  return (html: string) =>
    parseHTML(`<!doctype html><html><head></head><body>${bodyText(html)}</body></html>`).document.body;
}

/** Removes the tags of the document itself: this parser, unlike a browser, drops what follows a stray `</body>`. */
function bodyText(html: string): string {
  return html.replace(/^[^]*?<body\b[^<>]*>/i, '').replace(/<\/?(?:html|head|body)\b[^<>]*>/gi, '');
}

/** No page is nested more deeply; the limit keeps recursive readers from running out of stack. */
const deepest = 200;

/** The body of some HTML. HTML nested beyond reason is not read. */
export function bodyOf(html: unknown, problems: ImportProblem[]): HTMLElement {
  if (typeof html !== 'string') {
    problems.push({ path: '', message: 'is not a text. Pass the HTML as a string.' });
    return parseBody('');
  }
  const body = parseBody(html);
  if (isDeep(body)) {
    problems.push({
      path: '',
      message: `is nested more than ${deepest} levels deep, and is not read. Flatten it.`,
    });
    return parseBody('');
  }
  normalizeDownloaded(html, body);
  dropWordComments(body);
  normalizePasted(body);
  for (const message of unfilledIn(html, body)) problems.push({ path: '', message });
  return body;
}

/** A WordPress block that is stored empty, because its content is made anew for each page. */
const emptyBlock = /<!--\s*wp:([a-z][\w/-]*)\s(?:(?!-->|<!--)[^])*?\/-->/g;

/** Places that another system would have filled in. */
function* unfilledIn(html: string, body: Element): Iterable<string> {
  const [found, ...others] = shortcodesIn(words([body]));
  if (found) yield losses.shortcode(found, others.length);
  const blocks = new Set(Array.from(html.matchAll(emptyBlock), ([, name = '']) => name));
  for (const name of blocks) yield losses.emptyBlock(name);
}

function isDeep(root: Element): boolean {
  let depth = 0;
  for (let at: Element | null = root.firstElementChild; at;) {
    if (depth > deepest) return true;
    if (at.firstElementChild) {
      at = at.firstElementChild;
      depth++;
      continue;
    }
    while (at && at !== root && !at.nextElementSibling) {
      at = at.parentElement;
      depth--;
    }
    at = at && at !== root ? at.nextElementSibling : null;
  }
  return false;
}

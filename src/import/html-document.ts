import { shortcodesIn } from '../content/shortcodes.js';
import { words } from '../html/nodes.js';
import { normalizePasted } from '../html/pasted.js';
import { normalizeDownloaded } from './google-docs.js';
import type { ImportProblem } from './imported.js';
import { losses } from './losses.js';
import { dropWordComments } from './word-comments.js';

/** Reads HTML without running anything in it. A browser brings its own reader; elsewhere there is one to load. */
const parseBody: (html: string) => HTMLElement =
  typeof DOMParser === 'undefined'
    ? await bodyParser()
    : (html) => new DOMParser().parseFromString(html, 'text/html').body;

async function bodyParser() {
  const { parseHTML } = await import('linkedom');
  return (html: string) =>
    parseHTML(`<!doctype html><html><head></head><body>${bodyText(html)}</body></html>`).document.body;
}

/** Without the tags of the document itself: this parser, unlike a browser, drops what follows a stray `</body>`. */
function bodyText(html: string): string {
  return html.replace(/^[^]*?<body\b[^<>]*>/i, '').replace(/<\/?(?:html|head|body)\b[^<>]*>/gi, '');
}

/** Deeper than this no page is built; readers that recurse are kept from running out of stack. */
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

/** A block of WordPress that holds nothing, as it is stored: what it shows is made for each page anew. */
const emptyBlock = /<!--\s*wp:([a-z][\w/-]*)\s(?:(?!-->|<!--)[^])*?\/-->/g;

/** What a system would put something in the place of. */
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

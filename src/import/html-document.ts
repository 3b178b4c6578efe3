import { readPasted } from '../html/pasted.js';
import { readDownloaded } from './google-docs.js';
import type { ImportProblem } from './imported.js';

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
  return html.replace(/^[^]*?<body\b[^>]*>/i, '').replace(/<\/?(?:html|head|body)\b[^>]*>/gi, '');
}

/** Deeper than this no page is built; readers that recurse are kept from running out of stack. */
const deepest = 200;

/** The body of some HTML. HTML nested beyond reason is not read. */
export function bodyOf(html: unknown, problems: ImportProblem[]): HTMLElement {
  if (typeof html !== 'string') {
    problems.push({ path: '', message: 'is not a text. Hand over the HTML as a string.' });
    return parseBody('');
  }
  const body = parseBody(html);
  if (isDeep(body)) {
    problems.push({
      path: '',
      message: `is nested more than ${deepest} levels deep, and is not read. Write it flatter.`,
    });
    return parseBody('');
  }
  readDownloaded(html, body);
  readPasted(body);
  return body;
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

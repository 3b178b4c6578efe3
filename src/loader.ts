/**
 * Loads the elements that a page uses, each when it is first seen, including any added later. For pages without a
 * bundler, which load only this file from `dist/cdn`.
 */
import type { Translation } from './labels/labels.js';

type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

const sections: Loaders = {
  'clinic-treatment-explainer': () => import('./elements/treatment-explainer/define.js'),
  'clinic-condition-list': () => import('./elements/condition-list/define.js'),
  // Before the benefits, which wait for them.
  'clinic-risks-accordion': () => import('./elements/risks-accordion/define.js'),
  'clinic-benefit-cards': () => import('./elements/benefit-cards/define.js'),
  'clinic-faq': () => import('./elements/faq/define.js'),
  'clinic-procedure-steps': () => import('./elements/procedure-steps/define.js'),
  'clinic-call-to-action': () => import('./elements/call-to-action/define.js'),
  'clinic-sources': () => import('./elements/sources/define.js'),
};

// A treatment imports all the others. They are requested together with it, not once it has arrived: on a phone each extra
// round trip is noticeable (docs/decisions/028-loader-files.md).
const modules: Loaders = {
  'clinic-treatment': () =>
    Promise.all([import('./elements/treatment/define.js'), ...Object.values(sections).map((load) => load())]),
  ...sections,
};

/** Places where authors write content that no element reads. Said here, since each element would need the bytes for it. */
const unread = [
  ['[src]:not(clinic-treatment)', 'only <clinic-treatment> has src. Put the element inside one.'],
  ['[content]', 'content is a property, not an attribute. Write JSON or HTML inside the element.'],
  [' > script[type*="/json"] ~ script[type*="/json"]', 'only the first JSON is read. Remove the other.'],
] as const;

/** Resolves once the risks are registered; undefined if the page has none. */
let risks: Promise<unknown> | undefined;

/** Elements that the page has not shown yet. */
const unseen = new Set(Object.keys(modules));

/**
 * Loads the elements found below a node. The page itself is observed; another element's shadow root is not: pass it to this
 * function. It retries elements that could not be loaded before, in browsers that request a failed file again: until 2026 the
 * HTML standard had them remember each failure until the page is reloaded (whatwg/html#10327), and Chromium 153 still does.
 *
 * @returns A promise that resolves once those elements are registered. It does not reject if a file cannot be loaded: the
 *   console says so, and the element's fallback content stays visible.
 */
export async function discover(root: ParentNode): Promise<void> {
  const found = Object.keys(modules).filter((tagName) => root.querySelector(tagName));
  await Promise.all(found.map(load));
}

/**
 * Loads an element. A browser loads a file once, however often it is asked for.
 *
 * Benefits wait for the risks of the page: with risks that did not load, it would look like the page of a treatment without any.
 */
async function load(tagName: string): Promise<void> {
  const isNew = unseen.delete(tagName);
  if (isNew) tellOfUnread(tagName);
  try {
    if (tagName === 'clinic-benefit-cards') await risks;
    // The root is in the file that all elements share.
    const registered = Promise.all([modules[tagName]!(), import('./context/root.js')]);
    if (tagName === 'clinic-risks-accordion') risks = registered;
    await registered;
    // Not before: what comes below the benefits may not have arrived.
    if (isNew && tagName === 'clinic-benefit-cards') tellOfLacking(document.querySelector(tagName));
  } catch (error) {
    console.error(
      `<${tagName}> could not be loaded. Check that all files of one version are on the server, then reload the page.`,
      error,
    );
  }
}

function tellOfUnread(tagName: string): void {
  for (const [place, advice] of unread) {
    if (document.querySelector(tagName + place)) console.warn(`<${tagName}>: ${advice}`);
  }
}

/** An author's own layout of a treatment may leave out what keeps the benefits honest; a treatment by itself never does. */
function tellOfLacking(benefits: Element | null): void {
  if (!benefits) return;
  const treatment = benefits.closest('clinic-treatment');
  const page = treatment ?? document;
  // A treatment beside them may lay out its page by itself, with its risks.
  if (!page.querySelector('clinic-risks-accordion, clinic-treatment'))
    warn(
      'there is no <clinic-risks-accordion> beside it. Add it: readers should see no benefits without risks.',
    );
  if (treatment && !page.querySelector('clinic-sources'))
    warn('there is no <clinic-sources> in its treatment. Add it: it shows the sources and the last review.');

  function warn(advice: string): void {
    console.warn(`<clinic-benefit-cards>: ${advice}`);
  }
}

/**
 * Registers strings as `registerLabels` from `clinic-elements/labels` does. That module is loaded first: the elements share it,
 * and this file stays small.
 *
 * @returns A promise that resolves once the strings are registered.
 */
export async function registerLabels(lang: string, translation: Translation): Promise<void> {
  (await import('./labels/labels.js')).registerLabels(lang, translation);
}

/** Loads the elements on the page now and any added later, until it has seen each of them once. */
function watch(): void {
  const look = () => {
    for (const tagName of unseen) if (document.querySelector(tagName)) void load(tagName);
    if (!unseen.size) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
  // If a reader leaves a page while files are loading and comes back, Safari has kept the page but not the files.
  addEventListener('pageshow', ({ persisted }) => persisted && void discover(document));
  addEventListener('online', () => void discover(document));
}

// In Node, where a server may import this file, there is no page.
if (typeof document !== 'undefined') watch();

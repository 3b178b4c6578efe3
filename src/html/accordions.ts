import { idOf } from './items.js';
import { headings, takeOut, words } from './nodes.js';

/** Elements that ARIA, or Bootstrap's attributes, mark as opening something: a box named by its id. */
const triggers =
  '[aria-controls][aria-expanded]:not([aria-haspopup]), [role="tab"], [data-bs-toggle="collapse"], [data-toggle="collapse"]';
const references = ['aria-controls', 'data-bs-target', 'data-target', 'href'];

/** Titles in page builders and plug-ins that add their ARIA by script, if at all. What they open comes right after them. */
const titles = [
  'button[aria-expanded]',
  '.wp-block-accordion-heading', // WordPress
  '.kt-blocks-accordion-header', // Kadence
  '.gb-accordion__toggle', // GenerateBlocks
  '.uagb-faq-questions-button', // Spectra
  '.eael-accordion-header', // Essential Addons
  '.et_pb_toggle_title', // Divi
  '.vc_tta-panel-heading', // WPBakery
  '.vc_toggle_title',
  '.fl-accordion-button', // Beaver Builder
  '.schema-faq-question', // Yoast
  '.w-dropdown-toggle', // Webflow
  '.uk-accordion-title', // UIkit
  '.kg-toggle-heading', // Ghost
  '.accordion-title', // Foundation
  'button.accordion', // W3Schools
  '[itemtype$="/Question"] > [itemprop="name"]', // schema.org
].join();

/** Decoration in a title, and words that only say what the button does. */
const decoration = 'svg, .sr-only, .screen-reader-text, .visually-hidden, .visuallyhidden';

/** Controls in a title that lead nowhere else. */
const handles = 'button, [role="button"], a[href^="#"]';

/** A page's menu is no accordion, and neither is a box that lies above the page. */
const menus = 'nav, [role="navigation"], [role="menu"], [role="menubar"]';
const boxesAbove = 'nav:not(.w-dropdown-list), dialog, [role="dialog"], [role="listbox"], [role="menu"]';

/**
 * Turns accordions and tabs into the `<details>` that they stand for. What is closed is read like the rest: readers can open
 * it. Changes its argument.
 */
export function normalizeAccordions(root: Element): void {
  writeDetails(root);
  // Notion, too, puts each into a list of its own.
  for (const list of root.querySelectorAll('ul, ol, dl')) takeOutOf(list);
}

function writeDetails(root: Element): void {
  const places = new Map([...root.querySelectorAll('*')].map((element, place) => [element, place]));
  const byId = new Map([...places.keys()].reverse().map((element) => [element.id, element]));
  const byPanel = new Map<Element, Element[]>();
  for (const trigger of root.querySelectorAll(`${triggers}, ${titles}`)) {
    const panel = panelOf(trigger, root, byId);
    const goesOn = panel && places.get(trigger)! < places.get(panel)!;
    if (goesOn && !panel.matches(boxesAbove)) byPanel.set(panel, [...(byPanel.get(panel) ?? []), trigger]);
  }
  for (const panel of byPanel.keys())
    for (const name of ['hidden', 'aria-hidden']) panel.removeAttribute(name);
  const named = [...byPanel].map(([panel, found]) => ({ panel, found, title: titleOf(panel, found) }));
  const labels = named.map(({ title }) => title && words([title]));
  // "Read more", each time, names nothing.
  if (labels.length > 1 && new Set(labels).size === 1) return;
  for (const { panel, found, title } of named) {
    // What a title opens in addition, or what was moved into another, stays where it is.
    const isFree = title && root.contains(title) && root.contains(panel) && !title.closest('summary');
    if (isFree && !title.contains(panel) && !panel.contains(title)) replace(panel, found, title);
  }
}

/** The box that an element opens. */
function panelOf(trigger: Element, root: Element, byId: ReadonlyMap<string, Element>): Element | undefined {
  if (trigger.closest(menus)) return undefined;
  const ids = references.map((name) => trigger.getAttribute(name)?.replace(/^#/, '')).filter(Boolean);
  const referred = ids.map((id) => byId.get(id!)).find(Boolean);
  return referred ?? (trigger.matches(titles) ? after(trigger, root) : undefined);
}

/** What comes right after a title, or after boxes that contain only the title. */
function after(title: Element, root: Element): Element | undefined {
  for (let box = title; box !== root; box = box.parentElement!)
    for (let next = box.nextElementSibling; next; next = next.nextElementSibling) {
      const startsAnother = next.matches(`${headings}, ${titles}`) || next.querySelector(titles);
      if (startsAnother) return undefined;
      if (/[\p{L}\p{N}]/u.test(next.textContent ?? '') && next.localName !== 'svg') return next;
    }
  return undefined;
}

/**
 * The element that names a panel, among all that open it: tabs may repeat their title above the panel for small screens, and
 * an icon may be beside the heading. Undefined if none has words.
 */
function titleOf(panel: Element, found: readonly Element[]): Element | undefined {
  for (const trigger of found) for (const icon of trigger.querySelectorAll(decoration)) icon.remove();
  // In document order, what is inside an element comes right after it.
  const outer: Element[] = [];
  for (const trigger of found) if (!outer.at(-1)?.contains(trigger)) outer.push(trigger);
  const trigger = outer.findLast((trigger) => words([trigger]));
  if (trigger) return trigger.closest(headings) ?? trigger;
  const [icon] = outer;
  const heading = icon && headOf(icon, panel).querySelector(headings);
  return heading && words([heading]) ? heading : undefined;
}

/** The box around an element that is beside its panel. */
function headOf(element: Element, panel: Element): Element {
  let head = element;
  while (head.parentElement && !head.parentElement.contains(panel)) head = head.parentElement;
  return head;
}

/** Replaces a panel, and everything that opens it, with a `<details>`. */
function replace(panel: Element, found: readonly Element[], title: Element): void {
  // Ids that tie a title to its panel are the page builder's own; no page links to them.
  const ties = [panel.getAttribute('aria-labelledby'), ...found.map(({ id }) => id)];
  const named = words([title]);
  let head = title;
  // Tests for the panel first: reading all words of what contains it takes long, and again for each item.
  for (let box = title.parentElement; box && !box.contains(panel); box = box.parentElement) {
    if (words([box]) !== named) break;
    head = box;
  }
  for (const element of [head, ...head.querySelectorAll('[id]')])
    if (ties.includes(element.id)) element.removeAttribute('id');
  const details = panel.ownerDocument.createElement('details');
  const id = idOf(head);
  if (id) details.id = id;
  const summary = panel.ownerDocument.createElement('summary');
  panel.replaceWith(details);
  summary.append(title.matches(headings) ? title : takeOut(title));
  for (const handle of summary.querySelectorAll(handles)) handle.replaceWith(takeOut(handle));
  // Other controls that open it may say something else.
  for (const element of [head, title, ...found])
    if (!summary.contains(element) && ['', named].includes(words([element]))) element.remove();
  details.append(summary, takeOut(panel));
}

/** Replaces a list that contains only `<details>`, one in each entry. */
function takeOutOf(list: Element): void {
  const entries = [...list.children].map((entry) => ({
    entry,
    details: entry.localName === 'details' ? entry : entry.querySelector('details'),
  }));
  const isOnlyDetails = entries.every(({ entry, details }) => details && words([entry]) === words([details]));
  if (!entries.length || !isOnlyDetails) return;
  for (const { details } of entries) list.before(details!);
  list.remove();
}

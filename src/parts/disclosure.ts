import { html, nothing, type TemplateResult } from 'lit';
import type { disclosure as disclosureLabels } from '../labels/en.js';
import type { DisclosureController, DisclosureItem } from './disclosure-controller.js';
import { htmlAt } from './heading.js';

interface Disclosure {
  readonly id: string;
  /** Words of the button. */
  readonly label: string;
  /** Name of the part that these words are. */
  readonly labelPart: 'question' | 'risk';
  /** What stands beside the heading, outside of the button. The box around the list says so: its class is `frame`. */
  readonly beside?: unknown;
  /** What opens and closes. */
  readonly panel: unknown;
  /** The element around it: `p` if it is a single paragraph. Default: `div`. */
  readonly box?: 'p' | 'div';
  /** What stands below and never closes. */
  readonly below?: unknown;
  /** Level of the heading. */
  readonly level: number;
  /** Labels of the link to the item, which is beside the heading and copied on click. Without them there is no link. */
  readonly copyLink?: Pick<typeof disclosureLabels, 'copyLink' | 'linkCopied'> | undefined;
  /** The item has no button and never closes. */
  readonly staysOpen?: boolean;
}

/**
 * One item of a list that opens and closes: a heading that contains a button and nothing else, and a panel. The controller
 * listens for both. A list may be long, so its items have no listeners of their own, and no white space between tags, which
 * would be a quarter of all nodes.
 *
 * The structure is that of the W3C ARIA Authoring Practices, "Accordion Pattern". A closed panel is `hidden="until-found"`:
 * out of the Tab order and of the accessibility tree, but the browser's search finds it.
 */
export function disclosure<Item extends DisclosureItem>(
  { id, label, labelPart, beside, panel, box, below, level, copyLink, staysOpen }: Disclosure,
  controller: DisclosureController<Item>,
): TemplateResult {
  // Item ids contain no colon.
  const panelId = `panel:${id}`;
  const besideId = beside ? `beside:${id}` : nothing;
  const aside =
    beside || copyLink
      ? html`${beside ? html`<div class="beside" id=${besideId}>${beside}</div>` : nothing}
        ${copyLink ? renderCopyLink(id, label, copyLink) : nothing}`
      : nothing;
  const at = htmlAt(level, box, labelPart);
  if (staysOpen)
    return at`<li class="item" part="item" role="listitem"
      ><div class="bar"
        ><h0 class="toggle-heading" part="toggle-heading" aria-describedby=${besideId}
          ><span class="toggle" id=${id} part="toggle"
            ><span class="label" part="part0">${label}</span><span class="chevron"></span></span
        ></h0
      >${aside}</div
      ><div class="panel" id=${panelId} part="panel"><box0 class="content text">${panel}</box0></div
    >${below}</li>`;
  const open = controller.isOpen(id);
  return at`<li class="item" part="item" role="listitem"
    ><div class="bar"
      ><h0 class="toggle-heading" part="toggle-heading"
        ><button
          class="toggle"
          id=${id}
          part="toggle"
          type="button"
          aria-expanded=${open}
          aria-controls=${panelId}
          aria-describedby=${besideId}
          ><span class="label" part="part0">${label}</span><span class="chevron" part="chevron"></span></button
      ></h0
    >${aside}</div
    ><div class="panel" id=${panelId} part="panel" hidden=${open ? nothing : 'until-found'}
      ><box0 class="content text">${panel}</box0></div
  >${below}</li>`;
}

/** A real link, so that it can also be opened or copied by the browser's own menu; a click copies it as well. */
function renderCopyLink(
  id: string,
  label: string,
  labels: NonNullable<Disclosure['copyLink']>,
): TemplateResult {
  const copy = async (event: Event): Promise<void> => {
    const link = event.currentTarget as HTMLAnchorElement;
    const status = link.nextElementSibling!;
    // Emptied first, so that it is said again when the link is copied again.
    status.textContent = '';
    // Not `link.href`: with `<base>` that is the address of another page.
    const address = new URL(link.hash, location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      status.textContent = labels.linkCopied;
      // These words, and not those of a copy made since then. A site may have made the label empty.
      const words = status.firstChild;
      setTimeout(() => words?.remove(), 5000);
    } catch {
      // If the page may not copy, the link can still be followed.
    }
  };
  return html`<a
      class="copy-link"
      part="copy-link"
      href="#${id}"
      aria-label=${labels.copyLink(label)}
      @click=${copy}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1m2 4a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1" />
      </svg>
    </a>
    <span class="copied" aria-live="polite"></span>`;
}

/**
 * The button that opens or closes all items, from three items on, and a live region that says what it did. Live regions here
 * have no `role="status"`: Orca reads an empty one as "status bar", once for each link that can be copied.
 *
 * @param of - What the items are, for those who find the button on its own in a list of buttons.
 * @param items - The items to open. Default: all that can be closed.
 */
export function toggleAll<Item extends DisclosureItem>(
  controller: DisclosureController<Item>,
  labels: typeof disclosureLabels,
  of: string | undefined,
  items = controller.closable,
): TemplateResult | undefined {
  if (items.length < 3) return undefined;
  const { announced } = controller;
  const allOpen = items.every(({ id }) => controller.isOpen(id));
  return html`<button
      class="toggle-all"
      part="toggle-all"
      type="button"
      aria-description=${of ?? nothing}
      @click=${() => controller.setAll(!allOpen, 'all', items)}
    >
      ${allOpen ? labels.hideAll : labels.showAll}
    </button>
    <span class="status" aria-live="polite" aria-atomic="true"
      >${announced ? labels[announced] : nothing}</span
    >`;
}

import type { LitElement } from 'lit';
import { reportProblems } from '../context/content-error-event.js';
import { hasElements } from '../context/has-elements.js';

/** Whether an element found nothing to replace the server's HTML with: its content was lost on the way. */
export function isLost(element: LitElement & { content?: unknown }, served: readonly Node[]): boolean {
  const { renderRoot } = element;
  return (
    element.content == null && isBlank(renderRoot.childNodes) && !isBlank(served) && !hasElements(element)
  );
}

function isBlank(nodes: Iterable<Node>): boolean {
  return ![...nodes].some((node) => node instanceof Element && !node.matches('style, slot'));
}

/** Elements that have been reported. */
const told = new WeakSet<LitElement>();

/** Keeps showing what a server rendered, with everything open as without script: nothing in it responds to a reader. */
export function keepServed(element: LitElement, served: readonly Node[]): void {
  const { renderRoot } = element;
  renderRoot.replaceChildren();
  // As arguments of a function, a hundred thousand nodes would be too many.
  for (const node of served) renderRoot.append(node);
  open(renderRoot);
  if (told.has(element)) return;
  told.add(element);
  const message =
    'is missing: on the way from the server, the <script type="application/json"> of this element, or of the ' +
    '<clinic-treatment> around it, was removed, moved or changed. What the server rendered stays, with all of it open. ' +
    'Find the tool that changes the HTML, and have it leave that script alone.';
  reportProblems(element, [{ path: '', message }]);
}

function open(root: ParentNode): void {
  for (const control of root.querySelectorAll('.toggle-all, .search, button > .chevron')) control.remove();
  for (const toggle of root.querySelectorAll('[aria-expanded]')) toggle.removeAttribute('aria-expanded');
  for (const panel of root.querySelectorAll('.panel')) panel.removeAttribute('hidden');
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) open(shadowRoot);
}

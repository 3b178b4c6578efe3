import { executeServerCommand } from '@web/test-runner-commands';
import { speaksDevtools } from './engine.js';
import { all, words } from './shadow.js';

interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly level?: number;
  readonly expanded?: boolean;
}

const roles = ['heading', 'button', 'link', 'figure', 'image'];

/**
 * What assistive technology is told about an element, a line for each heading, button, link and picture, in reading order:
 * `heading 3 First?`, `button First? (collapsed)`. Chromium tells it itself, of all that is on the page; for an engine
 * that does not, it is read from what it makes its own tree of.
 */
export async function accessibilityTree(within: Element): Promise<string[]> {
  const nodes = (await speaksDevtools())
    ? await executeServerCommand<AccessibleNode[], undefined>('accessibility-tree')
    : all(within, 'h1, h2, h3, h4, h5, h6, button, a[href], figure:not([role]), img:not([alt=""])')
        .filter(isExposed)
        .map(describe);
  return nodes.filter(({ role }) => roles.includes(role)).map(line);
}

function line({ role, name, description, level, expanded }: AccessibleNode): string {
  const state = expanded === undefined ? '' : expanded ? '(expanded)' : '(collapsed)';
  return [role, level, name, state, description && `– ${description}`].filter(Boolean).join(' ');
}

const isExposed = (element: HTMLElement) =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden="true"]');

function describe(element: HTMLElement): AccessibleNode {
  const name = element.ariaLabel ?? words(element);
  const description = element.getAttribute('aria-description') ?? referenced(element, 'aria-describedby');
  const node = { name, ...(description && { description }) };
  if (element.localName === 'button') {
    const { ariaExpanded } = element;
    return { role: 'button', ...node, ...(ariaExpanded && { expanded: ariaExpanded === 'true' }) };
  }
  if (element.localName === 'a') return { role: 'link', ...node };
  if (element.localName === 'figure') return { role: 'figure' };
  if (element instanceof HTMLImageElement) return { role: 'image', name: element.alt };
  return { role: 'heading', level: Number(element.localName.slice(1)), ...node };
}

function referenced(element: HTMLElement, attribute: string): string {
  const root = element.getRootNode() as ShadowRoot;
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  return ids.map((id) => words(root.getElementById(id)!)).join(' ');
}

/** Two accordions of three items each, and what a test does with them. */
import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import type { ClinicFaq } from '../../src/elements/faq/faq.js';
import type { ClinicRisksAccordion } from '../../src/elements/risks-accordion/risks-accordion.js';
import { all } from './shadow.js';

const link = (href: string) =>
  [{ type: 'paragraph', children: [{ type: 'link', href, children: 'a link' }] }] as const;

export const content = {
  heading: 'Questions',
  items: [
    { id: 'first', question: 'First?', answer: link('#third') },
    { id: 'second', question: 'Second?', answer: link('https://clinic.example/') },
    { id: 'third', question: 'Third?', answer: 'Nothing but words of the third.' },
  ],
};

const risks = {
  heading: content.heading,
  items: content.items.map(({ id, question, answer }) => ({ id, name: question, text: answer })),
};

export function mountFaq(properties: Partial<ClinicFaq> = {}): Promise<ClinicFaq> {
  return mount('clinic-faq', { content, ...properties });
}

export function mountRisks(properties: Partial<ClinicRisksAccordion> = {}): Promise<ClinicRisksAccordion> {
  return mount('clinic-risks-accordion', { content: risks, collapsed: true, ...properties });
}

/** Both elements with what opens and closes, closed. */
export const accordions = [
  { tag: 'clinic-faq', mount: () => mountFaq() },
  { tag: 'clinic-risks-accordion', mount: () => mountRisks() },
] as const;

async function mount<Tag extends 'clinic-faq' | 'clinic-risks-accordion'>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = Object.assign(document.createElement(tag), properties);
  return fixture<HTMLElementTagNameMap[Tag]>(html`${element}`);
}

export const buttons = (accordion: Element) => all<HTMLButtonElement>(accordion, 'button.toggle');
export const panels = (accordion: Element) => all(accordion, '.panel');

/** Which items say that they are open. */
export const states = (accordion: Element) =>
  buttons(accordion).map((button) => button.ariaExpanded === 'true');

/** Which panels take room on the page. */
export const visible = (accordion: Element) =>
  panels(accordion).map((panel) => panel.getBoundingClientRect().height > 0);

export async function toggle(accordion: LitElement, ...indexes: number[]): Promise<void> {
  for (const index of indexes) buttons(accordion)[index]!.click();
  await accordion.updateComplete;
}

/** Waits until the address of the page has changed. */
export async function navigate(act: () => void): Promise<void> {
  const changed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  act();
  await changed;
}

export const go = (hash: string) => navigate(() => (location.hash = hash));

/** Takes the fragment away again, unseen by the elements. */
export const resetAddress = () => history.replaceState(null, '', location.pathname + location.search);

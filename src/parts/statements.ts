import { html } from 'lit';
import type { Statement } from '../content/evidence.js';
import type { claims } from '../labels/en.js';
import { citations } from '../rich-text/citations.js';
import { richText, type TextContext } from '../rich-text/rich-text.js';

/** What it takes to render a statement: the text around it, and the words for who says so. */
export interface ClaimContext extends TextContext {
  readonly labels: TextContext['labels'] & { readonly claims: typeof claims };
}

/**
 * One statement, with who says so, in words before it, and on what grounds. The space is part of the words: in a text node of its
 * own, beside one of Lit's comments, Chromium hides it from screen readers, which then join the words. The same applies wherever
 * words are put side by side.
 */
export function statement({ text, attribution, sources }: Statement, context: ClaimContext): unknown {
  const { attributions } = context.labels.claims;
  const who = attribution && html`<span part="attribution">${attributions[attribution] + ' '}</span>`;
  return html`<div class="text">${richText(text, context, citations(sources, context), who)}</div>`;
}

/** Statements, one after the other; as a list where there are several. */
export function statements(list: readonly Statement[] = [], context: ClaimContext): unknown {
  const [first, second] = list;
  if (!second) return first && statement(first, context);
  return html`<ul>
    ${list.map((item) => html`<li>${statement(item, context)}</li>`)}
  </ul>`;
}

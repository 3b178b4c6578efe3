import { html, nothing } from 'lit';
import type { Attribution, Statement } from '../content/evidence.js';
import type { claims } from '../labels/en.js';
import { citations } from '../rich-text/citations.js';
import { isPlainParagraph, richText, type TextContext } from '../rich-text/rich-text.js';

/** What it takes to render a statement: the text around it, and the words for who says so. */
export interface ClaimContext extends TextContext {
  readonly labels: TextContext['labels'] & { readonly claims: typeof claims };
}

/**
 * Who says so, in words before the statement. The space is part of the words: in a text node of its own, beside one of Lit's
 * comments, Chromium hides it from screen readers, which then join the words. The same applies wherever words are put side by
 * side.
 */
function attribution(by: Attribution | undefined, { labels }: ClaimContext): unknown {
  return by ? html`<span part="attribution">${labels.claims.attributions[by] + ' '}</span>` : nothing;
}

/** One statement, with who says so and on what grounds. */
export function statement({ text, attribution: by, sources }: Statement, context: ClaimContext): unknown {
  const who = attribution(by, context);
  const grounds = citations(sources, context);
  return isPlainParagraph(text)
    ? html`<p>${who}${text}${grounds}</p>`
    : html`<div class="text">${who}${richText(text, context, grounds)}</div>`;
}

/** Statements, one after the other; as a list where there are several. */
export function statements(list: readonly Statement[] | undefined, context: ClaimContext): unknown {
  if (!list?.length) return undefined;
  if (list.length === 1) return statement(list[0]!, context);
  return html`<ul>
    ${list.map((item) => html`<li>${statement(item, context)}</li>`)}
  </ul>`;
}

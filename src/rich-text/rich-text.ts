import { html, nothing, type TemplateResult } from 'lit';
import { blankLine } from '../content/blank-line.js';
import type { Block, Inline, InlineText, Paragraph, RichText, Table } from '../content/rich-text.js';
import type { Treatment } from '../content/treatment.js';
import type { text as textLabels } from '../labels/en.js';
import { citation } from './citations.js';
import { linked } from './linked.js';

/** What a text refers to: the treatment it belongs to, and the library's own words. */
export interface TextContext {
  readonly treatment: Treatment | undefined;
  readonly labels: { readonly text: typeof textLabels };
}

/** Whether a text is a single paragraph without any markup. */
export function isPlainParagraph(content: RichText): content is string {
  return typeof content === 'string' && !blankLine.test(content);
}

/**
 * An author's text. A plain string is text, never markup; a blank line starts a new paragraph.
 *
 * @param end - What follows the last word: inside its paragraph or, after any other block, below it.
 * @param start - What is before the first word, in the same way.
 */
export function richText(
  content: RichText,
  context: TextContext,
  end?: unknown,
  start?: unknown,
): readonly unknown[] {
  const blocks: readonly Block[] =
    typeof content === 'string'
      ? content.split(blankLine).map((children) => ({ type: 'paragraph', children }))
      : content;
  return blocks.map((block, index) =>
    renderBlock(block, context, blocks[index + 1] ? undefined : end, index ? undefined : start),
  );
}

/** An author's text in a box of its own; no box where there is none. */
export function textBox(content: RichText | undefined, context: TextContext, className = '') {
  return content && html`<div class="${className} text">${richText(content, context)}</div>`;
}

function renderBlock(block: Block, context: TextContext, end?: unknown, start?: unknown): unknown {
  const around = (inner: unknown) => (start || end ? [start, inner, end] : inner);
  return block.type === 'paragraph'
    ? html`<p>${around(inlineText(block.children, context))}</p>`
    : around(renderBox(block, context));
}

function renderBox(block: Exclude<Block, Paragraph>, context: TextContext): TemplateResult {
  switch (block.type) {
    case 'list': {
      // An item of one plain line needs no paragraph of its own.
      const items = block.items.map(
        (item) => html`<li class="text">${isPlainParagraph(item) ? item : richText(item, context)}</li>`,
      );
      return block.ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
    case 'callout':
      return html`<div class="callout ${block.tone} text" part="callout">
        <strong>${block.heading ?? context.labels.text.tones[block.tone]}</strong>
        ${richText(block.children, context)}
      </div>`;
    case 'table':
      return renderTable(block, context);
  }
}

/**
 * The box can take the focus even if there is nothing to scroll: in Safari no key scrolls a box that cannot be focused (WCAG
 * 2.1.1), and to tell the two apart each table would have to be observed.
 */
function renderTable(table: Table, context: TextContext): TemplateResult {
  return html`<div class="scroller" tabindex="0" role="group" aria-label=${table.caption ?? nothing}>
    <table>
      ${
        table.caption
          ? html`<caption>
              ${table.caption}
            </caption>`
          : nothing
      }
      <thead>
        <tr>
          ${table.head.map((cell) => html`<th scope="col">${inlineText(cell, context)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <th scope="row">${inlineText(first ?? '', context)}</th>
              ${rest.map((cell) => html`<td>${inlineText(cell, context)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Running text, without a paragraph around it. */
function inlineText(children: InlineText, context: TextContext): unknown {
  return typeof children === 'string' ? children : children.map((piece) => renderInline(piece, context));
}

function renderInline(piece: Inline, context: TextContext): unknown {
  if (typeof piece === 'string') return piece;
  switch (piece.type) {
    case 'strong':
      return html`<strong>${inlineText(piece.children, context)}</strong>`;
    case 'em':
      return html`<em>${inlineText(piece.children, context)}</em>`;
    case 'sub':
      return html`<sub>${inlineText(piece.children, context)}</sub>`;
    case 'sup':
      return html`<sup>${inlineText(piece.children, context)}</sup>`;
    case 'link':
      return linked(inlineText(piece.children, context), piece.href);
    case 'abbreviation':
      return html`<abbr>${piece.text}</abbr> (${piece.expansion})`;
    case 'term':
      return term(piece.term, inlineText(piece.children, context), context);
    case 'citation':
      return citation(piece.source, context);
  }
}

/** A word that opens its explanation in place: no tooltip, no id, nothing that covers the text around it. */
function term(id: string, word: unknown, { treatment, labels }: TextContext): unknown {
  const entry = treatment?.terms?.find((candidate) => candidate.id === id);
  if (!entry) return word;
  return html`<span class="defined"
    ><button
      class="term"
      type="button"
      aria-expanded="false"
      aria-description=${labels.text.definition(entry.term)}
      @click=${toggleDefinition}
    >
      ${word}</button
    ><span class="definition" hidden> (${entry.definition})</span></span
  >`;
}

function toggleDefinition({ currentTarget }: Event): void {
  const button = currentTarget as HTMLButtonElement;
  const definition = button.nextElementSibling as HTMLElement;
  definition.hidden = !definition.hidden;
  button.setAttribute('aria-expanded', String(!definition.hidden));
}

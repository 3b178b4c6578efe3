import { html, nothing, type TemplateResult } from 'lit';
import { doiAddress } from '../../content/doi.js';
import type { Source } from '../../content/sources.js';
import type { CitationReturnController } from '../../parts/citation-return-controller.js';
import { linked } from '../../rich-text/linked.js';
import { date, type SourceContext } from './dates.js';

/** One source: what it is, who wrote it, when, and who stood to gain. */
export function sourceItem(
  source: Source,
  citations: CitationReturnController,
  context: SourceContext,
): TemplateResult {
  const { id, title, kind, authors, publisher, year, accessed, independent, url, doi } = source;
  const labels = context.labels.sources;
  const href = url ?? (doi && doiAddress(doi));
  const details = [kind && labels.kinds[kind], authors?.join(context.labels.text.comma), publisher, year]
    .filter(Boolean)
    .join('\u00a0· ');
  return html`<li class="source" id=${id} part="source">
    ${linked(title, href)} ${details ? html`<p class="small">${details}</p>` : nothing}
    ${accessed ? html`<p class="small">${labels.accessed + ' '}${date(accessed, context)}</p>` : nothing}
    ${independent === false ? html`<p class="small">${labels.notIndependent}</p>` : nothing}
    ${
      citations.canReturn(id)
        ? html`<button class="return" part="return" type="button" @click=${() => citations.return(id)}>
            ${labels.back}
          </button>`
        : nothing
    }
  </li>`;
}

import { html, nothing } from 'lit';
import type { TextContext } from '../rich-text/rich-text.js';

/** The number of a source, as a link to it. A source that the treatment does not list has no number to show. */
export function citation(id: string, { treatment, labels }: TextContext): unknown {
  const index = treatment?.sources?.findIndex((source) => source.id === id) ?? -1;
  if (index < 0) return nothing;
  const { title } = treatment!.sources![index]!;
  const mark = `[${index + 1}]`;
  return html`<a
    class="citation"
    part="citation"
    href="#${id}"
    aria-label="${mark} ${labels.text.source(title)}"
    >${mark}</a
  >`;
}

/** The numbers of several sources. */
export function citations(ids: readonly string[] | undefined, context: TextContext): unknown {
  return ids?.map((id) => citation(id, context)) ?? nothing;
}

import { html } from 'lit';
import type { TextContext } from './rich-text.js';

/** The number of a source, as a link to it. A source that the treatment does not list has no number to show. */
export function citation(id: string, { treatment, labels }: TextContext): unknown {
  const { sources = [] } = treatment ?? {};
  const index = sources.findIndex((source) => source.id === id);
  const source = sources[index];
  const mark = `[${index + 1}]`;
  return (
    source &&
    html`<a
      class="citation"
      part="citation"
      href="#${id}"
      aria-label="${mark} ${labels.text.source(source.title)}"
      >${mark}</a
    >`
  );
}

/** The numbers of several sources. */
export function citations(ids: readonly string[] | undefined, context: TextContext): unknown {
  return ids?.map((id) => citation(id, context));
}

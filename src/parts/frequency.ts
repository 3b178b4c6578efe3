import { html, nothing } from 'lit';
import { rescale } from '../content/denominator.js';
import type { Frequency } from '../content/risks.js';
import type { risks as riskLabels } from '../labels/en.js';
import { citations } from '../rich-text/citations.js';
import type { TextContext } from '../rich-text/rich-text.js';

/** What it takes to render a frequency: one number of people for the whole list, and the library's strings. */
export interface FrequencyContext extends TextContext {
  /** Out of how many people every count in the list is given. */
  readonly people: number | undefined;
  readonly labels: TextContext['labels'] & { readonly risks: typeof riskLabels };
}

/**
 * How often, in two or three words beside a risk's name; empty if the author does not say.
 *
 * @param isClosed - The sentence is hidden: the badge itself says what numbers a band stands for, or that there are none.
 */
export function frequencyBadge(
  frequency: Frequency | undefined,
  { people, labels }: FrequencyContext,
  isClosed?: boolean,
): string {
  switch (frequency?.kind) {
    case 'count': {
      const { affected, outOf } = rescale(frequency, people);
      return labels.risks.outOf(affected, outOf);
    }
    case 'band':
      return labels.risks[isClosed ? 'bandSentences' : 'bands'][frequency.band];
    case 'verbal':
      // `2 to 4 in 100` already has its numbers.
      return !isClosed || /\d/.test(frequency.word) ? frequency.word : labels.risks.word(frequency.word);
    case 'not-known':
      return labels.risks.notKnown;
    default:
      return '';
  }
}

/** How often, in a full sentence that is honest about what kind of knowledge it is. */
export function frequencySentence(frequency: Frequency, context: FrequencyContext): unknown {
  const { labels, people } = context;
  switch (frequency.kind) {
    case 'count': {
      const { affected, outOf } = rescale(frequency, people);
      const about = [frequency.timeframe, frequency.population].filter(Boolean).join('\u00a0· ');
      return html`<bdi
          >${labels.risks.affected(affected, outOf) + ' '}<span class="whole"
            >${labels.risks.unaffected(outOf - affected)}${citations(frequency.sources, context)}</span
          ></bdi
        >
        ${about ? html`<span class="about small">${about}</span>` : nothing}`;
    }
    case 'band':
    case 'verbal':
      // The badge of a closed risk is the sentence.
      return html`<bdi>${frequencyBadge(frequency, context, true)}</bdi
        >${citations(frequency.sources, context)}`;
    case 'not-known':
      return labels.risks.notKnownSentence;
    default:
      return labels.risks.notStated;
  }
}

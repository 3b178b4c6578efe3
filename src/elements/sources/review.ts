import { html, nothing, type TemplateResult } from 'lit';
import type { Organisation, Person, Review } from '../../content/sources.js';
import { telephone } from '../../parts/telephone.js';
import { date, isPast, type SourceContext } from './dates.js';

/** Who wrote and checked the content, when, and who publishes it; each fact only where it is given. */
export function reviewFacts(
  review: Review | undefined,
  publisher: Organisation | undefined,
  context: SourceContext,
): TemplateResult | typeof nothing {
  const labels = context.labels.sources;
  const people = (list: readonly Person[] | undefined) => list?.map((one) => person(one, context));
  const facts = [
    [labels.authors, people(review?.authors)],
    [labels.reviewers, people(review?.reviewers)],
    [labels.published, review?.published && date(review.published, context)],
    [labels.lastReviewed, review?.lastReviewed && date(review.lastReviewed, context)],
    [labels.nextReview, review?.nextReview && nextReview(review.nextReview, context)],
    [labels.updatePolicy, review?.updatePolicy],
    [labels.funding, review?.funding],
    [labels.publisher, publisher && organisation(publisher)],
  ] as const;
  const given = facts.filter(([, fact]) => fact && (!Array.isArray(fact) || fact.length));
  if (!given.length && !review?.feedback) return nothing;
  return html`<div class="review" part="review">
    <dl class="facts">
      ${given.map(
        ([label, fact]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${fact}</dd>
          </div>`,
      )}
    </dl>
    ${review?.feedback ? html`<p><a href=${review.feedback}>${labels.feedback}</a></p>` : nothing}
  </div>`;
}

/** A review that is overdue is said to be. */
function nextReview(day: string, context: SourceContext): TemplateResult {
  return html`${date(day, context)}
  ${isPast(day) ? html`<p class="overdue" part="overdue">${context.labels.sources.overdue}</p>` : nothing}`;
}

function person({ name, role, credentials, url, date: day }: Person, context: SourceContext): TemplateResult {
  const about = [credentials, role].filter(Boolean).join(', ');
  return html`<p>
    <bdi>${url ? html`<a href=${url}>${name}</a>` : name}</bdi>${about ? `, ${about}` : nothing}
    ${day ? html`(${date(day, context)})` : nothing}
  </p>`;
}

function organisation({ name, url, telephone: number, address }: Organisation): TemplateResult {
  return html`<p>${url ? html`<a href=${url}>${name}</a>` : name}</p>
    ${address ? html`<p><bdi>${address}</bdi></p>` : nothing}
    ${number ? html`<p>${telephone(number)}</p>` : nothing}`;
}

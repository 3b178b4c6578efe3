import { html, nothing, type TemplateResult } from 'lit';
import type { Organisation, Person, Review } from '../../content/sources.js';
import { factList } from '../../parts/fact-list.js';
import { telephone } from '../../parts/telephone.js';
import { linked } from '../../rich-text/linked.js';
import { date, isPast, type SourceContext } from './dates.js';

/** Who wrote and checked the content, when, and who publishes it; each fact only where it is given. */
export function reviewFacts(
  review: Review = {},
  publisher: Organisation | undefined,
  context: SourceContext,
): TemplateResult | typeof nothing {
  const labels = context.labels.sources;
  const people = (list: readonly Person[] = []) => list.length && list.map((one) => person(one, context));
  const { published, lastReviewed, nextReview, feedback } = review;
  const facts = factList([
    [labels.authors, people(review.authors)],
    [labels.reviewers, people(review.reviewers)],
    [labels.published, published && date(published, context)],
    [labels.lastReviewed, lastReviewed && date(lastReviewed, context)],
    [labels.nextReview, nextReview && dueDate(nextReview, context)],
    [labels.updatePolicy, review.updatePolicy],
    [labels.funding, review.funding],
    [labels.publisher, publisher && organisation(publisher)],
  ]);
  if (!facts && !feedback) return nothing;
  return html`<div class="review" part="review">
    ${facts} ${feedback ? html`<p>${linked(labels.feedback, feedback)}</p>` : nothing}
  </div>`;
}

/** The date of the next review. If it has passed, the page says so. */
function dueDate(day: string, context: SourceContext): TemplateResult {
  return html`${date(day, context)}
  ${isPast(day) ? html`<p class="overdue" part="overdue">${context.labels.sources.overdue}</p>` : nothing}`;
}

function person({ name, role, credentials, url, date: day }: Person, context: SourceContext): TemplateResult {
  const about = [credentials, role].filter(Boolean).map((fact) => context.labels.text.comma + fact);
  return html`<p>
    <bdi>${linked(name, url)}</bdi>${about}${day ? html` (${date(day, context)})` : nothing}
  </p>`;
}

function organisation({ name, url, telephone: number, address }: Organisation): TemplateResult {
  return html`<p>${linked(name, url)}</p>
    ${address ? html`<p><bdi>${address}</bdi></p>` : nothing}
    ${number ? html`<p>${telephone(number)}</p>` : nothing}`;
}

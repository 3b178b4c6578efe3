import { benefitSection, type BenefitSection } from '../content/benefits.js';
import { conditionSection, type ConditionSection } from '../content/conditions.js';
import { faqSection, type FaqSection } from '../content/faq.js';
import type { RichText } from '../content/rich-text.js';
import { riskSection, type RiskSection } from '../content/risks.js';
import type { Schema } from '../content/schema.js';
import { stepSection, type StepSection } from '../content/steps.js';
import { normalizeAccordions } from '../html/accordions.js';
import { readers } from '../html/html-reader.js';
import { richTextFrom } from '../html/rich-text.js';
import { checked, checkedText } from './checked.js';
import { bodyOf } from './html-document.js';
import type { ImportProblem, Imported } from './imported.js';

export type { Imported, ImportProblem, Position } from './imported.js';

/** Converts HTML, such as WordPress's `content.rendered`. Never throws; nothing in the HTML runs. */
export function fromHtml(html: string): Imported<RichText> {
  const problems: ImportProblem[] = [];
  const body = bodyOf(html, problems);
  normalizeAccordions(body);
  const text = richTextFrom(body.childNodes, (message) => problems.push({ path: '', message }));
  return checkedText(text ?? '', problems);
}

/** Questions and answers from HTML: headings with text below, `<details>` (Gutenberg's too), or a `<dl>`. */
export const faqFromHtml = (html: string): Imported<FaqSection | undefined> =>
  section('faq', faqSection, html);

/** Risks from HTML, each a heading with text below, `<details>`, or in a `<dl>`. */
export const risksFromHtml = (html: string): Imported<RiskSection | undefined> =>
  section('risks', riskSection, html);

/** Steps from HTML, each a list item, a heading with text below, or `<details>`. */
export const stepsFromHtml = (html: string): Imported<StepSection | undefined> =>
  section('steps', stepSection, html);

/** Benefits from HTML, each a list item, a heading with text below, or `<details>`. */
export const benefitsFromHtml = (html: string): Imported<BenefitSection | undefined> =>
  section('benefits', benefitSection, html);

/** Conditions from HTML, each a list item, a heading with text below, or `<details>`. */
export const conditionsFromHtml = (html: string): Imported<ConditionSection | undefined> =>
  section('conditions', conditionSection, html);

function section<Of extends Schema>(name: keyof typeof readers, schema: Of, html: string) {
  const problems: ImportProblem[] = [];
  const body = bodyOf(html, problems);
  normalizeAccordions(body);
  const at =
    (path = '') =>
    (message: string) => {
      problems.push({ path, message });
    };
  const content: { readonly items?: unknown } = readers[name](body, at).content;
  const imported = checked(schema, content, problems);
  // If there are no items, that has been reported, and that their list is missing goes without saying.
  return content.items ? imported : { ...imported, problems };
}

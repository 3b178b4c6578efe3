import { certainties, evidence, statement } from './evidence.js';
import { identifiedList } from './ids.js';
import { id, sectionFields, sourceIds, wording } from './primitives.js';
import { richText } from './rich-text.js';
import {
  boolean,
  check,
  kindBy,
  listOf,
  literal,
  object,
  oneOf,
  optional,
  text,
  wholeNumber,
  type Checked,
  type Schema,
  type Written,
} from './schema.js';

/** Frequency bands of CIOMS III, as EU product information uses them. */
export const frequencyBands = ['very-common', 'common', 'uncommon', 'rare', 'very-rare'] as const;
export type FrequencyBand = (typeof frequencyBands)[number];

/** `serious` as ICH E2A defines it. */
export const severities = ['serious', 'not-serious'] as const;
export type Severity = (typeof severities)[number];

/** The grounds on which ICH E2A calls an effect serious. */
export const seriousCriteria = [
  'death',
  'life-threatening',
  'hospitalisation',
  'disability',
  'permanent-damage',
  'congenital-anomaly',
  'intervention-needed',
] as const;
export type SeriousCriterion = (typeof seriousCriteria)[number];

export const reversibilities = ['yes', 'no', 'sometimes'] as const;
export type Reversibility = (typeof reversibilities)[number];

/** How soon to seek help, most pressing first. */
export const urgencies = ['emergency', 'urgent', 'non-urgent', 'self-care'] as const;
export type Urgency = (typeof urgencies)[number];

const peopleFields = {
  /** How many people had it. */
  affected: wholeNumber(0),
  /** Out of how many people. */
  outOf: wholeNumber(1),
};

/** No more people are affected than there are. */
const withinWhole = <Of extends Schema<{ readonly affected: number; readonly outOf: number }, unknown>>(
  counted: Of,
) =>
  check(
    counted,
    ({ affected, outOf }) => affected <= outOf,
    'says that more people had it than there were. Swap "affected" and "outOf"?',
  );

export const count = withinWhole(object(peopleFields));
export type Count = Checked<typeof count>;

export const countedFrequency = withinWhole(
  object({
    /** People were counted. */
    kind: literal('count'),
    ...peopleFields,
    /** The period, as the page should say it, such as "within a day". A rate without a period is hard to judge. */
    timeframe: optional(text),
    /** Which people were counted. */
    population: optional(text),
    /** Ids of the sources for the number. */
    sources: optional(sourceIds),
  }),
);

export const bandFrequency = object({
  /** One of the five bands of EU product information; shown with its numbers. */
  kind: literal('band'),
  /** `very-common` at least 1 in 10 … `very-rare` fewer than 1 in 10,000. */
  band: oneOf(frequencyBands),
  /** Ids of the sources for the band. */
  sources: optional(sourceIds),
});

export const verbalFrequency = object({
  /** Words in place of a count; shown as written. Where there is no number among them, with "No number given". */
  kind: literal('verbal'),
  /** The words, as the source has them: "rare", or "2 to 4 in 100". They are never turned into a count. */
  word: wording,
  /** Ids of the sources for the words. */
  sources: optional(sourceIds),
});

export const unknownFrequency = object({
  /** `not-known`: looked for, but it cannot be estimated. `not-stated`: the author does not say. */
  kind: oneOf(['not-known', 'not-stated']),
});

/** How often a risk happens, in one of five kinds, each honest about what is known. */
export const frequency = kindBy('kind', countedFrequency, bandFrequency, verbalFrequency, unknownFrequency);
export type Frequency = Checked<typeof frequency>;

export const careAdvice = object({
  /** How soon: `emergency`, `urgent`, `non-urgent`, or `self-care`. */
  urgency: oneOf(urgencies),
  /** Heading of the advice, such as "Call us the same day if". Default: "Ask for an urgent appointment if", or one that fits the urgency. */
  heading: optional(text),
  /** What to look for, and what to do. It completes the sentence that the heading starts. */
  text: richText,
  /** Telephone number to call. */
  telephone: optional(text),
});
export type CareAdvice = Checked<typeof careAdvice>;

export const risk = object({
  /** Key for links to the risk. Default: made from its name. */
  id: optional(id),
  /** The risk in a few words. */
  name: wording,
  /** What happens, in a sentence or two. */
  text: optional(richText),
  /** How often it happens. */
  frequency: optional(frequency),
  /** Whether it is serious. Leave it out if the source does not say. */
  severity: optional(oneOf(severities)),
  /** The grounds on which it counts as serious. */
  seriousCriteria: optional(listOf(oneOf(seriousCriteria))),
  /** Whether it goes away: `yes`, `no`, or `sometimes`. */
  reversible: optional(oneOf(reversibilities)),
  /** When it starts and how long it lasts, in plain words. */
  timing: optional(text),
  /** Who is more at risk. */
  whoIsMoreAtRisk: optional(richText),
  /** What to do if it happens. */
  whatToDo: optional(richText),
  /** When to seek help for it. This stays visible when the risk is closed. */
  seekHelp: optional(careAdvice),
  /** How sure we are, and why. */
  evidence: optional(evidence),
});

/** One row of a fact box: the same outcome with the treatment and without it. */
export const outcome = object({
  /** What was counted, such as "Knee pain fell by half". */
  name: wording,
  /** Whether the outcome is wanted (`benefit`) or unwanted (`harm`). */
  kind: optional(oneOf(['benefit', 'harm'])),
  /** People who had it with the treatment. */
  withTreatment: count,
  /** People who had it without the treatment, or with what it was compared to. */
  withoutTreatment: count,
  /** What it was compared to, such as "salt-water injection". */
  comparator: optional(text),
  /** The period, as the page should say it, such as "after 10 weeks". */
  timeframe: optional(text),
  /** Which people were counted. */
  population: optional(text),
  /** How certain the evidence is. */
  certainty: optional(oneOf(certainties)),
  /** Ids of the sources for the numbers. */
  sources: optional(sourceIds),
});
export type Outcome = Checked<typeof outcome>;

export const riskSection = object({
  ...sectionFields,
  /** Text between the heading and the risks. */
  intro: optional(richText),
  /** The risks, in the author's order. */
  items: identifiedList(risk, (item) => item.name),
  /** Downsides that are not injuries, such as "it may not work" or "it may not last". */
  limitations: optional(listOf(statement)),
  /** How the risk compares with something named. */
  comparisons: optional(listOf(statement)),
  /** Who should not have the treatment. */
  contraindications: optional(listOf(statement)),
  /** Medicines and treatments that should not be combined with it. */
  interactions: optional(listOf(statement)),
  /** When to seek help, for any of the risks. */
  seekHelp: optional(listOf(careAdvice)),
  /** Outcomes counted with and without the treatment, shown side by side. */
  outcomes: optional(listOf(outcome)),
  /** True if the author states that the list is complete. */
  complete: optional(boolean),
});

export type RiskContent = Written<typeof riskSection>;
export type RiskSection = Checked<typeof riskSection>;
export type Risk = RiskSection['items'][number];

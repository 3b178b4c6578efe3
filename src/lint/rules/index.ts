import type { Rule } from '../rule.js';
import { absoluteSafety } from './claims/absolute-safety.js';
import { anecdote } from './claims/anecdote.js';
import { certaintyNotStated } from './claims/certainty-not-stated.js';
import { certaintyWording } from './claims/certainty-wording.js';
import { conditionWithoutEvidence } from './claims/condition-without-evidence.js';
import { cureOrGuarantee } from './claims/cure-or-guarantee.js';
import { featureAsBenefit } from './claims/feature-as-benefit.js';
import { kindNotStated } from './claims/kind-not-stated.js';
import { mechanismAsBenefit } from './claims/mechanism-as-benefit.js';
import { mechanismAsFact } from './claims/mechanism-as-fact.js';
import { mechanismInPassing } from './claims/mechanism-in-passing.js';
import { naturalHalo } from './claims/natural-halo.js';
import { outcomeWithoutEvidence } from './claims/outcome-without-evidence.js';
import { plainSafety } from './claims/plain-safety.js';
import { pressure } from './claims/pressure.js';
import { quickReturn } from './claims/quick-return.js';
import { ratingWithoutSource } from './claims/rating-without-source.js';
import { safetyContradiction } from './claims/safety-contradiction.js';
import { sellerAsSource } from './claims/seller-as-source.js';
import { softQualifier } from './claims/soft-qualifier.js';
import { uncitedAuthority } from './claims/uncited-authority.js';
import { universalComparison } from './claims/universal-comparison.js';
import { aftercare } from './completeness/aftercare.js';
import { alternatives } from './completeness/alternatives.js';
import { cost } from './completeness/cost.js';
import { course } from './completeness/course.js';
import { performedBy } from './completeness/performed-by.js';
import { qualityOfLife } from './completeness/quality-of-life.js';
import { questionsToAsk } from './completeness/questions-to-ask.js';
import { regulatoryStatus } from './completeness/regulatory-status.js';
import { withoutTreatment } from './completeness/without-treatment.js';
import { efficacy } from './consistency/efficacy.js';
import { popularity } from './consistency/popularity.js';
import { recovery } from './consistency/recovery.js';
import { whoDecides } from './consistency/who-decides.js';
import { addressWithoutScheme } from './input/address-without-scheme.js';
import { htmlInText } from './input/html-in-text.js';
import { placeholder } from './input/placeholder.js';
import { shortcodeInText } from './input/shortcode-in-text.js';
import { wrongEncoding } from './input/wrong-encoding.js';
import { hedgeStack } from './language/hedge-stack.js';
import { lateDefinition } from './language/late-definition.js';
import { missingLang } from './language/missing-lang.js';
import { mixedPerson } from './language/mixed-person.js';
import { mixedTerms } from './language/mixed-terms.js';
import { paragraphLength } from './language/paragraph-length.js';
import { presupposedBenefit } from './language/presupposed-benefit.js';
import { readingGrade } from './language/reading-grade.js';
import { sentenceLength } from './language/sentence-length.js';
import { typography } from './language/typography.js';
import { undefinedTerm } from './language/undefined-term.js';
import { wrongTerm } from './language/wrong-term.js';
import { alt } from './media/alt.js';
import { distantReview } from './provenance/distant-review.js';
import { futureDate } from './provenance/future-date.js';
import { noConflicts } from './provenance/no-conflicts.js';
import { noPublisher } from './provenance/no-publisher.js';
import { noReview } from './provenance/no-review.js';
import { noSources } from './provenance/no-sources.js';
import { oldSource } from './provenance/old-source.js';
import { overdue } from './provenance/overdue.js';
import { reviewWithoutReviewer } from './provenance/review-without-reviewer.js';
import { sourceWithoutYear } from './provenance/source-without-year.js';
import { balance } from './risk/balance.js';
import { bandWordCollision } from './risk/band-word-collision.js';
import { fewCounted } from './risk/few-counted.js';
import { frequencyNotStated } from './risk/frequency-not-stated.js';
import { largeDenominator } from './risk/large-denominator.js';
import { mixedDenominators } from './risk/mixed-denominators.js';
import { noContraindications } from './risk/no-contraindications.js';
import { noInteractions } from './risk/no-interactions.js';
import { noNumbersAtAll } from './risk/no-numbers-at-all.js';
import { noTimeframe } from './risk/no-timeframe.js';
import { noWarningSigns } from './risk/no-warning-signs.js';
import { nobodyCounted } from './risk/nobody-counted.js';
import { oneInX } from './risk/one-in-x.js';
import { outsideRiskSection } from './risk/outside-risk-section.js';
import { percentWithoutCount } from './risk/percent-without-count.js';
import { reassuranceFirst } from './risk/reassurance-first.js';
import { relativeOnly } from './risk/relative-only.js';
import { sectionMissing } from './risk/section-missing.js';
import { seriousUnmarked } from './risk/serious-unmarked.js';
import { severityNotStated } from './risk/severity-not-stated.js';
import { wordWithoutNumber } from './risk/word-without-number.js';
import { ctaWithoutTarget } from './structure/cta-without-target.js';
import { duplicateText } from './structure/duplicate-text.js';
import { emptySection } from './structure/empty-section.js';
import { faqBelongsElsewhere } from './structure/faq-belongs-elsewhere.js';
import { keywordCaption } from './structure/keyword-caption.js';
import { missingSiblingHeading } from './structure/missing-sibling-heading.js';
import { nearDuplicate } from './structure/near-duplicate.js';
import { noHeading } from './structure/no-heading.js';
import { noKeyPoints } from './structure/no-key-points.js';
import { overlappingLists } from './structure/overlapping-lists.js';
import { uninformativeTitle } from './structure/uninformative-title.js';
import { unknownReference } from './structure/unknown-reference.js';

/** All rules, in the order in which findings are reported. */
export const rules: readonly Rule[] = [
  absoluteSafety,
  safetyContradiction,
  cureOrGuarantee,
  universalComparison,
  kindNotStated,
  outcomeWithoutEvidence,
  conditionWithoutEvidence,
  certaintyNotStated,
  ratingWithoutSource,
  sellerAsSource,
  anecdote,
  uncitedAuthority,
  certaintyWording,
  mechanismAsFact,
  mechanismInPassing,
  mechanismAsBenefit,
  featureAsBenefit,
  naturalHalo,
  plainSafety,
  pressure,
  quickReturn,
  softQualifier,
  sectionMissing,
  wordWithoutNumber,
  bandWordCollision,
  frequencyNotStated,
  severityNotStated,
  seriousUnmarked,
  noNumbersAtAll,
  mixedDenominators,
  largeDenominator,
  oneInX,
  relativeOnly,
  percentWithoutCount,
  noTimeframe,
  nobodyCounted,
  fewCounted,
  reassuranceFirst,
  noWarningSigns,
  noContraindications,
  noInteractions,
  outsideRiskSection,
  balance,
  missingSiblingHeading,
  emptySection,
  duplicateText,
  nearDuplicate,
  keywordCaption,
  overlappingLists,
  uninformativeTitle,
  ctaWithoutTarget,
  unknownReference,
  noHeading,
  noKeyPoints,
  faqBelongsElsewhere,
  sentenceLength,
  paragraphLength,
  readingGrade,
  undefinedTerm,
  lateDefinition,
  wrongTerm,
  presupposedBenefit,
  hedgeStack,
  mixedPerson,
  mixedTerms,
  typography,
  missingLang,
  efficacy,
  popularity,
  recovery,
  whoDecides,
  noSources,
  noReview,
  noPublisher,
  noConflicts,
  overdue,
  distantReview,
  reviewWithoutReviewer,
  futureDate,
  oldSource,
  sourceWithoutYear,
  alternatives,
  withoutTreatment,
  qualityOfLife,
  questionsToAsk,
  performedBy,
  course,
  cost,
  regulatoryStatus,
  aftercare,
  alt,
  htmlInText,
  placeholder,
  shortcodeInText,
  wrongEncoding,
  addressWithoutScheme,
];

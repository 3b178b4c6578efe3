/**
 * Reads a treatment's content as a careful editor of health information would, and says what to look at.
 * Knows the content model only; runs anywhere. It never changes a word.
 */
import { groupBy } from '../content/group-by.js';
import { Reader } from '../content/reader.js';
import { treatment as treatmentSchema, type Treatment } from '../content/treatment.js';
import type { Finding, FindingSeverity } from './finding.js';
import type { LanguagePack } from './language.js';
import { en } from './languages/en.js';
import { ownFindings } from './own-findings.js';
import type { Page } from './page.js';
import { passagesOf, primary } from './passages.js';
import type { Rule } from './rule.js';
import { rules as ownRules } from './rules/index.js';
import { covers, silencesOf } from './silences.js';
import { pathWriter } from './written-path.js';

export type { Finding, FindingSeverity } from './finding.js';
export type { Contradiction, Grades, LanguagePack, Patterns } from './language.js';
export { en } from './languages/en.js';
export type { Page } from './page.js';
export type { Passage } from './passages.js';
export type { Fragment, Hit, Rule } from './rule.js';
export { rules } from './rules/index.js';

export interface LintOptions {
  /** Rules to turn off, or to give another severity, by id. */
  readonly rules?: Readonly<Record<string, 'off' | FindingSeverity>>;
  /** Your own rules, which run after the others. */
  readonly extraRules?: readonly Rule[];
  /** Packs for other languages. One for a language that already has a pack replaces it. */
  readonly languages?: readonly LanguagePack[];
  /** The language assumed for content without `lang`. */
  readonly defaultLanguage?: string;
  /** The date to compare dates with. */
  readonly today?: Date;
}

/** The findings, and the ones that the content silences with a reason. */
export interface LintReport {
  readonly findings: readonly Finding[];
  readonly silenced: readonly Finding[];
}

/**
 * Returns what to look at in a treatment's content, in the order of the rules.
 *
 * Takes the content as written, unchecked. What `parse()` reports is not repeated. Throws only if one of your own
 * rules does.
 */
export function lint(content: unknown, options: LintOptions = {}): readonly Finding[] {
  return lintReport(content, options).findings;
}

/** Like `lint`, but returns the silenced findings separately. */
export function lintReport(content: unknown, options: LintOptions = {}): LintReport {
  const all = findingsIn(content, options);
  const silences = silencesOf(content);
  const byRule = groupBy(
    silences.filter(({ reason }) => reason),
    ({ rule }) => rule,
  );
  const used = new Set<unknown>();
  const isSilenced = (finding: Finding) => {
    const silence = byRule.get(finding.rule)?.find((entry) => covers(entry, finding));
    if (silence) used.add(silence);
    return !!silence;
  };
  const silenced = all.filter(isSilenced);
  const quiet = new Set(silenced);
  const idle = silences.filter((silence) => !used.has(silence));
  return {
    findings: [...all.filter((finding) => !quiet.has(finding)), ...idle.flatMap(judgeSilence)],
    silenced,
  };

  function judgeSilence({ path, rule, reason }: (typeof silences)[number]): Finding[] {
    const severity = options.rules?.[ownFindings.silence] ?? 'warning';
    if (severity === 'off') return [];
    const message = !rule
      ? 'A silence names no rule. Write { "rule": …, "reason": … }.'
      : !reason
        ? `The silence of ${rule} gives no reason, so it does not count. Say why the text may stay.`
        : `The silence of ${rule} matches nothing. Take it out.`;
    return [{ rule: ownFindings.silence, severity, path, message }];
  }
}

function findingsIn(content: unknown, options: LintOptions): Finding[] {
  const reader = new Reader();
  const treatment = reader.read(treatmentSchema, content) as Treatment | undefined;
  if (!treatment) return [];
  const pathOf = pathWriter(treatment, reader);
  const passages = passagesOf(treatment, primary(treatment.lang ?? options.defaultLanguage ?? 'en'));
  const today = (options.today ?? new Date()).toISOString().slice(0, 10);
  const packs = new Map([en, ...(options.languages ?? [])].map((pack) => [pack.language, pack]));
  const byLanguage = groupBy(passages, ({ language }) => language);
  const whole: Page = { treatment, passages, words: en, today };
  const findings: Finding[] = [];

  for (const rule of [...ownRules, ...(options.extraRules ?? [])]) {
    const severity = options.rules?.[rule.id] ?? rule.severity;
    if (severity === 'off') continue;
    for (const page of rule.readsWords ? pagesByLanguage() : [whole]) {
      for (const { at, message, excerpt } of rule.check(page)) {
        const path = pathOf(at);
        // A message continues its path; without a path, it is about the page.
        const isSentence = path || /^[^\p{Ll}]/u.test(message);
        const told = isSentence ? message : `The page ${message}`;
        findings.push({ rule: rule.id, severity, path, message: told, ...(excerpt && { excerpt }) });
      }
    }
  }
  return [...findings, ...languagesWithoutWords()];

  function pagesByLanguage(): Page[] {
    return [...byLanguage].flatMap(([language, texts]) => {
      const words = packs.get(language);
      return words ? [{ ...whole, passages: texts, words }] : [];
    });
  }

  function languagesWithoutWords(): Finding[] {
    const severity = options.rules?.[ownFindings.language] ?? 'note';
    const unknown = [...byLanguage.keys()].filter((language) => !packs.has(language));
    if (severity === 'off' || !unknown.length) return [];
    const message = `Texts in "${unknown.join('", "')}" were not checked for their wording, because no pack for the language was given. Only rules that read no words have run.`;
    return [{ rule: ownFindings.language, severity, path: '', message }];
  }
}

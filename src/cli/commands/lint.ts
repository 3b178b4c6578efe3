import { parse } from '../../content/parse.js';
import { treatment } from '../../content/treatment.js';
import { findingSeverities, type FindingSeverity } from '../../lint/finding.js';
import { lint as findingsIn, rules as knownRules } from '../../lint/lint.js';
import { ownFindings } from '../../lint/own-findings.js';
import { useContentFiles } from '../content-file.js';
import { exitCodes } from '../message.js';
import { problemsOf } from '../problems.js';
import { report, type Format } from '../report.js';

export interface LintOptions {
  readonly format: Format;
  /** The least severity that fails. */
  readonly failOn: FindingSeverity;
  /** Ids of rules to skip. */
  readonly off?: readonly string[];
}

/** Reports what to look at in the content as health information. */
export async function lint(
  patterns: readonly string[],
  { format, failOn, off = [] }: LintOptions,
): Promise<number> {
  refuseUnknown(off);
  const rules = Object.fromEntries(off.map((id) => [id, 'off'] as const));
  const { messages, files, isUnusable } = await useContentFiles(patterns, (file) => {
    const { name, data, positionOf } = file;
    // Content that is no treatment has no findings, and would pass for one without a fault.
    const problems = parse(treatment, data).value ? [] : problemsOf(file, 'treatment');
    const findings = findingsIn(data, { rules }).map(({ message: text, path, ...finding }) => ({
      ...finding,
      file: name,
      path: path || undefined,
      text,
      position: positionOf(path),
    }));
    return [...problems, ...findings];
  });
  const failing = findingSeverities.slice(0, findingSeverities.indexOf(failOn) + 1);
  const fails = messages.some(({ severity }) => failing.includes(severity));
  process.stdout.write(report(messages, files, format, { fails }));
  if (isUnusable) return exitCodes.unusable;
  return fails ? exitCodes.findings : exitCodes.fine;
}

/** Refuses an unknown rule: whoever mistyped it would think it is off. */
function refuseUnknown(off: readonly string[]): void {
  const known = [...knownRules.map(({ id }) => id), ...Object.values<string>(ownFindings)];
  for (const id of off) {
    if (known.includes(id)) continue;
    throw new Error(
      `--off ${id} is not the name of a rule. Copy it from the end of a finding’s line, such as risk/one-in-x.`,
    );
  }
}

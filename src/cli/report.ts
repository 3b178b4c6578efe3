import { relative } from 'node:path';
import { styleText } from 'node:util';
import { groupBy } from '../content/group-by.js';
import { findingSeverities, type FindingSeverity } from '../lint/finding.js';
import type { Message } from './message.js';
import { printable } from './printable.js';

export const formats = ['text', 'json', 'github'] as const;

/** For people, for programs, or for annotations on GitHub. */
export type Format = (typeof formats)[number];

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

interface ReportOptions {
  /** Where it is written: terminals have colours, files do not. */
  readonly to?: NodeJS.WriteStream;
  /** Whether the command ends with an exit code that is not 0. */
  readonly fails?: boolean;
}

/** All messages of a run, as text to write. */
export function report(
  messages: readonly Message[],
  files: number,
  format: Format,
  { to = process.stdout, fails = messages.length > 0 }: ReportOptions = {},
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify({ files, messages: messages.map(plain) }, null, 2)}\n`;
    case 'github':
      return messages.map((message) => `${command(message)}\n`).join('');
    default: {
      const paint: Paint = (style, text) => styleText(style, text, { stream: to });
      const byFile = groupBy(messages, ({ file }) => file);
      const sections = [...byFile].map(([file, own]) => section(file, own, paint));
      return `${sections.join('')}${summary(messages, files, fails, paint)}\n`;
    }
  }
}

/** Reports on standard error, so that messages do not mix with the data that is printed. */
export function reportToStderr(messages: readonly Message[], files = 1): void {
  process.stderr.write(report(messages, files, 'text', { to: process.stderr }));
}

/** What is wrong, in one sentence or two: a problem's text continues its path, a finding's stands by itself. */
function sentence({ path, rule, text }: Message): string {
  if (!path) return text;
  return rule ? `${path}: ${text}` : `${path} ${text}`;
}

function plain({ position, ...message }: Message) {
  return { ...message, ...position };
}

const styles: Readonly<Record<FindingSeverity, Style>> = { error: 'red', warning: 'yellow', note: 'blue' };

/** Messages without a place first, then from the top of the file to its end, as a person goes through it. */
function byPlace({ position: a }: Message, { position: b }: Message): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

function section(file: string, messages: readonly Message[], paint: Paint): string {
  const lines = [...messages].sort(byPlace).map((message) => {
    const { position, severity, rule } = message;
    const place = position ? `${position.line}:${position.column}` : '';
    const kind = paint(styles[severity], severity.padEnd(7));
    return `  ${place.padStart(7)}  ${kind}  ${printable(sentence(message))}${rule ? paint('dim', `  ${rule}`) : ''}\n`;
  });
  return `${paint('underline', printable(file))}\n${lines.join('')}\n`;
}

function summary(messages: readonly Message[], files: number, fails: boolean, paint: Paint): string {
  const counts = findingSeverities
    .map(
      (severity) => [severity, messages.filter((message) => message.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => plural(count, severity));
  const what = counts.length ? counts.join(', ') : 'nothing to fix';
  const sign = fails ? paint('red', '✗') : counts.length ? paint('yellow', '⚠') : paint('green', '✓');
  return `${sign} ${plural(files, 'file')}: ${what}.`;
}

/** A number of things, such as “2 files”. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const githubLevels: Readonly<Record<FindingSeverity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/** A workflow command; see "Workflow commands for GitHub Actions". */
function command(message: Message): string {
  const { file, position, severity, rule } = message;
  const properties = Object.entries({
    file: relative('.', file),
    line: position?.line,
    col: position?.column,
    title: rule,
  }).filter(([, value]) => value !== undefined);
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${githubLevels[severity]} ${written.join(',')}::${escapeData(sentence(message))}`;
}

function escapeData(text: string): string {
  return printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

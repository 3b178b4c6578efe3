import type { ElementName } from '../../server/contents.js';
import { useContentFiles } from '../content-file.js';
import { exitCodes } from '../message.js';
import { problemsOf } from '../problems.js';
import { report, type Format } from '../report.js';

export interface CheckOptions {
  readonly element: ElementName;
  readonly format: Format;
}

/** Reports content that cannot be shown as it was written. */
export async function check(patterns: readonly string[], { element, format }: CheckOptions): Promise<number> {
  const { messages, files, isUnusable } = await useContentFiles(patterns, (file) =>
    problemsOf(file, element),
  );
  process.stdout.write(report(messages, files, format));
  if (isUnusable) return exitCodes.unusable;
  return messages.length ? exitCodes.findings : exitCodes.fine;
}

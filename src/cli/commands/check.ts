import type { ElementName } from '../../server/contents.js';
import { contentFiles } from '../content-file.js';
import { exitCodes, type Message } from '../message.js';
import { problemsOf } from '../problems.js';
import { report, type Format } from '../report.js';

export interface CheckOptions {
  readonly element: ElementName;
  readonly format: Format;
}

/** Tells which content cannot be shown as it was written. */
export async function check(patterns: readonly string[], { element, format }: CheckOptions): Promise<number> {
  const messages: Message[] = [];
  let files = 0;
  let isUnusable = false;
  for await (const file of contentFiles(patterns)) {
    files++;
    isUnusable ||= file.isUnusable;
    messages.push(...file.messages);
    if (file.data !== undefined) messages.push(...problemsOf(file, element));
  }
  process.stdout.write(report(messages, files, format));
  if (isUnusable) return exitCodes.unusable;
  return messages.length ? exitCodes.findings : exitCodes.fine;
}

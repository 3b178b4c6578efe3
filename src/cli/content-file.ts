import type { Position } from '../import/imported.js';
import { readInputs, readOne, type Input } from './inputs.js';
import { readJson } from './json-text.js';
import type { Message } from './message.js';

/** The content of a file: JSON, or a treatment in Markdown. */
export interface ContentFile {
  readonly name: string;
  /** The content, unchecked; undefined if the file has none. */
  readonly data: unknown;
  /** What is wrong with the file itself. */
  readonly messages: readonly Message[];
  /** Whether the file could not be read at all. */
  readonly isUnusable: boolean;
  /** Whether part of its JSON could not be read, which may be what seems to be missing. */
  readonly isBroken?: boolean;
  /** Where the value at a path is written, if that is known. */
  readonly positionOf: (path: string) => Position | undefined;
}

/** What there is to report about all files of a run. */
export interface Run {
  readonly messages: readonly Message[];
  /** How many files there were. */
  readonly files: number;
  /** Whether one of them could not be read at all. */
  readonly isUnusable: boolean;
}

/**
 * Reads the files that were named, one after the other.
 *
 * @param use - Called with each file that has content. Returns what there is to report about it.
 */
export async function useContentFiles(
  patterns: readonly string[],
  use: (file: ContentFile) => readonly Message[] | Promise<readonly Message[]>,
): Promise<Run> {
  const messages: (readonly Message[])[] = [];
  let files = 0;
  let isUnusable = false;
  for await (const input of readInputs(patterns)) {
    const file = await contentFile(input);
    files++;
    isUnusable ||= file.isUnusable;
    messages.push(file.messages);
    if (file.data !== undefined) messages.push(await use(file));
  }
  return { messages: messages.flat(), files, isUnusable };
}

/** Reads the named file, for commands that take only one. */
export async function oneContentFile(pattern: string): Promise<ContentFile> {
  return contentFile(await readOne(pattern));
}

/** Whether a file holds a treatment in Markdown, by its name. */
export function isMarkdown(name: string): boolean {
  return /\.(md|markdown)$/i.test(name);
}

async function contentFile(input: Input): Promise<ContentFile> {
  const { name } = input;
  if ('failure' in input) return withoutContent(name, input.failure, true);
  if (!input.text.trim()) return withoutContent(name, emptyFile, false);
  return isMarkdown(name) ? fromMarkdown(name, input.text) : fromJson(name, input.text);
}

function withoutContent(name: string, text: string, isUnusable: boolean): ContentFile {
  const messages: Message[] = [{ file: name, severity: 'error', text }];
  return { name, data: undefined, messages, isUnusable, positionOf: () => undefined };
}

/** Reported for an empty file, whatever it should contain. */
export const emptyFile = 'The file is empty.';

const notJson = 'Content is read as JSON, or as Markdown if the file name ends in .md.';

/** Reported for a file of YAML, which content can have only at the top of Markdown. */
export const asFrontMatter =
  'YAML is read at the top of Markdown: put a line of --- above and below it, and end the file name in .md.';

/** Whether a file holds YAML, by its name. */
export function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

const isNull = 'The content is null, which says nothing. Write an object in { } here.';

function fromJson(name: string, text: string): ContentFile {
  const { data, errors, isBroken, positionOf } = readJson(text);
  // A field that is null counts as left out and is not reported; if the whole file is null, nothing is left.
  const found = data === null ? [...errors, { position: positionOf(''), text: isNull }] : errors;
  const hint = errors.length && !/\.json$/i.test(name) && (isYaml(name) ? asFrontMatter : notJson);
  const messages = found.map(({ position, text: told }): Message => ({
    file: name,
    severity: 'error',
    position,
    text: hint ? `${told} ${hint}` : told,
  }));
  return { name, data: data ?? undefined, messages, isUnusable: false, isBroken, positionOf };
}

async function fromMarkdown(name: string, text: string): Promise<ContentFile> {
  const { readTreatmentText } = await import('../import/treatment-text.js');
  const { data, problems, positionOf } = readTreatmentText(text);
  // They are about the text, not about a place in the content.
  const messages = problems.map(({ message, position }): Message => ({
    file: name,
    severity: 'error',
    position,
    text: message,
  }));
  return { name, data, messages, isUnusable: false, positionOf };
}

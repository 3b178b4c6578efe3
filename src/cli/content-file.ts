import { extname } from 'node:path';
import type { Position } from '../import/imported.js';
import { readInputs, readOne, type Input } from './inputs.js';
import { readJson } from './json-text.js';
import type { Message } from './message.js';

/** Content as a file holds it: JSON, or a treatment in Markdown. */
export interface ContentFile {
  readonly name: string;
  /** The content, unchecked; nothing where the file holds none. */
  readonly data: unknown;
  /** What is wrong with the file itself. */
  readonly messages: readonly Message[];
  /** Whether the file could not be read at all. */
  readonly isUnusable: boolean;
  /** Where the value at a path stands, where that is known. */
  readonly positionOf: (path: string) => Position | undefined;
}

/** Reads the files that are asked for, one after the other. */
export async function* contentFiles(patterns: readonly string[]): AsyncGenerator<ContentFile> {
  for await (const input of readInputs(patterns)) yield await contentFile(input);
}

/** Reads the file that is asked for, where a command takes one. */
export async function oneContentFile(pattern: string): Promise<ContentFile> {
  return contentFile(await readOne(pattern));
}

/** Whether a file holds a treatment in Markdown, by its name. */
export function isMarkdown(name: string): boolean {
  return /\.(md|markdown)$/i.test(name);
}

async function contentFile(input: Input): Promise<ContentFile> {
  const { name } = input;
  if ('failure' in input) {
    const message: Message = { file: name, severity: 'error', text: input.failure };
    return { name, data: undefined, messages: [message], isUnusable: true, positionOf: () => undefined };
  }
  return isMarkdown(name) ? fromMarkdown(name, input.text) : fromJson(name, input.text);
}

const notJson = ' Content is read as JSON, and as Markdown where the name of the file ends in .md.';

const isNull = 'The content is null, which says nothing. Write an object in { } here.';

function fromJson(name: string, text: string): ContentFile {
  const { data, errors, positionOf } = readJson(text);
  // A field that is null counts as left out, and nobody is told; of a file that is null, that leaves nothing.
  const found = data === null ? [...errors, { position: positionOf(''), text: isNull }] : errors;
  const hint = errors.length && !/\.json$/i.test(name) && extname(name) ? notJson : '';
  const messages = found.map(({ position, text: told }): Message => ({
    file: name,
    severity: 'error',
    position,
    text: `${told}${hint}`,
  }));
  return { name, data: data ?? undefined, messages, isUnusable: false, positionOf };
}

async function fromMarkdown(name: string, text: string): Promise<ContentFile> {
  const { readTreatmentText } = await import('../import/treatment-text.js');
  const { data, problems, positionOf } = readTreatmentText(text);
  const messages = problems.map(({ path, message, position }): Message => ({
    file: name,
    severity: 'error',
    path,
    position,
    text: message,
  }));
  return { name, data, messages, isUnusable: false, positionOf };
}

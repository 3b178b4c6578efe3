import type { ImportProblem, Imported } from '../../import/imported.js';
import { sectionImporters, type SectionName, type SourceFormat } from '../choices.js';
import { asFrontMatter, emptyFile, isYaml } from '../content-file.js';
import { namesOf, readOne } from '../inputs.js';
import { readJson } from '../json-text.js';
import { exitCodes } from '../message.js';
import { printOrWrite, refuseToOverwrite } from '../output.js';
import { reportToStderr } from '../report.js';

type Importer = (text: string) => Promise<Imported<unknown>>;

/** The extension of imported files. */
const extension = '.json';

/** The formats that can be read, each with its importer, which is loaded on demand. */
const importers: Readonly<Record<SourceFormat, Importer>> = {
  treatment: async (text) => (await import('../../import/treatment.js')).treatmentFromMarkdown(text),
  markdown: async (text) => (await import('../../import/markdown.js')).fromMarkdown(text),
  html: async (text) => (await import('../../import/html.js')).fromHtml(text),
  'portable-text': ofJson(async (data) =>
    (await import('../../import/portable-text.js')).fromPortableText(data),
  ),
  contentful: ofJson(async (data) => (await import('../../import/contentful.js')).fromContentful(data)),
  strapi: ofJson(async (data) => (await import('../../import/strapi.js')).fromStrapi(data)),
  prosemirror: ofJson(async (data) => (await import('../../import/prosemirror.js')).fromProseMirror(data)),
  yoast: async (text) => (await import('../../import/yoast.js')).fromYoast(text),
  'rank-math': async (text) => (await import('../../import/rank-math.js')).fromRankMath(text),
};

export interface ImportOptions {
  readonly from: SourceFormat;
  readonly element?: SectionName;
  readonly out?: string;
}

/** Turns text from elsewhere into content, and reports what could not be taken over as it was. */
export async function importFile(file: string, { from, element, out }: ImportOptions): Promise<number> {
  if (element && from !== 'html') throw new Error('--element goes with --from html only.');
  if (out !== undefined) await refuseToOverwrite(await namesOf([file]), out, extension);
  const input = await readOne(file);
  const { name } = input;
  if ('failure' in input) {
    reportToStderr([{ file: name, severity: 'error', text: input.failure }]);
    return exitCodes.unusable;
  }
  if (!input.text.trim()) {
    reportToStderr([{ file: name, severity: 'error', text: emptyFile }]);
    return exitCodes.findings;
  }
  if (isYaml(name)) throw new Error(`${name} is YAML. ${asFrontMatter}`);
  refuseOtherFormat(name, from);
  const { value, problems: found } = await (element ? sectionImporter(element) : importers[from])(input.text);
  // If a text names no treatment, or is in another format, there are only problems to print.
  const isNothing = value === undefined || value === '';
  if (!isNothing) await printOrWrite(`${JSON.stringify(value, null, 2)}\n`, name, out, extension);
  const problems = isNothing && !found.length ? [noText] : found;
  if (!problems.length) return exitCodes.fine;
  const severity = isNothing ? 'error' : 'warning';
  reportToStderr(
    problems.map(({ path, message, position }) => {
      // What begins in the middle of a sentence continues a path, and the text as a whole has none.
      const text = !path && /^[a-z]/.test(message) ? `The content ${message}` : message;
      return { file: name, severity, path, position, text };
    }),
  );
  return exitCodes.findings;
}

const noText: ImportProblem = { path: '', message: 'There is no text in this file.' };

/** What a file name's extension says about the file, and the formats that it can be in. */
const formatsByName: readonly (readonly [ending: RegExp, formats: readonly SourceFormat[]])[] = [
  [/\.(md|markdown)$/i, ['treatment', 'markdown']],
  [/\.html?$/i, ['html', 'yoast', 'rank-math']],
  [/\.json$/i, ['portable-text', 'contentful', 'strapi', 'prosemirror']],
];

/**
 * Refuses a file that would be read as another format than its name says: its words would come through, but not its
 * structure.
 */
function refuseOtherFormat(name: string, from: SourceFormat): void {
  const [, formats] = formatsByName.find(([ending]) => ending.test(name)) ?? [];
  if (!formats || formats.includes(from)) return;
  const wrong = from === 'treatment' ? 'a treatment in Markdown' : from;
  const right = new Intl.ListFormat('en', { type: 'disjunction' }).format(formats);
  throw new Error(`${name} would be read as ${wrong}. Say what it is: --from ${right}.`);
}

function sectionImporter(element: SectionName): Importer {
  return async (text) => (await import('../../import/html.js'))[sectionImporters[element]](text);
}

/**
 * An importer of what a system stores as JSON. JSON with mistakes is not read at all: part of a text would pass for the
 * whole.
 */
function ofJson(read: (data: unknown) => Promise<Imported<unknown>>): Importer {
  return async (text) => {
    const { data, errors } = readJson(text);
    if (!errors.length) return read(data);
    const problems = errors.map(({ position, text: message }) => ({ path: '', message, position }));
    return { value: undefined, problems };
  };
}

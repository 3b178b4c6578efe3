import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  Parser,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Key } from '../content/problem.js';
import type { ImportProblem, Position } from './imported.js';

type Document = ReturnType<typeof parseDocument>;

/** The fields above a text, between two lines of `---`. */
export interface FrontMatter {
  readonly data: Record<string, unknown>;
  /** The text below. */
  readonly body: string;
  /** The line on which the text below starts. */
  readonly firstLine: number;
  readonly problems: readonly ImportProblem[];
  /** Where a value is written. */
  readonly positionOf: (keys: readonly Key[]) => Position | undefined;
}

const unclosed =
  'starts with `---`, and no line of `---` ends the fields below it. Write one below the last field.';

const isToml =
  'is TOML, which is not read. Write each field as `name: value`, which is YAML, between lines of `---`.';

/** No fields are nested more deeply: content is read up to 64 levels. */
const deepest = 100;

const tooDeep = `is nested more than ${deepest} levels deep, so the front matter is not read. Flatten it.`;

const inQuotes = 'Put texts with a colon, or with a mark such as * or @ at the start, in quotes.';

const bracketed =
  'is not YAML: the name of a field is in brackets, as in {{ title }}. Write the text itself, or put it in quotes.';

/** The first group is what precedes the block; the second, of YAML, its fields. */
const yamlBlock = /^(\uFEFF?(?:[ \t]*\n)*)---[ \t]*\n(?:([^]*?)\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const tomlBlock = /^(\uFEFF?(?:[ \t]*\n)*)\+{3}[ \t]*\n(?:[^]*?\n)??\+{3}[ \t]*(?:\n|$)/;
const yamlStart = /^\uFEFF?\s*---[ \t]*\n(?=[\w"'$-]+:)/;

/**
 * Reads the YAML at the top of a text. YAML with mistakes is used as far as it can be read. Never throws.
 *
 * @param text - The text, its lines ended by `\n` alone.
 */
export function readFrontMatter(text: string): FrontMatter {
  const [yaml, aboveYaml = '', fields = ''] = yamlBlock.exec(text) ?? [];
  if (yaml !== undefined) {
    const read = readYaml(fields, linesOf(aboveYaml));
    return { ...read, body: text.slice(yaml.length), firstLine: linesOf(yaml) };
  }
  const none = { data: {}, positionOf: () => undefined };
  const [toml, aboveToml = ''] = tomlBlock.exec(text) ?? [];
  if (toml !== undefined) {
    const problem = { path: '', message: isToml, position: { line: linesOf(aboveToml), column: 1 } };
    return { ...none, body: text.slice(toml.length), firstLine: linesOf(toml), problems: [problem] };
  }
  const [start] = yamlStart.exec(text) ?? [];
  if (start === undefined) return { ...none, body: text, firstLine: 1, problems: [] };
  const problem = { path: '', message: unclosed, position: { line: linesOf(start) - 1, column: 1 } };
  return { ...none, body: text, firstLine: 1, problems: [problem] };
}

function linesOf(text: string): number {
  return text.split('\n').length;
}

/** The fields of some YAML, and what is wrong with it. */
function readYaml(yaml: string, above: number): Pick<FrontMatter, 'data' | 'problems' | 'positionOf'> {
  const deepAt = whereDeep(yaml);
  if (deepAt !== undefined) {
    const linesAbove = yaml.slice(0, deepAt).split('\n');
    const position = { line: linesAbove.length + above, column: linesAbove.at(-1)!.length + 1 };
    return { data: {}, problems: [{ path: '', message: tooDeep, position }], positionOf: () => undefined };
  }
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + above, column: col };
  };
  const document = parseDocument(yaml, { lineCounter: lines, logLevel: 'silent', uniqueKeys: false });
  const problems = mistakesIn(document, at);
  const startOf = startsIn(document);
  return {
    data: fieldsOf(document, problems),
    problems,
    positionOf(keys) {
      const start = startOf(keys);
      return start === undefined ? undefined : at(start);
    },
  };
}

/**
 * Where some YAML is nested deeper than any content. Found before it is composed, which is recursive: a few kilobytes of `? ?
 * ?` would take minutes, or end the process.
 */
function whereDeep(yaml: string): number | undefined {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(yaml)) {
    Array.from(parser.next(lexeme));
    if (parser.stack.length > deepest) return parser.offset;
  }
  return undefined;
}

/** Says where the values of a document start. The fields of each map are listed once, because each of them is looked up. */
function startsIn(document: Document): (keys: readonly Key[]) => number | undefined {
  const listed = new WeakMap<object, Map<unknown, unknown>>();
  const fieldsIn = (map: YAMLMap): Map<unknown, unknown> => {
    const fields =
      listed.get(map) ??
      new Map(map.items.map(({ key, value }) => [isScalar(key) && String(key.value), value]));
    listed.set(map, fields);
    return fields;
  };
  return (keys) => {
    let node: unknown = document.contents;
    for (const key of keys) {
      if (isMap(node)) node = fieldsIn(node).get(String(key));
      else node = isSeq(node) ? node.items[key as number] : undefined;
    }
    return isNode(node) ? node.range?.[0] : undefined;
  };
}

/** What is wrong with some YAML. Aliases that refer to nothing are removed: all fields would be lost with them. */
function mistakesIn(document: Document, at: (offset: number) => Position): ImportProblem[] {
  const problems: ImportProblem[] = document.errors.map(({ message, pos }) => ({
    path: '',
    message: `is not YAML: ${message.split(' at line')[0]}. ${inQuotes}`,
    position: at(pos[0]),
  }));
  const anchors = new Set<string>();
  visit(document, {
    // All values except maps, which have a visitor of their own.
    Value(_, { anchor }) {
      if (anchor) anchors.add(anchor);
    },
    // `*Gentle*` is emphasis in Markdown. Not by its `resolve`, which searches the whole document for each alias.
    Alias(_, node) {
      if (anchors.has(node.source)) return undefined;
      const message = `is not YAML: "*${node.source}" refers to nothing. ${inQuotes}`;
      problems.push({ path: '', message, position: at(node.range![0]) });
      return visit.REMOVE;
    },
    // Not by the parser's `uniqueKeys`, which compares each field with all others.
    Map(_, { anchor, items }) {
      if (anchor) anchors.add(anchor);
      const names = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key) || names.size < names.add(key.value).size) continue;
        const message = `has "${String(key.value)}" twice. Only the last is read; leave one out.`;
        problems.push({ path: '', message, position: at(key.range![0]) });
      }
    },
    Pair(_, { key, value }) {
      // `{{ title }}` was meant to be filled in by a template. As a name, it would be written out as YAML, level by level.
      if (isCollection(key)) {
        problems.push({ path: '', message: bracketed, position: at(key.range![0]) });
        return visit.REMOVE;
      }
      // `{ name: A. Rowan, MD }` is a name and a field `MD` without a value.
      if (value !== null || !isScalar(key)) return undefined;
      const message = `has a comma before "${String(key.value)}", which ends a text in { }. Put texts with a comma in quotes.`;
      problems.push({ path: '', message, position: at(key.range![0]) });
      return undefined;
    },
  });
  return problems;
}

function fieldsOf(document: Document, problems: ImportProblem[]): Record<string, unknown> {
  try {
    // A round trip through JSON, so that what YAML refers to twice becomes two copies, and nothing contains itself.
    if (isMap(document.contents)) {
      return JSON.parse(JSON.stringify(document.toJS())) as Record<string, unknown>;
    }
  } catch {
    // Reported below.
  }
  if (document.contents) {
    problems.push({
      path: '',
      message: 'starts with front matter that holds no fields. Write each as `name: value`.',
    });
  }
  return {};
}

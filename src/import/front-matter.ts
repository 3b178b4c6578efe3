import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { ImportProblem, Position } from './imported.js';

type Document = ReturnType<typeof parseDocument>;

/** What stands above a text between two lines of `---`. */
export interface FrontMatter {
  readonly data: Record<string, unknown>;
  /** The text below. */
  readonly body: string;
  /** The line on which the text below starts. */
  readonly firstLine: number;
  readonly problems: readonly ImportProblem[];
  /** Where a value stands. */
  readonly positionOf: (keys: readonly (string | number)[]) => Position | undefined;
}

const unclosed =
  'starts with `---`, and no line of `---` ends the fields below it. Write one below the last field.';

const isToml =
  'is TOML, which is not read. Write each field as `name: value`, which is YAML, between lines of `---`.';

const inQuotes = 'Put texts with a colon, or with a mark such as * or @ at the start, in quotes.';

/** Both keep what stands above them; that of YAML its fields, too. */
const yamlBlock = /^(\uFEFF?(?:[ \t]*\n)*)---[ \t]*\n(?:([^]*?)\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const tomlBlock = /^(\uFEFF?(?:[ \t]*\n)*)\+{3}[ \t]*\n(?:[^]*?\n)??\+{3}[ \t]*(?:\n|$)/;
const yamlStart = /^\uFEFF?\s*---[ \t]*\n(?=[\w"'$-]+:)/;

/**
 * Takes the YAML off the top of a text. YAML with mistakes is used as far as it can be read. Never throws.
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

/** The fields that some YAML gives, and what is wrong with it. Above it the text has so many lines. */
function readYaml(yaml: string, above: number): Pick<FrontMatter, 'data' | 'problems' | 'positionOf'> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, logLevel: 'silent' });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + above, column: col };
  };
  const problems = mistakesIn(document, at);
  return {
    data: fieldsOf(document, problems),
    problems,
    positionOf(keys) {
      try {
        const node = document.getIn(keys, true) as { range?: readonly number[] } | undefined;
        const start = node?.range?.[0];
        return start === undefined ? undefined : at(start);
      } catch {
        return undefined;
      }
    },
  };
}

/** What is wrong with some YAML. What refers to nothing is taken out of it: all fields would be lost with it. */
function mistakesIn(document: Document, at: (offset: number) => Position): ImportProblem[] {
  const problems: ImportProblem[] = document.errors.map(({ message, pos }) => ({
    path: '',
    message: `is not YAML: ${message.split(' at line')[0]}. ${inQuotes}`,
    position: at(pos[0]),
  }));
  const anchors = new Set<string>();
  visit(document, {
    Value(_, { anchor }) {
      if (anchor) anchors.add(anchor);
    },
    // `*Gentle*`, which is emphasis in Markdown. Not by its `resolve`, which looks through the whole document, for each one anew.
    Alias(_, node) {
      if (anchors.has(node.source)) return undefined;
      const message = `is not YAML: "*${node.source}" refers to nothing. ${inQuotes}`;
      problems.push({ path: '', message, position: at(node.range![0]) });
      return visit.REMOVE;
    },
    // `{ name: A. Rowan, MD }` is a name and a field MD, which says nothing.
    Pair(_, { key, value }) {
      if (value !== null || !isScalar(key)) return;
      const message = `has a comma before "${String(key.value)}", which ends a text in { }. Put texts with a comma in quotes.`;
      problems.push({ path: '', message, position: at(key.range![0]) });
    },
  });
  return problems;
}

function fieldsOf(document: Document, problems: ImportProblem[]): Record<string, unknown> {
  try {
    // JSON once over, so that what YAML calls twice is two things, and nothing contains itself.
    if (isMap(document.contents)) {
      return JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: 100 }))) as Record<string, unknown>;
    }
  } catch {
    // Told below.
  }
  if (document.contents) {
    problems.push({
      path: '',
      message: 'starts with front matter that holds no fields. Write each as `name: value`.',
    });
  }
  return {};
}

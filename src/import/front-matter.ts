import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { ImportProblem, Position } from './imported.js';

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

const toml =
  'is TOML, which is not read. Write each field as `name: value`, which is YAML, between lines of `---`.';

const inQuotes = 'Put texts with a colon, or with a mark such as * or @ at the start, in quotes.';

/**
 * Takes the YAML off the top of a text. YAML with mistakes is used as far as it can be read. Never throws.
 *
 * @param text - The text, its lines ended by `\n` alone.
 */
export function readFrontMatter(text: string): FrontMatter {
  const found = /^(\uFEFF?(?:[ \t]*\n)*)---[ \t]*\n(?:([^]*?)\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  const other = /^(\uFEFF?(?:[ \t]*\n)*)\+{3}[ \t]*\n(?:[^]*?\n)??\+{3}[ \t]*(?:\n|$)/.exec(text);
  if (other) {
    const [whole, before = ''] = other;
    const problem = { path: '', message: toml, position: { line: before.split('\n').length, column: 1 } };
    const firstLine = whole.split('\n').length;
    return {
      data: {},
      body: text.slice(whole.length),
      firstLine,
      problems: [problem],
      positionOf: () => undefined,
    };
  }
  if (!found) {
    const [opening] = /^\uFEFF?\s*---[ \t]*\n(?=[\w"'$-]+:)/.exec(text) ?? [];
    const position = { line: opening ? opening.split('\n').length - 1 : 1, column: 1 };
    const problems = opening ? [{ path: '', message: unclosed, position }] : [];
    return { data: {}, body: text, firstLine: 1, problems, positionOf: () => undefined };
  }
  const [whole, before = '', yaml = ''] = found;
  const above = before.split('\n').length;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, logLevel: 'silent' });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + above, column: col };
  };
  const problems: ImportProblem[] = document.errors.map(({ message, pos }) => ({
    path: '',
    message: `is not YAML: ${message.split(' at line')[0]}. ${inQuotes}`,
    position: at(pos[0]),
  }));
  // `*Gentle*`, which is emphasis in Markdown, would name something that is nowhere, and all fields would be lost with it.
  const anchors = new Set<string>();
  visit(document, {
    Value(_, { anchor }) {
      if (anchor) anchors.add(anchor);
    },
    // Not by its `resolve`, which looks through the whole document, for each one anew.
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
  return {
    data: fieldsOf(document, problems),
    body: text.slice(whole.length),
    firstLine: whole.split('\n').length,
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

function fieldsOf(
  document: ReturnType<typeof parseDocument>,
  problems: ImportProblem[],
): Record<string, unknown> {
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

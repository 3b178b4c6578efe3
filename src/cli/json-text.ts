import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Position } from '../import/imported.js';

/** What some JSON contains, and where. */
export interface JsonText {
  /** The data; if there are errors, as much of it as could be read, which may be nothing. */
  readonly data: unknown;
  readonly errors: readonly { readonly position: Position; readonly text: string }[];
  /** Whether part of it could not be read, which may be what seems to be missing. */
  readonly isBroken: boolean;
  /** Where the value at a path is written; paths are those of `formatPath`. A missing value is in the object around it. */
  readonly positionOf: (path: string) => Position;
}

const remedies: Readonly<Record<string, string>> = {
  InvalidSymbol: 'is not JSON: put text in double quotes.',
  UnexpectedEndOfNumber: 'is not a number. Write it like 12 or 0.5.',
  PropertyNameExpected: 'is where the name of a field should be, in double quotes. Is there an extra comma?',
  ValueExpected: 'is where a value should be. Is there an extra comma?',
  ColonExpected: 'is where a colon should be, between the name of the field and its value.',
  CommaExpected: 'is where a comma should be, or the end of the list or object.',
  CloseBraceExpected: 'is where the object should be closed with }.',
  CloseBracketExpected: 'is where the list should be closed with ].',
  EndOfFileExpected: 'comes after the end. A file holds one object only.',
  InvalidCommentToken: 'is a comment, which JSON does not have. Use a field "$comment".',
  UnexpectedEndOfString:
    'is a text that is not closed: a straight double quote is missing at its end. For a line break in it, write \\n.',
  InvalidEscapeCharacter:
    'holds a backslash before a character that needs none. For a backslash in the text, write two.',
  InvalidUnicode: 'holds a \\u without four hexadecimal digits after it.',
  InvalidCharacter: 'holds a tab or another control character. Write \\t for a tab.',
};

/** What word processors and web pages turn the quotes and spaces of JSON into. */
const pasted = [
  [/^[“”„‟«»‹›‘’‚]/, 'has curly quotes. JSON takes only straight ones: ".'],
  [/^\s/, 'is a special space, as found on web pages. Type the space again.'],
] as const;

/** Reported for thousands of nested lists and objects, which nobody writes. */
const tooDeep = 'The file is nested too deeply to be read. Flatten it.';

/** Reads JSON, and remembers where everything is. Never throws. */
export function readJson(text: string): JsonText {
  try {
    return readSource(text);
  } catch {
    // Out of stack.
    const position = { line: 1, column: 1 };
    const errors = [{ position, text: tooDeep }];
    return { data: undefined, errors, isBroken: true, positionOf: () => position };
  }
}

function readSource(source: string): JsonText {
  const positionAt = positions(source);
  const found: ParseError[] = [];
  const root = parseTree(source, found, { disallowComments: true });
  const [first] = found;
  // What follows the first mistake is usually its consequence.
  const errors = first ? [{ position: positionAt(first.offset), text: describe(first, source) }] : [];
  if (root) {
    for (const { offset, name } of repeatedFields(root)) {
      errors.push({
        position: positionAt(offset),
        text: `"${name}" appears twice in the same object; only the last one counts. Remove one.`,
      });
    }
  }
  return {
    data: root && valueOf(root),
    errors,
    isBroken: !!first,
    positionOf: (path) => positionAt(root ? offsetOf(root, path) : 0),
  };
}

function describe({ error, offset, length }: ParseError, source: string): string {
  const written = source.slice(offset, offset + Math.min(length, 20)).split('\n', 1)[0]!;
  const what = written ? `“${written}”` : 'The end of the file';
  const [, ofPasted] = pasted.find(([start]) => start.test(written)) ?? [];
  return `${what} ${ofPasted ?? remedies[printParseErrorCode(error)] ?? 'is not JSON.'}`;
}

/** Finds lines and columns by where lines start. */
function positions(source: string): (offset: number) => Position {
  const starts = [0];
  for (const { index } of source.matchAll(/\n/g)) starts.push(index + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

/** Where the value at a path is: for a field, its name. The path ends where the content does. */
function offsetOf(root: Node, path: string): number {
  let node = root;
  let place = root.offset;
  for (let rest = path; rest;) {
    const step = node.type === 'array' ? intoList(node, rest) : intoObject(node, rest);
    if (!step) break;
    [node, place, rest] = step;
  }
  return place;
}

type Step = [node: Node, place: number, rest: string];

function intoList({ children = [] }: Node, path: string): Step | undefined {
  const [written, index] = /^\[(\d+)\]/.exec(path) ?? [];
  const child = children[Number(index)];
  return written && child ? [child, child.offset, path.slice(written.length)] : undefined;
}

/** The fields of an object by name, listed once, as each is looked up. Of fields with the same name, the last is the data. */
const listed = new WeakMap<Node, ReadonlyMap<string, Node>>();

function fieldsOf(node: Node): ReadonlyMap<string, Node> {
  const known = listed.get(node);
  if (known) return known;
  const fields = new Map<string, Node>();
  for (const field of node.children ?? []) fields.set(String(field.children?.[0]?.value), field);
  listed.set(node, fields);
  return fields;
}

/** A field's name may contain what paths are made of, so the longest that fits is taken. */
function intoObject(node: Node, path: string): Step | undefined {
  const rest = path.replace(/^\./, '');
  const fields = fieldsOf(node);
  const ends = Array.from(rest.matchAll(/[.[]/g), ({ index }) => index);
  for (const end of [...ends, rest.length].reverse()) {
    const field = fields.get(rest.slice(0, end));
    if (!field) continue;
    const value = field.children?.[1];
    return value && [value, field.offset, rest.slice(end)];
  }
  return undefined;
}

function* repeatedFields({ type, children = [] }: Node): Generator<{ offset: number; name: string }> {
  const seen = new Set<string>();
  for (const child of children) {
    if (type === 'object') {
      const name = String(child.children?.[0]?.value);
      if (seen.has(name)) yield { offset: child.offset, name };
      seen.add(name);
    }
    yield* repeatedFields(child);
  }
}

/** The data of a tree; to `Object.fromEntries`, `__proto__` is a name like any other. */
function valueOf({ type, value, children = [] }: Node): unknown {
  if (type === 'array') return children.map(valueOf);
  if (type !== 'object') return value as unknown;
  const fields = children.flatMap(({ children: [name, field] = [] }) =>
    name && field ? [[String(name.value), valueOf(field)] as const] : [],
  );
  return Object.fromEntries(fields);
}

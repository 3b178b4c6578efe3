import { hasFields } from '../content/has-fields.js';
import { formatPath, type Key } from '../content/problem.js';
import type { RichText } from '../content/rich-text.js';
import { checkedText } from './checked.js';
import type { ImportProblem, Imported } from './imported.js';
import { readTree, type Kind } from './read-tree.js';

/** A node of an editor's JSON: its fields, unchecked. */
export type JsonNode = Readonly<Record<string, unknown>>;

/** Reports what is lost of a node. */
export type Report = (node: JsonNode, message: string) => void;

/**
 * Reads a text that an editor stored as JSON.
 *
 * @param data - What the editor stored, unchecked.
 * @param nodesOf - Returns the nodes at the top, or undefined if the data is no such text.
 * @param format - Given a way to report, returns the function that says what a node is.
 */
export function readJsonTree(
  data: unknown,
  nodesOf: (data: unknown) => readonly JsonNode[] | undefined,
  format: (report: Report) => (node: JsonNode) => Kind<JsonNode>,
): Imported<RichText> {
  const problems: ImportProblem[] = [];
  const copy = plainCopy(data);
  const nodes = nodesOf(copy);
  if (!nodes) {
    return {
      value: '',
      problems: [
        { path: '', message: 'is not a text of this format. Pass the field as the CMS delivers it.' },
      ],
    };
  }
  const places = pathsIn(copy);
  const reported = new Set<string>();
  const report: Report = (node, message) => {
    const problem = { path: places.get(node) ?? '', message };
    if (reported.size === reported.add(JSON.stringify(problem)).size) return;
    problems.push(problem);
  };
  return checkedText(readTree(nodes, { kindOf: format(report), report }), problems);
}

/** The entries of a list that are nodes; empty if the value is no list. */
export function nodesIn(value: unknown): JsonNode[] {
  return Array.isArray(value) ? value.filter(hasFields) : [];
}

/** A value if it is a text, else an empty text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A copy of some data that cannot run, change or contain itself; undefined if there is none. */
function plainCopy(data: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(data)) as unknown;
  } catch {
    return undefined;
  }
}

/** The path to each object. Without recursion, as the data may be nested to any depth. */
function pathsIn(root: unknown): Map<unknown, string> {
  const paths = new Map<unknown, string>();
  const open: (readonly [value: unknown, keys: readonly Key[]])[] = [[root, []]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, keys] = next;
    if (typeof value !== 'object' || value === null || keys.length > 100) continue;
    paths.set(value, formatPath(keys));
    for (const [key, inner] of Object.entries(value)) {
      open.push([inner, [...keys, Array.isArray(value) ? Number(key) : key]]);
    }
  }
  return paths;
}

import { nodesIn, type JsonNode, type Report } from './json-tree.js';
import { losses } from './losses.js';
import type { Kind } from './read-tree.js';

/** How a format describes the cells of its tables. */
interface Cells {
  readonly isHeader: (cell: JsonNode) => boolean;
  /** The fields that say how many cells a cell spans. */
  readonly spansOf: (cell: JsonNode) => JsonNode;
}

/** A table whose rows have their cells, and cells their text, in `content`. A first row of header cells is its head. */
export function tableKind(
  rows: readonly JsonNode[],
  { isHeader, spansOf }: Cells,
  report: Report,
): Kind<JsonNode> {
  const [first = [], ...others] = rows.map((row) => nodesIn(row.content));
  for (const cell of [first, ...others].flat()) {
    const { colspan, rowspan } = spansOf(cell);
    if (Number(colspan) > 1 || Number(rowspan) > 1) report(cell, losses.cellSpan);
  }
  const contents = (cells: readonly JsonNode[]) => cells.map((cell) => nodesIn(cell.content));
  return first.every(isHeader)
    ? { is: 'table', head: contents(first), rows: others.map(contents) }
    : { is: 'table', head: [], rows: [first, ...others].map(contents) };
}

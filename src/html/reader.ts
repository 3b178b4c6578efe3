import type { Problem } from '../content/problem.js';
import type { Report } from './nodes.js';

/** What the HTML inside an element says, and what could not be read. */
export interface HtmlResult {
  /** The content, unchecked: undefined if the element reads no HTML, null if it cannot be read yet. */
  readonly data: unknown;
  readonly problems?: readonly Problem[];
  /** Level of the heading that the HTML starts with. */
  readonly level?: number | undefined;
}

/** Reads the HTML inside an element. The result is the same object for as long as the HTML says the same. */
export type HtmlReader = (root: Element, name: string) => HtmlResult;

/** Gives a report for one place, such as `items[2].answer`, or for the content as a whole. */
export type ReportAt = (place?: string) => Report;

/** Reads one kind of section. */
export type SectionReader = (
  root: Element,
  at: ReportAt,
) => { readonly content: object; readonly level: number | undefined };

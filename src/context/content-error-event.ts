import type { Problem } from '../content/problem.js';

/** Something is wrong with an element's content. What can be used of it is shown. */
export class ClinicContentErrorEvent extends Event {
  static readonly type = 'clinic-content-error';

  /** What is wrong, each with its location and how to fix it. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(ClinicContentErrorEvent.type, { bubbles: true, composed: true });
    this.problems = problems;
  }
}

/** Tells the page and the developer's console, once, what is wrong. */
export function reportProblems(host: HTMLElement, problems: readonly Problem[]): void {
  const event = new ClinicContentErrorEvent(problems);
  host.dispatchEvent(event);
  const lines = problems.map(({ path, message }) => `  ${path || 'the content'} ${message}`);
  console.warn(`<${host.localName}>: problems with the content.\n${lines.join('\n')}`);
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clinic-content-error': ClinicContentErrorEvent;
  }
}

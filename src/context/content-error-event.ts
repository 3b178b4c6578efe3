import type { Problem } from '../content/problem.js';

/** Some of an element's content could not be used. The rest is shown. */
export class ClinicContentErrorEvent extends Event {
  static readonly type = 'clinic-content-error';

  /** What could not be used, each with its location and how to fix it. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(ClinicContentErrorEvent.type, { bubbles: true, composed: true });
    this.problems = problems;
  }
}

/** Tells the page and the developer's console, once, what could not be used. */
export function reportProblems(host: HTMLElement, problems: readonly Problem[]): void {
  const event = new ClinicContentErrorEvent(problems);
  host.dispatchEvent(event);
  const lines = problems.map(({ path, message }) => `  ${path || 'the content'} ${message}`);
  console.warn(`<${host.localName}>: part of the content is not shown.\n${lines.join('\n')}`);
}

declare global {
  interface GlobalEventHandlersEventMap {
    'clinic-content-error': ClinicContentErrorEvent;
  }
}

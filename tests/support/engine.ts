/** What the engine that runs a test can do. What it cannot do has an expectation of its own, and is never skipped. */
import { executeServerCommand } from '@web/test-runner-commands';

/** Searches the page as a reader does with Ctrl+F, but opens nothing: it only says whether the text is found. */
export function findInPage(text: string): boolean {
  getSelection()?.removeAllRanges();
  const { find } = window as never as { find?: (text: string, ...options: boolean[]) => boolean };
  return find?.call(window, text, false, false, true) ?? false;
}

/**
 * Whether a search finds what is `hidden="until-found"` inside a shadow root. WebKitGTK's looks into no shadow root, and
 * that of Chromium's headless shell finds no text at all.
 */
export function searchesHidden(): boolean {
  const host = document.createElement('div');
  const hidden = document.createElement('p');
  hidden.setAttribute('hidden', 'until-found');
  hidden.textContent = 'needle in the page';
  host.attachShadow({ mode: 'open' }).append(hidden);
  document.body.append(host);
  const found = findInPage(hidden.textContent);
  host.remove();
  return found;
}

/** Whether the browser reports `history.pushState()`. */
export function reportsPushState(): boolean {
  return 'navigation' in globalThis;
}

/** Whether the runner can tell the browser to print, to force colours and to show its accessibility tree. */
export function speaksDevtools(): Promise<boolean> {
  return executeServerCommand<boolean, undefined>('speaks-devtools');
}

/** Gives a command to the browser in Chromium's protocol. */
export async function devtools(method: string, params: object): Promise<void> {
  await executeServerCommand('cdp', { method, params });
}

/** Whether U+2060 keeps a full stop on the same line as the button before it. In WebKit it does not. */
export function joinsButtons(): boolean {
  const line = document.createElement('p');
  line.style.cssText = 'inline-size: 0; white-space: normal';
  const button = document.createElement('button');
  const stop = document.createTextNode('\u2060.');
  line.append(button, stop);
  document.body.append(line);
  const range = document.createRange();
  range.selectNodeContents(stop);
  const isJoined = range.getBoundingClientRect().top < button.getBoundingClientRect().bottom;
  line.remove();
  return isJoined;
}

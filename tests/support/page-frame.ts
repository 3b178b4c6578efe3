import type { HostPage } from './host-pages.js';
import { jsonScript } from './json-script.js';

/** A page in a frame: its rules apply only there, and it is as large as it needs to be, so that nothing scrolls. */
export interface PageFrame {
  readonly frame: HTMLIFrameElement;
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** The box around the page's content. */
  readonly wrapper: HTMLElement;
}

/** The rest of a page, which must look the same with the elements and without. */
const furniture = `
  <section id="furniture">
    <h2>Heading</h2>
    <p class="title">Text with a <a href="#">link</a></p>
    <ul class="items"><li class="item">Item</li></ul>
    <button class="toggle">Button</button> <input class="search-field" value="Field">
    <svg class="icon" width="24" height="24"><circle r="9"></circle></svg>
    <table><tr><th>Head</th><td>Cell</td></tr></table>
  </section>`;

/** Opens a page with the stylesheet of a host, or with none. */
export async function openPage(width: number, host?: HostPage): Promise<PageFrame> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}px; block-size: 30000px; border: 0`;
  // A bar to scroll sideways, which Firefox shows, would take its height from the page.
  frame.scrolling = 'no';
  frame.srcdoc = `<!doctype html>
<html lang="en">
  <head>${host ? `<link rel="stylesheet" href="${host.stylesheet}">` : ''}</head>
  <body><div id="wrapper" class="${host?.wrapper ?? ''}">${furniture}</div></body>
</html>`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const window = frame.contentWindow as Window & typeof globalThis;
  const page = frame.contentDocument!;
  if (host && !page.styleSheets[0]?.cssRules.length) throw new Error(`${host.stylesheet} did not load.`);
  return { frame, document: page, window, wrapper: page.getElementById('wrapper')! };
}

/** Brings the elements onto the page, as the page's own script would. */
export async function defineElements({ document }: PageFrame): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = new URL('../../src/define.ts', import.meta.url).href;
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve, { once: true });
    script.addEventListener('error', reject, { once: true });
  });
  document.head.append(script);
  await loaded;
}

/** Puts an element with its content, as JSON inside, at the end of a box. */
export function place(box: Element, tag: string, content: unknown): HTMLElement {
  const page = box.ownerDocument;
  const element = page.createElement(tag);
  element.append(jsonScript(JSON.stringify(content), page));
  box.append(element);
  return element;
}

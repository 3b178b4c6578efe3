/** What a server rendered, on a page whose script is on its way, or never comes. */
import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { place, renderedHtml } from '../support/server-rendered.js';
import { one, some } from '../support/shadow.js';

describe('a server-rendered question without script', () => {
  let faq: LitElement;
  let toggles: HTMLElement[];

  const open = () => some(faq, '.panel').map((panel) => panel.checkVisibility({ opacityProperty: true }));

  /** Moves the pointer to the middle of a part, or off the questions. */
  const pointAt = (selector?: string) => {
    const { x, y, width, height } = selector ? one(faq, selector).getBoundingClientRect() : new DOMRect();
    return sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
  };

  beforeEach(async () => {
    const items = ['One?', 'Two?'].map((question) => ({ question, answer: 'Yes.' }));
    faq = await place(await renderedHtml({ items }, { element: 'faq' }));
    toggles = some(faq, 'button.toggle');
  });

  afterEach(() => pointAt());

  it('is open only while it has the focus', () => {
    expect(open()).to.deep.equal([false, false]);
    toggles[0]!.focus();
    expect(open()).to.deep.equal([true, false]);
    toggles[1]!.focus();
    expect(open()).to.deep.equal([false, true]);
  });

  it('is open with the focus even if an HTML minifier has taken the value of hidden away', () => {
    for (const panel of some(faq, '.panel')) panel.setAttribute('hidden', '');
    toggles[1]!.focus();
    expect(open()).to.deep.equal([false, true]);
  });

  it('stays open while the pointer is on its answer', async () => {
    toggles[0]!.focus();
    await pointAt('.panel');
    toggles[0]!.blur();
    expect(open()).to.deep.equal([true, false]);
    await pointAt();
    expect(open()).to.deep.equal([false, false]);
  });

  it('is open while the pointer is on it if nothing hovers, as after a tap in Safari', async () => {
    await pointAt('.bar');
    expect(open()).to.deep.equal([matchMedia('(hover: none)').matches, false]);
    const rules = [...one<HTMLStyleElement>(faq, 'style').sheet!.cssRules];
    const media = rules.filter((rule) => rule instanceof CSSMediaRule);
    const { media: touch } = media.find(({ conditionText }) => /hover:\s*none/.test(conditionText))!;
    touch.mediaText = 'all';
    expect(open()).to.deep.equal([true, false]);
  });
});

/** What each colour of the theme is for, as its description says. */
import { expect, fixture, html } from '@open-wc/testing';
import '../src/define.js';
import { furnished } from './support/examples.js';
import { all } from './support/shadow.js';

const red = 'rgb(255, 0, 0)';

describe('the colour of links', () => {
  it('is used only for links and buttons', async () => {
    const page = await fixture(html`
      <clinic-treatment
        style="--clinic-link: ${red}; --clinic-emphasis: green; --clinic-focus: blue"
        .content=${furnished}
      ></clinic-treatment>
    `);
    const coloured = all(page, '*').filter((box) => {
      const { color, borderInlineStartColor, borderInlineStartStyle } = getComputedStyle(box);
      return color === red || (borderInlineStartStyle !== 'none' && borderInlineStartColor === red);
    });
    expect(coloured.length).to.be.at.least(10);
    const others = coloured.filter((box) => !box.closest('a, button'));
    expect(others.map(({ className }) => className)).to.deep.equal([]);
  });
});

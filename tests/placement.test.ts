/** Boxes that ask how wide their content would like to be: an element fills them, as a block of text would. */
import { expect, fixture, html } from '@open-wc/testing';
import '../src/define.js';
import { cases } from './support/cases.js';
import { furnished } from './support/examples.js';
import { place } from './support/page-frame.js';

const elements = [...cases, { tag: 'clinic-treatment', content: furnished }];

const boxes = {
  'a row of a flexible box': 'display: flex',
  'a column of a flexible box that starts its items':
    'display: flex; flex-direction: column; align-items: start',
  'a grid that starts its items': 'display: grid; justify-items: start',
};

for (const [name, style] of Object.entries(boxes)) {
  describe(`in ${name}`, () => {
    for (const { tag, content } of elements) {
      for (const width of [800, 320]) {
        it(`<${tag}> fills ${width} px, and no more`, async () => {
          const box = await fixture<HTMLElement>(html`<div style="${style}; inline-size: ${width}px"></div>`);
          const element = place(box, tag, content);
          expect(element.getBoundingClientRect().width).to.equal(width);
        });
      }
    }
  });
}

describe('beside another item in a row', () => {
  for (const { tag, content } of elements) {
    it(`<${tag}> takes the room that is left`, async () => {
      const box = await fixture<HTMLElement>(html`<div style="display: flex; inline-size: 800px"></div>`);
      const element = place(box, tag, content);
      const other = document.createElement('div');
      other.style.cssText = 'flex: none; inline-size: 200px';
      box.append(other);
      expect(element.getBoundingClientRect().width).to.equal(600);
    });
  }
});

/** A page that was rendered on a server, and loads the elements without `hydrate.js`. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { cases } from '../support/cases.js';
import type { ContentElement } from '../support/element-promises.js';
import { furnished } from '../support/examples.js';
import { place, renderedHtml, takenOver } from '../support/server-rendered.js';
import { all, outline } from '../support/shadow.js';

describe('server-rendered HTML on a page without hydrate.js', () => {
  for (const { name, tag, content } of cases) {
    it(`is not duplicated when the element renders: <${tag}>`, async () => {
      const element = await place(await renderedHtml(content, { element: name }));
      await takenOver(element);
      const own = document.createElement(tag) as ContentElement;
      own.content = content;
      element.after(own);
      await takenOver(own);
      expect(outline(element)).to.deep.equal(outline(own));
    });
  }

  it('leaves one <clinic-faq> and no <style> element on a whole treatment page', async () => {
    const page = await place(await renderedHtml(furnished));
    await takenOver(page);
    expect(all(page, 'clinic-faq')).to.have.length(1);
    expect(all(page, 'style')).to.be.empty;
  });
});

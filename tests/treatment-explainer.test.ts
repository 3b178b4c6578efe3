import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../src/elements/treatment-explainer/define.js';
import { one } from './support/shadow.js';

it('keeps to a narrow column when a picture does not load', async () => {
  const pictures = [{ src: '/package.json', alt: 'A wrap lies around a shoulder.', width: 480, height: 320 }];
  const column = await fixture<HTMLElement>(html`
    <div style="inline-size: 358px">
      <clinic-treatment-explainer .content=${{ lead: 'A lead.', pictures }}></clinic-treatment-explainer>
    </div>
  `);
  const image = one<HTMLImageElement>(column, 'img');
  image.scrollIntoView();
  if (!image.complete) await oneEvent(image, 'error');
  expect(one(column, '.lead').getBoundingClientRect().width).to.be.at.most(358);
});

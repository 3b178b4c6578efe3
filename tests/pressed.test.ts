/** What a reader sees of a press before anything comes of it: on a slow phone, that may take a while. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { ClinicCallToAction } from '../src/elements/call-to-action/call-to-action.js';
import { afterTest } from './support/after-test.js';
import { mountFaq, resetAddress } from './support/questions.js';
import { one } from './support/shadow.js';

const controls: Record<string, () => Promise<Element>> = {
  'the button of a question': async () => one(await mountFaq(), 'button.toggle'),
  '“Show all”': async () => one(await mountFaq(), '.toggle-all'),
  'the link in an answer': async () => {
    const faq = await mountFaq();
    faq.showAll();
    await faq.updateComplete;
    return one(faq, 'a[href="#third"]');
  },
  'the link of an invitation': async () => one(await mountInvitation(false), '.label'),
  'the link of an invitation to buy': async () => one(await mountInvitation(true), '.label'),
};

function mountInvitation(commercial: boolean): Promise<ClinicCallToAction> {
  const content = { label: 'Book', href: '#book', commercial };
  return fixture(html`<clinic-call-to-action .content=${content}></clinic-call-to-action>`);
}

afterEach(resetAddress);

describe('a button or link', () => {
  for (const [name, find] of Object.entries(controls)) {
    it(`looks different while it is pressed: ${name}`, async () => {
      const control = await find();
      control.scrollIntoView();
      const { left, top, width, height } = control.getBoundingClientRect();
      const look = () => {
        const { backgroundColor, textDecorationLine, textDecorationThickness } = getComputedStyle(control);
        return [backgroundColor, textDecorationLine, textDecorationThickness].join(' ');
      };
      afterTest(() => sendMouse({ type: 'move', position: [0, 0] }));
      await sendMouse({
        type: 'move',
        position: [Math.round(left + width / 2), Math.round(top + height / 2)],
      });
      const under = look();
      await sendMouse({ type: 'down' });
      const pressed = look();
      await sendMouse({ type: 'up' });
      expect(pressed).to.not.equal(under);
    });
  }
});

import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { accordions, buttons, go, mountFaq, resetAddress, states } from '../support/questions.js';
import { all, one } from '../support/shadow.js';

for (const { tag, mount } of accordions) {
  describe(`the layout of <${tag}>`, () => {
    it('puts the words at the start of the line and the chevron at its end, in both directions', async () => {
      const accordion = await mount();
      const places = () => {
        const [button] = buttons(accordion);
        const { left, right } = button!.getBoundingClientRect();
        const label = one(button!, '.label');
        const chevron = one<Element>(button!, '.chevron').getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(label);
        const words = range.getBoundingClientRect();
        return {
          left: Math.min(words.left - left, right - words.right) === words.left - left,
          chevron,
          words,
        };
      };
      const { chevron, words, left } = places();
      expect(left).to.equal(true);
      expect(chevron.left).to.be.at.least(words.right);
      accordion.dir = 'rtl';
      const mirrored = places();
      expect(mirrored.left).to.equal(false);
      expect(mirrored.chevron.right).to.be.at.most(mirrored.words.left);
    });

    it('fits a column of 320 px with everything open, also with text of twice the size', async () => {
      await setViewport({ width: 320, height: 640 });
      const accordion = await mount();
      accordion.showAll();
      await accordion.updateComplete;
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      accordion.style.fontSize = '200%';
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      for (const label of all(accordion, '.label')) expect(label.scrollWidth).to.be.at.most(320);
      await setViewport({ width: 800, height: 600 });
    });

    it('cuts nothing off where a reader widens the spacing of text (WCAG 1.4.12)', async () => {
      const accordion = await mount();
      accordion.showAll();
      accordion.style.cssText = 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';
      await accordion.updateComplete;
      await waitUntil(() => all(accordion, '.panel').every((panel) => !panel.getAnimations().length));
      for (const box of all(accordion, '.toggle, .panel, .content')) {
        expect(box.scrollHeight, box.className).to.be.at.most(box.clientHeight + 1);
        expect(box.scrollWidth, box.className).to.be.at.most(box.clientWidth + 1);
      }
    });

    it('makes every button large enough to be touched', async () => {
      for (const button of all(await mount(), 'button')) {
        expect(button.getBoundingClientRect().height).to.be.at.least(44);
      }
    });
  });
}

describe('a list of a thousand items', () => {
  it('is shown, and each can be linked to', async () => {
    const items = Array.from({ length: 1000 }, (_, n) => ({
      question: `Question ${n}?`,
      answer: `Answer ${n}.`,
    }));
    const faq = await mountFaq({ content: { items } });
    expect(buttons(faq)).to.have.length(1000);
    await go('question-999');
    await waitUntil(() => states(faq)[999]);
    resetAddress();
  });
});

import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../support/accessibility.js';
import { accordions, mountRisks, toggle } from '../support/questions.js';

for (const { tag, mount } of accordions) {
  describe(`the accessibility tree of <${tag}>`, () => {
    it('contains headings and collapsed buttons, but nothing from closed panels', async () => {
      expect(await accessibilityTree(await mount())).to.deep.equal([
        'heading 2 Questions',
        'button Show all – Questions',
        'heading 3 First?',
        'button First? (collapsed)',
        'heading 3 Second?',
        'button Second? (collapsed)',
        'heading 3 Third?',
        'button Third? (collapsed)',
      ]);
    });

    it('contains an opened panel right after its button', async () => {
      const accordion = await mount();
      await toggle(accordion, 1);
      expect((await accessibilityTree(accordion)).slice(4, 8)).to.deep.equal([
        'heading 3 Second?',
        'button Second? (expanded)',
        'link a link',
        'heading 3 Third?',
      ]);
    });

    it('no longer contains a panel that was closed again', async () => {
      const accordion = await mount();
      await toggle(accordion, 1);
      await toggle(accordion, 1);
      expect((await accessibilityTree(accordion)).filter((line) => /^link|expanded/.test(line))).to.be.empty;
    });

    it('follows the headingLevel property', async () => {
      const accordion = await mount();
      accordion.headingLevel = 4;
      await accordion.updateComplete;
      const headings = (await accessibilityTree(accordion)).filter((line) => line.startsWith('heading'));
      expect(headings).to.deep.equal([
        'heading 4 Questions',
        'heading 5 First?',
        'heading 5 Second?',
        'heading 5 Third?',
      ]);
    });
  });
}

describe('a risk in the accessibility tree', () => {
  it('is a heading described by frequency and severity if it is serious, without a button', async () => {
    const frequency = { kind: 'count', affected: 3, outOf: 1000 } as const;
    const items = [{ name: 'A burn', severity: 'serious', frequency }] as const;
    expect(await accessibilityTree(await mountRisks({ content: { items } }))).to.deep.equal([
      'heading 2 A burn – 3 out of 1,000 Serious',
    ]);
  });

  it('has frequency and severity as description of its button, not in its heading', async () => {
    const frequency = { kind: 'count', affected: 3, outOf: 1000 } as const;
    const items = [{ name: 'Headache', severity: 'not-serious', frequency }] as const;
    expect(await accessibilityTree(await mountRisks({ content: { items } }))).to.deep.equal([
      'heading 2 Headache',
      'button Headache (collapsed) – 3 out of 1,000 Not serious',
    ]);
  });

  it('exposes its content without being opened if it is serious', async () => {
    const whatToDo = [
      { type: 'paragraph', children: [{ type: 'link', href: 'tel:555', children: 'Call' }] },
    ] as const;
    const items = [{ name: 'A burn', severity: 'serious', whatToDo }] as const;
    expect(await accessibilityTree(await mountRisks({ content: { items } }))).to.deep.equal([
      'heading 2 A burn – Serious',
      'link Call',
    ]);
  });
});

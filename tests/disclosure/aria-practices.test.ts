/**
 * The intent of the W3C ARIA Authoring Practices' own regression tests for accordions and FAQ disclosures
 * (accordion_accordion.js, disclosure_faq.js), asked of both elements.
 */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accordions, buttons, mountRisks, panels, states, toggle, visible } from '../support/questions.js';
import { activeElement, all, danglingReferences, one } from '../support/shadow.js';

for (const { tag, mount } of accordions) {
  describe(`<${tag}> according to the ARIA Authoring Practices`, () => {
    describe('roles and names', () => {
      it('wraps each button in a heading that contains nothing else', async () => {
        for (const button of buttons(await mount())) {
          expect(button.parentElement!.localName).to.equal('h3');
          expect(button.parentElement!.childElementCount).to.equal(1);
        }
      });

      it('uses native buttons with type="button", named by their text', async () => {
        const found = buttons(await mount());
        expect(found.map((button) => button.textContent.trim())).to.deep.equal([
          'First?',
          'Second?',
          'Third?',
        ]);
        for (const button of found) {
          expect(button.type).to.equal('button');
          expect(button.hasAttribute('role')).to.equal(false);
          expect(button.hasAttribute('aria-label')).to.equal(false);
        }
      });

      it('gives panels no role, so that they are not landmarks', async () => {
        for (const panel of panels(await mount())) expect(panel.hasAttribute('role')).to.equal(false);
      });
    });

    describe('states', () => {
      it('references the panel of each button with aria-controls', async () => {
        const accordion = await mount();
        for (const [index, button] of buttons(accordion).entries()) {
          const panel = accordion.shadowRoot!.getElementById(button.getAttribute('aria-controls')!);
          expect(panel === panels(accordion)[index]).to.equal(true);
        }
        expect(danglingReferences(accordion)).to.be.empty;
      });

      it('reflects with aria-expanded whether the panel is open', async () => {
        const accordion = await mount();
        expect(states(accordion)).to.deep.equal([false, false, false]);
        expect(visible(accordion)).to.deep.equal([false, false, false]);
        await toggle(accordion, 1);
        expect(states(accordion)).to.deep.equal([false, true, false]);
        expect(panels(accordion).map((panel) => panel.hasAttribute('hidden'))).to.deep.equal([
          true,
          false,
          true,
        ]);
      });
    });

    describe('keyboard', () => {
      for (const [name, key] of [
        ['Enter', 'Enter'],
        ['Space', ' '],
      ] as const) {
        it(`opens and closes with ${name}, and keeps the focus`, async () => {
          const accordion = await mount();
          const [button] = buttons(accordion);
          button!.focus();
          await sendKeys({ press: key });
          expect(states(accordion)).to.deep.equal([true, false, false]);
          expect(activeElement() === button, 'has the focus').to.equal(true);
          await sendKeys({ press: key });
          expect(states(accordion)).to.deep.equal([false, false, false]);
          expect(activeElement() === button, 'has the focus').to.equal(true);
        });
      }

      it('moves the focus from button to button with Tab, skipping links in closed panels', async () => {
        const accordion = await mount();
        expect(await reachedByTab(accordion, 3)).to.deep.equal(['First?', 'Second?', 'Third?']);
      });

      it('moves the focus through open panels in reading order with Tab, and back with Shift+Tab', async () => {
        const accordion = await mount();
        await toggle(accordion, 1);
        expect(await reachedByTab(accordion, 4)).to.deep.equal(['First?', 'Second?', 'a link', 'Third?']);
        await sendKeys({ down: 'Shift' });
        await sendKeys({ press: 'Tab' });
        await sendKeys({ up: 'Shift' });
        expect(activeElement()!.textContent).to.equal('a link');
      });

      for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End']) {
        it(`leaves ${key} to the browser and keeps the focus`, async () => {
          const accordion = await mount();
          const taken: boolean[] = [];
          accordion.addEventListener('keydown', (event) => taken.push(event.defaultPrevented));
          buttons(accordion)[1]!.focus();
          await sendKeys({ press: key });
          expect(taken).to.deep.equal([false]);
          expect(activeElement() === buttons(accordion)[1], 'has the focus').to.equal(true);
        });
      }
    });
  });
}

describe('a serious risk, which never closes', () => {
  it('has a heading with its name, and no button', async () => {
    const accordion = await mountRisks({ content: { items: [{ name: 'A burn', severity: 'serious' }] } });
    expect(all(accordion, 'button')).to.be.empty;
    expect(all(accordion, '[aria-expanded], [aria-controls]')).to.be.empty;
    expect(one(accordion, '.toggle-heading').textContent.trim()).to.equal('A burn');
  });
});

/** The words of what takes the focus, one Tab after the other, from the button that opens all. */
async function reachedByTab(accordion: Element, presses: number): Promise<(string | undefined)[]> {
  one(accordion, '.toggle-all').focus();
  const reached: (string | undefined)[] = [];
  for (let press = 0; press < presses; press++) {
    await sendKeys({ press: 'Tab' });
    reached.push(activeElement()?.textContent.trim());
  }
  return reached;
}

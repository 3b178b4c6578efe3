import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
describe('focus', () => {
  for (let i = 0; i < 25; i++) it('n' + i, async () => {
    const el = await fixture(html`<div><button>1</button><button>2</button></div>`);
    await setViewport({width: 320 + i, height: 600});
    await new Promise(requestAnimationFrame);
    expect(innerWidth).to.equal(320 + i);
    await sendKeys({press: 'Tab'});
    expect(document.activeElement?.textContent).to.equal('1');
    expect(document.hasFocus()).to.be.true;
    expect(el.querySelector('button')!.matches(':focus-visible')).to.be.true;
    await sendKeys({press: 'Tab'});
    expect(document.activeElement?.textContent).to.equal('2');
    await sendKeys({press: 'Tab'});
    (document.activeElement as HTMLElement)?.blur();
  });
});

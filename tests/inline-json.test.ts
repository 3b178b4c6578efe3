import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import type { ClinicContentErrorEvent } from '../src/context/content-error-event.js';
import '../src/elements/faq/define.js';
import { jsonScript } from './support/json-script.js';
import { words } from './support/shadow.js';
import { stubConsole } from './support/stub-console.js';

const json = (question: string) => JSON.stringify({ items: [{ question, answer: 'A' }] });

describe('inline JSON', () => {
  it('waits for text that a parser has not delivered yet', async () => {
    const faq = await fixture(html`<clinic-faq></clinic-faq>`);
    const script = jsonScript('');
    faq.append(script);
    script.append(json('Delivered?'));
    await waitUntil(() => words(faq).includes('Delivered?'));
  });

  it('is shown for as long as it is there, and nothing is told of it once it is taken away', async () => {
    const warnings = stubConsole('warn');
    const faq = await fixture(html`<clinic-faq>${jsonScript(json('There?'))}</clinic-faq>`);
    await waitUntil(() => words(faq).includes('There?'));
    faq.querySelector('script')!.remove();
    await waitUntil(() => !words(faq).includes('There?'));
    expect(warnings).to.be.empty;
  });

  it('may begin with the byte order mark of the file that it was copied from', async () => {
    const faq = await fixture(html`<clinic-faq></clinic-faq>`);
    faq.append(jsonScript(`\uFEFF${json('Copied?')}`));
    await waitUntil(() => words(faq).includes('Copied?'));
  });

  it('may have any type that means JSON, and is no structured data', async () => {
    for (const [type, question] of [
      ['application/ld+json', ''],
      ['application/json; charset=utf-8', 'Charset?'],
      ['text/json', 'Text?'],
    ] as const) {
      const script = jsonScript(json(question || 'Structured?'));
      script.type = type;
      const faq = await fixture<HTMLElementTagNameMap['clinic-faq']>(
        html`<clinic-faq>${script}</clinic-faq>`,
      );
      await faq.updateComplete;
      expect(words(faq), type).to.include(question).and.not.include('Structured?');
    }
  });

  it('tells of JSON that cannot be read, and recovers when it is mended', async () => {
    stubConsole('warn');
    const faq = await fixture(html`<clinic-faq></clinic-faq>`);
    const script = jsonScript('{"items": [}');
    setTimeout(() => faq.append(script));
    const { problems } = await oneEvent<ClinicContentErrorEvent>(faq, 'clinic-content-error');
    expect(problems[0]!.message).to.match(/^is not valid JSON: /);
    script.textContent = json('Mended?');
    await waitUntil(() => words(faq).includes('Mended?'));
  });

  it('tells of JSON that cannot be read once the page is parsed, and not before', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    const told: string[] = [];
    const define = new URL('../src/elements/faq/define.ts', import.meta.url).href;
    page.open();
    page.addEventListener('clinic-content-error', ({ problems }) => told.push(problems[0]!.message));
    page.write(`<!doctype html>
      <script>import("${define}")</script>
      <clinic-faq><script type="application/json">{"items": [}</script></clinic-faq>`);
    await frame.contentWindow!.customElements.whenDefined('clinic-faq');
    await page.querySelector('clinic-faq')!.updateComplete;
    expect(told).to.be.empty;
    page.close();
    await waitUntil(() => told.length);
    frame.remove();
    expect(told.join()).to.match(/^is not valid JSON: /);
  });

  it('tells of JSON that cannot be read beside what else is wrong', async () => {
    stubConsole('warn');
    const faq = document.createElement('clinic-faq');
    faq.content = { items: [{ question: 'Without an answer?' }] } as never;
    faq.append(jsonScript('{'));
    setTimeout(() => document.body.append(faq));
    const { problems } = await oneEvent<ClinicContentErrorEvent>(faq, 'clinic-content-error');
    faq.remove();
    expect(problems.map(({ path }) => path)).to.deep.equal(['faq.items[0].answer', '']);
  });

  it('tells of JSON that cannot be read once, and once more where it was mended in between', async () => {
    const warnings = stubConsole('warn');
    const faq = await fixture<HTMLElementTagNameMap['clinic-faq']>(html`<clinic-faq></clinic-faq>`);
    const script = jsonScript('');
    faq.append(script);
    const told: number[] = [];
    for (const text of ['{', json('Mended?'), '{']) {
      script.textContent = text;
      await nextFrame();
      faq.requestUpdate();
      await faq.updateComplete;
      told.push(warnings.length);
    }
    expect(told).to.deep.equal([1, 1, 2]);
  });

  it('is not read again, and not told of again, where something else in the element changes', async () => {
    const warnings = stubConsole('warn');
    const faq = await fixture(html`<clinic-faq></clinic-faq>`);
    faq.append(jsonScript('{ "items": [{ "question": "Without an answer?" }] }'));
    await nextFrame();
    faq.append(document.createElement('br'));
    await nextFrame();
    expect(warnings).to.have.lengthOf(1);
  });

  it('tells of a null, which says nothing', async () => {
    const warnings = stubConsole('warn');
    const faq = await fixture(
      html`<clinic-faq
        ><script type="application/json">
          null
        </script></clinic-faq
      >`,
    );
    expect(warnings.join()).to.include('the content is null. Write the content in its place.');
    expect(faq.shadowRoot!.textContent.trim()).to.equal('');
  });

  it('is told of outside of the component that the element lies in', async () => {
    const warnings = stubConsole('warn');
    const component = await fixture(html`<div></div>`);
    const faq = document.createElement('clinic-faq');
    faq.append(jsonScript('{'));
    component.attachShadow({ mode: 'open' }).append(faq);
    await oneEvent(document, 'clinic-content-error');
    expect(warnings.join()).to.include('the content is not valid JSON');
  });

  it('is the element’s own, and not that of an element inside it', async () => {
    const warnings = stubConsole('warn');
    const outer = await fixture(html`<clinic-faq><div></div></clinic-faq>`);
    outer.firstElementChild!.append(jsonScript('{'));
    await nextFrame();
    await nextFrame();
    expect(warnings.join()).to.not.include('JSON');
  });

  it('gives way to the property', async () => {
    const faq = await fixture<HTMLElementTagNameMap['clinic-faq']>(
      html`<clinic-faq .content=${{ items: [{ question: 'Property?', answer: 'A' }] }}></clinic-faq>`,
    );
    faq.append(jsonScript(json('Inline?')));
    await nextFrame();
    expect(words(faq)).to.include('Property?');
    faq.content = undefined;
    await faq.updateComplete;
    expect(words(faq)).to.include('Inline?');
  });
});

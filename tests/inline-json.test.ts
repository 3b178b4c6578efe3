import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import type { ClinicContentErrorEvent } from '../src/context/content-error-event.js';
import '../src/elements/faq/define.js';
import { afterTest } from './support/after-test.js';
import { jsonScript } from './support/json-script.js';
import { one, words } from './support/shadow.js';
import { stubConsole } from './support/stub-console.js';

const json = (question: string) => JSON.stringify({ items: [{ question, answer: 'A' }] });

describe('inline JSON', () => {
  it('is read once its text arrives after its script element', async () => {
    const faq = await fixture(html`<clinic-faq></clinic-faq>`);
    const script = jsonScript('');
    faq.append(script);
    script.append(json('Delivered?'));
    await waitUntil(() => words(faq).includes('Delivered?'));
  });

  it('is shown until it is removed, which causes no warning', async () => {
    const warnings = stubConsole('warn');
    const faq = await fixture(html`<clinic-faq>${jsonScript(json('There?'))}</clinic-faq>`);
    await waitUntil(() => words(faq).includes('There?'));
    faq.querySelector('script')!.remove();
    await waitUntil(() => !words(faq).includes('There?'));
    expect(warnings).to.be.empty;
  });

  it('may start with a byte order mark', async () => {
    const faq = await fixture(html`<clinic-faq></clinic-faq>`);
    faq.append(jsonScript(`\uFEFF${json('Copied?')}`));
    await waitUntil(() => words(faq).includes('Copied?'));
  });

  it('may have another JSON type, but is ignored as application/ld+json', async () => {
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

  it('is read without the script element around it, which a filter removed, and reported', async () => {
    const warnings = stubConsole('warn');
    for (const markup of [
      json('Bare?'),
      `\n  <!-- Body -->${json('Bare?').replaceAll(',', ',<br>\n')}\n`,
      `<div data-fallback>Questions</div><p>&nbsp;</p>${json('Bare?')}`,
    ]) {
      const faq = await fixture(`<clinic-faq>${markup}</clinic-faq>`);
      expect(words(one(faq, '.label'))).to.equal('Bare?');
      expect(warnings.splice(0).join()).to.match(/^<clinic-faq>: .*\n {2}the content has no script tag/);
    }
  });

  it('is read without its script element even where a translator has put its text into <font>', async () => {
    const warnings = stubConsole('warn');
    const [start, end] = json('Translated?').split(',');
    const font = (text: string) => `<font><font>${text}</font></font>`;
    // happy-dom does not have it, and page tests may run there.
    const { HTMLFontElement } = window;
    Reflect.deleteProperty(window, 'HTMLFontElement');
    afterTest(() => Object.assign(window, { HTMLFontElement }));
    const faq = await fixture(`<clinic-faq>${font(`${start},`)}<br>\n${font(end!)}</clinic-faq>`);
    expect(words(one(faq, '.label'))).to.equal('Translated?');
    expect(warnings.join()).to.include('the content has no script tag');
  });

  it('is reported if invalid without the script element around it, and no other text is', async () => {
    const warnings = stubConsole('warn');
    await fixture(html`<clinic-faq>{ “items”: [] }</clinic-faq>`);
    expect(warnings.splice(0).join()).to.include('the content is not valid JSON');
    await fixture(html`<clinic-faq>Words.</clinic-faq>`);
    await fixture(html`<clinic-treatment>{ <clinic-faq></clinic-faq></clinic-treatment>`);
    expect(warnings).to.be.empty;
  });

  it('is reported if invalid, and shown once it is fixed', async () => {
    stubConsole('warn');
    const faq = await fixture(html`<clinic-faq></clinic-faq>`);
    const script = jsonScript('{"items": [}');
    setTimeout(() => faq.append(script));
    const { problems } = await oneEvent<ClinicContentErrorEvent>(faq, 'clinic-content-error');
    expect(problems[0]!.message).to.match(/^is not valid JSON: /);
    script.textContent = json('Mended?');
    await waitUntil(() => words(faq).includes('Mended?'));
  });

  it('is reported as invalid only once the page is parsed', async () => {
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

  it('is reported as invalid along with problems of the content property', async () => {
    stubConsole('warn');
    const faq = document.createElement('clinic-faq');
    faq.content = { items: [{ question: 'Without an answer?' }] } as never;
    faq.append(jsonScript('{'));
    setTimeout(() => document.body.append(faq));
    const { problems } = await oneEvent<ClinicContentErrorEvent>(faq, 'clinic-content-error');
    faq.remove();
    expect(problems.map(({ path }) => path)).to.deep.equal(['faq.items[0].answer', '']);
  });

  it('is reported as invalid once, and again only if it was valid in between', async () => {
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

  it('causes no second warning when other children of the element change', async () => {
    const warnings = stubConsole('warn');
    const faq = await fixture(html`<clinic-faq></clinic-faq>`);
    faq.append(jsonScript('{ "items": [{ "question": "Without an answer?" }] }'));
    await nextFrame();
    faq.append(document.createElement('br'));
    await nextFrame();
    expect(warnings).to.have.lengthOf(1);
  });

  it('causes a warning and shows nothing if it is null', async () => {
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

  it('is reported as invalid to the document from inside a shadow root', async () => {
    const warnings = stubConsole('warn');
    const component = await fixture(html`<div></div>`);
    const faq = document.createElement('clinic-faq');
    faq.append(jsonScript('{'));
    component.attachShadow({ mode: 'open' }).append(faq);
    await oneEvent(document, 'clinic-content-error');
    expect(warnings.join()).to.include('the content is not valid JSON');
  });

  it('is ignored inside a child element', async () => {
    const warnings = stubConsole('warn');
    const outer = await fixture(html`<clinic-faq><div></div></clinic-faq>`);
    outer.firstElementChild!.append(jsonScript('{'));
    await nextFrame();
    await nextFrame();
    expect(warnings.join()).to.not.include('JSON');
  });

  it('is used only while the content property is not set', async () => {
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

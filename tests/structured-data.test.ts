import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../src/define.js';
import type { ClinicTreatment } from '../src/elements/treatment/treatment.js';
import { prolotherapy } from './support/examples.js';
import { all } from './support/shadow.js';
import { stubConsole } from './support/stub-console.js';

const scripts = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
const graphs = () =>
  scripts().map(
    ({ textContent }) =>
      JSON.parse(textContent) as { '@graph': { '@type': string; '@id': string; name: string }[] },
  );

async function describeOn(page: ClinicTreatment): Promise<void> {
  await waitUntil(() => page.querySelector('script[type="application/ld+json"]'));
}

/** Waits until an element that describes nothing would have done so: its code is there, and all that awaited it has run. */
async function untilLooked(): Promise<void> {
  await import('../src/elements/treatment/structured-data-controller.js');
  await nextFrame();
}

const mount = (content: object = prolotherapy) =>
  fixture<ClinicTreatment>(html`<clinic-treatment structured-data .content=${content}></clinic-treatment>`);

describe('<clinic-treatment structured-data>', () => {
  it('adds one JSON-LD description as a child, and keeps rendering its own page', async () => {
    const page = await mount();
    await describeOn(page);
    const [graph, ...others] = graphs();
    expect(others).to.be.empty;
    expect(graph!['@graph'].map((node) => node['@type'])).to.include('MedicalTherapy');
    // The script is no layout of the page's own.
    expect(all(page, '.page')).to.have.length(1);
  });

  it('hides no treatment whose JSON has lost its script tag', async () => {
    stubConsole('warn');
    const page = await fixture<ClinicTreatment>(
      html`<clinic-treatment structured-data>{ "name": "A wrap" }</clinic-treatment>`,
    );
    await describeOn(page);
    await nextFrame();
    expect(all(page, '.page')).to.have.length(1);
    expect(scripts()).to.have.length(1);
  });

  it('names no page address in an iframe with srcdoc', async () => {
    const define = new URL('../src/define.ts', import.meta.url).href;
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html>
      <script type="module" src="${define}"></script>
      <clinic-treatment structured-data>
        <script type="application/json">{ "name": "A wrap" }</script>
      </clinic-treatment>`;
    document.body.append(frame);
    const description = () => frame.contentDocument?.querySelector('script[type="application/ld+json"]');
    await waitUntil(description, undefined, { timeout: 10_000 });
    const text = description()!.textContent;
    frame.remove();
    expect(text).to.include('A wrap').and.not.include('srcdoc');
  });

  it('describes a diagnostic treatment as a DiagnosticProcedure', async () => {
    await describeOn(await mount({ ...prolotherapy, diagnostic: true }));
    const types = graphs()[0]!['@graph'].map((node) => node['@type']);
    expect(types).to.include('DiagnosticProcedure').and.not.include('MedicalTherapy');
  });

  it('updates the description when the content changes', async () => {
    const page = await mount();
    await describeOn(page);
    page.content = { ...prolotherapy, name: 'Another treatment' };
    await waitUntil(() => graphs()[0]?.['@graph'].some(({ name }) => name === 'Another treatment'));
    expect(scripts()).to.have.length(1);
  });

  it('removes the description when the property is unset or the element is removed', async () => {
    const page = await mount();
    await describeOn(page);
    page.structuredData = false;
    await page.updateComplete;
    expect(scripts()).to.be.empty;
    page.structuredData = true;
    await describeOn(page);
    const parent = page.parentElement!;
    page.requestUpdate();
    page.remove();
    expect(page.children).to.be.empty;
    await page.updateComplete;
    expect(page.children, 'after an update').to.be.empty;
    parent.append(page);
    await describeOn(page);
  });

  it('does not loop endlessly if the page keeps removing the description', async () => {
    const page = await mount();
    await describeOn(page);
    let taken = 0;
    const observer = new MutationObserver(() => {
      for (const script of taken < 500 ? scripts() : []) {
        script.remove();
        taken++;
      }
    });
    observer.observe(page, { childList: true });
    scripts()[0]!.remove();
    await waitUntil(() => taken > 1);
    observer.disconnect();
    expect(taken).to.be.at.most(10);
  });

  it('describes a clone only once, with its own content', async () => {
    const page = await mount();
    await describeOn(page);
    const copy = page.cloneNode(true) as ClinicTreatment;
    copy.content = { ...prolotherapy, name: 'Of the copy' };
    page.replaceWith(copy);
    await waitUntil(() => graphs()[0]?.['@graph'].some(({ name }) => name === 'Of the copy'));
    expect(scripts()).to.have.length(1);
    copy.remove();
  });

  it('adds no description if the page already has one', async () => {
    for (const type of ['MedicalWebPage', 'MedicalTherapy']) {
      const own = document.createElement('script');
      own.type = 'application/ld+json';
      own.append(`{ "@type": "${type}", "name": "The page’s own" }`);
      document.head.append(own);
      const page = await mount();
      await untilLooked();
      expect(page.children, type).to.be.empty;
      own.remove();
    }
  });

  it('adds only one description to a page with two treatments', async () => {
    const first = await mount();
    await describeOn(first);
    const second = await mount({ ...prolotherapy, name: 'Second' });
    await untilLooked();
    expect(scripts()).to.have.length(1);
    // It stood back for the first one: with that gone, it is what describes the page.
    first.remove();
    second.requestUpdate();
    await describeOn(second);
  });

  it('builds ids from the canonical link of the page, or else from its address', async () => {
    const ids = async () => {
      const page = await mount();
      await describeOn(page);
      const [id] = graphs()[0]!['@graph'].map((node) => node['@id']);
      page.remove();
      return id;
    };
    expect(await ids()).to.equal(`${location.origin}${location.pathname}#page`);
    const link = document.createElement('link');
    link.rel = 'canonical';
    document.head.append(link);
    expect(await ids(), 'a link to nothing').to.equal(`${location.origin}${location.pathname}#page`);
    link.href = 'https://clinic.example/wrap';
    const canonical = await ids();
    link.remove();
    expect(canonical).to.equal('https://clinic.example/wrap#page');
  });

  it('restores the description after the page removes it', async () => {
    const page = await mount();
    await describeOn(page);
    scripts()[0]!.remove();
    await describeOn(page);
    expect(scripts()).to.have.length(1);
  });

  it('escapes content that would close the script element', async () => {
    const page = await mount({ ...prolotherapy, name: '</script><img src=x onerror=alert(1)>' });
    await describeOn(page);
    expect(scripts()[0]!.textContent).not.to.contain('<');
    expect(page.querySelector('img')).to.equal(null);
  });
});

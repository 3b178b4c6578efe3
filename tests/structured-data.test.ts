import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../src/define.js';
import type { ClinicTreatment } from '../src/elements/treatment/treatment.js';
import { prolotherapy } from './support/examples.js';
import { all } from './support/shadow.js';

const scripts = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
const graphs = () =>
  scripts().map(
    ({ textContent }) =>
      JSON.parse(textContent) as { '@graph': { '@type': string; '@id': string; name: string }[] },
  );

async function describeOn(page: ClinicTreatment): Promise<void> {
  await waitUntil(() => page.querySelector('script[type="application/ld+json"]'));
}

const mount = (content: object = prolotherapy) =>
  fixture<ClinicTreatment>(html`<clinic-treatment structured-data .content=${content}></clinic-treatment>`);

describe('<clinic-treatment structured-data>', () => {
  it('describes the treatment once, among its children and out of sight', async () => {
    const page = await mount();
    await describeOn(page);
    const [graph, ...others] = graphs();
    expect(others).to.be.empty;
    expect(graph!['@graph'].map((node) => node['@type'])).to.include('MedicalTherapy');
    // The script is no layout of the page's own.
    expect(all(page, '.page')).to.have.length(1);
  });

  it('names no address in a frame that has none', async () => {
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

  it('describes a test as one', async () => {
    await describeOn(await mount({ ...prolotherapy, diagnostic: true }));
    const types = graphs()[0]!['@graph'].map((node) => node['@type']);
    expect(types).to.include('DiagnosticProcedure').and.not.include('MedicalTherapy');
  });

  it('follows a change of the content', async () => {
    const page = await mount();
    await describeOn(page);
    page.content = { ...prolotherapy, name: 'Another treatment' };
    await waitUntil(() => graphs()[0]?.['@graph'].some(({ name }) => name === 'Another treatment'));
    expect(scripts()).to.have.length(1);
  });

  it('takes the description away with the attribute, and with the element', async () => {
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

  it('keeps a page alive that takes each description away at once', async () => {
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
    await aTimeout(300);
    observer.disconnect();
    expect(taken).to.be.within(1, 10);
  });

  it('stays that of the element it came with when that is copied', async () => {
    const page = await mount();
    await describeOn(page);
    const copy = page.cloneNode(true) as ClinicTreatment;
    copy.content = { ...prolotherapy, name: 'Of the copy' };
    page.replaceWith(copy);
    await waitUntil(() => graphs()[0]?.['@graph'].some(({ name }) => name === 'Of the copy'));
    expect(scripts()).to.have.length(1);
    copy.remove();
  });

  it('stands down where the page is described already', async () => {
    for (const type of ['MedicalWebPage', 'MedicalTherapy']) {
      const own = document.createElement('script');
      own.type = 'application/ld+json';
      own.append(`{ "@type": "${type}", "name": "The page’s own" }`);
      document.head.append(own);
      const page = await mount();
      await import('../src/elements/treatment/structured-data-controller.js');
      await page.updateComplete;
      expect(page.children, type).to.be.empty;
      own.remove();
    }
  });

  it('describes a page with two treatments once', async () => {
    const first = await mount();
    await describeOn(first);
    const second = await mount({ ...prolotherapy, name: 'Second' });
    await second.updateComplete;
    await aTimeout(100);
    expect(scripts()).to.have.length(1);
    // It stood back for the first one: with that gone, it is what describes the page.
    first.remove();
    second.requestUpdate();
    await describeOn(second);
  });

  it('names things after the address that the page gives as its own, else after that of the page', async () => {
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

  it('describes the treatment again where a page has taken the description away, as one does that is morphed', async () => {
    const page = await mount();
    await describeOn(page);
    scripts()[0]!.remove();
    await describeOn(page);
    expect(scripts()).to.have.length(1);
  });

  it('lets no content end the script', async () => {
    const page = await mount({ ...prolotherapy, name: '</script><img src=x onerror=alert(1)>' });
    await describeOn(page);
    expect(scripts()[0]!.textContent).not.to.contain('<');
    expect(page.querySelector('img')).to.equal(null);
  });
});

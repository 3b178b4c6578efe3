/** The library's own words, in the language of the page around an element. */
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../src/define.js';
import { registerLabels } from '../src/labels/labels.js';
import { one, words } from './support/shadow.js';

registerLabels('xx', { sources: { heading: 'Xx' } });
registerLabels('ar', { text: { comma: '، ' } });
registerLabels('yy', { sources: { heading: 'Yy' } });

const content = { publisher: { name: 'A clinic' } };
const heading = (within: Element) => words(one(within, 'h2'));

describe('the built-in labels', () => {
  it('separate names and list entries with the comma of the page’s language', async () => {
    const person = { name: 'سارة', credentials: 'طبيبة', role: 'كاتبة' };
    const box = await fixture(
      html`<div lang="ar">
        <clinic-sources
          .content=${{ items: [{ title: 'كتاب', authors: ['علي', 'مريم'] }], review: { reviewers: [person] } }}
        ></clinic-sources>
        <clinic-condition-list
          .content=${{ items: [{ text: 'ألم', bodySites: ['الرقبة', 'الظهر'] }] }}
        ></clinic-condition-list>
      </div>`,
    );
    expect(words(box))
      .to.include('علي، مريم')
      .and.to.include('سارة، طبيبة، كاتبة')
      .and.to.include('الرقبة، الظهر')
      .and.not.include(',');
  });

  it('follow the lang attribute around the element', async () => {
    const box = await fixture(html`<div><clinic-sources .content=${content}></clinic-sources></div>`);
    expect(heading(box)).to.equal('Sources and review');
    box.setAttribute('lang', 'xx');
    await waitUntil(() => heading(box) === 'Xx');
  });

  it('follow a lang attribute across nested shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const box = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(box);
    const inner = document.createElement('div');
    box.append(inner);
    const sources = Object.assign(document.createElement('clinic-sources'), { content });
    inner.attachShadow({ mode: 'open' }).append(sources);
    await sources.updateComplete;
    expect(heading(sources)).to.equal('Sources and review');
    box.lang = 'xx';
    await waitUntil(() => heading(sources) === 'Xx');
    box.lang = '';
    outer.lang = 'yy';
    await waitUntil(() => heading(sources) === 'Yy');
  });

  it('update when they are registered later, even while the element is disconnected', async () => {
    const box = await fixture(
      html`<div lang="zz"><clinic-sources .content=${content}></clinic-sources></div>`,
    );
    registerLabels('zz', { sources: { heading: 'Later' } });
    await waitUntil(() => heading(box) === 'Later');
    const sources = one(box, 'clinic-sources');
    sources.remove();
    registerLabels('zz', { sources: { heading: 'Later still' } });
    box.append(sources);
    await waitUntil(() => heading(box) === 'Later still');
  });

  it('cause no update when an attribute other than lang changes', async () => {
    const box = await fixture(html`<div><clinic-sources .content=${content}></clinic-sources></div>`);
    const sources = one<HTMLElementTagNameMap['clinic-sources']>(box, 'clinic-sources');
    let updates = 0;
    sources.addController({ hostUpdate: () => updates++ });
    await nextFrame();
    updates = 0;
    box.className = 'other';
    await nextFrame();
    expect(updates).to.equal(0);
  });
});

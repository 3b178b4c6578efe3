/** What a server rendered, where a tool between it and the reader has taken the content away: nothing in sight may vanish. */
import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { ClinicContentErrorEvent } from '../../src/context/content-error-event.js';
import '../../src/hydrate.js';
import { cases } from '../support/cases.js';
import { furnished } from '../support/examples.js';
import { jsonScript } from '../support/json-script.js';
import { place, renderedHtml, takenOver } from '../support/server-rendered.js';
import { all, one, some, words } from '../support/shadow.js';
import { stubConsole } from '../support/stub-console.js';

const json = (element: Element) => element.querySelector<HTMLScriptElement>(':scope > script')!;

/** What tools do to the inline JSON. */
const losses: Record<string, (element: Element) => void> = {
  removed: (element) => json(element).remove(),
  emptied: (element) => json(element).replaceChildren(),
  moved: (element) => element.after(json(element)),
  'given another type': (element) => (json(element).type = 'text/plain'),
  encoded: (element) => json(element).replaceChildren(json(element).text.replaceAll('"', '&quot;')),
};

describe('server-rendered HTML whose content was lost', () => {
  for (const { name, tag, content, shows } of cases) {
    it(`keeps its words and reports the missing content once: <${tag}>`, async () => {
      const warnings = stubConsole('warn');
      let before = '';
      const element = await place(await renderedHtml(content, { element: name }), (element) => {
        before = words(element).replace(/ (Hide|Show) all| Search these questions/g, '');
        json(element).remove();
      });
      const told: ClinicContentErrorEvent[] = [];
      element.addEventListener('clinic-content-error', (event) => told.push(event));
      await takenOver(element);
      expect(words(element)).to.equal(before);
      expect(before).to.include(shows);
      expect(element.shadowRoot!.adoptedStyleSheets).to.have.length.above(1);
      expect(told).to.have.length(1);
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.match(/missing: .* have it leave that script alone/)
        .and.to.include(`<${tag}>: problems with the content.\n  the content is missing`);
    });
  }

  for (const [what, lose] of Object.entries(losses)) {
    it(`shows all answers, removes the controls and warns when the JSON is ${what}`, async () => {
      const warnings = stubConsole('warn');
      const faq = await place(await renderedHtml(furnished.faq, { element: 'faq' }), lose);
      const count = some(faq, '.item').length;
      await takenOver(faq);
      const panels = all(faq, '.panel');
      expect(panels.filter((panel) => !panel.hidden)).to.have.length(count);
      expect(all(faq, '[aria-expanded], .toggle-all, .search, .chevron')).to.be.empty;
      expect(warnings.join('\n')).to.include('have it leave that script alone');
    });
  }

  it('keeps more nodes side by side than a function takes arguments', async () => {
    stubConsole('warn');
    const faq = await place(await renderedHtml(furnished.faq, { element: 'faq' }), losses.removed);
    const root = faq.shadowRoot!;
    for (let count = 0; count < 100; count++) root.append(new Comment('more'));
    // As where the limit is fifty: a real one, of more than 100,000 nodes, takes a browser seconds.
    for (const name of ['append', 'prepend', 'replaceChildren'] as const) {
      const method = root[name].bind(root);
      root[name] = (...nodes: (Node | string)[]) => {
        if (nodes.length > 50) throw new RangeError('too many arguments');
        method(...nodes);
      };
    }
    await takenOver(faq);
    expect(words(faq)).to.include(furnished.faq.items[0]!.question);
    expect([...root.childNodes].filter(({ nodeValue }) => nodeValue === 'more')).to.have.length(100);
  });

  it('keeps the questions of a whole treatment page, with all panels open', async () => {
    stubConsole('warn');
    const page = await place(await renderedHtml(furnished), losses.removed);
    const questions = words(one(one(page, 'clinic-faq'), '.items'));
    // Those inside wait, and are never done.
    await page.updateComplete;
    expect(words(one(one(page, 'clinic-faq'), '.items'))).to.equal(questions);
    expect(some(page, '.panel').every((panel) => !panel.hidden)).to.equal(true);
  });

  it('keeps the elements of a custom layout and warns about the <clinic-treatment> around them', async () => {
    const warnings = stubConsole('warn');
    const inside = ['risks-accordion', 'faq'];
    const page = await place(await renderedHtml(furnished, {}, inside), losses.removed);
    await takenOver(page);
    await waitUntil(() => warnings.length === 2);
    for (const name of inside) expect(words(one(page, `clinic-${name}`))).not.to.be.empty;
    expect(warnings.join()).to.include('<clinic-faq>').and.to.include('<clinic-treatment> around it');
  });

  it('warns once, and becomes interactive when the content is added later', async () => {
    const warnings = stubConsole('warn');
    const faq = await place(await renderedHtml(furnished.faq, { element: 'faq' }), losses.removed);
    await takenOver(faq);
    faq.requestUpdate();
    await takenOver(faq);
    expect(warnings).to.have.length(1);
    const count = some(faq, '.item').length;
    faq.append(jsonScript(JSON.stringify(furnished.faq)));
    await waitUntil(() => all(faq, '[aria-expanded]').length);
    expect(all(faq, '.item')).to.have.length(count);
    const [toggle] = some(faq, 'button.toggle');
    toggle!.click();
    await faq.updateComplete;
    expect(toggle!.getAttribute('aria-expanded')).to.equal('true');
  });

  it('causes no warning if the server had no items to render', async () => {
    const warnings = stubConsole('warn');
    const element = await place<LitElement>(await renderedHtml({ items: [] }, { element: 'faq' }));
    await takenOver(element);
    expect(warnings).to.be.empty;
  });
});

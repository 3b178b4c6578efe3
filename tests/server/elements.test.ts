/** What every element promises, tested on HTML that a server rendered and `hydrate.js` took over. */
import { expect } from '@open-wc/testing';
import '../../src/hydrate.js';
import { cases, type Case } from '../support/cases.js';
import { keepsItsPromises, type ContentElement } from '../support/element-promises.js';
import { place, renderedHtml, takenOver } from '../support/server-rendered.js';
import { all } from '../support/shadow.js';
import { stubConsole } from '../support/stub-console.js';

async function mount(name: Case['name'], content: unknown): Promise<ContentElement> {
  const element = await place<ContentElement>(await renderedHtml(content, { element: name }));
  await takenOver(element);
  return element;
}

for (const example of cases) {
  const { name, tag, content } = example;
  describe(`server-rendered <${tag}>`, () => {
    keepsItsPromises(example, mount);

    it('keeps all its nodes when it is hydrated, without warnings or errors', async () => {
      const warnings = stubConsole('warn');
      const errors = stubConsole('error');
      const element = await place<ContentElement>(await renderedHtml(content, { element: name }));
      const before = all(element, ':not(style)');
      await takenOver(element);
      const after = all(element, ':not(style)');
      expect(before).to.have.length.above(3);
      expect(after.length).to.equal(before.length);
      expect(after.every((node, index) => node === before[index])).to.equal(true);
      expect([...warnings, ...errors]).to.be.empty;
    });

    it('matches what the browser renders from the same content, including ids', async () => {
      const taken = await mount(name, content);
      const own = document.createElement(tag) as ContentElement;
      own.content = content;
      taken.after(own);
      await takenOver(own);
      const [found, expected] = [parts(taken), parts(own)];
      const different = found.filter((part, index) => part !== expected[index]);
      expect(different.slice(0, 3)).to.be.empty;
      expect(found).to.have.length(expected.length);
    });

    it('has adopted style sheets and no <style> elements after hydration', async () => {
      const element = await mount(name, content);
      expect(all(element, 'style')).to.be.empty;
      expect(element.shadowRoot!.adoptedStyleSheets).to.have.length.above(1);
    });

    it('shows new content that is set after hydration', async () => {
      const element = await mount(name, content);
      const changed = { ...content, heading: 'Another heading', label: 'Another heading' };
      element.content = name === 'call-to-action' ? changed : { ...changed, label: undefined };
      await element.updateComplete;
      expect(element.shadowRoot!.textContent).to.include('Another heading');
    });
  });
}

/** What is in an element: names, attributes in order of their names, words; no markers, no white space that nobody sees. */
function parts(element: Element): string[] {
  return all(element, ':not(style, script)').map((node) => {
    const attributes = [...node.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
    const own = [...node.childNodes].map((child) => (child instanceof Text ? child.data : '')).join('');
    return `${node.localName} ${attributes.join(' ')} ${own.replace(/\s+/g, ' ').trim()}`;
  });
}

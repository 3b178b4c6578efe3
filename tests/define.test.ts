import { expect, fixture, html } from '@open-wc/testing';
import { allElements } from '../src/all-elements.js';
import { defineAll } from '../src/define-all.js';
import '../src/define.js';
import type { ClinicTreatment } from '../src/elements/treatment/treatment.js';
import { define } from '../src/registration/define.js';
import { version } from '../src/version.js';
import { furnished } from './support/examples.js';
import { all, some, words } from './support/shadow.js';
import { stubConsole } from './support/stub-console.js';

type Registered = CustomElementConstructor & { readonly version?: string };
const registered = (tagName: string): Registered | undefined => customElements.get(tagName);

describe('registering the elements', () => {
  it('exposes the version of the library on each class', () => {
    for (const [name, Element] of Object.entries(allElements)) {
      expect(Element.version).to.equal(version);
      expect(registered(`clinic-${name}`)?.version).to.equal(version);
    }
  });

  it('keeps elements that are already registered, and warns once about another version', () => {
    class Earlier extends HTMLElement {
      static version = '0.0.1';
    }
    customElements.define('earlier-one', Earlier);
    customElements.define('earlier-two', class extends Earlier {});
    const warnings = stubConsole('warn');
    define('clinic-faq', class extends HTMLElement {});
    define('earlier-one', class extends HTMLElement {});
    define('earlier-two', class extends HTMLElement {});
    expect(registered('clinic-faq')?.version).to.equal(version);
    expect(registered('earlier-one')?.version).to.equal('0.0.1');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<earlier-one> stays version 0.0.1').and.to.contain(version);
  });

  it('applies a custom prefix, including to the elements inside a treatment page', async () => {
    defineAll({ prefix: 'acme' });
    const page = await fixture<ClinicTreatment>(
      html`<acme-treatment .content=${furnished}></acme-treatment>`,
    );
    const original = await fixture(html`<clinic-treatment .content=${furnished}></clinic-treatment>`);
    const elements = all(page, '.page > *');
    const names = elements.map(({ localName }) => localName);
    const originals = some(original, '.page > *').map(({ localName }) => localName);
    expect(names).to.deep.equal(originals.map((name) => name.replace('clinic-', 'acme-')));
    expect(words(page)).to.equal(words(original));
    page.requestUpdate();
    await page.updateComplete;
    expect(all(page, '.page > *').every((element, index) => element === elements[index])).to.equal(true);
  });

  it('rejects a prefix that cannot start an element name', () => {
    for (const prefix of ['My Clinic', 'acme-', 'acme.', '2acme', ''])
      expect(() => defineAll({ prefix }), prefix).to.throw(TypeError, `"${prefix}" cannot start the name`);
  });
});

/** Test runners make a page in Node, as Vitest does by jsdom, and resolve packages as for a server nevertheless. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import { isServer, type ReactiveElement } from 'lit';

const page = parseHTML(`<!doctype html>
  <div id="host"><button class="toggle" id="why">Why would I have it?</button></div>`);
const { document } = Object.assign(globalThis, {
  document: page.document,
  MutationObserver: page.MutationObserver,
});
const { ChildrenController } = await import('../../src/context/children-controller.js');
const { DisclosureController } = await import('../../src/parts/disclosure-controller.js');
const { FaqSearch } = await import('../../src/elements/faq/faq-search.js');

const element = document.getElementById('host')!;
const host = Object.assign(element, {
  renderRoot: element,
  addController: () => {},
  requestUpdate: () => {},
}) as unknown as ReactiveElement;

describe('a page simulated in Node', () => {
  it('uses the server build of Lit', () => assert.ok(isServer));

  it('lets a disclosure controller react to a click', () => {
    const opened: string[] = [];
    const disclosure = new DisclosureController(host, {
      source: { value: { items: [{ id: 'why' }] } },
      openAtFirst: () => false,
      onToggle: ({ id }) => opened.push(id),
    });
    disclosure.hostConnected();
    document.getElementById('why')!.click();
    assert.deepEqual(opened, ['why']);
  });

  it('lets elements observe their children, at first and after a change', async () => {
    let looks = 0;
    const changed = new Promise<void>((resolve) => {
      new ChildrenController(host, () => {
        if (++looks > 1) resolve();
      }).hostConnected();
    });
    assert.equal(looks, 1);
    element.append(document.createElement('p'));
    await changed;
  });

  it('lets the FAQ search find questions without constructable style sheets', () => {
    const search = new FaqSearch(host);
    search.query = 'why';
    const [first, second] = ['Why?', 'How?'].map((question) => ({ id: question, question, answer: 'A' }));
    assert.deepEqual(search.select([first!, second!]), [first]);
  });
});

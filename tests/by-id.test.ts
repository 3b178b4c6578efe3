import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { byId } from '../src/parts/by-id.js';

interface Item {
  readonly id: string;
  readonly text: string;
}

describe('byId()', () => {
  let list: HTMLUListElement;

  beforeEach(() => {
    list = document.createElement('ul');
    document.body.append(list);
  });

  afterEach(() => list.remove());

  function show(ids: readonly string[]): void {
    const items = ids.map((id) => ({ id }));
    render(
      byId(items, ({ id }) => html`<li tabindex="0">${id}</li>`),
      list,
    );
  }

  const shown = () => [...list.children].map((item) => item.textContent);
  const elements = () => new Map([...list.children].map((item) => [item.textContent, item]));

  const changes: readonly (readonly [change: string, ids: string])[] = [
    ['one in front', 'xabcd'],
    ['one between', 'abxcd'],
    ['one at the end', 'abcdx'],
    ['one less', 'acd'],
    ['none', ''],
    ['others alone', 'xyz'],
    ['the reverse', 'dcba'],
    ['the first at the end', 'bcda'],
    ['the last in front', 'dabc'],
    ['some gone, some new, some elsewhere', 'xdyb'],
  ];

  for (const [change, ids] of changes) {
    it(`renders the new list and reuses existing elements: ${change}`, () => {
      show([...'abcd']);
      const before = elements();
      show([...ids]);
      expect(shown()).to.deep.equal([...ids]);
      for (const [id, element] of elements()) {
        expect(before.get(id) ?? element, id).to.satisfy((kept: Element) => kept === element);
      }
      show([...'abcd']);
      expect(shown()).to.deep.equal([...'abcd']);
    });
  }

  it('keeps the focus when an earlier item is replaced', () => {
    show([...'abcd']);
    (list.children[2] as HTMLElement).focus();
    show([...'xbcd']);
    expect(document.activeElement?.textContent).to.equal('c');
  });

  it('leaves no nodes behind when items are removed', () => {
    show([...'abcd']);
    const nodes = list.childNodes.length;
    for (let time = 0; time < 10; time++) {
      show([...'bx']);
      show([...'abcd']);
    }
    expect(list.childNodes.length).to.equal(nodes);
  });

  it('reuses the elements of items without ids by position', () => {
    const items: readonly Partial<Item>[] = [...'abc'].map((text) => ({ text }));
    const showFirst = (count: number) =>
      render(
        byId(items.slice(0, count), ({ text }) => html`<li>${text}</li>`),
        list,
      );
    showFirst(2);
    const [first, second] = list.children;
    showFirst(3);
    expect(shown()).to.deep.equal([...'abc']);
    expect(list.children[0] === first && list.children[1] === second).to.equal(true);
  });

  it('renders an item again only if it or one of its dependencies has changed', () => {
    const rendered: string[] = [];
    const open = new Set<string>();
    const showing = (items: readonly Item[], word = '') => {
      rendered.length = 0;
      render(
        byId(
          items,
          ({ id, text }) => {
            rendered.push(id);
            return html`<li>${text}${open.has(id) ? '!' : ''}${word}</li>`;
          },
          { all: [word], each: ({ id }) => open.has(id) },
        ),
        list,
      );
      return [rendered.join(''), shown().join(' ')];
    };
    const [a, b, c] = [...'abc'].map((id) => ({ id, text: `${id}1` })) as [Item, Item, Item];
    expect(showing([a, b, c])).to.deep.equal(['abc', 'a1 b1 c1']);
    expect(showing([a, b, c])).to.deep.equal(['', 'a1 b1 c1']);
    const b2 = { ...b, text: 'b2' };
    expect(showing([a, b2, c])).to.deep.equal(['b', 'a1 b2 c1']);
    expect(showing([c, a, b2])).to.deep.equal(['', 'c1 a1 b2']);
    expect(showing([{ id: 'x', text: 'x1' }, c, { ...b, text: 'b3' }])).to.deep.equal(['xb', 'x1 c1 b3']);
    open.add('b');
    expect(showing([a, b, c])).to.deep.equal(['ab', 'a1 b1! c1']);
    open.add('a');
    expect(showing([a, b, c])).to.deep.equal(['a', 'a1! b1! c1']);
    expect(showing([a, b, c], '?')).to.deep.equal(['abc', 'a1!? b1!? c1?']);
  });

  it('renders all items that share an id', () => {
    show([...'aab']);
    show([...'baa']);
    expect(shown()).to.deep.equal([...'baa']);
    show(['b']);
    expect(shown()).to.deep.equal(['b']);
  });
});

import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ClinicFaq } from '../../src/elements/faq/faq.js';
import { registerLabels } from '../../src/labels/labels.js';
import { afterTest } from '../support/after-test.js';
import { reportsPushState } from '../support/engine.js';
import {
  buttons,
  content,
  go,
  mountFaq,
  navigate,
  resetAddress,
  states,
  toggle,
} from '../support/questions.js';
import { activeElement, all, one } from '../support/shadow.js';

afterEach(resetAddress);

describe('a link to an item', () => {
  it('opens and focuses the item when the page is opened with its id as fragment', async () => {
    history.replaceState(null, '', '#second');
    const faq = await mountFaq();
    await waitUntil(() => activeElement() === buttons(faq)[1]);
    expect(states(faq)).to.deep.equal([false, true, false]);
  });

  it('opens and focuses the item when the fragment changes, and on history back and forward', async () => {
    const faq = await mountFaq();
    await go('third');
    await waitUntil(() => activeElement() === buttons(faq)[2]);
    await go('first');
    await waitUntil(() => activeElement() === buttons(faq)[0]);
    faq.hideAll();
    await navigate(() => history.back());
    await waitUntil(() => activeElement() === buttons(faq)[2]);
    expect(states(faq)).to.deep.equal([false, false, true]);
    await navigate(() => history.forward());
    await waitUntil(() => activeElement() === buttons(faq)[0]);
    expect(states(faq)).to.deep.equal([true, false, true]);
  });

  it('opens the item after history.pushState() in browsers that report it', async () => {
    const faq = await mountFaq();
    for (const times of [1, 2]) {
      history.pushState(null, '', '#second');
      if (reportsPushState()) await waitUntil(() => activeElement() === buttons(faq)[1]);
      expect(states(faq)[1], `time ${times}`).to.equal(reportsPushState());
      history.pushState(null, '', location.pathname + location.search);
      faq.hideAll();
      await faq.updateComplete;
    }
  });

  it('opens the item when a router adds the element just before pushState(), even if that is not reported', async () => {
    const silence = (event: Event) => event.stopImmediatePropagation();
    const { navigation } = window as Partial<Pick<Window, 'navigation'>>;
    navigation?.addEventListener('currententrychange', silence);
    afterTest(() => navigation?.removeEventListener('currententrychange', silence));
    const mounted = mountFaq();
    history.pushState(null, '', '#second');
    const faq = await mounted;
    await waitUntil(() => activeElement() === buttons(faq)[1]);
    expect(states(faq)).to.deep.equal([false, true, false]);
  });

  it('leaves focus and items alone on replaceState(), and on pushState() without a new URL', async () => {
    const faq = await mountFaq();
    const field = await fixture<HTMLInputElement>(html`<input />`);
    await go('second');
    await waitUntil(() => activeElement() === buttons(faq)[1]);
    field.focus();
    history.pushState({ dialog: true }, '');
    history.replaceState(null, '', '#third');
    await nextFrame();
    expect(activeElement() === field, 'keeps the focus').to.equal(true);
    expect(states(faq)).to.deep.equal([false, true, false]);
  });

  it('leaves focus and items alone when the element is updated after replaceState()', async () => {
    const faq = await mountFaq();
    const field = await fixture<HTMLInputElement>(html`<input />`);
    for (const time of [1, 2]) {
      await go('second');
      await waitUntil(() => activeElement() === buttons(faq)[1], `follows the link, time ${time}`);
      field.focus();
      history.replaceState(null, '', '#third');
      faq.copyLinks = !faq.copyLinks;
      await faq.updateComplete;
      await aTimeout(0);
      expect(activeElement() === field, 'keeps the focus').to.equal(true);
      expect(states(faq)).to.deep.equal([false, true, false]);
    }
  });

  it('works from inside an answer, and again after the item is closed', async () => {
    const faq = await mountFaq();
    faq.show('first');
    await faq.updateComplete;
    one(faq, 'a').click();
    await waitUntil(() => states(faq)[2]);
    await toggle(faq, 2);
    expect(states(faq)[2]).to.equal(false);
    one(faq, 'a').click();
    await waitUntil(() => states(faq)[2]);
    expect(activeElement() === buttons(faq)[2], 'has the focus').to.equal(true);
  });

  it('opens an item with an Arabic id, and again after it is closed', async () => {
    const faq = await mountFaq({
      content: { items: [{ question: 'كيف أستعد؟', answer: 'A' }] },
      copyLinks: true,
    });
    await go(encodeURIComponent('كيف-استعد'));
    await waitUntil(() => states(faq)[0]);
    await toggle(faq, 0);
    one(faq, '.copy-link').click();
    await waitUntil(() => states(faq)[0]);
  });

  it('works from elsewhere on the page, and again after the item is closed', async () => {
    const faq = await mountFaq();
    const link = await fixture<HTMLAnchorElement>(html`<a href="#second">The second</a>`);
    for (let times = 2; times; times--) {
      link.click();
      await waitUntil(() => activeElement() === buttons(faq)[1]);
      expect(states(faq)[1]).to.equal(true);
      await toggle(faq, 1);
      link.focus();
    }
  });

  it('works from elsewhere on the page after another element is removed', async () => {
    const faq = await mountFaq();
    const gone = await mountFaq();
    gone.remove();
    const link = await fixture<HTMLAnchorElement>(html`<a href="#second">The second</a>`);
    for (const time of [1, 2]) {
      link.click();
      await waitUntil(() => states(faq)[1], `opens time ${time}`);
      await toggle(faq, 1);
    }
  });

  for (const [attribute, value] of [
    ['href', '/elsewhere/'],
    ['target', 'elsewhere'],
  ] as const) {
    it(`stays on the current page despite the ${attribute} of a <base>`, async () => {
      await fixture(html`<iframe sandbox name="elsewhere" title="Elsewhere"></iframe>`);
      const base = document.createElement('base');
      base.setAttribute(attribute, value);
      const faq = await mountFaq({ copyLinks: true });
      document.head.append(base);
      await navigate(() => one(faq, '.copy-link').click());
      expect(location.hash).to.equal('#first');
      await waitUntil(() => states(faq)[0]);
      base.remove();
    });
  }

  it('is not handled by a router that takes any link not taken before, such as Turbo', async () => {
    const taken: string[] = [];
    const takeLink = (event: MouseEvent) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      taken.push((event.composedPath()[0] as HTMLAnchorElement).hash);
    };
    window.addEventListener('click', takeLink);
    afterTest(() => window.removeEventListener('click', takeLink));
    const faq = await mountFaq();
    faq.show('first');
    await faq.updateComplete;
    one(faq, 'a').click();
    expect(taken).to.deep.equal([]);
    await waitUntil(() => activeElement() === buttons(faq)[2]);
    expect(location.hash).to.equal('#third');
  });

  it('is left to a script of the page that has taken it', async () => {
    const faq = await mountFaq();
    faq.show('first');
    await faq.updateComplete;
    faq.addEventListener('click', (event) => event.preventDefault());
    one(faq, 'a').click();
    await aTimeout(0);
    expect(location.hash).to.equal('');
    expect(states(faq)).to.deep.equal([true, false, false]);
  });

  it('is left to the browser if it leads to another page with the same fragment', async () => {
    const children = {
      type: 'link',
      href: 'https://clinic.example/other#second',
      children: 'a link',
    } as const;
    const answer = [{ type: 'paragraph', children: [children] }] as const;
    const faq = await mountFaq({ content: { items: [...content.items, { question: 'Where?', answer }] } });
    const base = Object.assign(document.createElement('base'), { href: '/elsewhere/' });
    const links = await fixture(html`<p><a href="/other.html#second">B</a> <a href="#second">C</a></p>`);
    document.head.append(base);
    const own = all<HTMLAnchorElement>(faq, 'a').filter(({ host }) => host === 'clinic.example');
    const prevented = preventedClicks(() => {
      for (const link of [own.at(-1)!, ...links.querySelectorAll('a')]) link.click();
    });
    base.remove();
    expect(prevented).to.deep.equal([false, false, false]);
    expect(location.hash).to.equal('');
  });

  it('does not reopen an item that an earlier fragment opened and the reader closed', async () => {
    const faq = await mountFaq();
    const link = await fixture<HTMLAnchorElement>(html`<a href="#second">The second</a>`);
    await go('first');
    await waitUntil(() => activeElement() === buttons(faq)[0]);
    await toggle(faq, 0);
    link.click();
    await waitUntil(() => activeElement() === buttons(faq)[1]);
    expect(states(faq)).to.deep.equal([false, true, false]);
  });

  it('is left to the browser when it is clicked with Ctrl, Meta or Shift', async () => {
    const base = Object.assign(document.createElement('base'), { href: '/elsewhere/' });
    const faq = await mountFaq({ copyLinks: true });
    document.head.append(base);
    const prevented = openElsewhere(one(faq, '.copy-link'));
    base.remove();
    expect(prevented).to.deep.equal([false, false, false]);
    expect(location.hash).to.equal('');
  });

  it('leaves this page alone when it opens in another tab, even with the current fragment', async () => {
    const faq = await mountFaq();
    const link = await fixture<HTMLAnchorElement>(html`<a href="#second">The second</a>`);
    await go('second');
    await waitUntil(() => activeElement() === buttons(faq)[1]);
    await toggle(faq, 1);
    link.focus();
    openElsewhere(link);
    await aTimeout(0);
    expect(states(faq)[1]).to.equal(false);
    expect(activeElement() === link, 'has the focus').to.equal(true);
  });

  it('opens the item in the first of two elements in the document, even if that was added last', async () => {
    const content = { items: [{ id: 'twice', question: 'Twice?', answer: 'A' }] };
    const second = await mountFaq({ content });
    const first = Object.assign(document.createElement('clinic-faq'), { content });
    second.before(first);
    await first.updateComplete;
    await go('twice');
    await waitUntil(() => activeElement() === buttons(first)[0]);
    await second.updateComplete;
    expect([states(first), states(second)]).to.deep.equal([[true], [false]]);
    const third = Object.assign(document.createElement('clinic-faq'), { content });
    first.before(third);
    await aTimeout(0);
    expect(states(third), 'comes after the answer').to.deep.equal([false]);
    first.remove();
    third.remove();
  });

  it('distinguishes items with the same question', async () => {
    const items = ['one', 'two'].map((answer) => ({ question: 'Same?', answer }));
    const faq = await mountFaq({ content: { items } });
    await go('same-2');
    await waitUntil(() => states(faq)[1]);
    expect(states(faq)).to.deep.equal([false, true]);
  });

  it('opens the <details> elements around the item', async () => {
    const faq = await mountFaq();
    const boxes = ['details', 'div', 'div', 'div', 'details'].map((name) => document.createElement(name));
    faq.before(boxes[0]!);
    for (const [index, box] of boxes.entries()) box.append(boxes[index + 1] ?? faq);
    await go('second');
    await waitUntil(() => activeElement() === buttons(faq)[1]);
    const details = boxes.filter((box) => box instanceof HTMLDetailsElement);
    expect(details.map(({ open }) => open)).to.deep.equal([true, true]);
  });

  it('reveals a hidden="until-found" box around the item and fires beforematch', async () => {
    const faq = await mountFaq();
    const box = document.createElement('div');
    faq.before(box);
    box.append(faq);
    box.setAttribute('hidden', 'until-found');
    const told: unknown[] = [];
    // As the browser's own, it rises.
    box.parentElement!.addEventListener('beforematch', ({ target }) => told.push(target));
    const isKnown = box.hidden === ('until-found' as unknown);
    await go('second');
    await waitUntil(() => states(faq)[1] && (!isKnown || activeElement() === buttons(faq)[1]));
    // A browser that does not know of it hides it for good, also from its own links.
    expect(box.hidden).to.equal(!isKnown);
    expect(told).to.deep.equal(isKnown ? [box] : []);
  });

  it('focuses an item inside a form with a field named parentNode', async () => {
    const faq = await mountFaq();
    const form = document.createElement('form');
    faq.before(form);
    // Whoever asks the form for what is around it is given what is in it.
    form.append(Object.assign(document.createElement('input'), { name: 'parentNode' }), faq);
    await go('second');
    await waitUntil(() => activeElement() === buttons(faq)[1]);
  });

  it('focuses the right item if its id is “panel-” plus another item’s id', async () => {
    const faq = await mountFaq();
    faq.content = {
      items: ['first', 'panel-first'].map((id) => ({ id, question: `${id}?`, answer: 'Words.' })),
    };
    await faq.updateComplete;
    const root = faq.shadowRoot!;
    for (const button of buttons(faq)) {
      const panel = root.getElementById(button.getAttribute('aria-controls')!);
      expect(panel?.closest('.item') === button.closest('.item'), button.id).to.equal(true);
    }
    await go('panel-first');
    await waitUntil(() => activeElement() === buttons(faq)[1]);
  });

  it('opens the item again when the element is replaced, without moving the focus', async () => {
    const faq = await mountFaq();
    await go('second');
    await waitUntil(() => activeElement() === buttons(faq)[1]);
    const field = await fixture<HTMLInputElement>(html`<input />`);
    field.focus();
    const next = Object.assign(document.createElement('clinic-faq'), { content });
    faq.replaceWith(next);
    await waitUntil(() => states(next)[1]);
    await next.updateComplete;
    expect(activeElement() === field, 'keeps the focus').to.equal(true);
  });

  it('focuses the item when the element is replaced before its first update', async () => {
    history.replaceState(null, '', '#third');
    const gone = document.createElement('clinic-faq');
    gone.content = content;
    document.body.append(gone);
    gone.remove();
    const faq = await mountFaq();
    await waitUntil(() => activeElement() === buttons(faq)[2]);
  });

  it('focuses the item when a router leads to it again from a page without the element', async () => {
    const faq = await mountFaq();
    await go('second');
    await waitUntil(() => activeElement() === buttons(faq)[1]);
    faq.remove();
    history.pushState(null, '', location.pathname + location.search);
    history.pushState(null, '', '#second');
    const next = await mountFaq();
    await waitUntil(() => states(next)[1]);
    if (reportsPushState()) await waitUntil(() => activeElement() === buttons(next)[1]);
  });

  it('opens an item that is added later', async () => {
    history.replaceState(null, '', '#late');
    const faq = await mountFaq();
    faq.content = { items: [{ id: 'late', question: 'Late?', answer: 'A' }] };
    await waitUntil(() => states(faq)[0]);
  });

  it('opens nothing for a malformed or unknown id, or one that the page itself uses', async () => {
    const faq = await mountFaq();
    await fixture(html`<p id="second"></p>`);
    await go('second');
    await go('nowhere');
    await go('%E0%A4%A');
    expect(states(faq)).to.deep.equal([false, false, false]);
  });

  describe('if two elements contain its id', () => {
    const mountTwo = async () => {
      const page = await fixture(html`
        <div>
          <div><clinic-faq .content=${content}></clinic-faq></div>
          <div><clinic-faq .content=${content} copy-links></clinic-faq><a href="#first">The first</a></div>
        </div>
      `);
      const [first, second] = all<ClinicFaq>(page, 'clinic-faq');
      return { page, first: first!, second: second! };
    };

    it('opens the item in the first element', async () => {
      const { first, second } = await mountTwo();
      await go('second');
      await waitUntil(() => states(first)[1]);
      await second.updateComplete;
      expect(states(second)[1]).to.equal(false);
    });

    it('opens the item in the element that contains the link or is nearest to it', async () => {
      const { page, first, second } = await mountTwo();
      all<HTMLAnchorElement>(second, '.copy-link')[2]!.click();
      await waitUntil(() => activeElement() === buttons(second)[2]);
      page.querySelector('a')!.click();
      await waitUntil(() => activeElement() === buttons(second)[0]);
      expect([states(first), states(second)]).to.deep.equal([
        [false, false, false],
        [true, false, true],
      ]);
    });

    it('falls back to the first element after another fragment, or if the nearest loses the id', async () => {
      const { page, first, second } = await mountTwo();
      const follow = async () => {
        page.querySelector('a')!.click();
        await waitUntil(() => activeElement() === buttons(second)[0]);
      };
      await follow();
      await go('second');
      await waitUntil(() => activeElement() === buttons(first)[1]);
      await follow();
      second.content = { items: [{ id: 'other', question: 'Other?', answer: 'A' }] };
      await go('third');
      await go('first');
      await waitUntil(() => activeElement() === buttons(first)[0]);
    });

    it('falls back to the first element if the nearest one is removed', async () => {
      const { page, first, second } = await mountTwo();
      page.querySelector('a')!.click();
      await waitUntil(() => activeElement() === buttons(second)[0]);
      second.remove();
      await go('third');
      await go('first');
      await waitUntil(() => activeElement() === buttons(first)[0]);
    });
  });

  it('applies --clinic-scroll-offset as scroll margin to the item', async () => {
    const faq = await mountFaq();
    faq.style.setProperty('--clinic-scroll-offset', '120px');
    expect(getComputedStyle(buttons(faq)[0]!).scrollMarginBlockStart).to.equal('120px');
  });

  it('applies --clinic-scroll-offset to a copy link that is reached with Shift+Tab', async () => {
    const faq = await mountFaq({ copyLinks: true });
    faq.style.setProperty('--clinic-scroll-offset', '120px');
    buttons(faq)[1]!.focus();
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    const link = activeElement()!;
    expect(link.className).to.equal('copy-link');
    expect(getComputedStyle(link).scrollMarginBlockStart).to.equal('120px');
  });
});

describe('the copy link of an item', () => {
  const copyLink = (faq: Element) => one<HTMLAnchorElement>(faq, '.copy-link');
  const saidOf = (link: Element) => link.parentElement!.querySelector('.copied')!.textContent;

  it('is rendered only if copyLinks is set, and names its question', async () => {
    const faq = await mountFaq();
    expect(all(faq, '.copy-link')).to.be.empty;
    faq.copyLinks = true;
    await faq.updateComplete;
    expect(all<HTMLAnchorElement>(faq, '.copy-link').map(({ hash }) => hash)).to.deep.equal([
      '#first',
      '#second',
      '#third',
    ]);
    expect(copyLink(faq).ariaLabel).to.equal('Copy link: First?');
  });

  it('appears on focus, and is always visible on devices without hover', async () => {
    const faq = await mountFaq({ copyLinks: true });
    const atFirst = matchMedia('(hover: none)').matches ? '1' : '0';
    expect(getComputedStyle(copyLink(faq)).opacity).to.equal(atFirst);
    buttons(faq)[0]!.focus();
    await sendKeys({ press: 'Tab' });
    expect(activeElement() === copyLink(faq), 'has the focus').to.equal(true);
    expect(getComputedStyle(copyLink(faq)).opacity).to.equal('1');
  });

  it('copies the full URL, confirms it and opens its item', async () => {
    const copied = stubClipboard();
    const faq = await mountFaq({ copyLinks: true });
    copyLink(faq).focus();
    copyLink(faq).click();
    await waitUntil(() => saidOf(copyLink(faq)) === 'Link copied');
    expect(copied).to.deep.equal([`${location.origin}${location.pathname}${location.search}#first`]);
    await waitUntil(() => states(faq)[0]);
  });

  it('shows its confirmation without shifting the layout or covering the label', async () => {
    stubClipboard();
    const faq = await mountFaq({ copyLinks: true });
    faq.show('first');
    await faq.updateComplete;
    const bar = copyLink(faq).parentElement!;
    const height = bar.offsetHeight;
    copyLink(faq).click();
    await waitUntil(() => saidOf(copyLink(faq)) === 'Link copied');
    const said = one(faq, '.copied:not(:empty)');
    expect([said.ariaLive, said.role]).to.deep.equal(['polite', null]);
    const { left, right, top, bottom, width } = said.getBoundingClientRect();
    const around = bar.getBoundingClientRect();
    expect(getComputedStyle(said).clipPath).to.equal('none');
    // An edge where colours are forced, which leave no fill behind it.
    expect(getComputedStyle(said).borderStyle).to.equal('solid');
    expect(width).to.be.above(40);
    expect(left).to.be.at.least(around.left);
    expect(right).to.be.at.most(around.right);
    expect(bottom).to.be.at.most(one(bar, '.label').getBoundingClientRect().top);
    expect((top + bottom) / 2).to.be.closeTo(around.top, 1);
    expect(bar.offsetHeight).to.equal(height);
  });

  it('clears and repeats its confirmation when it is clicked again', async () => {
    stubClipboard();
    const faq = await mountFaq({ copyLinks: true });
    const link = copyLink(faq);
    link.click();
    await waitUntil(() => saidOf(link) === 'Link copied');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(saidOf(link)));
    observer.observe(link.parentElement!.querySelector('.copied')!, { childList: true });
    link.click();
    await waitUntil(() => saidOf(link) === 'Link copied' && said.length);
    observer.disconnect();
    expect(said[0]).to.equal('');
  });

  it('keeps its confirmation for as long again when it is clicked again', async () => {
    stubClipboard();
    const { setTimeout: set } = globalThis;
    afterTest(() => (globalThis.setTimeout = set));
    const ends: (() => void)[] = [];
    globalThis.setTimeout = ((end: () => void, delay = 0) =>
      delay < 5000 ? set(end, delay) : ends.push(end)) as typeof setTimeout;
    const faq = await mountFaq({ copyLinks: true });
    const link = copyLink(faq);
    for (const times of [1, 2]) {
      link.click();
      await waitUntil(() => ends.length === times);
    }
    ends[0]!();
    expect(saidOf(link)).to.equal('Link copied');
    ends[1]!();
    expect(saidOf(link)).to.equal('');
  });

  it('confirms with nothing, and without an error, if its label is empty', async () => {
    const copied = stubClipboard();
    registerLabels('x-silent', { disclosure: { linkCopied: '' } });
    const { setTimeout: set } = globalThis;
    afterTest(() => (globalThis.setTimeout = set));
    let end: (() => void) | undefined;
    globalThis.setTimeout = ((act: () => void, delay = 0) =>
      delay < 5000 ? set(act, delay) : (end = act)) as typeof setTimeout;
    const faq = await mountFaq({ copyLinks: true, lang: 'x-silent' });
    copyLink(faq).click();
    await waitUntil(() => end);
    end!();
    expect(copied).to.have.length(1);
  });

  it('copies the URL of the current page despite the href of a <base>', async () => {
    const copied = stubClipboard();
    const faq = await mountFaq({ copyLinks: true });
    const base = Object.assign(document.createElement('base'), { href: '/elsewhere/' });
    document.head.append(base);
    copyLink(faq).click();
    base.remove();
    expect(copied).to.deep.equal([`${location.origin}${location.pathname}${location.search}#first`]);
  });

  it('opens its item without a confirmation or an error if clipboard access is denied', async () => {
    stubClipboard(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
    const unhandled: unknown[] = [];
    const listen = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      unhandled.push(event.reason);
    };
    window.addEventListener('unhandledrejection', listen);
    const faq = await mountFaq({ copyLinks: true });
    copyLink(faq).click();
    await waitUntil(() => states(faq)[0]);
    await aTimeout(0);
    window.removeEventListener('unhandledrejection', listen);
    expect(saidOf(copyLink(faq))).to.equal('');
    expect(unhandled).to.be.empty;
  });
});

/** Clicks a link in the ways that open it in another tab or window; says whether that was kept from the browser. */
function openElsewhere(link: HTMLElement): boolean[] {
  return preventedClicks(() => {
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
      const init = { bubbles: true, composed: true, cancelable: true, [key]: true };
      link.dispatchEvent(new MouseEvent('click', init));
    }
  });
}

/** Whether the page has taken each click from the browser, to which none is left here. */
function preventedClicks(click: () => void): boolean[] {
  const prevented: boolean[] = [];
  const listen = (event: Event) => {
    prevented.push(event.defaultPrevented);
    event.preventDefault();
  };
  window.addEventListener('click', listen);
  click();
  window.removeEventListener('click', listen);
  return prevented;
}

/** Not the clipboard of whoever runs the tests. */
function stubClipboard(answer: () => Promise<void> = () => Promise.resolve()) {
  const texts: string[] = [];
  const writeText = (text: string) => {
    texts.push(text);
    return answer();
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  afterTest(() => Reflect.deleteProperty(navigator, 'clipboard'));
  return texts;
}

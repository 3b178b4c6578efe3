import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { applyRules, seenIn } from '../support/media.js';
import {
  buttons,
  go,
  mountFaq,
  mountRisks,
  panels,
  resetAddress,
  states,
  toggle,
  visible,
} from '../support/questions.js';
import { activeElement, all, one, some } from '../support/shadow.js';

describe('in print', () => {
  it('all panels are visible by CSS alone, and aria-expanded stays false', async () => {
    const faq = await mountFaq();
    const seen = await seenIn('print', faq, () => [visible(faq), opacities(faq), states(faq)]);
    expect(seen).to.deep.equal([
      [true, true, true],
      ['1', '1', '1'],
      [false, false, false],
    ]);
  });

  it('closed answers stay hidden with print="as-is"', async () => {
    const faq = await mountFaq({ print: 'as-is' });
    await toggle(faq, 1);
    expect(await seenIn('print', faq, () => visible(faq))).to.deep.equal([false, true, false]);
  });

  it('closed risks stay hidden with print="as-is"', async () => {
    const risks = await mountRisks({ print: 'as-is' });
    await toggle(risks, 1);
    expect(await seenIn('print', risks, () => visible(risks))).to.deep.equal([false, true, false]);
  });

  it('open and closed risks have short frequency badges', async () => {
    const risks = await mountOften();
    const short = ['Rare', 'now and then', '10 out of 100', 'Not serious'];
    expect(badges(risks)).to.deep.equal([...sentences, '10 out of 100', 'Not serious']);
    expect(await seenIn('print', risks, () => badges(risks))).to.deep.equal(short);
    risks.showAll();
    await risks.updateComplete;
    expect(await seenIn('print', risks, () => badges(risks))).to.deep.equal(short);
  });

  it('closed risks keep their full frequency badges with print="as-is"', async () => {
    const risks = await mountOften({ print: 'as-is' });
    expect((await seenIn('print', risks, () => badges(risks))).slice(0, 2)).to.deep.equal(sentences);
  });

  it('the search is hidden, and every group of questions is laid out', async () => {
    const items = Array.from({ length: 40 }, (_, index) => ({ question: `Q${index}?`, answer: 'A' }));
    const faq = await mountFaq({ content: { items } });
    const seen = await seenIn('print', faq, () => [
      getComputedStyle(one(faq, '.search')).display,
      ...all(faq, '.group').map((group) => getComputedStyle(group).contentVisibility),
    ]);
    expect(seen).to.deep.equal(['none', 'visible', 'visible', 'visible']);
  });

  it('items avoid page breaks, and controls are hidden', async () => {
    const faq = await mountFaq({ copyLinks: true });
    await seenIn('print', faq, () => {
      for (const item of some(faq, '.item')) expect(getComputedStyle(item).breakInside).to.equal('avoid');
      for (const name of ['.toggle-all', '.copy-link', '.copied', '.chevron'])
        for (const control of some(faq, name))
          expect(getComputedStyle(control).display, name).to.equal('none');
    });
  });

  it('a link is followed by its address, unless it leads to the same page', async () => {
    const faq = await mountFaq();
    faq.showAll();
    await faq.updateComplete;
    const addresses = () => all(faq, '.content a').map((link) => getComputedStyle(link, '::after').content);
    const [inside, outside] = await seenIn('print', faq, addresses);
    expect(inside).to.equal('none');
    // Firefox answers with what is written, the others with what comes of it.
    expect(outside).to.match(/attr\(href\)|https:\/\/clinic\.example\//);
  });
});

describe('without script', () => {
  it('risks have short frequency badges', async () => {
    const risks = await mountOften();
    applyRules('scripting: none', risks);
    expect(badges(risks).slice(0, 2)).to.deep.equal(['Rare', 'now and then']);
  });

  it('the search is hidden', async () => {
    const items = Array.from({ length: 8 }, (_, index) => ({ question: `Q${index}?`, answer: 'A' }));
    const faq = await mountFaq({ content: { items } });
    applyRules('scripting: none', faq);
    expect(getComputedStyle(one(faq, '.search')).display).to.equal('none');
  });

  it('all panels are visible', async () => {
    const faq = await mountFaq();
    applyRules('scripting: none', faq);
    // What has no script was never closed: nothing is to be waited for.
    all(faq, '.panel').forEach((panel) => panel.getAnimations().forEach((animation) => animation.finish()));
    expect(visible(faq)).to.deep.equal([true, true, true]);
    expect(opacities(faq)).to.deep.equal(['1', '1', '1']);
  });
});

describe('with prefers-reduced-motion', () => {
  it('panels and chevrons have no transitions', async () => {
    const faq = await mountFaq();
    await toggle(faq, 0);
    const durations = () =>
      all<Element>(faq, '.panel:not([hidden]), .chevron').map(
        (moving) => getComputedStyle(moving).transitionDuration,
      );
    expect(new Set(durations().flatMap((list) => list.split(', ')))).to.deep.equal(new Set(['0.2s']));
    const calm = await seenIn('prefers-reduced-motion: reduce', faq, durations);
    expect(new Set(calm)).to.deep.equal(new Set(['0s']));
  });
});

describe('a link with prefers-reduced-motion', () => {
  afterEach(resetAddress);

  it('scrolls to its item instantly', async () => {
    const faq = await mountFaq();
    const behaviors: unknown[] = [];
    buttons(faq)[1]!.scrollIntoView = (options) => {
      behaviors.push((options as ScrollIntoViewOptions).behavior);
    };
    await seenIn('prefers-reduced-motion: reduce', faq, async () => {
      const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      await go('second');
      await waitUntil(() => behaviors.length);
      expect(behaviors[0]).to.equal(isCalm ? 'instant' : 'auto');
    });
  });
});

describe('in forced colors mode', () => {
  it('the list of items has a visible solid border', async () => {
    const faq = await mountFaq();
    await seenIn('forced-colors: active', faq, () => {
      const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(
        one(faq, '.items'),
      );
      expect([borderTopStyle, borderTopWidth]).to.deep.equal(['solid', '1px']);
      expect(borderTopColor).to.not.equal(backgroundColor);
    });
  });

  it('the focused element has a visible solid outline', async () => {
    const faq = await mountFaq();
    one(faq, '.toggle-all').focus();
    await sendKeys({ press: 'Tab' });
    await seenIn('forced-colors: active', faq, () => {
      const { outlineStyle, outlineWidth, outlineColor, backgroundColor } = getComputedStyle(
        activeElement()!,
      );
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
      expect(outlineColor).to.not.equal(backgroundColor);
    });
  });

  it('the direction of the chevron shows what is open, and the colour does not', async () => {
    const faq = await mountFaq();
    await toggle(faq, 1);
    await seenIn('forced-colors: active', faq, () => {
      const chevrons = all<Element>(faq, '.chevron').map((chevron) => getComputedStyle(chevron));
      chevrons.forEach(({ display, borderBlockEndStyle, borderBlockEndWidth }) => {
        expect([display, borderBlockEndStyle]).to.deep.equal(['block', 'solid']);
        expect(parseFloat(borderBlockEndWidth)).to.be.at.least(1);
      });
      const directions = all<Element>(faq, '.chevron').map((chevron) => {
        chevron.getAnimations().forEach((animation) => animation.finish());
        return getComputedStyle(chevron).rotate;
      });
      expect(directions).to.deep.equal(['45deg', '225deg', '45deg']);
      const colours = buttons(faq).map((button) => getComputedStyle(button).color);
      expect(new Set(colours)).to.have.property('size', 1);
    });
  });

  it('the severity of a risk is shown in words', async () => {
    const items = [
      { name: 'A burn', severity: 'serious' },
      { name: 'Red skin', severity: 'not-serious' },
    ] as const;
    const risks = await mountRisks({ content: { items } });
    const badges = await seenIn('forced-colors: active', risks, () =>
      all(risks, '.badge').map((badge) => [badge.textContent, badge.checkVisibility()]),
    );
    expect(badges).to.deep.equal([
      ['Serious', true],
      ['Not serious', true],
    ]);
  });
});

/** Closed risks, of which a badge has a sentence, or has none. */
const mountOften = (properties: Parameters<typeof mountRisks>[0] = {}) => {
  const items = [
    { name: 'A', frequency: { kind: 'band', band: 'rare' } },
    { name: 'B', frequency: { kind: 'verbal', word: 'now and then' } },
    { name: 'C', frequency: { kind: 'count', affected: 1, outOf: 10 }, severity: 'not-serious' },
  ] as const;
  return mountRisks({ content: { items }, order: 'as-written', ...properties });
};
const sentences = ['Rare: 1 to 10 out of 10,000 people.', '“now and then”. No number given.'];
const badges = (risks: Element) =>
  some(risks, '.badge')
    .filter((badge) => badge.checkVisibility())
    .map((badge) => badge.textContent);
const opacities = (faq: Element) => panels(faq).map((panel) => getComputedStyle(panel).opacity);

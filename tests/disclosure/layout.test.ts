import { expect, waitUntil } from '@open-wc/testing';
import { styleWithout } from '../support/older-browser.js';
import {
  accordions,
  buttons,
  content,
  go,
  mountFaq,
  mountRisks,
  resetAddress,
  states,
} from '../support/questions.js';
import { all, one, some } from '../support/shadow.js';
import { setWidth } from '../support/viewport.js';

/** One item with a name that takes several lines, and all that can stand beside it. */
const long =
  'What happens if a name is so long that it takes another line, or two or three of them on a telephone?';
const mountOne = {
  'clinic-faq': () =>
    mountFaq({ copyLinks: true, content: { items: [{ id: 'long', question: long, answer: 'Words.' }] } }),
  'clinic-risks-accordion': () =>
    mountRisks({
      copyLinks: true,
      content: {
        items: [{ id: 'long', name: long, severity: 'not-serious', frequency: { kind: 'not-known' } }],
      },
    }),
};

/** Where the first line of a text is. */
function firstLine(text: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getClientRects()[0]!;
}

const overlap = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

for (const { tag, mount } of accordions) {
  const mountLong = mountOne[tag];

  describe(`the layout of <${tag}>`, () => {
    it('puts the label at the start and the chevron at the end in both text directions', async () => {
      const accordion = await mount();
      const places = () => {
        const [button] = buttons(accordion);
        const { left, right } = button!.getBoundingClientRect();
        const label = one(button!, '.label');
        const chevron = one<Element>(button!, '.chevron').getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(label);
        const words = range.getBoundingClientRect();
        return {
          left: Math.min(words.left - left, right - words.right) === words.left - left,
          chevron,
          words,
        };
      };
      const { chevron, words, left } = places();
      expect(left).to.equal(true);
      expect(chevron.left).to.be.at.least(words.right);
      accordion.dir = 'rtl';
      const mirrored = places();
      expect(mirrored.left).to.equal(false);
      expect(mirrored.chevron.right).to.be.at.most(mirrored.words.left);
    });

    it('leaves at least as much space after the chevron as before the label', async () => {
      for (const width of [320, 390, 800]) {
        await setWidth(width);
        const accordion = await mount();
        for (const button of buttons(accordion)) {
          const { left, right } = button.getBoundingClientRect();
          const before = firstLine(one(button, '.label')).left - left;
          const behind = right - one<Element>(button, '.chevron').getBoundingClientRect().right;
          expect(behind, `${width} px`).to.be.at.least(before);
        }
      }
    });

    it('aligns everything beside a label of several lines with its first line', async () => {
      for (const width of [320, 800]) {
        await setWidth(width);
        const accordion = await mountLong();
        const { top, height } = firstLine(one(accordion, '.label'));
        expect(one(accordion, '.label').getBoundingClientRect().height, `${width} px`).to.be.above(
          1.9 * height,
        );
        const beside = width < 576 ? '.chevron, .copy-link' : '.chevron, .copy-link, .badge';
        for (const box of some(accordion, beside)) {
          const { top: start, bottom: end } = box.getBoundingClientRect();
          const middle = (start + end) / 2;
          expect(middle, `${box.className}, ${width} px`).to.be.within(
            top + height * 0.35,
            top + height * 0.75,
          );
        }
      }
    });

    it('keeps badges and copy link off the label and chevron in a browser without subgrid', async () => {
      for (const width of [320, 390, 800]) {
        await setWidth(width);
        const accordion = await mountLong();
        styleWithout('subgrid', accordion);
        const words = document.createRange();
        words.selectNodeContents(one(accordion, '.label'));
        const below = [
          ...words.getClientRects(),
          one<Element>(accordion, '.chevron').getBoundingClientRect(),
        ];
        const over = some<Element>(accordion, '.badge, .copy-link svg').filter((box) =>
          below.some((rect) => overlap(rect, box.getBoundingClientRect())),
        );
        expect(over, `${width} px`).to.deep.equal([]);
      }
    });

    it('uses no baseline alignment in subgrids, which Chromium 117 to 152 misplace', async () => {
      for (const width of [320, 390, 800]) {
        await setWidth(width);
        const shared = all(await mountLong(), '.bar, .bar *').filter((box) => {
          const { gridTemplateColumns, gridTemplateRows } = getComputedStyle(box);
          return `${gridTemplateColumns} ${gridTemplateRows}`.includes('subgrid');
        });
        expect(shared, `${width} px`).not.to.be.empty;
        const boxes = shared.flatMap((box) => [box.parentElement!, box, ...box.children]);
        const ways = boxes.flatMap((box) => [
          getComputedStyle(box).alignItems,
          getComputedStyle(box).alignSelf,
        ]);
        expect(ways, `${width} px`).not.to.include('baseline');
      }
    });

    it('does not break words on a phone in a browser without container queries', async () => {
      await setWidth(390);
      const accordion = await mountLong();
      styleWithout('@container', accordion);
      const text = document
        .createTreeWalker(one(accordion, '.label'), NodeFilter.SHOW_TEXT)
        .nextNode() as Text;
      const broken = [...text.data.matchAll(/\S+/g)].filter(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1;
      });
      expect(broken.map(([word]) => word)).to.deep.equal([]);
    });

    it('fits a 320 px page with everything open, even at twice the text size', async () => {
      await setWidth(320);
      const accordion = await mount();
      accordion.showAll();
      await accordion.updateComplete;
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      accordion.style.fontSize = '200%';
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      for (const label of some(accordion, '.label')) expect(label.scrollWidth).to.be.at.most(320);
    });

    it('clips nothing when a reader increases the text spacing (WCAG 1.4.12)', async () => {
      const accordion = await mount();
      accordion.showAll();
      accordion.style.cssText = 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';
      await accordion.updateComplete;
      await waitUntil(() => all(accordion, '.panel').every((panel) => !panel.getAnimations().length));
      for (const box of some(accordion, '.toggle, .panel, .content')) {
        expect(box.scrollHeight, box.className).to.be.at.most(box.clientHeight + 1);
        expect(box.scrollWidth, box.className).to.be.at.most(box.clientWidth + 1);
      }
    });

    it('makes every button at least 44 px high', async () => {
      for (const button of some(await mount(), 'button')) {
        expect(button.getBoundingClientRect().height).to.be.at.least(44);
      }
    });
  });
}

it('badges wrap to at most two lines beside the copy link at twice the text size on a phone', async () => {
  const frequency = { kind: 'band', band: 'uncommon' } as const;
  const items = ['Dry skin', long].map((name) => ({ name, severity: 'not-serious', frequency }) as const);
  for (const [width, lines] of [
    [320, 2],
    [390, 1],
  ] as const) {
    await setWidth(width);
    const risks = await mountRisks({ copyLinks: true, collapsed: false, content: { items } });
    risks.style.fontSize = '200%';
    const links = all<Element>(risks, '.copy-link svg').map((icon) => icon.getBoundingClientRect());
    const found = all(risks, '.badge').map((badge) => {
      const { left, right, top, bottom } = badge.getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(badge);
      const tops = new Set([...words.getClientRects()].map((line) => Math.round(line.top)));
      const isHit = links.some(
        (link) => link.left < right && link.right > left && link.top < bottom && link.bottom > top,
      );
      return isHit ? 'lies under a link' : tops.size > lines ? `has ${tops.size} lines` : 'is well';
    });
    expect(found, `${width} px`).to.deep.equal(['is well', 'is well', 'is well', 'is well']);
  }
});

it('badges of serious and other risks end at the same right edge', async () => {
  const items = [
    { name: 'A burn', severity: 'serious' },
    { name: 'Red skin', severity: 'not-serious' },
  ] as const;
  for (const copyLinks of [false, true]) {
    const risks = await mountRisks({ copyLinks, content: { items } });
    const [serious, other] = some(risks, '.badge').map((badge) => badge.getBoundingClientRect().right);
    expect(serious).to.be.closeTo(other!, 0.5);
  }
});

it('the name of a risk has space above and below in its bar, with and without badges', async () => {
  const items = [
    { id: 'with', name: 'With', frequency: { kind: 'not-known' } },
    { id: 'without', name: 'Without' },
    { id: 'serious', name: 'Serious', severity: 'serious' },
  ] as const;
  for (const width of [390, 800]) {
    await setWidth(width);
    for (const bar of some(await mountRisks({ content: { items } }), '.bar')) {
      const [outer, name] = [bar, one(bar, '.label')].map((box) => box.getBoundingClientRect());
      expect(name!.top - outer!.top, `above, ${width} px`).to.be.within(15, 18);
      expect(outer!.bottom - name!.bottom, `below, ${width} px`).to.be.at.least(12);
    }
  }
});

it('two badges of a closed risk are stacked, with space below them', async () => {
  const items = ['Dry skin', 'Red skin'].map(
    (name) => ({ name, severity: 'not-serious', frequency: { kind: 'band', band: 'uncommon' } }) as const,
  );
  for (const width of [390, 640]) {
    await setWidth(width);
    for (const bar of some(await mountRisks({ content: { items } }), '.bar')) {
      const [often, severity] = all(bar, '.badge').map((badge) => badge.getBoundingClientRect());
      expect(severity!.top, `${width} px`).to.be.at.least(often!.bottom);
      expect(bar.getBoundingClientRect().bottom - severity!.bottom, `${width} px`).to.be.at.least(8);
    }
  }
});

it('a heading takes the full width rather than break a word beside the “Show all” button', async () => {
  const faq = await mountFaq({ content: { ...content, heading: 'Nebenwirkungen' } });
  const heading = one(faq, '.heading');
  const word = document.createRange();
  word.selectNodeContents(heading);
  const width = word.getBoundingClientRect().width + one(faq, '.toggle-all').offsetWidth;
  faq.style.width = `${width}px`;
  expect(heading.getBoundingClientRect().width).to.be.closeTo(width, 1);
  expect([...word.getClientRects()]).to.have.length(1);
});

it('the introduction does not cover the top or bottom edge of the “Show all” button', async () => {
  for (const width of [390, 800]) {
    await setWidth(width);
    const faq = await mountFaq({ content: { ...content, intro: long } });
    const button = one(faq, '.toggle-all');
    const { left, right, top, bottom } = button.getBoundingClientRect();
    for (const y of [top + 1, bottom - 1])
      expect(faq.shadowRoot!.elementFromPoint((left + right) / 2, y), `${width} px`).to.equal(button);
  }
});

it('the copy link of a question has the same border radius as the question', async () => {
  const faq = await mountFaq({ copyLinks: true });
  const [question, link] = ['.toggle', '.copy-link'].map((name) => getComputedStyle(all(faq, name)[0]!));
  expect(link!.borderRadius).to.equal(question!.borderRadius);
});

it('a long risk name leaves at least 12 px before its badges', async () => {
  const name = 'Musculoskeletalproliferationtherapyappointmentconfirmation'.repeat(3);
  const items = [{ id: 'long', name, severity: 'serious', frequency: { kind: 'not-known' } }] as const;
  const risks = await mountRisks({ content: { items } });
  const { right } = one(risks, '.label').getBoundingClientRect();
  expect(one(risks, '.badge').getBoundingClientRect().left - right).to.be.at.least(12);
});

describe('a list of a thousand items', () => {
  it('is rendered in full, and a link opens the last item', async () => {
    const items = Array.from({ length: 1000 }, (_, n) => ({
      question: `Question ${n}?`,
      answer: `Answer ${n}.`,
    }));
    const faq = await mountFaq({ content: { items } });
    expect(buttons(faq)).to.have.length(1000);
    await go('question-999');
    await waitUntil(() => states(faq)[999]);
    resetAddress();
  });
});

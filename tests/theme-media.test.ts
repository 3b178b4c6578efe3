/** What becomes of the theme on paper, and for readers who need more contrast. */
import { expect, fixture, html } from '@open-wc/testing';
import Color from 'colorjs.io';
import type { LitElement } from 'lit';
import '../src/define.js';
import type { ClinicBenefitCards } from '../src/elements/benefit-cards/benefit-cards.js';
import type { ClinicRisksAccordion } from '../src/elements/risks-accordion/risks-accordion.js';
import type { ClinicTreatmentExplainer } from '../src/elements/treatment-explainer/treatment-explainer.js';
import type { ClinicTreatment } from '../src/elements/treatment/treatment.js';
import { tokens } from '../src/theme/tokens.js';
import { furnished } from './support/examples.js';
import { seenIn, type Medium } from './support/media.js';
import { all, one } from './support/shadow.js';

const text = 'Words.';
const benefits = {
  eyebrow: 'Benefits',
  intro: text,
  items: [{ id: 'less-pain', title: 'Less pain', text, evidence: { certainty: 'low' } }],
} as const;

const cards = () =>
  fixture<ClinicBenefitCards>(
    html`<clinic-benefit-cards
      style="color-scheme: dark; --clinic-text: white; --clinic-accent: yellow"
      .content=${benefits}
    ></clinic-benefit-cards>`,
  );

const hex = (colour: string) => new Color(colour).to('srgb').toString({ format: 'hex', collapse: false });
const colourOf = (within: Element, selector: string) => hex(getComputedStyle(one(within, selector)).color);

const hasNoEdge = (box: Element) => {
  const { borderBlockStartStyle, borderInlineStartStyle, borderInlineStartColor } = getComputedStyle(box);
  const hasLine = borderBlockStartStyle !== 'none' || borderInlineStartStyle !== 'none';
  return !hasLine || new Color(borderInlineStartColor).alpha === 0;
};

/** Where fills are not seen, each box that has one needs an edge. */
async function drawsLines(medium: Medium): Promise<void> {
  const { risks, sources: items, review } = furnished;
  const page = await fixture(html`
    <div>
      <clinic-risks-accordion .content=${risks}></clinic-risks-accordion>
      <clinic-sources .content=${{ items, review }}></clinic-sources>
    </div>
  `);
  for (const element of [...page.children] as LitElement[]) {
    const filled = all(element, '*').filter((box) => {
      const { backgroundColor, display } = getComputedStyle(box);
      return display !== 'inline' && new Color(backgroundColor).alpha > 0;
    });
    expect(filled.length).to.be.at.least(1);
    const bare = await seenIn(medium, element, () =>
      filled.filter(hasNoEdge).map(({ className }) => className),
    );
    expect(bare).to.deep.equal([]);
  }
}

describe('a printed page', () => {
  it('shows benefit cards in black even on a dark page with a pale accent', async () => {
    const element = await cards();
    const colours = await seenIn('print', element, () =>
      ['.eyebrow', '.intro', '.title', '.body', '.certainty', '.circles'].map((selector) =>
        colourOf(element, selector),
      ),
    );
    expect(new Set(colours)).to.deep.equal(new Set(['#000000']));
  });

  it('shows risks in black on white whatever the colours of their roles', async () => {
    const roles = { '-tint': 'maroon', '': 'yellow' };
    const style = ['serious', 'urgent', 'emergency', 'affected', 'certainty-low']
      .flatMap((role) => Object.entries(roles).map(([end, colour]) => `--clinic-${role}${end}: ${colour}`))
      .join(';');
    const risks = await fixture<ClinicRisksAccordion>(
      html`<clinic-risks-accordion
        style=${style}
        icon-arrays
        .content=${furnished.risks}
      ></clinic-risks-accordion>`,
    );
    const boxes = all(risks, '.badge, .advice, .advice *, .affected, .circles');
    expect(boxes.length).to.be.at.least(10);
    const colours = await seenIn('print', risks, () =>
      boxes.flatMap((box) => {
        const { color, backgroundColor, fill } = getComputedStyle(box);
        const ground = new Color(backgroundColor).alpha ? [`on ${hex(backgroundColor)}`] : [];
        return [box.matches('.affected') ? hex(fill) : hex(color), ...ground];
      }),
    );
    expect(new Set(colours)).to.deep.equal(new Set(['#000000', 'on #ffffff']));
  });

  it('shows every element in black on white whatever colours the page sets', async () => {
    const set = tokens.cssText.match(/--clinic-(?:[a-z-]+)(?=,\s+(?:light-dark|var\(--_(?!density)))/g)!;
    expect(set).to.include.members(['--clinic-text', '--clinic-fill', '--clinic-focus']);
    const page = await fixture<ClinicTreatment>(
      html`<clinic-treatment
        style=${set.map((name) => `${name}: ${name.endsWith('text') ? 'yellow' : 'maroon'}`).join(';')}
        .content=${furnished}
      ></clinic-treatment>`,
    );
    const elements = all<LitElement>(page, '*').filter(({ localName }) => localName.startsWith('clinic-'));
    expect(elements.length).to.be.at.least(9);
    for (const element of elements) {
      await element.updateComplete;
      const coloured = await seenIn('print', element, () =>
        all(element, '*:not(svg *)').flatMap((box) => {
          if (!box.checkVisibility()) return [];
          const { color, backgroundColor } = getComputedStyle(box);
          const hasWords = [...box.childNodes].some((node) => node instanceof Text && node.data.trim());
          const ground = new Color(backgroundColor).alpha ? hex(backgroundColor) : '#ffffff';
          const isPlain = ground === '#ffffff' && (!hasWords || hex(color) === '#000000');
          return isPlain ? [] : [`${box.localName}.${box.className} ${hex(color)} on ${ground}`];
        }),
      );
      expect(coloured, element.localName).to.be.empty;
    }
  });

  it('stands on white even if a dark page prints its background, but not the page’s own content', async () => {
    const page = await fixture<ClinicTreatment>(html`
      <clinic-treatment style="color-scheme: dark; background: black" .content=${furnished}>
        <p style="color: white">${text}</p>
        <clinic-faq></clinic-faq>
      </clinic-treatment>
    `);
    const faq = one<LitElement>(page, 'clinic-faq');
    const groundOf = (box: Element) => hex(getComputedStyle(box).backgroundColor);
    expect(await seenIn('print', faq, () => groundOf(one(faq, 'div')))).to.equal('#ffffff');
    const own = await seenIn('print', page, () => [groundOf(page), groundOf(one(page, 'slot'))]);
    expect(own).to.deep.equal(['#000000', '#00000000']);
  });

  it('uses block layout instead of grid for text that spans pages', async () => {
    const page = await fixture<ClinicTreatment>(
      html`<clinic-treatment .content=${furnished}></clinic-treatment>`,
    );
    const explainer = one<ClinicTreatmentExplainer>(page, 'clinic-treatment-explainer');
    await explainer.updateComplete;
    const displays = (root: LitElement, ...boxes: string[]) =>
      seenIn('print', root, () => boxes.map((box) => getComputedStyle(one(root, box)).display));
    expect(await displays(page, '.page')).to.deep.equal(['block']);
    expect(await displays(explainer, '.layout', '.passages', '.practical')).to.deep.equal([
      'block',
      'block',
      'block',
    ]);
  });

  it('keeps a section header unbroken and on the page of what follows', async () => {
    const element = await cards();
    const breaks = await seenIn('print', element, () => {
      const { breakInside, breakAfter } = getComputedStyle(one(element, '.header'));
      return [breakInside, breakAfter];
    });
    expect(breaks).to.deep.equal(['avoid', 'avoid']);
  });

  it('draws borders on boxes that have a fill on screen', () => drawsLines('print'));

  it('keeps the certainty symbols filled in black', async () => {
    const element = await cards();
    const fills = await seenIn('print', element, () =>
      all<SVGElement>(element, '.full').map((sign) => hex(getComputedStyle(sign).fill)),
    );
    expect(fills).to.deep.equal(['#000000', '#000000']);
  });
});

describe('printed content that belongs together', () => {
  it('stays on one page: advice, a picture, a step, an invitation, a source', async () => {
    const page = await fixture(html`<clinic-treatment .content=${furnished}></clinic-treatment>`);
    for (const [tag, box] of [
      ['clinic-risks-accordion', '.advice'],
      ['clinic-treatment-explainer', '.picture'],
      ['clinic-procedure-steps', '.step'],
      ['clinic-call-to-action', '.panel'],
      ['clinic-sources', '.source'],
    ] as const) {
      const element = one<LitElement>(page, tag);
      await element.updateComplete;
      const breaks = await seenIn('print', element, () =>
        all(element, box).map((found) => getComputedStyle(found).breakInside),
      );
      expect(new Set(breaks), box).to.deep.equal(new Set(['avoid']));
    }
  });
});

describe('in forced colours mode', () => {
  it('draws borders on boxes that otherwise have a fill', () => drawsLines('forced-colors: active'));

  it('draws certainty symbols and icon arrays in the colour of the text around them', async () => {
    const risks = await fixture<ClinicRisksAccordion>(
      html`<clinic-risks-accordion icon-arrays .content=${furnished.risks}></clinic-risks-accordion>`,
    );
    const signs = all<Element>(risks, '.full, .affected, .unaffected');
    expect(signs.length).to.be.at.least(10);
    const strange = await seenIn('forced-colors: active', risks, () =>
      signs.filter((sign) => {
        const words = getComputedStyle(sign.closest('.certainty, .key, .icon-array')!).color;
        const { fill, stroke } = getComputedStyle(sign);
        const drawn = sign.matches('.full') ? [fill] : sign.matches('.affected') ? [fill, stroke] : [stroke];
        return drawn.some((colour) => hex(colour) !== hex(words));
      }),
    );
    expect(strange.map((sign) => sign.getAttribute('class'))).to.be.empty;
  });
});

describe('with prefers-contrast: more', () => {
  it('shows secondary text and borders in full contrast', async () => {
    const element = await cards();
    const { quiet, line } = await seenIn('prefers-contrast: more', element, () => ({
      quiet: colourOf(element, '.intro'),
      line: hex(getComputedStyle(one(element, '.card')).borderTopColor),
    }));
    expect([quiet, line]).to.deep.equal(['#ffffff', '#ffffff']);
  });

  it('gives every advice an edge, not only the least urgent', async () => {
    const risks = await fixture<ClinicRisksAccordion>(
      html`<clinic-risks-accordion .content=${furnished.risks}></clinic-risks-accordion>`,
    );
    const advice = all(risks, '.advice');
    expect(advice.length).to.be.at.least(4);
    const bare = await seenIn('prefers-contrast: more', risks, () => advice.filter(hasNoEdge));
    expect(bare.map(({ className }) => className)).to.be.empty;
  });

  it('shows invitations, links and eyebrows in full contrast whatever colours the page sets', async () => {
    const faint = ['fill', 'on-fill', 'link', 'emphasis', 'mark'].map((name) => `--clinic-${name}: #9a9a9a`);
    const invitation = { heading: 'Come', label: 'Book', href: 'https://clinic.example/', purpose: 'book' };
    const page = await fixture(html`
      <div style=${faint.join(';')}>
        ${[true, false].map(
          (commercial) =>
            html`<clinic-call-to-action .content=${{ ...invitation, commercial }}></clinic-call-to-action>`,
        )}
        <clinic-benefit-cards .content=${benefits}></clinic-benefit-cards>
      </div>
    `);
    const [selling, inviting, others] = [...page.children] as [LitElement, LitElement, LitElement];
    const look = (element: LitElement, selector: string) =>
      seenIn('prefers-contrast: more', element, () => {
        const { color, backgroundColor, borderTopColor } = getComputedStyle(one(element, selector));
        return [color, backgroundColor, borderTopColor].map((colour) => hex(colour));
      });
    const [words] = await look(others, '.intro');
    expect((await look(others, '.eyebrow'))[0]).to.equal(words);
    expect((await look(selling, 'a.label'))[0]).to.equal(words);
    expect((await look(selling, '.panel'))[2]).to.equal(words);
    const [onPanel, panel] = await look(inviting, '.panel');
    expect([panel, onPanel]).to.deep.equal([words, '#ffffff']);
  });
});

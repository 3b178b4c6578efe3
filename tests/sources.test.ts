import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../src/define.js';
import type { ClinicSources } from '../src/elements/sources/sources.js';
import type { ClinicTreatment } from '../src/elements/treatment/treatment.js';
import { seenIn } from './support/media.js';
import { resetAddress } from './support/questions.js';
import { furnished } from './support/examples.js';
import { activeElement, all, one, words } from './support/shadow.js';

const mount = (content: ClinicSources['content']) =>
  fixture<ClinicSources>(html`<clinic-sources .content=${content}></clinic-sources>`);

describe('a source', () => {
  const linkOf = async (doi: string) => {
    const sources = await mount({ items: [{ id: 'a', title: 'A', doi }] });
    return all<HTMLAnchorElement>(sources, '.source > a')[0]?.href;
  };

  it('links to its DOI, whether written bare, with a prefix or as an address', async () => {
    for (const doi of ['10.1000/182', 'doi:10.1000/182', 'https://doi.org/10.1000/182'])
      expect(await linkOf(doi), doi).to.equal('https://doi.org/10.1000/182');
  });

  it('has no link if its DOI is invalid, but accepts a lone surrogate in a valid one', async () => {
    for (const doi of ['none', '10.5/3 mg']) expect(await linkOf(doi), doi).to.equal(undefined);
    expect(await linkOf('10.1000/\uD800')).to.match(/^https:\/\/doi\.org\/10\.1000\//);
  });

  it('links to its own address rather than to its DOI', async () => {
    const url = 'https://journal.example/a';
    const sources = await mount({ items: [{ title: 'A', url, doi: '10.1000/182' }] });
    expect(one<HTMLAnchorElement>(sources, '.source > a').href).to.equal(url);
  });

  it('shows its kind, authors, publisher, year and access date', async () => {
    const sources = await mount({ items: furnished.sources });
    const details = all(one(sources, '#elm-2025'), '.small').map((line) => words(line));
    expect(details).to.deep.equal([
      'Systematic review · B. Elm, E. Marsh · Library of Examples · 2025',
      'Accessed June 1, 2026',
    ]);
  });

  it('shows only the details that are given', async () => {
    const items = [{ title: 'A' }, { title: 'B', publisher: 'Library of Examples', year: 2025 }];
    const told = all(await mount({ items }), '.source').map((source) => all(source, 'p').map(words));
    expect(told).to.deep.equal([[], ['Library of Examples · 2025']]);
  });

  it('never starts a line with the dot between two details', async () => {
    const publisher = 'Society of Examples';
    const sources = await mount({ items: [{ title: 'A', kind: 'guideline', publisher, year: 2025 }] });
    const details = [...one(sources, '.source .small').childNodes].find((node) => node instanceof Text)!;
    const at = details.data.lastIndexOf('·');
    const dot = document.createRange();
    dot.setStart(details, at);
    dot.setEnd(details, at + 1);
    for (let width = 140; width < 320; width += 2) {
      sources.style.inlineSize = `${width}px`;
      const { left } = one(sources, '.source .small').getBoundingClientRect();
      expect(dot.getBoundingClientRect().left, `${width} px`).to.be.above(left + 8);
    }
  });

  it('shows a notice only if it is marked as not independent', async () => {
    const noticesOf = async (independent: boolean | undefined) =>
      all(await mount({ items: [{ title: 'A', independent }] }), '.source .small').map(words);
    expect(await noticesOf(false)).to.deep.equal(['Written by the seller or a trade body']);
    expect(await noticesOf(true)).to.be.empty;
    expect(await noticesOf(undefined)).to.be.empty;
  });
});

describe('the “Back to the text” button', () => {
  afterEach(resetAddress);

  const content = {
    name: 'T',
    explainer: {
      lead: [{ type: 'paragraph', children: ['A lead.', { type: 'citation', source: 'étude' }] }],
    },
    sources: [{ title: 'Another' }, { id: 'étude', title: 'A study' }],
  };
  const mountPage = () =>
    fixture<ClinicTreatment>(html`<clinic-treatment .content=${content}></clinic-treatment>`);
  const ways = (page: Element) => all(page, '.source').map((source) => all(source, 'button').map(words));

  it('focuses the citation that the reader came from', async () => {
    const page = await mountPage();
    const citation = one(page, '.citation');
    expect(ways(page)).to.deep.equal([[], []]);
    citation.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => activeElement()?.id === 'étude');
    expect(all(page, '.source[tabindex]').map(({ id }) => id)).to.deep.equal(['étude']);
    expect(ways(page)).to.deep.equal([[], ['Back to the text']]);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(activeElement() === citation).to.equal(true);
  });

  it('scrolls instantly if the reader prefers reduced motion', async () => {
    const page = await mountPage();
    const citation = one(page, '.citation');
    citation.click();
    await waitUntil(() => ways(page)[1]!.length);
    let options: unknown;
    citation.scrollIntoView = (given) => (options = given);
    const sources = one<ClinicSources>(page, 'clinic-sources');
    await seenIn('prefers-reduced-motion: reduce', sources, () => {
      const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      one(sources, '.return').click();
      expect(options).to.deep.equal({ block: 'center', behavior: isCalm ? 'instant' : 'auto' });
    });
  });

  it('is hidden in print', async () => {
    const page = await mountPage();
    one(page, '.citation').click();
    await waitUntil(() => ways(page)[1]!.length);
    const sources = one<ClinicSources>(page, 'clinic-sources');
    const display = () => getComputedStyle(one(sources, '.return')).display;
    expect(display()).to.not.equal('none');
    expect(await seenIn('print', sources, display)).to.equal('none');
  });

  it('disappears when new content has no such citation', async () => {
    const page = await mountPage();
    one(page, '.citation').click();
    await waitUntil(() => ways(page)[1]!.length);
    page.content = { ...content, explainer: { lead: 'Another lead.' } };
    await waitUntil(() => !ways(page)[1]!.length);
  });

  it('disappears when pressed after the citation was removed, and keeps the focus at the source', async () => {
    const page = await mountPage();
    one(page, '.citation').click();
    await waitUntil(() => ways(page)[1]!.length);
    one(page, 'clinic-treatment-explainer').remove();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !ways(page)[1]!.length);
    expect(activeElement()?.id, 'keeps the reader at the source').to.equal('étude');
  });
});

describe('a review', () => {
  const { review, publisher } = furnished;
  const facts = (sources: Element) =>
    all(sources, '.review dt').map((label) => [words(label), words(label.nextElementSibling!)]);

  it('shows who wrote, reviewed, published and paid for the page, and when', async () => {
    const sources = await mount({ review, publisher });
    expect(facts(sources)).to.deep.equal([
      ['Written by', 'Dana Writer, health editor'],
      ['Reviewed by', 'Robin Example, BSc, physiotherapist (June 15, 2026 )'],
      ['Published', 'June 15, 2025'],
      ['Last reviewed', 'June 15, 2026'],
      ['Next review due', 'June 15, 2029'],
      ['How it is kept up to date', review.updatePolicy],
      ['Who paid for it', 'The clinic paid for this page.'],
      ['Published by', 'Harbour Street Clinic (fictional) 1 Harbour Street, Exampleton +1 555 0100'],
    ]);
    expect(words(one(sources, '.interests'))).to.equal(`Interests: ${review.conflicts}`);
    const links = all<HTMLAnchorElement>(sources, '.review a').map((link) => [words(link), link.href]);
    expect(links).to.deep.include(['Report an error', 'https://clinic.example/report']);
  });

  it('shows nothing for missing or empty fields', async () => {
    const sources = await mount({ items: [{ title: 'A' }], review: { authors: [], funding: 'Nobody.' } });
    expect(facts(sources)).to.deep.equal([['Who paid for it', 'Nobody.']]);
    expect(all(await mount({ items: [{ title: 'A' }], review: { authors: [] } }), '.review')).to.be.empty;
    const author = { authors: [{ name: 'Dana Writer' }] };
    expect(facts(await mount({ review: author }))).to.deep.equal([['Written by', 'Dana Writer']]);
    const reported = await mount({ review: { feedback: '/report' } });
    expect(all(reported, 'dl')).to.be.empty;
    expect(words(one(reported, '.review'))).to.equal('Report an error');
  });

  it('has a default heading if the author gives none', async () => {
    expect(words(one(await mount({ review }), '.heading'))).to.equal('Sources and review');
  });
});

describe('the date of a review', () => {
  const review = { lastReviewed: '2026-01-31' };

  it('has a machine-readable datetime attribute', async () => {
    const times = all<HTMLTimeElement>(await mount({ review }), 'time');
    expect(times.map(({ dateTime }) => dateTime)).to.deep.equal(['2026-01-31']);
  });

  it('is written in the language of the content, or else of the page', async () => {
    const page = await fixture(html`
      <div lang="de">
        <clinic-sources .content=${{ review }}></clinic-sources>
        <clinic-sources .content=${{ review, lang: 'fr' }}></clinic-sources>
      </div>
    `);
    expect(all(page, 'clinic-sources').map((sources) => words(one(sources, 'time')))).to.deep.equal([
      '31. Januar 2026',
      '31 janvier 2026',
    ]);
  });

  it('is written in English if the page’s language tag is invalid', async () => {
    const page = await fixture(
      html`<div lang="en_US"><clinic-sources .content=${{ review }}></clinic-sources></div>`,
    );
    expect(words(one(one(page, 'clinic-sources'), 'time'))).to.equal('January 31, 2026');
  });
});

describe('the next review', () => {
  const saidOf = async (days: number) => {
    const nextReview = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    return all(await mount({ review: { nextReview } }), '[part="overdue"]').map(words);
  };

  it('is marked as overdue only once its date has passed', async () => {
    expect(await saidOf(-1)).to.deep.equal(['This review is overdue.']);
    expect(await saidOf(0)).to.be.empty;
    expect(await saidOf(1)).to.be.empty;
  });
});

describe('the telephone number of a publisher', () => {
  const linkOf = async (telephone: string) => {
    const sources = await mount({ publisher: { name: 'A clinic', telephone } });
    expect(words(sources)).to.include(telephone);
    return all(sources, '[href^="tel:"]')[0]?.getAttribute('href');
  };

  it('omits the (0) of an international number in its link, and keeps all digits of others', async () => {
    expect(await linkOf('+44 (0)20 7946 0958')).to.equal('tel:+442079460958');
    expect(await linkOf('(020) 7946-0958')).to.equal('tel:02079460958');
    expect(await linkOf('999')).to.equal('tel:999');
  });

  it('is shown without a link, and without delay, if it is a long line of plus signs', async () => {
    expect(await linkOf('+'.repeat(300_000))).to.equal(undefined);
  });

  it('omits an invisible direction mark in its link', async () => {
    expect(await linkOf('\u200e+966 555 0100')).to.equal('tel:+9665550100');
    expect(await linkOf('\u200e+44 (0)20 7946 0958')).to.equal('tel:+442079460958');
  });

  it('is a link with ASCII digits if it is written in Arabic or Persian ones', async () => {
    expect(await linkOf('١٢٣ ٤٥٦ ٧٨٩٠')).to.equal('tel:1234567890');
    expect(await linkOf('۱۲۳ ۴۵۶ ۷۸۹۰')).to.equal('tel:1234567890');
  });

  it('keeps the order of its digits in right-to-left text', async () => {
    for (const telephone of ['+1 555 0100', '+1 555 0100 ext. 12']) {
      const sources = await mount({ publisher: { name: 'A clinic', telephone }, dir: 'rtl' });
      const walker = document.createTreeWalker(one(sources, '.telephone'), NodeFilter.SHOW_TEXT);
      const digits = walker.nextNode()!;
      const leftOf = (index: number) => {
        const range = document.createRange();
        range.setStart(digits, index);
        range.setEnd(digits, index + 1);
        return range.getBoundingClientRect().left;
      };
      expect(leftOf(0), telephone).to.be.below(leftOf(10));
    }
  });

  it('is plain text unless it is exactly one number', async () => {
    for (const text of ['999 or 112', '020 7946 0958 ext. 12', '112/999', 'Ask your clinic'])
      expect(await linkOf(text), text).to.equal(undefined);
  });
});

describe('missing sources and reviews', () => {
  const said = async (content: ClinicSources['content']) => words(await mount(content));
  const noSources = 'No sources are named.';
  const notReviewed = 'Who checked this page, and when, is not stated.';

  it('are pointed out, a review only if neither its date nor a reviewer is given', async () => {
    const publisher = { name: 'A clinic' };
    expect(await said({ publisher }))
      .to.include(noSources)
      .and.to.include(notReviewed);
    expect(await said({ publisher, review: { lastReviewed: '2026-01-31' } })).to.not.include(notReviewed);
    expect(await said({ publisher, review: { reviewers: [{ name: 'R' }] } })).to.not.include(notReviewed);
  });

  it('are not pointed out if the page names both', async () => {
    const content = { items: [{ id: 'a', title: 'A' }], review: { lastReviewed: '2026-01-31' } };
    expect(await said(content))
      .to.not.include(noSources)
      .and.to.not.include(notReviewed);
  });
});

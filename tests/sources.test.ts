import { expect, fixture, html } from '@open-wc/testing';
import '../src/elements/sources/define.js';
import type { ClinicSources } from '../src/elements/sources/sources.js';
import { all, one, words } from './support/shadow.js';

const mount = (content: ClinicSources['content']) =>
  fixture<ClinicSources>(html`<clinic-sources .content=${content}></clinic-sources>`);

describe('a source', () => {
  const linkOf = async (doi: string) => {
    const sources = await mount({ items: [{ id: 'a', title: 'A', doi }] });
    return all<HTMLAnchorElement>(sources, '.source > a')[0]?.href;
  };

  it('leads to its DOI, however that is written', async () => {
    for (const doi of ['10.1000/182', 'doi:10.1000/182', 'https://doi.org/10.1000/182'])
      expect(await linkOf(doi), doi).to.equal('https://doi.org/10.1000/182');
  });

  it('leads nowhere where that is none', async () => {
    expect(await linkOf('none')).to.equal(undefined);
    expect(await linkOf('10.1000/\uD800')).to.match(/^https:\/\/doi\.org\/10\.1000\//);
  });
});

describe('the date of a review', () => {
  const review = { lastReviewed: '2026-01-31' };

  it('is written in the language of the content, else in that of the page', async () => {
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

  it('is written in English where the page names a language that is none', async () => {
    const page = await fixture(
      html`<div lang="en_US"><clinic-sources .content=${{ review }}></clinic-sources></div>`,
    );
    expect(words(one(one(page, 'clinic-sources'), 'time'))).to.equal('January 31, 2026');
  });
});

describe('the telephone number of a publisher', () => {
  const linkOf = async (telephone: string) => {
    const sources = await mount({ publisher: { name: 'A clinic', telephone } });
    expect(words(sources)).to.include(telephone);
    return all(sources, '[href^="tel:"]')[0]?.getAttribute('href');
  };

  it('is dialled as it is from outside of the country, or as it is', async () => {
    expect(await linkOf('+44 (0)20 7946 0958')).to.equal('tel:+442079460958');
    expect(await linkOf('(020) 7946-0958')).to.equal('tel:02079460958');
    expect(await linkOf('999')).to.equal('tel:999');
  });

  it('is no link where it is more than one number', async () => {
    for (const text of ['999 or 112', '020 7946 0958 ext. 12', '112/999', 'Ask your clinic'])
      expect(await linkOf(text), text).to.equal(undefined);
  });
});

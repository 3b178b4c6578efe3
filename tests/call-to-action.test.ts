import { expect, fixture, html } from '@open-wc/testing';
import '../src/elements/call-to-action/define.js';
import type { ClinicCallToAction } from '../src/elements/call-to-action/call-to-action.js';
import { resetAddress } from './support/questions.js';
import { all, one, words } from './support/shadow.js';

const mount = (content: ClinicCallToAction['content']) =>
  fixture<ClinicCallToAction>(html`<clinic-call-to-action .content=${content}></clinic-call-to-action>`);

describe('<clinic-call-to-action>', () => {
  it('links to its href', async () => {
    const link = one<HTMLAnchorElement>(
      await mount({ label: 'Book', href: 'https://clinic.example/book' }),
      'a',
    );
    expect([words(link), link.href]).to.deep.equal(['Book', 'https://clinic.example/book']);
  });

  it('exposes its link in the composed path of click events', async () => {
    const invitation = await mount({ label: 'Book', href: '#book' });
    const counted: string[] = [];
    const count = (event: Event) => {
      const path = event.composedPath() as HTMLAnchorElement[];
      const link = path.find((node) => node.localName === 'a');
      if (link && path.some((node) => node.localName === 'clinic-call-to-action')) counted.push(link.hash);
    };
    document.addEventListener('click', count);
    one(invitation, 'a').click();
    document.removeEventListener('click', count);
    expect(counted).to.deep.equal(['#book']);
    resetAddress();
  });

  it('shows its label without a link or button if it has no href', async () => {
    const invitation = await mount({ label: 'Ask at the desk' });
    expect(words(invitation)).to.equal('Ask at the desk');
    expect(all(invitation, 'a, button, [role], [tabindex]').map(({ localName }) => localName)).to.be.empty;
  });

  it('gives its heading over 200 px in a 256 px column with 32 px text', async () => {
    const box = await fixture(
      html`<div style="inline-size: 256px; font: 32px sans-serif">
        <clinic-call-to-action
          .content=${{ heading: 'Offer', label: 'Ask', href: '/ask' }}
        ></clinic-call-to-action>
      </div>`,
    );
    const heading = one<HTMLElement>(box.querySelector('clinic-call-to-action')!, '.heading');
    expect(heading.offsetWidth).to.be.above(200);
  });

  it('centres its label in the button at any line height', async () => {
    for (const height of ['1', 'normal', '1.5', '2']) {
      const page = await fixture(
        html`<div style="font: 16px/${height} sans-serif">
          <clinic-call-to-action .content=${{ label: 'Ask', href: '/ask' }}></clinic-call-to-action>
        </div>`,
      );
      const link = one(page.querySelector('clinic-call-to-action')!, 'a');
      const range = document.createRange();
      range.selectNodeContents(link);
      const [button, text] = [link, range].map((place) => place.getBoundingClientRect());
      expect(text!.top - button!.top, height).to.be.closeTo(button!.bottom - text!.bottom, 1.5);
      expect(button!.height, height).to.be.at.least(44);
    }
  });

  it('has a visible and accessible commercial label only if commercial is true', async () => {
    const sold = one(await mount({ label: 'Buy', commercial: true }), 'aside');
    expect(words(sold)).to.equal('From the clinic · commercial Buy');
    expect(sold.ariaLabel).to.equal('From the clinic · commercial');
    const care = await mount({ label: 'Book', commercial: false });
    expect(words(care)).to.equal('Book');
    expect(all(care, 'aside').length).to.equal(0);
  });
});

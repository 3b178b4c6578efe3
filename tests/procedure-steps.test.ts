import { expect, fixture, html } from '@open-wc/testing';
import '../src/elements/procedure-steps/define.js';
import type { ClinicProcedureSteps } from '../src/elements/procedure-steps/procedure-steps.js';
import { all, words } from './support/shadow.js';

describe('<clinic-procedure-steps>', () => {
  it('shows the phase and the duration of each step if they are given', async () => {
    const content = {
      items: [
        { title: 'A talk', text: 'Words.', phase: 'before' },
        { title: 'The wrap', text: 'Words.', phase: 'during', duration: '20 minutes' },
        { title: 'A look', text: 'Words.', phase: 'after' },
        { title: 'A call', text: 'Words.' },
      ],
    };
    const steps = await fixture<ClinicProcedureSteps>(
      html`<clinic-procedure-steps .content=${content}></clinic-procedure-steps>`,
    );
    expect(all(steps, '.step').map(words)).to.deep.equal([
      'Before A talk Words.',
      'During The wrap 20 minutes Words.',
      'After A look Words.',
      'A call Words.',
    ]);
  });
});

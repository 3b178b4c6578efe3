import { expect, fixture, html } from '@open-wc/testing';
import '../stories/content-desk/notes.js';
import type { Note } from '../stories/content-desk/reading.js';
import { accessibilityTree } from './support/accessibility.js';

it('reads a note with its words apart', async () => {
  const position = { line: 7, column: 3 };
  const notes: Note[] = [{ kind: 'problem', path: 'faq.items[0].answer', text: 'is missing.', position }];
  const list = await fixture(html`<desk-notes .notes=${notes}></desk-notes>`);
  expect(await accessibilityTree(list)).to.include('button Problem. Line 7. faq.items[0].answer is missing.');
});

import { expect, fixture, html } from '@open-wc/testing';
import '../stories/content-desk/notes.js';
import type { Note } from '../stories/content-desk/reading.js';
import { accessibilityTree } from './support/accessibility.js';

it('<desk-notes> separates kind, line, path and message in the accessible name of a note', async () => {
  const position = { line: 7, column: 3 };
  const notes: Note[] = [{ kind: 'problem', path: 'faq.items[0].answer', text: 'is missing.', position }];
  const list = await fixture(html`<desk-notes .notes=${notes}></desk-notes>`);
  expect(await accessibilityTree(list)).to.include('button Problem. Line 7. faq.items[0].answer is missing.');
});

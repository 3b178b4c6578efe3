/** What an editor does at the desk, and what she finds there. */
import { expect, userEvent, waitFor } from 'storybook/test';
import { all, one, words } from '../../tests/support/shadow.js';
import type { Stage } from '../support/play.js';

/** Chooses the first note, and has its place selected in the text. */
export async function followNote({ canvasElement }: Stage): Promise<void> {
  await waitFor(() => one(canvasElement, 'button.body'));
  await userEvent.click(one(canvasElement, 'button.body'));
  const { value, selectionStart, selectionEnd } = one<HTMLTextAreaElement>(canvasElement, 'textarea');
  await waitFor(() => expect(value.slice(selectionStart, selectionEnd)).toContain('"benefits"'));
}

/** Writes another name, which the page then has. */
export async function rewrite({ canvasElement }: Stage): Promise<void> {
  const field = await waitFor(() => one<HTMLTextAreaElement>(canvasElement, 'textarea'));
  // Pasted, not typed: each letter would read the whole text anew.
  field.value = '---\nname: Moss bath\n---\n\n## Questions\n\n### Is it wet?\n\nYes.\n';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await waitFor(() => expect(words(one(canvasElement, 'clinic-treatment'))).toContain('Is it wet?'));
  await expect(all(canvasElement, 'desk-notes')).toHaveLength(1);
}

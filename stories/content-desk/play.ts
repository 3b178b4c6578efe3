/** What an editor does at the desk, and what she finds there. */
import { expect, userEvent, waitFor } from 'storybook/test';
import { all, one, words } from '../../tests/support/shadow.js';

interface Stage {
  readonly canvasElement: HTMLElement;
}

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
  await userEvent.clear(field);
  await userEvent.type(
    field,
    '---{Enter}name: Moss bath{Enter}---{Enter}{Enter}## Questions{Enter}{Enter}### Is it wet?{Enter}{Enter}Yes.',
  );
  await waitFor(() => expect(words(one(canvasElement, 'clinic-treatment'))).toContain('Is it wet?'));
  await expect(all(canvasElement, 'desk-notes')).toHaveLength(1);
}

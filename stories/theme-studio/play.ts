/** What a designer does in the studio, and what she finds there. */
import { expect, userEvent, waitFor } from 'storybook/test';
import { all, one, words } from '../../tests/support/shadow.js';
import { click, type Stage } from '../support/play.js';
import type { StudioContrastTable } from './contrast-table.js';

const wildAccents = [
  'yellow',
  'white',
  'black',
  '#39ff14',
  'gray',
  'color(display-p3 0 1 0)',
  'oklch(0.7 0.4 330)',
];

/** Picks a colour, and sees a word of the page take its hue. */
export async function pickAccent({ canvasElement }: Stage): Promise<void> {
  const word = await waitFor(() => one(canvasElement, '.eyebrow'));
  const before = getComputedStyle(word).color;
  const picker = one<HTMLInputElement>(canvasElement, '.picker');
  // The picker's own window belongs to the browser; this is what it tells the page.
  picker.value = '#86198f';
  picker.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  picker.dispatchEvent(new Event('change', { bubbles: true }));
  await waitFor(() => expect(getComputedStyle(word).color).not.toBe(before));
  await waitFor(() => expect(paste({ canvasElement })).toBe(':root { --clinic-accent: #86198f; }'));
}

/** Writes one wild colour after the other, light and dark, and finds every pair readable. */
export async function writeWildAccents({ canvasElement }: Stage): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    click({ canvasElement }, `input[value=${scheme}]`);
    for (const accent of wildAccents) {
      await write({ canvasElement }, accent);
      await waitFor(() => expect(paste({ canvasElement })).toContain(`--clinic-accent: ${accent};`));
      await waitFor(() => expect(measuredAccent({ canvasElement })).toBe(accent));
      expect(words(one(canvasElement, '.contrast'))).toMatch(/All (\d+) pairs pass/);
      expect(all(canvasElement, '.fails')).toHaveLength(0);
    }
  }
}

/** Starts from a theme, changes a little, and copies what comes of it. */
export async function copyLines({ canvasElement }: Stage): Promise<void> {
  click({ canvasElement }, 'input[value=crisp]');
  await waitFor(() => expect(paste({ canvasElement })).toContain('--clinic-neutral: gray;'));
  click({ canvasElement }, 'input[value=dark]');
  await write({ canvasElement }, 'tomato');
  await waitFor(() => expect(paste({ canvasElement })).toContain('tomato'));
  // The library that plays a person puts a clipboard of its own in place, so this comes after it. It is no spy: the look is
  // kept among the story's arguments, whereupon Storybook renders again and empties all spies.
  const { clipboard } = navigator;
  const copied: string[] = [];
  clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
  one(canvasElement, '.primary').click();
  await waitFor(() => expect(words(one(canvasElement, '.outcome'))).toMatch(/^Copied/));
  Reflect.deleteProperty(clipboard, 'writeText');
  expect(copied).toEqual([
    `:root {
  --clinic-accent: tomato;
  --clinic-neutral: gray;
  --clinic-radius: 0;
  --clinic-density: 0.75;
  --clinic-heading-weight: 600;
  --clinic-heading-size: 1.5em;
  color-scheme: dark;
}`,
  ]);
}

/** Leaves the field with something that is no colour: the look stays, and the field says what is wrong. */
export async function writeNonsense({ canvasElement }: Stage): Promise<void> {
  const before = paste({ canvasElement });
  await write({ canvasElement }, 'bluish');
  await waitFor(() => expect(words(one(canvasElement, '.mistake'))).toContain('“bluish”'));
  expect(paste({ canvasElement })).toBe(before);
}

/** Finds the pairs that fail, by sign and word. */
export async function findFailing({ canvasElement }: Stage): Promise<void> {
  await waitFor(() => expect(all(canvasElement, '.fails').map(words)).toContain('✗ fails'));
}

async function write({ canvasElement }: Stage, text: string): Promise<void> {
  const field = one<HTMLInputElement>(canvasElement, '.input[type=text]');
  await userEvent.type(field, text, {
    initialSelectionStart: 0,
    initialSelectionEnd: field.value.length,
  });
  // The library that plays a person does not see her leave a field inside a shadow root.
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const paste = ({ canvasElement }: Stage) => words(one(canvasElement, '.lines'));

/** The accent for which the table was measured last. */
function measuredAccent({ canvasElement }: Stage): string | undefined {
  return one<StudioContrastTable>(canvasElement, 'studio-contrast-table').look?.accent;
}

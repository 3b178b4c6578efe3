import { shorten } from '../html/shorten.js';

/** What the model has no place for, in the same words for every format, each with how to fix it. */
export const losses = {
  code: 'is written as code, which is not supported here. Its words are kept.',
  underline: 'is underlined, which readers take for a link. Its words are kept. Make it bold, if it matters.',
  struckOut: (words: string) =>
    `is struck out: "${shorten(words)}". It is left out. Take out what no longer holds.`,
  footnote: (key: string) =>
    `is the text of the footnote "${shorten(key)}", which is not supported here. Its words are kept. Make it a source with that id.`,
  quote: 'is a quotation, which is not supported here. Its words are kept. Say in a sentence who said it.',
  picture: (name: string) =>
    `is a picture${name ? ` ("${shorten(name)}")` : ''}, which a text cannot hold. Say in words what it shows, or give it to a section as a picture.`,
  unknown: (type: string, hasWords = true) =>
    `is "${shorten(type)}", which is not supported. ${hasWords ? 'Its words are kept.' : 'It is left out.'} Write what it says as a paragraph, a list or a table.`,
  note: 'has a text of its own, which is left out. Write it as a paragraph.',
  cellSpan: 'spans several cells of the table, which is shown without that. Write each cell out.',
  tableRule:
    'looks like a table without the line below its first row, and is shown as text. Write | --- | --- | there, with one --- for each cell.',
  start: (number: number) =>
    `is a list that starts at ${number}, which is shown from 1. Write the numbers that matter in words.`,
  reference:
    'refers to another entry of the system, which is not supported. Its words are kept. Link to an address.',
  rule: 'is a dividing line, which is not supported here. Leave it out.',
  shortcode: (found: string, others = 0) =>
    `holds the shortcode "${shorten(found)}"${others ? ` and ${others} more` : ''}, which stays as it is written: only the system that it comes from fills it in. Import what the page shows, such as WordPress's content.rendered, or write it out.`,
  emptyBlock: (name: string) =>
    `holds the block "${shorten(name)}" of WordPress, which is stored empty. It is left out. Import what the page shows, in content.rendered.`,
} as const;

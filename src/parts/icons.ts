import { html, type TemplateResult } from 'lit';

/** By the names an author writes. One family: a 24 px grid, stroke 1.75, round ends, the colour of the text around. */
export const paths = {
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  chat: 'M4 5h16v11H11l-5 4v-4H4z',
  clinic: 'M5 21V5l7-2 7 2v16M3 21h18M12 8v6M9 11h6M10 21v-3h4v3',
  clock: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7v5l3 2',
  heart: 'M12 20S4 15 4 10a4 4 0 0 1 8-2a4 4 0 0 1 8 2c0 5-8 10-8 10',
  joint: 'M9 3v4a3.5 3.5 0 0 0 6 0V3M8 21v-4a4 4 0 0 1 8 0v4M10 11.5h4',
  leaf: 'M5 19c0-9 5-14 15-14 0 10-5 15-13 13M5 20l8-8',
  motion: 'M3 12h4l3-7 4 14 3-7h4',
  needle: 'm19 2 3 3M17 7l3-3M19 9l-9 9H6v-4l9-9M14 4l6 6M6 18l-4 4M9 12l3 3',
  people:
    'M9 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6M3 20c0-4 2.5-6 6-6s6 2 6 6M16 5.5a3 3 0 0 1 0 5M18 14.5c2 .7 3 2.5 3 5.5',
  pill: 'M5.5 12.5l7-7a4.2 4.2 0 0 1 6 6l-7 7a4.2 4.2 0 0 1-6-6M9 9l6 6',
  relief: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M8 14c2 3 6 3 8 0M9 9v.1M15 9v.1',
  shield: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4',
  sleep: 'M20 14A8 8 0 1 1 10 4a7 7 0 0 0 10 10',
  spark: 'M12 3v5M12 16v5M3 12h5M16 12h5M6 6l3 3M15 15l3 3M18 6l-3 3M9 15l-3 3',
  sun: 'M12 8a4 4 0 1 0 0 8a4 4 0 1 0 0-8M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5L19 19M19 5l-1.5 1.5M6.5 17.5L5 19',
};

/** A built-in icon by its name, as decoration; undefined for an unknown name. */
export function icon(name: string | undefined): TemplateResult | undefined {
  return name && Object.hasOwn(paths, name)
    ? html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${paths[name as keyof typeof paths]} /></svg>`
    : undefined;
}

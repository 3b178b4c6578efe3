import { check, text } from './schema.js';

/** Whether a text is a real calendar day: `Date` reads the 30th of February as a day in March. */
function isDay(value: string): boolean {
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

/** A day, written `YYYY-MM-DD`. */
export const day = check(text, isDay, 'is not a date. Write it as YYYY-MM-DD.');

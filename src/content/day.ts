import { check, text } from './schema.js';

/** Whether a text is a day of the calendar: the 30th of February would be read as one of March. */
function isDay(value: string): boolean {
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

/** A day, written `YYYY-MM-DD`. */
export const day = check(text, isDay, 'is not a date. Write it as YYYY-MM-DD.');

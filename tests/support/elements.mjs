/** The names of the elements: folders in src/elements, and entry points; `clinic-` makes a tag of each. */
import { readdirSync } from 'node:fs';

export const elements = readdirSync('src/elements');

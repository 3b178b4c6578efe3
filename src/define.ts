/** Registers every element. */
import './elements/treatment/define.js';

// The files of dist/cdn carry their own words, which no other module reaches.
export { registerLabels } from './labels/labels.js';

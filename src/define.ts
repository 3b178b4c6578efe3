/** Registers every element. */
import './elements/treatment/define.js';

// Each file of dist/cdn contains its own copy of the strings, which no other module can reach.
export { registerLabels } from './labels/labels.js';

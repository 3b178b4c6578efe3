/** Registers every element. */
import './elements/treatment/define.js';

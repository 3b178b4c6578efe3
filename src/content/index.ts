/**
 * What a clinic says about a treatment: the schemas, their types, and the check of incoming content.
 * Knows neither Lit nor the DOM; runs anywhere.
 */
export * from './benefits.js';
export * from './call-to-action.js';
export * from './conditions.js';
export * from './evidence.js';
export * from './explainer.js';
export * from './faq.js';
export { slug, withIds } from './ids.js';
export * from './media.js';
export { parse, type Parsed } from './parse.js';
export { plainInline, plainText } from './plain-text.js';
export { isSafeAddress } from './primitives.js';
export type { Checked, Schema, Written } from './schema.js';
export type { Problem } from './problem.js';
export * from './rich-text.js';
export * from './risks.js';
export * from './sources.js';
export * from './steps.js';
export * from './treatment.js';

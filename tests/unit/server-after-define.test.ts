import assert from 'node:assert/strict';
import { it } from 'node:test';
import '../../src/elements/faq/define.js';
import '../../src/define.js';
import { renderToString } from '../../src/server/render.js';

it('renderToString renders elements that were registered before it was imported', () => {
  const content = { items: [{ question: 'Does it hurt?', answer: 'A little.' }] };
  assert.match(renderToString(content, { element: 'faq' }), /Does it hurt\?/);
  assert.match(renderToString({ name: 'Wrap', faq: content }), /Does it hurt\?/);
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isSafeAddress } from '../../src/content/index.js';
import { disguises } from './support/disguises.js';

const linked = /^(?:https?|mailto|tel):$/;

describe('isSafeAddress', () => {
  it('accepts web, mail, telephone and relative addresses', () => {
    const good = [
      'https://a.example',
      'HTTP://a.example',
      'mailto:a@b.example',
      'tel:+1',
      '/x',
      'x?y=a:b',
      '#id',
      '',
    ];
    for (const address of good) assert.ok(isSafeAddress(address), address);
  });

  it('rejects addresses of files, data and other programs', () => {
    const others = [
      'ftp://a.example',
      'file:///etc',
      'data:text/html,a',
      'blob:https://a.example/b',
      'sms:1',
    ];
    for (const address of others) assert.ok(!isSafeAddress(address), address);
    for (const address of ['ms-word:a', 'web+a:b', 'x.y:z']) assert.ok(!isSafeAddress(address), address);
  });

  it('rejects disguised script addresses', () => {
    for (const address of disguises) assert.ok(!isSafeAddress(address), JSON.stringify(address));
  });

  it('rejects any address that browsers resolve to a scheme other than http(s), mailto or tel', () => {
    const piece = fc.constantFrom(
      'javascript',
      'data',
      'https',
      'java',
      'script',
      ':',
      '/',
      '\\',
      '\n',
      '\t',
      ' ',
      '\u0000',
      '\u001f',
      'ſ',
      'a',
      '#',
      '?',
      '&colon;',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const address = pieces.join('');
        if (!URL.canParse(address, 'https://clinic.example/')) return;
        const { protocol } = new URL(address, 'https://clinic.example/');
        assert.ok(linked.test(protocol) || !isSafeAddress(address), JSON.stringify(address));
      }),
      { numRuns: 5000 },
    );
  });
});

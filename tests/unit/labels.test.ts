import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as english from '../../src/labels/en.js';
import { LabelsController } from '../../src/labels/labels-controller.js';
import { labelsIn, onLabelsChange, registerLabels } from '../../src/labels/labels.js';
import { unsaidWords } from './support/unsaid-words.js';

describe('the English words', () => {
  it('are each said by an element', () => assert.deepEqual(unsaidWords(), []));

  it('write numbers as Intl does', () => {
    const numbers = [0, 7, 10, 100, 999, 1000, 9999, 10_000, 123_456, 1_000_000, Number.MAX_SAFE_INTEGER];
    for (const number of numbers) {
      assert.equal(english.risks.outOf(number, 1), `${number.toLocaleString('en')} out of 1`);
    }
  });
});

describe('the words of an element', () => {
  it('are the same object for as long as they are the same words: nobody renders them again', () => {
    const host = { addController: () => undefined } as never;
    const words = new LabelsController(host, { search: english.search });
    assert.equal(words.in('de-CH'), words.in('de-CH'));
    assert.notEqual(words.in('de-CH'), words.in('en'));
  });
});

describe('words that are registered', () => {
  it('keep those beside them, in the group and in a list within it', () => {
    registerLabels('de', { risks: { severities: { 'not-serious': 'Nicht schwerwiegend' } } });
    registerLabels('de', { risks: { severities: { serious: 'Schwerwiegend' }, whatToDo: 'Was zu tun ist' } });
    const { severities, whatToDo, timing, bands } = labelsIn('de', 'risks', english.risks);
    assert.deepEqual(severities, { serious: 'Schwerwiegend', 'not-serious': 'Nicht schwerwiegend' });
    assert.equal(whatToDo, 'Was zu tun ist');
    assert.equal(timing, english.risks.timing);
    assert.deepEqual(bands, english.risks.bands);
  });

  it('are passed over where they are of another kind', () => {
    registerLabels('xx', { search: { found: 'found' as never }, disclosure: { showAll: null as never } });
    assert.equal(labelsIn('xx', 'search', english.search).found, english.search.found);
    assert.equal(labelsIn('xx', 'disclosure', english.disclosure).showAll, 'Show all');
  });

  it('are those of the longest tag that has them', () => {
    registerLabels('zh', { disclosure: { showAll: 'zh', hideAll: 'zh' } });
    registerLabels('zh-Hant', { disclosure: { showAll: 'zh-Hant' } });
    const { showAll, hideAll } = labelsIn('zh-Hant-TW', 'disclosure', english.disclosure);
    assert.deepEqual([showAll, hideAll], ['zh-Hant', 'zh']);
  });

  it('are looked for a few times, however long the tag is', (context) => {
    let lookUps = 0;
    const get = Object.getOwnPropertyDescriptor(Map.prototype, 'get')!;
    context.after(() => Object.defineProperty(Map.prototype, 'get', get));
    Object.defineProperty(Map.prototype, 'get', { ...get, value: () => void lookUps++ });
    labelsIn(`en-x${'-a'.repeat(1000)}`, 'search', english.search);
    assert.ok(lookUps > 0 && lookUps < 10, `${lookUps} look-ups`);
  });

  it('leave English where they have no word, whatever was registered first', () => {
    registerLabels('fr', { risks: { severities: { serious: 'Grave' } } });
    const { severities } = labelsIn('fr', 'risks', english.risks);
    assert.deepEqual(severities, { serious: 'Grave', 'not-serious': 'Not serious' });
  });

  it('are those of the language where the region has none', () => {
    registerLabels('pt', { steps: { phases: { before: 'Antes', during: 'Durante' } } });
    registerLabels('pt-BR', { steps: { phases: { before: 'Antes disso' } } });
    assert.deepEqual(labelsIn('PT-br', 'steps', english.steps).phases, {
      before: 'Antes disso',
      during: 'Durante',
      after: 'After',
    });
    assert.equal(labelsIn('pt', 'steps', english.steps).phases.before, 'Antes');
  });

  it('may be functions, which tell a number', () => {
    registerLabels('nl', { search: { found: (count) => `${count} gevonden` } });
    const { found, label } = labelsIn('nl', 'search', english.search);
    assert.equal(found(3), '3 gevonden');
    assert.equal(label, english.search.label);
  });

  it('change neither the English ones nor what was given', () => {
    const before = structuredClone(english.evidence);
    const given = { evidence: { certainties: { low: 'Wenig sicher' } } };
    registerLabels('de-AT', given);
    registerLabels('de-AT', { evidence: { certainties: { high: 'Sehr sicher' } } });
    assert.equal(labelsIn('de-AT', 'evidence', english.evidence).certainties.low, 'Wenig sicher');
    assert.deepEqual(english.evidence, before);
    assert.deepEqual(given, { evidence: { certainties: { low: 'Wenig sicher' } } });
  });

  it('may be left out as null, by pages without types, and given later', () => {
    registerLabels('sv', { risks: null, steps: { phases: null } } as never);
    assert.deepEqual(labelsIn('sv', 'steps', english.steps), english.steps);
    registerLabels('sv', { search: { label: null } } as never);
    registerLabels('sv', { search: { label: 'Sök' } });
    assert.equal(labelsIn('sv', 'search', english.search).label, 'Sök');
  });

  it('are told to those who listen, until they stop', () => {
    let calls = 0;
    const stop = onLabelsChange(() => calls++);
    registerLabels('it', { steps: { phases: { before: 'Prima' } } });
    stop();
    registerLabels('it', { steps: { phases: { after: 'Dopo' } } });
    assert.equal(calls, 1);
  });
});

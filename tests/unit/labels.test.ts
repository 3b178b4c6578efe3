import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as english from '../../src/labels/en.js';
import { LabelsController } from '../../src/labels/labels-controller.js';
import { labelsIn, onLabelsChange, registerLabels } from '../../src/labels/labels.js';
import { unsaidWords } from './support/unsaid-words.js';

describe('the English labels', () => {
  it('are all used by an element', () => assert.deepEqual(unsaidWords(), []));

  it('format numbers as Intl does', () => {
    const numbers = [0, 7, 10, 100, 999, 1000, 9999, 10_000, 123_456, 1_000_000, Number.MAX_SAFE_INTEGER];
    for (const number of numbers) {
      assert.equal(english.risks.outOf(number, 1), `${number.toLocaleString('en')} out of 1`);
    }
  });
});

describe('the labels of an element', () => {
  it('are the same object each time for the same language', () => {
    const host = { addController: () => undefined } as never;
    const words = new LabelsController(host, { search: english.search });
    assert.equal(words.in('de-CH'), words.in('de-CH'));
    assert.notEqual(words.in('de-CH'), words.in('en'));
  });
});

describe('registered labels', () => {
  it('are merged with earlier and built-in labels, including nested ones', () => {
    registerLabels('de', { risks: { severities: { 'not-serious': 'Nicht schwerwiegend' } } });
    registerLabels('de', { risks: { severities: { serious: 'Schwerwiegend' }, whatToDo: 'Was zu tun ist' } });
    const { severities, whatToDo, timing, bands } = labelsIn('de', english).risks;
    assert.deepEqual(severities, { serious: 'Schwerwiegend', 'not-serious': 'Nicht schwerwiegend' });
    assert.equal(whatToDo, 'Was zu tun ist');
    assert.equal(timing, english.risks.timing);
    assert.deepEqual(bands, english.risks.bands);
  });

  it('are ignored if they have the wrong type', () => {
    registerLabels('xx', { search: { found: 'found' as never }, disclosure: { showAll: null as never } });
    assert.equal(labelsIn('xx', english).search.found, english.search.found);
    assert.equal(labelsIn('xx', english).disclosure.showAll, 'Show all');
  });

  it('come from the longest language tag that has them', () => {
    registerLabels('zh', { disclosure: { showAll: 'zh', hideAll: 'zh', allShown: 'zh' } });
    registerLabels('zh-Hant', { disclosure: { showAll: 'zh-Hant', allShown: 'zh-Hant' } });
    registerLabels('zh-Hant-TW', { disclosure: { allShown: 'zh-Hant-TW' } });
    const { showAll, hideAll, allShown } = labelsIn('zh-Hant-TW', english).disclosure;
    assert.deepEqual([allShown, showAll, hideAll], ['zh-Hant-TW', 'zh-Hant', 'zh']);
  });

  it('are found in fewer than ten look-ups, however long the language tag is', (context) => {
    let lookUps = 0;
    const get = Object.getOwnPropertyDescriptor(Map.prototype, 'get')!;
    context.after(() => Object.defineProperty(Map.prototype, 'get', get));
    Object.defineProperty(Map.prototype, 'get', { ...get, value: () => void lookUps++ });
    labelsIn(`en-x${'-a'.repeat(1000)}`, english);
    assert.ok(lookUps > 0 && lookUps < 10, `${lookUps} look-ups`);
  });

  it('fall back to English if missing, not to another registered language', () => {
    registerLabels('fr', { risks: { severities: { serious: 'Grave' } } });
    const { severities } = labelsIn('fr', english).risks;
    assert.deepEqual(severities, { serious: 'Grave', 'not-serious': 'Not serious' });
  });

  it('fall back from the region to the language, then to English', () => {
    registerLabels('pt', { steps: { phases: { before: 'Antes', during: 'Durante' } } });
    registerLabels('pt-BR', { steps: { phases: { before: 'Antes disso' } } });
    assert.deepEqual(labelsIn('PT-br', english).steps.phases, {
      before: 'Antes disso',
      during: 'Durante',
      after: 'After',
    });
    assert.equal(labelsIn('pt', english).steps.phases.before, 'Antes');
  });

  it('may be functions that take a number', () => {
    registerLabels('nl', { search: { found: (count) => `${count} gevonden` } });
    const { found, label } = labelsIn('nl', english).search;
    assert.equal(found(3), '3 gevonden');
    assert.equal(label, english.search.label);
  });

  it('change neither the English labels nor the objects passed in', () => {
    const before = structuredClone(english.evidence);
    const given = { evidence: { certainties: { low: 'Wenig sicher' } } };
    registerLabels('de-AT', given);
    registerLabels('de-AT', { evidence: { certainties: { high: 'Sehr sicher' } } });
    assert.equal(labelsIn('de-AT', english).evidence.certainties.low, 'Wenig sicher');
    assert.deepEqual(english.evidence, before);
    assert.deepEqual(given, { evidence: { certainties: { low: 'Wenig sicher' } } });
  });

  it('are ignored if null, and may be registered later', () => {
    registerLabels('sv', { risks: null, steps: { phases: null } } as never);
    assert.deepEqual(labelsIn('sv', english).steps, english.steps);
    registerLabels('sv', { search: { label: null } } as never);
    registerLabels('sv', { search: { label: 'Sök' } });
    assert.equal(labelsIn('sv', english).search.label, 'Sök');
  });

  it('notify a listener until it unsubscribes', () => {
    let calls = 0;
    const stop = onLabelsChange(() => calls++);
    registerLabels('it', { steps: { phases: { before: 'Prima' } } });
    stop();
    registerLabels('it', { steps: { phases: { after: 'Dopo' } } });
    assert.equal(calls, 1);
  });
});

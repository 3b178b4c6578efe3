/** Which texts of a treatment the linter reads, and what it knows of each. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lint, type Fragment, type Passage, type Rule } from '../../src/lint/lint.js';
import { exampleOf } from '../../src/lint/rule.js';

describe('the text passages that a rule receives', () => {
  it('include link texts, with one passage per paragraph or list item', () => {
    const lead = [
      {
        type: 'paragraph',
        children: ['It ', { type: 'link', href: '/warm', children: 'warms' }, ' the skin. It may help.'],
      },
      { type: 'list', items: ['One.', 'Two.'] },
    ];
    const texts = textsOf({ explainer: { lead } });
    assert.deepEqual(texts, {
      'explainer.lead.0.children': 'It warms the skin. It may help.',
      'explainer.lead.1.items.0': 'One.',
      'explainer.lead.1.items.1': 'Two.',
    });
    const [first] = passagesOf({ explainer: { lead } });
    assert.deepEqual(first?.sentences, ['It warms the skin.', 'It may help.']);
  });

  it('include the caption and each cell of a table', () => {
    const table = {
      type: 'table',
      caption: 'Tasks',
      head: [['A ', { type: 'em', children: 'task' }]],
      rows: [['Coat'], [['A ', { type: 'em', children: 'high' }, ' shelf']]],
    };
    assert.deepEqual(textsOf({ explainer: { lead: [table] } }), {
      'explainer.lead.0.caption': 'Tasks',
      'explainer.lead.0.head.0': 'A task',
      'explainer.lead.0.rows.0.0': 'Coat',
      'explainer.lead.0.rows.1.0': 'A high shelf',
    });
  });

  it('exclude blank text', () => {
    assert.deepEqual(textsOf({ explainer: { heading: ' ', lead: '\n', cost: 'None.' } }), {
      'explainer.cost': 'None.',
    });
  });

  it('exclude ids, kinds, addresses, alternative names, sources, publisher and review', () => {
    const texts = textsOf({
      alsoKnownAs: ['Wrap'],
      benefits: { items: [{ id: 'a', title: 'Warm', kind: 'outcome', icon: 'sun', href: '/warm' }] },
      sources: [{ id: 'b', title: 'A study' }],
      publisher: { name: 'A clinic' },
      review: { funding: 'The clinic.' },
    });
    assert.deepEqual(texts, { 'benefits.items.0.title': 'Warm' });
  });

  it('are marked as labels if they are headings, titles or short values', () => {
    const steps = {
      heading: 'Steps',
      items: [{ title: 'The wrap. Warm.', text: 'You sit.', duration: 'Short' }],
    };
    const labels = passagesOf({ steps }).map(({ text, label }) => [text, label]);
    assert.deepEqual(labels, [
      ['Steps', true],
      ['The wrap. Warm.', true],
      ['You sit.', false],
      ['Short', true],
    ]);
    assert.deepEqual(passagesOf({ steps })[1]?.sentences, ['The wrap. Warm.']);
  });

  it('have the language of their section, or else that of the treatment', () => {
    const languages = passagesOf({
      lang: 'de-AT',
      explainer: { lead: 'Warm.' },
      faq: { lang: 'fr', items: [{ question: 'Chaud ?', answer: 'Oui.' }] },
    }).map(({ language }) => language);
    assert.deepEqual(languages, ['de', 'fr', 'fr']);
  });

  it('have their attribution, and state whether a source is cited', () => {
    const citation = { type: 'citation', source: 'a' };
    const known = passagesOf({
      sources: [{ id: 'a', title: 'A study' }],
      explainer: {
        lead: [{ type: 'paragraph', children: ['A citation.', citation] }],
        keyPoints: [
          'Nobody.',
          { text: 'Experts.', attribution: 'experts' },
          { text: 'A source.', sources: ['a'] },
        ],
      },
      benefits: { items: [{ title: 'Evidence.', evidence: { sources: ['a'] } }] },
    }).map(({ text, cited, attribution }) => [text, cited, attribution]);
    assert.deepEqual(known, [
      ['A citation.', true, undefined],
      ['Nobody.', false, undefined],
      ['Experts.', false, 'experts'],
      ['A source.', true, undefined],
      ['Evidence.', true, undefined],
    ]);
  });
});

/** What a rule of one's own is given, but for the risk that every example has. */
function passagesOf(fragment: Fragment): Passage[] {
  const seen: Passage[] = [];
  const listener: Rule = {
    id: 'own/listener',
    severity: 'note',
    flags: 'Nothing.',
    why: 'It listens.',
    bad: {},
    good: {},
    check({ passages }) {
      seen.push(...passages.filter(({ at }) => at[0] !== 'risks'));
      return [];
    },
  };
  lint(exampleOf(fragment), { extraRules: [listener] });
  return seen;
}

function textsOf(fragment: Fragment): Record<string, string> {
  return Object.fromEntries(passagesOf(fragment).map(({ at, text }) => [at.join('.'), text]));
}

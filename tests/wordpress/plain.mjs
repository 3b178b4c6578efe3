/** The plain HTML of a treatment, for readers without script. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { own, plainOf, wordpress } from './site.mjs';

describe('the plain HTML of the WordPress plugin', () => {
  it('contains benefits, and risks with severity, frequency, what to do and when to seek help', async () => {
    const sent = await plainOf({
      name: 'Wrap',
      benefits: {
        heading: 'Benefits',
        items: [
          { title: 'Ease', text: 'less pain.', attribution: 'patients', evidence: { certainty: 'low' } },
          { title: 'Rest', kind: 'outcome' },
          { title: 'No needle', kind: 'feature' },
        ],
      },
      risks: {
        heading: 'Risks',
        intro: 'What we know.',
        items: [
          {
            name: 'A burn',
            severity: 'serious',
            text: 'The skin opens.',
            frequency: {
              kind: 'count',
              affected: 3,
              outOf: 1000,
              timeframe: 'in a year',
              population: 'of all who wore it',
            },
            whoIsMoreAtRisk: 'People with thin skin.',
            whatToDo: [{ type: 'list', ordered: true, items: ['Stop.', 'Cool it.'] }],
            seekHelp: { urgency: 'urgent', text: 'it blisters.', telephone: '555 0100' },
          },
          { name: 'A bruise', frequency: { kind: 'verbal', word: 'rare' } },
          { name: 'A rash', frequency: { kind: 'verbal', word: '2 to 4 in 100' } },
          { name: 'Dry skin', frequency: { kind: 'band', band: 'uncommon' } },
        ],
        seekHelp: [{ urgency: 'emergency', heading: 'Call 112 if', text: 'you faint.' }],
        limitations: ['It may not work.', { attribution: 'studies', text: 'it may not last.' }],
        contraindications: ['Broken skin.'],
        interactions: ['Ointments.'],
        comparisons: ['A bath burns as often.'],
      },
    });
    assert.equal(
      sent,
      [
        '<h2>Wrap</h2>',
        '<h3>Benefits</h3>',
        `<h4>Ease</h4>${own('p', 'Patients report:')}<p>less pain.</p>${own('p', 'Low certainty')}`,
        `<h4>Rest</h4>${own('p', 'No source given')}<h4>No needle</h4>`,
        '<h3>Risks</h3><p>What we know.</p>',
        `<h4>A burn</h4>${own('p', 'Serious')}<p>The skin opens.</p>${own('p', '3 out of 1,000 people get this.')}<p>in a year</p><p>of all who wore it</p>`,
        `<p>${own('strong', 'Who is more at risk')}</p><p>People with thin skin.</p>`,
        `<p>${own('strong', 'What to do')}</p><ol><li><p>Stop.</p></li><li><p>Cool it.</p></li></ol>`,
        `<p>${own('strong', 'Urgent advice: Ask for an urgent appointment if')}</p><p>it blisters.</p><p>555 0100</p>`,
        `<h4>A bruise</h4>${own('p', '“rare”. No number given.')}`,
        '<h4>A rash</h4><p>2 to 4 in 100</p>',
        `<h4>Dry skin</h4>${own('p', 'Uncommon: 10 to 100 out of 10,000 people.')}`,
        `<p>${own('strong', 'Emergency advice')}: <strong>Call 112 if</strong></p><p>you faint.</p>`,
        `<p>${own('strong', 'Limits')}</p><p>It may not work.</p>${own('p', 'Studies:')}<p>it may not last.</p>`,
        `<p>${own('strong', 'Who should not have it')}</p><p>Broken skin.</p>`,
        `<p>${own('strong', 'What not to combine it with')}</p><p>Ointments.</p>`,
        `<p>${own('strong', 'How it compares')}</p><p>A bath burns as often.</p>`,
      ].join(''),
    );
  });

  it('omits invalid counts, risks without a name, empty texts and sections without items', async () => {
    const count = (affected, outOf) => ({ name: 'A burn', frequency: { kind: 'count', affected, outOf } });
    const none = [count(-1, 10), count(11, 10), count(0, 0), count('1', 10), count(1.5, 10)];
    const unknown = { name: 'A bruise', frequency: { kind: 'not-stated', band: 'rare' } };
    const nameless = { name: ' ', severity: 'serious', text: 'The skin opens.' };
    const faq = { heading: 'Questions', intro: 'Asked often.', items: [] };
    assert.equal(
      await plainOf({
        name: 'Wrap',
        risks: {
          items: [...none, unknown, nameless],
          limitations: [{ attribution: 'studies' }],
          seekHelp: [{ text: 'Call us.' }],
        },
        faq,
        steps: { heading: 'Steps' },
      }),
      [
        '<h2>Wrap</h2>',
        ...none.map(() => '<h4>A burn</h4>'),
        `<h4>A bruise</h4>${own('p', 'How often this happens is not stated.')}`,
        '<p>Call us.</p>',
      ].join(''),
    );
    const benefits = { items: [{ title: 'Ease' }] };
    assert.equal(await plainOf({ name: 'Wrap', benefits, risks: { items: [nameless] } }), '<h2>Wrap</h2>');
  });

  it('escapes markup in every text and turns line breaks into <br />', async () => {
    const text = '<b onclick="x">B</b>\n& c';
    const answer = [
      { type: 'callout', tone: 'info', heading: text, children: text },
      { type: 'list', items: [text] },
      { type: 'table', caption: text, head: [text], rows: [[[{ type: 'strong', children: text }]]] },
      { type: 'paragraph', children: [{ type: 'abbreviation', text, expansion: text }] },
    ];
    const risk = { name: text, text, whatToDo: text, frequency: { kind: 'verbal', word: text } };
    const sent = await plainOf({
      name: text,
      explainer: { lead: text },
      risks: { heading: text, intro: text, items: [risk], limitations: [{ text }] },
      steps: { items: [{ title: text, text }] },
      faq: { items: [{ question: text, answer }] },
    });
    const written = '&lt;b onclick=&quot;x&quot;&gt;B&lt;/b&gt;<br />\n&amp; c';
    assert.equal(sent.split(written).length - 1, 20);
    assert.doesNotMatch(sent.replaceAll(written, ''), /onclick|[<&]b\b|& /);
  });

  it('has lang and dir of the treatment and of a section, but escapes or omits invalid values', async () => {
    const boxOf = (content) => plainOf(content, 'clinic_elements_plain_box');
    const faq = { lang: 'he', dir: 'rtl', items: [{ question: 'How?', answer: 'So.' }] };
    assert.equal(
      await boxOf({ name: 'Wrap', lang: 'de', dir: 'ltr', faq }),
      '<div lang="de" dir="ltr"><h2>Wrap</h2><div lang="he" dir="rtl"><h4>How?</h4><p>So.</p></div></div>',
    );
    assert.equal(
      await boxOf({ name: 'Wrap', lang: '"><script>[gallery]', dir: '"' }),
      '<div lang="&quot;&gt;&lt;script&gt;&#091;gallery]"><h2>Wrap</h2></div>',
    );
    assert.equal(await boxOf({ name: 'Wrap', lang: 7, dir: true }), '<div><h2>Wrap</h2></div>');
  });

  it('contains lists, tables and callouts of an answer, with their headings', async () => {
    const answer = [
      {
        type: 'paragraph',
        children: ['Tell us ', { type: 'em', children: 'all' }, { type: 'citation', source: 's' }],
      },
      { type: 'list', items: ['one', [{ type: 'paragraph', children: 'two' }]] },
      { type: 'callout', tone: 'warning', heading: 'Heat', children: 'Never sleep with it.' },
      { type: 'callout', tone: 'info', children: 'Made up.' },
      {
        type: 'table',
        caption: 'Tasks',
        head: ['Task', 'People'],
        rows: [['Coat', ['4', { type: 'sup', children: '2' }]]],
      },
      { type: 'paragraph', children: [{ type: 'abbreviation', text: 'LED', expansion: 'light' }] },
    ];
    assert.equal(
      await plainOf({ name: 'Wrap', faq: { items: [{ question: 'How?', answer }] } }),
      [
        '<h2>Wrap</h2><h4>How?</h4><p>Tell us all</p>',
        '<ul><li><p>one</p></li><li><p>two</p></li></ul>',
        `<p>${own('strong', 'Warning')}: <strong>Heat</strong></p><p>Never sleep with it.</p>`,
        `<p>${own('strong', 'Note')}</p><p>Made up.</p>`,
        '<table><caption>Tasks</caption><tr><td>Task</td><td>People</td></tr><tr><td>Coat</td><td>42</td></tr></table>',
        '<p>LED (light)</p>',
      ].join(''),
    );
  });

  it('contains benefits only together with risks, and malformed content causes no PHP error', async () => {
    const content = Buffer.from(readFileSync('tests/fixtures/lumen-wrap.json')).toString('base64');
    const said = await wordpress.php(`
      set_error_handler(function ($number, $message) { throw new ErrorException($message); });
      $content = array_intersect_key(
        json_decode(base64_decode('${content}'), true),
        array_flip(array('name', 'explainer', 'benefits', 'risks', 'steps', 'faq'))
      );
      $content['explainer'] = array('lead' => $content['explainer']['qualityOfLife']);
      $benefits = array_column($content['benefits']['items'], 'title');
      $risks = array_column($content['risks']['items'], 'name');
      $holds = function ($html, $names) {
        return array_filter($names, function ($name) use ($html) { return strpos($html, "<h4>$name</h4>") !== false; });
      };
      $tried = $unbalanced = $withoutBenefits = 0;
      $try = function () use (&$content, &$tried, &$unbalanced, &$withoutBenefits, $benefits, $risks, $holds) {
        $html = clinic_elements_plain($content);
        $tried++;
        if (!$holds($html, $benefits)) $withoutBenefits++;
        elseif (!$holds($html, $risks)) $unbalanced++;
      };
      $spoil = function (&$part) use (&$spoil, $try) {
        foreach (array(null, true, 0, '', 'none', array(), array('none'), array(array('none')), array('x' => array())) as $value) {
          $kept = $part;
          $part = $value;
          $try();
          $part = $kept;
        }
        if (is_array($part)) foreach (array_keys($part) as $key) $spoil($part[$key]);
      };
      $spoil($content);
      echo json_encode(array($tried > 3000, $unbalanced, $withoutBenefits > 20));
    `);
    assert.deepEqual(JSON.parse(said), [true, 0, true]);
  });

  it('uses the same English words as the elements', async () => {
    const english = await tsImport('../../src/labels/en.ts', import.meta.url);
    const { bandSentences, urgencies, notKnownSentence, notStated, ...risks } = english.risks;
    const expected = {
      attribution: english.claims.attributions,
      certainty: english.evidence.certainties,
      severity: risks.severities,
      frequency: {
        ...bandSentences,
        'not-known': notKnownSentence,
        'not-stated': notStated,
      },
      urgency: mapValues(urgencies, (word) => word.replace(/: $/, '')),
      advice: risks.urgencyHeadings,
      tone: english.text.tones,
    };
    const keys = JSON.stringify(mapValues(expected, (words) => mapValues(words, (_, key) => key)));
    const said = await wordpress.php(`
      $words = json_decode('${keys}', true);
      foreach ($words as $field => $of) foreach ($of as $word) $words[$field][$word] = clinic_elements_word($field, $word);
      echo json_encode($words);
    `);
    assert.deepEqual(JSON.parse(said), expected);
  });
});

function mapValues(values, change) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value, key)]));
}

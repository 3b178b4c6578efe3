import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  benefitsFromHtml,
  conditionsFromHtml,
  faqFromHtml,
  fromHtml,
  risksFromHtml,
  stepsFromHtml,
} from '../../src/import/html.js';
import { fromRankMath } from '../../src/import/rank-math.js';
import { fromYoast } from '../../src/import/yoast.js';

describe('WordPress import', () => {
  it('reads headings, paragraphs, links and tables as rich text', () => {
    const { value, problems } = fromHtml(
      '\n<h2 class="wp-block-heading">After</h2>\n\n<p>Rest. <a href="/call">Call us</a>.</p>\n\n<figure class="wp-block-table"><table><thead><tr><th>Day</th></tr></thead><tbody><tr><td>One</td></tr></tbody></table></figure>\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(value, [
      { type: 'paragraph', children: [{ type: 'strong', children: 'After' }] },
      { type: 'paragraph', children: ['Rest. ', { type: 'link', href: '/call', children: 'Call us' }, '.'] },
      { type: 'table', head: ['Day'], rows: [['One']] },
    ]);
  });

  it('reports merged table cells, but no colspan or rowspan of 1', () => {
    const told = (span: string) =>
      fromHtml(`<table><tr><th colspan="1" rowspan="1">Day</th></tr><tr><td ${span}>One</td></tr></table>`)
        .problems.length;
    assert.equal(told('colspan="1" rowspan="1"'), 0);
    assert.equal(told('colspan="1" rowspan="2"'), 1);
    assert.equal(told('colspan="2"'), 1);
  });

  const expected = [{ id: 'faq-question-1', question: 'Does it hurt?', answer: 'A little.' }];

  it('reads the questions of a Yoast FAQ block', () => {
    const { value, problems } = fromYoast(
      '<!-- wp:yoast/faq-block {"questions":[]} -->\n<div class="schema-faq wp-block-yoast-faq-block"><div class="schema-faq-section" id="faq-question-1"><strong class="schema-faq-question">Does it hurt?</strong> <p class="schema-faq-answer">A little.</p> </div> </div>\n<!-- /wp:yoast/faq-block -->',
    );
    assert.deepEqual({ items: value?.items, problems }, { items: expected, problems: [] });
  });

  it('reads the questions of a Rank Math FAQ block', () => {
    const { value, problems } = fromRankMath(
      '<div id="rank-math-faq" class="rank-math-block"><div class="rank-math-list "><div id="faq-question-1" class="rank-math-list-item"><h3 class="rank-math-question ">Does it hurt?</h3><div class="rank-math-answer "><p>A little.</p></div></div></div></div>',
    );
    assert.deepEqual({ items: value?.items, problems }, { items: expected, problems: [] });
  });

  it('reports a Yoast question without an answer', () => {
    const section = '<div class="schema-faq-section"><strong class="schema-faq-question">Why?</strong></div>';
    const { problems } = fromYoast(section);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['items[0].answer'],
    );
  });

  it('reports HTML without a Yoast FAQ block', () => {
    assert.match(fromYoast('<p>x</p>').problems[0]!.message, /no FAQ block/);
  });

  it('reads questions from details and accordion blocks, and steps from list blocks', () => {
    const details = faqFromHtml(
      '<details class="wp-block-details"><summary>Why?</summary>\n<p>So.</p>\n</details>',
    );
    const accordion = faqFromHtml(
      '<div class="wp-block-accordion"><div class="wp-block-accordion-item"><h3 class="wp-block-accordion-heading"><button type="button"><span>Why?</span><span aria-hidden="true">+</span></button></h3><div role="region" class="wp-block-accordion-panel"><p>So.</p></div></div></div>',
    );
    for (const { value } of [details, accordion]) {
      assert.deepEqual(value?.items, [{ id: 'why', question: 'Why?', answer: 'So.' }]);
    }
    const steps = stepsFromHtml('<ol class="wp-block-list"><li><strong>Rest</strong>: for a day</li></ol>');
    assert.deepEqual(steps.value?.items, [{ id: 'rest', title: 'Rest', text: 'for a day' }]);
  });

  it('reports details without a question, but not their missing id', () => {
    const { problems } = faqFromHtml(
      '<details><summary>Why?</summary>So.</details><details><p>It may help.</p></details>',
    );
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['items[1].question'],
    );
  });

  it('reads risks from details, benefits from lists and conditions from headings', () => {
    const risks = risksFromHtml(
      '<h2>Risks</h2><details class="wp-block-details"><summary>Red skin</summary><p>It fades.</p></details>',
    );
    const benefits = benefitsFromHtml(
      '<ul class="wp-block-list"><li><strong>Warm</strong>: an hour</li></ul>',
    );
    const conditions = conditionsFromHtml('<h3 class="wp-block-heading">Stiff shoulder</h3><p>It hurts.</p>');
    assert.deepEqual(risks, {
      value: { heading: 'Risks', items: [{ id: 'red-skin', name: 'Red skin', text: 'It fades.' }] },
      problems: [],
    });
    assert.deepEqual(benefits, {
      value: { items: [{ id: 'warm', title: 'Warm', text: 'an hour' }] },
      problems: [],
    });
    assert.deepEqual(conditions, {
      value: { items: [{ id: 'stiff-shoulder', name: 'Stiff shoulder', text: 'It hurts.' }] },
      problems: [],
    });
  });

  it('reads no risks, benefits or conditions from HTML without items, and reports it', () => {
    for (const read of [risksFromHtml, benefitsFromHtml, conditionsFromHtml]) {
      const { value, problems } = read('<p>Words.</p>');
      assert.equal(value, undefined);
      assert.match(problems[0]!.message, /holds no items/);
    }
  });
});

import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { ClinicFaq } from '../../src/elements/faq/faq.js';
import { all } from '../support/shadow.js';
import { stubConsole } from '../support/stub-console.js';
import { answers, expectMarkup, parts, read, shown } from './support.js';

const answer = '[part="panel"] .text';
const faq = (markup: string) => read(`<clinic-faq><h3>Question?</h3>${markup}</clinic-faq>`);

describe('the HTML reader', () => {
  it('keeps links, emphasis and abbreviations', async () => {
    const element = await faq(
      '<p>See <a href="/risks">the <b>risks</b></a>, H<sub>2</sub>O, 10<sup>3</sup>, <i>not</i> <abbr title="platelet-rich plasma">PRP</abbr>.</p>',
    );
    expectMarkup(
      element,
      `${answer} p`,
      'See <a href="/risks">the <strong>risks</strong></a>, H<sub>2</sub>O, 10<sup>3</sup>, <em>not</em> <abbr>PRP</abbr> (platelet-rich plasma).',
    );
  });

  it('keeps paragraphs, lists and nested lists', async () => {
    const element = await faq(
      '<p>One</p><div>Two</div>three<br><br>four<ul><li>a<ol><li>b</li></ol></li><li><b>c</b></li></ul>',
    );
    expectMarkup(
      element,
      answer,
      '<p>One</p><p>Two</p><p>three</p><p>four</p><ul><li class="text"><p>a</p><ol><li class="text">b</li></ol></li><li class="text"><p><strong>c</strong></p></li></ul>',
    );
  });

  it('keeps tables', async () => {
    const element = await faq(
      '<table><caption>Prices</caption><tr><th>What</th><th>Price</th></tr><tr><td>One</td><td><b>10</b></td></tr></table>',
    );
    expectMarkup(
      element,
      `${answer} table`,
      '<caption>Prices</caption><thead><tr><th scope="col">What</th><th scope="col">Price</th></tr></thead><tbody><tr><th scope="row">One</th><td><strong>10</strong></td></tr></tbody>',
    );
  });

  it('keeps the words of a <dl>, of quotes and of unknown elements', async () => {
    const element = await faq(
      '<blockquote><p>Quoted.</p></blockquote><my-box><p>Boxed.</p></my-box><my-word>A word</my-word>.<dl><dt>Ice</dt><dd>Cools.</dd></dl><h3>Second?</h3>Yes.',
    );
    expect(answers(element)[0]![1]).to.equal('Quoted. Boxed. A word. Ice Cools.');
  });

  it('keeps the space between adjacent inline elements', async () => {
    const element = await faq('<a href="/a">Here</a> <a href="/b">there</a>');
    expect(answers(element)).to.deep.equal([['Question?', 'Here there']]);
    const conditions = await read(
      '<clinic-condition-list><ul><li><em>Knee</em> <a href="/pain">pain</a></li></ul></clinic-condition-list>',
    );
    expect(parts(conditions, 'item')).to.deep.equal(['Knee pain']);
  });

  it('ignores empty lines between headings and after items, without a warning', async () => {
    const warnings = stubConsole('warn');
    const headings = await read(
      '<clinic-faq><h2>Questions</h2><p>&nbsp;</p><h3>Before</h3><br><h4>One?</h4>1.<p></p><h3>After</h3><p>&nbsp;</p><h4>Two?</h4>2.</clinic-faq>',
    );
    const details = await read(
      '<clinic-faq><h3>Before</h3><details><summary>One?</summary>1.</details><p>&nbsp;</p><br></clinic-faq>',
    );
    expect(parts(headings, 'topic')).to.deep.equal(['Before', 'After']);
    expect(answers(headings)).to.deep.equal([
      ['One?', '1.'],
      ['Two?', '2.'],
    ]);
    expect(answers(details)).to.deep.equal([['One?', '1.']]);
    expect(warnings).to.be.empty;
  });

  it('collapses white space and drops comments', async () => {
    const element = await faq('<p>\n  One <b> two </b>\n three <!-- four -->\n</p>');
    expectMarkup(element, `${answer} p`, 'One <strong>two </strong>three');
    const [paragraph] = all(element, `${answer} p`);
    expect(paragraph!.textContent).to.equal('One two three');
  });

  it('ignores hidden and decorative elements without a warning', async () => {
    const warnings = stubConsole('warn');
    const element = await faq(
      'Seen.<script>1</script><style>p {}</style><template>2</template><noscript>3</noscript><p hidden>4</p><i aria-hidden="true">5</i><img src="/fixtures/pictures/room.svg" alt="">',
    );
    expect(answers(element)).to.deep.equal([['Question?', 'Seen.']]);
    expect(warnings).to.be.empty;
  });
});

describe('HTML that cannot be used as content', () => {
  /** What is said of some markup. */
  async function told(markup: string): Promise<string> {
    const warnings = stubConsole('warn');
    await read(markup);
    expect(warnings).to.have.length(1);
    return warnings[0]!;
  }

  for (const [name, markup] of [
    ['<img> ("Knee")', '<img src="/fixtures/pictures/room.svg" alt="Knee">'],
    ['<iframe> ("Map")', '<iframe title="Map"></iframe>'],
    ['<video>', '<video></video>'],
    ['<svg>', '<svg></svg>'],
    ['<form> ("Name")', '<form><label>Name <input></label></form>'],
    ['<del> ("It is safe.")', '<del>It is safe.</del>'],
  ]) {
    it(`is reported with its path: ${name}`, async () => {
      const message = await told(`<clinic-faq><h3>One?</h3>1.<h3>Two?</h3>2. ${markup}</clinic-faq>`);
      expect(message).to.include(`faq.items[1].answer holds ${name}, which is left out.`);
    });
  }

  it('is reported: text after the items', async () => {
    const message = await told(
      '<clinic-faq><details><summary>One?</summary>1.</details><p>More? Call us.</p></clinic-faq>',
    );
    expect(message).to.include('faq has text ("More? Call us.") between or after its items.');
  });

  it('is reported: a group heading in an element without groups', async () => {
    const message = await told(
      '<clinic-risks-accordion><h2>Risks</h2><h3>Common</h3><h4>Bruise</h4>It goes.</clinic-risks-accordion>',
    );
    expect(message).to.include('risks has the heading "Common", which has no place here.');
  });

  it('is reported: a link in a question, merged table cells, an invalid address', async () => {
    const message = await told(
      '<clinic-faq><h3><a href="/one">One?</a></h3><p><a href="javascript:alert(1)">1</a></p><table><tr><td colspan="2">2</td></tr></table></clinic-faq>',
    );
    expect(message).to.include('faq.items[0] has a link in its heading');
    expect(message).to.include('faq.items[0].answer holds a table with merged cells');
    expect(message).to.include(
      'faq.items[0].answer[0].children[0].href is not an address that can be linked.',
    );
  });

  it('is reported: a question without an answer', async () => {
    const message = await told('<clinic-faq><h3>One?</h3>1.<h3>Two?</h3></clinic-faq>');
    expect(message).to.include('faq.items[1].answer is missing.');
  });
});

describe('hostile HTML', () => {
  const attack = `<clinic-faq onclick="pwned = 1">
    <h3 onmouseover="pwned = 2">Question? <img src=x onerror="pwned = 3" alt=""></h3>
    <p style="position: fixed" onclick="pwned = 4">Answer <a href="javascript:pwned = 5">one</a>
    <a href=" java&#10;script:pwned = 6">two</a> <a href="data:text/html,<script>pwned = 7</script>">three</a></p>
    <form action="/steal"><form><input name="a"><button formaction="javascript:pwned = 8">four</button></form></form>
    <iframe srcdoc="&lt;p&gt;"></iframe>
    <svg><script>pwned = 9</script><a href="javascript:pwned = 10"><text>five</text></a><foreignObject><b>six</b></foreignObject></svg>
    <math><mtext><b>seven</b></mtext></math>
    <p>&lt;img src=x onerror="pwned = 11"&gt;</p>
    <object data="x"></object><embed src="x"><base href="//evil.example"><meta http-equiv="refresh" content="9">
  </clinic-faq>`;

  it('is rendered without scripts, dangerous elements, event handlers, styles or links', async () => {
    stubConsole('warn');
    const element = await read(attack);
    const root = element.shadowRoot!;
    const dangerous =
      'script, iframe, form, input, object, embed, img, math, base, meta, foreignObject, [style], [href]';
    expect([...root.querySelectorAll(dangerous)].map(({ localName }) => localName)).to.be.empty;
    for (const node of root.querySelectorAll('*')) {
      for (const { name } of node.attributes) expect(name).to.not.match(/^on/);
    }
    for (const link of root.querySelectorAll('a')) link.click();
    expect(answers(element)[0]![1]).to.equal('Answer one two three <img src=x onerror="pwned = 11">');
    expect((globalThis as { pwned?: number }).pwned).to.not.be.oneOf([5, 6, 7, 8, 9, 10, 11]);
  });

  it('is read correctly if form fields are named after DOM members', async () => {
    stubConsole('warn');
    for (const name of [
      'matches',
      'querySelector',
      'childNodes',
      'localName',
      'getAttribute',
      'textContent',
    ]) {
      const element = await read(`<clinic-faq><h3>Question?</h3>
        <form style="font-weight: bold"><input name="${name}"><button id="${name}">Send</button></form><p>Answer.</p>
      </clinic-faq>`);
      const said = (part: string) => element.shadowRoot!.querySelector(`[part="${part}"]`)?.textContent;
      expect([said('question'), said('panel')], name).to.deep.equal(['Question?', 'Answer.']);
    }
  });

  it('keeps its question if the answer is nested hundreds of levels deep', async () => {
    stubConsole('warn');
    const element = await read(`<clinic-faq><h3>Question?</h3>${'<div><b>'.repeat(400)}Deep.</clinic-faq>`);
    expect(answers(element)[0]![0]).to.equal('Question?');
  });

  it('leaves HTML nested thousands of levels deep as it is, with a warning', async () => {
    const warnings = stubConsole('warn');
    for (const names of [['div'], ['ul', 'li'], ['b'], ['span'], ['dl', 'dd']]) {
      warnings.length = 0;
      // In a template nothing is read yet; and what is this deep is not laid out.
      const template = await fixture<HTMLTemplateElement>(`<template><clinic-faq hidden>
        <h3 style="font-weight: normal">Question?</h3>
        <p style="text-decoration: line-through"></p>
      </clinic-faq></template>`);
      const element = template.content.firstElementChild as ClinicFaq;
      let inner = element.lastElementChild!;
      for (let depth = 0; depth < 5000; depth++)
        inner = inner.appendChild(document.createElement(names[depth % names.length]!));
      inner.append('Deep.');
      template.after(element);
      await waitUntil(() => warnings.length, names[0]);
      expect(warnings[0], names[0]).to.include('faq is nested too deeply to be read. Flatten it.');
      expect(shown(element), names[0]).to.equal('');
      expect(element.shadowRoot!.querySelector('slot')).to.not.equal(null);
    }
  });
});

/** Treatments in the media library, and the pages that show them. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  atDesk,
  attach,
  attachText,
  checkTreatment,
  lateParagraphs,
  numberOf,
  publish,
  read,
  treatment,
  visit,
  ways,
  withCode,
  wordpress,
} from './site.mjs';

const { payloads } = JSON.parse(readFileSync('tests/fixtures/payloads.json', 'utf8'));
const shortcodes = [
  '[gallery]',
  '[audio src="x.mp3"]',
  '[clinic_treatment id="1"]',
  '[[gallery]]',
  '[/gallery]',
];
const hostile = {
  name: payloads[0],
  explainer: { lead: payloads.slice(0, 60).join('\n\n') },
  risks: { items: [...payloads.slice(60), ...shortcodes].map((name) => ({ name, text: name })) },
};

describe('the WordPress plugin with a treatment in the media library', () => {
  it('accepts the upload of a JSON file, with or without a byte order mark', async () => {
    for (const mark of ['', '\uFEFF']) {
      const file = join(wordpress.site, `treatment-${mark.length}.json`);
      writeFileSync(file, mark + JSON.stringify(treatment));
      await atDesk('/wp-admin/media-new.php?browser-uploader', async ({ page }) => {
        const input = await page.$('input[type="file"][name="async-upload"]');
        await input.uploadFile(file);
        await Promise.all([page.waitForNavigation(), page.click('#html-upload')]);
      });
      const [id, type] = JSON.parse(
        await wordpress.php(`
          $file = get_posts(array('post_type' => 'attachment', 'title' => 'treatment-${mark.length}'))[0];
          echo json_encode(array($file->ID, get_post_mime_type($file)));
        `),
      );
      assert.equal(type, 'application/json');
      const sent = await read(await publish(ways['a shortcode'](id)));
      assert.deepEqual(jsonIn(sent).name, treatment.name);
    }
  });

  for (const [way, content] of Object.entries(ways)) {
    it(`shows the treatment via ${way}, and opens an answer on click`, async () => {
      await checkTreatment(await publish(content(await attach(treatment))));
    });

    it(`escapes HTML and shortcodes in a file shown via ${way}, with and without script`, async () => {
      const address = await publish(content(await attach(hostile)));
      await visit(address, async ({ page, messages }) => {
        await page.waitForSelector('body >>> clinic-risks-accordion >>> .item');
        assert.deepEqual(
          await page.evaluate(() => [globalThis.called, document.querySelectorAll('iframe').length]),
          [[], 0],
        );
        assert.deepEqual(messages, []);
      });
      const sent = await read(address);
      assert.deepEqual(jsonIn(sent), hostile);
      // Nor is there an entity, which another plugin may decode into a tag.
      assert.doesNotMatch(textIn(sent), /[<>&]/);
      const [, plain] = /<div data-fallback><h2>([^]*?)<\/div>/.exec(sent);
      assert.match(plain, /&lt;script&gt;/);
      assert.match(plain, /<h4>&#091;gallery\]<\/h4>/);
      assert.deepEqual([...plain.matchAll(/<(?!\/?(?:h\d|p|br)\b)/g)], []);
    });
  }

  it('shows the treatment via a shortcode inside a paragraph', async () => {
    const shortcode = ways['a shortcode'](await attach(treatment));
    const centred = `<p class="has-text-align-center">${shortcode}</p>`;
    await checkTreatment(await publish(`Read ${shortcode} and ask us.`));
    await checkTreatment(
      await publish(`<!-- wp:paragraph {"align":"center"} -->${centred}<!-- /wp:paragraph -->`),
    );
  });

  it('shows the treatment via a shortcode, without stray text, in a theme that runs wpautop late', async () => {
    const address = await publish(ways['a shortcode'](await attach(treatment)));
    await withCode(lateParagraphs, () =>
      visit(address, async ({ page, messages }) => {
        await page.waitForSelector('clinic-treatment >>> clinic-faq >>> .toggle');
        assert.equal(await page.$eval('.entry-content', (content) => content.innerText.trim()), '');
        assert.deepEqual(messages, []);
      }),
    );
  });

  it('accepts typographic quotes around the id in a shortcode', async () => {
    const address = await publish(`[clinic_treatment id=“${await attach(treatment)}”]`);
    assert.match(await read(address), /<h2>Prolotherapy<\/h2>/);
  });

  it('applies the alignment and the class chosen for the block', async () => {
    const id = await attach(treatment);
    const block = `<!-- wp:clinic-elements/treatment {"id":${id},"align":"wide","className":"own"} /-->`;
    await visit(await publish(block), async ({ page }) => {
      assert.ok(await page.$('.entry-content > .alignwide.own > clinic-treatment'));
    });
  });

  it('keeps the plain HTML, without JSON, if another plugin applies wp_kses_post to the page', async () => {
    // As Advanced Custom Fields does with the text of a field.
    await withCode("add_filter('the_content', 'wp_kses_post', 1000);", async () => {
      const sent = await read(await publish(ways['a shortcode'](await attach(treatment))));
      assert.match(sent, /<div data-fallback lang="en"><h2>Prolotherapy<\/h2>/);
      assert.doesNotMatch(sent, /alsoKnownAs/);
    });
  });

  it('shows plain HTML while its script is blocked, and hides it once the script runs', async () => {
    const address = await publish(ways['a block'](await attach(treatment)));
    const isSeen = ({ page }) =>
      page.$eval('.entry-content', (content) => content.innerText.includes('Prolotherapy'));
    // As a consent tool does, and what delays scripts until the reader moves.
    const holdBack = `add_filter('script_loader_tag', static fn($tag) => str_replace('<script', '<script type="text/plain"', $tag));`;
    await withCode(holdBack, () =>
      visit(address, async (session) => {
        assert.equal(await session.page.$('body >>> clinic-faq'), null);
        assert.ok(await isSeen(session));
      }),
    );
    await visit(address, async (session) => {
      await session.page.waitForSelector('body >>> clinic-faq');
      assert.equal(await isSeen(session), false);
    });
  });

  it('puts the treatment into a feed as plain HTML, without scripts or custom elements', async () => {
    const id = await attach({ ...treatment, name: 'In a feed' });
    for (const way of Object.values(ways)) {
      const post = numberOf(await publish(way(id), { type: 'post' }));
      const feed = await read(`${wordpress.origin}/?feed=rss2`);
      await wordpress.php(`wp_delete_post(${post}, true);`);
      const [, item] = /<content:encoded><!\[CDATA\[([^]*?)\]\]>/.exec(feed);
      assert.match(item, /^\s*<div lang="en"><h2>In a feed<\/h2>/);
      assert.doesNotMatch(item, /<(script|clinic-)/);
    }
  });

  it('uses only the lead of the treatment as the excerpt', async () => {
    const benefits = { items: [{ title: 'Ease' }] };
    const explainer = { lead: 'A [gallery] of wraps.' };
    const id = await attach({ name: 'Wrap', explainer, benefits, risks: { items: [{ name: 'A burn' }] } });
    for (const way of Object.values(ways)) {
      const post = numberOf(await publish(way(id), { type: 'post' }));
      const { excerpt } = await (await fetch(`${wordpress.origin}/?rest_route=/wp/v2/posts/${post}`)).json();
      const feed = await read(`${wordpress.origin}/?feed=rss2`);
      await wordpress.php(`wp_delete_post(${post}, true);`);
      const words = 'A &#091;gallery] of wraps.';
      assert.equal(excerpt.rendered.trim(), `<p>${words}</p>`);
      assert.ok(feed.includes(`<description><![CDATA[${words}]]></description>`));
    }
  });

  it('hides a file of a draft from readers until it is published, and tells editors', async () => {
    const draft = await wordpress.php(
      "echo wp_insert_post(array('post_type' => 'page', 'post_status' => 'draft', 'post_title' => 'T'));",
    );
    const address = await publish(ways['a shortcode'](await attach(treatment, draft)));
    assert.doesNotMatch(await read(address), /Prolotherapy/);
    const checkTold = (isTold) =>
      atDesk(`/${new URL(address).search}`, async ({ page }) => {
        assert.ok(await page.$('clinic-treatment'));
        assert.equal(!!(await page.$('::-p-text(Readers do not see this treatment)')), isTold);
      });
    await checkTold(true);
    await wordpress.php(`wp_publish_post(${draft});`);
    assert.match(await read(address), /Prolotherapy/);
    await checkTold(false);
  });

  it('shows nothing of an invalid or unreadable file, and tells editors', async () => {
    const files = await Promise.all(
      [{ secret: 'x' }, { name: 7 }, ['secret'], 'secret', null].map((content) => attach(content)),
    );
    // JSON has room for numbers that no program has.
    files.push(await attachText('{"name":"secret","outOf":1e999}'));
    files.push(await attachText('{"name":"secret"}', 0, 'text/plain'));
    // What was taken off the disk by another way than the media library. The next file of that name would take its place.
    const gone = await attach(treatment);
    await wordpress.php(`unlink(get_attached_file(${gone}));`);
    files.push(gone);
    const address = await publish(files.map(ways['a block']).join(''));
    assert.doesNotMatch(await read(address), /secret|<clinic-treatment|npx|Warning/);
    await atDesk(`/${new URL(address).search}`, async ({ page }) => {
      const told = await page.$$('::-p-text(or it has a mistake. Check it: npx clinic-elements check.)');
      assert.equal(told.length, files.length);
    });
  });

  it('shows nothing if no file is chosen or it was deleted, and tells editors', async () => {
    const gone = await attach(treatment);
    await wordpress.php(`wp_delete_attachment(${gone}, true);`);
    const named = ['[clinic_treatment]', '<!-- wp:clinic-elements/treatment /-->', ways['a block'](gone)];
    const address = await publish(named.join('\n\n'));
    assert.doesNotMatch(await read(address), /<clinic-treatment|Choose the JSON file|error/);
    await atDesk(`/${new URL(address).search}`, async ({ page }) => {
      const told = await page.$$('::-p-text(Choose the JSON file of a treatment)');
      assert.equal(told.length, named.length);
    });
  });

  it('treats a file as JSON only if its name ends in .json', async () => {
    const types = await wordpress.php(`
      $file = tempnam(sys_get_temp_dir(), "");
      file_put_contents($file, "\xEF\xBB\xBF{}");
      foreach (array('a.json', 'a.txt') as $name) $types[] = wp_check_filetype_and_ext($file, $name)['type'];
      unlink($file);
      echo json_encode($types);
    `);
    assert.deepEqual(JSON.parse(types), ['application/json', 'text/plain']);
  });

  it('omits $note and _note from the page', async () => {
    const notes = { $note: 'secret', _note: 'secret' };
    const faq = { ...notes, items: [{ ...notes, question: 'Does it hurt?', answer: 'A little.' }] };
    const sent = await read(await publish(ways['a block'](await attach({ ...notes, name: 'Wrap', faq }))));
    assert.doesNotMatch(sent, /secret/);
    assert.deepEqual(jsonIn(sent).faq, { items: [{ question: 'Does it hurt?', answer: 'A little.' }] });
  });
});

/** The content that a page hands to its element. */
function jsonIn(sent) {
  return JSON.parse(textIn(sent));
}

function textIn(sent) {
  return /<script type="application\/json">([^]*?)<\/script><\/clinic-treatment>/.exec(sent)[1];
}

/** The library in a real WordPress, where Debian's packages for one are installed. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { launch } from 'puppeteer-core';
import { browserOptions } from './checks/browser.mjs';
import { hasWordPress, packages, startWordPress, styleSheetsOf } from './support/wordpress.mjs';

const isThere = hasWordPress();
if (!isThere) console.log(`No WordPress was tried: it takes the packages ${packages.join(', ')}.`);

const built = 'node_modules/.cache/clinic-elements/cdn';
const { payloads } = JSON.parse(readFileSync('tests/fixtures/payloads.json', 'utf8'));
const hostile = {
  name: payloads[0],
  explainer: { lead: payloads.slice(0, 60).join('\n\n') },
  risks: { items: payloads.slice(60).map((name) => ({ name, text: name })) },
};
const html = `<clinic-faq>
<h2>Questions</h2>

<h3>Does it hurt?</h3>

A little.

<h3>And after?</h3>

<p onclick="alert(1)">It passes.</p>
</clinic-faq>`;

let wordpress;
let browser;

if (isThere) {
  before(async () => {
    [wordpress, browser] = await Promise.all([startWordPress(), browserOptions().then(launch)]);
    const plugin = join(wordpress.site, 'wp-content/plugins/clinic-elements');
    cpSync('docs/examples/wordpress/clinic-elements', plugin, { recursive: true });
    cpSync(`${built}/cdn/clinic-elements.classic.js`, join(plugin, 'clinic-elements.classic.js'));
    cpSync(`${built}/prepaint.css`, join(plugin, 'prepaint.css'));
    const uploads = join(wordpress.site, 'wp-content/uploads');
    cpSync('tests/fixtures/prolotherapy.json', join(uploads, 'treatment.json'));
    writeFileSync(join(uploads, 'hostile.json'), JSON.stringify(hostile));
    await wordpress.php(`
      require ABSPATH . 'wp-admin/includes/plugin.php';
      $error = activate_plugin('clinic-elements/clinic-elements.php');
      if (is_wp_error($error)) exit($error->get_error_message());
      wp_insert_user(array('user_login' => 'editor', 'user_pass' => 'password', 'role' => 'editor'));
    `);
  });

  after(async () => {
    await browser?.close();
    await wordpress?.close();
  });

  describe('a page of its block theme', () => {
    it('says in its style sheets what the tests on foreign pages expect', async () => {
      const fixture = 'tests/fixtures/hosts/wordpress.css';
      const served = await styleSheetsOf(`${wordpress.origin}/?page_id=2`);
      const formatted = await format(served, { ...(await resolveConfig(fixture)), filepath: fixture });
      assert.equal(readFileSync(fixture, 'utf8').replace(/^\/\*[^]*?\*\/\n\n/, ''), formatted);
    });
  });

  describe('the plugin, used by an editor', () => {
    it('lets a treatment into the media library', async () => {
      const type = await wordpress.php(`
        $file = wp_upload_dir()['basedir'] . '/treatment.json';
        echo wp_check_filetype_and_ext($file, 'treatment.json')['type'];
      `);
      assert.equal(type, 'application/json');
    });

    for (const [way, content] of [
      ['a block', (id) => `<!-- wp:clinic-elements/treatment {"id":${id}} /-->`],
      ['a shortcode', (id) => `[clinic_treatment id="${id}"]`],
    ]) {
      it(`shows the treatment by ${way}, and opens an answer`, async () => {
        const address = await publish(content(await attach('treatment.json')));
        await visit(address, async ({ page, messages }) => {
          await page.click('body >>> clinic-faq >>> .toggle');
          await page.waitForSelector('body >>> clinic-faq >>> .toggle[aria-expanded="true"]');
          assert.deepEqual(messages, []);
        });
        const sent = await (await fetch(address)).text();
        assert.match(sent, /<noscript><h2>Prolotherapy<\/h2>/);
      });
    }

    it('keeps the elements that an editor writes as HTML, and takes out what she may not write', async () => {
      for (const content of [html, `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`]) {
        const address = await publish(content);
        await visit(address, async ({ page, messages }) => {
          const questions = await page.waitForSelector('clinic-faq >>> .toggle ::-p-text(Does it hurt?)');
          assert.ok(questions);
          assert.equal((await page.$$('clinic-faq >>> .toggle')).length, 2);
          assert.deepEqual(messages, []);
        });
        assert.doesNotMatch(await (await fetch(address)).text(), /onclick/);
      }
    });

    it('keeps a treatment as it is through what the visual editor does to a page', async () => {
      const id = await attach('treatment.json');
      // Switched to the visual editor and back, a classic page has its paragraphs made and taken away again.
      const kept = await wordpress.php(`
        $text = "Before.\\n\\n[clinic_treatment id=\\"${id}\\"]\\n\\nAfter &amp; so on.";
        echo wp_kses_post(wp_unslash(sanitize_post_field('post_content', wpautop($text), 0, 'db')));
      `);
      await visit(await publish(kept), async ({ page, messages }) => {
        await page.waitForSelector('body >>> clinic-faq >>> .toggle');
        assert.deepEqual(messages, []);
      });
    });

    it('lets no content of a file become HTML, with script or without', async () => {
      const address = await publish(`[clinic_treatment id="${await attach('hostile.json')}"]`);
      await visit(address, async ({ page, messages }) => {
        await page.waitForSelector('body >>> clinic-risks-accordion >>> .item');
        assert.deepEqual(
          await page.evaluate(() => [globalThis.called, document.querySelectorAll('iframe').length]),
          [[], 0],
        );
        assert.deepEqual(messages, []);
      });
      const sent = await (await fetch(address)).text();
      const [, plain] = /<noscript><h2>([^]*?)<\/noscript>/.exec(sent);
      assert.match(plain, /&lt;script&gt;/);
      assert.deepEqual([...plain.matchAll(/<(?!\/?(?:h\d|p|br)\b)/g)], []);
    });
  });
}

/** Puts a file of the uploads into the media library; answers with its number. */
function attach(name) {
  return wordpress.php(`
    $file = wp_upload_dir()['basedir'] . '/${name}';
    echo wp_insert_attachment(array('post_mime_type' => 'application/json', 'post_title' => '${name}', 'post_status' => 'inherit'), $file);
  `);
}

/** Publishes a page as an editor of this site does, who may not write any HTML she likes; answers with its address. */
async function publish(content) {
  const encoded = Buffer.from(content).toString('base64');
  const id = await wordpress.php(`
    $editor = get_user_by('login', 'editor');
    wp_set_current_user($editor->ID);
    $editor->add_cap('unfiltered_html', false);
    wp_set_current_user(0);
    wp_set_current_user($editor->ID);
    $content = wp_slash(base64_decode('${encoded}'));
    echo wp_insert_post(array('post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'T', 'post_content' => $content));
  `);
  return `${wordpress.origin}/?page_id=${id}`;
}

/** Opens a page, and hands it on with what its console says. */
async function visit(address, look) {
  const page = await browser.newPage();
  const messages = [];
  try {
    page.setDefaultTimeout(10_000);
    page.on('console', (message) => {
      const isMissingIcon = message.location().url?.endsWith('/favicon.ico');
      if (['error', 'warn'].includes(message.type()) && !isMissingIcon) messages.push(message.text());
    });
    page.on('pageerror', (error) => messages.push(String(error)));
    await page.evaluateOnNewDocument(() => {
      globalThis.called = [];
      globalThis.alert = () => globalThis.called.push('alert');
    });
    await page.goto(address, { waitUntil: 'networkidle0' });
    await look({ page, messages });
  } finally {
    await page.close();
  }
}

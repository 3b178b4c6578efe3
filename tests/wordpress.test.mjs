/** The library in a real WordPress, where Debian's packages for one are installed. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { launch } from 'puppeteer-core';
import { tsImport } from 'tsx/esm/api';
import { browserOptions } from './runner/browser.mjs';
import { hasWordPress, startWordPress, styleSheetsOf } from './support/wordpress.mjs';

const built = 'dist';
const treatment = JSON.parse(readFileSync('tests/fixtures/prolotherapy.json', 'utf8'));
const [{ question }] = treatment.faq.items;
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
/** The button of the block that opens the media library. */
const chooser = '::-p-text(Choose the treatment)';

/** How an editor puts the treatment in a file of the media library into a page. */
const ways = {
  'a block': (id) => `<!-- wp:clinic-elements/treatment {"id":${id}} /-->`,
  'a shortcode': (id) => `[clinic_treatment id="${id}"]`,
};
const html = `<clinic-faq>
<h2>Questions</h2>

<h3>Does it hurt?</h3>

A little.

<h3>And after?</h3>

<p onclick="alert(1)">It passes.</p>
</clinic-faq>`;

let wordpress;
/** The folder of the plugin. */
let plugin;
let browser;
/** Another browser, so to speak, in which the editor is signed in. */
let desk;

if (hasWordPress()) {
  before(async () => {
    [wordpress, browser] = await Promise.all([startWordPress(), browserOptions().then(launch)]);
    plugin = join(wordpress.site, 'wp-content/plugins/clinic-elements');
    cpSync('docs/examples/wordpress/clinic-elements', plugin, { recursive: true });
    cpSync(`${built}/cdn/clinic-elements.classic.js`, join(plugin, 'clinic-elements.classic.js'));
    cpSync(`${built}/prepaint.css`, join(plugin, 'prepaint.css'));
    cpSync(`${built}/cdn/labels`, join(plugin, 'labels'), { recursive: true });
    await wordpress.php(`
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      $error = activate_plugin('clinic-elements/clinic-elements.php');
      if (is_wp_error($error)) exit($error->get_error_message());
      wp_insert_user(array('user_login' => 'editor', 'user_pass' => 'password', 'role' => 'editor'));
      // As on a site of several, where an editor may not write any HTML she likes.
      get_user_by('login', 'editor')->add_cap('unfiltered_html', false);
    `);
    desk = await browser.createBrowserContext();
    await atDesk('/wp-login.php', async ({ page }) => {
      await page.type('#user_login', 'editor');
      await page.type('#user_pass', 'password');
      await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    });
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
    it('takes a treatment into the media library, with a byte order mark or without', async () => {
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
      it(`shows the treatment by ${way}, and opens an answer`, async () => {
        const address = await publish(content(await attach(treatment)));
        await visit(address, async ({ page, messages }) => {
          await page.click('body >>> clinic-faq >>> .toggle');
          await page.waitForSelector('body >>> clinic-faq >>> .toggle[aria-expanded="true"]');
          assert.deepEqual(messages, []);
        });
        assert.match(await read(address), /<noscript lang="en"><h2>Prolotherapy<\/h2>/);
      });

      it(`lets no content of a file become HTML or a shortcode by ${way}, with script or without`, async () => {
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
        const [, plain] = /<noscript><h2>([^]*?)<\/noscript>/.exec(sent);
        assert.match(plain, /&lt;script&gt;/);
        assert.match(plain, /<h4>&#091;gallery\]<\/h4>/);
        assert.deepEqual([...plain.matchAll(/<(?!\/?(?:h\d|p|br)\b)/g)], []);
      });
    }

    for (const canvas of ['the page', 'a frame of its own']) {
      it(`sees the treatment in the block editor, where the canvas is ${canvas}`, async () => {
        const address = await publish(ways['a block'](await attach(treatment)));
        await edit(address, async ({ page, messages }) => {
          await page.waitForSelector('.wp-block-post-title');
          if (canvas !== 'the page') {
            await page.evaluate(() =>
              globalThis.wp.data.dispatch('core/edit-post').__experimentalSetPreviewDeviceType('Tablet'),
            );
          }
          const frame =
            canvas === 'the page'
              ? page
              : await (await page.waitForSelector('iframe[name="editor-canvas"]')).contentFrame();
          await frame.waitForSelector(`body >>> clinic-faq >>> .toggle ::-p-text(${question})`);
          await selectBlock(page);
          await page.waitForSelector(`.block-editor-block-toolbar ${chooser}`);
          assert.deepEqual(messages, []);
        });
      });
    }

    it('chooses the treatment in the media library by a block that has none yet', async () => {
      await attach(treatment);
      const address = await publish('<!-- wp:clinic-elements/treatment /-->');
      await edit(address, async ({ page, messages }) => {
        await page.evaluate(() =>
          globalThis.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false),
        );
        for (const control of [
          `.components-placeholder ${chooser}`,
          '.media-modal #menu-item-browse',
          '.media-modal .attachment',
          '.media-modal .media-button-select:enabled',
        ]) {
          await (await page.waitForSelector(control, { visible: true })).click();
        }
        await page.waitForSelector(`body >>> clinic-faq >>> .toggle ::-p-text(${question})`);
        assert.deepEqual(messages, []);
      });
    });

    it('keeps the elements that an editor writes as HTML, and takes out what she may not write', async () => {
      for (const content of [
        html,
        `Before.\n${html}After.`,
        `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`,
      ]) {
        const address = await publish(content);
        await visit(address, async ({ page, messages }) => {
          const questions = await page.waitForSelector('clinic-faq >>> .toggle ::-p-text(Does it hurt?)');
          assert.ok(questions);
          assert.equal((await page.$$('.entry-content > clinic-faq >>> .toggle')).length, 2);
          assert.equal(await page.$('clinic-faq ::-p-text(After.)'), null);
          assert.deepEqual(messages, []);
        });
        assert.doesNotMatch(await (await fetch(address)).text(), /onclick/);
      }
    });

    it('keeps a treatment and elements through the visual editor and back', async () => {
      const shortcode = ways['a shortcode'](await attach(treatment));
      const address = await publish(`Before.\n\n${shortcode}\n\n${html}\n\nAfter &amp; so on.`);
      await withCode("add_filter('use_block_editor_for_post', '__return_false');", async () => {
        // What comes out of the first time goes in again.
        for (let time = 1; time <= 2; time++) {
          await edit(address, async ({ page }) => {
            // Not by the mouse: the page moves while its boxes come in.
            const press = (selector) => page.$eval(selector, (control) => control.click());
            await press('#content-tmce');
            await page.waitForFunction(() => {
              const editor = globalThis.tinymce?.get('content');
              return editor?.initialized && !editor.isHidden();
            });
            await press('#content-html');
            await page.waitForSelector('#content', { visible: true });
            await Promise.all([page.waitForNavigation(), press('#publish')]);
          });
        }
      });
      await findElements(address);
    });

    it('keeps a treatment and elements of a classic page through the block editor', async () => {
      const shortcode = ways['a shortcode'](await attach(treatment));
      const address = await publish(`Before.\n\n${shortcode}\n\n${html}\n\nAfter &amp; so on.`);
      await changeTitle(address, '.wp-block-freeform ::-p-text(After & so on.)');
      await findElements(address);
    });

    it('keeps elements of a classic page in their box through the block editor', async () => {
      const box = `<div class="two-columns">\nBefore.\n\n${html}\n</div>`;
      const address = await publish(`${box}\nAfter.\n\nLast.`);
      await changeTitle(address, '.wp-block-html');
      await visit(address, async ({ page, messages }) => {
        await page.waitForSelector('.two-columns > clinic-faq >>> .toggle');
        const paragraphs = await page.$$eval('.two-columns ~ p', (found) => found.map((p) => p.textContent));
        assert.deepEqual(paragraphs, ['After.', 'Last.']);
        assert.deepEqual(messages, []);
      });
    });

    it('makes one block of a text where a cut would break it, and a block an element elsewhere', async () => {
      const faq = '<clinic-faq><h3>A?</h3></clinic-faq>';
      const count = async (text) => (await editedContent(text)).split('<!-- wp:html -->').length - 1;
      assert.equal(await count(`<p>One</p>${faq}Two<br><img src="x">${faq}<!--more-->Three`), 2);
      for (const text of [
        `<ul><li>${faq}</li><li>${faq}</li></ul>`,
        `<p>One ${faq} two ${faq}</p>`,
        `${faq}<clinic-faq><h3>A?</h3>`,
        `<!-- ${faq} -->${faq}`,
      ]) {
        assert.equal(await count(text), 1, text);
      }
    });

    it('leaves the blocks of a page as they are in the block editor', async () => {
      const block = [
        '<!-- wp:group {"style":{"spacing":{}},"layout":{}} -->',
        `<div class="wp-block-group"><!-- wp:html -->\n${html}\n<!-- /wp:html --></div>`,
        '<!-- /wp:group -->',
      ].join('\n');
      assert.equal(await editedContent(block), block);
      const beside = await editedContent(`${block}<!-- wp:archives {"a":{}} /-->\n${html}\n${block}`);
      assert.ok(beside.startsWith(`${block}<!-- wp:archives {"a":{}} /-->`));
      assert.ok(beside.endsWith(block));
      assert.equal(beside.split('<!-- wp:html -->').length, 4);
    });

    it('keeps the attributes of elements that an author writes', async () => {
      const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
      const declarations = new Map(
        modules.flatMap((module) => module.declarations).map((declared) => [declared.tagName, declared]),
      );
      const tags = JSON.parse(await wordpress.php('echo json_encode(CLINIC_ELEMENTS_TAGS);'));
      for (const tag of tags) {
        const attributes = declarations.get(tag).attributes.map(({ name }) => ` ${name}="1"`);
        const element = `<${tag} id="a" class="a" lang="en" dir="ltr"${attributes.join('')}></${tag}>`;
        assert.equal(await wordpress.php(`echo wp_kses_post('${element}');`), element);
      }
    });

    it('loads its files for elements outside of the content of a page', async () => {
      const part = await wordpress.php(`
        wp_set_current_user(1);
        $part = wp_insert_post(array(
          'post_type' => 'wp_template_part', 'post_status' => 'publish', 'post_name' => 'footer', 'post_title' => 'footer',
          'post_content' => '<!-- wp:html --><clinic-faq><h3>A?</h3><p>B.</p></clinic-faq><!-- /wp:html -->',
        ));
        wp_set_object_terms($part, 'twentytwentythree', 'wp_theme');
        wp_set_object_terms($part, 'footer', 'wp_template_part_area');
        echo $part;
      `);
      try {
        await visit(await publish('Nothing of ours.'), async ({ page, messages }) => {
          await page.waitForSelector('footer > clinic-faq >>> .toggle');
          assert.deepEqual(messages, []);
        });
      } finally {
        await wordpress.php(`wp_delete_post(${part}, true);`);
      }
    });

    it('loads its files for elements in a widget', async () => {
      const shown = await wordpress.php(`
        $faq = "<clinic-faq>\\n<h3>A?</h3>\\nB.\\n</clinic-faq>";
        $widgets = array(
          'block' => array('WP_Widget_Block', array('content' => "<!-- wp:html -->$faq<!-- /wp:html -->")),
          'HTML' => array('WP_Widget_Custom_HTML', array('title' => '', 'content' => $faq)),
          'text' => array('WP_Widget_Text', array('title' => '', 'text' => $faq, 'filter' => true, 'visual' => true)),
          'text of before 4.8' => array('WP_Widget_Text', array('title' => '', 'text' => $faq, 'filter' => true)),
          'text without paragraphs' => array('WP_Widget_Text', array('title' => '', 'text' => $faq, 'filter' => false)),
        );
        foreach ($widgets as $kind => list($class, $instance)) {
          wp_dequeue_script('clinic-elements');
          ob_start();
          the_widget($class, $instance);
          $isWhole = (bool) preg_match('#(?<!<p>)<clinic-faq>\\s*<h3>A\\?</h3>.*</clinic-faq>(?!</p>)#s', ob_get_clean());
          $widgets[$kind] = array($isWhole, wp_script_is('clinic-elements'));
        }
        echo json_encode($widgets);
      `);
      assert.deepEqual(JSON.parse(shown), {
        block: [true, true],
        HTML: [true, true],
        text: [true, true],
        'text of before 4.8': [true, true],
        'text without paragraphs': [true, true],
      });
    });

    it('loads nothing for an excerpt', async () => {
      for (const content of [html, `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`]) {
        const said = await wordpress.php(`
          $excerpt = get_the_excerpt(${numberOf(await publish(content))});
          echo json_encode(array($excerpt, wp_script_is('clinic-elements')));
        `);
        const [excerpt, isLoaded] = JSON.parse(said);
        assert.match(excerpt, /Does it hurt\?\s+A little\./);
        assert.equal(isLoaded, false);
      }
    });

    it('writes the treatment into a feed as plain HTML', async () => {
      const id = await attach({ ...treatment, name: 'In a feed' });
      for (const way of Object.values(ways)) {
        const post = numberOf(await publish(way(id), { type: 'post' }));
        const feed = await read(`${wordpress.origin}/?feed=rss2`);
        await wordpress.php(`wp_delete_post(${post}, true);`);
        const [, item] = /<content:encoded><!\[CDATA\[([^]*?)\]\]>/.exec(feed);
        assert.match(item, /^\s*<div lang="en"><h2>In a feed<\/h2>/);
        assert.doesNotMatch(item, /<(script|noscript|clinic-)/);
      }
    });

    it('shows plain HTML where a part of the plugin was forgotten, and says so to those who can mend it', async () => {
      const [script, elsewhere] = ['clinic-elements.classic.js', 'elsewhere.js'].map((name) =>
        join(plugin, name),
      );
      const remedy = /Clinic Elements lacks a part\..* of the plugin: clinic-elements\.classic\.js\./;
      const notices = (user) => wordpress.php(`wp_set_current_user(${user}); do_action('admin_notices');`);
      const address = await publish(ways['a block'](await attach(treatment)));
      renameSync(script, elsewhere);
      try {
        const sent = await read(address);
        assert.match(sent, /<div lang="en"><h2>Prolotherapy<\/h2>/);
        assert.doesNotMatch(sent, /<clinic-treatment|<noscript|clinic-elements\.classic\.js/);
        await atDesk(`/${new URL(address).search}`, async ({ page }) => {
          assert.match(await page.$eval('.entry-content', (content) => content.textContent), remedy);
        });
        assert.match(await notices(1), remedy);
        assert.equal(await notices(0), '');
      } finally {
        renameSync(elsewhere, script);
      }
      assert.equal(await notices(1), '');
    });

    it('has the elements speak the language of the site, by a file that only such a site loads', async () => {
      const risks = { items: [{ name: 'Ein Bluterguss', severity: 'serious' }] };
      const address = await publish(ways['a block'](await attach({ name: 'Wickel', risks })));
      const says = (word) =>
        visit(address, async ({ page, messages }) => {
          await page.waitForSelector(`body >>> clinic-risks-accordion >>> .badge::-p-text(${word})`);
          assert.deepEqual(messages, []);
        });
      await says('Serious');
      assert.doesNotMatch(await read(address), /labels/);
      await withCode("add_filter('locale', static fn() => 'de_AT');", () => says('Schwerwiegend'));
    });

    for (const [locale, serious, choose] of [
      ['de_DE', 'Schwerwiegend', 'Behandlung auswählen'],
      ['de_DE_formal', 'Schwerwiegend', 'Behandlung auswählen'],
      ['de_AT', 'Schwerwiegend', 'Behandlung auswählen'],
      ['fr_CA', 'Grave', 'Choisir le traitement'],
      ['es_MX', 'Grave', 'Elegir el tratamiento'],
    ]) {
      it(`speaks the language of a site in ${locale}, to readers and to editors`, async () => {
        const risks = { items: [{ name: 'A bruise', severity: 'serious' }] };
        const address = await publish(ways['a block'](await attach({ name: 'Wrap', risks })));
        const tag = locale.replaceAll('_', '-');
        await withCode(`add_filter('locale', static fn() => '${locale}');`, async () => {
          const sent = await read(address);
          assert.ok(sent.includes(`<h4>A bruise</h4><p lang="${tag}" dir="auto">${serious}</p>`), sent);
          await findChooser(address, choose);
        });
      });
    }

    it('speaks the language of the editor to her, and that of the site to readers', async () => {
      const address = await publish('<!-- wp:clinic-elements/treatment /-->');
      const speak = (locale) =>
        wordpress.php(`update_user_meta(get_user_by('login', 'editor')->ID, 'locale', '${locale}');`);
      await speak('fr_FR');
      try {
        await edit(address, async ({ page }) => {
          await page.waitForSelector('.components-placeholder ::-p-text(Traitement)');
          await page.waitForSelector('.components-placeholder ::-p-text(Choisissez son fichier)');
          await page.waitForSelector('.components-placeholder ::-p-text(Choisir le traitement)');
        });
        assert.equal(
          await plainOf({ name: 'Wrap', risks: { items: [{ name: 'A bruise', severity: 'serious' }] } }),
          `<h2>Wrap</h2><h4>A bruise</h4>${own('p', 'Serious')}`,
        );
      } finally {
        await speak('');
      }
    });

    it('takes a translation that a site adds, that of the very country first', async () => {
      const files = ['de_AT', 'it_IT'].map((locale) =>
        join(plugin, `languages/clinic-elements-${locale}.mo`),
      );
      await wordpress.php(`
        require_once ABSPATH . WPINC . '/pomo/mo.php';
        $file = new MO();
        $file->add_entry(array('singular' => 'Serious', 'translations' => array('Its own')));
        foreach (json_decode('${JSON.stringify(files)}') as $name) $file->export_to_file($name);
      `);
      try {
        for (const locale of ['de_AT', 'it_CH']) {
          await withCode(`add_filter('locale', static fn() => '${locale}');`, async () => {
            assert.equal(await wordpress.php("echo clinic_elements_word('severity', 'serious');"), 'Its own');
          });
        }
      } finally {
        for (const file of files) rmSync(file);
      }
    });

    it('stands in the list of plugins in the language of the site', async () => {
      await withCode("add_filter('locale', static fn() => 'de_DE');", async () => {
        const description = await wordpress.php(`
          require_once ABSPATH . 'wp-admin/includes/plugin.php';
          echo get_plugin_data(WP_PLUGIN_DIR . '/clinic-elements/clinic-elements.php')['Description'];
        `);
        assert.match(description, /^Zeigt eine Behandlung aus einer JSON-Datei der Mediathek/);
      });
    });

    it('lets a site forbid the upload of JSON', async () => {
      const allowed = () => wordpress.php("echo isset(get_allowed_mime_types()['json']) ? 'yes' : 'no';");
      assert.equal(await allowed(), 'yes');
      // As a network of sites does, before any plugin is loaded.
      const forbid =
        "add_filter('upload_mimes', static fn($types) => array_diff($types, ['application/json']));";
      await withCode(forbid, async () => assert.equal(await allowed(), 'no'));
    });

    it('is not replaced by a plugin of the same name at wordpress.org', async () => {
      const asked = await wordpress.php(`
        require_once ABSPATH . 'wp-admin/includes/plugin.php';
        echo get_plugins()['clinic-elements/clinic-elements.php']['UpdateURI'];
      `);
      assert.equal(asked, 'false');
    });

    it('shows a file only to those who may read it', async () => {
      const draft = await wordpress.php(
        "echo wp_insert_post(array('post_type' => 'page', 'post_status' => 'draft', 'post_title' => 'T'));",
      );
      const address = await publish(ways['a shortcode'](await attach(treatment, draft)));
      assert.doesNotMatch(await read(address), /Prolotherapy/);
      await wordpress.php(`wp_publish_post(${draft});`);
      assert.match(await read(address), /Prolotherapy/);
    });

    it('shows nothing of a file that holds no treatment, and tells an editor', async () => {
      const files = await Promise.all(
        [{ secret: 'x' }, { name: 7 }, ['secret'], 'secret', null].map((content) => attach(content)),
      );
      // JSON has room for numbers that no program has.
      files.push(await attachText('{"name":"secret","outOf":1e999}'));
      const address = await publish(files.map(ways['a block']).join(''));
      assert.doesNotMatch(await read(address), /secret|<clinic-treatment|npx/);
      await atDesk(`/${new URL(address).search}`, async ({ page }) => {
        const told = await page.$$('::-p-text(or it has a mistake. Check it: npx clinic-elements check.)');
        assert.equal(told.length, files.length);
      });
    });

    it('publishes no notes', async () => {
      const notes = { $note: 'secret', _note: 'secret' };
      const faq = { ...notes, items: [{ ...notes, question: 'Does it hurt?', answer: 'A little.' }] };
      const sent = await read(await publish(ways['a block'](await attach({ ...notes, name: 'Wrap', faq }))));
      assert.doesNotMatch(sent, /secret/);
      assert.deepEqual(jsonIn(sent).faq, { items: [{ question: 'Does it hurt?', answer: 'A little.' }] });
    });
  });

  describe('the plugin, for readers without script', () => {
    it('says of a risk how often, how serious, what to do, and when to seek help', async () => {
      const sent = await plainOf({
        name: 'Wrap',
        benefits: {
          heading: 'Benefits',
          items: [
            { title: 'Ease', text: 'less pain.', attribution: 'patients', evidence: { certainty: 'low' } },
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
              frequency: { kind: 'count', affected: 3, outOf: 1000, timeframe: 'in a year' },
              whatToDo: [{ type: 'list', ordered: true, items: ['Stop.', 'Cool it.'] }],
              seekHelp: { urgency: 'urgent', text: 'it blisters.', telephone: '555 0100' },
            },
            { name: 'A bruise', frequency: { kind: 'verbal', word: 'rare' } },
            { name: 'Dry skin', frequency: { kind: 'band', band: 'uncommon' } },
          ],
          seekHelp: [{ urgency: 'emergency', heading: 'Call 112 if', text: 'you faint.' }],
          limitations: ['It may not work.', { attribution: 'studies', text: 'it may not last.' }],
          contraindications: ['Broken skin.'],
        },
      });
      assert.equal(
        sent,
        [
          '<h2>Wrap</h2>',
          '<h3>Benefits</h3>',
          `<h4>Ease</h4>${own('p', 'Patients report:')}<p>less pain.</p>${own('p', 'Low certainty')}`,
          '<h3>Risks</h3><p>What we know.</p>',
          `<h4>A burn</h4>${own('p', 'Serious')}<p>The skin opens.</p>${own('p', '3 out of 1,000 people get this.')}<p>in a year</p>`,
          `<p>${own('strong', 'What to do')}</p><ol><li><p>Stop.</p></li><li><p>Cool it.</p></li></ol>`,
          `<p>${own('strong', 'Urgent advice: Ask for an urgent appointment if')}</p><p>it blisters.</p><p>555 0100</p>`,
          `<h4>A bruise</h4>${own('p', '“rare”. No number given.')}`,
          `<h4>Dry skin</h4>${own('p', 'Uncommon: 10 to 100 out of 10,000 people.')}`,
          `<p>${own('strong', 'Emergency advice')}: <strong>Call 112 if</strong></p><p>you faint.</p>`,
          `<p>${own('strong', 'Limits')}</p><p>It may not work.</p>${own('p', 'Studies:')}<p>it may not last.</p>`,
          `<p>${own('strong', 'Who should not have it')}</p><p>Broken skin.</p>`,
        ].join(''),
      );
    });

    it('says how often and what is urgent as the elements do in the language of the site', async () => {
      const count = (affected) => ({ name: 'A burn', frequency: { kind: 'count', affected, outOf: 1000 } });
      const seekHelp = { urgency: 'urgent', text: 'it blisters.' };
      const risks = { items: [...[0, 1, 3].map(count), { name: 'A bruise', seekHelp }] };
      const faq = {
        items: [
          { question: 'How?', answer: [{ type: 'callout', tone: 'info', heading: 'Heat', children: 'So.' }] },
        ],
      };
      const sayIn = async (locale) => {
        let said;
        await withCode(`add_filter('locale', static fn() => '${locale}');`, async () => {
          said = await plainOf({ name: 'Wrap', risks, faq });
        });
        return said
          .replaceAll(` lang="${locale.replace('_', '-')}" dir="auto"`, '')
          .replaceAll('\u00a0', '~');
      };
      const french = await sayIn('fr_FR');
      assert.match(french, /<p>0 personne sur 1\u202f000 est concernée\.<\/p>/);
      assert.match(french, /<p>1 personne sur 1\u202f000 est concernée\.<\/p>/);
      assert.match(french, /<p>3 personnes sur 1\u202f000 sont concernées\.<\/p>/);
      assert.match(french, /<strong>Conseil urgent~: Demandez un rendez-vous urgent si<\/strong>/);
      assert.match(french, /<strong>À noter<\/strong>~: <strong>Heat<\/strong>/);
      const german = await sayIn('de_AT');
      assert.match(german, /<p>0 von 1\.000 Menschen sind betroffen\.<\/p>/);
      assert.match(german, /<p>1 von 1\.000 Menschen ist betroffen\.<\/p>/);
      assert.match(german, /<strong>Hinweis<\/strong>: <strong>Heat<\/strong>/);
    });

    it('says the language and the direction of the treatment, and of a section', async () => {
      const faq = { lang: 'he', dir: 'rtl', items: [{ question: 'How?', answer: 'So.' }] };
      assert.equal(
        await plainOf({ name: 'Wrap', lang: 'de', dir: 'ltr', faq }, 'noscript'),
        '<noscript lang="de" dir="ltr"><h2>Wrap</h2><div lang="he" dir="rtl"><h4>How?</h4><p>So.</p></div></noscript>',
      );
      assert.equal(
        await plainOf({ name: 'Wrap', lang: '"><script>[gallery]', dir: '"' }, 'noscript'),
        '<noscript lang="&quot;&gt;&lt;script&gt;&#091;gallery]"><h2>Wrap</h2></noscript>',
      );
    });

    it('keeps lists, tables and callouts apart, with their headings', async () => {
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

    it('writes benefits only beside a risk, and takes any shape of content without a warning', async () => {
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

    it('says the words of the elements', async () => {
      const english = await tsImport('../src/labels/en.ts', import.meta.url);
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

  describe('the plugin, with a classic theme', () => {
    before(async () => {
      const theme = join(wordpress.site, 'wp-content/themes/classic');
      mkdirSync(theme);
      writeFileSync(join(theme, 'style.css'), '/* Theme Name: Classic */');
      writeFileSync(
        join(theme, 'index.php'),
        '<html><head><?php wp_head(); ?></head><body><?php the_post(); the_content(); wp_footer(); ?></body></html>',
      );
      await wordpress.php("switch_theme('classic');");
    });

    after(() => wordpress.php("switch_theme('twentytwentythree');"));

    it('has its style sheet in the head of a page that holds elements, and nothing on another', async () => {
      const id = await attach(treatment);
      for (const content of [...Object.values(ways).map((way) => way(id)), html]) {
        const [head, body] = (await read(await publish(content))).split('</head>');
        assert.match(head, /prepaint\.css/);
        assert.match(body, /clinic-elements\.classic\.js/);
      }
      assert.doesNotMatch(await read(await publish('Nothing of ours.')), /plugins\/clinic-elements/);
    });
  });

  describe('a machine without WordPress', () => {
    const runWithout = (variables) =>
      spawnSync(process.execPath, [import.meta.filename], {
        encoding: 'utf8',
        env: { ...variables, PATH: '' },
      });

    it('is told of', () => {
      const { status, stdout } = runWithout({});
      assert.equal(status, 0);
      assert.match(stdout, /WordPress was not tried/);
    });

    it('is a failure in continuous integration', () => {
      const { status, stderr } = runWithout({ CI: 'true' });
      assert.notEqual(status, 0);
      assert.match(stderr, /WordPress was not tried/);
    });
  });
}

/** Puts content into the media library as a JSON file, uploaded to a page if one is named; answers with its number. */
function attach(content, page = 0) {
  return attachText(JSON.stringify(content), page);
}

function attachText(text, page = 0) {
  const encoded = Buffer.from(text).toString('base64');
  return wordpress.php(`
    ['file' => $file] = wp_upload_bits('treatment.json', null, base64_decode('${encoded}'));
    echo wp_insert_attachment(array('post_mime_type' => 'application/json', 'post_title' => 'T', 'post_status' => 'inherit'), $file, ${page});
  `);
}

/** Lets WordPress run some more code of PHP on each request, for as long as an act takes. */
async function withCode(code, act) {
  const folder = join(wordpress.site, 'wp-content/mu-plugins');
  mkdirSync(folder);
  // Of a name of its own: PHP keeps what it has read of a file for some seconds.
  writeFileSync(join(folder, `${randomUUID()}.php`), `<?php ${code}`);
  try {
    await act();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Publishes a page as the editor, where nothing else is said; answers with its address. */
async function publish(content, { type = 'page', by = 'editor' } = {}) {
  const encoded = Buffer.from(content).toString('base64');
  const id = await wordpress.php(`
    wp_set_current_user(get_user_by('login', '${by}')->ID);
    $content = wp_slash(base64_decode('${encoded}'));
    echo wp_insert_post(array('post_type' => '${type}', 'post_status' => 'publish', 'post_title' => 'T', 'post_content' => $content));
  `);
  return `${wordpress.origin}/?page_id=${id}`;
}

/** Selects the first block of the editor, as a click would. */
function selectBlock(page) {
  return page.evaluate(() => {
    const { dispatch, select } = globalThis.wp.data;
    const [{ clientId }] = select('core/block-editor').getBlocks();
    dispatch('core/block-editor').selectBlock(clientId);
  });
}

/** Opens a page in the block editor, and finds the button of its block in the language that it speaks. */
function findChooser(address, words) {
  return edit(address, async ({ page }) => {
    await page.waitForSelector('.wp-block-post-title');
    await selectBlock(page);
    await page.waitForSelector(`.block-editor-block-toolbar ::-p-text(${words})`);
  });
}

/** Opens a page in the block editor, changes its title once something is there, and saves it. */
function changeTitle(address, selector) {
  return edit(address, async ({ page }) => {
    await page.waitForSelector(selector);
    await page.evaluate(async () => {
      const editor = globalThis.wp.data.dispatch('core/editor');
      editor.editPost({ title: 'Changed' });
      await editor.savePost();
    });
  });
}

/** What the block editor is handed of a page, of which WordPress has filtered nothing. */
async function editedContent(content) {
  const id = numberOf(await publish(content, { by: 'admin' }));
  return wordpress.php(`
    wp_set_current_user(get_user_by('login', 'editor')->ID);
    $request = new WP_REST_Request('GET', '/wp/v2/pages/${id}');
    $request->set_param('context', 'edit');
    echo rest_do_request($request)->get_data()['content']['raw'];
  `);
}

/** Finds the treatment and the elements that an editor put into a page, and the text below them where it was. */
function findElements(address) {
  return visit(address, async ({ page, messages }) => {
    await page.waitForSelector(`clinic-treatment >>> clinic-faq >>> .toggle ::-p-text(${question})`);
    const questions = await page.$$('.entry-content > clinic-faq >>> .toggle');
    assert.equal(questions.length, 2);
    const last = await page.$eval('.entry-content > clinic-faq + p', (paragraph) => paragraph.textContent);
    assert.equal(last, 'After & so on.');
    assert.deepEqual(messages, []);
  });
}

function numberOf(address) {
  return new URL(address).searchParams.get('page_id');
}

/** What a reader's browser is sent. */
async function read(address) {
  return (await fetch(address)).text();
}

/** The content that a page hands to its element. */
function jsonIn(sent) {
  const [, json] = /<clinic-treatment><script type="application\/json">([^]*?)<\/script>/.exec(sent);
  return JSON.parse(json);
}

/** What the plugin writes of a treatment for readers without script, in an HTML element if one is named. */
function plainOf(content, tag = '') {
  const encoded = Buffer.from(JSON.stringify(content)).toString('base64');
  const write = tag ? `clinic_elements_plain_in('${tag}', $content)` : 'clinic_elements_plain($content)';
  return wordpress.php(`$content = json_decode(base64_decode('${encoded}'), true); echo ${write};`);
}

/** A line of the plugin's own words, on a site whose language it has no translation for. */
function own(tag, words) {
  return `<${tag} lang="en" dir="auto">${words}</${tag}>`;
}

function mapValues(values, change) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value, key)]));
}

/** Opens a page of the site as the editor. */
function atDesk(path, look) {
  return visit(wordpress.origin + path, look, desk);
}

/** Opens a page where the editor changes it. */
function edit(address, look) {
  return atDesk(`/wp-admin/post.php?post=${numberOf(address)}&action=edit`, look);
}

/** Opens a page, and hands it on with what its console says. */
async function visit(address, look, context = browser) {
  const page = await context.newPage();
  const messages = [];
  try {
    page.setDefaultTimeout(10_000);
    page.on('console', (message) => {
      const isMissingIcon = message.location().url?.endsWith('/favicon.ico');
      // The desk asks for pictures outside, which there is no way to, and for what only an administrator gets.
      const isOfDesk = context === desk && message.text().startsWith('Failed to load resource');
      if (['error', 'warn'].includes(message.type()) && !isMissingIcon && !isOfDesk)
        messages.push(message.text());
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

/** Words of the plugin's own, in the language of the site and in that of an editor. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  attach,
  edit,
  own,
  plainOf,
  plugin,
  publish,
  read,
  selectBlock,
  visit,
  ways,
  withCode,
  wordpress,
} from './site.mjs';

describe('the WordPress plugin in other languages', () => {
  it('shows the elements in the site language, and loads no labels on an English site', async () => {
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
    it(`shows plain HTML and the block’s button in the language of a ${locale} site`, async () => {
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

  it('uses the editor’s language in the block editor, and the site language for readers', async () => {
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

  it('prefers an added translation for the exact locale, and falls back to the same language', async () => {
    const files = ['de_AT', 'it_IT'].map((locale) => join(plugin, `languages/clinic-elements-${locale}.mo`));
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

  it('has a translated description in the list of plugins', async () => {
    await withCode("add_filter('locale', static fn() => 'de_DE');", async () => {
      const description = await wordpress.php(`
        require_once ABSPATH . 'wp-admin/includes/plugin.php';
        echo get_plugin_data(WP_PLUGIN_DIR . '/clinic-elements/clinic-elements.php')['Description'];
      `);
      assert.match(description, /^Zeigt eine Behandlung aus einer JSON-Datei der Mediathek/);
    });
  });

  it('uses French and German plural forms, number separators, advice and punctuation', async () => {
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
      return said.replaceAll(` lang="${locale.replace('_', '-')}" dir="auto"`, '').replaceAll('\u00a0', '~');
    };
    const french = await sayIn('fr_FR');
    assert.match(french, /<p>0 personne sur 1\u202f000 est concernée\.<\/p>/);
    assert.match(french, /<p>1 personne sur 1\u202f000 est concernée\.<\/p>/);
    assert.match(french, /<p>3 personnes sur 1\u202f000 sont concernées\.<\/p>/);
    assert.match(french, /<strong>Conseil urgent~: Demandez un rendez-vous urgent si<\/strong>/);
    assert.match(french, /<strong>À noter<\/strong>~: <strong>Heat<\/strong>/);
    const german = await sayIn('de_AT');
    assert.match(german, /<p>0 von 1\u202f000 Menschen sind betroffen\.<\/p>/);
    assert.match(german, /<p>1 von 1\u202f000 Menschen ist betroffen\.<\/p>/);
    assert.match(german, /<strong>Hinweis<\/strong>: <strong>Heat<\/strong>/);
  });
});

/** Opens a page in the block editor, and finds the button of its block in the language that it speaks. */
function findChooser(address, words) {
  return edit(address, async ({ page }) => {
    await page.waitForSelector('.wp-block-post-title');
    await selectBlock(page);
    await page.waitForSelector(`.block-editor-block-toolbar ::-p-text(${words})`);
  });
}

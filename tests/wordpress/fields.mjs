/** Treatments in a custom field of a page, and the pages that show them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { atDesk, checkTreatment, numberOf, publish, read, treatment, visit, wordpress } from './site.mjs';

describe('the WordPress plugin with a treatment in a custom field', () => {
  it('shows the treatment of the page it is on, and opens an answer on click', async () => {
    const address = await publishWith('treatment', JSON.stringify(treatment));
    const other = await publishWith('treatment', JSON.stringify({ name: 'Wrap' }));
    await checkTreatment(address);
    assert.match(await read(other), /<clinic-treatment><div data-fallback><h2>Wrap<\/h2>/);
  });

  it('shows the treatment of each page via one shortcode in a theme template', async () => {
    const shortcode = '<!-- wp:shortcode -->[clinic_treatment field="treatment"]<!-- /wp:shortcode -->';
    await withTemplate('page', shortcode, async () => {
      for (const name of ['Wrap', 'Prolotherapy']) {
        const address = await publishWith(
          'treatment',
          JSON.stringify({ name, explainer: { lead: 'It helps.' } }),
          '',
        );
        await visit(address, async ({ page, messages }) => {
          const shown = await page.waitForSelector('body >>> clinic-treatment-explainer >>> h2');
          assert.equal(await shown.evaluate(({ textContent }) => textContent.trim()), name);
          assert.deepEqual(messages, []);
        });
      }
    });
  });

  it('accepts quotes and ampersands in the name of a field in a theme template', async () => {
    const field = 'a "b" & c';
    const address = await publishWith(field, JSON.stringify({ name: 'Wrap' }), '');
    const shown = await wordpress.php(`
      $GLOBALS['post'] = get_post(${numberOf(address)});
      $GLOBALS['_wp_current_template_content'] = 'A template.';
      $left = clinic_elements_render(array('field' => '${field}'));
      unset($GLOBALS['_wp_current_template_content']);
      echo clinic_elements_render_fields($left, array('blockName' => null));
    `);
    assert.match(shown, /<h2>Wrap<\/h2>/);
  });

  it('shows each post’s own treatment in a list of posts', async () => {
    const names = ['Prolotherapy', 'Wrap'];
    for (const name of names) await publishWith('treatment', JSON.stringify({ name }), '', { type: 'post' });
    const list = (query) =>
      `<!-- wp:query {"query":${query}} --><div class="wp-block-query"><!-- wp:post-template -->` +
      '<!-- wp:shortcode -->[clinic_treatment field="treatment"]<!-- /wp:shortcode -->' +
      '<!-- /wp:post-template --></div><!-- /wp:query -->';
    const namesOn = async (address) =>
      [...(await read(address)).matchAll(/<div data-fallback><h2>(.*?)<\/h2>/g)]
        .map(([, name]) => name)
        .sort();
    await withTemplate('home', list('{"inherit":true}'), async () => {
      assert.deepEqual(await namesOn(wordpress.origin), names);
    });
    const own = JSON.stringify({ name: 'Of the page' });
    const page = await publishWith('treatment', own, list('{"postType":"post"}'));
    assert.deepEqual(await namesOn(page), names);
  });

  it('accepts a byte order mark', async () => {
    const address = await publishWith('treatment', '\uFEFF{"name":"Wrap"}');
    assert.match(await read(address), /<h2>Wrap<\/h2>/);
  });

  it('shows nothing of a protected field or of a page with a password', async () => {
    const secret = JSON.stringify({ name: 'secret' });
    assert.doesNotMatch(await read(await publishWith('_treatment', secret)), /secret/);
    const address = await publishWith('treatment', secret);
    const number = numberOf(address);
    assert.match(await read(address), /secret/);
    await wordpress.php(`wp_update_post(array('ID' => ${number}, 'post_password' => 'p'));`);
    // As the template of a theme would, which shows no content to write a form in place of.
    const shown = await wordpress.php(`
      $GLOBALS['post'] = get_post(${number});
      echo do_shortcode('[clinic_treatment field="treatment"]');
    `);
    assert.doesNotMatch(shown, /secret/);
  });

  it('shows nothing of a field without a valid treatment, and names it to editors', async () => {
    for (const text of ['', '{"name":', '["secret"]', '{"secret":1}', '<p>secret</p>']) {
      const address = await publishWith('treatment', text);
      assert.doesNotMatch(await read(address), /secret|<clinic-treatment|npx|Warning/);
      await atDesk(`/${new URL(address).search}`, async ({ page }) => {
        await page.waitForSelector('::-p-text(The custom field “treatment” of this page holds no treatment)');
      });
    }
  });

  it('shows nothing of a field that holds a list', async () => {
    const address = await publishWith('treatment', '');
    await wordpress.php(`update_post_meta(${numberOf(address)}, 'treatment', array('name' => 'secret'));`);
    assert.doesNotMatch(await read(address), /secret|<clinic-treatment|error/);
  });

  it('escapes the name of a field for editors', async () => {
    const told = await wordpress.php(`
      wp_set_current_user(1);
      echo clinic_elements_render(array('field' => '<b>none</b>'));
    `);
    assert.match(told, /The custom field “&lt;b&gt;none&lt;\/b&gt;” of this page/);
  });
});

/** Gives the theme another template for as long as an act takes. */
async function withTemplate(name, content, act) {
  const template = await wordpress.php(`
    $template = array('post_type' => 'wp_template', 'post_status' => 'publish', 'post_name' => '${name}', 'post_title' => 'T');
    $id = wp_insert_post($template + array('post_content' => wp_slash('${content}')));
    wp_set_object_terms($id, get_stylesheet(), 'wp_theme');
    echo $id;
  `);
  try {
    await act();
  } finally {
    await wordpress.php(`wp_delete_post(${template}, true);`);
  }
}

/** Publishes a page with a treatment in one of its fields, which it shows where nothing else is said; answers with its address. */
async function publishWith(field, text, content = `[clinic_treatment field="${field}"]`, options = {}) {
  const address = await publish(content, options);
  const encoded = Buffer.from(text).toString('base64');
  await wordpress.php(
    `update_post_meta(${numberOf(address)}, '${field}', wp_slash(base64_decode('${encoded}')));`,
  );
  return address;
}

/** Pages of a block theme and of a classic one. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { styleSheetsOf } from '../support/wordpress.mjs';
import {
  attach,
  html,
  numberOf,
  publish,
  read,
  treatment,
  visit,
  ways,
  withCode,
  wordpress,
} from './site.mjs';

describe('a page of WordPress’s block theme', () => {
  it('serves the same styles as tests/fixtures/hosts/wordpress.css', async () => {
    const fixture = 'tests/fixtures/hosts/wordpress.css';
    const served = await styleSheetsOf(`${wordpress.origin}/?page_id=2`);
    const formatted = await format(served, { ...(await resolveConfig(fixture)), filepath: fixture });
    assert.equal(readFileSync(fixture, 'utf8').replace(/^\/\*[^]*?\*\/\n\n/, ''), formatted);
  });
});

describe('the WordPress plugin with a style variation', () => {
  /** The `color-scheme` of a treatment on the page, of one in a white box, and of one in a box of the page's own colour. */
  const schemesIn = async (variation) => {
    const block = ways['a block'](await attach(treatment));
    const boxes = ['white', 'base'].map((color) => {
      const classes = `has-background has-${color}-background-color`;
      return `<!-- wp:group --><div class="wp-block-group ${classes}">${block}</div><!-- /wp:group -->`;
    });
    const address = await publish(block + boxes.join(''));
    let schemes;
    const choose = `add_filter('wp_theme_json_data_user', static fn($data) => $data->update_with(
      json_decode(file_get_contents(get_template_directory() . '/styles/${variation}.json'), true)
    ));`;
    await withCode(choose, () =>
      visit(address, async ({ page }) => {
        schemes = await page.$$eval('clinic-treatment', (found) =>
          found.map((element) => getComputedStyle(element).colorScheme),
        );
      }),
    );
    return schemes;
  };

  it('uses a dark colour scheme if the site’s text is light, except in a box with a white background', async () => {
    assert.deepEqual(await schemesIn('pitch'), ['dark', 'normal', 'dark']);
  });

  it('keeps the normal colour scheme if the site’s text is dark', async () => {
    assert.deepEqual(await schemesIn('canary'), ['normal', 'normal', 'normal']);
  });
});

describe('the WordPress plugin with a text colour of the site', () => {
  /** What some code prints on a site whose text has a colour. */
  const withText = (color, code) =>
    wordpress.php(`
      add_filter('wp_theme_json_data_user', static fn($data) => $data->update_with(
        array('version' => 2, 'styles' => array('color' => array('text' => '${color}')))
      ));
      WP_Theme_JSON_Resolver::clean_cached_data();
      ${code}
    `);

  it('uses a dark colour scheme for light colours, and for none that it cannot read', async () => {
    const rule = 'echo clinic_elements_color_scheme();';
    for (const color of ['#fff', '#E8EAED', '#00ff00', 'var:preset|color|base', 'var:preset|color|white'])
      assert.match(await withText(color, rule), /color-scheme:dark/, color);
    for (const color of [
      '#222',
      '#0000ff',
      '#ff0000',
      'var:preset|color|contrast',
      'var(--other)',
      'white',
      '',
    ])
      assert.equal(await withText(color, rule), '', color);
  });

  it('writes the rule once, however many treatments a page has', async () => {
    const load = 'clinic_elements_load(); clinic_elements_load();';
    const count = "echo count(wp_styles()->get_data('clinic-elements', 'after'));";
    assert.equal(await withText('#fff', load + count), '1');
  });

  it('uses the same colour scheme in the block editor', async () => {
    const styles = `
      $settings = get_block_editor_settings(array(), new WP_Block_Editor_Context());
      echo implode(array_column($settings['styles'], 'css'));
    `;
    assert.match(await withText('#fff', styles), /clinic-treatment.*color-scheme:dark/);
    assert.doesNotMatch(await withText('#222', styles), /color-scheme:dark/);
  });
});

describe('the WordPress plugin with a classic theme', () => {
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

  it('loads its style sheet in the head and its script in the body only on pages with elements', async () => {
    const id = await attach(treatment);
    for (const content of [...Object.values(ways).map((way) => way(id)), html]) {
      const [head, body] = (await read(await publish(content))).split('</head>');
      // By the time of the file a browser knows a new one.
      assert.match(head, /prepaint\.css\?ver=\d{10}/);
      assert.match(body, /clinic-elements\.classic\.js\?ver=\d{10}/);
    }
    assert.doesNotMatch(await read(await publish('Nothing of ours.')), /plugins\/clinic-elements/);
  });

  it('loads its script in a list of posts with elements', async () => {
    const id = await attach(treatment);
    for (const content of [...Object.values(ways).map((way) => way(id)), html]) {
      const post = numberOf(await publish(content, { type: 'post' }));
      const sent = await read(wordpress.origin);
      await wordpress.php(`wp_delete_post(${post}, true);`);
      assert.match(sent, /<clinic-/);
      assert.match(sent, /clinic-elements\.classic\.js/);
    }
  });
});

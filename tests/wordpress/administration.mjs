/** What those see and decide who run the site. */
import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { atDesk, attach, plugin, publish, read, treatment, ways, withCode, wordpress } from './site.mjs';

describe('the WordPress plugin, for administrators', () => {
  it('falls back to plain HTML if its script is missing, and tells editors and administrators', async () => {
    const [script, elsewhere] = ['clinic-elements.classic.js', 'elsewhere.js'].map((name) =>
      join(plugin, name),
    );
    const remedy = /Clinic Elements lacks a part\..* of the plugin: clinic-elements\.classic\.js\./;
    const notices = (user, of = '') =>
      wordpress.php(`wp_set_current_user(${user}); do_action('${of}admin_notices');`);
    const address = await publish(ways['a block'](await attach(treatment)));
    renameSync(script, elsewhere);
    try {
      const sent = await read(address);
      assert.match(sent, /<div lang="en"><h2>Prolotherapy<\/h2>/);
      assert.doesNotMatch(sent, /<clinic-treatment|data-fallback|clinic-elements\.classic\.js/);
      await atDesk(`/${new URL(address).search}`, async ({ page }) => {
        assert.match(await page.$eval('.entry-content', (content) => content.textContent), remedy);
      });
      assert.match(await notices(1), remedy);
      assert.match(await notices(1, 'network_'), remedy);
      for (const other of [0, "get_user_by('login', 'editor')->ID"]) assert.equal(await notices(other), '');
    } finally {
      renameSync(elsewhere, script);
    }
    assert.equal(await notices(1), '');
  });

  it('shows the elements without a missing style sheet, and names it in an admin notice', async () => {
    const [sheet, elsewhere] = ['prepaint.css', 'elsewhere.css'].map((name) => join(plugin, name));
    const address = await publish(ways['a block'](await attach(treatment)));
    renameSync(sheet, elsewhere);
    try {
      const sent = await read(address);
      assert.match(sent, /<clinic-treatment>/);
      assert.doesNotMatch(sent, /prepaint\.css/);
      const told = await wordpress.php("wp_set_current_user(1); do_action('admin_notices');");
      assert.match(told, /of the plugin: prepaint\.css\./);
    } finally {
      renameSync(elsewhere, sheet);
    }
  });

  it('allows JSON uploads unless the site forbids them', async () => {
    const allowed = () => wordpress.php("echo isset(get_allowed_mime_types()['json']) ? 'yes' : 'no';");
    assert.equal(await allowed(), 'yes');
    // As a network of sites does, before any plugin is loaded.
    const forbid =
      "add_filter('upload_mimes', static fn($types) => array_diff($types, ['application/json']));";
    await withCode(forbid, async () => assert.equal(await allowed(), 'no'));
  });

  it('opts out of updates from wordpress.org with an Update URI of “false”', async () => {
    const asked = await wordpress.php(`
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      echo get_plugins()['clinic-elements/clinic-elements.php']['UpdateURI'];
    `);
    assert.equal(asked, 'false');
  });
});

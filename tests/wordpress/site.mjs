/** The WordPress that all these tests share, with the plugin in it; what an editor does there, and what a reader is sent. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { launch } from 'puppeteer-core';
import { browserOptions } from '../runner/browser.mjs';
import { startWordPress } from '../support/wordpress.mjs';

const built = 'dist';
export const treatment = JSON.parse(readFileSync('tests/fixtures/prolotherapy.json', 'utf8'));
export const [{ question }] = treatment.faq.items;

/** How an editor puts the treatment in a file of the media library into a page. */
export const ways = {
  'a block': (id) => `<!-- wp:clinic-elements/treatment {"id":${id}} /-->`,
  'a shortcode': (id) => `[clinic_treatment id="${id}"]`,
};

/** Questions as an author writes them, with one thing in them that she may not. */
export const html = `<clinic-faq heading-level="3">
<h2>Questions</h2>

<h3>Does it hurt?</h3>

A little.

<h3>And after?</h3>

<p onclick="alert(1)">It passes.</p>
</clinic-faq>`;

/** The site: its address, its folder, and `php` to run code in it. */
export let wordpress;
/** The folder of the plugin. */
export let plugin;
let browser;
/** Another browser, so to speak, in which the editor is signed in. */
let desk;

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

/** Publishes a page as the editor, where nothing else is said; answers with its address. */
export async function publish(content, { type = 'page', by = 'editor' } = {}) {
  const encoded = Buffer.from(content).toString('base64');
  const id = await wordpress.php(`
    wp_set_current_user(get_user_by('login', '${by}')->ID);
    $content = wp_slash(base64_decode('${encoded}'));
    echo wp_insert_post(array('post_type' => '${type}', 'post_status' => 'publish', 'post_title' => 'T', 'post_content' => $content));
  `);
  return `${wordpress.origin}/?page_id=${id}`;
}

export function numberOf(address) {
  return new URL(address).searchParams.get('page_id');
}

/** Puts content into the media library as a JSON file, uploaded to a page if one is named; answers with its number. */
export function attach(content, page = 0) {
  return attachText(JSON.stringify(content), page);
}

export function attachText(text, page = 0, type = 'application/json') {
  const encoded = Buffer.from(text).toString('base64');
  return wordpress.php(`
    ['file' => $file] = wp_upload_bits('treatment.json', null, base64_decode('${encoded}'));
    echo wp_insert_attachment(array('post_mime_type' => '${type}', 'post_title' => 'T', 'post_status' => 'inherit'), $file, ${page});
  `);
}

/** Lets WordPress run some more code of PHP on each request, for as long as an act takes. */
export async function withCode(code, act) {
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

/** What a reader's browser is sent. */
export async function read(address) {
  return (await fetch(address)).text();
}

/** What the plugin writes of a treatment for readers without script, by one of its functions. */
export function plainOf(content, write = 'clinic_elements_plain') {
  const encoded = Buffer.from(JSON.stringify(content)).toString('base64');
  return wordpress.php(`echo ${write}(json_decode(base64_decode('${encoded}'), true));`);
}

/** A line of the plugin's own words, on a site whose language it has no translation for. */
export function own(tag, words) {
  return `<${tag} lang="en" dir="auto">${words}</${tag}>`;
}

/** A page shows the treatment, whose answers open, and as plain HTML before the script. */
export async function checkTreatment(address) {
  await visit(address, async ({ page, messages }) => {
    await page.click('body >>> clinic-faq >>> .toggle');
    await page.waitForSelector('body >>> clinic-faq >>> .toggle[aria-expanded="true"]');
    assert.deepEqual(messages, []);
  });
  const plain = /<clinic-treatment><div data-fallback lang="en"><h2>Prolotherapy<\/h2>/;
  assert.match(await read(address), plain);
}

/** Has a theme make paragraphs of what shortcodes wrote, too, as some do. */
export const lateParagraphs =
  "remove_filter('the_content', 'wpautop'); add_filter('the_content', 'wpautop', 99);";

/** Selects the first block of the editor, as a click would. */
export function selectBlock(page) {
  return page.evaluate(() => {
    const { dispatch, select } = globalThis.wp.data;
    const [{ clientId }] = select('core/block-editor').getBlocks();
    dispatch('core/block-editor').selectBlock(clientId);
  });
}

/** Opens a page of the site as the editor. */
export function atDesk(path, look) {
  return visit(wordpress.origin + path, look, desk);
}

/** Opens a page where the editor changes it, without the guide that welcomes who comes for the first time, and takes all clicks. */
export function edit(address, look) {
  return atDesk(`/wp-admin/post.php?post=${numberOf(address)}&action=edit`, async (session) => {
    await session.page.evaluate(() =>
      globalThis.wp.data?.dispatch('core/preferences')?.set('core/edit-post', 'welcomeGuide', false),
    );
    return look(session);
  });
}

/** Opens a page, and hands it on with what its console says. */
export async function visit(address, look, context = browser) {
  const page = await context.newPage();
  const messages = [];
  try {
    // Beside other tests, a block editor takes its time.
    page.setDefaultTimeout(30_000);
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

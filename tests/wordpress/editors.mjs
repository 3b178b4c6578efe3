/** What the block editor and the visual editor show of a page, and leave of it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  attach,
  edit,
  html,
  numberOf,
  publish,
  question,
  treatment,
  visit,
  ways,
  withCode,
  wordpress,
} from './site.mjs';

/** The button of the block that opens the media library. */
const chooser = '::-p-text(Choose the treatment)';

describe('the WordPress plugin in the editors', () => {
  for (const canvas of ['the page', 'a frame of its own']) {
    it(`shows the treatment in a block that a click only selects, when the canvas is ${canvas}`, async () => {
      const file = await attach(treatment);
      const address = await publish(ways['a block'](file));
      // The file was uploaded to the page, which is not published yet.
      await wordpress.php(`
        wp_update_post(array('ID' => ${file}, 'post_parent' => ${numberOf(address)}));
        wp_update_post(array('ID' => ${numberOf(address)}, 'post_status' => 'draft'));
      `);
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
        // A click selects the block, and does nothing else.
        const shown = await frame.waitForSelector(`body >>> clinic-faq >>> .toggle ::-p-text(${question})`);
        await shown.click();
        await page.waitForSelector(`.block-editor-block-toolbar ${chooser}`);
        assert.equal(await frame.$('body >>> clinic-faq >>> .toggle[aria-expanded="true"]'), null);
        assert.equal(await frame.$('::-p-text(Readers do not see)'), null);
        assert.deepEqual(messages, []);
      });
    });
  }

  it('opens the media library from an empty block, and shows the chosen treatment', async () => {
    await attach(treatment);
    // What is newest comes first, where it is no treatment as well.
    await wordpress.php(
      "echo wp_insert_attachment(array('post_mime_type' => 'image/png', 'post_title' => 'A', 'post_status' => 'inherit'));",
    );
    const address = await publish('<!-- wp:clinic-elements/treatment /-->');
    await edit(address, async ({ page, messages }) => {
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

  it('tells users without upload permission whom to ask', async () => {
    const words = await wordpress.php("echo wp_scripts()->get_data('clinic-elements-editor', 'data');");
    assert.match(words, /"instructions":"Ask somebody who may upload files/);
  });

  it('keeps a treatment and elements after switching to the visual editor and back', async () => {
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

  it('keeps a treatment and elements of a classic page that is saved in the block editor', async () => {
    const shortcode = ways['a shortcode'](await attach(treatment));
    const address = await publish(`Before.\n\n${shortcode}\n\n${html}\n\nAfter &amp; so on.`);
    await changeTitle(address, '.wp-block-freeform ::-p-text(After & so on.)');
    await findElements(address);
  });

  it('keeps elements inside the <div> of a classic page that is saved in the block editor', async () => {
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

  it('adds its elements to the visual editor’s settings and keeps those of other plugins', async () => {
    const others = { custom_elements: 'other-box', extended_valid_elements: 'other-box[*]' };
    const taught = await wordpress.php(`
      echo json_encode(apply_filters('tiny_mce_before_init', json_decode('${JSON.stringify(others)}', true)));
    `);
    const { custom_elements, extended_valid_elements } = JSON.parse(taught);
    assert.match(custom_elements, /^other-box,clinic-/);
    assert.match(extended_valid_elements, /^other-box\[\*\],clinic-/);
  });

  it('handles REST responses without content, such as that of a media file', async () => {
    const id = await attach(treatment);
    const said = await wordpress.php(`
      wp_set_current_user(get_user_by('login', 'editor')->ID);
      $request = new WP_REST_Request('GET', '/wp/v2/media/${id}');
      $request->set_param('context', 'edit');
      echo rest_do_request($request)->get_data()['id'];
    `);
    assert.equal(said, id);
  });

  it('makes a block of each element, or one of the whole text if a split would break it', async () => {
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

  it('leaves a text unchanged if it exceeds PHP’s regex backtrack limit', async () => {
    const text = `<!-- wp:archives {"a":"${'x'.repeat(1000)}"} /--><clinic-faq></clinic-faq>`;
    const said = await wordpress.php(`
      set_error_handler(function ($number, $message) { throw new ErrorException($message); });
      ini_set('pcre.jit', '0');
      ini_set('pcre.backtrack_limit', '100');
      echo clinic_elements_make_blocks_beside('${text}');
    `);
    assert.equal(said, text);
  });

  it('leaves existing blocks unchanged, and makes a block of an element between them', async () => {
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
});

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
    const questions = await page.$$('.entry-content > clinic-faq[heading-level="3"] >>> .toggle');
    assert.equal(questions.length, 2);
    const last = await page.$eval('.entry-content > clinic-faq + p', (paragraph) => paragraph.textContent);
    assert.equal(last, 'After & so on.');
    assert.deepEqual(messages, []);
  });
}

/** Elements that an author writes as HTML, on a page and outside of its content. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { html, lateParagraphs, numberOf, publish, visit, withCode, wordpress } from './site.mjs';

describe('the WordPress plugin with elements written as HTML', () => {
  it('keeps the elements of an editor, and removes onclick attributes', async () => {
    for (const content of [html, `Before.\n${html}After.`, `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`]) {
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

  it('keeps the elements in a theme that runs wpautop late', async () => {
    const address = await publish(html);
    await withCode(lateParagraphs, () =>
      visit(address, async ({ page }) => {
        await page.waitForSelector('.entry-content > clinic-faq >>> .toggle ::-p-text(Does it hurt?)');
      }),
    );
  });

  it('keeps every attribute of the elements that custom-elements.json lists', async () => {
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

  it('removes other attributes for authors, and the tags themselves for visitors', async () => {
    const element = '<clinic-faq id="a" onclick="alert(1)" style="position: fixed">A</clinic-faq>';
    const kept = (filter) => wordpress.php(`echo ${filter}('${element}');`);
    assert.equal(await kept('wp_kses_post'), '<clinic-faq id="a">A</clinic-faq>');
    assert.equal(await kept('wp_kses_data'), 'A');
  });

  it('leaves widgets without elements unchanged', async () => {
    for (const widget of [{ text: 'Own.', filter: true }, { filter: true }, false]) {
      const shown = await wordpress.php(`
        echo json_encode(apply_filters('widget_display_callback', json_decode('${JSON.stringify(widget)}', true)));
      `);
      assert.deepEqual(JSON.parse(shown), widget);
    }
  });

  it('loads its files for elements in a template part outside the page content', async () => {
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

  it('loads its script for elements in every kind of text widget, and keeps their HTML intact', async () => {
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

  it('keeps the words of elements in an excerpt, but loads no script for it', async () => {
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
});

/** Elements that an author writes as HTML, on a page and outside of its content. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { html, lateParagraphs, numberOf, publish, visit, withCode, wordpress } from './site.mjs';

describe('the plugin, with elements that an author writes', () => {
  it('keeps the elements that an editor writes as HTML, and takes out what she may not write', async () => {
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

  it('keeps the elements with a theme that makes paragraphs last', async () => {
    const address = await publish(html);
    await withCode(lateParagraphs, () =>
      visit(address, async ({ page }) => {
        await page.waitForSelector('.entry-content > clinic-faq >>> .toggle ::-p-text(Does it hurt?)');
      }),
    );
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

  it('keeps no other attributes of elements, and no elements of a visitor', async () => {
    const element = '<clinic-faq id="a" onclick="alert(1)" style="position: fixed">A</clinic-faq>';
    const kept = (filter) => wordpress.php(`echo ${filter}('${element}');`);
    assert.equal(await kept('wp_kses_post'), '<clinic-faq id="a">A</clinic-faq>');
    assert.equal(await kept('wp_kses_data'), 'A');
  });

  it('leaves widgets as they are that hold no element', async () => {
    for (const widget of [{ text: 'Own.', filter: true }, { filter: true }, false]) {
      const shown = await wordpress.php(`
        echo json_encode(apply_filters('widget_display_callback', json_decode('${JSON.stringify(widget)}', true)));
      `);
      assert.deepEqual(JSON.parse(shown), widget);
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
});

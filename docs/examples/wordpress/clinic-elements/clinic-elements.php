<?php
/**
 * Plugin Name: Clinic Elements
 * Description: Shows a treatment from a JSON file in the media library, by a block or a shortcode.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * Author: Clinic Elements contributors
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Update URI: false
 * Text Domain: clinic-elements
 * Domain Path: /languages
 */

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/color-scheme.php';
require_once __DIR__ . '/elements-in-text.php';
require_once __DIR__ . '/plain.php';
require_once __DIR__ . '/treatment.php';
require_once __DIR__ . '/treatment-file.php';
require_once __DIR__ . '/words.php';

add_action( 'init', 'clinic_elements_register' );
add_filter( 'load_textdomain_mofile', 'clinic_elements_nearest_translation', 10, 2 );
add_filter( 'render_block', 'clinic_elements_render_fields', 10, 2 );
add_filter( 'render_block_core/shortcode', 'clinic_elements_keep_whole' );
add_filter( 'the_content', 'clinic_elements_keep_whole', 1000 );
add_filter( 'pre_kses', 'clinic_elements_leave_plain' );
add_filter( 'excerpt_allowed_blocks', 'clinic_elements_allow_block_in_excerpt' );
add_filter( 'strip_shortcodes_tagnames', 'clinic_elements_keep_shortcode_in_excerpt' );
add_action( 'wp_enqueue_scripts', 'clinic_elements_load_early' );
add_action( 'admin_notices', 'clinic_elements_tell_administrators' );
add_action( 'network_admin_notices', 'clinic_elements_tell_administrators' );

/** Makes the block and the shortcode known, and the files that both need. */
function clinic_elements_register() {
	$url = plugin_dir_url( __FILE__ );
	load_plugin_textdomain( 'clinic-elements', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	// The words of the site's language, for those whose file is there.
	$words = 'labels/' . strtok( get_locale(), '_' ) . '.js';
	$needs = array();
	if ( clinic_elements_has( $words ) ) {
		wp_register_script( 'clinic-elements-words', $url . $words, array(), clinic_elements_version( $words ), true );
		$needs[] = 'clinic-elements-words';
	}
	wp_register_script( 'clinic-elements', $url . 'clinic-elements.classic.js', $needs, clinic_elements_version( 'clinic-elements.classic.js' ), true );
	wp_register_style( 'clinic-elements', $url . 'prepaint.css', array(), clinic_elements_version( 'prepaint.css' ) );
	wp_register_script( 'clinic-elements-editor', $url . 'editor.js', array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-element', 'wp-server-side-render' ), clinic_elements_version( 'editor.js' ), true );
	$title = __( 'Treatment', 'clinic-elements' );
	// Not by `wp_set_script_translations`, which would take one more file for each language.
	wp_localize_script(
		'clinic-elements-editor',
		'clinicElementsWords',
		array(
			'title'        => $title,
			'choose'       => __( 'Choose the treatment', 'clinic-elements' ),
			'instructions' => current_user_can( 'upload_files' )
				? __( 'Choose its file (JSON) in the media library, or upload it there.', 'clinic-elements' )
				: __( 'Ask somebody who may upload files to choose its file (JSON) here.', 'clinic-elements' ),
		)
	);
	$block = array(
		'api_version'     => 3,
		'title'           => $title,
		'category'        => 'widgets',
		'icon'            => 'heart',
		'editor_script'   => 'clinic-elements-editor',
		'attributes'      => array(
			'id' => array( 'type' => 'integer', 'default' => 0 ),
		),
		'supports'        => array(
			// Not full: the text would begin at the very edge of the window.
			'align' => array( 'wide' ),
			'html'  => false,
		),
		'render_callback' => 'clinic_elements_render',
	);
	if ( is_admin() ) {
		// For the editor, whose canvas may be a frame of its own. With a classic theme every page of the site would load them.
		$block += array( 'script' => 'clinic-elements', 'style' => 'clinic-elements' );
	}
	register_block_type( 'clinic-elements/treatment', $block );
	add_shortcode( 'clinic_treatment', 'clinic_elements_render' );
}

/**
 * The translation for a country that has none of its own: that of the country where the language has its name from, as `de_DE` for
 * `de_AT` and `de_DE_formal`, `es_ES` for `es_MX`. WordPress would speak English.
 */
function clinic_elements_nearest_translation( $file, $domain ) {
	if ( 'clinic-elements' !== $domain || is_readable( $file ) ) {
		return $file;
	}
	$language = preg_replace( '/^clinic-elements-([a-z]+).*$/', '$1', basename( $file ) );
	$nearest  = dirname( $file ) . "/clinic-elements-{$language}_" . strtoupper( $language ) . '.mo';
	return is_readable( $nearest ) ? $nearest : $file;
}

/** Whether a file is there that the plugin consists of: those of the npm package may have been forgotten. */
function clinic_elements_has( $name ) {
	return is_readable( __DIR__ . '/' . $name );
}

/** The time of a file of the plugin, so that a browser fetches a new one at once. */
function clinic_elements_version( $name ) {
	return clinic_elements_has( $name ) ? (string) filemtime( __DIR__ . '/' . $name ) : null;
}

/**
 * A treatment from a file in the media library, or from a custom field of the page; for readers without script as plain HTML.
 *
 * @param array|string    $attributes `id` of the file, or the name of the `field`.
 * @param string          $content    What is inside the block or the shortcode: nothing.
 * @param WP_Block|string $by         The block, or the name of the shortcode.
 * @return string HTML.
 */
function clinic_elements_render( $attributes, $content = '', $by = '' ) {
	// A word processor makes other quotes around the number.
	$id    = absint( preg_replace( '/\D/', '', $attributes['id'] ?? 0 ) );
	$field = $attributes['field'] ?? '';
	// In the template of a theme, outside of its blocks.
	if ( '' !== $field && ! empty( $GLOBALS['_wp_current_template_content'] ) && ! doing_filter() ) {
		return '<clinic-treatment data-field="' . esc_attr( $field ) . '"></clinic-treatment>';
	}
	$json      = clinic_elements_json( clinic_elements_read( $id, $field ) );
	$treatment = json_decode( $json, true );
	if ( null === $treatment ) {
		return clinic_elements_tell_editors( clinic_elements_remedy( $id, $field ) );
	}
	if ( doing_filter( 'get_the_excerpt' ) ) {
		return clinic_elements_plain_lead( $treatment );
	}
	// Readers of feeds run no script.
	if ( is_feed() ) {
		return clinic_elements_plain_box( $treatment );
	}
	if ( ! clinic_elements_has( 'clinic-elements.classic.js' ) ) {
		return clinic_elements_tell_editors( clinic_elements_missing_remedy() ) . clinic_elements_plain_box( $treatment );
	}
	clinic_elements_load();
	$told = clinic_elements_tell_editors( '' === $field ? clinic_elements_hidden_remedy( $id ) : '' );
	// The box ends a paragraph that a shortcode stands in, which would end inside the element otherwise, and leave it empty.
	$box  = $by instanceof WP_Block ? '<div ' . get_block_wrapper_attributes() . '>' : '<div>';
	// Shown until the treatment is. Browsers show no `noscript` where a tool holds the script back.
	return $told . $box . '<clinic-treatment>' . clinic_elements_plain_box( $treatment, ' data-fallback' ) . '<script type="application/json">' . $json . '</script></clinic-treatment></div>';
}

/**
 * Shows under each page of a list the treatment of that page, and not of the one that the list is on. WordPress reads the shortcodes
 * of a template before its blocks, so that those only leave word of their field; and those of a page after its blocks.
 */
function clinic_elements_render_fields( $html, $block ) {
	if ( 'core/shortcode' === $block['blockName'] && has_shortcode( $html, 'clinic_treatment' ) ) {
		$html = do_shortcode( $html );
	}
	return preg_replace_callback(
		'#<clinic-treatment data-field="([^"]*)"></clinic-treatment>#',
		static function ( $found ) {
			return clinic_elements_render( array( 'field' => wp_specialchars_decode( $found[1], ENT_QUOTES ) ) );
		},
		$html
	);
}

/**
 * Takes the JSON out of a paragraph, in which the element does not look for it. WordPress makes paragraphs of what a shortcode wrote
 * in the template of a theme, and some themes do in a page.
 */
function clinic_elements_keep_whole( $html ) {
	return preg_replace( '#<p>\s*(?=<script type="application/json">[^<]*</script></clinic-treatment></div>)#', '', $html );
}

/** Leaves the plain HTML where another plugin filters what was written: WordPress would take the tags away, and show the JSON as text. */
function clinic_elements_leave_plain( $html ) {
	return preg_replace( '#<script type="application/json">[^<]*</script>(?=</clinic-treatment></div>)#', '', $html );
}

/** WordPress takes blocks and shortcodes out of an excerpt: a page of nothing else had none in lists and feeds. */
function clinic_elements_allow_block_in_excerpt( $blocks ) {
	return array_merge( $blocks, array( 'clinic-elements/treatment' ) );
}

function clinic_elements_keep_shortcode_in_excerpt( $names ) {
	return doing_filter( 'get_the_excerpt' ) ? array_diff( $names, array( 'clinic_treatment' ) ) : $names;
}

/** What to do about files of the npm package that nobody has copied into the folder; nothing where they are there. */
function clinic_elements_missing_remedy() {
	$missing = array();
	foreach ( array( 'clinic-elements.classic.js', 'prepaint.css' ) as $name ) {
		if ( ! clinic_elements_has( $name ) ) {
			$missing[] = $name;
		}
	}
	/* translators: %s: names of files. */
	$remedy = __( 'Clinic Elements lacks a part. Copy it from the npm package into the folder of the plugin: %s.', 'clinic-elements' );
	return $missing ? sprintf( $remedy, implode( ', ', $missing ) ) : '';
}

/** A remedy for those who can mend it, on the page; readers see nothing. */
function clinic_elements_tell_editors( $remedy ) {
	return '' !== $remedy && current_user_can( 'edit_posts' ) ? '<p>' . esc_html( $remedy ) . '</p>' : '';
}

function clinic_elements_tell_administrators() {
	$remedy = clinic_elements_missing_remedy();
	if ( '' !== $remedy && current_user_can( 'activate_plugins' ) ) {
		echo '<div class="notice notice-error"><p>' . esc_html( $remedy ) . '</p></div>';
	}
}

/** Content as JSON in which no text can end the script element around it, or be taken for a tag or a shortcode; nothing where a number is too large. */
function clinic_elements_json( $content ) {
	$json = wp_json_encode( $content, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_QUOT | JSON_UNESCAPED_UNICODE );
	// Quotes stand around texts only, so that the brackets of lists stay.
	return preg_replace_callback(
		'/"[^"]*"/',
		static function ( $text ) {
			return str_replace( '[', '\u005b', $text[0] );
		},
		(string) $json
	);
}

/** Loads the files that are there. An excerpt needs none: of an element it keeps only the words. */
function clinic_elements_load() {
	if ( doing_filter( 'get_the_excerpt' ) ) {
		return;
	}
	if ( clinic_elements_has( 'clinic-elements.classic.js' ) ) {
		wp_enqueue_script( 'clinic-elements' );
	}
	if ( clinic_elements_has( 'prepaint.css' ) && ! wp_style_is( 'clinic-elements' ) ) {
		wp_enqueue_style( 'clinic-elements' );
		wp_add_inline_style( 'clinic-elements', clinic_elements_color_scheme() );
	}
}

/** Loads the files of a page that holds elements into its head: with a classic theme the content would come too late for that. */
function clinic_elements_load_early() {
	$post    = is_singular() ? get_post() : null;
	$content = $post ? $post->post_content : '';
	if ( false !== strpos( $content, '<clinic-' ) || has_shortcode( $content, 'clinic_treatment' ) || has_block( 'clinic-elements/treatment', $content ) ) {
		clinic_elements_load();
	}
}

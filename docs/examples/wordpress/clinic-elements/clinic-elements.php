<?php
/**
 * Plugin Name: Clinic Elements
 * Description: Shows a treatment from a JSON file in the media library, by a block or a shortcode.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: clinic-elements
 */

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/plain.php';
require_once __DIR__ . '/words.php';

/** The elements that an author may write in the text of a page, with plain HTML inside. */
const CLINIC_ELEMENTS_TAGS = array(
	'clinic-benefit-cards',
	'clinic-condition-list',
	'clinic-faq',
	'clinic-procedure-steps',
	'clinic-risks-accordion',
);

add_action( 'init', 'clinic_elements_register' );
add_action( 'wp_enqueue_scripts', 'clinic_elements_load_early' );
add_action( 'wp_enqueue_editor', 'clinic_elements_load_visual_editor' );
add_filter( 'upload_mimes', 'clinic_elements_allow_json' );
add_filter( 'wp_check_filetype_and_ext', 'clinic_elements_accept_json', 10, 5 );
add_filter( 'wp_kses_allowed_html', 'clinic_elements_allow_tags', 10, 2 );
add_filter( 'tiny_mce_before_init', 'clinic_elements_teach_visual_editor' );
// Before and after wpautop, which puts a tag that it does not know into a paragraph with the text beside it.
add_filter( 'the_content', 'clinic_elements_set_apart', 9 );
add_filter( 'the_content', 'clinic_elements_unwrap', 11 );

/** Makes the block and the shortcode known, and the files that both need. */
function clinic_elements_register() {
	$url = plugin_dir_url( __FILE__ );
	wp_register_script( 'clinic-elements', $url . 'clinic-elements.classic.js', array(), clinic_elements_version( 'clinic-elements.classic.js' ), true );
	wp_register_style( 'clinic-elements', $url . 'prepaint.css', array(), clinic_elements_version( 'prepaint.css' ) );
	wp_register_script( 'clinic-elements-editor', $url . 'editor.js', array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ), clinic_elements_version( 'editor.js' ), true );
	$block = array(
		'api_version'     => 3,
		'title'           => __( 'Treatment', 'clinic-elements' ),
		'category'        => 'widgets',
		'icon'            => 'heart',
		'editor_script'   => 'clinic-elements-editor',
		'attributes'      => array(
			'id' => array( 'type' => 'integer', 'default' => 0 ),
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

/** The time of a file of the plugin, so that a browser fetches a new one at once. */
function clinic_elements_version( $name ) {
	$file = __DIR__ . '/' . $name;
	return is_readable( $file ) ? (string) filemtime( $file ) : null;
}

/**
 * A treatment from a file in the media library, complete for readers without script.
 *
 * @param array|string $attributes `id` of the file.
 * @return string HTML.
 */
function clinic_elements_render( $attributes ) {
	$id        = absint( $attributes['id'] ?? 0 );
	$treatment = clinic_elements_read( $id );
	if ( null === $treatment ) {
		// Those who can mend it are told; readers see nothing.
		return current_user_can( 'edit_posts' ) ? '<p>' . esc_html( clinic_elements_remedy( $id ) ) . '</p>' : '';
	}
	clinic_elements_load();
	$json  = clinic_elements_json( $treatment );
	$plain = clinic_elements_plain( json_decode( $json, true ) );
	return '<clinic-treatment><script type="application/json">' . $json . '</script></clinic-treatment>'
		// What a block writes is searched for shortcodes later: a text holds none.
		. '<noscript>' . str_replace( '[', '&#091;', $plain ) . '</noscript>';
}

function clinic_elements_remedy( $id ) {
	return $id
		? __( 'This is not the JSON file of a treatment, or it has a mistake. Check it: npx clinic-elements check.', 'clinic-elements' )
		: __( 'Choose the JSON file of a treatment in the media library.', 'clinic-elements' );
}

/** The treatment in a file of the media library, or null where there is none, or none for this reader. */
function clinic_elements_read( $id ) {
	$is_json = $id && 'attachment' === get_post_type( $id ) && 'application/json' === get_post_mime_type( $id );
	if ( ! $is_json || ! ( is_post_publicly_viewable( $id ) || current_user_can( 'read_post', $id ) ) ) {
		return null;
	}
	$file = get_attached_file( $id );
	if ( ! $file || ! is_readable( $file ) ) {
		return null;
	}
	// Some editors on Windows put a byte order mark before the text, which is no JSON.
	$treatment = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', file_get_contents( $file ) ) );
	return is_object( $treatment ) && is_string( $treatment->name ?? null ) ? clinic_elements_without_notes( $treatment ) : null;
}

/** Content without the fields that begin with `$` or `_`, which are notes of those who write it. */
function clinic_elements_without_notes( $content ) {
	if ( is_array( $content ) ) {
		return array_map( __FUNCTION__, $content );
	}
	if ( ! is_object( $content ) ) {
		return $content;
	}
	$kept = new stdClass();
	foreach ( get_object_vars( $content ) as $name => $value ) {
		if ( ! preg_match( '/^[$_]/', $name ) ) {
			$kept->$name = clinic_elements_without_notes( $value );
		}
	}
	return $kept;
}

/** Content as JSON in which no text can end the script element around it, or be taken for a tag or a shortcode. */
function clinic_elements_json( $content ) {
	$json = wp_json_encode( $content, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_QUOT | JSON_UNESCAPED_UNICODE );
	// Quotes stand around texts only, so that the brackets of lists stay.
	return preg_replace_callback(
		'/"[^"]*"/',
		static function ( $text ) {
			return str_replace( '[', '\u005b', $text[0] );
		},
		$json
	);
}

function clinic_elements_load() {
	wp_enqueue_script( 'clinic-elements' );
	wp_enqueue_style( 'clinic-elements' );
}

/** Loads the files of a page that holds elements into its head: with a classic theme the content would come too late for that. */
function clinic_elements_load_early() {
	$content = is_singular() ? get_queried_object()->post_content : '';
	if ( false !== strpos( $content, '<clinic-' ) || has_shortcode( $content, 'clinic_treatment' ) || has_block( 'clinic-elements/treatment', $content ) ) {
		clinic_elements_load();
	}
}

/** Gives each tag of an element in a text a paragraph of its own. */
function clinic_elements_set_apart( $content ) {
	return preg_replace( clinic_elements_tag_pattern( '\s*', '\s*' ), "\n\n$1\n\n", $content );
}

/** Takes the tags of elements out of their paragraphs, and loads the files for them. */
function clinic_elements_unwrap( $content ) {
	if ( ! preg_match( clinic_elements_tag_pattern(), $content ) ) {
		return $content;
	}
	clinic_elements_load();
	return preg_replace( clinic_elements_tag_pattern( '<p>\s*', '\s*</p>' ), '$1', $content );
}

/** A regular expression for a tag of an element, with what may stand before and after it. */
function clinic_elements_tag_pattern( $before = '', $after = '' ) {
	return "#$before(</?(?:" . implode( '|', CLINIC_ELEMENTS_TAGS ) . ")(?:\\s[^>]*)?>)$after#";
}

/** Lets editors, who may not write any HTML they like, write the elements. */
function clinic_elements_allow_tags( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$attributes = array_fill_keys( array( 'id', 'class', 'lang', 'dir', 'heading-level', 'exclusive', 'collapsed', 'copy-links' ), true );
	return $tags + array_fill_keys( CLINIC_ELEMENTS_TAGS, $attributes );
}

function clinic_elements_load_visual_editor() {
	wp_enqueue_script( 'clinic-elements-visual-editor', plugin_dir_url( __FILE__ ) . 'visual-editor.js', array( 'editor' ), clinic_elements_version( 'visual-editor.js' ), true );
}

/** Lets the visual editor of classic pages keep the elements, which it takes out where it does not know them. */
function clinic_elements_teach_visual_editor( $settings ) {
	$tags = array(
		'custom_elements'         => implode( ',', CLINIC_ELEMENTS_TAGS ),
		'extended_valid_elements' => implode( '[*],', CLINIC_ELEMENTS_TAGS ) . '[*]',
	);
	foreach ( $tags as $name => $list ) {
		$settings[ $name ] = empty( $settings[ $name ] ) ? $list : $settings[ $name ] . ',' . $list;
	}
	return $settings;
}

/** Treatments are JSON files. */
function clinic_elements_allow_json( $types ) {
	$types['json'] = 'application/json';
	return $types;
}

/** A JSON file that begins with a byte order mark is taken for plain text otherwise, and refused. */
function clinic_elements_accept_json( $type, $file, $name, $types, $found ) {
	$is_json = 'text/plain' === $found && preg_match( '/\.json$/i', $name );
	return $is_json ? array( 'ext' => 'json', 'type' => 'application/json' ) + $type : $type;
}

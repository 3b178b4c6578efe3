<?php
/**
 * Plugin Name: Clinic Elements
 * Description: Shows a treatment from a JSON file in the media library, by a block or a shortcode.
 * Version: 0.1.0
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: clinic-elements
 */

defined( 'ABSPATH' ) || exit;

/** The elements that an author may write in the text of a page, with plain HTML inside. */
const CLINIC_ELEMENTS_TAGS = array(
	'clinic-benefit-cards',
	'clinic-condition-list',
	'clinic-faq',
	'clinic-procedure-steps',
	'clinic-risks-accordion',
);

add_action( 'init', 'clinic_elements_register' );
add_filter( 'upload_mimes', 'clinic_elements_allow_json' );
add_filter( 'wp_kses_allowed_html', 'clinic_elements_allow_tags', 10, 2 );
// After wpautop, which makes a paragraph of a tag that it does not know.
add_filter( 'the_content', 'clinic_elements_mend_tags', 11 );

/** Makes the block and the shortcode known, and the script that both need. */
function clinic_elements_register() {
	$url = plugin_dir_url( __FILE__ );
	wp_register_script( 'clinic-elements', $url . 'clinic-elements.classic.js', array(), '0.1.0', true );
	wp_register_style( 'clinic-elements', $url . 'prepaint.css', array(), '0.1.0' );
	wp_register_script( 'clinic-elements-editor', $url . 'editor.js', array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ), '0.1.0', true );
	register_block_type(
		'clinic-elements/treatment',
		array(
			'api_version'     => 2,
			'title'           => __( 'Treatment', 'clinic-elements' ),
			'category'        => 'widgets',
			'icon'            => 'heart',
			'editor_script'   => 'clinic-elements-editor',
			'attributes'      => array(
				'id' => array( 'type' => 'integer', 'default' => 0 ),
			),
			'render_callback' => 'clinic_elements_render',
		)
	);
	add_shortcode( 'clinic_treatment', 'clinic_elements_render' );
}

/**
 * A treatment from a file in the media library, complete for readers without script.
 *
 * @param array $attributes `id` of the file.
 * @return string HTML.
 */
function clinic_elements_render( $attributes ) {
	$id        = absint( is_array( $attributes ) && isset( $attributes['id'] ) ? $attributes['id'] : 0 );
	$treatment = clinic_elements_read( $id );
	if ( null === $treatment ) {
		// Those who can mend it are told; readers see nothing.
		return current_user_can( 'edit_posts' )
			? '<p>' . esc_html__( 'Choose the JSON file of a treatment in the media library.', 'clinic-elements' ) . '</p>'
			: '';
	}
	clinic_elements_load();
	// No character of the content can end the script element, or be taken for a tag by what filters the page later.
	$json = wp_json_encode( $treatment, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE );
	return '<clinic-treatment><script type="application/json">' . $json . '</script></clinic-treatment>'
		. '<noscript>' . clinic_elements_plain( $treatment ) . '</noscript>';
}

/** The content of a file, or null where there is none to show. */
function clinic_elements_read( $id ) {
	$is_shown = 'attachment' === get_post_type( $id ) && 'application/json' === get_post_mime_type( $id );
	$file     = $is_shown ? get_attached_file( $id ) : false;
	if ( ! $file || ! is_readable( $file ) ) {
		return null;
	}
	$treatment = json_decode( file_get_contents( $file ), true );
	return is_array( $treatment ) ? $treatment : null;
}

/** What readers without script see: names and texts of the page, in its order. Benefits stand nowhere without risks. */
function clinic_elements_plain( $treatment ) {
	$explainer = clinic_elements_field( $treatment, 'explainer' );
	$html      = clinic_elements_heading( 2, $treatment, 'name' ) . clinic_elements_text( clinic_elements_field( $explainer, 'lead' ) );
	$sections  = array(
		'benefits' => array( 'title', 'text' ),
		'risks'    => array( 'name', 'text' ),
		'steps'    => array( 'title', 'text' ),
		'faq'      => array( 'question', 'answer' ),
	);
	foreach ( $sections as $name => $fields ) {
		$section = clinic_elements_field( $treatment, $name );
		$items   = clinic_elements_field( $section, 'items' );
		if ( ! $items || ( 'benefits' === $name && ! clinic_elements_field( $treatment, 'risks' ) ) ) {
			continue;
		}
		$html .= clinic_elements_heading( 3, $section, 'heading' );
		foreach ( $items as $item ) {
			$html .= clinic_elements_heading( 4, $item, $fields[0] ) . clinic_elements_text( clinic_elements_field( $item, $fields[1] ) );
		}
	}
	return $html;
}

/** A field that is a list or an object; an empty one where it is anything else. */
function clinic_elements_field( $from, $name ) {
	$value = is_array( $from ) && isset( $from[ $name ] ) ? $from[ $name ] : array();
	return is_array( $value ) || is_string( $value ) ? $value : array();
}

function clinic_elements_heading( $level, $from, $name ) {
	$text = clinic_elements_field( $from, $name );
	return is_string( $text ) ? sprintf( '<h%1$d>%2$s</h%1$d>', $level, esc_html( $text ) ) : '';
}

/** A text, which is one string, or a tree whose strings are its words. */
function clinic_elements_text( $text ) {
	$words = clinic_elements_words( $text );
	return '' === $words ? '' : '<p>' . nl2br( esc_html( $words ) ) . '</p>';
}

function clinic_elements_words( $text ) {
	if ( is_string( $text ) ) {
		return $text;
	}
	if ( ! is_array( $text ) ) {
		return '';
	}
	$words = '';
	foreach ( $text as $key => $part ) {
		// Of an object only what holds words: its children, a short form, the items of a list.
		if ( is_int( $key ) || in_array( $key, array( 'children', 'text', 'items' ), true ) ) {
			$words .= clinic_elements_words( $part );
		}
	}
	return $words . ( isset( $text['type'] ) && 'paragraph' === $text['type'] ? "\n" : '' );
}

function clinic_elements_load() {
	wp_enqueue_script( 'clinic-elements' );
	wp_enqueue_style( 'clinic-elements' );
}

/** Takes the elements in a text out of the paragraphs that they were put into, and loads the script for them. */
function clinic_elements_mend_tags( $content ) {
	$tags = implode( '|', CLINIC_ELEMENTS_TAGS );
	if ( ! preg_match( "/<(?:$tags)[\\s>]/", $content ) ) {
		return $content;
	}
	clinic_elements_load();
	return preg_replace( "#<p>\\s*(</?(?:$tags)(?:\\s[^>]*)?>)\\s*(?:<br\\s*/?>)?\\s*</p>#", '$1', $content );
}

/** Lets editors, who may not write any HTML they like, write the elements. */
function clinic_elements_allow_tags( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$attributes = array_fill_keys( array( 'id', 'class', 'lang', 'dir', 'heading-level', 'exclusive', 'collapsed', 'copy-links' ), true );
	return $tags + array_fill_keys( CLINIC_ELEMENTS_TAGS, $attributes );
}

/** Treatments are JSON files. */
function clinic_elements_allow_json( $types ) {
	$types['json'] = 'application/json';
	return $types;
}

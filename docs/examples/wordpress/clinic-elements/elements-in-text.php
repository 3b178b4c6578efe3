<?php
/** Elements that an author writes in the text of a page, and what WordPress would do to them. */

defined( 'ABSPATH' ) || exit;

/** Those that take plain HTML inside. */
const CLINIC_ELEMENTS_TAGS = array(
	'clinic-benefit-cards',
	'clinic-condition-list',
	'clinic-faq',
	'clinic-procedure-steps',
	'clinic-risks-accordion',
);

add_filter( 'wp_kses_allowed_html', 'clinic_elements_allow_tags', 10, 2 );
// Before and after wpautop, which puts a tag that it does not know into a paragraph with the text beside it.
add_filter( 'the_content', 'clinic_elements_set_apart', 9 );
add_filter( 'the_content', 'clinic_elements_unwrap', 11 );
add_action( 'wp_enqueue_editor', 'clinic_elements_load_visual_editor' );
add_filter( 'tiny_mce_before_init', 'clinic_elements_teach_visual_editor' );
add_action( 'rest_api_init', 'clinic_elements_teach_block_editor' );

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

function clinic_elements_teach_block_editor() {
	foreach ( get_post_types( array( 'show_in_rest' => true ) ) as $type ) {
		add_filter( "rest_prepare_$type", 'clinic_elements_make_blocks', 10, 3 );
	}
}

/** Hands the block editor elements in a text without blocks as blocks of type "Custom HTML": its Classic block would empty them. */
function clinic_elements_make_blocks( $response, $post, $request ) {
	$tags = implode( '|', CLINIC_ELEMENTS_TAGS );
	$data = $response->get_data();
	$text = $data['content']['raw'] ?? '';
	if ( 'edit' !== $request['context'] || ! preg_match( "#<(?:$tags)[\\s>]#", $text ) ) {
		return $response;
	}
	$blocks = parse_blocks( $text );
	foreach ( $blocks as &$block ) {
		if ( null === $block['blockName'] ) {
			$block['innerContent'] = preg_replace( "#<($tags)[\\s>].*?</\\1>#s", "\n\n<!-- wp:html -->\n$0\n<!-- /wp:html -->\n\n", $block['innerContent'] );
		}
	}
	unset( $block );
	$data['content']['raw'] = serialize_blocks( $blocks );
	$response->set_data( $data );
	return $response;
}

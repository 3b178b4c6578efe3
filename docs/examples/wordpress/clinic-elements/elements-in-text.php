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
// Before and after wpautop, which puts a tag that it does not know into a paragraph with the text beside it. Some themes move it to the end.
add_filter( 'the_content', 'clinic_elements_set_apart', 9 );
add_filter( 'the_content', 'clinic_elements_unwrap', 1000 );
add_filter( 'widget_text_content', 'clinic_elements_set_apart', 9 );
add_filter( 'widget_text_content', 'clinic_elements_unwrap', 11 );
// What holds HTML outside of the content of a page, as in a footer.
add_filter( 'render_block_core/html', 'clinic_elements_load_for' );
add_filter( 'widget_custom_html_content', 'clinic_elements_load_for' );
add_filter( 'widget_text', 'clinic_elements_load_for' );
add_filter( 'widget_display_callback', 'clinic_elements_renew_widget' );
add_action( 'wp_enqueue_editor', 'clinic_elements_load_visual_editor' );
add_filter( 'tiny_mce_before_init', 'clinic_elements_teach_visual_editor' );
add_action( 'rest_api_init', 'clinic_elements_teach_block_editor' );

/** Gives each tag of an element in a text a paragraph of its own. */
function clinic_elements_set_apart( $content ) {
	// Spaces are matched from the first of a row on: to begin anew at each of a hundred thousand takes seconds.
	return preg_replace( clinic_elements_tag_pattern( '(?:\G|(?<!\s))\s*', '\s*' ), "\n\n$1\n\n", $content );
}

/** Takes the tags of elements out of their paragraphs, and loads the files for them. */
function clinic_elements_unwrap( $content ) {
	return preg_replace( clinic_elements_tag_pattern( '<p>\s*', '\s*</p>' ), '$1', clinic_elements_load_for( $content ) );
}

/** Shows a text widget of before WordPress 4.8 as a new one: it would make paragraphs after all filters. */
function clinic_elements_renew_widget( $instance ) {
	if ( ! empty( $instance['filter'] ) && preg_match( clinic_elements_tag_pattern(), $instance['text'] ?? '' ) ) {
		$instance['visual'] = true;
	}
	return $instance;
}

/** Loads the files for elements in HTML, which it hands back as it is. */
function clinic_elements_load_for( $html ) {
	if ( preg_match( clinic_elements_tag_pattern(), $html ) ) {
		clinic_elements_load();
	}
	return $html;
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
	$attributes = array( 'id', 'class', 'lang', 'dir', 'heading-level', 'exclusive', 'collapsed', 'copy-links', 'icon-arrays', 'order', 'print', 'section' );
	return $tags + array_fill_keys( CLINIC_ELEMENTS_TAGS, array_fill_keys( $attributes, true ) );
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
	$data = $response->get_data();
	$text = $data['content']['raw'] ?? '';
	if ( 'edit' === $request['context'] && preg_match( clinic_elements_tag_pattern(), $text ) ) {
		$data['content']['raw'] = clinic_elements_make_blocks_beside( $text );
		$response->set_data( $data );
	}
	return $response;
}

/** Makes blocks of the elements in what stands between blocks. The blocks stay as they are: parsed and written again, they would not. */
function clinic_elements_make_blocks_beside( $text ) {
	// At odd places, the comments in which blocks begin and end.
	$parts = preg_split( '#(<!--\s+/?wp:[a-z].*?-->)#s', $text, -1, PREG_SPLIT_DELIM_CAPTURE );
	if ( ! $parts ) {
		// Some megabytes in one comment are more than PHP searches.
		return $text;
	}
	$depth = 0;
	foreach ( $parts as $place => $part ) {
		if ( 0 === $place % 2 ) {
			$parts[ $place ] = 0 === $depth ? clinic_elements_make_html_blocks( $part ) : $part;
		} elseif ( '/-->' !== substr( $part, -4 ) ) {
			$depth += preg_match( '#^<!--\s+/#', $part ) ? -1 : 1;
		}
	}
	return implode( '', $parts );
}

/** A block for each element in a text; a single one where an element stands in a box, since a cut would take it out. */
function clinic_elements_make_html_blocks( $text ) {
	$tags = implode( '|', CLINIC_ELEMENTS_TAGS );
	if ( ! preg_match( "#<(?:$tags)[\\s>]#", $text ) ) {
		return $text;
	}
	$ends  = '</' . implode( '>|</', CLINIC_ELEMENTS_TAGS ) . '>';
	$parts = preg_split( "#(?=<(?:$tags)[\\s>])|(?<=$ends)#", $text );
	if ( array_filter( $parts, 'clinic_elements_is_whole' ) !== $parts ) {
		return clinic_elements_make_html_block( $text );
	}
	foreach ( $parts as $place => $part ) {
		if ( preg_match( "#^<(?:$tags)[\\s>]#", $part ) ) {
			$parts[ $place ] = clinic_elements_make_html_block( $part );
		}
	}
	return implode( '', $parts );
}

/** A block of HTML, with the paragraphs that a text without blocks has on the page. */
function clinic_elements_make_html_block( $text ) {
	$html = clinic_elements_unwrap( wpautop( clinic_elements_set_apart( $text ) ) );
	return "\n\n<!-- wp:html -->\n" . trim( $html ) . "\n<!-- /wp:html -->\n\n";
}

/** Whether HTML closes what it opens, and nothing else. What may leave out its end, such as `<li>`, counts as open. */
function clinic_elements_is_whole( $html ) {
	$html = preg_replace( '#<!--.*?-->|<(?:area|br|col|embed|hr|img|input|link|source|track|wbr)\b[^>]*>#is', '', $html );
	$open = array();
	preg_match_all( '#<(/?)([a-z][^\s/>]*)|<!--|-->#i', $html, $tags, PREG_SET_ORDER );
	foreach ( $tags as $tag ) {
		$name = strtolower( $tag[2] ?? '' );
		if ( '' === $name || ( $tag[1] && array_pop( $open ) !== $name ) ) {
			return false;
		}
		if ( ! $tag[1] ) {
			$open[] = $name;
		}
	}
	return array() === $open;
}

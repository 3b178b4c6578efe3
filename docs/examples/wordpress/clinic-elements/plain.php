<?php
/**
 * A treatment as plain HTML, for readers without script. It says what can go wrong in the words of the elements.
 *
 * Content may have any shape: `??` answers null for a field of what is no object, and what is not as it should be is left out.
 */

defined( 'ABSPATH' ) || exit;

/** The treatment in a box that says its language. */
function clinic_elements_plain_box( $treatment, $attributes = '' ) {
	$html = "<div$attributes" . clinic_elements_plain_language( $treatment ) . '>' . clinic_elements_plain( $treatment ) . '</div>';
	return clinic_elements_without_shortcodes( $html );
}

/** What stands for the treatment in an excerpt, which ends after some words: it could hold the benefits, and no risk. */
function clinic_elements_plain_lead( $treatment ) {
	return clinic_elements_without_shortcodes( clinic_elements_plain_text( $treatment['explainer']['lead'] ?? null ) );
}

/** What a block writes is searched for shortcodes later: a text holds none. */
function clinic_elements_without_shortcodes( $html ) {
	return str_replace( '[', '&#091;', $html );
}

/** The attributes for language and direction of a treatment or a section. */
function clinic_elements_plain_language( $content ) {
	$lang = $content['lang'] ?? null;
	$dir  = $content['dir'] ?? null;
	return ( is_string( $lang ) ? ' lang="' . esc_attr( $lang ) . '"' : '' ) . ( in_array( $dir, array( 'ltr', 'rtl' ), true ) ? " dir=\"$dir\"" : '' );
}

/** The sections, in the order of the page. Benefits are written only where a risk is. */
function clinic_elements_plain( $treatment ) {
	$risks    = clinic_elements_plain_each( $treatment['risks']['items'] ?? null, 'clinic_elements_plain_risk' );
	$benefits = '' === $risks ? '' : clinic_elements_plain_each( $treatment['benefits']['items'] ?? null, 'clinic_elements_plain_benefit' );
	$steps    = clinic_elements_plain_each( $treatment['steps']['items'] ?? null, 'clinic_elements_plain_step' );
	$faq      = clinic_elements_plain_each( $treatment['faq']['items'] ?? null, 'clinic_elements_plain_question' );
	return clinic_elements_plain_line( 'h2', $treatment['name'] ?? null )
		. clinic_elements_plain_text( $treatment['explainer']['lead'] ?? null )
		. clinic_elements_plain_section( $treatment['benefits'] ?? null, $benefits )
		. clinic_elements_plain_section( $treatment['risks'] ?? null, $risks . clinic_elements_plain_warnings( $treatment['risks'] ?? null ) )
		. clinic_elements_plain_section( $treatment['steps'] ?? null, $steps )
		. clinic_elements_plain_section( $treatment['faq'] ?? null, $faq );
}

/** Heading and introduction of a section above its items; nothing where it has none. */
function clinic_elements_plain_section( $section, $items ) {
	if ( '' === $items ) {
		return '';
	}
	$html     = clinic_elements_plain_line( 'h3', $section['heading'] ?? null ) . clinic_elements_plain_text( $section['intro'] ?? null ) . $items;
	$language = clinic_elements_plain_language( $section );
	return '' === $language ? $html : "<div$language>$html</div>";
}

function clinic_elements_plain_benefit( $benefit ) {
	return clinic_elements_plain_line( 'h4', $benefit['title'] ?? null )
		. clinic_elements_plain_claim( $benefit )
		. clinic_elements_plain_own( 'p', clinic_elements_plain_grounds( $benefit ) );
}

/** How sure we are of a benefit, or that one which patients would feel has no source. */
function clinic_elements_plain_grounds( $benefit ) {
	if ( 'outcome' === ( $benefit['kind'] ?? null ) && ! isset( $benefit['evidence'] ) ) {
		return __( 'No source given', 'clinic-elements' );
	}
	return clinic_elements_word( 'certainty', $benefit['evidence']['certainty'] ?? null );
}

function clinic_elements_plain_risk( $risk ) {
	$name = clinic_elements_plain_line( 'h4', $risk['name'] ?? null );
	if ( '' === $name ) {
		return '';
	}
	return $name
		. clinic_elements_plain_own( 'p', clinic_elements_word( 'severity', $risk['severity'] ?? null ) )
		. clinic_elements_plain_text( $risk['text'] ?? null )
		. clinic_elements_plain_frequency( $risk['frequency'] ?? null )
		. clinic_elements_plain_titled( __( 'Who is more at risk', 'clinic-elements' ), null, clinic_elements_plain_text( $risk['whoIsMoreAtRisk'] ?? null ) )
		. clinic_elements_plain_titled( __( 'What to do', 'clinic-elements' ), null, clinic_elements_plain_text( $risk['whatToDo'] ?? null ) )
		. clinic_elements_plain_advice( $risk['seekHelp'] ?? null );
}

function clinic_elements_plain_step( $step ) {
	return clinic_elements_plain_line( 'h4', $step['title'] ?? null ) . clinic_elements_plain_text( $step['text'] ?? null );
}

function clinic_elements_plain_question( $item ) {
	return clinic_elements_plain_line( 'h4', $item['question'] ?? null ) . clinic_elements_plain_text( $item['answer'] ?? null );
}

/** How often a risk happens. A word is never made into a number. */
function clinic_elements_plain_frequency( $frequency ) {
	$kind     = $frequency['kind'] ?? null;
	$affected = $frequency['affected'] ?? null;
	$people   = $frequency['outOf'] ?? null;
	if ( 'count' === $kind && is_int( $affected ) && is_int( $people ) && 0 <= $affected && $affected <= $people && $people ) {
		/* translators: 1: number of people who get it, which decides whether singular or plural, 2: number of all people. */
		$sentence = _n( '%1$s out of %2$s people get this.', '%1$s out of %2$s people get this.', $affected, 'clinic-elements' );
		$sentence = sprintf( $sentence, clinic_elements_plain_number( $affected ), clinic_elements_plain_number( $people ) );
		return clinic_elements_plain_own( 'p', $sentence )
			. clinic_elements_plain_line( 'p', $frequency['timeframe'] ?? null )
			. clinic_elements_plain_line( 'p', $frequency['population'] ?? null );
	}
	if ( 'verbal' === $kind && is_string( $frequency['word'] ?? null ) ) {
		// "2 to 4 in 100" has its numbers.
		if ( preg_match( '/\d/', $frequency['word'] ) ) {
			return clinic_elements_plain_line( 'p', $frequency['word'] );
		}
		/* translators: %s: a word such as "rare". */
		return clinic_elements_plain_own( 'p', sprintf( __( '“%s”. No number given.', 'clinic-elements' ), $frequency['word'] ) );
	}
	return clinic_elements_plain_own( 'p', clinic_elements_word( 'frequency', 'band' === $kind ? $frequency['band'] ?? null : $kind ) );
}

/**
 * A number as the sentence around it is read. WordPress knows how the site's language writes one, which the sentence may not be in:
 * "1.000" is a thousand in German, and one in English.
 */
function clinic_elements_plain_number( $number ) {
	$least = _x( '1000', 'from which number on thousands are parted', 'clinic-elements' );
	return number_format( $number, 0, '', $number < (int) $least ? '' : _x( ',', 'between thousands', 'clinic-elements' ) );
}

/** What is said of all the risks: when to seek help, what the treatment cannot do, who should not have it. */
function clinic_elements_plain_warnings( $risks ) {
	$html   = clinic_elements_plain_each( $risks['seekHelp'] ?? null, 'clinic_elements_plain_advice' );
	$titles = array(
		'limitations'       => __( 'Limits', 'clinic-elements' ),
		'contraindications' => __( 'Who should not have it', 'clinic-elements' ),
		'interactions'      => __( 'What not to combine it with', 'clinic-elements' ),
		'comparisons'       => __( 'How it compares', 'clinic-elements' ),
	);
	foreach ( $titles as $name => $title ) {
		$html .= clinic_elements_plain_titled( $title, null, clinic_elements_plain_each( $risks[ $name ] ?? null, 'clinic_elements_plain_claim' ) );
	}
	return $html;
}

/** When to seek help. */
function clinic_elements_plain_advice( $advice ) {
	$urgency = $advice['urgency'] ?? null;
	$heading = $advice['heading'] ?? null;
	$own     = array( clinic_elements_word( 'urgency', $urgency ), null === $heading ? clinic_elements_word( 'advice', $urgency ) : '' );
	$text    = clinic_elements_plain_text( $advice['text'] ?? null ) . clinic_elements_plain_line( 'p', $advice['telephone'] ?? null );
	return clinic_elements_plain_titled( clinic_elements_plain_joined( $own ), $heading, $text );
}

/** A text that somebody stands for, with who that is. */
function clinic_elements_plain_claim( $claim ) {
	if ( is_string( $claim ) ) {
		return clinic_elements_plain_text( $claim );
	}
	$text = clinic_elements_plain_text( $claim['text'] ?? null );
	return '' === $text ? '' : clinic_elements_plain_own( 'p', clinic_elements_word( 'attribution', $claim['attribution'] ?? null ) ) . $text;
}

/** A text: a string, or paragraphs, lists, callouts and tables in order. */
function clinic_elements_plain_text( $text ) {
	return is_string( $text ) ? clinic_elements_plain_line( 'p', $text ) : clinic_elements_plain_each( $text, 'clinic_elements_plain_block' );
}

function clinic_elements_plain_block( $block ) {
	switch ( $block['type'] ?? null ) {
		case 'paragraph':
			return clinic_elements_plain_line( 'p', $block['children'] ?? null );
		case 'list':
			$items = clinic_elements_plain_each( $block['items'] ?? null, 'clinic_elements_plain_list_item' );
			return empty( $block['ordered'] ) ? "<ul>$items</ul>" : "<ol>$items</ol>";
		case 'callout':
			$tone = clinic_elements_word( 'tone', $block['tone'] ?? null );
			return clinic_elements_plain_titled( $tone, $block['heading'] ?? null, clinic_elements_plain_text( $block['children'] ?? null ) );
		case 'table':
			$rows = clinic_elements_plain_row( $block['head'] ?? null ) . clinic_elements_plain_each( $block['rows'] ?? null, 'clinic_elements_plain_row' );
			return '<table>' . clinic_elements_plain_line( 'caption', $block['caption'] ?? null ) . $rows . '</table>';
		default:
			return '';
	}
}

function clinic_elements_plain_list_item( $item ) {
	return '<li>' . clinic_elements_plain_text( $item ) . '</li>';
}

function clinic_elements_plain_row( $cells ) {
	return '<tr>' . clinic_elements_plain_each( $cells, 'clinic_elements_plain_cell' ) . '</tr>';
}

function clinic_elements_plain_cell( $cell ) {
	return '<td>' . nl2br( esc_html( clinic_elements_plain_words( $cell ) ) ) . '</td>';
}

/** A title, in words of the plugin, of the content, or both, above what belongs to it; nothing where there is nothing below. */
function clinic_elements_plain_titled( $own, $title, $html ) {
	$line = clinic_elements_plain_joined( array( clinic_elements_plain_own( 'strong', $own ), clinic_elements_plain_line( 'strong', $title ) ) );
	return '' === $html || '' === $line ? $html : "<p>$line</p>$html";
}

/** Two words or lines, or the one of them that there is. */
function clinic_elements_plain_joined( $lines ) {
	$lines = array_values( array_filter( $lines ) );
	/* translators: 1: a title, 2: what it is about. French has a space before the colon. */
	return 2 === count( $lines ) ? vsprintf( esc_html__( '%1$s: %2$s', 'clinic-elements' ), $lines ) : implode( '', $lines );
}

/** A line in words of the plugin, which may be of another language than the content around it. */
function clinic_elements_plain_own( $tag, $words ) {
	$lang = is_textdomain_loaded( 'clinic-elements' ) ? get_bloginfo( 'language' ) : 'en';
	return clinic_elements_plain_line( $tag, $words, ' lang="' . esc_attr( $lang ) . '" dir="auto"' );
}

/** Running text in an HTML element with attributes; nothing where there are no words. */
function clinic_elements_plain_line( $tag, $text, $attributes = '' ) {
	$words = clinic_elements_plain_words( $text );
	return '' === trim( $words ) ? '' : "<$tag$attributes>" . nl2br( esc_html( $words ) ) . "</$tag>";
}

/** The words of running text, which is a string, or pieces in order. */
function clinic_elements_plain_words( $text ) {
	if ( is_string( $text ) ) {
		return $text;
	}
	if ( isset( $text['expansion'] ) ) {
		return clinic_elements_plain_words( $text['text'] ?? null ) . ' (' . clinic_elements_plain_words( $text['expansion'] ) . ')';
	}
	if ( isset( $text['children'] ) ) {
		return clinic_elements_plain_words( $text['children'] );
	}
	return isset( $text[0] ) ? clinic_elements_plain_each( $text, __FUNCTION__ ) : '';
}

/** Each entry of a list, written by a function; nothing where it is no list. */
function clinic_elements_plain_each( $entries, $write ) {
	return is_array( $entries ) ? implode( '', array_map( $write, $entries ) ) : '';
}

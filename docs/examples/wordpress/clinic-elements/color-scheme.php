<?php
/** Light or dark: the elements follow the `color-scheme` of a page, and dark style variations of block themes set none. */

defined( 'ABSPATH' ) || exit;

add_filter( 'block_editor_settings_all', 'clinic_elements_color_scheme_in_editor' );

/**
 * A style rule for pages with light text; nothing for others. Any rule of a site wins. A box with a background of its own may be
 * light on a dark page, unless its colour is the one that themes call "base", which is that of the page.
 */
function clinic_elements_color_scheme() {
	return clinic_elements_has_light_text()
		? ':where(clinic-treatment,' . implode( ',', CLINIC_ELEMENTS_TAGS ) . '):not(:where(.has-background:not(.has-base-background-color) *)){color-scheme:dark}'
		: '';
}

function clinic_elements_color_scheme_in_editor( $settings ) {
	$settings['styles'][] = array( 'css' => clinic_elements_color_scheme() );
	return $settings;
}

/** Whether the text of the site is light, as far as its theme and the choices in the site editor say so. */
function clinic_elements_has_light_text() {
	$color = wp_get_global_styles( array( 'color', 'text' ) );
	if ( ! is_string( $color ) ) {
		return false;
	}
	if ( preg_match( '/preset(?:--|\|)color(?:--|\|)([\w-]+)/', $color, $preset ) ) {
		// Those of the site come last.
		foreach ( wp_get_global_settings( array( 'color', 'palette' ) ) as $palette ) {
			$color = array_column( $palette, 'color', 'slug' )[ $preset[1] ] ?? $color;
		}
	}
	$color = preg_replace( '/^#(\w)(\w)(\w)$/', '#$1$1$2$2$3$3', $color );
	return 3 === sscanf( $color, '#%2x%2x%2x', $red, $green, $blue ) && 0.299 * $red + 0.587 * $green + 0.114 * $blue > 127;
}

<?php
/** The treatment that a block or a shortcode names: a JSON file in the media library, or a custom field of the page with JSON in it. */

defined( 'ABSPATH' ) || exit;

/** The treatment, or null where there is none, or none for this reader. */
function clinic_elements_read( $id, $field ) {
	$text = '' === $field ? clinic_elements_read_file( $id ) : clinic_elements_read_field( $field );
	// Some editors on Windows put a byte order mark before the text, which is no JSON.
	$treatment = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $text ) );
	return is_object( $treatment ) && is_string( $treatment->name ?? null ) ? clinic_elements_without_notes( $treatment ) : null;
}

/** The text in a custom field of the page, or an empty one. Fields whose names begin with `_` belong to WordPress and to plugins. */
function clinic_elements_read_field( $name ) {
	if ( is_protected_meta( $name, 'post' ) || post_password_required() ) {
		return '';
	}
	$text = get_post_meta( get_the_ID(), $name, true );
	return is_string( $text ) ? $text : '';
}

/** What an editor can do where there is no treatment. A file may have been deleted, or have another number on a site that the page came to. */
function clinic_elements_remedy( $id, $field ) {
	if ( '' !== $field ) {
		/* translators: %s: name of the field. */
		return sprintf( __( 'The custom field “%s” of this page holds no treatment as JSON, or it has a mistake. Check its text: npx clinic-elements check.', 'clinic-elements' ), $field );
	}
	return $id && 'attachment' === get_post_type( $id )
		? __( 'This is not the JSON file of a treatment, or it has a mistake. Check it: npx clinic-elements check.', 'clinic-elements' )
		: __( 'Choose the JSON file of a treatment in the media library.', 'clinic-elements' );
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

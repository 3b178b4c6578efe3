<?php
/** Treatments are JSON files in the media library. */

defined( 'ABSPATH' ) || exit;

// Before others, so that what a network of sites or another plugin forbids stays forbidden.
add_filter( 'upload_mimes', 'clinic_elements_allow_json', 9 );
add_filter( 'wp_check_filetype_and_ext', 'clinic_elements_accept_json', 10, 5 );

/** Lets those who may upload files upload JSON. */
function clinic_elements_allow_json( $types ) {
	$types['json'] = 'application/json';
	return $types;
}

/** A JSON file that begins with a byte order mark is taken for plain text otherwise, and refused. */
function clinic_elements_accept_json( $type, $file, $name, $types, $found ) {
	$is_json = 'text/plain' === $found && 'application/json' === wp_check_filetype( $name, $types )['type'];
	return $is_json ? array( 'ext' => 'json', 'type' => 'application/json' ) + $type : $type;
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

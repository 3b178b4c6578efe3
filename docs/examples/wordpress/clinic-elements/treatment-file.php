<?php
/** Treatments as JSON files in the media library. */

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

/** The text of a JSON file in the media library, or an empty one where there is none, or none for this reader. */
function clinic_elements_read_file( $id ) {
	$is_json = $id && 'attachment' === get_post_type( $id ) && 'application/json' === get_post_mime_type( $id );
	if ( ! $is_json || ! ( is_post_publicly_viewable( $id ) || current_user_can( 'read_post', $id ) ) ) {
		return '';
	}
	$file = get_attached_file( $id );
	return $file && is_readable( $file ) ? file_get_contents( $file ) : '';
}

/** What to do about a file that an editor sees, and no reader of this page does. On the page that it was uploaded to, both will. */
function clinic_elements_hidden_remedy( $id ) {
	return is_post_publicly_viewable( $id ) || wp_get_post_parent_id( $id ) === get_the_ID()
		? ''
		: __( 'Readers do not see this treatment: its file was uploaded to a page that is not published. Publish that page, or upload the file again here.', 'clinic-elements' );
}

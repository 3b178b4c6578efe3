<?php
defined( 'ABSPATH' ) || exit;

/** What the elements say for a word that a field of the content may hold (`src/labels/en.ts`); nothing for any other. */
function clinic_elements_word( $field, $word ) {
	$said = array(
		'attribution' => array(
			'publisher'  => __( 'The publisher says:', 'clinic-elements' ),
			'proponents' => __( 'Proponents say:', 'clinic-elements' ),
			'experts'    => __( 'Experts say:', 'clinic-elements' ),
			'studies'    => __( 'Studies:', 'clinic-elements' ),
			'patients'   => __( 'Patients report:', 'clinic-elements' ),
			'guideline'  => __( 'A guideline says:', 'clinic-elements' ),
			'regulator'  => __( 'The regulator says:', 'clinic-elements' ),
		),
		'certainty'   => array(
			'high'         => __( 'High certainty', 'clinic-elements' ),
			'moderate'     => __( 'Moderate certainty', 'clinic-elements' ),
			'low'          => __( 'Low certainty', 'clinic-elements' ),
			'very-low'     => __( 'Very low certainty', 'clinic-elements' ),
			'not-assessed' => __( 'Certainty not assessed', 'clinic-elements' ),
		),
		'severity'    => array(
			'serious'     => __( 'Serious', 'clinic-elements' ),
			'not-serious' => __( 'Not serious', 'clinic-elements' ),
		),
		'frequency'   => array(
			'very-common' => __( 'Very common: 1,000 or more out of 10,000 people.', 'clinic-elements' ),
			'common'      => __( 'Common: 100 to 1,000 out of 10,000 people.', 'clinic-elements' ),
			'uncommon'    => __( 'Uncommon: 10 to 100 out of 10,000 people.', 'clinic-elements' ),
			'rare'        => __( 'Rare: 1 to 10 out of 10,000 people.', 'clinic-elements' ),
			'very-rare'   => __( 'Very rare: fewer than 1 out of 10,000 people.', 'clinic-elements' ),
			'not-known'   => __( 'It was looked for, but how often this happens is not known.', 'clinic-elements' ),
			'not-stated'  => __( 'How often this happens is not stated.', 'clinic-elements' ),
		),
		'urgency'     => array(
			'emergency'  => __( 'Emergency advice', 'clinic-elements' ),
			'urgent'     => __( 'Urgent advice', 'clinic-elements' ),
			'non-urgent' => __( 'Advice', 'clinic-elements' ),
			'self-care'  => __( 'Self-care', 'clinic-elements' ),
		),
		'advice'      => array(
			'emergency'  => __( 'Call emergency services if', 'clinic-elements' ),
			'urgent'     => __( 'Ask for an urgent appointment if', 'clinic-elements' ),
			'non-urgent' => __( 'Speak to a clinician if', 'clinic-elements' ),
			'self-care'  => __( 'What you can do yourself', 'clinic-elements' ),
		),
		'tone'        => array(
			'info'      => __( 'Note', 'clinic-elements' ),
			'caution'   => __( 'Caution', 'clinic-elements' ),
			'warning'   => __( 'Warning', 'clinic-elements' ),
			'emergency' => __( 'Emergency', 'clinic-elements' ),
		),
	);
	return is_string( $word ) ? $said[ $field ][ $word ] ?? '' : '';
}

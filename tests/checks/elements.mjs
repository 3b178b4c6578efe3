/** The names of the elements, as folders in src/elements and as entry points; `clinic-` makes a tag of each. */
export const elements = [
  'treatment',
  'treatment-explainer',
  'benefit-cards',
  'condition-list',
  'risks-accordion',
  'faq',
  'procedure-steps',
  'call-to-action',
  'sources',
];

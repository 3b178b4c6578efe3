'use client';
import { createComponent } from '@lit/react';
import * as react from 'react';
import '../elements/benefit-cards/define.js';
import { ClinicBenefitCards as Element } from '../elements/benefit-cards/benefit-cards.js';
import { contentEvents } from './content-events.js';

/** `<clinic-benefit-cards>` as a React component. */
export const ClinicBenefitCards = createComponent({
  react,
  tagName: 'clinic-benefit-cards',
  elementClass: Element,
  events: contentEvents,
});

'use client';
import { createComponent } from '@lit/react';
import * as react from 'react';
import '../elements/treatment-explainer/define.js';
import { ClinicTreatmentExplainer as Element } from '../elements/treatment-explainer/treatment-explainer.js';
import { contentEvents } from './content-events.js';

/** `<clinic-treatment-explainer>` as a React component. */
export const ClinicTreatmentExplainer = createComponent({
  react,
  tagName: 'clinic-treatment-explainer',
  elementClass: Element,
  events: contentEvents,
});

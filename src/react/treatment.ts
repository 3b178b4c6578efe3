'use client';
import { createComponent } from '@lit/react';
import * as react from 'react';
import '../elements/treatment/define.js';
import { ClinicTreatment as Element } from '../elements/treatment/treatment.js';
import { contentEvents } from './content-events.js';

/** `<clinic-treatment>` as a React component. */
export const ClinicTreatment = createComponent({
  react,
  tagName: 'clinic-treatment',
  elementClass: Element,
  events: contentEvents,
});

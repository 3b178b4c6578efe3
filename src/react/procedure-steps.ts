'use client';
import { createComponent } from '@lit/react';
import * as react from 'react';
import '../elements/procedure-steps/define.js';
import { ClinicProcedureSteps as Element } from '../elements/procedure-steps/procedure-steps.js';
import { contentEvents } from './content-events.js';

/** `<clinic-procedure-steps>` as a React component. */
export const ClinicProcedureSteps = createComponent({
  react,
  tagName: 'clinic-procedure-steps',
  elementClass: Element,
  events: contentEvents,
});

'use client';
import { createComponent } from '@lit/react';
import * as react from 'react';
import '../elements/call-to-action/define.js';
import { ClinicCallToAction as Element } from '../elements/call-to-action/call-to-action.js';
import { contentEvents } from './content-events.js';

/** `<clinic-call-to-action>` as a React component. */
export const ClinicCallToAction = createComponent({
  react,
  tagName: 'clinic-call-to-action',
  elementClass: Element,
  events: contentEvents,
});

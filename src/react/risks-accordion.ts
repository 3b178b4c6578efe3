'use client';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import '../elements/risks-accordion/define.js';
import type { ClinicRisksToggleEvent } from '../elements/risks-accordion/risks-accordion.events.js';
import { ClinicRisksAccordion as Element } from '../elements/risks-accordion/risks-accordion.js';
import { contentEvents } from './content-events.js';

/** `<clinic-risks-accordion>` as a React component. */
export const ClinicRisksAccordion = createComponent({
  react,
  tagName: 'clinic-risks-accordion',
  elementClass: Element,
  events: {
    ...contentEvents,
    onClinicRisksToggle: 'clinic-risks-toggle' as EventName<ClinicRisksToggleEvent>,
  },
});

'use client';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import '../elements/faq/define.js';
import type { ClinicFaqToggleEvent } from '../elements/faq/faq.events.js';
import { ClinicFaq as Element } from '../elements/faq/faq.js';
import { contentEvents } from './content-events.js';

/** `<clinic-faq>` as a React component. */
export const ClinicFaq = createComponent({
  react,
  tagName: 'clinic-faq',
  elementClass: Element,
  events: { ...contentEvents, onClinicFaqToggle: 'clinic-faq-toggle' as EventName<ClinicFaqToggleEvent> },
});

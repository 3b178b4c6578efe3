'use client';
import { createComponent } from '@lit/react';
import * as react from 'react';
import '../elements/sources/define.js';
import { ClinicSources as Element } from '../elements/sources/sources.js';
import { contentEvents } from './content-events.js';

/** `<clinic-sources>` as a React component. */
export const ClinicSources = createComponent({
  react,
  tagName: 'clinic-sources',
  elementClass: Element,
  events: contentEvents,
});

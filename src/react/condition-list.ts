'use client';
import { createComponent } from '@lit/react';
import * as react from 'react';
import '../elements/condition-list/define.js';
import { ClinicConditionList as Element } from '../elements/condition-list/condition-list.js';
import { contentEvents } from './content-events.js';

/** `<clinic-condition-list>` as a React component. */
export const ClinicConditionList = createComponent({
  react,
  tagName: 'clinic-condition-list',
  elementClass: Element,
  events: contentEvents,
});

import type { EventName } from '@lit/react';
import type { ClinicContentErrorEvent } from '../context/content-error-event.js';

/** What every element tells, by the names of React. */
export const contentEvents = {
  onClinicContentError: 'clinic-content-error' as EventName<ClinicContentErrorEvent>,
};

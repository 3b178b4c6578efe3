import type { EventName } from '@lit/react';
import type { ClinicContentErrorEvent } from '../context/content-error-event.js';

/** Every element's events, by their React names. */
export const contentEvents = {
  onClinicContentError: 'clinic-content-error' as EventName<ClinicContentErrorEvent>,
};

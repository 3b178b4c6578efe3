'use client';
import { useEffect } from 'react';

/** Registers the elements once React has hydrated the page, so that neither waits for the other. */
export function TakeOver() {
  useEffect(() => void import('clinic-elements/hydrate.js'), []);
  return null;
}

'use client';
import { useEffect } from 'react';

/** Registers the elements once the page is React's, so that neither waits for the other. */
export function TakeOver() {
  useEffect(() => void import('clinic-elements/hydrate.js'), []);
  return null;
}

import { defaultOf } from './themes.js';

/** Colours to begin with: the first ones as clinics have them, the last ones as nobody should. */
export const presets = [
  { name: 'Teal', colour: defaultOf('--clinic-accent') ?? '' },
  { name: 'Blue', colour: '#1d4ed8' },
  { name: 'Plum', colour: '#86198f' },
  { name: 'Clay', colour: '#9a3412' },
  { name: 'Forest', colour: '#166534' },
  { name: 'Ink', colour: '#334155' },
  { name: 'Sun', colour: '#ffd60a' },
  { name: 'Neon', colour: '#39ff14' },
] as const;

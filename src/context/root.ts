import { ContextRoot } from '@lit/context';

declare global {
  var clinicElementsContextRoot: ContextRoot | undefined;
}

// A widget that is upgraded before its provider asks for a treatment that nobody can give yet. The root remembers the
// request and repeats it when the provider comes. It has to listen before the first widget does, so every define file
// imports this module first. One root serves all copies of the library on a page.
if (typeof document !== 'undefined' && !globalThis.clinicElementsContextRoot) {
  globalThis.clinicElementsContextRoot = new ContextRoot();
  globalThis.clinicElementsContextRoot.attach(document.documentElement);
}

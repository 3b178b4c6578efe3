import { ContextEvent } from '@lit/context';
import { treatmentContext } from './treatment-context.js';

type Events = HTMLElementEventMap;

declare global {
  var clinicElementsContextRoot: boolean | undefined;
}

/** The elements that asked for a treatment when none was there, for as long as they live. */
const waiting = new Set<WeakRef<Element>>();
const callbacks = new WeakMap<Element, Events['context-request']['callback']>();
const collected = new FinalizationRegistry((reference: WeakRef<Element>) => waiting.delete(reference));

// An element that is upgraded before its provider asks for a treatment that nobody can give yet. The root of the page
// remembers the request and repeats it when a provider comes. It has to listen before the first element asks, so every define
// file imports this module first. One root serves all copies of the library on a page.
//
// The `ContextRoot` of @lit/context does the same, but keeps a record of every element that ever asked.
//
// Compared with `true`, because browsers also expose an element of the page with that id as a global of this name.
if (typeof document !== 'undefined' && globalThis.clinicElementsContextRoot !== true) {
  globalThis.clinicElementsContextRoot = true;
  // TypeScript knows these events on elements only.
  document.addEventListener('context-request', remember as EventListener);
  document.addEventListener('context-provider', repeatAll as EventListener);
}

function remember(request: Events['context-request']): void {
  // Requests of older versions of @lit/context do not name the element that asks.
  const { context, contextTarget = request.composedPath()[0] as Element, callback, subscribe } = request;
  if (context !== treatmentContext || !subscribe) return;
  if (!callbacks.has(contextTarget)) {
    const reference = new WeakRef(contextTarget);
    waiting.add(reference);
    collected.register(contextTarget, reference);
  }
  callbacks.set(contextTarget, callback);
}

/** Repeats all requests. Those that still get no answer are remembered again. */
function repeatAll({ context }: Events['context-provider']): void {
  if (context !== treatmentContext) return;
  const references = [...waiting];
  waiting.clear();
  for (const reference of references) {
    const element = reference.deref();
    const callback = element && callbacks.get(element);
    if (!callback) continue;
    callbacks.delete(element);
    element.dispatchEvent(new ContextEvent(treatmentContext, element, callback, true));
  }
}

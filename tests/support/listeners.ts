type Target = Window | Document | Navigation;

/**
 * Watches, until the returned function is called, what listens to the window, the document and navigation, and what observes
 * changes. That function returns what is left.
 */
export function watchListeners(): () => string[] {
  const open: { readonly target: Target; readonly type: string; readonly listener: unknown }[] = [];
  const { navigation } = globalThis as { navigation?: Navigation };
  const targets: readonly Target[] = [window, document, ...(navigation ? [navigation] : [])];
  for (const target of targets) {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    target.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
      open.push({ target, type, listener });
      add(type, listener, options);
    };
    target.removeEventListener = (type: string, listener: EventListener, options?: EventListenerOptions) => {
      const index = open.findIndex(
        (one) => one.target === target && one.type === type && one.listener === listener,
      );
      if (index >= 0) open.splice(index, 1);
      remove(type, listener, options);
    };
  }
  const { MutationObserver } = globalThis;
  const observing = new Set<MutationObserver>();
  globalThis.MutationObserver = class extends MutationObserver {
    override observe(target: Node, options?: MutationObserverInit) {
      observing.add(this);
      super.observe(target, options);
    }
    override disconnect() {
      observing.delete(this);
      super.disconnect();
    }
  };
  return () => {
    globalThis.MutationObserver = MutationObserver;
    for (const target of targets) {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    }
    return [...open.map(({ type }) => type), ...[...observing].map(() => 'mutations')];
  };
}

/**
 * Tells an element what a reader did before its script was there and the browser answered without it: found a text in a
 * closed panel, which the browser opened, went to its button, for which the server's styles open it, or typed into a field.
 */
export function repeatReadersActions(root: ShadowRoot): void {
  for (const toggle of root.querySelectorAll('[aria-controls][aria-expanded="false"]')) {
    const panel = root.getElementById(toggle.getAttribute('aria-controls')!);
    if (!panel || (panel.hidden && !toggle.matches(':focus'))) continue;
    panel.dispatchEvent(new Event('beforematch', { bubbles: true }));
  }
  for (const field of root.querySelectorAll('input')) {
    // The page has heard of it by then: it is for the element alone.
    if (field.value) field.dispatchEvent(new InputEvent('input'));
  }
}

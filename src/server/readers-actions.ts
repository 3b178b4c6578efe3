/**
 * Tells an element what a reader did before its script was there: found text in a closed panel, which the browser opened;
 * focused a button, for which the server's styles open the panel; or typed into a field.
 */
export function repeatReadersActions(root: ShadowRoot): void {
  for (const toggle of root.querySelectorAll('[aria-controls][aria-expanded="false"]')) {
    const panel = root.getElementById(toggle.getAttribute('aria-controls')!);
    if (!panel || (panel.hidden && !toggle.matches(':focus'))) continue;
    panel.dispatchEvent(new Event('beforematch', { bubbles: true }));
  }
  for (const field of root.querySelectorAll('input')) {
    // The event does not bubble: the page has had its own.
    if (field.value) field.dispatchEvent(new InputEvent('input'));
  }
}

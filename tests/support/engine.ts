import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';

/** Searches the page as a reader does by Ctrl+F, where the engine lets a script do that. */
export function findInPage(text: string): boolean {
  getSelection()?.removeAllRanges();
  return (
    (window as never as { find?(text: string, ...options: boolean[]): boolean }).find?.(
      text,
      false,
      false,
      true,
    ) ?? false
  );
}

/** Whether a search finds text that is `hidden="until-found"`. Chromium's headless shell finds no text at all. */
export function searchesHidden(): boolean {
  const visible = document.createElement('p');
  visible.textContent = 'needle in the page';
  document.body.append(visible);
  const searches = findInPage(visible.textContent);
  visible.remove();
  return searches && 'onbeforematch' in HTMLElement.prototype;
}

/** Whether the runner can show the page as it is printed; only Chromium's protocol can. */
export async function canEmulateMedia(): Promise<boolean> {
  try {
    await emulateMedia({ media: 'screen' });
    return true;
  } catch {
    return false;
  }
}

/** Shows the page as to a reader who has asked the system for more contrast; Chromium only. */
export async function preferMoreContrast(more: boolean): Promise<void> {
  const features = [{ name: 'prefers-contrast', value: more ? 'more' : '' }];
  await executeServerCommand('cdp', { method: 'Emulation.setEmulatedMedia', params: { features } });
}

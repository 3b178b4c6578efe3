/** What an older browser makes of an element. */
import type { CSSResult, LitElement } from 'lit';

/** Styles an element as a browser does that has never heard of a word of CSS, such as `subgrid`. */
export function styleWithout(word: string, element: LitElement): void {
  const styles = (element.constructor as typeof LitElement).elementStyles as CSSResult[];
  element.shadowRoot!.adoptedStyleSheets = styles.map(({ cssText }) => sheetWithout(word, cssText));
}

/** A style sheet as such a browser reads it. */
export function sheetWithout(word: string, css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replaceAll(word, 'unheard-of'));
  return sheet;
}

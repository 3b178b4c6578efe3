/** A whole number with a mark between groups of three digits. `Intl`, when a page first uses it, takes Chromium 30 ms. */
export const grouped = (value: number, mark: string): string =>
  String(value).replace(/(?!^)(?=(...)+$)/g, mark);

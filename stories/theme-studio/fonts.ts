/** Fonts that readers already have: none is fetched. */
export const fontNames = ['page', 'sans', 'serif', 'rounded'] as const;
export type FontName = (typeof fontNames)[number];

/** Each font in CSS. `initial` cancels what a theme says. */
export const fontStacks: Readonly<Record<FontName, string>> = {
  page: 'initial',
  sans: 'system-ui, sans-serif',
  serif: "Charter, 'Bitstream Charter', 'Noto Serif', Cambria, Georgia, serif",
  rounded:
    "ui-rounded, 'Hiragino Maru Gothic ProN', Quicksand, Nunito, 'Arial Rounded MT Bold', Calibri, sans-serif",
};

import { css } from 'lit';

/**
 * The single source of every theme token.
 *
 * A page sets a public token (`--clinic-accent`); the elements read its private twin (`--_accent`), whose default is
 * written here and nowhere else. Colours are derived from the accent by relative colour: the lightness of a role is
 * clamped to the side where its contrast holds for any hue, the accent keeps its hue and as much of its chroma as
 * the role bears. The first colour of each pair is for light pages, the second for dark ones; `color-scheme` decides.
 *
 * The lines below describe the tokens, in the order of the declarations. Both are the source of `tokens.json`, `theme.css`
 * and the tables in Storybook; tests/theme-contrast.test.ts proves that colours which meet are readable.
 *
 * @cssprop {color} --clinic-accent - The clinic's colour, from which the others are derived.
 * @cssprop {color} --clinic-accent-2 - A second hue, for small text and symbols. Default: the accent.
 * @cssprop {color} --clinic-neutral - Gives text, lines and surfaces a trace of its hue; `gray` gives none.
 * @cssprop {color} --clinic-text - Running text and headings.
 * @cssprop {color} --clinic-muted - Less prominent text: introductions, labels, captions, details.
 * @cssprop {color} --clinic-link - Links, and text-only buttons.
 * @cssprop {color} --clinic-emphasis - Small text and symbols that stand out: eyebrows, badges, icons, markers, step numbers.
 * @cssprop {color} --clinic-surface - Background of cards and lists. The page background behind them is yours.
 * @cssprop {color} --clinic-raised - A surface under the pointer, and input fields.
 * @cssprop {color} --clinic-tint - Background of panels, badges and icons.
 * @cssprop {color} --clinic-border - Hairlines that divide but carry no meaning.
 * @cssprop {color} --clinic-mark - Lines that carry meaning: the edge of a field, a person who is not affected.
 * @cssprop {color} --clinic-fill - The panel of an invitation.
 * @cssprop {color} --clinic-on-fill - Text on the panel of an invitation, and the button there.
 * @cssprop {color} --clinic-focus - The focus ring.
 * @cssprop {color} --clinic-caution - Text that asks for care.
 * @cssprop {color} --clinic-caution-tint - The panel behind text that asks for care.
 * @cssprop {color} --clinic-danger - Text that warns of danger.
 * @cssprop {color} --clinic-danger-tint - The panel behind text that warns of danger.
 * @cssprop {color} --clinic-serious - Text of a serious risk's badge.
 * @cssprop {color} --clinic-serious-tint - Background of a serious risk's badge.
 * @cssprop {color} --clinic-urgent - Text of advice to seek help soon.
 * @cssprop {color} --clinic-urgent-tint - The panel of advice to seek help soon.
 * @cssprop {color} --clinic-emergency - Text and edge of advice to seek help immediately.
 * @cssprop {color} --clinic-emergency-tint - The panel of advice to seek help immediately.
 * @cssprop {color} --clinic-affected - A person who is affected, in the picture of a count.
 * @cssprop {color} --clinic-certainty-high - The symbol for high certainty; the word beside it has the text colour.
 * @cssprop {color} --clinic-certainty-moderate - The symbol for moderate certainty.
 * @cssprop {color} --clinic-certainty-low - The symbol for low certainty.
 * @cssprop {color} --clinic-certainty-very-low - The symbol for very low certainty.
 * @cssprop {number} --clinic-density - Overall spacing: 1 is comfortable, 0.75 compact.
 * @cssprop {dimension} --clinic-space - The unit of gaps and padding. By default it follows the density.
 * @cssprop {dimension} --clinic-radius - Corner radius of cards, lists and panels; all others are derived from it.
 * @cssprop {dimension} --clinic-measure - Maximum line length of text. About 70 letters fit into the width of 56 zeros.
 * @cssprop {fontFamily} --clinic-font - Font of all text. Default: the page's font.
 * @cssprop {fontFamily} --clinic-heading-font - Font of section headings.
 * @cssprop {fontWeight} --clinic-heading-weight - Weight of section headings.
 * @cssprop {dimension} --clinic-heading-size - Size of section headings.
 * @cssprop {number} --clinic-heading-line-height - Line height of section headings.
 * @cssprop {dimension} --clinic-paragraph-gap - Space between two paragraphs.
 * @cssprop {dimension} --clinic-scroll-offset - Space kept above a link's target or a focused element, for a page's fixed header.
 * @cssprop {duration} --clinic-duration - Duration of the fade when something opens.
 */
export const tokens = css`
  :host {
    --_accent: oklch(from var(--clinic-accent, oklch(0.42 0.072 183)) l min(c, 0.25) h / 1);
    --_accent-2: oklch(from var(--clinic-accent-2, var(--_accent)) l min(c, 0.25) h / 1);
    --_neutral: oklch(from var(--clinic-neutral, var(--_accent)) l min(c, 0.012) h / 1);

    --_text: var(
      --clinic-text,
      light-dark(oklch(from var(--_neutral) 0.24 c h), oklch(from var(--_neutral) 0.94 c h))
    );
    --_muted: var(
      --clinic-muted,
      light-dark(oklch(from var(--_neutral) 0.42 c h), oklch(from var(--_neutral) 0.79 c h))
    );
    --_link: var(
      --clinic-link,
      light-dark(
        oklch(from var(--_accent) min(l, 0.45) c h),
        oklch(from var(--_accent) max(l, 0.8) min(c, 0.12) h)
      )
    );
    --_emphasis: var(
      --clinic-emphasis,
      light-dark(
        oklch(from var(--_accent-2) min(l, 0.45) c h),
        oklch(from var(--_accent-2) max(l, 0.8) min(c, 0.12) h)
      )
    );
    --_surface: var(--clinic-surface, light-dark(oklch(1 0 0), oklch(from var(--_neutral) 0.22 c h)));
    --_raised: var(
      --clinic-raised,
      light-dark(oklch(from var(--_neutral) 0.985 c h), oklch(from var(--_neutral) 0.25 c h))
    );
    --_tint: var(
      --clinic-tint,
      light-dark(
        oklch(from var(--_accent) 0.955 min(c, 0.022) h),
        oklch(from var(--_accent) 0.28 min(c, 0.035) h)
      )
    );
    --_border: var(
      --clinic-border,
      light-dark(oklch(from var(--_neutral) 0.89 c h), oklch(from var(--_neutral) 0.34 c h))
    );
    --_mark: var(
      --clinic-mark,
      light-dark(oklch(from var(--_neutral) 0.6 c h), oklch(from var(--_neutral) 0.62 c h))
    );
    --_fill: var(
      --clinic-fill,
      light-dark(
        oklch(from var(--_accent) min(l, 0.48) c h),
        oklch(from var(--_accent) max(l, 0.8) min(c, 0.12) h)
      )
    );
    --_on-fill: var(--clinic-on-fill, light-dark(oklch(1 0 0), oklch(0.2 0 0)));
    --_focus: var(--clinic-focus, var(--_link));

    --_caution: var(--clinic-caution, light-dark(oklch(0.4 0.085 50), oklch(0.87 0.08 75)));
    --_caution-tint: var(--clinic-caution-tint, light-dark(oklch(0.955 0.032 70), oklch(0.29 0.04 60)));
    --_danger: var(--clinic-danger, light-dark(oklch(0.42 0.15 27), oklch(0.86 0.07 25)));
    --_danger-tint: var(--clinic-danger-tint, light-dark(oklch(0.955 0.014 20), oklch(0.28 0.04 25)));
    --_serious: var(--clinic-serious, var(--_caution));
    --_serious-tint: var(--clinic-serious-tint, var(--_caution-tint));
    --_urgent: var(--clinic-urgent, var(--_caution));
    --_urgent-tint: var(--clinic-urgent-tint, var(--_caution-tint));
    --_emergency: var(--clinic-emergency, var(--_danger));
    --_emergency-tint: var(--clinic-emergency-tint, var(--_danger-tint));
    --_affected: var(--clinic-affected, var(--_caution));
    --_certainty-high: var(--clinic-certainty-high, var(--_emphasis));
    --_certainty-moderate: var(--clinic-certainty-moderate, var(--_emphasis));
    --_certainty-low: var(--clinic-certainty-low, var(--_emphasis));
    --_certainty-very-low: var(--clinic-certainty-very-low, var(--_emphasis));

    --_density: var(--clinic-density, 1);
    --_space: var(--clinic-space, calc(1em * var(--_density)));
    --_radius: var(--clinic-radius, 0.75em);
    --_measure: var(--clinic-measure, 56ch);
    --_font: var(--clinic-font, inherit);
    --_heading-font: var(--clinic-heading-font, inherit);
    --_heading-weight: var(--clinic-heading-weight, 700);
    --_heading-size: var(--clinic-heading-size, 1.75em);
    --_heading-line-height: var(--clinic-heading-line-height, 1.25);
    --_paragraph-gap: var(--clinic-paragraph-gap, 0.75em);
    --_scroll-offset: var(--clinic-scroll-offset, 1em);
    --_duration: var(--clinic-duration, 0.2s);
  }

  /* The other colours stay invalid: text then has the colour of the text around it, and a box no background. */
  @supports not (color: light-dark(red, oklch(from red min(l, 1) c h))) {
    :host {
      --_text: var(--clinic-text, CanvasText);
      --_link: var(--clinic-link, CanvasText);
      --_emphasis: var(--clinic-emphasis, CanvasText);
      --_surface: var(--clinic-surface, Canvas);
      --_border: var(--clinic-border, GrayText);
      --_mark: var(--clinic-mark, CanvasText);
      --_fill: var(--clinic-fill, CanvasText);
      --_on-fill: var(--clinic-on-fill, Canvas);
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_link: var(--_text);
      --_emphasis: var(--_text);
      --_border: var(--_text);
      --_mark: var(--_text);
      --_fill: var(--_text);
      --_on-fill: var(--_surface);
    }
  }

  @media print {
    :host {
      color-scheme: light;
      --_text: #000;
      --_muted: #000;
      --_link: #000;
      --_emphasis: #000;
      --_caution: #000;
      --_danger: #000;
      --_serious: #000;
      --_urgent: #000;
      --_emergency: #000;
      --_surface: #fff;
      --_tint: #fff;
      --_caution-tint: #fff;
      --_danger-tint: #fff;
      --_serious-tint: #fff;
      --_urgent-tint: #fff;
      --_emergency-tint: #fff;
    }
  }
`;

import { css } from 'lit';

/**
 * The single source of every theme token.
 *
 * A page sets a public token (`--clinic-accent`); the elements read its private twin (`--_accent`), whose default is
 * written here and nowhere else. Colours are derived from the accent by relative colour: the lightness of a role is
 * clamped to the side where its contrast holds for any hue, the accent keeps its hue and as much of its chroma as
 * the role bears. The first colour of each pair is for light pages, the second for dark ones; `color-scheme` decides.
 */
export const tokens = css`
  :host {
    --_accent: var(--clinic-accent, oklch(0.46 0.078 183));

    --_text: var(
      --clinic-text,
      light-dark(
        oklch(from var(--_accent) 0.24 min(c, 0.02) h),
        oklch(from var(--_accent) 0.94 min(c, 0.01) h)
      )
    );
    --_muted: var(
      --clinic-muted,
      light-dark(
        oklch(from var(--_accent) 0.42 min(c, 0.02) h),
        oklch(from var(--_accent) 0.79 min(c, 0.015) h)
      )
    );
    --_link: var(
      --clinic-link,
      light-dark(
        oklch(from var(--_accent) min(l, 0.42) c h),
        oklch(from var(--_accent) max(l, 0.8) min(c, 0.12) h)
      )
    );
    --_surface: var(
      --clinic-surface,
      light-dark(oklch(from var(--_accent) 1 0 h), oklch(from var(--_accent) 0.22 min(c, 0.012) h))
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
      light-dark(
        oklch(from var(--_accent) 0.89 min(c, 0.012) h),
        oklch(from var(--_accent) 0.34 min(c, 0.015) h)
      )
    );
    --_mark: var(
      --clinic-mark,
      light-dark(
        oklch(from var(--_accent) 0.6 min(c, 0.02) h),
        oklch(from var(--_accent) 0.62 min(c, 0.02) h)
      )
    );
    --_fill: var(
      --clinic-fill,
      light-dark(
        oklch(from var(--_accent) min(l, 0.44) c h),
        oklch(from var(--_accent) max(l, 0.8) min(c, 0.12) h)
      )
    );
    --_on-fill: var(--clinic-on-fill, light-dark(oklch(1 0 0), oklch(0.2 0 0)));
    --_focus: var(--clinic-focus, var(--_link));
    --_caution: var(--clinic-caution, light-dark(oklch(0.4 0.085 50), oklch(0.87 0.08 75)));
    --_caution-tint: var(--clinic-caution-tint, light-dark(oklch(0.955 0.032 70), oklch(0.29 0.04 60)));
    --_danger: var(--clinic-danger, light-dark(oklch(0.42 0.15 27), oklch(0.86 0.07 25)));
    --_danger-tint: var(--clinic-danger-tint, light-dark(oklch(0.955 0.014 20), oklch(0.28 0.04 25)));

    --_space: var(--clinic-space, 1em);
    --_radius: var(--clinic-radius, 0.75em);
    --_measure: var(--clinic-measure, 68ch);
    --_heading-font: var(--clinic-heading-font, inherit);
    --_heading-weight: var(--clinic-heading-weight, 700);
    --_heading-size: var(--clinic-heading-size, 1.75em);
    --_heading-line-height: var(--clinic-heading-line-height, 1.25);
    --_paragraph-gap: var(--clinic-paragraph-gap, 0.75em);
    --_duration: var(--clinic-duration, 0.2s);
  }
`;

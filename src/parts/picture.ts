import { css, html, nothing, type TemplateResult } from 'lit';
import type { Picture } from '../content/media.js';

/**
 * A picture with its caption. A decorative one is passed over by screen readers, and so is a figure without words, which would
 * be announced for nothing.
 */
export function picture({
  src,
  alt = '',
  decorative,
  width,
  height,
  caption,
  credit,
}: Picture): TemplateResult {
  const words = caption || credit;
  return html`<figure class="picture" part="picture" role=${words ? nothing : 'none'}>
    <img
      src=${src}
      alt=${decorative ? '' : alt}
      width=${width ?? nothing}
      height=${height ?? nothing}
      loading="lazy"
      decoding="async"
    />
    ${
      words
        ? html`<figcaption class="caption small" part="caption">
            ${caption}${credit ? html`<small>${' ' + credit}</small>` : nothing}
          </figcaption>`
        : nothing
    }
  </figure>`;
}

export const pictureStyles = css`
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }

  .caption {
    margin-block-start: 0.5em;
  }

  .picture {
    break-inside: avoid;
  }
`;

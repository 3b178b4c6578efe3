import { css } from 'lit';

export const styles = css`
  .item + .item,
  .group + .group > .item {
    margin-block-start: var(--clinic-faq-gap, 0);
    border-block-start: 1px solid var(--_border);
  }

  /* A long list costs only what is visible of it, and is complete for everything but the eye. An off-screen group is taken to
     be as high as ten one-line questions. */
  .group + .group {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc((1lh + var(--_space) * 2 + 1px) * 10);
  }

  .topic {
    margin-block-start: calc(var(--_space) * 2);
    font-size: 1.125em;
  }

  .topic + .items {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .search {
    display: grid;
    gap: 0.5em;
    max-inline-size: 28em;
    margin-block-start: var(--_space);
  }

  .search-field {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding-inline: 0.75em;
    background: var(--_raised);
    border: 1px solid var(--_mark);
    border-radius: var(--_radius);
  }

  /* On the edge of the field, clear of the words above. */
  .search-field:focus-visible {
    outline-offset: -1px;
  }

  /* The browser paints its clear button even when there is nothing to clear: it is removed while the field is not in use. */
  .search-field:not(:focus, :hover)::-webkit-search-cancel-button {
    display: none;
  }

  @media print {
    .group + .group {
      content-visibility: visible;
    }
  }

  @media print, (scripting: none) {
    .search {
      display: none;
    }
  }
`;

import { css } from 'lit';

export const styles = css`
  .items {
    display: grid;
    /* Two in a row at most; one alone has all the room there is. */
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(19em, 40%)), 1fr));
    gap: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
  }

  .condition {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 var(--clinic-condition-list-gap, min(var(--_space) * 0.75, 4vw));
    padding-block-start: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }

  .marker {
    display: grid;
    place-items: center;
    /* With large type on a phone, the room goes to the words. */
    inline-size: min(1.75em, 9vw);
    block-size: min(1.75em, 9vw);
    /* In the middle of the first line. */
    margin-block-start: calc((1lh - min(1.75em, 9vw)) / 2);
    color: var(--_emphasis);
    background: var(--_tint);
    border-radius: 50%;
  }

  .marker::before {
    border: 0.25em solid;
    border-radius: 50%;
    content: '';
  }

  .body,
  .sites {
    margin-block-start: 0.25em;
  }

  .grounds {
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
`;

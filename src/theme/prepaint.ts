import { css } from 'lit';

/**
 * For the HTML inside the elements, until their script has come and read it: about as large as it will be then, so that the
 * page does not jump. The numbers are those of the elements' own styles; tests/layout-shift.test.mjs compares the two.
 */
export const prepaint = css`
  clinic-benefit-cards,
  clinic-condition-list,
  clinic-faq,
  clinic-procedure-steps,
  clinic-risks-accordion {
    --pre-space: var(--clinic-space, calc(1em * var(--clinic-density, 1)));
    --pre-before: calc(var(--pre-space) * 1.25);
    --pre-border: var(--clinic-border, color-mix(in srgb, currentcolor 20%, transparent));

    &:not(:defined) {
      display: block;
    }

    /* In columns, where the items are headings with text below or stand in a <dl>; a list is a grid. */
    &:has(> h2 ~ h3),
    > dl {
      columns: var(--pre-columns);
      column-gap: var(--pre-column-gap);
    }

    > *,
    > :is(details, dl, ol, ul) > * {
      max-inline-size: var(--clinic-measure, 56ch);
      margin: 0;
      padding: 0;
      list-style: none;
    }

    > :is(h2, h3):first-child {
      font-family: var(--clinic-heading-font, inherit);
      font-size: var(--clinic-heading-size, 1.75em);
      font-weight: var(--clinic-heading-weight, 700);
      line-height: var(--clinic-heading-line-height, 1.25);
      text-wrap: balance;
      column-span: all;

      + p {
        margin-block-start: calc(var(--pre-space) * 0.5);
        column-span: all;
      }
    }

    > :is(details, dl, ol, ul) {
      max-inline-size: none;
    }

    /* Names of items: */
    > h2 ~ h3,
    > dl > dt,
    > details > summary,
    > :is(ol, ul) > li {
      max-inline-size: none;
      padding-block: var(--pre-start) var(--pre-under, 0);
      padding-inline: var(--pre-side, 0);
      border-block-start: 1px solid var(--pre-border);
      font-size: 1em;
      break-after: avoid;
    }

    > h2 ~ h3,
    > dl > dt,
    > details > summary,
    > :is(ol, ul) > li > strong:first-child {
      font-weight: 600;
      text-wrap: balance;
    }

    /* The texts below them: */
    > h2 ~ h3 ~ :not(h3),
    > dl > dd,
    > details > :not(summary) {
      box-sizing: content-box;
      margin-block-start: var(--clinic-paragraph-gap, 0.75em);
      padding-inline: var(--pre-side, 0);
      break-inside: avoid;
    }

    > h2 ~ h3 + :not(h3),
    > dl > dt + dd,
    > details > summary + * {
      margin-block-start: var(--pre-gap, 0);
    }

    > h2 ~ h3 ~ :is(:last-child, :has(+ h3)),
    > dl > dd:is(:last-child, :has(+ dt)),
    > details > :last-child:not(summary) {
      padding-block-end: var(--pre-end, 0);
    }

    > :is(ol, ul) > li {
      padding-block-end: var(--pre-end, 0);

      > strong:first-child {
        display: block;
        margin-block-end: var(--pre-gap);
      }
    }

    > h2 ~ h3,
    > dl > dt:not(:first-child) {
      margin-block-start: var(--pre-apart, 0);
    }

    > :is(dl, ol, ul),
    > details:nth-of-type(1),
    > h2 ~ h3:nth-of-type(1) {
      margin-block-start: var(--pre-before);
    }
  }

  clinic-benefit-cards {
    --pre-columns: 17.3em 3;
    --pre-column-gap: var(--pre-space);
    --pre-start: calc(var(--pre-space) * 1.5);
    --pre-side: min(var(--pre-space) * 1.5, 10%);
    --pre-gap: 0.5em;
    --pre-end: calc(var(--pre-space) * 1.5);
    --pre-apart: calc(var(--pre-space) + 1px);

    /* Two share all the room there is, and four are two and two. */
    &:not(:has(> h3:nth-of-type(3), > dl > dt:nth-of-type(3))),
    &:has(> h3:nth-of-type(4):last-of-type, > dl > dt:nth-of-type(4):last-of-type) {
      --pre-columns: 17.3em 2;
    }

    > :is(ol, ul) {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, max(17.3em, 30%)), 1fr));
      gap: var(--pre-space);

      > li {
        border: 1px solid var(--pre-border);
        border-radius: var(--clinic-radius, 0.75em);
      }
    }

    > :is(ol, ul):has(> :last-child:nth-child(4)) {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, max(17.3em, 40%)), 1fr));
    }

    /* Where three have no room beside each other, a third has a row to itself. The element asks for its own width; a
       container in a row of the page's would have none until then. */
    @media (width < 53.9em) {
      > :is(ol, ul) > li:nth-child(odd):last-child {
        grid-column: 1 / -1;
      }

      :is(h3, dt):nth-of-type(odd):last-of-type {
        &,
        ~ * {
          column-span: all;
        }
      }
    }
  }

  clinic-condition-list {
    --pre-columns: 19em 2;
    --pre-column-gap: calc(var(--pre-space) * 2);
    --pre-start: calc(var(--pre-space) * 1.25);
    --pre-side: calc(min(1.75em, 9vw) + min(var(--pre-space) * 0.75, 4vw)) 0;
    --pre-gap: 0.25em;
    --pre-apart: calc(var(--pre-space) * 1.25);

    /* One alone has all the room there is. */
    &:not(:has(> h3:nth-of-type(2), > dl > dt:nth-of-type(2))) {
      --pre-columns: 1;
    }

    > :is(ol, ul) {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, max(19em, 40%)), 1fr));
      gap: calc(var(--pre-space) * 1.25) calc(var(--pre-space) * 2);
    }
  }

  clinic-procedure-steps {
    --pre-columns: 13em;
    --pre-column-gap: calc(var(--pre-space) * 1.5);
    --pre-start: calc(var(--pre-space) * 0.75);
    --pre-gap: 0.25em;
    --pre-apart: calc(var(--pre-space) * 1.5);
    counter-reset: step;

    > :is(ol, ul) {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
      gap: calc(var(--pre-space) * 1.5);
    }

    > h2 ~ h3,
    > dl > dt,
    > :is(ol, ul) > li {
      border-block-start-width: 2px;
      counter-increment: step;

      &::before {
        display: block;
        margin-block-end: calc(0.25em / 0.875);
        font-size: 0.875em;
        font-weight: 600;
        content: counter(step);
      }
    }
  }

  clinic-faq,
  clinic-risks-accordion {
    --pre-start: var(--pre-space);
    --pre-under: var(--pre-space);
    --pre-side: min(var(--pre-space) * 1.25, 7vw);
    --pre-end: calc(var(--pre-space) * 1.25);

    /* Room for the button that opens all. */
    &:has(> :is(h3, details):nth-of-type(3), > dl > dt:nth-of-type(3)) > :first-child {
      padding-inline-end: 3.2em;
    }
  }

  /* Room for the search among many questions. */
  clinic-faq:has(> :is(h3, details):nth-of-type(8), > dl > dt:nth-of-type(8)) {
    --pre-before: calc(var(--pre-space) * 2.25 + 1lh * 0.875 + 3.5em);
  }

  /* Risks are open. */
  clinic-risks-accordion > details::details-content {
    content-visibility: visible;
  }

  /* Answers will be closed: so they are now, but not for ever if no script comes. */
  @media (scripting: enabled) {
    clinic-faq > dl > dd,
    clinic-faq > h2 ~ h3 ~ :not(h3) {
      animation: clinic-late 0s 4s backwards;
    }
  }

  @keyframes clinic-late {
    from {
      display: none;
    }
  }
`;

import { isServer as isResolvedForServer } from 'lit';

/**
 * Whether there is no page. Lit alone tells how a package was resolved, and test runners that make a page in Node, as Vitest does
 * by jsdom, resolve it as for a server. The `document` that Lit's server gives to some hosts holds no page.
 */
export const isServer: boolean =
  isResolvedForServer && !(globalThis.document as Partial<Document> | undefined)?.documentElement;

import { isServer as isResolvedForServer } from 'lit';

/**
 * Whether there is no page. Lit's `isServer` says only how the package was resolved, and test runners that create a page in
 * Node, such as Vitest with jsdom, resolve it as for a server. The `document` that Lit's server code defines in some hosts
 * has no page either.
 */
export const isServer: boolean =
  isResolvedForServer && !(globalThis.document as Partial<Document> | undefined)?.documentElement;

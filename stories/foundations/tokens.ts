/// <reference types="vite/client" />
import { readTokens } from '../../src/theme/build-token-list.js';
import source from '../../src/theme/tokens.ts?raw';

/** Every token with its type, its description and its default, read from the one place where they are written. */
export const tokenList = readTokens(source);

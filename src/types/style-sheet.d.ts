/** A style sheet, which a bundler puts into the page: for TypeScript a module that holds nothing. */
export {};

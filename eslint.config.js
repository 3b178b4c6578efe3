import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const markup = {
  group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*', 'lit/static-html.js'],
  message: 'Content never becomes markup by way of a string: write a template.',
};
const unsafeNames = '/^(inner|outer)HTML$|^insertAdjacentHTML$|^setHTMLUnsafe$/';

/** What the modules of a folder of src do not import, beside what makes markup of strings. */
function room(folder, regex, message) {
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: [markup, { regex, message }] }] },
  };
}

export default defineConfig(
  globalIgnores(['dist/', 'storybook-static/', 'coverage/']),
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  lit['flat/recommended'],
  wc['flat/best-practice'],
  litA11y.configs.recommended,
  storybook.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Safari takes a list without bullets for no list, unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
    },
  },

  // The gate and the configuration: plain JavaScript in Node.
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
  },
  // The examples have their own packages, and check their own types.
  {
    files: ['docs/examples/**/*.{ts,tsx}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  // What a check runs inside a page, and what the examples do there.
  {
    files: ['tests/**/*.mjs', 'docs/examples/**/*.js'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },

  // Content is text that other people wrote: it reaches the page through Lit's own escaping and in no other way.
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-imports': ['error', { patterns: [markup] }],
      'no-restricted-syntax': [
        'error',
        { selector: `MemberExpression[property.name=${unsafeNames}]`, message: markup.message },
        { selector: `MemberExpression > Literal[value=${unsafeNames}]`, message: markup.message },
        { selector: 'TemplateElement[value.raw=/[.](inner|outer)HTML=/]', message: markup.message },
        {
          selector: 'TaggedTemplateExpression TemplateElement[value.raw=/\\sstyle=/]',
          message: 'A strict security policy forbids style attributes: write a class.',
        },
        {
          selector: 'Literal[regex.pattern=/[(][?]<[=!]/]',
          message: 'Safari before 16.4 refuses a file with a lookbehind.',
        },
        {
          selector: 'TSEnumDeclaration, TSModuleDeclaration[kind!="global"]',
          message: 'TypeScript for types only.',
        },
      ],
    },
  },
  // What runs in a page, where old libraries replace some of what the language has: tests/old-scripts.test.mjs.
  {
    files: [
      'src/{content,context,elements,html,labels,parts,registration,rich-text,structured-data,theme}/**/*.ts',
    ],
    ignores: ['src/**/build-*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Array', property: 'from', message: "Prototype.js's and MooTools' map nothing." },
        { object: 'Date', property: 'parse', message: "Datejs's and MooTools' read other dates." },
        { property: 'entries', allowObjects: ['Object'], message: 'Prototype.js takes it from arrays.' },
      ],
    },
  },
  // Additions to the types of frameworks, which can be made in no other way and whose packages are not installed here.
  {
    files: ['src/types/*.d.ts'],
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
    },
  },
  // The content model runs anywhere: it knows neither Lit nor the DOM, and nobody else in src.
  room('content', '^(lit|@lit/|\\.\\./)', 'src/content knows nobody but itself.'),
  // What becomes of content elsewhere knows the content and nobody else.
  room(
    'structured-data',
    '^(lit|@lit/|\\.\\./(?!content/))',
    'src/structured-data knows src/content and nobody else.',
  ),
  // The linter runs anywhere, too, and knows the content model alone.
  room(
    'lint',
    '^(lit$|lit/|@lit/|node:|(\\.\\./)+(cli|context|editors|elements|html|import|labels|parts|react|registration|rich-text|server|structured-data|theme|types)/)',
    'src/lint knows src/content only.',
  ),
  // What reads foreign formats knows the content and the reading of HTML, and is no part of a page.
  room(
    'import',
    '^(lit|@lit/|node:|\\.\\./(?!(content|html)/))',
    'src/import knows src/content and src/html, and nobody else.',
  ),
  {
    ...room('elements', '^\\.\\./(?!\\.\\./)', 'An element knows no other element.'),
    // Only a define file puts them together.
    ignores: ['src/elements/**/define.ts'],
  },

  {
    files: ['tests/**/*.{ts,mjs}'],
    rules: {
      'no-restricted-properties': [
        'error',
        { property: 'only', message: 'The other tests of the file would not run, and nothing would fail.' },
      ],
    },
  },
  {
    files: ['tests/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // Chai's assertions look like promises, or like expressions without effect; node:test returns a promise from `it`.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);

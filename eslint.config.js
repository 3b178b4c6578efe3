import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { rooms } from './tests/checks/rooms.mjs';

const noMarkup = 'Content never becomes markup by way of a string: write a template.';
// A slash would end a pattern: a dot stands for it.
const unsafeModules = '/^lit(-html)?.(directives.unsafe-|static-html)/';
const unsafeNames = '/^(inner|outer)HTML$|^insertAdjacentHTML$|^setHTMLUnsafe$/';

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
      'no-restricted-syntax': [
        'error',
        { selector: `Literal[value=${unsafeModules}]`, message: noMarkup },
        { selector: `MemberExpression[property.name=${unsafeNames}]`, message: noMarkup },
        { selector: `MemberExpression > Literal[value=${unsafeNames}]`, message: noMarkup },
        { selector: 'TemplateElement[value.raw=/[.](inner|outer)HTML=/]', message: noMarkup },
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
  // Who may know whom. What is made at build stands beside its source and may look at anything; the one-tag page is made of all
  // the other elements.
  {
    files: ['src/*/**/*.ts'],
    ignores: ['src/**/build-*.ts', 'src/elements/treatment/define.ts'],
    plugins: { clinic: { rules: { rooms } } },
    rules: { 'clinic/rooms': 'error' },
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

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compactStyles } from '../../src/theme/build-compact-styles.js';

describe('compactStyles', () => {
  it('removes white space and comments, but keeps the number of lines of the module', () => {
    const module = 'const styles = css`\n  /* Why. */\n  p {\n    margin: 0;\n  }\n`;\nnext();';
    assert.equal(compactStyles(module), 'const styles = css `p{margin:0}`\n\n\n\n\n;\nnext();');
  });

  it('removes white space in custom properties, but keeps it in strings', () => {
    const module = "css`p{--a: var(\n --b,\n min(1px, 2px)\n);quotes:'( ' ', '}`";
    assert.equal(compactStyles(module), 'css `p{--a:var(--b,min(1px,2px));quotes:"( " ", "}`\n\n\n');
  });

  it('escapes non-ASCII characters', () => {
    const [, sheet] = /`(.*)`/.exec(compactStyles("css`p::before{content:' · '}`"))!;
    assert.equal(sheet, String.raw`p:before{content:" \\b7  "}`);
  });

  it('resolves calc() and drops leading zeros', () => {
    assert.equal(compactStyles('css`p{margin:calc(1em * 0.5) 0.25em}`'), 'css `p{margin:.5em .25em}`');
  });

  it('throws if a style sheet contains a backslash', () => {
    assert.throws(
      () => compactStyles(String.raw`css${'`'}p::before{content:'\b7'}${'`'}`),
      /Write the character itself/,
    );
  });
});

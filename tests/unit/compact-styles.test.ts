import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compactStyles } from '../../src/theme/build-compact-styles.js';

describe('style sheets in a module', () => {
  it('lose their white space and comments; the module keeps its lines', () => {
    const module = 'const styles = css`\n  /* Why. */\n  p {\n    margin: 0;\n  }\n`;\nnext();';
    assert.equal(compactStyles(module), 'const styles = css `p{margin:0}`\n\n\n\n\n;\nnext();');
  });

  it('lose it in the values of custom properties as well, and keep it in strings', () => {
    const module = "css`p{--a: var(\n --b,\n min(1px, 2px)\n);quotes:'( ' ', '}`";
    assert.equal(compactStyles(module), 'css `p{--a:var(--b,min(1px,2px));quotes:"( " ", "}`\n\n\n');
  });

  it('are written in ASCII, and say the same', () => {
    const [, sheet] = /`(.*)`/.exec(compactStyles("css`p::before{content:' · '}`"))!;
    assert.equal(sheet, String.raw`p:before{content:" \\b7  "}`);
  });

  it('are as short as they can be, and say the same', () => {
    assert.equal(compactStyles('css`p{margin:calc(1em * 0.5) 0.25em}`'), 'css `p{margin:.5em .25em}`');
  });

  it('may not hold a backslash', () => {
    assert.throws(
      () => compactStyles(String.raw`css${'`'}p::before{content:'\b7'}${'`'}`),
      /Write the character itself/,
    );
  });
});

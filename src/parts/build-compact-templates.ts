import ts from 'typescript';

/** How the templates of elements begin: Lit's own tags, and `htmlAt()`. */
const tag = /^(?:html|svg|at)$|^htmlAt\(/;

/**
 * Collapses each line break and the spaces around it in a module's templates to one space, and removes those before the end
 * of a tag, which changes nothing in HTML. Bundlers leave them as they are. The module keeps its number of lines, so that its
 * source map stays valid.
 */
export function compactTemplates(module: string): string {
  const file = ts.createSourceFile('module.ts', module, ts.ScriptTarget.Latest, true);
  let compacted = '';
  let end = 0;
  for (const text of textsOf(file).sort((one, other) => one.pos - other.pos)) {
    const written = text.getText(file);
    const lines = written.split('\n').length - 1;
    const short = written.replace(/\s*\n\s*>/g, '>').replace(/\s*\n\s*/g, ' ');
    // The removed line breaks follow, outside the text.
    compacted += module.slice(end, text.getStart(file)) + short + '\n'.repeat(lines);
    end = text.end;
  }
  return compacted + module.slice(end);
}

/** The pieces of text that templates are made of, between the values. */
function textsOf(node: ts.Node): ts.TemplateLiteralLikeNode[] {
  const inner: ts.TemplateLiteralLikeNode[] = [];
  ts.forEachChild(node, (child) => void inner.push(...textsOf(child)));
  if (!ts.isTaggedTemplateExpression(node) || !tag.test(node.tag.getText())) return inner;
  const { template } = node;
  return ts.isNoSubstitutionTemplateLiteral(template)
    ? [template, ...inner]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal), ...inner];
}

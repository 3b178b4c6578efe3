import { groupBy } from '../content/group-by.js';
import { elementsOf, type Described, type Manifest } from './build-manifest.js';

/** Every part that a page may style, once for all elements that have one of this name. Its description names them. */
export function parts(manifest: Manifest): readonly Described[] {
  const all = elementsOf(manifest).flatMap(({ tagName, cssParts = [] }) =>
    cssParts.map(({ name, description }) => ({ tagName, name, description })),
  );
  return [...groupBy(all, ({ name }) => name)].map(([name, named]) => {
    const meanings = groupBy(named, ({ description }) => description);
    const lines = [...meanings].map(
      ([meaning, those]) => `${those.map(({ tagName }) => `\`<${tagName}>\``).join(', ')}: ${meaning}`,
    );
    return { name, description: lines.join('\n\n') };
  });
}

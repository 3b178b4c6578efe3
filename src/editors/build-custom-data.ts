import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import type { Token } from '../theme/build-token-list.js';
import { customProperties } from './build-custom-properties.js';
import type { Described, Manifest } from './build-manifest.js';
import { parts } from './build-parts.js';

interface WebTypes {
  readonly contributions: { readonly css: object };
}

/**
 * The files that VS Code and the IDEs of JetBrains read, by their names.
 *
 * The generators know what the manifest says about the elements. The theme's tokens belong to no element, and the generators
 * omit defaults: the custom properties are therefore added here. So are the parts, which they repeat for each element.
 */
export function customData(manifest: Manifest, tokens: readonly Token[]): Readonly<Record<string, object>> {
  const source = manifest as Manifest & Parameters<typeof getWebTypesData>[0];
  const properties = customProperties(manifest, tokens);
  const pseudoElements = parts(manifest);
  const css = JSON.parse(getVsCodeCssCustomData(source, {})) as object;
  const { contributions, ...webTypes } = JSON.parse(getWebTypesData(source, {})) as WebTypes;
  return {
    'html-custom-data.json': JSON.parse(getVsCodeHtmlCustomData(source, {})) as object,
    'css-custom-data.json': {
      ...css,
      properties: properties.map(vsCodeEntry),
      pseudoElements: pseudoElements.map((part) => vsCodeEntry({ ...part, name: `::part(${part.name})` })),
    },
    'web-types.json': {
      ...webTypes,
      contributions: {
        ...contributions,
        css: {
          ...contributions.css,
          properties: properties.map(webTypesEntry),
          'pseudo-elements': pseudoElements.map((part) =>
            webTypesEntry({ ...part, name: `part(${part.name})` }),
          ),
        },
      },
    },
  };
}

/** VS Code shows the syntax below the description. */
function vsCodeEntry(entry: Described) {
  return {
    name: entry.name,
    description: { kind: 'markdown', value: described(entry) },
    syntax: entry.type?.text,
  };
}

function webTypesEntry(entry: Described) {
  return { name: entry.name, description: described(entry) };
}

/** Neither format has a place for a default. */
function described({ description = '', default: value }: Described): string {
  return value ? `${description}\n\nDefault: \`${value}\`` : description;
}

/** Describes the elements in custom-elements.json: for the tables in Storybook, for editors and for other tools. */
export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/define.ts', '**/*.styles.ts', '**/*.events.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly(), plainTypes(), publishedPaths()],
};

/** The analyzer lists what a module and a class keep to themselves, too, and takes a state for an attribute. */
function publicOnly() {
  const ofClasses = ['version', 'styles', 'properties'];
  const isHidden = ({ name, privacy = 'public' }) =>
    name.startsWith('#') || privacy !== 'public' || ofClasses.includes(name);
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        const exported = new Set(module.exports.map(({ name }) => name));
        module.declarations = module.declarations.filter(({ name }) => exported.has(name));
        for (const declaration of module.declarations) {
          const { members = [], attributes } = declaration;
          const hidden = new Set(members.filter(isHidden).map(({ name }) => name));
          declaration.members &&= members.filter(({ name }) => !hidden.has(name));
          declaration.attributes = attributes?.filter(({ fieldName }) => !hidden.has(fieldName));
          for (const member of declaration.members ?? []) delete member.privacy;
        }
      }
    },
  };
}

/** That an attribute may be left out goes without saying; a control for `number | undefined` would be none for numbers. */
function plainTypes() {
  return {
    name: 'plain-types',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules) {
        for (const { members = [], attributes = [] } of declarations) {
          for (const { type } of [...members, ...attributes]) {
            if (type) type.text = type.text.replace(/( \| undefined)+$/, '');
          }
        }
      }
    },
  };
}

/** The package holds dist/…/faq.js, not src/…/faq.ts. */
function publishedPaths() {
  const published = (path) => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
  return {
    name: 'published-paths',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.path = published(module.path);
        for (const { declaration } of module.exports) {
          if (declaration.module) declaration.module = published(declaration.module);
        }
      }
    },
  };
}

import type { Preview } from '@storybook/web-components-vite';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];
type ArgTypes = ReturnType<Enhancer>;

/** Rows that tell what there is, and give the story nothing. */
const described = ['events', 'css custom properties', 'css shadow parts'];

/** Leaves a control to what a story passes on: the properties, each once, and each with what it can be. */
export const controlsOfProperties: Enhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [name, { ...argType, ...controlOf(name, argType) }]),
  );

function controlOf(name: string, { table }: ArgTypes[string]): Partial<ArgTypes[string]> {
  // An attribute with a hyphen has its property in another row, and the story sets properties.
  if (described.includes(table?.category ?? '') || name.includes('-')) return { control: false };
  const words = wordsOf(table?.type?.summary);
  if (!words) return {};
  return {
    control: { type: 'select', labels: { undefined: 'left out' } },
    options: [undefined, ...words],
  };
}

/** The words of a type that is nothing but words, such as `'as-is'`. */
function wordsOf(type = ''): string[] | undefined {
  const words = type.split(' | ');
  return words.every((word) => /^'.*'$/.test(word)) ? words.map((word) => word.slice(1, -1)) : undefined;
}

/** An element's attributes, by their HTML names. `true` is an attribute without a value, `false` omits it, as does null. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

const attributeName = /^[a-z][a-z\d_.:-]*$/i;

/**
 * The attributes to write, with their values as text.
 *
 * @throws {TypeError} If a name could be read as something else than a name. Values are escaped where they are written.
 */
export function writtenAttributes(attributes: Attributes): [name: string, value: string][] {
  const written: [string, string][] = [];
  for (const [name, value] of Object.entries(attributes)) {
    if (!attributeName.test(name))
      throw new TypeError(`${JSON.stringify(name)} is not the name of an attribute.`);
    if (value == null || value === false) continue;
    written.push([name, value === true ? '' : String(value)]);
  }
  return written;
}

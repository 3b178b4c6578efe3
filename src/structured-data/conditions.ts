import type { Condition } from '../content/conditions.js';
import { groupBy } from '../content/group-by.js';
import { withIds } from '../content/ids.js';
import type { Treatment } from '../content/treatment.js';
import type { Addresses } from './addresses.js';
import { node, reference, type JsonLdNode } from './node.js';

/**
 * The conditions that have a name, each once. The treatment is a possible one for conditions that it is said to be used for.
 * That people ask for it is no such claim, nothing is claimed if the relation is left out, and a test treats none. A vaccine
 * prevents them.
 */
export function conditions(
  { conditions = [], preventive }: Treatment,
  treating: JsonLdNode | undefined,
  addresses: Addresses,
): JsonLdNode[] {
  const byName = groupBy(
    conditions.flatMap(({ items }) => items),
    ({ name }) => name,
  );
  const named = [...byName].flatMap(([name, items]): { id?: string; name: string; items: Condition[] }[] =>
    name ? [{ name, items }] : [],
  );
  return withIds(named, ({ name }) => name).map(({ id, name, items }) =>
    node('MedicalCondition', {
      '@id': addresses.id(`condition-${id}`),
      name,
      associatedAnatomy: [...new Set(items.flatMap(({ bodySites = [] }) => bodySites))].map((site) =>
        node('AnatomicalStructure', { name: site }),
      ),
      [preventive ? 'primaryPrevention' : 'possibleTreatment']:
        treating && items.some(({ relation }) => relation && relation !== 'sought-for')
          ? reference(treating)
          : undefined,
    }),
  );
}

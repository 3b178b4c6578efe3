/** Prints docs/linting.md, made from the rules. Run by tests/checks/docs.mjs. */
import { groupBy } from '../content/group-by.js';
import { introduction, leftOut } from './build-docs-text.js';
import { exampleOf, type Fragment, type Rule } from './rule.js';
import { rules } from './rules/index.js';

const groups = groupBy(rules, ({ id }) => id.split('/')[0]!);
const table = rules.map(
  ({ id, severity, flags }) => `| [\`${id}\`](#${anchor(id)}) | ${severity} | ${flags} |`,
);

console.log(
  [
    introduction,
    `## The ${rules.length} rules`,
    ['| Rule | Severity | Flags |', '| --- | --- | --- |', ...table].join('\n'),
    ...[...groups].flatMap(([group, members]) => [
      `## ${group[0]!.toUpperCase()}${group.slice(1)}`,
      ...members.map(section),
    ]),
    leftOut,
  ].join('\n\n'),
);

function section({ id, severity, flags, why, bad, good }: Rule): string {
  return [`### ${id}`, `**${severity}** · ${flags}`, why, 'Found in:', json(bad), 'Not in:', json(good)].join(
    '\n\n',
  );
}

/** An example as an author would write it; a field that is removed from the whole example is shown as missing. */
function json(fragment: Fragment): string {
  const own = withoutEmpty(fragment);
  const shown = Object.keys(own).length ? own : withoutEmpty(exampleOf(fragment));
  return ['```json', JSON.stringify(shown, null, 2), '```'].join('\n');
}

function withoutEmpty(fragment: Fragment): Fragment {
  return Object.fromEntries(Object.entries(fragment).filter(([, value]) => value != null));
}

function anchor(id: string): string {
  return id.toLowerCase().replace(/[^a-z\d-]/g, '');
}

/** Adds entries to a list. As the arguments of `push`, a hundred thousand would be too many. */
export function addAll<Entry>(list: Entry[], entries: readonly Entry[]): void {
  for (const entry of entries) list.push(entry);
}

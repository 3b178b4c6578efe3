/** The id that a fragment such as `#a%20b` names; as it stands if it cannot be decoded. */
export function idIn(hash: string): string {
  const id = hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

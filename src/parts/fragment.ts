/** The id that a fragment such as `#a%20b` names; as it stands where it is no encoding of anything. */
export function idIn(hash: string): string {
  const id = hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

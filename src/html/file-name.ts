/** The name of the file at an address; nothing where the address holds the file itself. */
export function fileNameOf(address: string): string {
  return /^data:/i.test(address) ? '' : address.replace(/[?#][^]*/, '').replace(/^.*\//, '');
}

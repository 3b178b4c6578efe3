/** The name of the file at an address; empty if the address is a `data:` URL. */
export function fileNameOf(address: string): string {
  return /^data:/i.test(address) ? '' : address.replace(/[?#][^]*/, '').replace(/^.*\//, '');
}

/** The name of the file at an address; nothing where the address holds the file itself. */
export function fileNameOf(address: string): string {
  if (/^data:/i.test(address)) return '';
  return (
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .pop() ?? ''
  );
}

/** The address of a DOI, which may be written bare, as an address, or after `doi:`. */
export function doiAddress(doi: string): string | undefined {
  const [found] = /10\.\d{4,9}\/\S+/.exec(doi) ?? [];
  return found && new URL(`https://doi.org/${found}`).href;
}

/** Makes the addresses of a page and of the things on it. */
export class Addresses {
  /** Address of the page without a fragment, where it is known. */
  readonly page: string | undefined;

  constructor(url: string | undefined) {
    this.page = url?.replace(/#.*$/, '');
  }

  /** The id of a thing on the page. It stays the same as long as the page's address and the name do. */
  id(name: string): string {
    return `${this.page ?? ''}#${name}`;
  }

  /** An address from the content, resolved against that of the page. */
  absolute(address: string | undefined): string | undefined {
    if (address === undefined) return undefined;
    try {
      return new URL(address, this.page).href;
    } catch {
      return address;
    }
  }
}

/** The one address of the app in Electron; the scheme is bound to the application, not to files. */
export const scheme = 'app';
export const ownOrigin = `${scheme}://rechtenklaar`;
export const startAddress = `${ownOrigin}/`;

/** By its beginning: URL gives every scheme of one's own the same origin, 'null'. */
export function isOwnAddress(address: string): boolean {
  return address.startsWith(startAddress);
}

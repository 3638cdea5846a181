/**
 * What the page may do, as directives of a Content-Security-Policy. React Aria adds two `<style>`
 * elements, which take the nonce; its announcer needs the `default` Trusted Types policy, which
 * lets only '' become markup (docs/dependencies.md, section 5, item 7). A colon after a directive's name makes
 * the directive void (security.md, finding 5): that is why this is tested by what a browser does.
 */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** For everything that is not the page: opened as a document of its own, it may do nothing. */
const nothingPolicy = "default-src 'none'; frame-ancestors 'none'";

/** Devices and sensors that a page can ask for and this one never does. */
const unused = [
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/** On every answer, refusals included. Nothing may be kept by a browser's cache on disk. */
export const commonHeaders: readonly (readonly [name: string, value: string])[] = [
  ['content-security-policy', nothingPolicy],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', unused.map((feature) => `${feature}=()`).join(', ')],
  ['cache-control', 'no-store'],
];

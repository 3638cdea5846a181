/**
 * Only '' may become HTML: react-aria's announcer clears itself with `innerHTML = ''`, and nothing
 * else in the app writes markup from text. Must be imported before everything else.
 */
type PolicyFactory = {
  createPolicy(name: string, rules: { readonly createHTML: (markup: string) => string }): unknown;
};

const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;

factory?.createPolicy('default', {
  createHTML(markup) {
    if (markup === '') return markup;
    throw new TypeError('Markup from text is refused.');
  },
});

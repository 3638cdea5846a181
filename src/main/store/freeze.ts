/** Freezes a plain value and everything in it. Entities are small and have no cycles. */
export function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const key in value) freezeDeep(value[key]);
  return Object.freeze(value);
}

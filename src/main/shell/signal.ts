/** Something that is told once, and that others wait for. */
export type Signal<T> = { readonly given: Promise<T>; give(value: T): void };

export function createSignal<T = void>(): Signal<T> {
  let give: (value: T) => void = () => undefined;
  const given = new Promise<T>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

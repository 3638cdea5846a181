const answers = new WeakMap<object, Map<string, unknown>>();

/**
 * What was computed from a list that never changes (the store makes another one when something in it
 * does), so that a screen of 100,000 persons counts them once and not at every visit. Of a part of a
 * list: after a change only the part that changed is counted anew. `question` names the computation and all else that it depends on, today for one.
 */
export function remembered<T>(about: object, question: string, compute: () => T): T {
  const known = answers.get(about) ?? new Map<string, unknown>();
  answers.set(about, known);
  if (!known.has(question)) known.set(question, compute());
  return known.get(question) as T;
}

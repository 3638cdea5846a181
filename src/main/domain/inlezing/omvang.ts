/** More persons than this at once is more than somebody looks at one by one. */
export const VEEL_PERSONEN = 100;
/** And so is more than this part of those whom the organisatie has. */
const VEEL_DEEL = 0.2;

export type Omvang = {
  /** Persons whom the list adds or changes. */
  readonly geraakt: number;
  readonly personen: number;
  readonly uitzonderlijk: boolean;
};

/**
 * Whether a list touches unusually much: a mistake in a column then is a mistake for everybody. Of a
 * handful of persons a fifth is one, and that is no news.
 */
export function meetOmvang(geraakt: number, personen: number): Omvang {
  const part = geraakt > 10 && geraakt > personen * VEEL_DEEL;
  return { geraakt, personen, uitzonderlijk: geraakt > VEEL_PERSONEN || part };
}

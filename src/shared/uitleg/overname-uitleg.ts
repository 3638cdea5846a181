import type { VeldHandeling, VeldNaam } from '../values/overname.ts';

/**
 * What stands beside the Dutch labels of the real screens: shared, because the page shows it and main
 * writes it into the document to print. The labels themselves are never translated.
 */
export type OvernameUitleg = {
  readonly veld: Readonly<Record<VeldNaam, string>>;
  readonly handeling: Readonly<Record<VeldHandeling, string>>;
};

import type { StepDone } from './run-steps.ts';

export type Prepared = {
  readonly personen: number;
  readonly werkrelaties: number;
  readonly toekenningen: number;
};
/** What the app would not do, in its own words. */
export type Refused = { readonly what: string; readonly reason: string };

/** What the steps find out in the app, for the summary. */
export type Notes = { prepared: Prepared; readonly refused: Refused[] };

/** `summary.json`; its shape stays as it is, so that versions can be compared. */
export type Summary = {
  readonly steps: readonly StepDone[];
  readonly prepared: Prepared;
  readonly refused: readonly Refused[];
  /** What stands beside the screenshots in the folder. */
  readonly files: readonly string[];
};

export const summaryFiles = ['summary.json', 'summary.txt'] as const;

/** The same for a reader. */
export function tellSummary({ steps, prepared, refused, files }: Summary): string {
  const lines = [
    'Rechtenklaar: the procedure, played in the Oefenomgeving',
    '',
    ...steps.map(({ name, screenshot }) => `${screenshot.slice(0, 2)}  ${name}`),
    '',
    'Prepared',
    `  personen      ${prepared.personen}`,
    `  werkrelaties  ${prepared.werkrelaties}`,
    `  toekenningen  ${prepared.toekenningen}`,
    '',
    'Refused, as it should be',
    ...refused.map(({ what, reason }) => `  ${what}: ${reason}`),
    '',
    `Beside the ${steps.length} screenshots: ${files.join(', ')}`,
  ];
  return `${lines.join('\n')}\n`;
}

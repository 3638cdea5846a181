import { writeFile } from 'node:fs/promises';
import { type Browser, chromium } from 'playwright';
import { readCommandLine } from '../demo/command-line.ts';
import { chromiumOptions } from '../e2e/browser.ts';
import { type Figure, judged } from './figures.ts';
import { measureFirstScreen } from './first-screen.ts';
import { measureImport } from './import-figures.ts';
import { describeMachine } from './machine.ts';
import { measureMatrix } from './matrix.ts';
import { type Report, tellReport } from './report.ts';
import { measureScreens } from './screens.ts';
import { measureSearch } from './search-figures.ts';
import { measureStoreBuilt } from './store.ts';

const lanes = ['start', 'store', 'search', 'import', 'ui', 'matrix'] as const;
type Lane = (typeof lanes)[number];

const options = {
  json: { type: 'string' },
  strict: { type: 'boolean' },
  only: { type: 'string' },
} as const;
const usage = `npm run bench -- [--json FILE] [--strict] [--only ${lanes.join('|')}]`;

/** 0 measured, 1 a hold was missed and `--strict` was asked for, 2 not asked for as in `usage`. */
async function main(args: readonly string[]): Promise<number> {
  const asked = readCommandLine(args, { options, usage });
  if (!asked.ok) {
    console.error(asked.complaint);
    return 2;
  }
  const { json, strict, only } = asked.values;
  if (only !== null && !isLane(only)) {
    console.error(usage);
    return 2;
  }
  const report = await measure(only);
  if (json !== null) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
  console.log(tellReport(report));
  const missed = report.figures.filter((figure) => judged(figure) === 'missed');
  if (missed.length > 0) console.log(`Missed: ${missed.map(({ id }) => id).join(', ')}`);
  return strict && missed.length > 0 ? 1 : 0;
}

async function measure(only: Lane | null): Promise<Report> {
  const browser = await startBrowser();
  const measures: Readonly<Record<Lane, () => Promise<readonly Figure[]> | readonly Figure[]>> = {
    start: () => measureFirstScreen(startBrowser),
    store: measureStoreBuilt,
    search: measureSearch,
    import: measureImport,
    ui: () => measureScreens(browser),
    matrix: () => measureMatrix(browser),
  };
  const figures: Figure[] = [];
  for (const lane of only === null ? lanes : [only]) figures.push(...(await measures[lane]()));
  const machine = describeMachine(browser.version());
  await browser.close();
  return { at: new Date().toISOString(), machine, figures };
}

function isLane(text: string): text is Lane {
  return lanes.some((lane) => lane === text);
}

function startBrowser(): Promise<Browser> {
  return chromium.launch(chromiumOptions());
}

process.exitCode = await main(process.argv.slice(2));

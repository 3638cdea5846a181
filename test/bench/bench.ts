import { writeFile } from 'node:fs/promises';
import { type Browser, chromium } from 'playwright';
import { readCommandLine } from '../demo/command-line.ts';
import { chromiumOptions } from '../e2e/browser.ts';
import { judged } from './figures.ts';
import { measureFirstScreen } from './first-screen.ts';
import { measureImport } from './import-figures.ts';
import { describeMachine } from './machine.ts';
import { type Report, tellReport } from './report.ts';
import { measureScreens } from './screens.ts';
import { measureSearch } from './search-figures.ts';

const options = { json: { type: 'string' }, strict: { type: 'boolean' } } as const;
const usage = 'npm run bench -- [--json FILE] [--strict]';

/** 0 measured, 1 a hold was missed and `--strict` was asked for, 2 not asked for as in `usage`. */
async function main(args: readonly string[]): Promise<number> {
  const asked = readCommandLine(args, { options, usage });
  if (!asked.ok) {
    console.error(asked.complaint);
    return 2;
  }
  const { json, strict } = asked.values;
  const report = await measure();
  if (json !== null) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
  console.log(tellReport(report));
  const missed = report.figures.filter((figure) => judged(figure) === 'missed');
  if (missed.length > 0) console.log(`Missed: ${missed.map(({ id }) => id).join(', ')}`);
  return strict && missed.length > 0 ? 1 : 0;
}

async function measure(): Promise<Report> {
  const first = await measureFirstScreen(startBrowser);
  const search = measureSearch();
  const lists = await measureImport();
  const browser = await startBrowser();
  const screens = await measureScreens(browser);
  const figures = [...first, ...search, ...lists, ...screens];
  const machine = describeMachine(browser.version());
  await browser.close();
  return { at: new Date().toISOString(), machine, figures };
}

function startBrowser(): Promise<Browser> {
  return chromium.launch(chromiumOptions());
}

process.exitCode = await main(process.argv.slice(2));

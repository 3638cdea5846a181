import { readCommandLine } from './command-line.ts';
import { playDemo } from './play-demo.ts';

const usage = 'npm run demo -- [--out DIR] [--list FILE.csv [--all-or-nothing]]';
const options = {
  out: { type: 'string' },
  list: { type: 'string' },
  'all-or-nothing': { type: 'boolean' },
} as const;

/** 0 played, 1 a step did not happen or a list was refused, 2 not asked for as in `usage`. */
async function main(args: readonly string[]): Promise<number> {
  const asked = readCommandLine(args, { options, usage });
  if (!asked.ok) {
    console.error(asked.complaint);
    return 2;
  }
  const { list, out } = asked.values;
  if (list !== null) {
    const { playList } = await import('./list/play-list.ts');
    const allOrNothing = asked.values['all-or-nothing'];
    return playList({ list, out: out ?? 'demo-out', allOrNothing, say: console.log });
  }
  // Only now: no browser driver is needed to refuse a flag.
  const [{ openStage }, { story }] = await Promise.all([
    import('./stage.ts'),
    import('./story/story.ts'),
  ]);
  return playDemo({
    out: out ?? 'demo-out',
    steps: story,
    openStage,
    say: console.log,
  });
}

process.exitCode = await main(process.argv.slice(2));

import { readCommandLine } from './command-line.ts';
import { playDemo } from './play-demo.ts';

const usage = 'npm run demo -- [--out DIR]';

/** 0 played, 1 a step did not happen, 2 not asked for as in `usage`. */
async function main(args: readonly string[]): Promise<number> {
  const asked = readCommandLine(args, { options: { out: { type: 'string' } }, usage });
  if (!asked.ok) {
    console.error(asked.complaint);
    return 2;
  }
  // Only now: no browser driver is needed to refuse a flag.
  const [{ openStage }, { story }] = await Promise.all([
    import('./stage.ts'),
    import('./story/story.ts'),
  ]);
  return playDemo({
    out: asked.values.out ?? 'demo-out',
    steps: story,
    openStage,
    say: console.log,
  });
}

process.exitCode = await main(process.argv.slice(2));

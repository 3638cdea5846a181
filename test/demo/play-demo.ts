import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runSteps, type Step } from './run-steps.ts';
import { type Notes, type Summary, summaryFiles, tellSummary } from './summary.ts';

/** What the demo needs of the stage that its steps play on. */
export type Playable = {
  readonly notes: Notes;
  /** Takes the picture of what is on the screen, and refuses when the screen complained. */
  shoot(path: string): Promise<void>;
  close(): Promise<void>;
};

/**
 * Plays the steps and leaves a numbered picture of each in `out`, with the summaries. Answers the
 * exit code: 1, and no summary, when a step did not happen.
 */
export async function playDemo<Stage extends Playable>(demo: {
  readonly out: string;
  readonly steps: readonly Step<Stage>[];
  readonly openStage: () => Promise<Stage>;
  readonly say: (line: string) => void;
}): Promise<number> {
  const { out, steps, say } = demo;
  await clearOwnFiles(out);
  const stage = await demo.openStage();
  try {
    const shoot = (screenshot: string) => stage.shoot(join(out, screenshot));
    const { done, failed } = await runSteps(steps, { stage, shoot });
    if (failed !== null) {
      await stage.shoot(join(out, 'failed.png')).catch(() => undefined);
      say(`Step ${failed.name}: did not happen. ${failed.reason}`);
      return 1;
    }
    const { prepared, refused } = stage.notes;
    await writeSummary(out, { steps: done, prepared, refused, files: summaryFiles });
    say(`${done.length} steps, each with its screenshot in ${out}`);
    return 0;
  } finally {
    await stage.close();
  }
}

async function writeSummary(out: string, summary: Summary): Promise<void> {
  await writeFile(join(out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  await writeFile(join(out, 'summary.txt'), tellSummary(summary));
}

/** Of an earlier demo; anything else in the folder is somebody's. */
async function clearOwnFiles(out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  const own = (await readdir(out)).filter((name) =>
    /^(\d\d-[a-z0-9-]+\.png|failed\.png|summary\.(json|txt))$/.test(name),
  );
  await Promise.all(own.map((name) => rm(join(out, name))));
}

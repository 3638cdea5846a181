import { spawn } from 'node:child_process';
import { emptyStore, linesOf, readIds, withChild } from './crash-harness.ts';

export type TwoCounts = {
  rounds: number;
  acknowledged: number;
  present: number;
  conflicts: number;
  otherRefusals: number;
  unreadable: number;
};

/** Two processes on one store with the lock bypassed, each until all its commits are kept (D11). */
export function commitTogether(
  commits: number,
  { rounds = 1, kind = 'sound' }: { rounds?: number; kind?: 'sound' | 'looks at nobody else' },
): Promise<TwoCounts> {
  return withChild(async (script, home) => {
    const counts: TwoCounts = {
      rounds: 0,
      acknowledged: 0,
      present: 0,
      conflicts: 0,
      otherRefusals: 0,
      unreadable: 0,
    };
    for (let round = 0; round < rounds; round++) {
      const folder = await emptyStore(home, round);
      const run = (who: string) => listen([script, folder, who, String(commits), kind]);
      const lines = (await Promise.all([run('a'), run('b')])).flat();
      const kept = lines.filter((line) => /^[ab]-\d+$/.test(line));
      const found = await readIds(folder);
      counts.rounds += 1;
      counts.acknowledged += kept.length;
      counts.conflicts += lines.filter((line) => line === 'bewaren.intussenGewijzigd').length;
      const refusals = lines.filter((line) => line.startsWith('bewaren.'));
      counts.otherRefusals += refusals.filter((line) => !line.endsWith('intussenGewijzigd')).length;
      if (found === null) counts.unreadable += 1;
      else counts.present += kept.filter((id) => found.has(id)).length;
    }
    return counts;
  });
}

async function listen(args: readonly string[]): Promise<readonly string[]> {
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  const child = spawn(process.execPath, [...args], { stdio: [...stdio] });
  const lines: string[] = [];
  for await (const line of linesOf(child)) lines.push(line);
  return lines;
}

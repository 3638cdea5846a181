import { describe, expect, test } from 'vitest';
import { runSteps, type Step } from './run-steps.ts';

type Log = string[];

function step(slug: string, act: Step<Log>['act'] = async (log) => void log.push(slug)): Step<Log> {
  return { slug, name: `does ${slug}`, act };
}

async function play(steps: readonly Step<Log>[], unwilling?: string) {
  const log: Log = [];
  const played = await runSteps(steps, {
    stage: log,
    shoot: async (screenshot) => {
      if (screenshot === unwilling) throw new Error('console: oops');
      log.push(screenshot);
    },
  });
  return { log, played };
}

describe('runSteps', () => {
  test('acts, then takes the picture, in the order of the steps', async () => {
    const { log, played } = await play([step('start'), step('acm')]);
    expect(log).toEqual(['start', '01-start.png', 'acm', '02-acm.png']);
    expect(played).toEqual({
      done: [
        { name: 'does start', screenshot: '01-start.png' },
        { name: 'does acm', screenshot: '02-acm.png' },
      ],
      failed: null,
    });
  });

  test('says which step did not happen, and tries none after it', async () => {
    const broken = step('acm', async () => {
      throw new Error('no such heading');
    });
    const { log, played } = await play([step('start'), broken, step('picker')]);
    expect(log).toEqual(['start', '01-start.png']);
    expect(played.failed).toEqual({ name: '2, does acm', reason: 'no such heading' });
  });

  test('counts a step whose picture could not be taken as one that did not happen', async () => {
    const { played } = await play([step('start'), step('acm')], '01-start.png');
    expect(played).toEqual({
      done: [],
      failed: { name: '1, does start', reason: 'console: oops' },
    });
  });
});

import { expect, test } from 'vitest';
import { tellReport } from './report.ts';

test('a line per figure, with its hold and whether it is held, and where it was measured', () => {
  const text = tellReport({
    at: '2026-11-23T12:00:00.000Z',
    machine: {
      cpu: 'Some CPU',
      cores: 2,
      memoryGB: 8,
      platform: 'linux x64',
      node: '20.19.0',
      chromium: '156',
    },
    figures: [
      { id: 'start.vsBlank', value: 1.62, unit: 'ratio', hold: 1.5, n: 15 },
      { id: 'start.bundle.kB', value: 187.4, unit: 'kB', hold: 250, n: 1 },
      { id: 'start.ms', value: 412.6, unit: 'ms', hold: null, n: 15 },
    ],
  });
  expect(text).toBe(`figure           value  unit   hold   n
start.vsBlank     1.62  ratio  1.50  15  missed
start.bundle.kB    187  kB      250   1  held
start.ms           413  ms           15  told

Some CPU, 2 cores, 8 GB; Node 20.19.0, Chromium 156`);
});

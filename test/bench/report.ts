import { type Figure, judged } from './figures.ts';
import type { Machine } from './machine.ts';

/** The JSON file; its shape stays as it is, so that versions can be compared. */
export type Report = {
  readonly at: string;
  readonly machine: Machine;
  readonly figures: readonly Figure[];
};

/** The same for a reader: a line per figure, numbers to the right. */
export function tellReport({ machine, figures }: Report): string {
  const rows = [
    ['figure', 'value', 'unit', 'hold', 'n', ''],
    ...figures.map((figure) => [
      figure.id,
      shown(figure.value),
      figure.unit,
      figure.hold === null ? '' : shown(figure.hold),
      String(figure.n),
      judged(figure),
    ]),
  ];
  const widths = [0, 1, 2, 3, 4, 5].map((at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, at) => pad(cell, at, widths))
      .join('  ')
      .trimEnd(),
  );
  const { cpu, cores, memoryGB, node, chromium } = machine;
  const where = `${cpu}, ${cores} cores, ${memoryGB} GB; Node ${node}, Chromium ${chromium}`;
  return [...lines, '', where].join('\n');
}

function pad(cell: string, at: number, widths: readonly number[]): string {
  const width = widths[at] ?? 0;
  return at === 1 || at === 3 || at === 4 ? cell.padStart(width) : cell.padEnd(width);
}

function shown(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0);
}

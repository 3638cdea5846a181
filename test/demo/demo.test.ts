import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { story } from './story/story.ts';

test('refuses a flag that it does not have with a sentence and exit code 2', () => {
  const args = ['--import', 'tsx', 'test/demo/demo.ts', '--liszt', 'list.csv'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toBe(
    "Unknown option '--liszt'. Usage: npm run demo -- [--out DIR] [--list FILE.csv [--all-or-nothing]]\n",
  );
  expect(status).toBe(2);
});

test('no two steps of the story leave the same picture', () => {
  const slugs = story.map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
  expect(slugs.filter((slug) => !/^[a-z0-9-]+$/.test(slug))).toEqual([]);
});

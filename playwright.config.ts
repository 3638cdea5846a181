import { defineConfig } from '@playwright/test';
import { type ShellName, shellsHere } from './test/e2e/shells.ts';

// Where its users are: what is told of a day holds for a day in Belgium, also on a machine elsewhere.
process.env.TZ = 'Europe/Brussels';

/** The same stories once per shell that can run here: Chromium over loopback, and Electron. */
export default defineConfig<{ shell: ShellName }>({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['line'], ['json']] : [['list']],
  projects: shellsHere().map((shell) => ({ name: shell, use: { shell, actionTimeout: 20_000 } })),
});

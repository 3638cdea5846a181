import { describe, expect, it } from 'vitest';
import { readFlags } from '../../../src/main/shell/loopback-flags.ts';

describe('the flags of the loopback shell', () => {
  it('are a free port, the own data folder and a window when nothing is said', () => {
    expect(readFlags([])).toEqual({ data: null, port: 0, open: true, findBrowser: false });
  });

  it('can each be said', () => {
    const args = ['--data', '/tmp/a', '--port=8080', '--no-open', '--find-browser'];
    expect(readFlags(args)).toEqual({ data: '/tmp/a', port: 8080, open: false, findBrowser: true });
  });

  it.each([
    ['--port'],
    ['--port=x'],
    ['--port=-1'],
    ['--port=65536'],
    ['--port=1e3'],
    ['--data'],
    ['--no-open=yes'],
    ['--host=0.0.0.0'],
    ['folder'],
  ])('%s is not understood, and not guessed at', (arg) => {
    expect(readFlags([arg])).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { createLog } from '../../../src/main/api/log.ts';

function logged(procedure: string | null, error: unknown): string {
  const lines: string[] = [];
  const now = () => '2026-11-23T11:00:00.000Z';
  createLog({ write: (line) => lines.push(line), now }).bug({ procedure, error });
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}

function withStack(stack: string): Error {
  return Object.assign(new TypeError('Joke Testaert 85.67.30-123.45'), { stack });
}

describe('the log of a bug', () => {
  it('names the moment, the procedure, the kind of error and where it was thrown', () => {
    const line = JSON.parse(logged('persoon.show', new RangeError('x')));
    expect(line).toMatchObject({
      at: '2026-11-23T11:00:00.000Z',
      procedure: 'persoon.show',
      error: 'RangeError',
    });
    expect(line.frames[0]).toMatch(/log\.test\.ts:\d+:\d+$/);
  });

  it('names the session that it happened in, by the id that says nothing of the person', () => {
    const lines: string[] = [];
    const log = createLog({ write: (line) => lines.push(line), now: () => 'nu' });
    log.bug({ procedure: 'persoon.show', error: new RangeError('x'), sessie: 'sessie-1' });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ sessie: 'sessie-1' });
  });

  it('holds neither the message nor the folders of the machine', () => {
    const line = logged(
      'persoon.show',
      withStack(
        [
          'TypeError: Joke Testaert 85.67.30-123.45',
          '    at show (file:///home/joke testaert/out/main/index.js:12:3)',
          '    at async Object.run (C:\\Users\\joke.testaert\\out\\main\\index.js:8:1)',
          '    at file:///home/joke/out/main/loopback.js:1:1',
        ].join('\n'),
      ),
    );
    expect(JSON.parse(line).frames).toEqual([
      'show index.js:12:3',
      'async Object.run index.js:8:1',
      'loopback.js:1:1',
    ]);
    expect(line.toLowerCase()).not.toMatch(/joke|testaert|85\.67/);
  });

  it('does not repeat a message that was written to look like a frame', () => {
    const line = logged(null, withStack('Error: x\n85673012345\n    at 85673012345'));
    expect(JSON.parse(line).frames).toEqual([]);
  });

  it.each(['85673012345', 'persoon.show\n{"error":"none"}', '../../etc', ''])(
    'does not repeat %j in the place of a procedure',
    (name) => {
      expect(JSON.parse(logged(name, new Error('x'))).procedure).toBe('?');
    },
  );

  it('is one line, also when something else than an error was thrown', () => {
    const line = logged('persoon.show', 'Joke\nTestaert');
    expect(line.match(/\n/g)).toHaveLength(1);
    expect(JSON.parse(line)).toMatchObject({ error: 'string', frames: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { anOefenruimte, enter } from '../oefenruimte.ts';

const NUMBER = '85673012216';

/** Signed in, with a number on a clipboard that others write to as well. */
async function copied() {
  let held = '';
  const room = await anOefenruimte({
    clipboard: {
      write: async (text) => {
        held = text;
      },
      read: async () => held,
      clear: () => {
        held = '';
      },
    },
  });
  await enter(room, { kaart: 'lies-vantest' });
  expect(await room.tell('klembord.copy', { tekst: NUMBER })).toEqual({ waar: 'systeem' });
  expect(held).toBe(NUMBER);
  return {
    room,
    held: () => held,
    other: (text: string) => {
      held = text;
    },
  };
}

type Room = Awaited<ReturnType<typeof copied>>['room'];

const ways: readonly (readonly [string, (room: Room) => Promise<unknown>])[] = [
  ['when it is locked by hand', (room) => room.tell('sessie.lock', {})],
  ['when the machine is locked', (room) => room.lock()],
  ['at signing out', (room) => room.tell('sessie.signOut', {})],
  ['at the end', (room) => room.close()],
];

describe('what lies on the clipboard (security.md I9)', () => {
  it.each(ways)('is gone %s', async (_, leave) => {
    const { room, held } = await copied();
    await leave(room);
    expect(held()).toBe('');
    await room.close();
  });

  it('stays when it is somebody else’s', async () => {
    const { room, held, other } = await copied();
    other('iets anders');
    await room.tell('sessie.lock', {});
    expect(held()).toBe('iets anders');
    await room.close();
  });
});

it('is the page’s where the shell has no hand on it', async () => {
  const room = await anOefenruimte();
  await enter(room, { kaart: 'lies-vantest' });
  expect(await room.tell('klembord.copy', { tekst: NUMBER })).toEqual({ waar: 'pagina' });
  await room.close();
});

import { describe, expect, it } from 'vitest';
import { createFiles, fileHeaders } from '../../../src/main/api/files.ts';
import { bestandHandlers, type SaveFile } from '../../../src/main/api/handlers/bestand.ts';
import type { Caller } from '../../../src/main/use-cases/outside.ts';
import { createSessions } from '../../../src/main/use-cases/sessie/sessions.ts';
import { fault } from '../../../src/shared/faults.ts';
import { ok, refuse } from '../../../src/shared/result.ts';
import { asMoment } from '../../builders/entities.ts';
import { lies } from '../../builders/gebruikersbeheer.ts';

const bytes = new TextEncoder().encode('Naam');
const aBestand = (naam: string) => ({ naam, type: 'text/csv; charset=utf-8', bytes });
const verlopen = refuse(fault('bestand.verlopen'));

function someFiles() {
  let loop = 0;
  let given = 0;
  const files = createFiles({ nextToken: () => `token-${++given}`, loop: () => loop });
  return { files, wait: (ms: number) => (loop += ms) };
}

describe('a file that is held ready', () => {
  it('is given once, and to the session it was made in', () => {
    const { files } = someFiles();
    const token = files.offer('sessie-1', aBestand('a.csv'));
    expect(files.take('sessie-2', token)).toBeNull();
    expect(files.take(null, token)).toBeNull();
    expect(files.take('sessie-1', `${token}0`)).toBeNull();
    expect(files.take('sessie-1', token)?.naam).toBe('a.csv');
    expect(files.take('sessie-1', token)).toBeNull();
  });

  it('is not used up by looking', () => {
    const { files } = someFiles();
    const token = files.offer('sessie-1', aBestand('a.csv'));
    expect(files.find('sessie-1', token)?.naam).toBe('a.csv');
    expect(files.find('sessie-2', token)).toBeNull();
    expect(files.take('sessie-1', token)?.naam).toBe('a.csv');
  });

  it('is forgotten after ten minutes, to the millisecond', () => {
    const { files, wait } = someFiles();
    const token = files.offer('sessie-1', aBestand('a.csv'));
    wait(10 * 60_000 - 1);
    expect(files.find('sessie-1', token)).not.toBeNull();
    wait(1);
    expect(files.find('sessie-1', token)).toBeNull();
  });

  it('makes place for a fifth', () => {
    const { files } = someFiles();
    const tokens = ['a', 'b', 'c', 'd', 'e'].map((naam) =>
      files.offer('sessie-1', aBestand(`${naam}.csv`)),
    );
    const there = tokens.map((token) => files.find('sessie-1', token)?.naam ?? null);
    expect(there).toEqual([null, 'b.csv', 'c.csv', 'd.csv', 'e.csv']);
  });

  it.each(['a"b.csv', 'a\r\nX: 1.csv', '../a.csv', 'é.csv', '.csv', 'a'])(
    'never goes out under a name like %j',
    (naam) => {
      expect(() => fileHeaders(aBestand(naam))).toThrow('Not a name');
    },
  );
});

/** Signed in, with one file ready, and a shell that answers as the test says. */
function saving(saveFile: SaveFile | null) {
  const { files } = someFiles();
  const sessions = createSessions();
  const wie = {
    ...{ id: 'sessie-1', insz: lies.insz, naam: lies.naam },
    ...({ deur: 'gebruikersbeheer', organisatieId: null, namens: null } as const),
    hoedanigheden: [],
  };
  sessions.begin(wie, asMoment('2026-06-15T09:00:00.000Z'));
  const bestand = files.offer('sessie-1', aBestand('rapport.csv'));
  const handlers = bestandHandlers({ files, sessions, saveFile });
  const save = (token = bestand) => handlers['bestand.save']({ bestand: token }, lies as Caller);
  return { files, sessions, bestand, save };
}

describe('saving a file', () => {
  it('is left to the browser where the shell has no dialog, with the token still good', async () => {
    const { save, files, bestand } = saving(null);
    expect(await save()).toEqual(ok({ uitkomst: 'download' }));
    expect(files.take('sessie-1', bestand)?.naam).toBe('rapport.csv');
  });

  it('writes it where the user points, once', async () => {
    const written: unknown[] = [];
    const { save } = saving({
      choose: async (naam) => `/gekozen/${naam}`,
      write: async (path, bestand) => {
        written.push([path, new TextDecoder().decode(bestand.bytes)]);
        return ok(null);
      },
    });
    expect(await save()).toEqual(ok({ uitkomst: 'bewaard' }));
    expect(await save()).toEqual(verlopen);
    expect(written).toEqual([['/gekozen/rapport.csv', 'Naam']]);
  });

  it('keeps it ready when the user points nowhere, or when the disk refuses', async () => {
    let path: string | null = null;
    const vol = refuse(fault('bewaren.schijfVol'));
    const { save } = saving({ choose: async () => path, write: async () => vol });
    expect(await save()).toEqual(ok({ uitkomst: 'geannuleerd' }));
    path = '/vol/rapport.csv';
    expect(await save()).toEqual(vol);
    expect(await save()).toEqual(vol);
  });

  it('writes nothing when the session was locked while the dialog was open', async () => {
    const written: unknown[] = [];
    const { save, sessions } = saving({
      choose: async () => {
        sessions.lock('hand');
        return '/gekozen/rapport.csv';
      },
      write: async (path) => {
        written.push(path);
        return ok(null);
      },
    });
    expect(await save()).toEqual(verlopen);
    expect(written).toEqual([]);
  });

  it('knows no file of another', async () => {
    expect(await saving(null).save('token-9')).toEqual(verlopen);
  });
});

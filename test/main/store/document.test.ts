import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { documentVersion, readDocument, writeDocument } from '../../../src/main/store/document.ts';
import { put } from '../../../src/main/store/store.ts';
import { createTables } from '../../../src/main/store/tables.ts';
import { asInsz } from '../../../src/shared/values/insz.ts';
import { gewoneSimulatie } from '../../../src/shared/values/simulatie.ts';
import {
  aFunctie,
  aHistoriekRegel,
  aMiddelStand,
  anOefeningStand,
  anOrganisatie,
  aPersoon,
  asMoment,
  aToekenning,
  aVoorkeur,
  aWerkrelatie,
} from '../../builders/entities.ts';
import { accepted, worldOf } from './store-help.ts';

const op = asMoment('2026-11-23T10:00:00.000Z');
const insz = asInsz('85673000192');
const gebeurtenissen = [
  { soort: 'aangemeld', op, middel: 'app', insz, deur: 'gebruikersbeheer' },
  { soort: 'geweigerd', op, code: 'app.klokAchter' },
  { soort: 'gedeblokkeerd', op, middel: 'eid', insz },
  { soort: 'toegang', op, insz, binnen: true },
] as const;

const kept = [
  put('persoon', aPersoon()),
  put('organisatie', anOrganisatie({ functies: [aFunctie()] })),
  put('werkrelatie', aWerkrelatie()),
  put('toekenning', aToekenning({ gestopt: { door: 'An Peeters', reden: 'uit dienst' } })),
  put('historiek', aHistoriekRegel()),
  put('middel', aMiddelStand({ foutePogingen: 2 })),
  put('voorkeur', aVoorkeur()),
];

describe('the document', () => {
  it('of version 1 still reads as what was kept in it', async () => {
    const golden = await readFile(new URL('./golden/version-1.json', import.meta.url));
    expect(accepted(readDocument(golden))).toEqual(kept);
    // A new version brings its own golden file; the older ones stay and keep being read.
    expect(documentVersion).toBe(1);
  });

  it('reads a file from before there were exercises, and keeps them since', async () => {
    const old = await readFile(new URL('./golden/version-1.json', import.meta.url), 'utf8');
    expect(old).not.toContain('simulatie');
    const puts = [
      put('simulatie', { ...gewoneSimulatie, klokGsm: 'achter', id: 'simulatie' }),
      put('oefening', anOefeningStand({ gebeurtenissen: gebeurtenissen })),
    ];
    const written = writeDocument(createTables().view, { commits: [puts], instead: false });
    expect(accepted(readDocument(written))).toEqual(puts);
  });

  it('has what is staged in it, while memory does not', () => {
    const tables = createTables();
    tables.publish([put('persoon', aPersoon())]);
    const before = worldOf(tables.view);
    const puts = [put('persoon', aPersoon({ naam: 'Anders' })), put('voorkeur', aVoorkeur())];
    const written = writeDocument(tables.view, { commits: [puts], instead: false });
    expect(accepted(readDocument(written))).toEqual(puts);
    expect(worldOf(tables.view)).toEqual(before);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Uitkomst } from '../../../../src/main/domain/afstemming/uitkomst.ts';
import { runsTodayOrLater } from '../../../../src/main/domain/toekenning-rules.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { formatInsz, maskInsz } from '../../../../src/shared/values/insz.ts';
import { asId, aToekenning } from '../../../builders/entities.ts';
import { vandaag } from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';
import {
  aHouder,
  genummerd,
  type Houder,
  KMO,
  PROFIEL,
  vergelijk,
} from '../../../builders/rapport.ts';

/** Few values, so that persons, rights and rows meet, agree and differ; two have the same name. */
const wie = [
  { voornaam: 'Jef', naam: 'Claes', insz: aTstNummer({ volgnummer: 1 }) },
  { voornaam: 'Jef', naam: 'Claes', insz: aTstNummer({ volgnummer: 3 }) },
  { voornaam: 'An', naam: 'Maes', insz: aTstNummer({ jaar: 1991, volgnummer: 5 }) },
] as const;
const dagen = ['2026-01-01', '2026-03-01', '2027-12-31', '2028-06-30'] as const;
const contexten = ['departement-aalst', 'departement-gent'] as const;

const anyToekenning = fc.record({
  recht: fc.constantFrom('kmo-departementen', 'kaal'),
  contexten: fc.subarray([...contexten]),
  begin: fc.constantFrom(...dagen),
  einde: fc.constantFrom(...dagen),
  status: fc.constantFrom('actief' as const, 'inAfwachting' as const),
});
const anyHouders = fc
  .tuple(...wie.map(() => fc.array(anyToekenning, { maxLength: 3 })))
  .map((perPersoon) =>
    perPersoon.map((rechten, at): Houder => {
      const { voornaam, naam, insz } = wie[at] ?? wie[0];
      const toekenningen = rechten.map((one, nr) =>
        aToekenning({
          id: asId(`t-${at}-${nr}`),
          werkrelatieId: asId(`werk-p${at}`),
          gebruikersrechtId: asId(one.recht),
          profiel: one.recht === 'kaal' ? null : PROFIEL,
          contexten: one.recht === 'kaal' ? [] : one.contexten,
          begindatum: asDatum(one.begin),
          einddatum: asDatum(one.einde),
          status: one.status,
        }),
      );
      return aHouder(`p${at}`, { voornaam, naam, insz }, ...toekenningen);
    }),
  );
const anyRow = fc
  .record({
    organisatie: fc.constantFrom('Lerend Vooruit vzw', '', 'Proeftuin nv'),
    naam: fc.constantFrom('Claes', 'Maes', 'Onbekend', ''),
    voornaam: fc.constantFrom('Jef', 'An', ''),
    nummer: fc.constantFrom(
      ...wie.map(({ insz }) => formatInsz(insz)),
      ...wie.map(({ insz }) => maskInsz(insz)),
      ...['', '85.67.30-001.93'],
    ),
    recht: fc.constantFrom(KMO, 'Kaal recht', 'onzin', ''),
    profiel: fc.constantFrom(PROFIEL, ''),
    context: fc.constantFrom('Aalst', 'Gent', 'Aalst, Gent', ''),
    begin: fc.constantFrom('01/01/2026', '01/03/2026', ''),
    einde: fc.constantFrom('31/12/2027', '30/06/2028', '31/02/2027'),
    status: fc.constantFrom('Actief', 'In afwachting', 'Vreemd', ''),
  })
  .map((row) => Object.values(row).join(';'));
const anyRows = fc.array(anyRow, { maxLength: 10 });

const shown = (uitkomsten: readonly Uitkomst[]) =>
  uitkomsten.map(({ persoon, wie: _wie, recht, ...rest }) =>
    JSON.stringify([persoon?.id, recht?.id, rest]),
  );

describe('holding a report against a dossier', () => {
  it('gives every toekenning that runs and every row exactly one uitkomst', () => {
    fc.assert(
      fc.property(anyHouders, anyRows, (houders, rows) => {
        const uitkomsten = vergelijk(houders, genummerd(rows));
        const rijen = uitkomsten.flatMap((one) => one.rijen).toSorted((a, b) => a - b);
        expect(rijen).toEqual(rows.map((_row, at) => at + 2));
        const all = houders.flatMap(({ toekenningen }) => toekenningen);
        const seen = uitkomsten.flatMap(({ toekenningen }) => toekenningen.map(({ id }) => id));
        expect(new Set(seen).size).toBe(seen.length);
        const running = all.filter((each) => runsTodayOrLater(each, vandaag)).map(({ id }) => id);
        expect(running.filter((id) => !seen.includes(id))).toEqual([]);
        expect(new Set(uitkomsten.map(({ id }) => id)).size).toBe(uitkomsten.length);
      }),
      { numRuns: 300 },
    );
  });

  it('never depends on the order of rows or of persons', () => {
    fc.assert(
      fc.property(anyHouders, anyRows, fc.infiniteStream(fc.nat()), (houders, rows, keys) => {
        const numbered = genummerd(rows);
        const shuffled = numbered
          .map((row) => ({ row, key: keys.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ row }) => row);
        const before = vergelijk(houders, numbered);
        expect(shown(vergelijk(houders.toReversed(), shuffled))).toEqual(shown(before));
      }),
      { numRuns: 300 },
    );
  });

  it('calls only that the same of which no field differs', () => {
    fc.assert(
      fc.property(anyHouders, anyRows, (houders, rows) => {
        for (const one of vergelijk(houders, genummerd(rows))) {
          expect(one.soort === 'anders').toBe(one.verschillen.length > 0);
          const pair = one.soort === 'klopt' || one.soort === 'anders';
          if (pair) expect(one.toekenningen.length).toBe(1);
          if (pair) expect(one.rijen.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});

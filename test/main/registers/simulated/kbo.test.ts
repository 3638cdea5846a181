import { describe, expect, it } from 'vitest';
import type { KboOnderneming } from '../../../../src/main/registers/registers.ts';
import { type KboWereld, simulatedKbo } from '../../../../src/main/registers/simulated/kbo.ts';
import { fault } from '../../../../src/shared/faults.ts';
import { ok, refuse } from '../../../../src/shared/result.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import type { Vestigingseenheidsnummer } from '../../../../src/shared/values/vestigingseenheidsnummer.ts';
import { aFunctie, anOrganisatie } from '../../../builders/entities.ts';
import { anOndernemingsnummer, aTstNummer } from '../../../builders/nummers.ts';

const eigen = anOrganisatie({ functies: [aFunctie()] });
const vestiging = { nummer: '7999000179' as Vestigingseenheidsnummer, naam: 'Atelier' };
const buiten: KboOnderneming = {
  ondernemingsnummer: anOndernemingsnummer(19_990_002),
  naam: 'Uitgeverij Staalkaart',
  adres: 'Voorbeeldlaan 35, 3000 Leuven',
  doelgroep: 'EA',
  toestand: 'normaal',
  functies: [aFunctie({ insz: aTstNummer({ volgnummer: 7 }) })],
  vestigingen: [vestiging],
  bron: 'KBO',
};
const voorbij = {
  ondernemingsnummer: anOndernemingsnummer(19_990_003),
  naam: 'Drukkerij Proefdruk',
  datum: asDatum('2024-06-30'),
} as const;

const make = (bend: Partial<KboWereld> = {}) =>
  simulatedKbo({
    ondernemingen: [buiten],
    voorbij: [
      { ...voorbij, einde: 'stopgezet' },
      { ...voorbij, ondernemingsnummer: anOndernemingsnummer(19_990_004), einde: 'doorgehaald' },
    ],
    vestigingen: new Map(),
    outages: [],
    oefennummers: [],
    ...bend,
    organisaties: () => [eigen],
  });

describe('the simulated KBO', () => {
  it('tells of the organisaties of the workspace and of enterprises besides', async () => {
    expect(await make().lookUp(eigen.ondernemingsnummer)).toMatchObject(
      ok({ naam: eigen.naam, functies: eigen.functies, toestand: 'normaal', bron: 'KBO' }),
    );
    expect(await make().lookUp(buiten.ondernemingsnummer)).toEqual(ok(buiten));
  });

  it('tells what the workspace knows, once it knows an enterprise too', async () => {
    const { ondernemingsnummer } = eigen;
    const kbo = make({ ondernemingen: [{ ...buiten, ondernemingsnummer }] });
    expect(await kbo.lookUp(ondernemingsnummer)).toMatchObject(ok({ naam: eigen.naam }));
  });

  it('does not know a number that was never given', async () => {
    const unknown = anOndernemingsnummer(19_990_099);
    expect(await make().lookUp(unknown)).toEqual(refuse(fault('kbo.onbekend')));
  });

  it('says when an enterprise ceased or was struck off', async () => {
    const params = { onderneming: voorbij.naam, datum: voorbij.datum };
    expect(await make().lookUp(voorbij.ondernemingsnummer)).toEqual(
      refuse(fault('kbo.stopgezet', params)),
    );
    expect(await make().lookUp(anOndernemingsnummer(19_990_004))).toEqual(
      refuse(fault('kbo.doorgehaald', params)),
    );
  });

  it('is silent the first time for a number among the outages, and answers the second', async () => {
    const kbo = make({ outages: [buiten.ondernemingsnummer] });
    expect(await kbo.lookUp(eigen.ondernemingsnummer)).toMatchObject({ ok: true });
    expect(await kbo.lookUp(buiten.ondernemingsnummer)).toEqual(refuse(fault('kbo.onbereikbaar')));
    expect(await kbo.lookUp(buiten.ondernemingsnummer)).toEqual(ok(buiten));
  });

  it('leads from a place of business to its enterprise', async () => {
    expect(await make().lookUpVestiging(vestiging.nummer)).toEqual(ok(buiten));
    const unknown = '7999000080' as Vestigingseenheidsnummer;
    expect(await make().lookUpVestiging(unknown)).toEqual(refuse(fault('kbo.vestigingOnbekend')));
    const vestigingen = new Map([[eigen.ondernemingsnummer, [{ ...vestiging, nummer: unknown }]]]);
    expect(await make({ vestigingen }).lookUpVestiging(unknown)).toMatchObject(
      ok({ naam: eigen.naam }),
    );
  });

  it('finds the enterprises that name a person, whatever the dates', async () => {
    const found = await make().findByFunctie(aFunctie().insz);
    expect(found).toMatchObject(ok([{ naam: eigen.naam }]));
    expect(await make().findByFunctie(aTstNummer({ volgnummer: 9 }))).toEqual(ok([]));
  });
});

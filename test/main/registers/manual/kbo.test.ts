import { describe, expect, it } from 'vitest';
import { manualKbo } from '../../../../src/main/registers/manual/kbo.ts';
import { fault } from '../../../../src/shared/faults.ts';
import { ok, refuse } from '../../../../src/shared/result.ts';
import type { Vestigingseenheidsnummer } from '../../../../src/shared/values/vestigingseenheidsnummer.ts';
import { aFunctie, anOrganisatie } from '../../../builders/entities.ts';
import { anOndernemingsnummer } from '../../../builders/nummers.ts';

const eigen = anOrganisatie({ functies: [aFunctie()] });
const kbo = manualKbo({ organisaties: () => [eigen] });

describe('KBO in a Werkdossier', () => {
  it('tells what was entered, and says so', async () => {
    expect(await kbo.lookUp(eigen.ondernemingsnummer)).toMatchObject(
      ok({ naam: eigen.naam, functies: eigen.functies, bron: 'manueel' }),
    );
    expect(await kbo.findByFunctie(aFunctie().insz)).toMatchObject(ok([{ naam: eigen.naam }]));
  });

  it('knows nothing else, and has nothing to practise', async () => {
    const refused = refuse(fault('kbo.nietInDossier'));
    expect(await kbo.lookUp(anOndernemingsnummer(19_990_099))).toEqual(refused);
    expect(await kbo.lookUpVestiging('7999000179' as Vestigingseenheidsnummer)).toEqual(refused);
    expect(kbo.oefennummers).toEqual([]);
  });
});

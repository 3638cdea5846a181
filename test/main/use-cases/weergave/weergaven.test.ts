import { describe, expect, it } from 'vitest';
import { setTaal } from '../../../../src/main/use-cases/voorkeur/set-taal.ts';
import { listWeergaven } from '../../../../src/main/use-cases/weergave/list-weergaven.ts';
import {
  removeWeergave,
  saveWeergave,
} from '../../../../src/main/use-cases/weergave/save-weergave.ts';
import type { Input } from '../../../../src/shared/contract/contract.ts';
import {
  accepted,
  aGebruikersbeheer,
  faultsIn,
  type TestOutside,
} from '../../../builders/gebruikersbeheer.ts';

function aLijst(bend: Partial<Input<'weergave.save'>> = {}): Input<'weergave.save'> {
  return {
    organisatieId: 'organisatie-1',
    id: null,
    naam: 'Externen in Gent',
    zoek: 'jan',
    filter: 'zonderRecht',
    criteria: {
      departement: 'departement-gent',
      categorie: 'externeMedewerker',
      recht: null,
      status: null,
      eindigtVoor: '31/12/2026',
      sorteer: 'einddatum',
      aflopend: true,
    },
    kolommen: ['einddatum', 'email'],
    ...bend,
  };
}

const save = (outside: TestOutside, bend: Partial<Input<'weergave.save'>> = {}) =>
  saveWeergave(outside, aLijst(bend));
const namesAt = (outside: TestOutside, organisatieId: string) =>
  accepted(listWeergaven(outside, { organisatieId })).map(({ naam }) => naam);

describe('a saved list', () => {
  it('comes back as it was kept', async () => {
    const outside = await aGebruikersbeheer();
    const { id } = accepted(await save(outside, { naam: '  Externen  in Gent ' }));
    const { organisatieId, ...kept } = aLijst();
    expect(accepted(listWeergaven(outside, { organisatieId }))).toEqual([{ ...kept, id }]);
  });

  it('belongs to its organisatie: elsewhere it is not there, and cannot be changed or removed', async () => {
    const outside = await aGebruikersbeheer();
    const { id } = accepted(await save(outside));
    const elsewhere = { organisatieId: 'organisatie-2' };
    expect(namesAt(outside, 'organisatie-2')).toEqual([]);
    expect(faultsIn(await save(outside, { ...elsewhere, id }))).toEqual(['weergave.onbekend']);
    accepted(await removeWeergave(outside, { ...elsewhere, id }));
    accepted(await save(outside, elsewhere));
    expect(namesAt(outside, 'organisatie-1')).toEqual(['Externen in Gent']);
  });

  it('is renamed and replaced under its id, listed by naam, and removed', async () => {
    const outside = await aGebruikersbeheer();
    const { id } = accepted(await save(outside));
    accepted(await save(outside, { naam: 'Iedereen' }));
    accepted(await save(outside, { id, naam: 'Zonder recht', zoek: '' }));
    expect(namesAt(outside, 'organisatie-1')).toEqual(['Iedereen', 'Zonder recht']);
    accepted(await removeWeergave(outside, { organisatieId: 'organisatie-1', id }));
    accepted(await removeWeergave(outside, { organisatieId: 'organisatie-1', id }));
    expect(namesAt(outside, 'organisatie-1')).toEqual(['Iedereen']);
  });

  it('outlives another choice of language', async () => {
    const outside = await aGebruikersbeheer();
    accepted(await save(outside));
    accepted(await setTaal(outside, { taal: 'fr' }));
    expect(namesAt(outside, 'organisatie-1')).toHaveLength(1);
    accepted(await save(outside, { naam: 'Nog een' }));
    expect(outside.store.view.get('voorkeur', 'voorkeur')?.taal).toBe('fr');
  });

  it('needs a naam of its own that is not too long', async () => {
    const outside = await aGebruikersbeheer();
    accepted(await save(outside));
    const faults = async (naam: string) => faultsIn(await save(outside, { naam }));
    expect(await faults(' ')).toEqual(['weergaveNaam: veld.verplicht']);
    expect(await faults('x'.repeat(61))).toEqual(['weergaveNaam: veld.teLang']);
    expect(await faults('externen in gent')).toEqual(['weergaveNaam: weergave.bestaatAl']);
  });

  it('is one of thirty at most; one that is there can still be changed', async () => {
    const outside = await aGebruikersbeheer();
    for (let at = 1; at <= 30; at += 1) accepted(await save(outside, { naam: `Lijst ${at}` }));
    expect(faultsIn(await save(outside, { naam: 'Lijst 31' }))).toEqual(['weergave.teVeel']);
    const [first] = accepted(listWeergaven(outside, { organisatieId: 'organisatie-1' }));
    expect(faultsIn(await save(outside, { id: first?.id ?? '', naam: 'Anders' }))).toEqual([]);
  });
});

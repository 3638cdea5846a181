import { describe, expect, it } from 'vitest';
import { recordReads } from '../../../../src/main/use-cases/decide-ahead.ts';
import type { WijzigingFilter } from '../../../../src/shared/values/inlezing.ts';
import { formatInsz } from '../../../../src/shared/values/insz.ts';
import { aPersoon, asId } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  lies,
  withWerkrelatie,
} from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';
import { paste } from '../../../builders/open-lijst.ts';

const nummer = (volgnummer: number) => formatInsz(aTstNummer({ jaar: 1990, maand: 5, volgnummer }));
const kop = 'INSZ;Voornaam;Naam;E-mail;Categorie;Einddatum';

type Open = Awaited<ReturnType<typeof paste>>;

async function changes(
  { handlers, lijst }: Open,
  bend: { zoek?: string; filter?: WijzigingFilter; vanaf?: number; aantal?: number } = {},
) {
  const asked = { ...lijst, zoek: '', filter: 'alle', vanaf: 0, aantal: 50, ...bend } as const;
  return accepted(await handlers['inlezing.wijzigingen'](asked, lies));
}

const an = (mail: string, einde = '30/06/2030') =>
  `${nummer(11)};An;Peeters;${mail};vaste medewerker;${einde}`;
const bo = `${nummer(13)};Bo;Maes;;;`;

/** An is known; the list then says another address and a later end of her, and adds Bo. */
async function knownAndNew() {
  const outside = await aGebruikersbeheer({ puts: withWerkrelatie });
  accepted(await (await paste(outside, [kop, an('an@oud.example')])).keep());
  return { outside, open: await paste(outside, [kop, bo, an('an@nieuw.example', '31/12/2030')]) };
}

describe('what keeping a list changes', () => {
  it('is told field by field, before and after, those who are known first', async () => {
    const { open } = await knownAndNew();
    const { totaal, personen } = await changes(open);
    expect(totaal).toBe(2);
    expect(personen.map(({ naam, oordeel, nummers }) => [naam, oordeel, nummers])).toEqual([
      ['An Peeters', 'wijzigt', [3]],
      ['Bo Maes', 'nieuw', [2]],
    ]);
    const told = personen[0]?.gevolgen.flatMap(({ velden }) => velden);
    expect(told).toContainEqual({ veld: 'email', voor: 'an@oud.example', na: 'an@nieuw.example' });
    expect(told).toContainEqual({ veld: 'einddatum', voor: '2030-06-30', na: '2030-12-31' });
    expect(JSON.stringify(personen)).not.toContain(nummer(11));
  });

  it('is found by a name, a row or a value, and paged', async () => {
    const { open } = await knownAndNew();
    const names = async (bend: Parameters<typeof changes>[1]) =>
      (await changes(open, bend)).personen.map(({ naam }) => naam);
    expect(await names({ zoek: 'peeters' })).toEqual(['An Peeters']);
    expect(await names({ zoek: 'nieuw.example' })).toEqual(['An Peeters']);
    expect(await names({ zoek: 'zzz' })).toEqual([]);
    expect(await names({ filter: 'nieuw' })).toEqual(['Bo Maes']);
    expect(await names({ vanaf: 1, aantal: 1 })).toEqual(['Bo Maes']);
  });

  it('is what is kept: nobody else, and nobody who was left out', async () => {
    const { open, outside } = await knownAndNew();
    await open.handlers['inlezing.kies']({ ...open.lijst, nummers: [2], aan: false }, lies);
    expect((await changes(open)).personen.map(({ naam }) => naam)).toEqual(['An Peeters']);
    const before = outside.store.view.count('persoon');
    accepted(await open.keep());
    expect(outside.store.view.count('persoon')).toBe(before);
  });

  it('names somebody of whom the list has the number alone', async () => {
    const { outside } = await knownAndNew();
    const open = await paste(outside, ['INSZ;E-mail', `${nummer(11)};an@ander.example`]);
    expect((await changes(open)).personen.map(({ naam }) => naam)).toEqual(['An Peeters']);
  });
});

describe('what was read before deciding', () => {
  it('stands while nothing of it changed, and no longer when an entity did', async () => {
    const { outside } = await knownAndNew();
    const { store } = outside;
    const reading = recordReads(store.view, (id) => id === 'eigen');
    const [persoon] = reading.view.by(
      'persoon.insz',
      aTstNummer({ jaar: 1990, maand: 5, volgnummer: 11 }),
    );
    reading.view.get('persoon', 'eigen');
    expect(reading.stands(store.view)).toBe(true);
    const own = aPersoon({ id: asId('eigen') });
    accepted(
      await store.update(() => ({
        ok: true,
        value: { puts: [{ collection: 'persoon', entity: own }], value: null },
      })),
    );
    expect(reading.stands(store.view)).toBe(true);
    if (persoon === undefined) throw new Error('Nobody');
    const other = { ...persoon, voornaam: 'Anne' };
    accepted(
      await store.update(() => ({
        ok: true,
        value: { puts: [{ collection: 'persoon', entity: other }], value: null },
      })),
    );
    expect(reading.stands(store.view)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { formatInsz } from '../../../../src/shared/values/insz.ts';
import { aPersoon, asId } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  contentsOf,
  faultsIn,
  historiekOf,
  lies,
  withWerkrelatie,
} from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';
import { paste } from '../../../builders/open-lijst.ts';

const nummer = (volgnummer: number) => formatInsz(aTstNummer({ jaar: 1990, maand: 5, volgnummer }));

const kop =
  'Rijksregisternummer;Voornaam;Naam;E-mail;Categorie;Begindatum;Einddatum;Gebruikersrecht;Departementen';
const an = `${nummer(11)};An;Peeters;an@lerend.example;vaste medewerker;01/07/2026;30/06/2030;Dienstverlener kmo-portefeuille, departementen;Aalst`;
const bo = `${nummer(13)};Bo;Maes;;;;;;`;

describe('a list', () => {
  it('adds a persoon with werkrelatie and right in one change', async () => {
    const outside = await aGebruikersbeheer();
    const lijst = await paste(outside, [kop, an, bo]);
    expect(await lijst.verdicts()).toEqual(['2 nieuw', '3 nieuw']);
    const before = historiekOf(outside).length;
    const { inlezingId, aantallen } = accepted(await lijst.keep());
    expect(aantallen).toEqual({ nieuw: 2, gewijzigd: 0, werkrelaties: 1, rechten: 1 });
    const added = historiekOf(outside).slice(before);
    expect(added.map(({ id, actie }) => [id, actie])).toEqual([
      [`${inlezingId}.1`, 'persoon.registered'],
      [`${inlezingId}.2`, 'werkrelatie.started'],
      [`${inlezingId}.3`, 'toekenning.granted'],
      [`${inlezingId}.4`, 'persoon.registered'],
    ]);
  });

  it('says nothing new when it is read in again', async () => {
    const outside = await aGebruikersbeheer();
    await (await paste(outside, [kop, an, bo])).keep();
    const again = await paste(outside, [kop, an, bo]);
    expect(await again.verdicts()).toEqual(['2 gekend', '3 gekend']);
    expect(faultsIn(await again.keep())).toEqual(['inlezing.geenKeuze']);
  });

  it('is undone as one, and can then be read in again', async () => {
    const outside = await aGebruikersbeheer({ puts: withWerkrelatie });
    const seen = () =>
      outside.store.view
        .dossiers('organisatie-1')
        .dossiers.map(({ persoon, werkrelaties, toekenningen }) => [
          persoon.id,
          werkrelaties.length,
          toekenningen.length,
        ]);
    const before = seen();
    const lijst = await paste(outside, [kop, an, bo]);
    const { inlezingId } = accepted(await lijst.keep());
    expect(seen()).not.toEqual(before);
    expect(faultsIn(await lijst.undo(inlezingId))).toEqual([]);
    expect(seen()).toEqual(before);
    expect(faultsIn(await lijst.undo(inlezingId))).toEqual(['inlezing.ongedaan']);
    const again = await paste(outside, [kop, an.replace('An;', 'Anne;'), bo]);
    expect(await again.verdicts()).toEqual(['2 nieuw', '3 nieuw']);
    accepted(await again.keep());
    const [found] = outside.store.view.by(
      'persoon.insz',
      aTstNummer({ jaar: 1990, maand: 5, volgnummer: 11 }),
    );
    expect(found?.voornaam).toBe('Anne');
  });

  it('names who it is that was changed since, and leaves everything', async () => {
    const outside = await aGebruikersbeheer();
    const lijst = await paste(outside, [kop, an]);
    const { inlezingId } = accepted(await lijst.keep());
    const longer = await paste(outside, [kop, an.replace('30/06/2030', '31/12/2030')]);
    expect(await longer.verdicts()).toEqual(['2 wijzigt']);
    accepted(await longer.keep());
    const between = contentsOf(outside);
    const refused = await lijst.undo(inlezingId);
    expect(refused).toMatchObject({
      faults: [
        { code: 'inlezing.laterGewijzigd', params: { naam: 'An Peeters', op: '2026-06-15' } },
      ],
    });
    expect(contentsOf(outside)).toBe(between);
  });

  it('refuses a row for another organisatie, whoever manages that', async () => {
    const outside = await aGebruikersbeheer();
    const lijst = await paste(outside, [`${kop};Organisatie`, `${an};Proeftuin nv`, `${bo};`]);
    expect(await lijst.verdicts()).toEqual([
      '2 geweigerd organisatie: inlezing.andereOrganisatie',
      '3 nieuw',
    ]);
    expect(faultsIn(await lijst.keep(true))).toEqual(['inlezing.geweigerd']);
    expect(accepted(await lijst.keep()).aantallen.nieuw).toBe(1);
  });

  it('tells nothing of a persoon whom only another organisatie knows', async () => {
    const insz = aTstNummer({ jaar: 1990, maand: 5, volgnummer: 11 });
    const elsewhere = aPersoon({ id: asId('elders'), insz, bekendBij: [asId('organisatie-2')] });
    const outside = await aGebruikersbeheer({
      puts: [{ collection: 'persoon', entity: elsewhere }],
    });
    const known = await (await paste(outside, [kop, an])).rijen();
    const unknown = await (await paste(await aGebruikersbeheer(), [kop, an])).rijen();
    expect(known).toEqual(unknown);
  });

  it('is gone when the session locks', async () => {
    const lijst = await paste(await aGebruikersbeheer(), [kop, an]);
    lijst.sessions.lock('hand');
    const asked = lijst.handlers['inlezing.stand'](lijst.lijst, lies);
    expect(faultsIn(await asked)).toEqual(['inlezing.onbekend']);
  });
});

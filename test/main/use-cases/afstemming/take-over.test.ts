import { describe, expect, it } from 'vitest';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { formatInsz } from '../../../../src/shared/values/insz.ts';
import { aToekenning } from '../../../builders/entities.ts';
import { accepted, faultsIn } from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';
import { iemandAnders, nu, open, row, teDoen, world } from './rapport-steps.ts';

describe('what is missing there', () => {
  it('waits again when it stood as handed over', async () => {
    const outside = await world({});
    const rapport = await open(outside, iemandAnders);
    expect(await rapport.tellingen()).toMatchObject({ ontbreekt: 3 });
    const one = 'toekenning:toekenning-1';
    accepted(await rapport.accept('nogTeDoen', 'ontbreekt', { uitkomst: one }));
    expect(teDoen(outside)).toEqual(['nieuw toekenning']);
    const again = accepted(await rapport.propose('nogTeDoen', 'ontbreekt', one));
    expect(again.aantallen).toEqual({ gaat: 0, geweigerd: 0, ongewijzigd: 0 });
  });

  it('ends here too when the report is right, and comes back when that is undone', async () => {
    const outside = await world({});
    const rapport = await open(outside, iemandAnders);
    const one = 'toekenning:toekenning-1';
    const { afstemmingId } = accepted(
      await rapport.accept('overnemen', 'ontbreekt', { uitkomst: one }),
    );
    expect(nu(outside)).toMatchObject({ einddatum: '2026-06-14', status: 'inAfwachting' });
    expect(teDoen(outside)).toEqual([]);
    expect((await rapport.uitkomsten('ontbreekt')).map(({ id }) => id)).not.toContain(one);
    accepted(await rapport.undo(afstemmingId));
    expect(nu(outside)).toEqual(aToekenning());
  });

  it('does not leave the organisatie without its last beheerder', async () => {
    const outside = await world({});
    const rapport = await open(outside, iemandAnders);
    const proposed = accepted(await rapport.propose('overnemen', 'ontbreekt'));
    expect(proposed.aantallen.geweigerd).toBeGreaterThan(0);
  });
});

describe('what is unexpected there', () => {
  it('is given here by the rules, and stands there already', async () => {
    const outside = await world(null);
    const rapport = await open(outside, row({ begin: '01/02/2026' }));
    const { afstemmingId } = accepted(await rapport.accept('overnemen', 'onverwacht'));
    const [given] = outside.store.view.by('toekenning.werkrelatie', 'werkrelatie-1');
    expect(given).toMatchObject({ begindatum: '2026-02-01', status: 'actief' });
    expect(teDoen(outside)).toEqual([]);
    accepted(await rapport.undo(afstemmingId));
    expect(outside.store.view.get('toekenning', given?.id ?? '')).toMatchObject({
      ...{ einddatum: '2026-06-14', status: 'inAfwachting' },
    });
    expect(teDoen(outside)).toEqual([]);
    expect(await rapport.tellingen()).toMatchObject({ onverwacht: 1 });
    expect(faultsIn(await rapport.propose('overnemen', 'onverwacht'))).toEqual([]);
  });

  it('says what has to be done first for whom the dossier does not know', async () => {
    const outside = await world(null, { werkrelatie: { einddatum: asDatum('2026-02-01') } });
    const onbekend = formatInsz(aTstNummer({ jaar: 1992, volgnummer: 5 }));
    const rapport = await open(outside, row(), row({ nummer: onbekend }), row({ recht: 'Onzin' }));
    const { geweigerd } = accepted(await rapport.propose('overnemen', 'onverwacht'));
    expect(geweigerd.map(({ faults }) => faults[0]?.code).toSorted()).toEqual([
      'afstemming.geenWerkrelatie',
      'afstemming.persoonOnbekend',
      'afstemming.rechtOnbekend',
    ]);
    expect(faultsIn(await rapport.accept('overnemen', 'onverwacht'))).toEqual(['afstemming.niets']);
  });
});

describe('an undone afstemming', () => {
  it('is refused, by name, when something was changed since', async () => {
    const outside = await world({});
    const rapport = await open(outside, row({ context: 'Gent' }));
    const { afstemmingId } = accepted(await rapport.accept('overnemen', 'anders'));
    const other = await open(outside, row({ context: 'Asse' }));
    accepted(await other.accept('overnemen', 'anders'));
    expect(faultsIn(await other.undo(afstemmingId))).toEqual(['afstemming.laterGewijzigd']);
  });
});

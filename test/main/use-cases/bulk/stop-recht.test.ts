import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import { proposeStops } from '../../../../src/main/use-cases/bulk/stop-many.ts';
import { undoTogether } from '../../../../src/main/use-cases/bulk/undo-together.ts';
import type { Outside } from '../../../../src/main/use-cases/outside.ts';
import { needsBevestiging } from '../../../../src/main/use-cases/sessie/needs-bevestiging.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import type { GebruikersrechtId } from '../../../../src/shared/values/ids.ts';
import { asId, aToekenning } from '../../../builders/entities.ts';
import { accepted, aGebruikersbeheer, faultsIn, joke } from '../../../builders/gebruikersbeheer.ts';
import { aMedewerker, aVraag, stopSeen } from './bulk-help.ts';

const recht: GebruikersrechtId = asId('kmo-departementen');
const ander: GebruikersrechtId = asId('controleur');
const drie = [
  ...aMedewerker('an', { toekenning: { gebruikersrechtId: recht } }),
  put(
    'toekenning',
    aToekenning({ id: asId('t2-an'), werkrelatieId: asId('w-an'), gebruikersrechtId: ander }),
  ),
  ...aMedewerker('bo', { toekenning: { gebruikersrechtId: recht } }),
  ...aMedewerker('cis', { toekenning: { gebruikersrechtId: ander } }),
];
const dag = { einddatum: '30/06/2026', reden: 'Andere toepassing', gebruikersrechtId: recht };
const wie = ['an', 'bo', 'cis'];
const see = (outside: Outside) =>
  accepted(proposeStops(outside, joke, { ...aVraag(wie, dag), ...dag, pagina: 0 }));

describe('stopping one right for many', () => {
  it('ends that right alone: the werkrelaties and the other rights run on', async () => {
    const outside = await aGebruikersbeheer({ puts: drie });
    const before = outside.store.view.get('werkrelatie', 'w-an');
    expect(see(outside).aantallen).toEqual({ geweigerd: 0, gaat: 2, ongewijzigd: 1 });
    expect(see(outside).rechten).toBe(2);
    accepted(await stopSeen(outside, joke, { ...aVraag(wie, dag), ...dag }));
    const { view } = outside.store;
    for (const id of ['t-an', 't-bo']) {
      expect(view.get('toekenning', id)).toMatchObject({
        einddatum: '2026-06-30',
        gestopt: { door: 'Joke Testaert', reden: dag.reden },
      });
    }
    expect(view.get('toekenning', 't2-an')).toMatchObject({ gestopt: null });
    expect(view.get('toekenning', 't-cis')).toMatchObject({ gestopt: null });
    expect(view.get('werkrelatie', 'w-an')).toEqual(before);
  });

  it('offers what runs on in the werkrelaties of these persons, and nothing else', async () => {
    const outside = await aGebruikersbeheer({ puts: drie });
    expect(
      see(outside)
        .keuze.map(({ id }) => id)
        .toSorted(),
    ).toEqual([ander, recht].toSorted());
    const alone = proposeStops(outside, joke, { ...aVraag(['bo'], dag), ...dag, pagina: 0 });
    expect(accepted(alone).keuze.map(({ id }) => id)).toEqual([recht]);
  });

  it('refuses a right that begins only after that day, and names who', async () => {
    const begindatum = asDatum('2026-09-01');
    const later = aMedewerker('dirk', { toekenning: { gebruikersrechtId: recht, begindatum } });
    const outside = await aGebruikersbeheer({ puts: [...drie, ...later] });
    const vraag = { ...aVraag([...wie, 'dirk'], dag), ...dag };
    const { rijen } = accepted(proposeStops(outside, joke, { ...vraag, pagina: 0 }));
    expect(rijen[0]).toMatchObject({ persoonId: 'dirk', oordeel: 'geweigerd' });
    expect(faultsIn(await stopSeen(outside, joke, vraag))).toEqual(['bulk.geweigerd']);
    expect(outside.store.view.get('toekenning', 't-an')).toMatchObject({ gestopt: null });
  });

  it('asks for a fresh proof only where it is the right to manage that ends', async () => {
    const outside = await aGebruikersbeheer({ puts: drie });
    const beheer = [...outside.catalogus.values()].find((each) => each.beheer !== null)?.id;
    const asks = (gebruikersrechtId: string | null | undefined) =>
      needsBevestiging(outside, 'beheerrecht', { ...aVraag(['joke'], dag), gebruikersrechtId });
    expect([asks(null), asks(beheer), asks(recht)]).toEqual([true, true, false]);
  });

  it('is undone as one', async () => {
    const outside = await aGebruikersbeheer({ puts: drie });
    const { regelId } = accepted(await stopSeen(outside, joke, { ...aVraag(wie, dag), ...dag }));
    const vraag = { organisatieId: 'organisatie-1', samenMet: regelId };
    accepted(await undoTogether(outside, joke, vraag));
    for (const id of ['t-an', 't-bo']) {
      expect(outside.store.view.get('toekenning', id)).toMatchObject({ gestopt: null });
    }
  });
});

import { expect, it } from 'vitest';
import { put, type Store } from '../../../src/main/store/store.ts';
import type { OrganisatieId, PersoonId } from '../../../src/shared/values/ids.ts';
import { asInsz } from '../../../src/shared/values/insz.ts';
import { asOndernemingsnummer } from '../../../src/shared/values/ondernemingsnummer.ts';
import {
  aFunctie,
  aHistoriekRegel,
  aMiddelStand,
  anOrganisatie,
  aPersoon,
  asId,
  aToekenning,
  aVoorkeur,
  aWerkrelatie,
} from '../../builders/entities.ts';
import { save, worldOf } from './store-help.ts';

/** The part of the suite about what can be read, and by which key. */

const jef = aPersoon({ id: asId('jef'), naam: 'Jef' });
const org1 = asId<OrganisatieId>('org-1');
const org2 = asId<OrganisatieId>('org-2');
const mia = aPersoon({ id: asId('mia'), naam: 'Mia', insz: asInsz('90661500257') });

export function readingClaims(open: () => Promise<Store>): void {
  it('is empty at first', async () => {
    const { view } = await open();
    expect(Object.values(worldOf(view)).flat()).toEqual([]);
    expect(view.count('persoon')).toBe(0);
    expect(view.get('persoon', 'jef')).toBeUndefined();
    expect(view.by('persoon.insz', jef.insz)).toEqual([]);
  });

  it('keeps every kind of entity as it was given', async () => {
    const store = await open();
    const puts = [
      put('persoon', aPersoon()),
      put('organisatie', anOrganisatie({ functies: [aFunctie()] })),
      put('werkrelatie', aWerkrelatie()),
      put('toekenning', aToekenning({ gestopt: { door: 'An Peeters', reden: 'uit dienst' } })),
      put('historiek', aHistoriekRegel()),
      put('middel', aMiddelStand({ foutePogingen: 2 })),
      put('voorkeur', aVoorkeur({ taal: 'fr' })),
    ] as const;
    await save(store, ...puts);
    for (const { collection, entity } of puts) {
      expect(store.view.get(collection, entity.id)).toEqual(entity);
    }
  });

  it('lists in the order of first storing; a replaced entity keeps its place', async () => {
    const store = await open();
    await save(store, put('persoon', jef), put('persoon', mia));
    await save(store, put('persoon', { ...jef, naam: 'Claes' }));
    expect([...store.view.all('persoon')].map((persoon) => persoon.naam)).toEqual(['Claes', 'Mia']);
    expect(store.view.count('persoon')).toBe(2);
  });

  it('lets the last one stand when a change puts an entity twice', async () => {
    const store = await open();
    await save(store, put('persoon', jef), put('persoon', { ...jef, naam: 'Claes' }));
    expect([...store.view.all('persoon')]).toEqual([{ ...jef, naam: 'Claes' }]);
  });

  it('goes on showing an earlier reader what he asked for', async () => {
    const store = await open();
    await save(store, put('werkrelatie', aWerkrelatie()));
    const all = store.view.all('werkrelatie');
    const found = store.view.by('werkrelatie.persoon', 'persoon-1');
    await save(store, put('werkrelatie', aWerkrelatie({ id: asId('later') })));
    expect([...all]).toHaveLength(1);
    expect(found).toHaveLength(1);
  });

  it('hands out entities that nobody can change, and does not freeze the given ones', async () => {
    const store = await open();
    const given = anOrganisatie({ functies: [aFunctie()] });
    await save(store, put('organisatie', given));
    const kept = store.view.get('organisatie', given.id);
    for (const part of [kept, kept?.departementen, kept?.functies, kept?.functies[0]]) {
      expect(part !== undefined && Object.isFrozen(part)).toBe(true);
    }
    expect(kept).not.toBe(given);
    expect(Object.isFrozen(given.functies)).toBe(false);
  });

  it('takes an id for what it is, also one that objects use', async () => {
    const store = await open();
    await save(store, put('persoon', { ...jef, id: asId<PersoonId>('__proto__') }));
    expect(store.view.get('persoon', '__proto__')?.naam).toBe('Jef');
    expect(store.view.get('persoon', 'constructor')).toBeUndefined();
  });
}

export function lookUpClaims(open: () => Promise<Store>): void {
  it('finds a persoon by number and by the organisaties that know it', async () => {
    const store = await open();
    const known = { ...jef, bekendBij: [org1, org2] };
    await save(store, put('persoon', known), put('persoon', mia));
    expect(store.view.by('persoon.insz', jef.insz)).toEqual([known]);
    expect(store.view.by('persoon.organisatie', 'org-2')).toEqual([known]);
    expect(store.view.by('persoon.organisatie', 'org-3')).toEqual([]);
  });

  it('finds an organisatie by number and, once, by each representative', async () => {
    const store = await open();
    const functies = [
      aFunctie({ insz: jef.insz }),
      aFunctie({ insz: jef.insz, code: 'zaakvoerder' }),
      aFunctie({ insz: mia.insz }),
    ];
    const organisatie = anOrganisatie({ functies });
    await save(store, put('organisatie', organisatie));
    const { view } = store;
    const number = organisatie.ondernemingsnummer;
    expect(view.by('organisatie.ondernemingsnummer', number)).toEqual([organisatie]);
    expect(view.by('organisatie.vertegenwoordiger', jef.insz)).toEqual([organisatie]);
    expect(view.by('organisatie.vertegenwoordiger', mia.insz)).toEqual([organisatie]);
  });

  it('finds a werkrelatie by both ends and a toekenning by its werkrelatie', async () => {
    const store = await open();
    await save(store, put('werkrelatie', aWerkrelatie()), put('toekenning', aToekenning()));
    const { view } = store;
    expect(view.by('werkrelatie.persoon', 'persoon-1')).toEqual([aWerkrelatie()]);
    expect(view.by('werkrelatie.organisatie', 'organisatie-1')).toEqual([aWerkrelatie()]);
    expect(view.by('toekenning.werkrelatie', 'werkrelatie-1')).toEqual([aToekenning()]);
  });

  it('finds Historiek by persoon, and by organisatie where there is one', async () => {
    const store = await open();
    const regel = aHistoriekRegel();
    const alone = aHistoriekRegel({ id: asId('historiek-2'), organisatieId: null });
    await save(store, put('historiek', regel), put('historiek', alone));
    expect(store.view.by('historiek.persoon', 'persoon-1')).toEqual([regel, alone]);
    expect(store.view.by('historiek.organisatie', 'organisatie-1')).toEqual([regel]);
    expect(store.view.by('historiek.organisatie', 'null')).toEqual([]);
  });

  it('lists by naam whom an organisatie may see, finds them, and follows every change', async () => {
    const store = await open();
    await save(store, put('persoon', { ...mia, bekendBij: [org1] }), put('persoon', jef));
    const lijst = () => store.view.dossiers('org-1');
    const named = () => lijst().dossiers.map(({ persoon }) => persoon.naam);
    expect(named()).toEqual(['Mia']);
    const before = lijst().dossiers;
    const works = aWerkrelatie({ persoonId: jef.id, organisatieId: org1 });
    await save(store, put('werkrelatie', works), put('toekenning', aToekenning()));
    expect(named()).toEqual(['Jef', 'Mia']);
    expect(before).toHaveLength(1);
    expect(lijst().find('jef').dossiers[0]?.toekenningen).toEqual([aToekenning()]);
    expect(store.view.dossiers('org-2').find('jef').dossiers).toEqual([]);
    await save(store, put('persoon', { ...jef, naam: 'Zander' }));
    expect(named()).toEqual(['Mia', 'Zander']);
    expect(lijst().find('zan').dossiers).toHaveLength(1);
  });

  it('forgets the keys an entity no longer has', async () => {
    const store = await open();
    const other = asOndernemingsnummer('1999000150');
    await save(store, put('organisatie', anOrganisatie({ functies: [aFunctie()] })));
    await save(store, put('organisatie', anOrganisatie({ ondernemingsnummer: other })));
    const { view } = store;
    expect(view.by('organisatie.ondernemingsnummer', '1999000051')).toEqual([]);
    expect(view.by('organisatie.ondernemingsnummer', other)).toHaveLength(1);
    expect(view.by('organisatie.vertegenwoordiger', aFunctie().insz)).toEqual([]);
  });

  it('keeps the order of first storing when an older entity gains a key later', async () => {
    const store = await open();
    const atOrg = { bekendBij: [org1] };
    await save(store, put('persoon', jef), put('persoon', { ...mia, ...atOrg }));
    await save(store, put('persoon', { ...jef, ...atOrg }));
    const found = store.view.by('persoon.organisatie', 'org-1');
    expect(found.map((persoon) => persoon.id)).toEqual(['jef', 'mia']);
  });
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dossier, makeDossier } from '../../../src/main/domain/dossier.ts';
import { createDossierRegister } from '../../../src/main/search/dossier-lijst.ts';
import { hasCijfers } from '../../../src/main/search/numbers.ts';
import { sleutelsOf } from '../../../src/main/search/zoeksleutels.ts';
import { readZoekvraag } from '../../../src/main/search/zoekvraag.ts';
import { foldText } from '../../../src/shared/fold-text.ts';
import type { EmailAdres } from '../../../src/shared/values/email-adres.ts';
import { aPersoon, asId, aWerkrelatie } from '../../builders/entities.ts';
import { tstNummers } from '../../builders/nummers.ts';

const parts = ['Łukasz', 'Anne-Sophie', 'Aïcha', 'Van', "D'Haese", 'Sørensen', 'Jan', 'Janssens'];
const odd = ['Weiß', 'Đorđe', 'Işık', 'De', 'Smet', 'Peeters', 'Petersen', 'Ærø', 'Þór', 'an'];
const name = fc.array(fc.constantFrom(...parts, ...odd), { minLength: 1, maxLength: 3 });
const mail = fc.constantFrom(null, 'jan.smet@denderland.example', 'a2@proeftuin.example');

const dossier: fc.Arbitrary<Dossier> = fc
  .record({
    id: fc.nat(25),
    voornaam: name,
    naam: name,
    roepnaam: fc.option(fc.constantFrom('Fietje', 'Jo')),
    insz: tstNummers,
    mail,
  })
  .map(({ id, voornaam, naam, roepnaam, insz, mail: email }) => {
    const bend = { id: asId<Dossier['persoon']['id']>(`p-${id}`), insz, roepnaam };
    return makeDossier({
      persoon: aPersoon({ ...bend, voornaam: voornaam.join(' '), naam: naam.join(' ') }),
      werkrelaties: [aWerkrelatie({ email: email as EmailAdres | null })],
      toekenningen: [],
    });
  });

const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: dossier.map((put) => ({ put, remove: null })) },
    { weight: 1, arbitrary: fc.nat(25).map((id) => ({ put: null, remove: `p-${id}` })) },
  ),
  { maxLength: 60 },
);

/** Beginnings of what somebody is called, of the number and of the e-mail, in any order. */
const question = fc
  .array(
    fc.oneof(
      fc.tuple(fc.constantFrom(...parts, ...odd, 'vanpeeters', 'jan@dend', 'jo'), fc.nat(9)),
      fc.tuple(tstNummers, fc.nat(11)),
    ),
    { maxLength: 3 },
  )
  .map((words) => words.map(([word, length]) => word.slice(0, length)).join(' '));

/** The same answer, by looking at everybody. */
function scan(all: readonly Dossier[], typed: string): readonly Dossier[] {
  const { woorden, cijfers } = readZoekvraag(typed);
  return all.filter((one) => {
    const { woorden: own, insz } = sleutelsOf(one);
    return (
      hasCijfers(insz, cijfers) && woorden.every((woord) => own.some((it) => it.startsWith(woord)))
    );
  });
}

function inOrder(all: Iterable<Dossier>): readonly Dossier[] {
  const key = ({ persoon }: Dossier) =>
    [foldText(persoon.naam), foldText(persoon.voornaam), persoon.id].join('\u0000');
  return [...all].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

function play(script: readonly { put: Dossier | null; remove: string | null }[]) {
  const register = createDossierRegister();
  const model = new Map<string, Dossier>();
  for (const { put, remove } of script) {
    if (put !== null) {
      register.put(put);
      model.set(put.persoon.id, put);
    }
    if (remove !== null) {
      register.remove(remove);
      model.delete(remove);
    }
  }
  return { lijst: register.lijst, all: inOrder(model.values()) };
}

describe('a list of dossiers', () => {
  it('finds exactly whom looking at everybody finds, after any changes', () => {
    fc.assert(
      fc.property(steps, fc.array(question, { maxLength: 6 }), (script, questions) => {
        const { lijst, all } = play(script);
        expect(lijst.dossiers).toEqual(all);
        for (const typed of questions) {
          const { dossiers, bijna } = lijst.find(typed);
          const found = scan(all, typed);
          expect(dossiers.slice(0, dossiers.length - bijna)).toEqual(found);
          expect(
            dossiers.slice(dossiers.length - bijna).filter((it) => found.includes(it)),
          ).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('answers as one that is made anew, nearly found ones too', () => {
    fc.assert(
      fc.property(steps, question, (script, typed) => {
        const { lijst, all } = play(script);
        const fresh = play(all.map((put) => ({ put, remove: null })));
        expect(lijst.find(typed)).toEqual(fresh.lijst.find(typed));
      }),
      { numRuns: 300 },
    );
  });

  it('forgets what was replaced', () => {
    const named = (voornaam: string): Dossier =>
      makeDossier({ persoon: aPersoon({ voornaam }), werkrelaties: [], toekenningen: [] });
    const [jan, piet] = [named('Jan'), named('Piet')];
    const { lijst } = play([
      { put: jan, remove: null },
      { put: piet, remove: null },
    ]);
    expect(lijst.find('jan').dossiers).toEqual([]);
    expect(lijst.find('piet').dossiers).toEqual([piet]);
  });

  it('keeps the same array until something in it changes', () => {
    const register = createDossierRegister();
    register.put(makeDossier({ persoon: aPersoon(), werkrelaties: [], toekenningen: [] }));
    const before = register.lijst.dossiers;
    expect(register.lijst.dossiers).toBe(before);
    const working = { persoon: aPersoon(), werkrelaties: [aWerkrelatie()], toekenningen: [] };
    register.put(makeDossier(working));
    expect(register.lijst.dossiers).not.toBe(before);
    expect(before[0]?.werkrelaties).toEqual([]);
  });
});

describe('one slip of the finger', () => {
  const called = (voornaam: string, naam: string, at: number): Dossier =>
    makeDossier({
      persoon: aPersoon({ id: asId(`q-${at}`), voornaam, naam }),
      werkrelaties: [],
      toekenningen: [],
    });
  const few = [
    called('Lies', 'Janssens', 1),
    called('Jan', 'Van Proef', 2),
    called('Amira', 'Modelle', 3),
    called('An', 'Moderne', 4),
  ];
  const { lijst } = play(few.map((put) => ({ put, remove: null })));
  const names = (typed: string) => lijst.find(typed).dossiers.map(({ persoon }) => persoon.naam);

  it.each([
    ['lies jansens', ['Janssens']],
    ['lise janssens', ['Janssens']],
    ['kanssens', ['Janssens']],
    ['jan vna proef', ['Van Proef']],
    ['vanproef', ['Van Proef']],
    ['modlele amira', ['Modelle']],
    ['modrene', ['Moderne']],
  ])('%s still finds %j', (typed, naam) => {
    expect(names(typed)).toEqual(naam);
  });

  it.each(['lise jansens', 'mad', 'zzzz', 'janssens piet'])('%s finds nobody', (typed) => {
    expect(names(typed)).toEqual([]);
  });

  it('comes after those who have it exactly, and is counted apart', () => {
    const many = [...few, called('Piet', 'Jansens', 5)];
    const found = play(many.map((put) => ({ put, remove: null }))).lijst.find('jansens');
    expect(found.dossiers.map(({ persoon }) => persoon.naam)).toEqual(['Jansens', 'Janssens']);
    expect(found.bijna).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { en } from '../../src/renderer/text/en.ts';
import { enFaults } from '../../src/renderer/text/en-faults.ts';
import { fr } from '../../src/renderer/text/fr.ts';
import { frFaults } from '../../src/renderer/text/fr-faults.ts';
import { nl } from '../../src/renderer/text/nl.ts';
import { nlFaults } from '../../src/renderer/text/nl-faults.ts';
import {
  breakableSpaces,
  differentKeys,
  differentPlaceholders,
  emptyTexts,
  flatten,
  sameTexts,
  type Texts,
  unusedKeys,
} from './text-checks.ts';

const dutch = allOf(flatten(nl), nlFaults);
const french = allOf(flatten(fr), frFaults);
const english = allOf(flatten(en), enFaults);

/** Names, abbreviations, and words that the languages share. */
const sameInFrench = [
  'geslacht.X',
  'bron.VKBP',
  'middel.itsme.title',
  'middelsoort.eid',
  'middelsoort.itsme',
  'oefen.itsmeCode',
  'help.word.vkbp.term',
];
const sameInEnglish = [
  ...sameInFrench,
  'frame.helpNav',
  'geslacht.M',
  'form.labelled',
  'eid.screenPin',
  'help.title',
  'persoon.accounts',
  'stop.act',
  'stop.toekenning',
  'org.open',
  'matrix.faultLine',
  'oefeningen.hint',
];

const sources = Object.values(
  import.meta.glob<string>(['../../src/renderer/**/*.{ts,tsx}', '!../../src/renderer/text/**'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

describe.each([
  ['French', french, sameInFrench],
  ['English', english, sameInEnglish],
] as const)('%s', (_, texts, same) => {
  it('has the keys of Dutch and no others', () => {
    expect(differentKeys(dutch, texts)).toEqual([]);
  });

  it('has the placeholders of Dutch in every text', () => {
    expect(differentPlaceholders(dutch, texts)).toEqual([]);
  });

  it('is nowhere empty', () => {
    expect(emptyTexts(texts)).toEqual([]);
  });

  it('is translated everywhere but in the listed names and shared words', () => {
    expect([...sameTexts(dutch, texts)].sort()).toEqual([...same].sort());
  });
});

describe('Dutch', () => {
  it('is nowhere empty', () => {
    expect(emptyTexts(dutch)).toEqual([]);
  });

  it('has no text that no screen uses', () => {
    expect(unusedKeys(Object.keys(flatten(nl)), sources)).toEqual([]);
  });
});

describe('French', () => {
  it('keeps its punctuation on the line of its word', () => {
    expect(breakableSpaces(french)).toEqual([]);
  });
});

describe.each([
  ['Dutch', dutch],
  ['French', french],
  ['English', english],
] as const)('%s', (_, texts) => {
  it.each([
    ['help.word.statusWerkstroom.text', 'persoon.reload'],
    ['gedaan.next', 'persoon.reload'],
    ['fault persoon.bestaatAl', 'frame.search'],
    ['simulatie.is.backoffice.traag', 'status.inAfwachting'],
    ['oefeningen.wisText', 'oefeningen.stand.nietBegonnen'],
    ['oefeningen.item.pinGeblokkeerd.hint3', 'eid.unblock'],
    ['oefeningen.item.lezerLos.hint1', 'middel.eid.title'],
    ['oefeningen.item.lezerLos.hint3', 'eid.plug'],
    ['oefeningen.item.klokAchter.hint3', 'code.app.setRight'],
    ['oefeningen.item.geenNetwerk.hint3', 'middel.app.title'],
    ['oefeningen.item.dienstverlenerBinnen.hint1', 'hoofd.nieuw'],
    ['oefeningen.item.dienstverlenerBinnen.hint2', 'koppel.title'],
    ['oefeningen.item.dienstverlenerBinnen.hint2', 'recht.title'],
    ['oefeningen.item.dienstverlenerBinnen.hint3', 'persoon.reload'],
    ['oefeningen.item.verlengOpTijd.hint1', 'taak.title'],
    ['oefeningen.item.verlengOpTijd.hint2', 'verleng.title'],
    ['oefeningen.item.collegaVertrekt.hint3', 'stop.act'],
    ['oefeningen.item.registerZwijgt.hint3', 'simulatie.herstel'],
    ['oefeningen.item.registerZwijgt.hint3', 'wizard.next'],
    ['oefeningen.item.enigeBeheerder.hint3', 'persoon.reload'],
  ])('quotes in %s the label of %s', (key, label) => {
    expect(texts[key]).toContain(texts[label]);
  });
});

/** The texts of the screens and of the faults, kept apart by their prefix. */
function allOf(texts: Texts, faults: Texts): Texts {
  const named = Object.entries(faults).map(([code, text]) => [`fault ${code}`, text] as const);
  return { ...texts, ...Object.fromEntries(named) };
}

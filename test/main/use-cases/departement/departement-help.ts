import type { Toekenning } from '../../../../src/main/domain/toekenning.ts';
import { put } from '../../../../src/main/store/store.ts';
import { undoChange } from '../../../../src/main/use-cases/historiek/undo-change.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { asId, aToekenning } from '../../../builders/entities.ts';
import {
  aGebruikersbeheer,
  historiekOf,
  joke,
  type TestOutside,
  withWerkrelatie,
} from '../../../builders/gebruikersbeheer.ts';

export const organisatieId = 'organisatie-1';
export const aalst = {
  organisatieId,
  departementId: 'departement-aalst',
  voor: { naam: 'Aalst', geslotenOp: null },
};
export const sluit = {
  ...aalst,
  einddatum: '31/08/2026',
  reden: 'Verhuisd',
  meenemen: true,
  gezien: 1,
};
export const gesloten = { ...aalst, voor: { naam: 'Aalst', geslotenOp: asDatum('2026-08-31') } };

/** One grant for Aalst alone, one for Aalst and Gent. */
export async function started(toekenningen: readonly Toekenning[] = [aToekenning(), both]) {
  return aGebruikersbeheer({
    puts: [...withWerkrelatie, ...toekenningen.map((each) => put('toekenning', each))],
  });
}
export const both = aToekenning({
  id: asId('toekenning-2'),
  // Somebody else's: one person has a right once at a time.
  werkrelatieId: asId('werk-lies-organisatie-1'),
  contexten: ['departement-aalst', 'departement-gent'],
  begindatum: asDatum('2026-02-01'),
});

export const departementenOf = ({ store }: TestOutside) =>
  store.view.get('organisatie', organisatieId)?.departementen ?? [];
export const endOf = ({ store }: TestOutside, id: string) =>
  store.view.get('toekenning', id)?.einddatum;
export const lastLine = (outside: TestOutside) => historiekOf(outside).at(-1);
export const findLine = (outside: TestOutside, actie: string) =>
  historiekOf(outside).findLast((regel) => regel.actie === actie)?.id ?? 'geen';
export const undo = (outside: TestOutside, actie: string) =>
  undoChange(outside, joke, { organisatieId, regelId: findLine(outside, actie) });

import type { HoedanigheidKeuze } from '../../../shared/contract/hoedanigheid.ts';
import type { Caller, Outside } from '../outside.ts';
import { findVertegenwoordigbare } from './find-vertegenwoordigbare.ts';

/**
 * 'In welke hoedanigheid meldt u zich aan?': everybody is a citizen, some can act for organisaties
 * too. ACM skips the question when there is one answer (docs/domain.md 2).
 */
export function listHoedanigheden(outside: Outside, caller: Caller): readonly HoedanigheidKeuze[] {
  const { namens } = caller;
  const organisaties = findVertegenwoordigbare(outside, outside.store.view, caller.insz).toSorted(
    (a, b) => a.naam.localeCompare(b.naam, 'nl'),
  );
  return [
    ...organisaties.map(({ id, naam, ondernemingsnummer, adres }) => ({
      organisatie: { id, naam, ondernemingsnummer, adres },
      gekozen: namens?.soort === 'organisatie' && namens.organisatieId === id,
    })),
    { organisatie: null, gekozen: namens?.soort === 'burger' },
  ];
}

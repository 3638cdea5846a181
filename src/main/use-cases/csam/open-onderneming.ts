import type { VertegenwoordigdeOnderneming } from '../../../shared/contract/csam.ts';
import { fault } from '../../../shared/faults.ts';
import { atField, ok, type Result, refuse } from '../../../shared/result.ts';
import { judgeVertegenwoordiger } from '../../domain/aanstelling-rules.ts';
import type { Functie } from '../../domain/organisatie.ts';
import { runsTodayOrLater } from '../../domain/toekenning-rules.ts';
import type { KboOnderneming } from '../../registers/registers.ts';
import type { StoreView } from '../../store/store.ts';
import { lookUpOnderneming } from '../onderneming/look-up-onderneming.ts';
import type { Caller, Outside } from '../outside.ts';
import { findHoofdbeheer } from './find-hoofdbeheer.ts';

export type Vertegenwoordigd = {
  readonly onderneming: KboOnderneming;
  /** The caller's own function that lets him appoint. */
  readonly functie: Functie;
};

/**
 * The enterprise, if the caller represents it today: the door of every act in CSAM. Only KBO decides;
 * managing the organisatie in Gebruikersbeheer is not enough (docs/domain.md 4.2).
 */
export async function findVertegenwoordigd(
  outside: Outside,
  { insz }: Caller,
  typed: string,
): Promise<Result<Vertegenwoordigd>> {
  const field = 'ondernemingsnummer';
  // In a Werkdossier CSAM is out of reach, and an imitation must not look like having done it.
  if (outside.soort !== 'oefen') return atField(field, refuse(fault('csam.alleenOefening')));
  const found = await lookUpOnderneming(outside, { typed, field });
  if (!found.ok) return found;
  const { onderneming } = found.value;
  const today = outside.clock.today();
  const functie = atField(field, judgeVertegenwoordiger({ onderneming, insz, today }));
  return functie.ok ? ok({ onderneming, functie: functie.value }) : functie;
}

/** Step 1 of 'Een Hoofdtoegangsbeheerder aanstellen'. */
export async function openOnderneming(
  outside: Outside,
  caller: Caller,
  input: { readonly ondernemingsnummer: string },
): Promise<Result<VertegenwoordigdeOnderneming>> {
  const found = await findVertegenwoordigd(outside, caller, input.ondernemingsnummer);
  return found.ok ? ok(describeVertegenwoordigd(outside, outside.store.view, found.value)) : found;
}

export function describeVertegenwoordigd(
  outside: Outside,
  view: StoreView,
  { onderneming, functie }: Vertegenwoordigd,
): VertegenwoordigdeOnderneming {
  const { ondernemingsnummer, naam, adres } = onderneming;
  const today = outside.clock.today();
  const hoofdbeheer = findHoofdbeheer(outside, view, ondernemingsnummer);
  return {
    ...{ ondernemingsnummer, naam, adres },
    functie: functie.code,
    hoofdbeheerders: hoofdbeheer
      .filter(({ toekenning }) => runsTodayOrLater(toekenning, today))
      .map(({ toekenning, persoon }) => ({
        toekenningId: toekenning.id,
        naam: `${persoon.voornaam} ${persoon.naam}`,
        begindatum: toekenning.begindatum,
        einddatum: toekenning.einddatum,
      })),
  };
}

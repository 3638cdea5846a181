import type { Output } from '../../../shared/contract/contract.ts';
import type { WachtrijRij } from '../../../shared/contract/overname.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Moment } from '../../../shared/values/ids.ts';
import { maskInsz } from '../../../shared/values/insz.ts';
import type { Overname } from '../../domain/overname.ts';
import { secondsLeft, standingVinkjes } from '../../domain/overname-vinkjes.ts';
import type { Persoon } from '../../domain/persoon.ts';
import type { StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { findWachtenden, findWachtrij } from './find-wachtrij.ts';
import { findWerk, isPending, scriptsOf, type Werk } from './find-werk.ts';
import { countBlokkades, judgeOrganisatie, judgeWerk } from './judge-werk.ts';

/** The contract's limits: what the page gets at most. */
const MAX_RIJEN = 200;
const MAX_GEDAAN = 10;

/** 'Overnemen': who waits, how much it is, and who was handed over lately. */
export function listOvernames(
  outside: Outside,
  caller: Caller,
  { organisatieId }: { readonly organisatieId: string },
): Result<Output<'overname.list'>> {
  const { view } = outside.store;
  const { personen } = findWachtenden(outside, view, organisatieId);
  const rij = findWachtrij(outside, view, { organisatieId, hoogstens: MAX_RIJEN });
  const waiting = new Set(personen.map(({ id }) => id));
  // Of a list that is longer than anybody reads, by what the first of it take.
  const share = rij.length === 0 ? 0 : personen.length / rij.length;
  return ok({
    totaal: personen.length,
    minuten: minutesOf(rij.map((werk) => secondsOf(outside, werk) * share)),
    keten: judgeOrganisatie(outside, view, organisatieId).map((each) => ({ ...each })),
    rijen: rij.map((werk) => describeRij(outside, caller, werk)),
    gedaan: findGedaan(outside, view, organisatieId)
      .filter(({ id }) => !waiting.has(id))
      .slice(0, MAX_GEDAAN)
      .map(describeWie),
  });
}

export function describeWie({ id, voornaam, naam, insz }: Persoon) {
  return { persoonId: id, naam: `${voornaam} ${naam}`, inszMasker: maskInsz(insz) };
}

export function minutesOf(seconds: readonly number[]): number {
  return Math.ceil(seconds.reduce((sum, each) => sum + each, 0) / 60);
}

/** What is parked is not counted: nobody knows when it can be done. */
export function secondsOf(outside: Outside, werk: Werk): number {
  return openScriptsOf(outside, werk)
    .map((script) => secondsLeft(script, werk.overname?.vinkjes ?? []))
    .reduce((sum, each) => sum + each, 0);
}

function openScriptsOf(outside: Outside, werk: Werk) {
  return scriptsOf(outside, werk).filter(
    ({ onderdeel }) => isPending(onderdeel) && !isParked(werk.overname, onderdeel.id),
  );
}

export function isParked(overname: Overname | null, onderdeel: string): boolean {
  return overname?.geparkeerd.some((each) => each.onderdeel === onderdeel) ?? false;
}

function describeRij(outside: Outside, caller: Caller, werk: Werk): WachtrijRij {
  const pending = werk.onderdelen.filter(isPending);
  const vinkjes = werk.overname?.vinkjes ?? [];
  const begonnen =
    pending.length < werk.onderdelen.length ||
    openScriptsOf(outside, werk).some((script) => standingVinkjes(script, vinkjes).size > 0);
  return {
    ...describeWie(werk.persoon),
    onderdelen: pending.length,
    geparkeerd: pending.filter(({ id }) => isParked(werk.overname, id)).length,
    blokkades: countBlokkades(judgeWerk(outside, werk, caller.hoedanigheid)),
    begonnen,
    minuten: minutesOf([secondsOf(outside, werk)]),
  };
}

/** Whose work was handed over and can be taken back, the latest first. */
function findGedaan(outside: Outside, view: StoreView, organisatieId: string): readonly Persoon[] {
  return [...view.all('overname')]
    .filter((overname) => overname.organisatieId === organisatieId)
    .map((overname) => ({ overname, op: latestOf(overname) }))
    .filter(({ op }) => op !== '')
    .toSorted((a, b) => b.op.localeCompare(a.op))
    .slice(0, MAX_GEDAAN * 2)
    .flatMap(({ overname }) => view.get('persoon', overname.persoonId) ?? [])
    .filter((persoon) => {
      const { onderdelen } = findWerk(outside, view, { persoon, organisatieId });
      return onderdelen.some(({ gedaan }) => gedaan);
    });
}

function latestOf({ overgenomen }: Overname): Moment | '' {
  return (
    overgenomen
      .flatMap(({ op }) => op ?? [])
      .toSorted()
      .at(-1) ?? ''
  );
}

import type { Input } from '../../../shared/contract/contract.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import type { Gelijkstelling, ToekenningInhoud } from '../../domain/vergelijking.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import type { Step } from '../in-order.ts';
import type { Caller, Outside } from '../outside.ts';
import { decideChange } from '../toekenning/change-toekenning.ts';
import { decideGrant } from '../toekenning/grant-toekenning.ts';
import { decideStop } from '../toekenning/stop-toekenning.ts';

/** How the page names one choice: what it would do, and to which right or toekenning. */
export function keuzeOf(gelijkstelling: Gelijkstelling): string {
  const { soort } = gelijkstelling;
  return `${soort}:${soort === 'geef' ? gelijkstelling.recht : gelijkstelling.toekenning.id}`;
}

export type KeuzeStep = {
  /** The choices that this one step carries out. */
  readonly keuzes: readonly string[];
  readonly step: Step<unknown>;
};

type Parts = {
  readonly outside: Outside;
  readonly caller: Caller;
  readonly werkrelatie: Werkrelatie;
  readonly reden: string;
};

/**
 * The chosen ones as steps of one change; all that changes in one toekenning is one step, with one
 * line of Historiek.
 */
export function stepsOf(chosen: readonly Gelijkstelling[], parts: Parts): readonly KeuzeStep[] {
  const stops = chosen.flatMap((each) => (each.soort === 'stop' ? [stopStep(each, parts)] : []));
  const gifts = chosen.flatMap((each) => (each.soort === 'geef' ? [giveStep(each, parts)] : []));
  return [...stops, ...changeSteps(chosen, parts), ...gifts];
}

type Of<S extends Gelijkstelling['soort']> = Extract<Gelijkstelling, { readonly soort: S }>;
type Field = Of<'profiel' | 'contexten' | 'einddatum'>;

function stopStep(each: Of<'stop'>, { outside, caller, werkrelatie, reden }: Parts): KeuzeStep {
  const input: Input<'toekenning.stop'> = {
    organisatieId: werkrelatie.organisatieId,
    toekenningId: each.toekenning.id,
    einddatum: lastDay(outside.clock.today(), each),
    reden,
  };
  return {
    keuzes: [keuzeOf(each)],
    step: (view) => decideStop(outside, view, { caller, input }),
  };
}

/** Today; one that has yet to begin keeps its first day as its only one. */
function lastDay(today: Datum, { toekenning }: Of<'stop'>): Datum {
  return toekenning.begindatum > today ? toekenning.begindatum : today;
}

function giveStep(each: Of<'geef'>, { outside, caller, werkrelatie }: Parts): KeuzeStep {
  const input: Input<'toekenning.grant'> = {
    organisatieId: werkrelatie.organisatieId,
    werkrelatieId: werkrelatie.id,
    gebruikersrechtId: each.recht,
    ...typedInhoud(each.na),
  };
  return {
    keuzes: [keuzeOf(each)],
    step: (view) => decideGrant(outside, view, { caller, input }),
  };
}

function changeSteps(
  chosen: readonly Gelijkstelling[],
  { outside, caller, werkrelatie }: Parts,
): readonly KeuzeStep[] {
  const fields = new Map<string, Field[]>();
  for (const each of chosen) {
    if (each.soort === 'geef' || each.soort === 'stop') continue;
    fields.set(each.toekenning.id, [...(fields.get(each.toekenning.id) ?? []), each]);
  }
  return [...fields].map(([toekenningId, group]) => {
    const na = Object.fromEntries(group.map(({ soort, na }) => [soort, na[soort]]));
    const [first] = group;
    if (first === undefined) throw new Error('An empty group of choices');
    const inhoud = typedInhoud({ ...first.toekenning, ...(na as Partial<ToekenningInhoud>) });
    const { organisatieId } = werkrelatie;
    return {
      keuzes: group.map(keuzeOf),
      step: (view) =>
        decideChange(outside, view, { caller, input: { organisatieId, toekenningId, ...inhoud } }),
    };
  });
}

function typedInhoud({ profiel, contexten, begindatum, einddatum }: ToekenningInhoud) {
  return { profiel: profiel ?? '', contexten: [...contexten], begindatum, einddatum };
}

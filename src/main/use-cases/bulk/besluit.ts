import type { BulkRij, BulkVoorstel } from '../../../shared/contract/bulk.ts';
import type { Fault } from '../../../shared/faults.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { bulkOordelen } from '../../../shared/values/bulk.ts';
import type { PersoonId } from '../../../shared/values/ids.ts';
import { maskInsz } from '../../../shared/values/insz.ts';
import { RIJEN_PER_PAGINA } from '../../../shared/values/persoon-lijst.ts';
import type { Persoon } from '../../domain/persoon.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import type { Change, Put, StoreView } from '../../store/store.ts';
import { decideInOrder, type Step } from '../in-order.ts';

/** What would become of every row, with the very changes that would be kept. */
export type Besluit = { readonly rijen: readonly BulkRij[]; readonly puts: readonly Put[] };

/** Decides one werkrelatie; it stands in the view, of this organisatie. */
export type DecideWerkrelatie = (
  view: StoreView,
  about: { readonly persoon: Persoon; readonly werkrelatie: Werkrelatie },
) => Result<Change<BulkRij>>;

/**
 * Each werkrelatie decided on what the ones before it made, by naam, with the rules that hold for it
 * alone: so the last beheerder is the one who is refused. `over` is what becomes of who has none.
 */
export function besluit(
  view: StoreView,
  question: {
    readonly organisatieId: string;
    readonly personen: readonly PersoonId[];
    readonly running: (werkrelatie: Werkrelatie) => boolean;
    readonly decide: DecideWerkrelatie;
    readonly over: (persoon: Persoon, ended: readonly Werkrelatie[]) => BulkRij;
  },
): Besluit {
  const steps = question.personen.flatMap((id) => stepsOf(view, id, question));
  const { puts, results } = decideInOrder(view, steps);
  const rijen = results.flatMap((result) => (result.ok ? [result.value] : []));
  return { rijen, puts };
}

function stepsOf(
  view: StoreView,
  id: PersoonId,
  question: Parameters<typeof besluit>[1],
): readonly Step<BulkRij>[] {
  const { organisatieId, running, decide, over } = question;
  const persoon = view.get('persoon', id);
  if (persoon === undefined) return [];
  const own = view
    .by('werkrelatie.persoon', id)
    .filter((werkrelatie) => werkrelatie.organisatieId === organisatieId);
  const open = own.filter(running);
  if (open.length === 0) return [() => ok({ puts: [], value: over(persoon, own) })];
  return open.map(
    (werkrelatie): Step<BulkRij> =>
      (now) => {
        const decided = decide(now, { persoon, werkrelatie });
        if (decided.ok) return decided;
        return ok({ puts: [], value: refusedRij({ persoon, werkrelatie }, decided.faults) });
      },
  );
}

/** The name and the number of a row. */
export function rijHoofd(persoon: Persoon, werkrelatie: Werkrelatie | null) {
  return {
    persoonId: persoon.id,
    naam: `${persoon.voornaam} ${persoon.naam}`,
    inszMasker: maskInsz(persoon.insz),
    categorie: werkrelatie?.categorie ?? null,
  };
}

export function refusedRij(
  { persoon, werkrelatie }: { readonly persoon: Persoon; readonly werkrelatie: Werkrelatie | null },
  faults: readonly Fault[],
): BulkRij {
  return {
    ...rijHoofd(persoon, werkrelatie),
    oordeel: 'geweigerd',
    weigeringen: [...faults],
    werkrelatie:
      werkrelatie === null
        ? null
        : { voor: werkrelatie.einddatum, na: werkrelatie.einddatum, beperktDoor: null },
    rechten: [],
  };
}

export function toekenningenIn(puts: readonly Put[]): readonly Toekenning[] {
  return puts.flatMap((each) => (each.collection === 'toekenning' ? [each.entity] : []));
}

export function historiekIn(puts: readonly Put[]): readonly string[] {
  return puts.flatMap((each) => (each.collection === 'historiek' ? [each.entity.id] : []));
}

/** One page of it: the refused first, because they are what has to be seen. */
export function describeBesluit(
  { rijen, puts }: Besluit,
  pagina: number,
): Omit<BulkVoorstel, 'gevolgen'> {
  const sorted = bulkOordelen.flatMap((oordeel) => rijen.filter((rij) => rij.oordeel === oordeel));
  const begin = pagina * RIJEN_PER_PAGINA;
  return {
    aantallen: countOordelen(rijen),
    rechten: toekenningenIn(puts).length,
    rijen: sorted.slice(begin, begin + RIJEN_PER_PAGINA),
    gezien: stempelOf(rijen),
  };
}

export function countOordelen(rijen: readonly BulkRij[]) {
  const count = (oordeel: BulkRij['oordeel']) =>
    rijen.filter((rij) => rij.oordeel === oordeel).length;
  return {
    geweigerd: count('geweigerd'),
    gaat: count('gaat'),
    ongewijzigd: count('ongewijzigd'),
  };
}

/**
 * Names what was seen in a few signs, so that two windows do not undo each other: thousands of rows
 * need not come back with the act. No seal: who sends another one only refuses himself.
 */
export function stempelOf(rijen: readonly unknown[]): string {
  const text = JSON.stringify(rijen);
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    one = Math.imul(one ^ sign, 2654435761);
    other = Math.imul(other ^ sign, 1597334677);
  }
  return `${rijen.length}-${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}`;
}

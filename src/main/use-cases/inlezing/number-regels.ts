import type { HistoriekId } from '../../../shared/values/ids.ts';
import { type Catalogus, isBeheerRecht } from '../../domain/gebruikersrecht.ts';
import type { HistoriekRegel } from '../../domain/historiek.ts';
import { regelIdOf } from '../../domain/inlezing/inlezing.ts';
import { type Put, put, type StoreView } from '../../store/store.ts';

/** So that the lines of one change of thousands are found again without a list of them. */
export function numberRegels(decided: readonly Put[], id: string) {
  let regels = 0;
  const puts = decided.map((one): Put => {
    if (one.collection !== 'historiek') return one;
    regels += 1;
    return put('historiek', { ...one.entity, id: regelIdOf(id, regels) as HistoriekId });
  });
  return { puts, regels };
}

/** A line is only looked up. */
const linesAtOnce = 2_000;

/** In the order in which they were written; others get a turn meanwhile. */
export async function findRegels(
  adem: () => Promise<void>,
  view: StoreView,
  change: { readonly id: string; readonly regels: number } | null,
): Promise<readonly HistoriekRegel[]> {
  const found: HistoriekRegel[] = [];
  for (let place = 1; place <= (change?.regels ?? 0); place += 1) {
    if (place % linesAtOnce === 0) await adem();
    found.push(regelAt(view, change?.id ?? '', place));
  }
  return found;
}

export function regelAt(view: StoreView, id: string, place: number): HistoriekRegel {
  const regel = view.get('historiek', regelIdOf(id, place));
  if (regel === undefined) throw new Error(`No line ${place} of ${id}`);
  return regel;
}

/** Whether any of them is about a right over other people's rights: that asks for a fresh proof. */
export function isAboutBeheer(regels: readonly HistoriekRegel[], catalogus: Catalogus): boolean {
  return regels.some(({ beelden }) =>
    beelden.some(
      ({ soort, na }) => soort === 'toekenning' && isBeheerRecht(catalogus, na.gebruikersrechtId),
    ),
  );
}

/** Each persoon's lines together, in the order in which he came first. */
export function perPersoon(
  regels: readonly HistoriekRegel[],
): readonly (readonly HistoriekRegel[])[] {
  const found = new Map<string, HistoriekRegel[]>();
  for (const regel of regels) {
    const { persoonId } = regel;
    if (persoonId === null) throw new Error('A list is about persons');
    const own = found.get(persoonId);
    if (own === undefined) found.set(persoonId, [regel]);
    else own.push(regel);
  }
  return [...found.values()];
}

import type { Actie } from '../../../shared/values/codelijsten.ts';
import type { HistoriekId, OrganisatieId, PersoonId } from '../../../shared/values/ids.ts';
import type { Beeld, HistoriekVeld, VeldWijziging } from '../../domain/historiek.ts';
import { withoutNumbers } from '../../domain/historiek-rules.ts';
import { type Put, put } from '../../store/store.ts';
import type { Outside } from '../outside.ts';

type Change = {
  /** The name of who did it; null for the simulated back office. */
  readonly door: string | null;
  readonly actie: Actie;
  readonly persoonId: PersoonId | null;
  readonly organisatieId: OrganisatieId | null;
  readonly velden: readonly VeldWijziging[];
  readonly reden?: string | null;
  /** What became of the werkrelatie, the toekenning or the departement: what can be undone. */
  readonly beeld?: Beeld;
  /** What else changed with it. */
  readonly meer?: readonly Beeld[];
};

/** The line of Historiek that goes into the same commit as its change (security.md G2). */
export function recordChange({ clock, ids }: Pick<Outside, 'clock' | 'ids'>, change: Change): Put {
  const clean = (text: string | null) =>
    text === null ? null : withoutNumbers(text, clock.today());
  return put('historiek', {
    id: ids.next() as HistoriekId,
    op: clock.now(),
    door: change.door,
    actie: change.actie,
    persoonId: change.persoonId,
    organisatieId: change.organisatieId,
    velden: change.velden.map((line) =>
      isFreeText(line.veld) ? { ...line, voor: clean(line.voor), na: clean(line.na) } : line,
    ),
    reden: clean(change.reden ?? null),
    beelden: [...(change.beeld === undefined ? [] : [change.beeld]), ...(change.meer ?? [])],
  });
}

/** Fields in which somebody can type whatever they like. */
function isFreeText(veld: HistoriekVeld): boolean {
  return ['voornaam', 'naam', 'roepnaam', 'initialen', 'email'].includes(veld);
}

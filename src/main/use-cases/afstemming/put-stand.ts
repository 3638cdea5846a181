import type { Actie } from '../../../shared/values/codelijsten.ts';
import type { Moment, OrganisatieId } from '../../../shared/values/ids.ts';
import { veldWijzigingen } from '../../domain/historiek-rules.ts';
import { emptyOvername } from '../../domain/overname.ts';
import { onderdeelId } from '../../domain/overname-onderdelen.ts';
import { standOf } from '../../domain/overname-stand.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { Put, StoreView } from '../../store/store.ts';
import { put } from '../../store/store.ts';
import { recordChange } from '../historiek/record-change.ts';
import type { Caller, Outside } from '../outside.ts';
import { findWerk, type Werk } from '../overname/find-werk.ts';
import { veldenOf } from '../toekenning/describe-toekenning.ts';

export type StandVraag = {
  readonly caller: Caller;
  readonly organisatieId: OrganisatieId;
  /** As the toekenning must be here. */
  readonly na: Toekenning;
  /** As the report says that it stands there; null for nothing. */
  readonly stand: Toekenning | null;
  /** Whether that makes it handed over now. */
  readonly overgenomen: boolean;
  readonly actie: Actie;
  readonly reden: string | null;
};

/**
 * A toekenning as it must be, and what Gebruikersbeheer is known to have of it from here on: that is
 * what 'Overnemen' goes by. What it had before is kept beside it, so that this can be undone.
 */
export function putStand(outside: Outside, view: StoreView, vraag: StandVraag): readonly Put[] {
  const { caller, organisatieId, na, stand, overgenomen, actie, reden } = vraag;
  const werk = findWerkVan(outside, view, vraag);
  const nu = view.get('toekenning', na.id);
  if (nu === undefined) throw new Error(`No toekenning ${na.id}`);
  const vorige = standOf('toekenning', nu, {
    overname: werk.overname,
    regels: view.by('historiek.persoon', werk.persoon.id),
  });
  const op: Moment | null = overgenomen ? outside.clock.now() : null;
  const namen = { catalogus: outside.catalogus, organisatie: werk.organisatie };
  // Where the toekenning itself stays, the line tells what the two sides have.
  const before = JSON.stringify(nu) === JSON.stringify(na) ? (stand ?? vorige ?? nu) : nu;
  const regel = recordChange(outside, {
    ...{ door: caller.naam, actie, persoonId: werk.persoon.id, organisatieId, reden },
    beeld: { soort: 'toekenning', voor: nu, na },
    velden: veldWijzigingen({
      ...{ voor: veldenOf(before, namen), na: veldenOf(na, namen) },
      altijd: 'gebruikersrecht',
    }),
  });
  const entry = { soort: 'toekenning', id: na.id, stand, vorige, op } as const;
  return [put('toekenning', na), regel, putOvername(werk, entry)];
}

/** Ticks and parking of the same onderdeel are about work that was prepared before. */
function putOvername(
  { overname, organisatie, persoon }: Werk,
  entry: { readonly soort: 'toekenning'; readonly id: string } & {
    readonly stand: Toekenning | null;
    readonly vorige: Toekenning | null;
    readonly op: Moment | null;
  },
): Put {
  const before = overname ?? emptyOvername(organisatie.id, persoon.id);
  const onderdeel = onderdeelId('toekenning', entry.id);
  return put('overname', {
    ...before,
    vinkjes: before.vinkjes.filter(({ veld }) => !veld.startsWith(`${onderdeel}/`)),
    overgenomen: [
      ...before.overgenomen.filter(({ soort, id }) => soort !== 'toekenning' || id !== entry.id),
      entry,
    ],
    geparkeerd: before.geparkeerd.filter((each) => each.onderdeel !== onderdeel),
  });
}

/** The work of whoever holds the toekenning. */
export function findWerkVan(
  outside: Outside,
  view: StoreView,
  { na, organisatieId }: Pick<StandVraag, 'na' | 'organisatieId'>,
): Werk {
  const werkrelatie = view.get('werkrelatie', na.werkrelatieId);
  const persoon = view.get('persoon', werkrelatie?.persoonId ?? '');
  if (persoon === undefined) throw new Error(`Nobody holds ${na.id}`);
  return findWerk(outside, view, { persoon, organisatieId });
}

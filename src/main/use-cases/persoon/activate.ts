import type { OrganisatieId } from '../../../shared/values/ids.ts';
import { veldWijzigingen } from '../../domain/historiek-rules.ts';
import type { Persoon } from '../../domain/persoon.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import { type Put, put } from '../../store/store.ts';
import { recordChange } from '../historiek/record-change.ts';
import type { Outside } from '../outside.ts';
import { rechtNaam } from '../toekenning/describe-toekenning.ts';

/** One thing that became 'Actief', with its line of Historiek. */
export type Handled = {
  /** Null for the persoon himself, whom every caller who gets this far can see. */
  readonly organisatieId: OrganisatieId | null;
  readonly puts: readonly Put[];
};

const becomesActief = { voor: { status: 'inAfwachting' }, na: { status: 'actief' } } as const;

export function activatePersoon(outside: Outside, waiting: Persoon): Handled {
  // The line belongs to the organisatie that registered him: no other learns that it did.
  const organisatieId = waiting.bekendBij[0] ?? null;
  const regel = recordChange(outside, {
    door: null,
    actie: 'persoon.activated',
    persoonId: waiting.id,
    organisatieId,
    velden: veldWijzigingen(becomesActief),
  });
  return { organisatieId: null, puts: [put('persoon', { ...waiting, status: 'actief' }), regel] };
}

export function activateWerkrelatie(outside: Outside, waiting: Werkrelatie): Handled {
  const { organisatieId, persoonId, categorie } = waiting;
  const actief: Werkrelatie = { ...waiting, status: 'actief' };
  const velden = veldWijzigingen({
    voor: { categorie, ...becomesActief.voor },
    na: { categorie, ...becomesActief.na },
    altijd: 'categorie',
  });
  const regel = recordChange(outside, {
    door: null,
    actie: 'werkrelatie.activated',
    persoonId,
    organisatieId,
    velden,
    beeld: { soort: 'werkrelatie', voor: waiting, na: actief },
  });
  return { organisatieId, puts: [put('werkrelatie', actief), regel] };
}

export function activateToekenning(
  outside: Outside,
  waiting: Toekenning,
  { organisatieId, persoonId }: Werkrelatie,
): Handled {
  const gebruikersrecht = rechtNaam(waiting, outside.catalogus);
  const actief: Toekenning = { ...waiting, status: 'actief' };
  const velden = veldWijzigingen({
    voor: { gebruikersrecht, ...becomesActief.voor },
    na: { gebruikersrecht, ...becomesActief.na },
    altijd: 'gebruikersrecht',
  });
  const regel = recordChange(outside, {
    door: null,
    actie: 'toekenning.activated',
    persoonId,
    organisatieId,
    velden,
    beeld: { soort: 'toekenning', voor: waiting, na: actief },
  });
  return { organisatieId, puts: [put('toekenning', actief), regel] };
}

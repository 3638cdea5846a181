import type { Datum } from '../../../shared/values/datum.ts';
import type { Moment } from '../../../shared/values/ids.ts';
import type { Catalogus } from '../../domain/gebruikersrecht.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import { runsTodayOrLater } from '../../domain/toekenning-rules.ts';
import { type Put, put, type StoreView } from '../../store/store.ts';
import { type OrganisatieSleutel, organisatieId } from '../organisaties.ts';
import type { Kaart } from '../personen.ts';
import { persoonId } from '../persoon-puts.ts';
import { createTijd, type Tijd } from '../tijd.ts';
import { werkrelatiePuts } from '../werkrelatie-puts.ts';
import { sampleWerkrelaties } from '../werkrelaties.ts';

type Given = { readonly view: StoreView; readonly today: Datum; readonly now: Moment };

/** The sample persons work at one organisatie each, as on the first day; what was added there ends. */
export function herstelWerkrelatie(
  { view, today, now }: Given,
  waar: OrganisatieSleutel,
  ...wie: readonly Kaart[]
): readonly Put[] {
  const tijd = createTijd(today, now);
  return wie.flatMap((kaart) => {
    const rijen = sampleWerkrelaties(tijd).filter((rij) => rij.wie === kaart && rij.waar === waar);
    const puts = rijen.flatMap((rij) => werkrelatiePuts(rij, tijd));
    const known = new Set(puts.map(({ entity }) => entity.id));
    const added = rightsAt(view, waar)
      .filter(({ werkrelatie }) => werkrelatie.persoonId === persoonId(kaart))
      .map(({ toekenning }) => toekenning)
      .filter(({ id }) => !known.has(id));
    return [...puts, ...ended(added, tijd)];
  });
}

/** Nobody manages the organisatie, but for those who are to stay. */
export function withoutBeheerders(
  { view, today, now, catalogus }: Given & { readonly catalogus: Catalogus },
  waar: OrganisatieSleutel,
  ...behalve: readonly Kaart[]
): readonly Put[] {
  const stays = behalve.map(persoonId);
  const rights = rightsAt(view, waar)
    .filter(({ werkrelatie }) => !stays.includes(werkrelatie.persoonId))
    .map(({ toekenning }) => toekenning)
    .filter(({ gebruikersrechtId }) => catalogus.get(gebruikersrechtId)?.beheer != null);
  return ended(rights, createTijd(today, now));
}

function rightsAt(view: StoreView, waar: OrganisatieSleutel) {
  return view
    .by('werkrelatie.organisatie', organisatieId(waar))
    .flatMap((werkrelatie) =>
      view
        .by('toekenning.werkrelatie', werkrelatie.id)
        .map((toekenning) => ({ werkrelatie, toekenning })),
    );
}

/** Yesterday was the last day. What had not begun then never runs, as after a stop (docs/domain.md 1.4). */
function ended(rights: readonly Toekenning[], tijd: Tijd): readonly Put[] {
  return rights
    .filter((toekenning) => runsTodayOrLater(toekenning, tijd.vandaag))
    .map((toekenning) =>
      put('toekenning', {
        ...toekenning,
        einddatum: tijd.dag(-1),
        gestopt: { door: 'Simulatie', reden: 'Oefening klaargezet' },
      }),
    );
}

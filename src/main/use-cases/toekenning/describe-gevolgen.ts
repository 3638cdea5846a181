import type { Gevolg as Described } from '../../../shared/contract/gevolg.ts';
import type { GebruikersrechtId } from '../../../shared/values/ids.ts';
import { contextNaam } from '../../domain/context-keuze.ts';
import { findGevolgen, type Gehouden, type Gevolg } from '../../domain/gevolgen.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { StoreView } from '../../store/store.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Caller, Outside } from '../outside.ts';
import { rechtNaam } from './describe-toekenning.ts';

type About = {
  readonly organisatieId: string;
  readonly caller: Caller;
  /** As they will be. */
  readonly gewijzigd: readonly Toekenning[];
};

/** Who or what these changes leave without anybody, in the names of today; the gravest first. */
export function describeGevolgen(
  outside: Pick<Outside, 'catalogus' | 'clock'>,
  view: StoreView,
  { organisatieId, caller, gewijzigd }: About,
): Described[] {
  if (gewijzigd.length === 0) return [];
  const { catalogus, clock } = outside;
  const [self] = view.by('persoon.insz', caller.insz);
  const found = findGevolgen({
    gehouden: findGehouden(outside, view, { organisatieId, gewijzigd }),
    ...{ gewijzigd, catalogus, zelf: self?.id ?? null, today: clock.today() },
  });
  return found.map((gevolg) => ({
    soort: gevolg.soort,
    naam: nameOf(outside, view, { gevolg, organisatieId }),
    vanaf: gevolg.vanaf,
  }));
}

function nameOf(
  { catalogus }: Pick<Outside, 'catalogus'>,
  view: StoreView,
  { gevolg, organisatieId }: { readonly gevolg: Gevolg; readonly organisatieId: string },
): string | null {
  switch (gevolg.soort) {
    case 'departement':
      return contextNaam(findOrganisatie(view, organisatieId), gevolg.context);
    case 'recht':
      return rechtNaam(gevolg.toekenning, catalogus);
    case 'enigeBeheerder': {
      const persoon = view.get('persoon', gevolg.persoonId);
      return persoon === undefined ? null : `${persoon.voornaam} ${persoon.naam}`;
    }
    default:
      return null;
  }
}

/**
 * By right, not by everybody who works there: those that change, those that are about managing, and
 * where a department may lose its holder every right that is given per department.
 */
function findGehouden(
  { catalogus }: Pick<Outside, 'catalogus'>,
  view: StoreView,
  { organisatieId, gewijzigd }: Pick<About, 'organisatieId' | 'gewijzigd'>,
): readonly Gehouden[] {
  const touched = new Set<GebruikersrechtId>(
    gewijzigd.map(({ gebruikersrechtId }) => gebruikersrechtId),
  );
  const soortOf = (id: GebruikersrechtId) => catalogus.get(id)?.context.soort;
  const perDepartement = [...touched].some((id) => soortOf(id) === 'departementen');
  const wanted = [...catalogus.values()].filter(
    ({ id, beheer, context }) =>
      beheer !== null || touched.has(id) || (perDepartement && context.soort === 'departementen'),
  );
  return wanted
    .flatMap(({ id }) => view.by('toekenning.gebruikersrecht', id))
    .flatMap((toekenning): readonly Gehouden[] => {
      const werkrelatie = view.get('werkrelatie', toekenning.werkrelatieId);
      if (werkrelatie?.organisatieId !== organisatieId) return [];
      return [{ toekenning, persoonId: werkrelatie.persoonId }];
    });
}

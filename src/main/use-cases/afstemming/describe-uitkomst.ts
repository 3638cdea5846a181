import type { AfstemmingKant, AfstemmingUitkomst } from '../../../shared/contract/afstemming.ts';
import { maskInsz } from '../../../shared/values/insz.ts';
import { type Stand, standOfGemeld, standOfToekenning } from '../../domain/afstemming/toestand.ts';
import { naamVan, type Uitkomst } from '../../domain/afstemming/uitkomst.ts';
import type { Organisatie } from '../../domain/organisatie.ts';
import { isWachtend, keuzesVan } from './keuzes.ts';
import type { Afgestemd } from './open-rapporten.ts';

const MAX_RIJEN = 20;

/** As the page shows it: numbers masked, names instead of ids. */
export function describeUitkomst(
  one: Uitkomst,
  { afgestemd, organisatie }: { readonly afgestemd: Afgestemd; readonly organisatie: Organisatie },
): AfstemmingUitkomst {
  const [toekenning] = one.toekenningen;
  const single = one.toekenningen.length === 1 ? toekenning : undefined;
  return {
    ...{ id: one.id, soort: one.soort, naam: naamVan(one), recht: one.rechtNaam },
    ...{ persoonId: one.persoon?.id ?? null, inszMasker: inszMaskerVan(one) },
    hier: single === undefined ? null : kantOf(standOfToekenning(single, organisatie)),
    daar: one.gemeld === null ? null : kantOf(standOfGemeld(one.gemeld)),
    status: single?.status ?? null,
    verschillen: one.verschillen.map((each) => ({ ...each })),
    wacht: isWachtend(afgestemd, one),
    ...{ rijen: one.rijen.slice(0, MAX_RIJEN), aantalRijen: one.rijen.length },
    ...{ faults: [...one.faults], keuzes: [...keuzesVan(afgestemd, one)] },
  };
}

export function kantOf(stand: Stand): AfstemmingKant {
  return { ...stand, contexten: [...stand.contexten] };
}

/** Of who is not known as much as the report shows, or less. */
export function inszMaskerVan({ persoon, wie }: Uitkomst): string | null {
  const insz = persoon?.insz ?? wie?.insz ?? null;
  if (insz !== null) return maskInsz(insz);
  const shown = wie?.zichtbaar ?? null;
  return shown === null
    ? null
    : `${shown.slice(0, 2)}.${shown.slice(2, 4)}.${shown.slice(4)}-***.**`;
}

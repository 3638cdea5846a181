import type { Hoedanigheid } from '../../../shared/values/codelijsten.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import type { Insz } from '../../../shared/values/insz.ts';
import {
  type GehoudenBeheerrecht,
  hoedanigheidFor,
  holdBeheerrecht,
} from '../../domain/authority.ts';
import type { Catalogus } from '../../domain/gebruikersrecht.ts';
import type { Organisatie } from '../../domain/organisatie.ts';
import type { StoreView } from '../../store/store.ts';

type Question = {
  readonly view: StoreView;
  readonly catalogus: Catalogus;
  readonly insz: Insz;
  readonly organisatie: Organisatie;
};

/** In which capacity this person manages the organisatie today; null when not at all. */
export function findHoedanigheid(question: Question & { readonly today: Datum }) {
  return hoedanigheidFor({
    insz: question.insz,
    organisatie: question.organisatie,
    beheerrechten: findBeheerrechten(question),
    today: question.today,
  }) satisfies Hoedanigheid | null;
}

/** The rights to manage that the person holds for the organisatie, past and future ones too. */
export function findBeheerrechten(question: Question): readonly GehoudenBeheerrecht[] {
  const { view, catalogus, insz, organisatie } = question;
  const [persoon] = view.by('persoon.insz', insz);
  if (persoon === undefined) return [];
  return view
    .by('werkrelatie.persoon', persoon.id)
    .filter((werkrelatie) => werkrelatie.organisatieId === organisatie.id)
    .flatMap((werkrelatie) =>
      view.by('toekenning.werkrelatie', werkrelatie.id).flatMap((toekenning) => {
        const rol = catalogus.get(toekenning.gebruikersrechtId)?.beheer ?? null;
        return rol === null ? [] : [holdBeheerrecht(rol, { persoon, werkrelatie, toekenning })];
      }),
    );
}

import type { ToekenningDetail } from '../../../shared/contract/toekenning.ts';
import { contextNaam } from '../../domain/context-keuze.ts';
import type { Catalogus } from '../../domain/gebruikersrecht.ts';
import { toekenningVelden, type Velden } from '../../domain/historiek-rules.ts';
import type { Organisatie } from '../../domain/organisatie.ts';
import type { Toekenning } from '../../domain/toekenning.ts';

type Namen = { readonly catalogus: Catalogus; readonly organisatie: Organisatie };

/** The name of a right; its id where it left the catalogue. */
export function rechtNaam(toekenning: Toekenning, catalogus: Catalogus): string {
  return catalogus.get(toekenning.gebruikersrechtId)?.naam ?? toekenning.gebruikersrechtId;
}

export function describeToekenning(toekenning: Toekenning, namen: Namen): ToekenningDetail {
  const { id, gebruikersrechtId, profiel, begindatum, einddatum, status, gestopt } = toekenning;
  return {
    ...{ id, gebruikersrechtId, profiel, begindatum, einddatum, status },
    recht: rechtNaam(toekenning, namen.catalogus),
    contexten: toekenning.contexten.map((context) => ({
      id: context,
      naam: contextNaam(namen.organisatie, context),
    })),
    gestopt: gestopt === null ? null : { ...gestopt },
  };
}

/** The same for Historiek, in the names of today. */
export function veldenOf(toekenning: Toekenning, namen: Namen): Velden {
  return toekenningVelden(toekenning, {
    recht: rechtNaam(toekenning, namen.catalogus),
    contexten: toekenning.contexten.map((context) => contextNaam(namen.organisatie, context)),
  });
}

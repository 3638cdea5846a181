import type { RechtKeuze } from '../../shared/contract/gebruikersrecht.ts';
import type { ToekenningDetail } from '../../shared/contract/toekenning.ts';
import type { WerkrelatieDetail } from '../../shared/contract/werkrelatie.ts';
import {
  addMonths,
  type Datum,
  formatDatum,
  maxDatum,
  minDatum,
} from '../../shared/values/datum.ts';

export type GrantAnswers = {
  readonly gebruikersrechtId: string;
  readonly begindatum: string;
  readonly einddatum: string;
  readonly profiel: string;
  readonly contexten: readonly string[];
};

type Given = {
  readonly werkrelatie: WerkrelatieDetail;
  readonly recht: RechtKeuze | undefined;
  readonly vandaag: string;
};

/** The longest period the rules allow from today: a proposal that may be shortened. */
export function proposedPeriod({ werkrelatie, recht, vandaag }: Given) {
  const begin = maxDatum(vandaag as Datum, werkrelatie.begindatum as Datum);
  const end = werkrelatie.einddatum as Datum;
  const longest = recht === undefined ? end : minDatum(addMonths(begin, recht.maxMaanden), end);
  return { begindatum: formatDatum(begin), einddatum: formatDatum(longest) };
}

export function firstAnswers(
  given: Given & { readonly changing: ToekenningDetail | null },
): GrantAnswers {
  const { changing, recht } = given;
  if (changing !== null) {
    return {
      gebruikersrechtId: changing.gebruikersrechtId,
      begindatum: formatDatum(changing.begindatum as Datum),
      einddatum: formatDatum(changing.einddatum as Datum),
      profiel: changing.profiel ?? '',
      contexten: changing.contexten.map(({ id }) => id),
    };
  }
  return {
    gebruikersrechtId: recht?.id ?? '',
    ...proposedPeriod(given),
    profiel: onlyProfiel(recht),
    contexten: [],
  };
}

/** When there is one profile only, it is filled in; the confirmation shows it. */
export function onlyProfiel(recht: RechtKeuze | undefined): string {
  return recht?.profielen.length === 1 ? (recht.profielen[0] ?? '') : '';
}

import type { VertegenwoordigingReden } from '../../shared/values/codelijsten.ts';
import type { Datum } from '../../shared/values/datum.ts';
import type { Functie, FunctieCode, Mandaat } from './organisatie.ts';

/** How an enterprise stands in KBO, as far as it changes who may act for it. */
export type Toestand = 'normaal' | 'faillissement';

/** Whether a line of 'Functies' represents the enterprise on a day, and why. */
export type Vertegenwoordiging = {
  readonly vertegenwoordigt: boolean;
  readonly reden: VertegenwoordigingReden;
  /** The day the reason names: ended on, begins on. */
  readonly datum: Datum | null;
};

/**
 * Functions in KBO that let somebody represent the enterprise by themselves. The full official list
 * could not be consulted; of the rest each has a rule of its own below (docs/domain.md 4.1).
 */
const representing: ReadonlySet<FunctieCode> = new Set([
  'bestuurder',
  'gedelegeerdBestuurder',
  'zaakvoerder',
  'lidDirectiecomite',
]);

type Situation = { readonly today: Datum; readonly toestand?: Toestand };

/** Ondernemersvaardigheden (20xxx) is never representation, whatever its dates (docs/domain.md 4.1). */
export function judgeFunctie(functie: Functie, situation: Situation): Vertegenwoordiging {
  if (functie.code === 'ondernemersvaardigheden') return not('ondernemersvaardigheden');
  const idle = judgeLooptijd(functie, situation.today);
  return idle ?? judgeCode(functie, situation);
}

/** Only the store's own organisaties are asked this way: Gebruikersbeheer has none in bankruptcy. */
export function isWettelijkVertegenwoordiger(functie: Functie, today: Datum): boolean {
  return judgeFunctie(functie, { today }).vertegenwoordigt;
}

function judgeLooptijd(
  { begindatum, einddatum }: Pick<Functie, 'begindatum' | 'einddatum'>,
  today: Datum,
): Vertegenwoordiging | null {
  if (einddatum !== null && einddatum < today) return not('geeindigd', einddatum);
  return begindatum > today ? not('begintLater', begindatum) : null;
}

/** A bankrupt enterprise is represented by its curator and by nobody else (WER art. XX.110). */
function judgeCode({ code, namens }: Functie, situation: Situation): Vertegenwoordiging {
  const failliet = situation.toestand === 'faillissement';
  if (code === 'curator') return failliet ? yes('curator') : not('geenFaillissement');
  if (failliet) return not('failliet');
  if (code === 'vasteVertegenwoordiger') {
    return namens !== null && givesMandate(namens, situation.today)
      ? yes('vasteVertegenwoordiger')
      : not('rechtspersoonNiet');
  }
  return representing.has(code) ? yes(code as VertegenwoordigingReden) : not('rechtspersoonNiet');
}

/** He exercises the mandate of the company (WVV art. 2:55): without that mandate there is nothing. */
function givesMandate(namens: Mandaat, today: Datum): boolean {
  return representing.has(namens.code) && judgeLooptijd(namens, today) === null;
}

function yes(reden: VertegenwoordigingReden): Vertegenwoordiging {
  return { vertegenwoordigt: true, reden, datum: null };
}

function not(reden: VertegenwoordigingReden, datum: Datum | null = null): Vertegenwoordiging {
  return { vertegenwoordigt: false, reden, datum };
}

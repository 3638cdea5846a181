import type { Datum } from '../../shared/values/datum.ts';
import { maskInsz, parseInsz } from '../../shared/values/insz.ts';
import type { HistoriekVeld, VeldWijziging } from './historiek.ts';
import type { Departement } from './organisatie.ts';
import type { Persoon } from './persoon.ts';
import type { Toekenning } from './toekenning.ts';
import type { Werkrelatie } from './werkrelatie.ts';

/** The fields of an entity as Historiek tells them: names, ISO days and codes, never a number. */
export type Velden = { readonly [V in HistoriekVeld]?: string | null };

export function persoonVelden(persoon: Persoon): Velden {
  const { voornaam, naam, roepnaam, initialen, geboortedatum, geslacht, status } = persoon;
  return { voornaam, naam, roepnaam, initialen, geboortedatum, geslacht, status };
}

export function werkrelatieVelden(werkrelatie: Werkrelatie): Velden {
  const { categorie, begindatum, einddatum, telefoon, email, status } = werkrelatie;
  return { categorie, begindatum, einddatum, telefoon, email, status };
}

export function departementVelden({ naam, geslotenOp }: Departement): Velden {
  return { departement: naam, geslotenOp };
}

/** Rights and departments go in under the names they have today: later they may be called else. */
export function toekenningVelden(
  toekenning: Toekenning,
  namen: { readonly recht: string; readonly contexten: readonly string[] },
): Velden {
  const { profiel, begindatum, einddatum, status } = toekenning;
  const contexten = namen.contexten.length === 0 ? null : namen.contexten.join(', ');
  return { gebruikersrecht: namen.recht, profiel, contexten, begindatum, einddatum, status };
}

/**
 * Before and after of each field that differs. The `altijd` ones are told unchanged too, because
 * 'einddatum 31/12 became 30/06' says nothing without the right that it is about.
 */
export function veldWijzigingen(change: {
  readonly voor: Velden | null;
  readonly na: Velden;
  readonly altijd?: HistoriekVeld;
}): readonly VeldWijziging[] {
  const { voor, na, altijd } = change;
  const velden = Object.keys(na) as HistoriekVeld[];
  return velden
    .map((veld) => ({ veld, voor: voor?.[veld] ?? null, na: na[veld] ?? null }))
    .filter((line) => line.voor !== line.na || (line.veld === altijd && line.na !== null));
}

const numberLike = /(?<!\d)\d{2}[\s./-]?\d{2}[\s./-]?\d{2}[\s./-]?\d{3}[\s./-]?\d{2}(?!\d)/g;

/**
 * Free text without national numbers: somebody may type one into a reason, and Historiek never
 * holds one (security.md G3). Only what passes the check digits is masked, so phone numbers stay.
 */
export function withoutNumbers(text: string, today: Datum): string {
  return text.replace(numberLike, (found) => {
    for (const soort of ['oefen', 'werk'] as const) {
      const insz = parseInsz(found, { soort, today });
      if (insz.ok) return maskInsz(insz.value);
    }
    return found;
  });
}

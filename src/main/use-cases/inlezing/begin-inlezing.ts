import type { Input, Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { withoutNumbers } from '../../domain/historiek-rules.ts';
import type { Standaard } from '../../domain/inlezing/lees-vraag.ts';
import { koppelingOf, proposeKoppeling, vormOf } from '../../domain/lijst/koppel.ts';
import type { Koppeling } from '../../domain/lijst/veld.ts';
import type { Lijst } from '../../transfer/lezen/lijst.ts';
import { optionalText } from '../typed-field.ts';
import { findVoorkeur } from '../voorkeur/find-voorkeur.ts';
import type { InlezingParts } from './lezer.ts';

const MAX_BESTANDSNAAM = 120;

export const niets: Standaard = {
  categorie: null,
  begindatum: null,
  einddatum: null,
  gebruikersrechtId: null,
  profiel: null,
  contexten: [],
};

/** Reads a file or what was pasted, and keeps it open; nothing is stored. */
export async function beginInlezing(
  { outside, lezer, lijsten }: InlezingParts,
  input: Input<'inlezing.begin'>,
): Promise<Result<Output<'inlezing.begin'>>> {
  const { naam, bytes, organisatieId } = input;
  const lijst =
    naam === null
      ? await lezer.leesPlak(new TextDecoder().decode(bytes))
      : await lezer.leesBestand({ bytes });
  if (!lijst.ok) return lijst;
  const voorkeur = findVoorkeur(outside.store.view);
  const context = { soort: outside.soort, today: outside.clock.today() };
  const vorm = vormOf(lijst.value, context);
  const known = voorkeur.koppelingen.find((one) => one.vorm === vorm);
  const open = lijsten.open({
    organisatieId,
    bestand: naam === null ? null : cleanName(naam, outside.clock.today()),
    lijst: lijst.value,
    rijen: new Map(lijst.value.rijen.map((rij) => [rij.nummer, rij])),
    koppeling:
      fits(known?.velden, lijst.value) ?? koppelingOf(proposeKoppeling(lijst.value, context)),
    datums: lijst.value.herkend.datums,
    standaard: niets,
    ...{ verbeterd: new Map(), weggelaten: new Set(), gelezen: new Map() },
    ...{ register: new Map(), eerder: new Map(), beoordeling: null, bezig: null },
    ...{ beurt: 0, lopend: null, gesloten: false, klaar: null },
  });
  return ok({ lijstId: open.id });
}

function fits(velden: Koppeling | undefined, { koppen }: Lijst): Koppeling | null {
  return velden !== undefined && velden.length === koppen.length ? velden : null;
}

/** A file is sometimes called after a person, with his number (security.md G3). */
function cleanName(naam: string, today: Parameters<typeof withoutNumbers>[1]): string {
  const last = naam.split(/[\\/]/).at(-1) ?? '';
  const text = optionalText(
    withoutNumbers(last, today).slice(0, MAX_BESTANDSNAAM),
    MAX_BESTANDSNAAM,
  );
  return (text.ok ? text.value : null) ?? '';
}

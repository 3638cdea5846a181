import type { Input } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { ToestandSoort } from '../../../shared/values/afstemming.ts';
import { formatDatum } from '../../../shared/values/datum.ts';
import type { OrganisatieId } from '../../../shared/values/ids.ts';
import type { Stand, ToestandPersoon } from '../../domain/afstemming/toestand.ts';
import { bestandsnaam } from '../../transfer/schrijven/bestandsnaam.ts';
import type { Cel } from '../../transfer/schrijven/cel.ts';
import { csvBestand } from '../../transfer/schrijven/csv.ts';
import { recordChange } from '../historiek/record-change.ts';
import type { Caller } from '../outside.ts';
import { inszMaskerVan } from './describe-uitkomst.ts';
import type { AfstemmingParts } from './open-rapporten.ts';
import { findToestand } from './show-afstemming.ts';

/** In Dutch in every language, as the report that it is held against. */
const koppen = [
  ...['Naam', 'Identificatienummer', 'Gebruikersrecht', 'Wat er gebeurt'],
  ...['Profiel nu', 'Context nu', 'Begindatum nu', 'Einddatum nu'],
  ...['Profiel straks', 'Context straks', 'Begindatum straks', 'Einddatum straks'],
];

const woorden: Readonly<Record<ToestandSoort, string>> = {
  komt: 'Komt erbij',
  wijzigt: 'Wijzigt',
  stopt: 'Stopt',
  blijft: 'Blijft',
};

/** 'Toestand nu → toestand straks' of everybody, numbers masked (security.md I8). */
export async function writeAfstemVerslag(
  parts: AfstemmingParts,
  caller: Caller,
  input: Input<'afstemming.verslag'>,
) {
  const found = parts.rapporten.find(input);
  if (!found.ok) return found;
  const { outside, adem } = parts;
  const { personen } = await findToestand(parts, found.value);
  const rijen = personen.flatMap(rowsOf);
  const bytes = await csvBestand(koppen, rijen, adem);
  const regel = recordChange(outside, {
    ...{ door: caller.naam, actie: 'rapport.made', persoonId: null },
    organisatieId: input.organisatieId as OrganisatieId,
    velden: [{ veld: 'aantal', voor: null, na: String(rijen.length) }],
  });
  const recorded: Result<null> = await outside.store.update(() =>
    ok({ puts: [regel], value: null }),
  );
  if (!recorded.ok) return recorded;
  const naam = bestandsnaam(`toestand nu en straks ${outside.clock.today()}`, 'csv');
  return ok({ naam, type: 'text/csv; charset=utf-8', bytes });
}

function rowsOf({ naam, uitkomst, regels }: ToestandPersoon): readonly (readonly Cel[])[] {
  return regels.map(({ soort, rechtNaam, nu, straks }) => [
    ...[naam, inszMaskerVan(uitkomst), rechtNaam, woorden[soort]],
    ...[...cellsOf(nu), ...cellsOf(straks)],
  ]);
}

function cellsOf(stand: Stand | null): readonly Cel[] {
  if (stand === null) return [null, null, null, null];
  const { profiel, contexten, begindatum, einddatum } = stand;
  return [
    profiel,
    contexten.length === 0 ? null : contexten.join('; '),
    begindatum === null ? null : formatDatum(begindatum),
    einddatum === null ? null : formatDatum(einddatum),
  ];
}

import type { Input } from '../../../shared/contract/contract.ts';
import type { UitvoerKeuze } from '../../../shared/contract/uitvoer.ts';
import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { UitvoerVorm } from '../../../shared/values/uitvoer.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Organisatie } from '../../domain/organisatie.ts';
import { bestandsnaam } from '../../transfer/schrijven/bestandsnaam.ts';
import type { Cel } from '../../transfer/schrijven/cel.ts';
import { csvBestand } from '../../transfer/schrijven/csv.ts';
import { MAX_BLADRIJEN, xlsxBestand } from '../../transfer/schrijven/xlsx.ts';
import { recordChange } from '../historiek/record-change.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Caller, Outside } from '../outside.ts';
import { readSelectie } from '../persoon/persoon-selectie.ts';
import { findBeheerdeOrganisaties } from '../sessie/find-beheerde-organisaties.ts';
import { uitvoerKolommen, uitvoerRijen } from './uitvoer-rijen.ts';

type Vraag = {
  readonly input: Input<'uitvoer.maak'>;
  readonly volledig: boolean;
  /** One turn of the loop. */
  readonly pauze: () => Promise<unknown>;
};

export type Uitvoer = {
  readonly bestand: {
    readonly naam: string;
    readonly type: string;
    readonly bytes: Uint8Array<ArrayBuffer>;
  };
  readonly personen: number;
  readonly rijen: number;
};

/** The persons of one organisatie that go out. */
type Deel = { readonly organisatie: Organisatie; readonly dossiers: readonly Dossier[] };

const types: Readonly<Record<UitvoerVorm, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Persons, werkrelaties and rights as a file for a spreadsheet, which reads back as a list. Numbers are
 * masked unless full ones were asked for (security.md I8); each organisatie whose persons are in it
 * has a line of Historiek, in a commit before anything is handed out.
 */
export async function makeUitvoer(
  outside: Outside,
  caller: Caller,
  vraag: Vraag,
): Promise<Result<Uitvoer>> {
  const { vorm } = vraag.input;
  const found = findDelen(outside, caller, vraag.input);
  if (!found.ok) return found;
  const personen = found.value.reduce((sum, { dossiers }) => sum + dossiers.length, 0);
  if (personen === 0) return refuse(fault('uitvoer.niemand'));
  let rijen = 0;
  function* cells(): Generator<readonly Cel[]> {
    for (const rij of allRows(outside, found.ok ? found.value : [], vraag.volledig)) {
      rijen += 1;
      yield rij;
    }
  }
  const bytes = await write(vorm, cells(), vraag.pauze);
  if (vorm === 'xlsx' && rijen > MAX_BLADRIJEN) {
    return refuse(fault('uitvoer.teVeelRijen', { max: MAX_BLADRIJEN }));
  }
  const naam = bestandsnaam(`personen en rechten ${outside.clock.today()}`, vorm);
  const recorded = await record(outside, caller, { vraag, naam, delen: found.value });
  if (!recorded.ok) return recorded;
  return ok({ bestand: { naam, type: types[vorm], bytes }, personen, rijen });
}

function findDelen(
  outside: Outside,
  caller: Caller,
  { organisatieId, keuze }: Pick<Input<'uitvoer.maak'>, 'organisatieId' | 'keuze'>,
): Result<readonly Deel[]> {
  const { view } = outside.store;
  if (keuze.soort === 'alles') {
    const beheerd = findBeheerdeOrganisaties(outside, view, caller.insz);
    return ok(
      beheerd
        .map(({ organisatie }) => ({ organisatie, ...view.dossiers(organisatie.id) }))
        .filter(({ dossiers }) => dossiers.length > 0),
    );
  }
  const organisatie = findOrganisatie(view, organisatieId);
  const lijst = view.dossiers(organisatieId);
  if (keuze.soort === 'organisatie') return ok([{ organisatie, dossiers: lijst.dossiers }]);
  const selectie = readSelectie({ ...keuze, alleen: undefined }, outside.clock.today());
  if (!selectie.ok) return selectie;
  const dossiers = lijst.find(keuze.zoek).dossiers.filter(selectie.value);
  return ok([{ organisatie, dossiers }]);
}

function* allRows(outside: Outside, delen: readonly Deel[], volledig: boolean) {
  const today = outside.clock.today();
  const { catalogus } = outside;
  for (const { organisatie, dossiers } of delen) {
    for (const dossier of dossiers) {
      yield* uitvoerRijen(dossier, { organisatie, catalogus, today, volledig });
    }
  }
}

function write(
  vorm: UitvoerVorm,
  rijen: Iterable<readonly Cel[]>,
  pauze: Vraag['pauze'],
): Promise<Uint8Array<ArrayBuffer>> {
  const kolommen = uitvoerKolommen;
  if (vorm === 'xlsx') return xlsxBestand({ naam: 'Personen en rechten', kolommen, rijen }, pauze);
  const koppen = kolommen.map(({ kop }) => kop);
  return csvBestand(koppen, rijen, pauze);
}

function record(
  outside: Outside,
  caller: Caller,
  made: { readonly vraag: Vraag; readonly naam: string; readonly delen: readonly Deel[] },
): Promise<Result<null>> {
  const { vraag, naam, delen } = made;
  const keuze: UitvoerKeuze['soort'] = vraag.input.keuze.soort;
  return outside.store.update(() =>
    ok({
      puts: delen.map(({ organisatie, dossiers }) =>
        recordChange(outside, {
          door: caller.naam,
          actie: vraag.volledig ? 'uitvoer.madeFull' : 'uitvoer.made',
          ...{ persoonId: null, organisatieId: organisatie.id },
          velden: [
            { veld: 'bestand', voor: null, na: naam },
            { veld: 'keuze', voor: null, na: keuze },
            { veld: 'aantal', voor: null, na: String(dossiers.length) },
          ],
        }),
      ),
      value: null,
    }),
  );
}

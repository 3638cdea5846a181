import type { Input } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { formatDatum } from '../../../shared/values/datum.ts';
import type { GebruikersrechtId } from '../../../shared/values/ids.ts';
import { formatInsz, maskInsz } from '../../../shared/values/insz.ts';
import { formatOndernemingsnummer } from '../../../shared/values/ondernemingsnummer.ts';
import { contextNaam } from '../../domain/context-keuze.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { VeldWijziging } from '../../domain/historiek.ts';
import type { Organisatie } from '../../domain/organisatie.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import { runsTodayOrLater } from '../../domain/toekenning-rules.ts';
import { bestandsnaam } from '../../transfer/schrijven/bestandsnaam.ts';
import type { Cel } from '../../transfer/schrijven/cel.ts';
import { csvBestand } from '../../transfer/schrijven/csv.ts';
import { recordChange } from '../historiek/record-change.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Caller, Outside } from '../outside.ts';
import { rechtNaam } from '../toekenning/describe-toekenning.ts';

type Vraag = Input<'gebruikersrecht.rapport'>;

export type Rapport = {
  readonly bestand: {
    readonly naam: string;
    readonly type: string;
    readonly bytes: Uint8Array<ArrayBuffer>;
  };
  readonly rijen: number;
};

/** In Dutch in every language, as Gebruikersbeheer writes them: files travel further than screens. */
const koppen = [
  'Organisatie',
  'Ondernemingsnummer',
  'Naam',
  'Voornaam',
  'Identificatienummer',
  'E-mailadres',
  'Telefoonnummer',
  'Gebruikersrecht',
  'Profiel',
  'Context',
  'Begindatum',
  'Einddatum',
  'Status',
] as const;

/**
 * 'Genereer rapport': every right that runs today or later, a row for each context. Numbers are
 * masked unless full ones were asked for (security.md I8); Historiek tells who made it, in a commit
 * before anything is handed out.
 */
export async function writeRapport(
  outside: Outside,
  caller: Caller,
  question: {
    readonly input: Vraag;
    readonly volledig: boolean;
    readonly pauze: () => Promise<unknown>;
  },
): Promise<Result<Rapport>> {
  const { input, volledig, pauze } = question;
  const { view } = outside.store;
  const organisatie = findOrganisatie(view, input.organisatieId);
  const asked = readVraag(outside, organisatie, input);
  if (!asked.ok) return asked;
  const { dossiers } = view.dossiers(input.organisatieId);
  let rijen = 0;
  function* cells(): Generator<readonly Cel[]> {
    for (const dossier of dossiers) {
      for (const row of rowsOf(outside, dossier, { organisatie, input, volledig })) {
        rijen += 1;
        yield row;
      }
    }
  }
  const bytes = await csvBestand(koppen, cells(), pauze);
  const regel = recordChange(outside, {
    door: caller.naam,
    actie: volledig ? 'rapport.madeFull' : 'rapport.made',
    ...{ persoonId: null, organisatieId: organisatie.id },
    velden: [...asked.value, { veld: 'aantal', voor: null, na: String(rijen) }],
  });
  const recorded = await outside.store.update(() => ok({ puts: [regel], value: null }));
  if (!recorded.ok) return recorded;
  const naam = bestandsnaam(`rapport gebruikersrechten ${outside.clock.today()}`, 'csv');
  return ok({ bestand: { naam, type: 'text/csv; charset=utf-8', bytes }, rijen });
}

/** What it is limited to, as Historiek tells it. */
function readVraag(
  { catalogus }: Pick<Outside, 'catalogus'>,
  { departementen }: Organisatie,
  { gebruikersrechtId, departementId }: Vraag,
): Result<readonly VeldWijziging[]> {
  const recht = catalogus.get(gebruikersrechtId as GebruikersrechtId);
  if (gebruikersrechtId !== null && recht === undefined) {
    return refuse(fault('gebruikersrecht.onbekend'));
  }
  const departement = departementen.find(({ id }) => id === departementId);
  if (departementId !== null && departement === undefined) {
    return refuse(fault('departement.onbekend'));
  }
  return ok([
    ...(recht === undefined
      ? []
      : [{ veld: 'gebruikersrecht', voor: null, na: recht.naam } as const]),
    ...(departement === undefined
      ? []
      : [{ veld: 'departement', voor: null, na: departement.naam } as const]),
  ]);
}

type About = {
  readonly organisatie: Organisatie;
  readonly input: Vraag;
  readonly volledig: boolean;
};

function rowsOf(outside: Outside, dossier: Dossier, about: About): readonly (readonly Cel[])[] {
  const { organisatie, volledig } = about;
  const { insz, naam, voornaam } = dossier.persoon;
  return dossier.toekenningen.filter(isAsked(outside, about)).flatMap((toekenning) => {
    const at = dossier.werkrelaties.find(({ id }) => id === toekenning.werkrelatieId);
    return contextenOf(toekenning, about).map((context) => [
      organisatie.naam,
      formatOndernemingsnummer(organisatie.ondernemingsnummer),
      ...[naam, voornaam, volledig ? formatInsz(insz) : maskInsz(insz)],
      ...[at?.email ?? null, at?.telefoon ?? null],
      ...[rechtNaam(toekenning, outside.catalogus), toekenning.profiel, context],
      ...[formatDatum(toekenning.begindatum), formatDatum(toekenning.einddatum)],
      toekenning.status === 'actief' ? 'Actief' : 'In afwachting',
    ]);
  });
}

function isAsked({ clock }: Pick<Outside, 'clock'>, { input }: About) {
  const today = clock.today();
  const { gebruikersrechtId, departementId } = input;
  return (toekenning: Toekenning): boolean =>
    runsTodayOrLater(toekenning, today) &&
    (gebruikersrechtId === null || toekenning.gebruikersrechtId === gebruikersrechtId) &&
    (departementId === null || toekenning.contexten.includes(departementId));
}

/** A row for each; a right that is not limited has one without. */
function contextenOf({ contexten }: Toekenning, { organisatie, input }: About) {
  const shown = contexten.filter(
    (id) => input.departementId === null || id === input.departementId,
  );
  return shown.length === 0 ? [null] : shown.map((id) => contextNaam(organisatie, id));
}

import { type Fault, fault } from '../../../shared/faults.ts';
import { foldWords } from '../../../shared/fold-text.ts';
import type { Categorie } from '../../../shared/values/codelijsten.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import type { GebruikersrechtId } from '../../../shared/values/ids.ts';
import { contextKeuzes } from '../context-keuze.ts';
import { faultAt } from '../fault-at.ts';
import type { Catalogus, Gebruikersrecht } from '../gebruikersrecht.ts';
import type { GelezenRij } from '../lijst/herstel.ts';
import type { Veld, Waarden } from '../lijst/veld.ts';
import type { Organisatie } from '../organisatie.ts';
import { herkenNaam, herkenRecht } from './keuzes.ts';
import { type GelezenVraag, type Voorstel, type Vraag, voorstel, type Wie } from './vraag.ts';

/** What holds for every row in which nothing stands. */
export type Standaard = {
  readonly categorie: Categorie | null;
  readonly begindatum: Datum | null;
  readonly einddatum: Datum | null;
  readonly gebruikersrechtId: GebruikersrechtId | null;
  readonly profiel: string | null;
  readonly contexten: readonly string[];
};

export type LeesContext = {
  readonly organisatie: Organisatie;
  readonly catalogus: Catalogus;
  readonly standaard: Standaard;
  readonly today: Datum;
};

type Keuze<T> = {
  readonly waarde: T;
  readonly faults: readonly Fault[];
  readonly voorstellen: readonly Voorstel[];
};

/** What a row asks, with every fault of every cell: what is not understood is never left out. */
export function leesVraag(rij: GelezenRij, context: LeesContext): GelezenVraag {
  const { standaard } = context;
  const recht = leesRecht(rij, context);
  const contexten = leesContexten(rij, context, recht.waarde);
  const profiel = leesProfiel(rij, standaard, recht.waarde);
  const keuzes: readonly Keuze<unknown>[] = [recht, contexten, profiel];
  const faults = [
    ...(isEmpty(rij, 'insz') ? [faultAt('insz', fault('insz.empty'))] : []),
    ...cellFaults(rij),
    ...judgeOrganisatie(rij, context.organisatie),
    ...keuzes.flatMap((each) => each.faults),
  ];
  const wie = wieOf(rij);
  const { insz } = wie;
  const vraag: Vraag | null =
    insz === null || faults.length > 0
      ? null
      : {
          ...wie,
          nummer: rij.nummer,
          insz,
          geslacht: waarde(rij, 'geslacht'),
          telefoon: waarde(rij, 'telefoon'),
          email: waarde(rij, 'email'),
          categorie: waarde(rij, 'categorie') ?? standaard.categorie,
          begindatum: waarde(rij, 'begindatum') ?? standaard.begindatum,
          einddatum: waarde(rij, 'einddatum') ?? standaard.einddatum,
          recht: recht.waarde,
          profiel: profiel.waarde,
          contexten: contexten.waarde,
        };
  const voorstellen = [...cellVoorstellen(rij), ...keuzes.flatMap((each) => each.voorstellen)];
  return { nummer: rij.nummer, wie, vraag, faults, voorstellen, aangepast: appliedIn(rij) };
}

function wieOf(rij: GelezenRij): Wie {
  const full = waarde(rij, 'naamVolledig');
  return {
    insz: waarde(rij, 'insz'),
    voornaam: waarde(rij, 'voornaam') ?? full?.voornaam ?? null,
    naam: waarde(rij, 'naam') ?? full?.naam ?? null,
    geboortedatum: waarde(rij, 'geboortedatum'),
  };
}

/** No column for it either. */
function isEmpty(rij: GelezenRij, veld: Veld): boolean {
  const cel = rij.velden[veld];
  return cel === undefined || (cel.waarde === null && cel.faults.length === 0);
}

export function waarde<V extends Veld>(rij: GelezenRij, veld: V): Waarden[V] | null {
  return (rij.velden[veld]?.waarde as Waarden[V] | null | undefined) ?? null;
}

function cellsOf(rij: GelezenRij) {
  return Object.entries(rij.velden) as [Veld, NonNullable<GelezenRij['velden'][Veld]>][];
}

function cellFaults(rij: GelezenRij): readonly Fault[] {
  return cellsOf(rij).flatMap(([veld, cel]) => cel.faults.map((each) => faultAt(veld, each)));
}

function cellVoorstellen(rij: GelezenRij): readonly Voorstel[] {
  return cellsOf(rij).flatMap(([veld, cel]) =>
    cel.faults.length === 0
      ? []
      : cel.herstel.map((each) => voorstel(each.soort, [veld, each.nieuw])),
  );
}

function appliedIn(rij: GelezenRij): GelezenVraag['aangepast'] {
  return cellsOf(rij).flatMap(([veld, { toegepast }]) =>
    toegepast === null ? [] : [{ veld, soort: toegepast.soort }],
  );
}

/** A list of an organisatie that is not this one is refused, whosever it is (security.md A2). */
export function judgeOrganisatie(rij: GelezenRij, organisatie: Organisatie): readonly Fault[] {
  const nummer = waarde(rij, 'ondernemingsnummer');
  const naam = waarde(rij, 'organisatie');
  const other = fault('inlezing.andereOrganisatie', { organisatie: organisatie.naam });
  if (nummer !== null && nummer !== organisatie.ondernemingsnummer) {
    return [faultAt('ondernemingsnummer', other)];
  }
  const same = foldWords(naam ?? '').join(' ') === foldWords(organisatie.naam).join(' ');
  return naam === null || nummer !== null || same ? [] : [faultAt('organisatie', other)];
}

function leesRecht(
  rij: GelezenRij,
  { catalogus, standaard }: LeesContext,
): Keuze<Gebruikersrecht | null> {
  const typed = waarde(rij, 'gebruikersrecht');
  if (typed === null) {
    const { gebruikersrechtId } = standaard;
    const recht = gebruikersrechtId === null ? undefined : catalogus.get(gebruikersrechtId);
    return chosen(recht ?? null);
  }
  const found = herkenRecht(typed, catalogus);
  if (found.soort === 'gevonden') return chosen(found.keuze);
  const unknown = faultAt('gebruikersrecht', fault('inlezing.rechtOnbekend', { getypt: typed }));
  return {
    waarde: null,
    faults: [unknown],
    voorstellen:
      found.soort === 'lijkt' ? [voorstel('recht', ['gebruikersrecht', found.keuze.naam])] : [],
  };
}

/** A right with one profile needs no column for it. */
function leesProfiel(
  rij: GelezenRij,
  standaard: Standaard,
  recht: Gebruikersrecht | null,
): Keuze<string | null> {
  const typed = waarde(rij, 'profiel');
  if (recht === null) return chosen(null);
  const [only] = recht.profielen;
  if (typed === null) {
    const known = recht.profielen.find((profiel) => profiel === standaard.profiel);
    return chosen(known ?? (recht.profielen.length === 1 ? (only ?? null) : null));
  }
  const found = herkenNaam(
    typed,
    recht.profielen.map((naam) => ({ naam })),
  );
  if (found.soort === 'gevonden') return chosen(found.keuze.naam);
  return {
    waarde: null,
    faults: [faultAt('profiel', fault('toekenning.profiel'))],
    voorstellen:
      found.soort === 'lijkt' ? [voorstel('profiel', ['profiel', found.keuze.naam])] : [],
  };
}

function leesContexten(
  rij: GelezenRij,
  { organisatie, standaard, today }: LeesContext,
  recht: Gebruikersrecht | null,
): Keuze<readonly string[]> {
  const typed = waarde(rij, 'departementen') ?? [];
  if (typed.length === 0) return chosen(recht === null ? [] : standaard.contexten);
  if (recht === null) {
    // Where the right itself was not understood, that is what has to be said.
    if (waarde(rij, 'gebruikersrecht') !== null) return chosen([]);
    const alone = faultAt('gebruikersrecht', fault('inlezing.departementZonderRecht'));
    return { waarde: [], faults: [alone], voorstellen: [] };
  }
  const keuzes = contextKeuzes(recht, organisatie, today);
  // One name may hold what stands between names elsewhere: 'Gent, Zuid'.
  const whole = keuzes.find(({ naam }) => naam === rij.velden.departementen?.getypt);
  if (whole !== undefined) return chosen([whole.id]);
  const found = typed.map((naam) => ({ naam, herkend: herkenNaam(naam, keuzes) }));
  const unknown = found.filter(({ herkend }) => herkend.soort !== 'gevonden');
  const names = found.map(({ naam, herkend }) =>
    herkend.soort === 'onbekend' ? naam : herkend.keuze.naam,
  );
  const solved = unknown.length > 0 && unknown.every(({ herkend }) => herkend.soort === 'lijkt');
  return {
    waarde: found.flatMap(({ herkend }) =>
      herkend.soort === 'gevonden' ? [herkend.keuze.id] : [],
    ),
    faults: unknown.map(({ naam }) =>
      faultAt('departementen', fault('inlezing.departementOnbekend', { getypt: naam })),
    ),
    voorstellen: solved ? [voorstel('departement', ['departementen', names.join('; ')])] : [],
  };
}

function chosen<T>(value: T): Keuze<T> {
  return { waarde: value, faults: [], voorstellen: [] };
}

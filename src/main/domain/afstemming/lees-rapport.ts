import { type Fault, fault } from '../../../shared/faults.ts';
import { foldWords } from '../../../shared/fold-text.ts';
import type { StatusWerkstroom } from '../../../shared/values/codelijsten.ts';
import { faultAt } from '../fault-at.ts';
import type { Catalogus, Gebruikersrecht } from '../gebruikersrecht.ts';
import { herkenRecht, naamSleutel } from '../inlezing/keuzes.ts';
import { judgeOrganisatie, waarde } from '../inlezing/lees-vraag.ts';
import type { GelezenRij } from '../lijst/herstel.ts';
import { type CelContext, leesRij } from '../lijst/lees-rij.ts';
import type { Koppeling } from '../lijst/veld.ts';
import type { Organisatie } from '../organisatie.ts';
import type { RapportKoppeling, RapportRij } from './rapport.ts';

export type RapportContext = {
  readonly cel: CelContext;
  readonly organisatie: Organisatie;
  readonly catalogus: Catalogus;
  /** Names of rights that were looked up before: a report says the same few thousands of times. */
  readonly rechten: Map<string, Gebruikersrecht | null>;
};

type Cellen = { readonly nummer: number; readonly cellen: readonly string[] };

/** A row of the report, read with the parsers of every list; a cell it cannot read is said. */
export function leesRapportRij(
  rij: Cellen,
  koppeling: RapportKoppeling,
  context: RapportContext,
): RapportRij {
  const cel = (veld: RapportKoppeling[number]) => {
    const at = koppeling.indexOf(veld);
    return at === -1 ? '' : (rij.cellen[at] ?? '').trim();
  };
  const zichtbaar = maskedDigits(cel('insz'));
  const known = knownContext(cel('departementen'), context);
  const aside = new Set<RapportKoppeling[number]>([
    ...(['status', 'email', 'naamVolledig'] as const),
    ...(zichtbaar === null ? [] : (['insz'] as const)),
    ...(known === null ? [] : (['departementen'] as const)),
  ]);
  // Each column read as itself; what is read here is none of the list's business.
  const read = leesRij(
    rij,
    koppeling.map((veld) => (aside.has(veld) ? null : veld)) as Koppeling,
    context.cel,
  );
  const voornaam = waarde(read, 'voornaam') ?? '';
  const naam = [cel('naamVolledig'), voornaam, waarde(read, 'naam') ?? ''].join(' ').trim();
  const rechtGetypt = waarde(read, 'gebruikersrecht') ?? '';
  const wie = {
    insz: waarde(read, 'insz'),
    ...{ zichtbaar, naam: naam.replace(/\s+/gu, ' ') },
    alleenNaam: voornaam === '' && cel('naamVolledig') === '',
    geboortedatum: waarde(read, 'geboortedatum'),
    email: cel('email') === '' ? null : cel('email').toLowerCase(),
  };
  return {
    ...{ nummer: rij.nummer, wie, rechtGetypt },
    recht: findRecht(rechtGetypt, context),
    gemeld: {
      profiel: waarde(read, 'profiel'),
      contexten: known === null ? (waarde(read, 'departementen') ?? []) : [known],
      begindatum: waarde(read, 'begindatum'),
      einddatum: waarde(read, 'einddatum'),
      status: statusOf(cel('status')),
      statusGetypt: cel('status'),
    },
    faults: faultsIn(read, { wie, rechtGetypt, organisatie: context.organisatie }),
  };
}

/** `85.67.30-***.**`, as this app and others write a number that not everybody has to see. */
function maskedDigits(text: string): string | null {
  return /^(\d{6})[*•xX#]{3,5}$/u.exec(text.replace(/[\s./-]/gu, ''))?.[1] ?? null;
}

/** A name may hold what else divides names ('Gent, Zuid'): one that exists is never divided. */
function knownContext(text: string, { organisatie, catalogus }: RapportContext): string | null {
  if (!/[;,|/\n•]/u.test(text)) return null;
  const sleutel = naamSleutel(text);
  const waarden = [...catalogus.values()].flatMap(({ context }) =>
    'waarden' in context ? context.waarden : [],
  );
  const namen = [...organisatie.departementen.map(({ naam }) => naam), ...waarden];
  return namen.some((naam) => naamSleutel(naam) === sleutel) ? text : null;
}

function findRecht(typed: string, { catalogus, rechten }: RapportContext): Gebruikersrecht | null {
  const before = rechten.get(typed);
  if (before !== undefined) return before;
  const found = typed === '' ? null : herkenRecht(typed, catalogus);
  const recht = found?.soort === 'gevonden' ? found.keuze : null;
  rechten.set(typed, recht);
  return recht;
}

/** The two that sources show (docs/domain.md 1.4), in three languages. */
const statusWoorden: Readonly<Record<StatusWerkstroom, readonly string[]>> = {
  actief: ['actief', 'actif', 'active'],
  inAfwachting: ['in afwachting', 'en attente', 'pending'],
};

function statusOf(text: string): StatusWerkstroom | null {
  const said = foldWords(text).join(' ');
  if (statusWoorden.actief.includes(said)) return 'actief';
  return statusWoorden.inAfwachting.includes(said) ? 'inAfwachting' : null;
}

function faultsIn(
  read: GelezenRij,
  about: Pick<RapportRij, 'wie' | 'rechtGetypt'> & { readonly organisatie: Organisatie },
): readonly Fault[] {
  const { wie, rechtGetypt, organisatie } = about;
  const cells = Object.entries(read.velden).flatMap(([veld, cel]) =>
    cel.faults.map((each) => faultAt(veld, each)),
  );
  const nobody = wie.insz === null && wie.zichtbaar === null && wie.naam === '';
  return [
    ...cells,
    ...judgeOrganisatie(read, organisatie),
    ...(nobody && cells.length === 0 ? [fault('afstemming.zonderPersoon')] : []),
    ...(rechtGetypt === '' && cells.length === 0 ? [fault('afstemming.zonderRecht')] : []),
  ];
}

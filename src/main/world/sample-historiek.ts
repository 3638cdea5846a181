import type { Actie } from '../../shared/values/codelijsten.ts';
import type { HistoriekId, Moment } from '../../shared/values/ids.ts';
import type { HistoriekRegel, VeldWijziging } from '../domain/historiek.ts';
import { organisatieId } from './organisaties.ts';
import type { Kaart } from './personen.ts';
import { persoonId } from './persoon-puts.ts';
import type { Tijd } from './tijd.ts';

const DAG = 24 * 60;
const kmoNaam = 'Dienstverlener kmo-portefeuille, departementen';

/** What was done lately for the Hogeschool, oldest first; each line agrees with the sample data. */
export function sampleHistoriek(tijd: Tijd): readonly HistoriekRegel[] {
  const { dag, jaar, geleden } = tijd;
  return [
    regel('gust-werkstuk', 'werkrelatie.stopped', geleden(15 * DAG), {
      velden: [change('einddatum', jaar(1), dag(-12))],
      reden: 'Met pensioen',
    }),
    regel('ruben-ontwerp', 'toekenning.stopped', geleden(5 * DAG), {
      velden: [add('gebruikersrecht', kmoNaam), change('einddatum', jaar(2), dag(-3))],
      reden: 'Neemt een andere functie op',
    }),
    regel('nele-veinsel', 'toekenning.granted', geleden(4 * DAG), {
      velden: [
        add('gebruikersrecht', kmoNaam),
        add('profiel', 'dienstverlener kmo-portefeuille'),
        add('contexten', 'Campus Sint-Niklaas'),
        add('begindatum', dag(-4)),
        add('einddatum', jaar(2)),
        add('status', 'inAfwachting'),
      ],
    }),
    regel('senne-oefenbergh', 'persoon.registered', geleden(3 * DAG), { velden: naam('Senne') }),
    regel('fatima-el-demo', 'toekenning.granted', geleden(2 * DAG), {
      velden: [
        add('gebruikersrecht', kmoNaam),
        add('profiel', 'dienstverlener kmo-portefeuille'),
        add('contexten', 'Campus Gent'),
        add('begindatum', dag(1)),
        add('einddatum', jaar(2)),
      ],
    }),
    regel('hanne-fictief', 'persoon.registered', geleden(DAG), { velden: naam('Hanne') }),
    regel('wouter-schijnaerts', 'werkrelatie.extended', geleden(56), {
      velden: [change('einddatum', dag(13), dag(647))],
    }),
    regel('joke-testaert', 'toekenning.granted', geleden(45), {
      velden: [
        add('gebruikersrecht', kmoNaam),
        add('profiel', 'dienstverlener kmo-portefeuille'),
        add('contexten', 'Campus Aalst, Campus Asse, Campus Gent'),
        add('begindatum', dag(0)),
        add('einddatum', dag(647)),
        add('status', 'inAfwachting'),
      ],
    }),
  ].map((each, index) => ({ ...each, id: `historiek-${index + 1}` as HistoriekId }));
}

type Inhoud = { readonly velden: readonly VeldWijziging[]; readonly reden?: string };

function regel(
  wie: Kaart,
  actie: Actie,
  ...[op, { velden, reden }]: [op: Moment, inhoud: Inhoud]
): Omit<HistoriekRegel, 'id'> {
  return {
    op,
    door: 'Lies Vantest',
    actie,
    persoonId: persoonId(wie),
    organisatieId: organisatieId('hogeschool'),
    velden,
    reden: reden ?? null,
    beelden: [],
  };
}

function naam(voornaam: 'Senne' | 'Hanne'): readonly VeldWijziging[] {
  const achternaam = { Senne: 'Oefenbergh', Hanne: 'Fictief' }[voornaam];
  return [add('voornaam', voornaam), add('naam', achternaam)];
}

function add(veld: VeldWijziging['veld'], na: string): VeldWijziging {
  return { veld, voor: null, na };
}

function change(veld: VeldWijziging['veld'], voor: string, na: string): VeldWijziging {
  return { veld, voor, na };
}

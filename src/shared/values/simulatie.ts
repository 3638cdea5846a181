/**
 * What the Simulatiepaneel can put in another state, the normal state of each first. Only in the
 * Oefenomgeving: a Werkdossier has no simulated world to disturb.
 */
export const simulatieKeuzes = {
  kaartlezer: ['aangesloten', 'losgekoppeld'],
  /** Of every practice card. */
  certificaat: ['geldig', 'vervallen', 'ingetrokken'],
  rijksregister: ['antwoordt', 'traag', 'antwoordtNiet'],
  kbo: ['antwoordt', 'traag', 'antwoordtNiet'],
  /** In reality off since 31 January 2024 (docs/domain.md section 2). */
  token: ['actief', 'gedeactiveerd'],
  klokGsm: ['juist', 'achter', 'voor'],
  netwerkGsm: ['bereik', 'geenBereik'],
  backoffice: ['gewoon', 'traag'],
} as const;

type Keuzes = typeof simulatieKeuzes;
export type SimulatieDeel = keyof Keuzes;
export type SimulatieStand = { readonly [D in SimulatieDeel]: Keuzes[D][number] };

export const simulatieDelen = Object.keys(simulatieKeuzes) as readonly SimulatieDeel[];

export const gewoneSimulatie = {
  kaartlezer: 'aangesloten',
  certificaat: 'geldig',
  rijksregister: 'antwoordt',
  kbo: 'antwoordt',
  token: 'actief',
  klokGsm: 'juist',
  netwerkGsm: 'bereik',
  backoffice: 'gewoon',
} as const satisfies SimulatieStand;

/** The parts that are not as usual. */
export function storingenIn(stand: SimulatieStand): readonly SimulatieDeel[] {
  return simulatieDelen.filter((deel) => stand[deel] !== gewoneSimulatie[deel]);
}

/** How far the clock of the practice phone is off when it is: ten minutes. */
export const KLOK_AFWIJKING_SECONDEN = 600;

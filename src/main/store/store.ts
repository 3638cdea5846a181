import type { Result } from '../../shared/result.ts';
import type { Afstemming } from '../domain/afstemming/afstemming.ts';
import type { Dossiergebruiker } from '../domain/dossiergebruiker.ts';
import type { HistoriekRegel } from '../domain/historiek.ts';
import type { Inlezing } from '../domain/inlezing/inlezing.ts';
import type { Meegave, Vertrekpunt } from '../domain/meegave/meegave.ts';
import type { MiddelStand } from '../domain/middel.ts';
import type { OefeningStand } from '../domain/oefening.ts';
import type { Organisatie } from '../domain/organisatie.ts';
import type { Overname } from '../domain/overname.ts';
import type { Persoon } from '../domain/persoon.ts';
import type { Samenvoeging } from '../domain/samenvoegen/samenvoeging.ts';
import type { Simulatie } from '../domain/simulatie.ts';
import type { Toekenning } from '../domain/toekenning.ts';
import type { Voorkeur } from '../domain/voorkeur.ts';
import type { Werkrelatie } from '../domain/werkrelatie.ts';
import type { DossierLijst } from '../search/dossier-lijst.ts';

/** Everything that is kept. Each entity is frozen and replaced as a whole. */
export type Collections = {
  readonly persoon: Persoon;
  readonly organisatie: Organisatie;
  readonly werkrelatie: Werkrelatie;
  readonly toekenning: Toekenning;
  readonly historiek: HistoriekRegel;
  readonly middel: MiddelStand;
  readonly voorkeur: Voorkeur;
  /** Werkdossier only: who uses it, with the simulated means registered here. */
  readonly dossiergebruiker: Dossiergebruiker;
  /** How far the work for one persoon at one organisatie has been handed over. */
  readonly overname: Overname;
  readonly simulatie: Simulatie;
  readonly oefening: OefeningStand;
  readonly inlezing: Inlezing;
  readonly afstemming: Afstemming;
  readonly meegave: Meegave;
  readonly vertrekpunt: Vertrekpunt;
  readonly samenvoeging: Samenvoeging;
};
export type CollectionName = keyof Collections;

/** The look-ups the use-cases need; the store keeps them up to date with each commit. */
export type IndexName =
  | 'persoon.insz'
  | 'persoon.organisatie'
  | 'organisatie.ondernemingsnummer'
  | 'organisatie.vertegenwoordiger'
  | 'werkrelatie.persoon'
  | 'werkrelatie.organisatie'
  | 'toekenning.werkrelatie'
  | 'toekenning.gebruikersrecht'
  | 'historiek.persoon'
  | 'historiek.organisatie';

type IndexedBy<I extends IndexName> = I extends `${infer C extends CollectionName}.${string}`
  ? Collections[C]
  : never;

/** What a reader sees: the last acknowledged state, never half a change. */
export type StoreView = {
  get<C extends CollectionName>(collection: C, id: string): Collections[C] | undefined;
  all<C extends CollectionName>(collection: C): Iterable<Collections[C]>;
  count(collection: CollectionName): number;
  /** Entities of the index under a key, in the order they were first stored. */
  by<I extends IndexName>(index: I, key: string): readonly IndexedBy<I>[];
  /** Everybody whom the organisatie may see, searchable: what lists, tasks and counts go by. */
  dossiers(organisatieId: string): DossierLijst;
  /**
   * Makes a part of that list beforehand, so short that nobody notices; false when all of it is made.
   * The first screen of 100,000 persons would else wait for it.
   */
  prepareDossiers(organisatieId: string): boolean;
};

export type Put = {
  readonly [C in CollectionName]: { readonly collection: C; readonly entity: Collections[C] };
}[CollectionName];

/** What a decision asks for: the entities as they must become, and what to answer. */
export type Change<T> = { readonly puts: readonly Put[]; readonly value: T };

/**
 * The port of the store. Only this file and the entities are known to the use-cases: what is
 * underneath (whole file now, sealed journal later) may change without them.
 */
export type Store = {
  readonly view: StoreView;
  /**
   * Decides on the latest acknowledged state and commits. Decisions run one at a time. The promise
   * resolves after the change is durable; a refusal, of the decision or of the disk
   * (`bewaren.*`), leaves memory and disk as they were.
   */
  update<T>(decide: (view: StoreView) => Result<Change<T>>): Promise<Result<T>>;
  /**
   * Everything goes and these come in its place, durably and all at once: the Oefenomgeving begins
   * anew. Waits its turn among the decisions; a refusal leaves everything as it was.
   */
  replaceAll(puts: readonly Put[]): Promise<Result<null>>;
  close(): Promise<void>;
};

export function put<C extends CollectionName>(collection: C, entity: Collections[C]): Put {
  return { collection, entity } as Put;
}

import type { DossierLijst } from '../search/dossier-lijst.ts';
import { createDossierLijsten } from '../search/dossier-lijsten.ts';
import type { Entity } from './indexes.ts';
import type { CollectionName, Collections, StoreView } from './store.ts';

export type Dossiers = {
  of(organisatieId: string): DossierLijst;
  prepare(organisatieId: string): boolean;
  /** An entity is published: whose dossiers it changes. */
  moved<C extends CollectionName>(
    collection: C,
    entities: { readonly before: Collections[C] | undefined; readonly after: Collections[C] },
  ): void;
};

/** Keeps the lists of persons with each commit, going by the tables that they are made of. */
export function createDossiers(view: StoreView): Dossiers {
  const lijsten = createDossierLijsten({
    persoon: (id) => view.get('persoon', id),
    personenOf: (organisatieId) => view.by('persoon.organisatie', organisatieId),
    werkrelatiesOf: (persoonId) => view.by('werkrelatie.persoon', persoonId),
    werkrelatiesAt: (organisatieId) => view.by('werkrelatie.organisatie', organisatieId),
    toekenningenOf: (werkrelatieId) => view.by('toekenning.werkrelatie', werkrelatieId),
  });

  const touched: {
    readonly [C in CollectionName]?: (entity: Collections[C]) => void;
  } = {
    persoon({ id, bekendBij }) {
      lijsten.touch(bekendBij, id);
      const werkrelaties = view.by('werkrelatie.persoon', id);
      lijsten.touch(
        werkrelaties.map(({ organisatieId }) => organisatieId),
        id,
      );
    },
    werkrelatie({ organisatieId, persoonId }) {
      lijsten.touch([organisatieId], persoonId);
    },
    toekenning({ werkrelatieId }) {
      // One that is not there yet comes in the same commit, and then tells it itself.
      const werkrelatie = view.get('werkrelatie', werkrelatieId);
      if (werkrelatie !== undefined) touched.werkrelatie?.(werkrelatie);
    },
  };

  return {
    of: (organisatieId) => lijsten.of(organisatieId),
    prepare: (organisatieId) => lijsten.prepare(organisatieId),
    moved(collection, { before, after }) {
      const touch = touched[collection] as ((entity: Entity) => void) | undefined;
      if (before !== undefined) touch?.(before);
      touch?.(after);
    },
  };
}

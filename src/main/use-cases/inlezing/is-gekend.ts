import type { Vraag } from '../../domain/inlezing/vraag.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import type { StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { findByInsz } from '../persoon/look-up-persoon.ts';
import { compare } from './decide-persoon.ts';

/**
 * Whether each row says to the day what the dossier has. Such rows ask for nothing together either:
 * somebody may have two werkrelaties at once, or the same right twice after each other, which rows
 * that add something may not leave to guess. That is how our own export reads.
 */
export function isGekend(
  outside: Outside,
  view: StoreView,
  question: {
    readonly caller: Caller;
    readonly organisatieId: string;
    readonly group: readonly Vraag[];
  },
): boolean {
  const { caller, organisatieId, group } = question;
  const [first] = group;
  if (first === undefined || !group.every(saysDays)) return false;
  const known = findByInsz(outside, view, { caller, insz: first.insz });
  if (known?.zichtbaar !== true) return false;
  const here = view
    .by('werkrelatie.persoon', known.persoon.id)
    .filter((werkrelatie) => werkrelatie.organisatieId === organisatieId);
  return group.every((vraag) => {
    if (compare({ persoon: vraag }, known.persoon).faults.length > 0) return false;
    return asksNothing(vraag) || here.some((each) => isSaidOf(view, each, vraag));
  });
}

/** Cheap to see, and true of few lists but our own. */
function saysDays(vraag: Vraag): boolean {
  return asksNothing(vraag) || (vraag.begindatum !== null && vraag.einddatum !== null);
}

function asksNothing({ categorie, begindatum, einddatum, telefoon, email, recht }: Vraag): boolean {
  return [categorie, begindatum, einddatum, telefoon, email, recht].every((each) => each === null);
}

function isSaidOf(view: StoreView, werkrelatie: Werkrelatie, vraag: Vraag): boolean {
  const same =
    (vraag.categorie ?? werkrelatie.categorie) === werkrelatie.categorie &&
    (vraag.telefoon ?? werkrelatie.telefoon) === werkrelatie.telefoon &&
    (vraag.email ?? werkrelatie.email) === werkrelatie.email;
  if (!same || vraag.recht === null) return same && hasDays(werkrelatie, vraag);
  return view
    .by('toekenning.werkrelatie', werkrelatie.id)
    .some(
      (held) =>
        held.gebruikersrechtId === vraag.recht?.id &&
        hasDays(held, vraag) &&
        (vraag.profiel ?? held.profiel) === held.profiel &&
        vraag.contexten.every((context) => held.contexten.includes(context)),
    );
}

type Days = Pick<Vraag, 'begindatum' | 'einddatum'>;

function hasDays(one: Days, other: Days): boolean {
  return one.begindatum === other.begindatum && one.einddatum === other.einddatum;
}

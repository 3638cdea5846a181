import type { BulkWie } from '../../../shared/contract/bulk.ts';
import type { StepUp } from '../../../shared/contract/procedure.ts';
import type { GebruikersrechtId } from '../../../shared/values/ids.ts';
import { isBeheerRecht } from '../../domain/gebruikersrecht.ts';
import { runsTodayOrLater } from '../../domain/toekenning-rules.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import type { StoreView } from '../../store/store.ts';
import { readWie } from '../bulk/read-wie.ts';
import { findTogether } from '../bulk/undo-together.ts';
import type { Outside } from '../outside.ts';

/** What of an input tells which rights it is about. */
type About = {
  readonly organisatieId?: string;
  /** Null where whole werkrelaties end, not one right in them. */
  readonly gebruikersrechtId?: GebruikersrechtId | null;
  readonly toekenningId?: string;
  readonly toekenningen?: readonly string[];
  /** 'Geef zoals collega': `geef:<recht>`, or what happens to which toekenning. */
  readonly keuzes?: readonly string[];
  /** The line of Historiek that is undone. */
  readonly regelId?: string;
  /** The same, with everything that was changed together with it. */
  readonly samenMet?: string;
  /** Whose werkrelaties are extended or stopped all at once. */
  readonly wie?: BulkWie;
  readonly werkrelatieId?: string;
  /** What is handed over: `toekenning:<id>`. */
  readonly onderdeel?: string;
};

type Surroundings = Pick<Outside, 'store' | 'catalogus' | 'clock'>;

/** Whether this input of a procedure with this rule asks for a fresh proof of who one is. */
export function needsBevestiging(
  outside: Surroundings,
  stepUp: StepUp | undefined,
  input: unknown,
): boolean {
  const { store, catalogus } = outside;
  if (stepUp === undefined) return false;
  if (stepUp === 'altijd') return true;
  const about = input as About;
  const { view } = store;
  if (stepUp === 'beheerrechtMee') {
    return holdsBeheer(outside, ({ id }) => id === about.werkrelatieId, about);
  }
  if (about.wie !== undefined && (about.gebruikersrechtId ?? null) === null) {
    const { organisatieId = '', wie } = about;
    const personen = readWie(outside, view, { organisatieId, wie });
    const asked = new Set<string>(personen.ok ? personen.value : []);
    return holdsBeheer(outside, ({ persoonId }) => asked.has(persoonId), about);
  }
  return rightsOf(view, about).some((id) => isBeheerRecht(catalogus, id));
}

/** Whether a right to manage of the organisatie runs, today or later, in one of these werkrelaties. */
function holdsBeheer(
  { store: { view }, catalogus, clock }: Surroundings,
  isAsked: (werkrelatie: Werkrelatie) => boolean,
  { organisatieId }: About,
): boolean {
  return [...catalogus.values()]
    .filter(({ beheer }) => beheer !== null)
    .flatMap(({ id }) => view.by('toekenning.gebruikersrecht', id))
    .filter((toekenning) => runsTodayOrLater(toekenning, clock.today()))
    .some(({ werkrelatieId }) => {
      const werkrelatie = view.get('werkrelatie', werkrelatieId);
      if (werkrelatie === undefined || werkrelatie.organisatieId !== organisatieId) return false;
      return isAsked(werkrelatie);
    });
}

/** Only those of the organisatie that is asked for: another's answer as absent, so without a question. */
function rightsOf(view: StoreView, about: About): readonly GebruikersrechtId[] {
  const held = toekenningenOf(view, about).flatMap((id) => {
    const toekenning = view.get('toekenning', id);
    if (toekenning === undefined) return [];
    const werkrelatie = view.get('werkrelatie', toekenning.werkrelatieId);
    return werkrelatie?.organisatieId === about.organisatieId ? [toekenning.gebruikersrechtId] : [];
  });
  const chosen = keuzesOf(about, 'geef') as GebruikersrechtId[];
  const given = about.gebruikersrechtId ?? null;
  return [...(given === null ? [] : [given]), ...chosen, ...held];
}

function toekenningenOf(view: StoreView, about: About): readonly string[] {
  const given = about.toekenningId === undefined ? [] : [about.toekenningId];
  const regel = about.regelId === undefined ? undefined : view.get('historiek', about.regelId);
  const { organisatieId = '', samenMet } = about;
  const together = samenMet === undefined ? [] : findTogether(view, { organisatieId, samenMet });
  const undone = [...(regel === undefined ? [] : [regel]), ...together]
    .flatMap(({ beelden }) => beelden)
    .map(({ na }) => na.id);
  const handed = keuzesOf({ keuzes: [about.onderdeel ?? ''] }, 'toekenning');
  const chosen = keuzesOf(about, 'profiel', 'contexten', 'einddatum', 'stop');
  return [...given, ...(about.toekenningen ?? []), ...undone, ...handed, ...chosen];
}

function keuzesOf({ keuzes = [] }: About, ...soorten: readonly string[]): readonly string[] {
  return keuzes
    .filter((keuze) => soorten.includes(keuze.slice(0, keuze.indexOf(':'))))
    .map((keuze) => keuze.slice(keuze.indexOf(':') + 1));
}

import type { StepUp } from '../../../shared/contract/procedure.ts';
import type { GebruikersrechtId } from '../../../shared/values/ids.ts';
import type { StoreView } from '../../store/store.ts';
import type { Outside } from '../outside.ts';

/** What of an input tells which rights it is about. */
type About = {
  readonly organisatieId?: string;
  readonly gebruikersrechtId?: GebruikersrechtId;
  readonly toekenningId?: string;
  readonly toekenningen?: readonly string[];
  /** 'Geef zoals collega': `geef:<recht>`, or what happens to which toekenning. */
  readonly keuzes?: readonly string[];
  /** The line of Historiek that is undone. */
  readonly regelId?: string;
  /** What is handed over: `toekenning:<id>`. */
  readonly onderdeel?: string;
};

/** Whether this input of a procedure with this rule asks for a fresh proof of who one is. */
export function needsBevestiging(
  { store, catalogus }: Pick<Outside, 'store' | 'catalogus'>,
  stepUp: StepUp | undefined,
  input: unknown,
): boolean {
  if (stepUp === undefined) return false;
  if (stepUp === 'altijd') return true;
  const about = input as About;
  return rightsOf(store.view, about).some((id) => (catalogus.get(id)?.beheer ?? null) !== null);
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
  const given = about.gebruikersrechtId === undefined ? [] : [about.gebruikersrechtId];
  return [...given, ...chosen, ...held];
}

function toekenningenOf(view: StoreView, about: About): readonly string[] {
  const given = about.toekenningId === undefined ? [] : [about.toekenningId];
  const regel = about.regelId === undefined ? undefined : view.get('historiek', about.regelId);
  const undone = (regel?.beelden ?? []).map(({ na }) => na.id);
  const handed = keuzesOf({ keuzes: [about.onderdeel ?? ''] }, 'toekenning');
  const chosen = keuzesOf(about, 'profiel', 'contexten', 'einddatum', 'stop');
  return [...given, ...(about.toekenningen ?? []), ...undone, ...handed, ...chosen];
}

function keuzesOf({ keuzes = [] }: About, ...soorten: readonly string[]): readonly string[] {
  return keuzes
    .filter((keuze) => soorten.includes(keuze.slice(0, keuze.indexOf(':'))))
    .map((keuze) => keuze.slice(keuze.indexOf(':') + 1));
}

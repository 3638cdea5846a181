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
  const given = about.toekenningId === undefined ? [] : [about.toekenningId];
  const held = [...given, ...(about.toekenningen ?? [])].flatMap((id) => {
    const toekenning = view.get('toekenning', id);
    if (toekenning === undefined) return [];
    const werkrelatie = view.get('werkrelatie', toekenning.werkrelatieId);
    return werkrelatie?.organisatieId === about.organisatieId ? [toekenning.gebruikersrechtId] : [];
  });
  return about.gebruikersrechtId === undefined ? held : [about.gebruikersrechtId, ...held];
}

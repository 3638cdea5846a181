import type { Input, Output } from '../../../shared/contract/contract.ts';
import { atField, ok, type Result, refuse } from '../../../shared/result.ts';
import { withoutNumbers } from '../../domain/historiek-rules.ts';
import { put } from '../../store/store.ts';
import { bestandsnaam } from '../../transfer/schrijven/bestandsnaam.ts';
import { recordChange } from '../historiek/record-change.ts';
import type { Caller, Outside } from '../outside.ts';
import { MAX_NAAM, optionalText } from '../typed-field.ts';
import { judgeNewWachtzin } from '../werkruimte/make-dossier.ts';
import type { Werkruimten } from '../werkruimte/werkruimten.ts';
import { judgeManagesAll } from './manages-all.ts';
import type { Meegaven } from './meegaven.ts';

export type MeegaveParts = {
  readonly outside: Outside;
  readonly werkruimten: Werkruimten;
  readonly meegaven: Meegaven;
};

/** Most are given to a handful of colleagues. */
const MAX_GETOOND = 50;

type Gegeven = { readonly naam: string; readonly bytes: Uint8Array<ArrayBuffer> };

/**
 * The whole dossier as a file for a colleague. Historiek tells who gave it, and the dossier what
 * recognises it when it comes back, in a commit before anything is handed out (security.md I8).
 */
export async function giveDossier(
  { outside, werkruimten, meegaven }: MeegaveParts,
  caller: Caller,
  input: Input<'meegave.geef'>,
): Promise<Result<Gegeven>> {
  const managed = judgeManagesAll(outside, caller);
  if (!managed.ok) return managed;
  const today = outside.clock.today();
  const voor = atField('voor', optionalText(withoutNumbers(input.voor, today), MAX_NAAM));
  const { wachtzin, wachtzinHerhaald } = input;
  const woorden = [input.voor, caller.naam];
  const judged = await judgeNewWachtzin(werkruimten, { wachtzin, wachtzinHerhaald, woorden });
  if (!voor.ok) return refuse(...voor.faults);
  if (!judged.ok) return judged;
  const about = { door: caller.naam, voor: voor.value };
  const sealed = await meegaven.seal(about, judged.value);
  if (!sealed.ok) return sealed;
  const { over, kenmerk, bytes } = sealed.value;
  const kept = await outside.store.update((view) =>
    ok({
      puts: [
        put('meegave', { id: over.id, op: outside.clock.now(), ...about, kenmerk }),
        ...Array.from(view.all('organisatie'), ({ id }) =>
          recordChange(outside, {
            door: caller.naam,
            actie: 'meegave.given',
            ...{ persoonId: null, organisatieId: id },
            velden: [{ veld: 'aantal', voor: null, na: String(view.count('persoon')) }],
            reden: about.voor,
          }),
        ),
      ],
      value: null,
    }),
  );
  if (!kept.ok) return kept;
  return ok({ naam: bestandsnaam(`meegegeven dossier ${today}`, 'rkm'), bytes });
}

/** What was given before, and what this dossier itself is a copy of. */
export function listMeegaven(
  { outside }: Pick<MeegaveParts, 'outside'>,
  caller: Caller,
): Result<Output<'meegave.eerdere'>> {
  const managed = judgeManagesAll(outside, caller);
  if (!managed.ok) return managed;
  const { view } = outside.store;
  const vertrekpunt = view.get('vertrekpunt', '0');
  return ok({
    meegaven: [...view.all('meegave')]
      .toReversed()
      .slice(0, MAX_GETOOND)
      .map(({ id, op, door, voor }) => ({ id, op, door, voor })),
    vertrekpunt: vertrekpunt === undefined ? null : { op: vertrekpunt.op },
  });
}

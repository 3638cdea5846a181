import type { Input, Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { proposeVerlenging } from '../../domain/verlenging.ts';
import type { Caller, Outside } from '../outside.ts';
import { loadVerlengVraag } from './load-verleng-vraag.ts';

/** What 'Verleng werkrelatie en gebruikersrechten' would do, row by row; nothing stored. */
export function proposeExtension(
  outside: Outside,
  caller: Caller,
  input: Input<'werkrelatie.proposeExtension'>,
): Result<Output<'werkrelatie.proposeExtension'>> {
  const vraag = loadVerlengVraag(outside, outside.store.view, { caller, input });
  if (!vraag.ok) return vraag;
  const voorstel = proposeVerlenging(vraag.value);
  if (!voorstel.ok) return voorstel;
  const { na, uiterlijk, rijen } = voorstel.value;
  return ok({
    voor: vraag.value.werkrelatie.einddatum,
    na,
    uiterlijk,
    rijen: rijen.map((rij) => ({
      toekenningId: rij.toekenning.id,
      recht: rij.recht.naam,
      voor: rij.toekenning.einddatum,
      na: rij.na,
      beperktDoor: rij.beperktDoor,
    })),
  });
}

import type { meegaveContract } from '../../../shared/contract/meegave.ts';
import { ok } from '../../../shared/result.ts';
import {
  giveDossier,
  listMeegaven,
  type MeegaveParts,
} from '../../use-cases/meegave/give-dossier.ts';
import type { Sessions } from '../../use-cases/sessie/sessions.ts';
import type { Files } from '../files.ts';
import type { HandlersOf } from '../handler.ts';

export function meegaveHandlers(
  parts: MeegaveParts & { readonly sessions: Sessions; readonly files: Files },
): HandlersOf<typeof meegaveContract> {
  const { sessions, files } = parts;
  return {
    'meegave.geef': async (input, caller) => {
      const sessie = sessions.current()?.id ?? '';
      const given = await giveDossier(parts, caller, input);
      if (!given.ok) return given;
      const bestand = { ...given.value, type: 'application/octet-stream' };
      return ok({ bestand: files.offer(sessie, bestand), naam: bestand.naam });
    },
    'meegave.eerdere': (_input, caller) => listMeegaven(parts, caller),
  };
}

import type { hoedanigheidContract } from '../../../shared/contract/hoedanigheid.ts';
import { ok } from '../../../shared/result.ts';
import { chooseHoedanigheid } from '../../use-cases/hoedanigheid/choose-hoedanigheid.ts';
import { listHoedanigheden } from '../../use-cases/hoedanigheid/list-hoedanigheden.ts';
import type { Outside } from '../../use-cases/outside.ts';
import type { Sessions } from '../../use-cases/sessie/sessions.ts';
import type { HandlersOf } from '../handler.ts';

export function hoedanigheidHandlers(parts: {
  readonly outside: Outside;
  readonly sessions: Sessions;
}): HandlersOf<typeof hoedanigheidContract> {
  return {
    'hoedanigheid.list': (_input, caller) => ok([...listHoedanigheden(parts.outside, caller)]),
    'hoedanigheid.choose': (input, caller) => chooseHoedanigheid(parts, caller, input),
  };
}

import type { ondernemingContract } from '../../../shared/contract/onderneming.ts';
import { listBeheerders } from '../../use-cases/onderneming/list-beheerders.ts';
import { listKboOefennummers } from '../../use-cases/onderneming/list-kbo-oefennummers.ts';
import { showOnderneming } from '../../use-cases/onderneming/show-onderneming.ts';
import type { Outside } from '../../use-cases/outside.ts';
import type { HandlersOf } from '../handler.ts';

export function ondernemingHandlers(parts: {
  readonly outside: Outside;
}): HandlersOf<typeof ondernemingContract> {
  const { outside } = parts;
  return {
    'onderneming.find': (input) => showOnderneming(outside, input),
    'onderneming.beheerders': (input) => listBeheerders(outside, input),
    'onderneming.oefennummers': () => listKboOefennummers(outside),
  };
}

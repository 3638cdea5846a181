import type { klembordContract } from '../../../shared/contract/klembord.ts';
import { copyToKlembord, type Klembord } from '../../use-cases/klembord/klembord.ts';
import type { HandlersOf } from '../handler.ts';

export function klembordHandlers({
  klembord,
}: {
  readonly klembord: Klembord;
}): HandlersOf<typeof klembordContract> {
  return { 'klembord.copy': (input) => copyToKlembord(klembord, input) };
}

import type { organisatieContract } from '../../../shared/contract/organisatie.ts';
import { showOrganisatie } from '../../use-cases/organisatie/show-organisatie.ts';
import type { Outside } from '../../use-cases/outside.ts';
import type { HandlersOf } from '../handler.ts';

export function organisatieHandlers({
  outside,
}: {
  readonly outside: Outside;
}): HandlersOf<typeof organisatieContract> {
  return { 'organisatie.show': (input) => showOrganisatie(outside, input) };
}

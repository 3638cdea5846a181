import { fault } from '../../../shared/faults.ts';
import { DiskRefusal } from '../disk-refusal.ts';

/** Something acknowledged is not as it was written. Nothing is skipped over: the opening ends here. */
export function damaged(): DiskRefusal {
  return new DiskRefusal({ fault: fault('bewaren.onleesbaar') });
}

import { fault } from '../../../shared/faults.ts';
import { DiskRefusal } from '../disk-refusal.ts';

/** Something acknowledged is not as it was written. Nothing is skipped over: the opening ends here. */
export function damaged(): DiskRefusal {
  return new DiskRefusal({ fault: fault('bewaren.onleesbaar') });
}

/** Another writer went on from what we know: nothing of ours may be acknowledged any more. */
export function conflict(): DiskRefusal {
  return new DiskRefusal({ fault: fault('bewaren.intussenGewijzigd') });
}

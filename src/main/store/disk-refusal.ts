import { type Fault, fault } from '../../shared/faults.ts';

/**
 * A refusal on its way through lowdb, whose adapters can only throw. It never leaves this folder:
 * the store turns it into a Result.
 */
export class DiskRefusal extends Error {
  readonly fault: Fault;
  /** After a failed flush nothing more may be acknowledged until the file is opened again. */
  readonly flushFailed: boolean;

  constructor(refusal: { readonly fault: Fault; readonly flushFailed?: boolean; cause?: unknown }) {
    super(refusal.fault.code, { cause: refusal.cause });
    this.fault = refusal.fault;
    this.flushFailed = refusal.flushFailed ?? false;
  }
}

const diskFull: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const noAccess: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

/** The system's code of a failed call on the disk; null for anything else, which is a bug. */
export function diskCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const { code } = error;
  return typeof code === 'string' && /^E(?!RR_)[A-Z0-9]+$/.test(code) ? code : null;
}

/** What a failed write means to the user. Throws what is not a failure of the disk. */
export function refusalOf(error: unknown): DiskRefusal {
  if (error instanceof DiskRefusal) return error;
  return new DiskRefusal({ fault: faultOf(error), cause: error });
}

export function flushRefusalOf(error: unknown): DiskRefusal {
  return new DiskRefusal({ fault: faultOf(error), flushFailed: true, cause: error });
}

function faultOf(error: unknown): Fault {
  const code = diskCode(error);
  if (code === null) throw error;
  if (diskFull.has(code)) return fault('bewaren.schijfVol');
  if (noAccess.has(code)) return fault('bewaren.geenToegang');
  return fault('bewaren.mislukt');
}

/** Why a proof is asked: an act needs it, or the twelve hours are almost over. */
export type ConfirmReason = 'act' | 'limit';

/** What the calls to main need of the frame around the screens; the frame fills it in. */
export const sessionHooks: {
  /** The session that this window shows. */
  shown: string | null;
  /** The session that was begun in this window. */
  entered: string | null;
  /** Asks who one is once more; false when that was given up. */
  confirm: (why: ConfirmReason) => Promise<boolean>;
  /** Main says that nobody is signed in, or that it is locked. */
  lost: () => void;
} = { shown: null, entered: null, confirm: async () => false, lost: () => undefined };

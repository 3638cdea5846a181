import { z } from 'zod';
import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { isAcceptableCost } from './scrypt.ts';
import { BOX_BYTES } from './wrap.ts';

/**
 * The ways into one dossier, as they stand in its header: each wraps the same data key. The engine
 * keeps this as it is and authenticates it with the data key itself.
 */

function bytes(size: number) {
  return z.string().refine((text) => {
    const read = Buffer.from(text, 'base64');
    return read.length === size && read.toString('base64') === text;
  });
}

const wrapped = { box: bytes(BOX_BYTES) };
const salt = bytes(16);

const cost = z
  .strictObject({ alg: z.literal('scrypt'), N: z.int(), r: z.int(), p: z.int(), salt })
  .refine(isAcceptableCost);

const wachtzinSlot = z.strictObject({ type: z.literal('wachtzin'), kdf: cost, ...wrapped });
const herstelcodeSlot = z.strictObject({
  type: z.literal('herstelcode'),
  kdf: z.strictObject({ alg: z.literal('hkdf-sha256'), salt }),
  ...wrapped,
});
const apparaatSlot = z.strictObject({
  type: z.literal('apparaat'),
  /** `held`: the key of this slot as the keychain of this user gave it back. */
  kdf: z.strictObject({ alg: z.literal('keychain'), backend: z.string().max(80) }),
  held: z.string().min(1).max(4000),
  ...wrapped,
});
const slot = z.discriminatedUnion('type', [wachtzinSlot, herstelcodeSlot, apparaatSlot]);

export type Slot = Readonly<z.infer<typeof slot>>;
export type SlotType = Slot['type'];
export type SlotOf<T extends SlotType> = Extract<Slot, { readonly type: T }>;

const slotSet = z
  .strictObject({
    version: z.literal(1),
    /** Of the dossier: every slot is bound to it. */
    id: z.string().regex(/^[0-9a-f]{32}$/),
    /** HKDF of the data key: what a slot opens is compared with it. */
    commitment: bytes(32),
    slots: z.array(slot).min(1).max(3),
  })
  .refine(({ slots }) => new Set(slots.map(({ type }) => type)).size === slots.length);

export type SlotSet = {
  readonly version: 1;
  readonly id: string;
  readonly commitment: string;
  readonly slots: readonly Slot[];
};

const laterVersion = z.looseObject({ version: z.int().min(2) });

/**
 * Faults: dossier.nieuwereVersie when a later release wrote it or knows a way in that this one does
 * not; dossier.sleutelsBeschadigd when it is not what any release writes.
 */
export function readSlots(kept: unknown): Result<SlotSet> {
  const read = slotSet.safeParse(kept);
  if (read.success) return ok(read.data);
  if (laterVersion.safeParse(kept).success || hasUnknownSlot(kept)) {
    return refuse(fault('dossier.nieuwereVersie'));
  }
  return refuse(fault('dossier.sleutelsBeschadigd'));
}

const someSlots = z.looseObject({ slots: z.array(z.looseObject({ type: z.string() })) });
const known: ReadonlySet<string> = new Set(['wachtzin', 'herstelcode', 'apparaat']);

function hasUnknownSlot(kept: unknown): boolean {
  const read = someSlots.safeParse(kept);
  return read.success && read.data.slots.some(({ type }) => !known.has(type));
}

export function slotOf<T extends SlotType>(set: SlotSet, type: T): SlotOf<T> | null {
  return (set.slots.find((one) => one.type === type) as SlotOf<T> | undefined) ?? null;
}

/** What a wrapped key is bound to: moved to another dossier or slot it opens nothing. */
export function aadOf(id: string, type: SlotType, kdf: object): Buffer {
  const ordered = Object.entries(kdf).sort(([one], [other]) => (one < other ? -1 : 1));
  return Buffer.from(JSON.stringify(['RKLAAR-SLOT', 1, id, type, ordered]), 'utf8');
}

import { z } from 'zod';

/**
 * Who may call a procedure; checked in dispatch before the use-case runs. `beheerder` means: manages
 * the organisatie named by `organisatieId` in the input, today, in any capacity. A procedure whose
 * rule is finer (only a hoofdbeheerder appoints one) is refused by the domain on top of it. `oefen`
 * is anybody in the Oefenomgeving, and nobody in a Werkdossier.
 */
export type Access = 'public' | 'signedIn' | 'beheerder' | 'oefen';

/**
 * What asks for a proof of who one is that is not older than five minutes, on top of access; checked
 * in dispatch too. `beheerrecht`: only where the input gives or changes a right to manage;
 * `beheerrechtMee`: where such a right runs in the werkrelatie that the input is about.
 */
export type StepUp = 'altijd' | 'beheerrecht' | 'beheerrechtMee';

export type Procedure = {
  readonly access: Access;
  readonly stepUp?: StepUp;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
};

/** A `beheerder` procedure cannot be stated without the organisatie its access is checked for. */
export function forBeheerder<I extends z.ZodRawShape, O extends z.ZodType>(input: I, output: O) {
  return {
    access: 'beheerder',
    input: z.strictObject({ organisatieId: id, ...input }),
    output,
  } as const;
}

export function forSignedIn<I extends z.ZodRawShape, O extends z.ZodType>(input: I, output: O) {
  return { access: 'signedIn', input: z.strictObject(input), output } as const;
}

export function forAnyone<I extends z.ZodRawShape, O extends z.ZodType>(input: I, output: O) {
  return { access: 'public', input: z.strictObject(input), output } as const;
}

/** `withStepUp('altijd', forBeheerder(…))`: exports, appointing beheerders, revealing numbers. */
export function withStepUp<P extends Procedure>(stepUp: StepUp, procedure: P) {
  return { ...procedure, stepUp } as const;
}

export function forPractice<I extends z.ZodRawShape, O extends z.ZodType>(input: I, output: O) {
  return { access: 'oefen', input: z.strictObject(input), output } as const;
}

/** An identifier as the page sends it back; whether it exists is the use-case's question. */
export const id = z.string().min(1).max(80);

/** What somebody typed, not yet judged: the domain parses it and answers with a fault per field. */
export const typed = z.string().max(400);

/** Pieces of every answer. */
export const datum = z.iso.date();
export const moment = z.iso.datetime();
export const nothing = z.strictObject({});

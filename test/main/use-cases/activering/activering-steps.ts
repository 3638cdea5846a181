import type { ActiveringMiddel } from '../../../../src/shared/contract/activering.ts';
import { fault } from '../../../../src/shared/faults.ts';
import { refuse } from '../../../../src/shared/result.ts';
import { askCode, begin, type Oefenomgeving } from '../aanmelding/oefenomgeving.ts';

export const kaart = 'lies-vantest';
export const over = refuse(fault('activering.verlopen'));
export const atCode = (one: ReturnType<typeof fault>) => refuse({ ...one, field: 'code' });
export const later = (seconds: number) =>
  new Date(Date.parse(begin) + seconds * 1000).toISOString();

export async function prove({ handlers, middelOf }: Oefenomgeving, middel: ActiveringMiddel) {
  const card = { kaart, omgekeerd: false, certificaat: 'geldig' } as const;
  const gelezen = await handlers['aanmelding.eidLees']({ lezer: true, kaart: card });
  if (!gelezen.ok) throw new Error(gelezen.faults[0].code);
  const { verzoek } = gelezen.value;
  const { pincode } = middelOf(kaart);
  const begun = await handlers['activering.metEid']({ middel, verzoek, pincode });
  if (!begun.ok) throw new Error(begun.faults[0].code);
  return begun.value.activering;
}

export async function keyOf({ handlers }: Oefenomgeving, activering: string): Promise<string> {
  const stand = await handlers['activering.stand']({ activering });
  if (!stand.ok || stand.value.app === null) throw new Error('No key');
  return stand.value.app.sleutel;
}

export async function onPhone({ handlers }: Oefenomgeving, activering: string): Promise<string> {
  const shown = await handlers['activering.oefengsm']({ activering });
  return shown.ok ? (shown.value.code ?? '') : shown.faults[0].code;
}

export const confirm = ({ handlers }: Oefenomgeving, activering: string, code: string) =>
  handlers['activering.bevestig']({ activering, code });

export async function signInWithApp(practice: Oefenomgeving, code: string) {
  const verzoek = await askCode(practice, 'app');
  return practice.handlers['aanmelding.code']({ verzoek, code });
}

/** Another one than `code`, at any clock. */
export const otherThan = (code: string) =>
  code.replace(/.$/, (digit) => String((Number(digit) + 1) % 10));

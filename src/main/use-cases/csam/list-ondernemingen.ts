import type { Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { judgeVertegenwoordiger } from '../../domain/aanstelling-rules.ts';
import { judgeFunctie } from '../../domain/functie.ts';
import type { Caller, Outside } from '../outside.ts';
import { describeVertegenwoordigd } from './open-onderneming.ts';

/** What CSAM shows after signing in: the enterprises one represents, and own functions that do not. */
export async function listOndernemingen(
  outside: Outside,
  { insz }: Caller,
): Promise<Result<Output<'csam.list'>>> {
  const found = await outside.registers.kbo.findByFunctie(insz);
  if (!found.ok) return found;
  const today = outside.clock.today();
  const ondernemingen = found.value.flatMap((onderneming) => {
    const functie = judgeVertegenwoordiger({ onderneming, insz, today });
    if (!functie.ok) return [];
    return [
      describeVertegenwoordigd(outside, outside.store.view, {
        onderneming,
        functie: functie.value,
      }),
    ];
  });
  const represented = new Set(ondernemingen.map(({ ondernemingsnummer }) => ondernemingsnummer));
  const machteloos = found.value
    .filter(({ ondernemingsnummer }) => !represented.has(ondernemingsnummer))
    .flatMap((onderneming) =>
      onderneming.functies
        .filter((functie) => functie.insz === insz)
        .map((functie) => {
          const { toestand } = onderneming;
          const { reden, datum } = judgeFunctie(functie, { today, toestand });
          return {
            onderneming: onderneming.naam,
            functie: functie.code,
            ...{ reden, datum },
            namens: functie.namens?.naam ?? null,
          };
        }),
    );
  return ok({ ondernemingen, machteloos });
}

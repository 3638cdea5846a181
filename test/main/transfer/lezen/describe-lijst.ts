import type { Gelezen, GelezenRij, Herstel } from '../../../../src/main/domain/lijst/herstel.ts';
import { koppelingOf, proposeKoppeling } from '../../../../src/main/domain/lijst/koppel.ts';
import { type CelContext, leesRij } from '../../../../src/main/domain/lijst/lees-rij.ts';
import { findNaamVolgorde } from '../../../../src/main/domain/lijst/naam-volgorde.ts';
import type { Kolomvoorstel } from '../../../../src/main/domain/lijst/veld.ts';
import type { Herkend, Lijst, OvergeslagenRij } from '../../../../src/main/transfer/lezen/lijst.ts';
import type { Fault } from '../../../../src/shared/faults.ts';
import type { Result } from '../../../../src/shared/result.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';

const here = { soort: 'oefen', today: asDatum('2026-11-23') } as const;

/** What a list gives, in lines that somebody can read and hold against the file. */
export function describeLijst(lijst: Result<Lijst>) {
  if (!lijst.ok)
    return { geweigerd: { code: lijst.faults[0].code, params: lijst.faults[0].params } };
  const { koppen, rijen, overgeslagen, opmerkingen, herkend } = lijst.value;
  const voorstellen = proposeKoppeling(lijst.value, here);
  const koppeling = koppelingOf(voorstellen);
  const context: CelContext = {
    ...here,
    datums: herkend.datums,
    naamVolgorde: findNaamVolgorde(lijst.value, koppeling),
  };
  return {
    herkend: describeHerkend(herkend),
    kolommen: voorstellen.map((each) => describeKolom(koppen[each.kolom] ?? '', each)),
    rijen: Object.fromEntries(
      rijen.map((rij) => [
        `rij ${rij.nummer}${rij.verborgen ? ' (verborgen)' : ''}`,
        describeRij(leesRij(rij, koppeling, context)),
      ]),
    ),
    overgeslagen: describeOvergeslagen(overgeslagen),
    ...(opmerkingen.length === 0 ? {} : { opmerkingen }),
  };
}

function describeHerkend(herkend: Herkend): string {
  const { soort, scheiding, codering, datums, taal, koprijen, blad, andereBladen } = herkend;
  const parts = [soort, scheiding === '\t' ? 'tab' : scheiding, codering, datums, taal, blad];
  const kop = koprijen.length === 0 ? 'geen kop' : `kop in ${koprijen.join(' en ')}`;
  const ook = andereBladen.length === 0 ? [] : [`niet gelezen: ${andereBladen.join(', ')}`];
  return [...parts.filter((part) => part !== null), kop, ...ook].join(' · ');
}

function describeKolom(kop: string, { veld, reden }: Kolomvoorstel): string {
  if (reden.soort === 'onbekend') return `${kop}: –`;
  if (reden.soort === 'dubbel') return `${kop}: – (er is al ${reden.anders})`;
  const why = reden.soort === 'kop' ? reden.alias : `${reden.passend} van ${reden.gevuld} cellen`;
  return `${kop}: ${veld} (${why})`;
}

function describeRij({ velden }: GelezenRij) {
  const cells = Object.entries(velden) as [string, Gelezen<unknown>][];
  return Object.fromEntries(
    cells.filter(([, { getypt }]) => getypt !== '').map(([veld, cel]) => [veld, describeCel(cel)]),
  );
}

function describeCel({ waarde, faults, herstel, toegepast }: Gelezen<unknown>): string {
  if (waarde !== null) {
    const text = typeof waarde === 'string' ? waarde : Object.values(waarde as object).join(' + ');
    return toegepast === null ? text : `${text} ← ${toegepast.soort}`;
  }
  const repairs = herstel.length === 0 ? '' : ` → ${herstel.map(describeHerstel).join(' of ')}`;
  return `✗ ${faults.map(describeFault).join(', ')}${repairs}`;
}

function describeHerstel({ soort, nieuw }: Herstel): string {
  return `${nieuw} (${soort})`;
}

function describeFault({ code, params }: Fault): string {
  const named = Object.entries(params).map(([name, value]) => `${name} ${value}`);
  return named.length === 0 ? code : `${code} [${named.join(', ')}]`;
}

/** Runs of rows that were left out for one reason: '4', '9–12'. */
function describeOvergeslagen(rijen: readonly OvergeslagenRij[]) {
  return rijen.map(({ nummer, reden }) => `${nummer} ${reden}`);
}

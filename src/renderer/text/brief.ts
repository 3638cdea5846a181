import type { Taal } from '../../shared/values/codelijsten.ts';
import { briefEn } from './brief-en.ts';
import { briefFr } from './brief-fr.ts';
import { briefNl } from './brief-nl.ts';

/** What the letter is filled with; never a national number or a birth date. */
export type BriefGegevens = {
  readonly organisatie: string;
  /** As written: `1999.000.546`. */
  readonly nummer: string;
  /** Those it is sent to, with their function in KBO. */
  readonly vertegenwoordigers: readonly Geadresseerde[];
  /** Whether there is a beheerder already: then it asks for another one. */
  readonly heeftBeheerder: boolean;
  /** Who asks, and whom he proposes; empty when not given. */
  readonly vrager: string;
  readonly kandidaat: string;
};

export type Geadresseerde = {
  readonly naam: string;
  /** The code of KBO; each language has its own word for it. */
  readonly functie: string;
  /** The company that a vaste vertegenwoordiger acts for. */
  readonly namens: string | null;
};

/** The letter in its parts, so that it can be shown, printed and copied as the same words. */
export type Brief = {
  readonly onderwerp: string;
  readonly aanhef: string;
  readonly inleiding: readonly string[];
  readonly stappen: readonly string[];
  readonly vervolg: readonly string[];
  readonly slot: readonly string[];
};

const talen: { readonly [T in Taal]: (gegevens: BriefGegevens) => Brief } = {
  nl: briefNl,
  fr: briefFr,
  en: briefEn,
};

/** The language of the letter is the reader's, whatever that of the screen. */
export function writeBrief(taal: Taal, gegevens: BriefGegevens): Brief {
  const { vrager, kandidaat } = gegevens;
  return talen[taal]({
    ...gegevens,
    vrager: withoutNumber(vrager),
    kandidaat: withoutNumber(kandidaat),
  });
}

/** A national number typed beside a name never gets into the letter: it goes by mail. */
function withoutNumber(text: string): string {
  return text.replace(/(?:\d[\s./-]{0,3}){11}/g, '').trim();
}

/** As plain text, for a mail. */
export function briefAsText(brief: Brief): string {
  const stappen = brief.stappen.map((stap, index) => `${index + 1}. ${stap}`).join('\n');
  return [
    brief.onderwerp,
    brief.aanhef,
    ...brief.inleiding,
    stappen,
    ...brief.vervolg,
    brief.slot.join('\n'),
  ].join('\n\n');
}

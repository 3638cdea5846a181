import { fault } from '../../../shared/faults.ts';
import { ok, refuse } from '../../../shared/result.ts';
import type { Categorie, Geslacht } from '../../../shared/values/codelijsten.ts';
import { foldKop } from './aliassen.ts';
import type { Gelezen } from './herstel.ts';
import { leesMet } from './lees-met.ts';

const geslachtWoorden: Readonly<Record<Geslacht, string>> = {
  M: 'm man mannelijk heer dhr mr h homme masculin monsieur male',
  V: 'v vrouw vrouwelijk mevrouw mevr mw f femme feminin madame mme female mrs ms miss',
  X: 'x ander andere anders autre other nonbinair nonbinaire nonbinary',
};

const categorieWoorden: Readonly<Record<Categorie, string>> = {
  vasteMedewerker:
    'vastemedewerker vast vaste internemedewerker intern interne collaborateurpermanent collaborateurfixe permanent fixe permanentstaffmember permanentstaff internal',
  externeMedewerker:
    'externemedewerker extern externe externen collaborateurexterne external externalstaffmember externalstaff consultant freelance freelancer',
  occasioneleMedewerker:
    'occasionelemedewerker occasioneel occasionele collaborateuroccasionnel occasionnel occasionalstaffmember occasionalstaff occasional',
  ambtenaar: 'ambtenaar statutair statutaire fonctionnaire statutaire civilservant',
};

const geslachtVan = byWord(geslachtWoorden);
const categorieVan = byWord(categorieWoorden);

function byWord<Keuze extends string>(
  woorden: Readonly<Record<Keuze, string>>,
): ReadonlyMap<string, Keuze> {
  const entries = Object.entries(woorden) as [Keuze, string][];
  return new Map(
    entries.flatMap(([keuze, list]) => list.split(' ').map((woord) => [woord, keuze] as const)),
  );
}

/** In three languages, as a letter, a word, or how somebody is addressed. */
export function leesGeslacht(getypt: string): Gelezen<Geslacht> {
  return leesMet(getypt, (text) => {
    const found = geslachtVan.get(foldKop(text));
    return found === undefined
      ? refuse(fault('lijst.geslacht', { getypt: shown(text) }))
      : ok(found);
  });
}

export function leesCategorie(getypt: string): Gelezen<Categorie> {
  return leesMet(getypt, (text) => {
    const found = categorieVan.get(foldKop(text));
    return found === undefined
      ? refuse(fault('lijst.categorie', { getypt: shown(text) }))
      : ok(found);
  });
}

function shown(text: string): string {
  return text.slice(0, 40);
}

export function isGeslacht(text: string): boolean {
  return geslachtVan.has(foldKop(text));
}

export function isCategorie(text: string): boolean {
  return categorieVan.has(foldKop(text));
}

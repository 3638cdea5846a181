import type { PersoonRij } from '../../shared/contract/persoon-lijst.ts';
import { useAsk } from '../api.ts';
import { nummerText } from '../parts/number.ts';
import { useText } from '../text/use-text.ts';
import { useRecent } from './use-recent.ts';
import { hasWords, zoekacties } from './zoekacties.ts';

/** How many of each kind: more is what the list of all persons is for. */
const MAX_PERSONEN = 8;
const MAX_ACTIES = 5;

/** One thing that can be chosen; the id says what kind of thing. */
export type Vondst = { readonly id: string; readonly naam: string; readonly uitleg: string | null };
export type Groep = {
  readonly id: string;
  readonly naam: string;
  readonly vondsten: readonly Vondst[];
};

/** Persons (main finds them), organisaties of the caller and actions; recent persons when empty. */
export function useVondsten(organisatieId: string, typed: string): readonly Groep[] {
  const t = useText();
  const isEmpty = typed.trim() === '';
  const recent = useRecent();
  const answer = useAsk(
    'persoon.list',
    {
      ...{ organisatieId, zoek: typed, filter: 'alle', pagina: 0 },
      ...(isEmpty ? { alleen: [...recent] } : {}),
    },
    { keep: true },
  );
  const found = answer?.ok ? answer.value : { totaal: 0, rijen: [] };
  const rijen = isEmpty ? inOrderOf(recent, found.rijen) : found.rijen;
  const groepen: readonly Groep[] = [
    {
      id: 'personen',
      naam: t(isEmpty ? 'zoeken.recent' : 'zoeken.personen'),
      vondsten: [
        ...rijen.slice(0, MAX_PERSONEN).map(persoonVondst),
        ...(isEmpty || found.totaal <= MAX_PERSONEN
          ? []
          : [{ id: 'alle', naam: t('zoeken.all', { count: found.totaal }), uitleg: null }]),
      ],
    },
    {
      id: 'organisaties',
      naam: t('zoeken.organisaties'),
      vondsten: useOrganisaties(organisatieId, typed),
    },
    { id: 'acties', naam: t('zoeken.acties'), vondsten: useActies(typed) },
  ];
  return groepen.filter(({ vondsten }) => vondsten.length > 0);
}

/** Main answers by naam; what was open last comes first. */
function inOrderOf(ids: readonly string[], rijen: readonly PersoonRij[]): readonly PersoonRij[] {
  return ids.flatMap((id) => rijen.find((rij) => rij.id === id) ?? []);
}

function persoonVondst({ id, voornaam, naam, inszMasker }: PersoonRij): Vondst {
  return { id: `persoon ${id}`, naam: `${voornaam} ${naam}`, uitleg: inszMasker };
}

/** The others that the caller manages: choosing one works for that one from then on. */
function useOrganisaties(organisatieId: string, typed: string): readonly Vondst[] {
  const answer = useAsk('sessie.organisaties', {});
  if (typed.trim() === '' || answer?.ok !== true) return [];
  return answer.value
    .filter(({ id }) => id !== organisatieId)
    .filter(({ naam, ondernemingsnummer }) => hasWords(`${naam} ${ondernemingsnummer}`, typed))
    .map(({ id, naam, ondernemingsnummer }) => ({
      ...{ id: `organisatie ${id}`, naam },
      uitleg: nummerText(ondernemingsnummer),
    }));
}

function useActies(typed: string): readonly Vondst[] {
  const t = useText();
  return zoekacties
    .map(({ id }) => ({
      id: `actie ${id}`,
      naam: t(`zoekactie.${id}.naam`),
      ook: t(`zoekactie.${id}.ook`),
    }))
    .filter(({ naam, ook }) => hasWords(`${naam} ${ook}`, typed))
    .slice(0, MAX_ACTIES)
    .map(({ id, naam }) => ({ id, naam, uitleg: null }));
}

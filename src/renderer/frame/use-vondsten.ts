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

/** `searching`: the first answer is on its way, so that nothing is found is not known yet. */
export type Vondsten = { readonly groepen: readonly Groep[]; readonly searching: boolean };

/** Persons (main finds them), organisaties of the caller and actions; recent persons when empty. */
export function useVondsten(organisatieId: string, typed: string): Vondsten {
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
    { id: 'elders', naam: t('zoeken.elders'), vondsten: useElders(organisatieId, typed) },
    {
      id: 'organisaties',
      naam: t('zoeken.organisaties'),
      vondsten: useOrganisaties(organisatieId, typed),
    },
    { id: 'acties', naam: t('zoeken.acties'), vondsten: useActies(typed) },
  ];
  return {
    groepen: groepen.filter(({ vondsten }) => vondsten.length > 0),
    searching: answer === undefined,
  };
}

/** Main answers by naam; what was open last comes first. */
function inOrderOf(ids: readonly string[], rijen: readonly PersoonRij[]): readonly PersoonRij[] {
  return ids.flatMap((id) => rijen.find((rij) => rij.id === id) ?? []);
}

function persoonVondst({ id, voornaam, naam, inszMasker }: PersoonRij): Vondst {
  return { id: `persoon ${id}`, naam: `${voornaam} ${naam}`, uitleg: inszMasker };
}

/** Persons of the caller's other organisaties; their page opens from here as well. */
function useElders(organisatieId: string, typed: string): readonly Vondst[] {
  const answer = useAsk('persoon.findElders', { organisatieId, zoek: typed }, { keep: true });
  if (typed.trim() === '' || answer?.ok !== true) return [];
  return answer.value.map(({ id, naam, inszMasker, organisatie }) => ({
    ...{ id: `persoon ${id}`, naam },
    uitleg: `${inszMasker} · ${organisatie}`,
  }));
}

/** The others that the caller manages: choosing one works for that one from then on. */
function useOrganisaties(organisatieId: string, typed: string): readonly Vondst[] {
  const answer = useAsk('sessie.organisaties', {});
  if (typed.trim() === '' || answer?.ok !== true) return [];
  return answer.value
    .filter(({ id }) => id !== organisatieId)
    .filter(
      ({ naam, ondernemingsnummer }) =>
        hasWords(`${naam} ${ondernemingsnummer}`, typed) || isNummer(ondernemingsnummer, typed),
    )
    .map(({ id, naam, ondernemingsnummer }) => ({
      ...{ id: `organisatie ${id}`, naam },
      uitleg: nummerText(ondernemingsnummer),
    }));
}

/** With or without dots, as it is written anywhere. */
function isNummer(ondernemingsnummer: string, typed: string): boolean {
  const cijfers = typed.replaceAll(/[\s.]/g, '');
  return /^\d+$/.test(cijfers) && ondernemingsnummer.startsWith(cijfers);
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

import type { TextOf } from './nl.ts';
import type { nlRollen } from './nl-rollen.ts';

/** Who a sample person is in the lesson, in French. */
export const frRollen: TextOf<typeof nlRollen> = {
  rol: {
    hoofdbeheerder: 'Gestionnaire local principal de plusieurs organisations',
    beheerder: 'Gestionnaire local d’une seule organisation',
    vertegenwoordiger: 'Représentant légal sans droit de gestionnaire',
    dienstverlener: 'Prestataire de services qui a le droit',
    rechtGeeindigd: 'Le droit vient de prendre fin',
    rechtBegintMorgen: 'Le droit commence bientôt',
    geenRecht: 'Y travaille, mais n’a pas de droit',
    extern: 'Collaborateur externe de deux organisations',
    nieuw: 'Nouveau collègue, pas encore dans le Gebruikersbeheer',
    inAfwachting: 'Le droit est encore en attente',
    geenDepartement: 'Droit sans département',
    werkrelatieGeeindigd: 'La relation de travail est terminée',
    dossiergebruiker: 'Utilise ce dossier',
    viaVennootschap: 'Représentant légal par une société',
  },
};

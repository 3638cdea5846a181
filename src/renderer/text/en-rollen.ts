import type { TextOf } from './nl.ts';
import type { nlRollen } from './nl-rollen.ts';

/** Who a sample person is in the lesson, in English. */
export const enRollen: TextOf<typeof nlRollen> = {
  rol: {
    hoofdbeheerder: 'Chief local administrator of several organisations',
    beheerder: 'Local administrator of one organisation',
    vertegenwoordiger: 'Legal representative without an administrator right',
    dienstverlener: 'Service provider who has the right',
    rechtGeeindigd: 'Right has just ended',
    rechtBegintMorgen: 'Right starts soon',
    geenRecht: 'Works there, but has no right',
    extern: 'External staff member of two organisations',
    nieuw: 'New colleague, not yet in Gebruikersbeheer',
    inAfwachting: 'Right is still pending',
    geenDepartement: 'Right without a department',
    werkrelatieGeeindigd: 'Work relationship is over',
    dossiergebruiker: 'Uses this work file',
    viaVennootschap: 'Legal representative through a company',
  },
};

import type { TextOf } from './nl.ts';
import type { nlBewaring } from './nl-bewaring.ts';

/** Copies, recovery and checks of a work file, in French. */
export const frBewaring: TextOf<typeof nlBewaring> = {
  kopie: {
    title: 'Copies de sauvegarde',
    text: 'Chiffrées, à côté du dossier : les cinq dernières, sept jours et quatre semaines. Chaque copie est ouverte et vérifiée avant qu’une plus ancienne disparaisse.',
    none: 'Il n’y a pas encore de copie de sauvegarde.',
    make: 'Faire une copie maintenant',
    made: 'La copie est faite et vérifiée.',
    of: '{{op}}, jusqu’à la modification {{wijziging}}',
    look: 'Voir ce que vous perdez : {{op}}',
    lookShort: 'Voir ce que vous perdez',
    costTitle: 'Retour au {{op}}',
    costNothing: 'Vous ne perdez rien : la copie contient toutes les modifications.',
    cost_one: 'Vous perdez {{count}} modification.',
    cost_other: 'Vous perdez {{count}} modifications.',
    costUnknown: 'Personne ne peut plus vérifier combien de modifications vous perdez.',
    costUncounted: 'L’état actuel ne s’ouvre pas, il ne peut donc pas être comparé en détail.',
    lost: '{{soort}} : {{weg}} perdus, {{ouder}} ramenés à une version antérieure',
    kept: 'Ce qui s’y trouve maintenant n’est pas effacé : cela va dans un répertoire à côté.',
    act: 'Remettre cette copie en place',
    stay: 'Tout laisser en l’état',
  },
  soort: {
    persoon: 'Personnes',
    organisatie: 'Organisations',
    werkrelatie: 'Relations de travail',
    toekenning: 'Octrois',
    historiek: 'Historique',
    middel: 'Moyens de connexion',
    voorkeur: 'Préférences',
    ander: 'Autres données',
  },
  herstel: {
    title: '{{naam}} ne s’ouvre pas',
    lead: 'Votre phrase secrète est correcte, mais les fichiers ont un problème. Rien n’est effacé ni modifié.',
    copies: 'Restaurer depuis une copie de sauvegarde',
    noCopies:
      'Il n’y a pas de copie à côté de ce dossier. Remettez tout le répertoire depuis votre propre sauvegarde et déverrouillez à nouveau.',
    anyway: 'L’ouvrir quand même',
    anywayText: 'Ne le faites que si vous avez vous-même remis une version plus ancienne.',
    lock: 'Verrouiller et revenir',
  },
  controle: {
    title: 'Vérifier le dossier',
    text: 'Relit tout depuis le disque et vérifie chaque ligne et tout l’historique.',
    act: 'Vérifier maintenant',
    busy: 'Vérification en cours',
    good: 'Tout est en ordre',
    counts:
      '{{rijen}} lignes, dont {{historiek}} dans l’historique, {{kB}} ko, jusqu’à la modification {{wijziging}}.',
    anker: 'Empreinte à imprimer',
    ankerText:
      'Donnez-la à quelqu’un hors de votre organisation. On pourra voir plus tard si c’est toujours le même dossier, et pas un plus ancien.',
    ankerDossier: 'Dossier {{dossier}}, modification {{wijziging}}',
    print: 'Imprimer l’empreinte',
  },
};

import type { TextOf } from './nl.ts';
import type { nlLijst } from './nl-lijst.ts';

/** The list of all persons, and what Ctrl+K finds. */
export const frLijst: TextOf<typeof nlLijst> = {
  lijst: {
    filters: 'Filtres',
    filtersActive: 'Filtres ({{count}})',
    clearFilters: 'Effacer les filtres',
    everything: 'Tout',
    departement: 'Département',
    kolommen: 'Colonnes',
    weergaven: 'Vues',
    noWeergaven: 'Conservez cette liste sous un nom\u00a0: elle sera prête ici la prochaine fois.',
    newWeergave: 'Conserver cette liste sous',
    keep: 'Conserver',
    rename: 'Modifier le nom de {{naam}}',
    remove: 'Supprimer {{naam}}',
    select: 'Sélectionner {{naam}}',
    selectPage: 'Sélectionner toutes les personnes de cette page',
    selectie: 'Sélection',
    selected_one: '{{count}} sélectionnée',
    selected_other: '{{count}} sélectionnées',
    selectAll: 'Sélectionner les {{count}} résultats de cette recherche',
    showSelected: 'Afficher la sélection seule',
    showAll: 'Afficher à nouveau tout le monde',
    clearSelected: 'Effacer la sélection',
    first: 'Première page',
    last: 'Dernière page',
    onlyNear: 'Personne ne porte exactement ce nom. Ceux-ci y ressemblent.',
    someNear_one: 'À la fin figure {{count}} nom très ressemblant.',
    someNear_other: 'À la fin figurent {{count}} noms très ressemblants.',
  },
  kolom: {
    nummer: 'Numéro d’identification',
    werkrelatie: 'Relation de travail',
    begindatum: 'Date de début',
    einddatum: 'Date de fin',
    rechten: 'Droits d’utilisateur',
    departementen: 'Départements',
    email: 'Adresse e-mail',
    status: 'Statut du flux de travail',
  },
  zoeken: {
    personen: 'Personnes',
    recent: 'Consultées récemment',
    elders: 'Personnes dans vos autres organisations',
    organisaties: 'Organisations',
    acties: 'Actions',
    all: 'Afficher les {{count}} personnes trouvées',
  },
  zoekactie: {
    hoofdpagina: { naam: 'Page principale', ook: 'accueil tâches droit rapide début' },
    personen: {
      naam: 'Afficher toutes les personnes',
      ook: 'liste utilisateurs collègues collaborateurs',
    },
    nieuw: {
      naam: 'Ajouter une nouvelle personne',
      ook: 'utilisateur enregistrer collègue assistant',
    },
    inlezen: { naam: 'Lire une liste', ook: 'importer fichier excel csv coller' },
    koppel: {
      naam: 'Lier un utilisateur à l’organisation',
      ook: 'relation de travail ajouter assistant sans',
    },
    vergelijk: {
      naam: 'Comparer plusieurs personnes',
      ook: 'côte à côte différences donner comme collègue',
    },
    samen: {
      naam: 'Prolonger ou arrêter plusieurs personnes ensemble',
      ook: 'groupe prolonger arrêter sélection départ dernier jour',
    },
    recht: {
      naam: 'Octroyer un droit d’utilisateur',
      ook: 'droit rapide donner octroi assistant département',
    },
    zonderRecht: { naam: 'Personnes sans droit d’utilisateur', ook: 'aucun droit tâche' },
    inAfwachting: { naam: 'Personnes en attente', ook: 'attendre statut flux' },
    eindigt: { naam: 'Ce qui prend fin dans les 30 jours', ook: 'échéance prolonger date de fin' },
    organisatie: {
      naam: 'Organisation',
      ook: 'départements campus gestionnaires fonctions bce',
    },
    rechten: { naam: 'Droits d’utilisateur', ook: 'catalogue droits profils' },
    historiek: {
      naam: 'Historique de l’organisation',
      ook: 'modifications état à une date annuler qui',
    },
    kies: { naam: 'Choisir une autre organisation', ook: 'changer organisation' },
    help: { naam: 'Aide', ook: '1700 touches mots' },
  },
};

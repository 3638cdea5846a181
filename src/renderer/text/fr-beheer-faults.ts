/** The same in French. */
export const frBeheerFaults = {
  'departement.onbekend':
    'Ce département n’existe pas ici. Revenez à l’organisation et choisissez à nouveau.',
  'departement.bestaatAl':
    'Il existe déjà un département « {{naam}} ». Choisissez un nom qui en diffère.',
  'departement.bestaatGesloten':
    'Il y avait déjà un département « {{naam}} », fermé le {{datum}}. Rouvrez-le, ainsi son historique reste avec lui.',
  'departement.lijktOp':
    'Ce nom ressemble à « {{naam}} ». Est-ce le même département ? Utilisez alors celui-là. En est-ce un autre ? Cochez-le ci-dessous.',
  'departement.teVeel':
    'Une organisation a ici {{max}} départements au maximum. Rouvrez ou renommez un département fermé.',
  'departement.zelfdeNaam': 'C’est déjà le nom. Tapez-en un autre ou annulez.',
  'departement.gesloten': 'Ce département est fermé depuis le {{datum}}. Rouvrez-le d’abord.',
  'departement.isOpen': 'Ce département est ouvert. Il n’y a rien à rouvrir.',
  'departement.voorVandaag':
    'Choisissez un dernier jour à partir d’aujourd’hui : ce qui s’est passé jusqu’hier était correct.',
  'departement.rechtenLopen':
    'Ce jour-là, des droits qui n’ont que ce département sont encore valables : {{aantal}}, de {{personen}} personnes. Laissez-les se terminer aussi, ou donnez-leur d’abord un autre département.',
  'departement.gevolgenAnders':
    'Entre-temps il y en a {{aantal}}. Revoyez la liste, puis confirmez.',
  'departement.intussenGewijzigd':
    'Une autre fenêtre a modifié ce département entre-temps ; il s’appelle maintenant « {{naam}} ». Fermez cet écran, regardez-le et réessayez.',
  'departement.wordtGebruikt':
    'Des droits qui n’ont que ce département sont encore valables : {{aantal}}. Donnez-leur d’abord un autre département ou terminez-les.',
  'beheerder.zelf':
    'Vous ne pouvez pas raccourcir votre propre droit de gestion. Demandez-le à un autre gestionnaire local principal ou à un représentant légal.',
  'beheerder.onbereikbaar':
    'Complétez une adresse e-mail : qui demande un droit doit pouvoir joindre un gestionnaire.',
  'beheerder.geenWerkrelatie':
    'À la date de début, cette personne n’a pas de relation de travail avec cette organisation. Liez-la d’abord, ou choisissez une autre date de début.',
  'bestand.verlopen': 'Ce fichier n’est plus prêt. Créez-le à nouveau.',
  'uitvoer.niemand':
    'Personne ne répond à ce choix. Élargissez la liste, ou prenez toute l’organisation.',
  'uitvoer.teVeelRijen':
    'Une feuille de calcul a au plus {{max}} lignes sous les titres. Choisissez CSV, ou exportez une liste plus courte.',
} as const;

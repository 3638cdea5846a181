import type { TextOf } from './nl.ts';
import type { nlMeegave } from './nl-meegave.ts';

/** A dossier that is given along to a colleague, and one that is taken in; in French. */
export const frMeegave: TextOf<typeof nlMeegave> = {
  meegave: {
    shared: 'Collaborer sur ce dossier',
    open: 'Remettre le dossier',
    title: 'Remettre le dossier à un collègue',
    lead: 'Vous créez un fichier scellé de tout le dossier, pour le poste de travail d’un collègue. Ce qui y est fait, vous le fusionnez ici plus tard.',
    full: 'Ce fichier contient toutes les données, y compris les numéros complets',
    fullText:
      'Il est chiffré avec une phrase secrète à lui, et non avec celle de votre dossier. Ne donnez jamais le fichier et la phrase secrète par la même voie : le fichier sur une clé, la phrase par téléphone.',
    voor: 'Pour qui',
    voorHint: 'Ainsi vous le retrouvez plus tard dans la liste et dans l’historique.',
    act: 'Créer le fichier',
    making: 'Le dossier est en train d’être scellé…',
    made: 'Le fichier est prêt',
    madeText:
      'Sous « Dossiers de travail », votre collègue choisit « Ouvrir un dossier remis ». Cette personne doit figurer dans ce dossier comme gestionnaire.',
    saved: 'Le fichier est enregistré.',
    notSaved: 'Le fichier n’est pas enregistré. Recréez-le si vous le voulez encore.',
    again: 'Remettre encore une fois',
    earlier: 'Déjà remis',
    none: 'Ce dossier n’a pas encore été remis.',
    row: '{{op}}, par {{door}}',
    rowFor: '{{op}}, par {{door}}, pour {{voor}}',
    copy: 'Ce dossier a lui-même été créé à partir d’un dossier remis le {{op}}. Remettez-le en retour, pour que votre collègue puisse fusionner votre travail.',
  },
  ontvang: {
    open: 'Ouvrir un dossier remis',
    title: 'Ouvrir un dossier remis par un collègue',
    lead: 'À partir du fichier d’un collègue, vous créez ici un dossier de travail à vous, avec votre propre phrase secrète et votre code de récupération.',
    file: 'Le fichier de votre collègue',
    choose: 'Choisir le fichier',
    drop: 'Glissez le fichier ici, ou choisissez-le.',
    kind: 'Le fichier se termine par .rkm.',
    chosen: 'Choisi : {{naam}}',
    wachtzin: 'Phrase secrète du fichier',
    wachtzinHint:
      'Vous l’avez reçue de la personne qui a remis le dossier. Ce n’est pas la phrase secrète de votre propre dossier.',
    act: 'Ouvrir le fichier',
    busy: 'Le fichier est en train d’être ouvert…',
    name: 'Créer un dossier à partir d’un dossier remis',
    step1: 'Nom et emplacement',
    step2: 'Qui êtes-vous',
    step3: 'Votre propre phrase secrète',
    who: 'Vous figurez dans ce dossier comme gestionnaire. Choisissez ici des moyens pour la connexion simulée sur cet ordinateur.',
    from: 'Dossier « {{naam}} », remis le {{op}} par {{door}}.',
    holds_one: '{{organisaties}}, avec {{count}} personne.',
    holds_other: '{{organisaties}}, avec {{count}} personnes.',
    nothingYet:
      'Il n’y a encore rien sur cet ordinateur : le dossier n’est créé qu’après la dernière étape.',
  },
};

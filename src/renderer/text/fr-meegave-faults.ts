import type { nlMeegaveFaults } from './nl-meegave-faults.ts';

/** The refusals of giving a dossier along and of taking one in, in French. */
export const frMeegaveFaults: Readonly<Record<keyof typeof nlMeegaveFaults, string>> = {
  'meegave.alleenWerkdossier':
    'Ceci n’est possible que dans un dossier de travail. L’environnement d’exercice est déjà présent sur chaque ordinateur.',
  'meegave.nietAlles':
    'Ce dossier contient une organisation que vous ne gérez pas. Demandez-le à un gestionnaire de toutes les organisations de ce dossier.',
  'meegave.eigenWachtzin':
    'C’est la phrase secrète de votre dossier même. Choisissez-en une autre : sinon votre collègue pourrait ouvrir votre dossier.',
  'meegave.geenMeegave':
    'Ceci n’est pas un dossier remis. Choisissez le fichier qui se termine par .rkm.',
  'meegave.beschadigd':
    'Ce fichier a été endommagé en chemin et n’est pas ouvert. Copiez-le à nouveau, ou demandez à votre collègue de remettre le dossier encore une fois.',
  'meegave.nieuwereVersie':
    'Ce fichier a été créé avec une version plus récente de Rechtenklaar. Mettez d’abord Rechtenklaar à jour sur cet ordinateur.',
  'meegave.teGroot':
    'Ce fichier dépasse {{max}} Mo. Aucun dossier n’est aussi grand : choisissez le fichier qui se termine par .rkm.',
  'meegave.wachtzin':
    'Cette phrase secrète n’ouvre pas le fichier. Vérifiez-la auprès de la personne qui vous l’a remis, et faites attention aux majuscules et aux espaces.',
  'meegave.wacht':
    'Trop d’essais erronés à la suite. Attendez encore {{seconden}} secondes et vérifiez entre-temps la phrase secrète.',
  'meegave.gestopt':
    'Après cinquante essais erronés, cet ordinateur n’accepte plus de phrase secrète pour ce fichier. Demandez à votre collègue de remettre le dossier à nouveau.',
  'meegave.verlopen': 'Ce fichier n’est plus ouvert. Choisissez-le à nouveau.',
  'meegave.nietErin':
    'Personne dans ce dossier ne porte ce numéro. La personne qui l’a remis vous ajoute d’abord, puis le remet à nouveau.',
  'meegave.geenBeheerder':
    'Cette personne ne gère aujourd’hui aucune organisation de ce dossier. La personne qui l’a remis vous désigne d’abord comme gestionnaire local, puis le remet à nouveau.',
};

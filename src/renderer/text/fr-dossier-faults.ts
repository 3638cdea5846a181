/** The refusals of a Werkdossier: passphrase, recovery code, opening and making one, in French. */
export const frDossierFaults = {
  'wachtzin.kort':
    'Cette phrase secrète est trop courte. Prenez au moins {{min}} caractères, par exemple cinq mots sans rapport entre eux.',
  'wachtzin.zwak':
    'Cette phrase secrète est trop facile à deviner. Ajoutez des mots sans rapport entre eux.',
  'wachtzin.verschilt':
    'Les deux phrases secrètes ne sont pas identiques. Tapez-les toutes deux à nouveau.',
  'herstelcode.leeg': 'Tapez le code de récupération de votre feuille imprimée.',
  'herstelcode.teken':
    'Un code de récupération ne contient pas « {{teken}} ». Il n’a que des chiffres et des lettres, sans I, L, O ni U.',
  'herstelcode.lengte':
    'Un code de récupération a 35 caractères, en sept groupes de cinq. Vous en avez tapé {{aantal}}.',
  'herstelcode.controle':
    'Le code de récupération contient une faute de frappe. Comparez chaque groupe avec votre feuille. Cet essai ne compte pas.',
  'herstelcode.verschilt':
    'Ce n’est pas le code de récupération que vous venez de recevoir. Recopiez-le lettre par lettre de votre feuille.',
  'ontgrendelen.wachtzin':
    'Cette phrase secrète n’ouvre pas le dossier. Vérifiez les majuscules et les espaces, ou utilisez votre code de récupération.',
  'ontgrendelen.herstelcode':
    'Ce code de récupération n’est pas celui de ce dossier. Cherchez la feuille imprimée avec ce dossier.',
  'ontgrendelen.apparaat':
    'Cet ordinateur ne peut pas ouvrir le dossier lui-même pour l’instant. Utilisez votre phrase secrète ou votre code de récupération.',
  'ontgrendelen.wacht':
    'Trop d’essais erronés de suite. Attendez encore {{seconden}} secondes, ou utilisez votre code de récupération.',
  'ontgrendelen.gestopt':
    'Après cinquante essais erronés, cet ordinateur n’accepte plus de phrase secrète pour ce dossier. Utilisez votre code de récupération.',
  'dossier.vergrendeld':
    'Aucun dossier n’est ouvert. Déverrouillez d’abord un dossier ou allez à l’environnement d’exercice.',
  'dossier.onbekend':
    'Ce dossier n’est plus dans votre liste. Ouvrez-le à partir de son répertoire.',
  'dossier.verlopen': 'Ceci a duré trop longtemps et a été arrêté par sécurité. Recommencez.',
  'dossier.naam':
    'Le nom d’un dossier ne contient pas < > : " / \\ | ? *, ni point au début ou à la fin. Choisissez-en un autre.',
  'dossier.pad':
    'Ce n’est pas le chemin complet d’un répertoire. Tapez-le depuis le début, par exemple /home/an/dossiers/ecole et sous Windows depuis la lettre du disque.',
  'dossier.mapNietLeeg':
    'Ce répertoire contient déjà quelque chose. Choisissez un répertoire nouveau ou vide pour ce dossier.',
  'dossier.nietGevonden':
    'Ce répertoire ne contient pas de dossier de travail. Vérifiez le chemin, ou branchez d’abord le disque où il se trouve.',
  'dossier.inGebruik':
    'Ce dossier est déjà ouvert dans une autre fenêtre ou sur un autre ordinateur. Fermez-le d’abord là-bas.',
  'dossier.nieuwereVersie':
    'Ce dossier a été créé avec une version plus récente de Rechtenklaar et reste intact. Mettez d’abord l’application à jour.',
  'dossier.sleutelsBeschadigd':
    'Le début de ce dossier est endommagé : il ne peut pas s’ouvrir ainsi. Rien n’est effacé. Remettez une copie de sauvegarde en place.',
  'middel.pinVerschilt':
    'Les deux codes PIN ne sont pas identiques. Tapez-les tous deux à nouveau.',
  'middel.itsmeCode': 'Un code itsme a cinq chiffres. Choisissez-en un pour cette simulation.',
  'middel.gebruikersnaam':
    'Choisissez un nom d’utilisateur de 3 à 30 minuscules, chiffres, points ou tirets, par exemple an.verzonnen.',
  'middel.gebruikersnaamBezet':
    'Quelqu’un d’autre dans ce dossier a déjà ce nom d’utilisateur. Choisissez-en un autre.',
  'middel.wachtwoord':
    'Choisissez un mot de passe d’au moins {{min}} caractères pour cette simulation.',
} as const;

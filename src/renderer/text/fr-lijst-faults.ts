/** The refusals of reading a list, in French. */
export const frLijstFaults = {
  'lijst.leeg': 'Ce fichier est vide. Choisissez un fichier avec une ligne par personne.',
  'lijst.zonderGegevens':
    'Il ne contient aucune ligne de données. Vérifiez que vous avez enregistré le bon fichier ou la bonne feuille.',
  'lijst.teGroot': 'Ce fichier dépasse {{max}} Mo. Répartissez la liste sur plusieurs fichiers.',
  'lijst.uitgepaktTeGroot':
    'Décompressé, ce fichier dépasse {{max}} Mo. N’enregistrez que la feuille des personnes, sans images ni mise en forme.',
  'lijst.teVeelRijen':
    'Cette liste compte plus de {{max}} lignes. Répartissez-les sur plusieurs fichiers.',
  'lijst.teVeelKolommen':
    'La ligne {{rij}} compte plus de {{max}} colonnes. Vérifiez le séparateur.',
  'lijst.celTeLang':
    'La ligne {{rij}} contient une cellule de plus de {{max}} caractères. Y a-t-il un guillemet de trop ou de trop peu ?',
  'lijst.aanhalingsteken':
    'La ligne {{rij}} contient un guillemet " mal placé. Supprimez-le ou placez-en un de chaque côté de la cellule.',
  'lijst.geenTekst':
    'Ce n’est pas une liste lisible. Enregistrez-la dans votre tableur au format .xlsx ou .csv.',
  'lijst.andereSoort':
    'C’est un fichier de type {{soort}}. Ouvrez-le dans votre tableur et enregistrez-le au format .xlsx ou .csv.',
  'lijst.beveiligd':
    'Ce fichier est protégé par un mot de passe. Ouvrez-le dans Excel, supprimez le mot de passe et enregistrez-le à nouveau.',
  'lijst.beschadigd':
    'Ce fichier est endommagé. Ouvrez-le dans votre tableur et enregistrez-le à nouveau au format .xlsx ou .csv.',
  'lijst.onveilig':
    'Ce fichier n’est pas tel qu’un tableur le fait, il n’est donc pas ouvert. Enregistrez à nouveau la liste depuis votre tableur.',
  'lijst.ingekort':
    'Le tableur a raccourci ce numéro ; les derniers chiffres sont perdus. Tapez-le à nouveau, dans une colonne de type texte.',
  'lijst.naamEenWoord': 'Il n’y a qu’un seul mot ici. Complétez le prénom et le nom.',
  'lijst.geslacht': '« {{getypt}} » n’est pas un sexe. Choisissez M, V ou X.',
  'lijst.categorie':
    '« {{getypt}} » n’est pas une catégorie. Choisissez collaborateur permanent, externe ou occasionnel, ou fonctionnaire.',
  'lijst.codering':
    'Les lettres accentuées ont été abîmées à l’enregistrement. Enregistrez à nouveau la liste en « CSV UTF-8 » ou en .xlsx, ou corrigez le nom.',
  'lijst.naamVolgorde': 'On ne distingue pas le prénom du nom. Écrivez « Nom, Prénom ».',
  'lijst.geboortedatumAnders':
    'D’après le numéro, la date de naissance est le {{datum}}. Le jour et le mois sont-ils inversés ?',
} as const;

/** The refusals of a Werkdossier: passphrase, recovery code, opening and making one, in English. */
export const enDossierFaults = {
  'wachtzin.kort':
    'This passphrase is too short. Take at least {{min}} characters, for instance five words that have nothing to do with each other.',
  'wachtzin.zwak':
    'This passphrase is too easy to guess. Add words that have nothing to do with each other.',
  'wachtzin.verschilt': 'The two passphrases are not the same. Type both again.',
  'herstelcode.leeg': 'Type the recovery code from your printed sheet.',
  'herstelcode.teken':
    'There is no ‘{{teken}}’ in a recovery code. It only has digits and letters, without I, L, O and U.',
  'herstelcode.lengte':
    'A recovery code has 35 characters, in seven groups of five. You typed {{aantal}}.',
  'herstelcode.controle':
    'There is a typing error in the recovery code. Compare each group with your sheet. This try does not count.',
  'herstelcode.verschilt':
    'This is not the recovery code that you were just given. Copy it letter by letter from your sheet.',
  'ontgrendelen.wachtzin':
    'This passphrase does not open the work file. Mind capitals and spaces, or use your recovery code.',
  'ontgrendelen.herstelcode':
    'This recovery code does not belong to this work file. Find the sheet that was printed with this work file.',
  'ontgrendelen.apparaat':
    'This computer cannot open the work file by itself now. Use your passphrase or your recovery code.',
  'ontgrendelen.wacht':
    'Too many wrong tries in a row. Wait {{seconden}} more seconds, or use your recovery code.',
  'ontgrendelen.gestopt':
    'After fifty wrong tries this computer takes no passphrase for this work file any more. Use your recovery code.',
  'dossier.vergrendeld':
    'No work file is open. Unlock a work file first, or go to the practice environment.',
  'dossier.onbekend': 'This work file is no longer in your list. Open it from its folder.',
  'dossier.verlopen': 'This took too long and was stopped for safety. Begin again.',
  'dossier.naam':
    'A name of a work file has no < > : " / \\ | ? *, and no dot at the beginning or the end. Choose another one.',
  'dossier.pad':
    'This is not the full path of a folder. Type it from the beginning, for instance /home/an/dossiers/school and on Windows from the drive letter.',
  'dossier.mapNietLeeg':
    'There is something in this folder already. Choose a new or empty folder for this work file.',
  'dossier.nietGevonden':
    'There is no work file in this folder. Check the path, or connect the disk it is on first.',
  'dossier.inGebruik':
    'This work file is open already in another window or on another computer. Close it there first.',
  'dossier.nieuwereVersie':
    'This work file was made with a newer version of Rechtenklaar and is left untouched. Update the app first.',
  'dossier.sleutelsBeschadigd':
    'The beginning of this work file is damaged, so it cannot be opened like this. Nothing was erased. Restore a backup.',
  'middel.pinVerschilt': 'The two PIN codes are not the same. Type both again.',
  'middel.itsmeCode': 'An itsme code has five digits. Choose one for this simulation.',
  'middel.gebruikersnaam':
    'Choose a user name of 3 to 30 small letters, digits, dots or hyphens, for instance an.verzonnen.',
  'middel.gebruikersnaamBezet':
    'Somebody else in this file already has that user name. Choose another one.',
  'middel.wachtwoord': 'Choose a password of at least {{min}} characters for this simulation.',
} as const;

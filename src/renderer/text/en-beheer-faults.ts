/** The same in English. */
export const enBeheerFaults = {
  'departement.onbekend':
    'This department does not exist here. Go back to the organisation and choose again.',
  'departement.bestaatAl':
    'There is a department ‘{{naam}}’ already. Choose a name that differs from it.',
  'departement.bestaatGesloten':
    'There was a department ‘{{naam}}’ already, closed on {{datum}}. Reopen that one, so that its history stays with it.',
  'departement.lijktOp':
    'This name looks like ‘{{naam}}’. Is it the same department? Then use that one. Is it another? Then tick so below.',
  'departement.teVeel':
    'An organisation has {{max}} departments here at most. Reopen or rename a closed one.',
  'departement.zelfdeNaam': 'That is its name already. Type another or cancel.',
  'departement.gesloten': 'This department has been closed since {{datum}}. Reopen it first.',
  'departement.isOpen': 'This department is open. There is nothing to reopen.',
  'departement.voorVandaag':
    'Choose a last day from today on: what happened until yesterday was right.',
  'departement.rechtenLopen':
    'On that day rights still run that have only this department: {{aantal}}, of {{personen}} persons. Let them end with it, or give them another department first.',
  'departement.gevolgenAnders':
    'Meanwhile there are {{aantal}} of them. Look at the list again and then confirm.',
  'departement.intussenGewijzigd':
    'Another window changed this department meanwhile; it is now called ‘{{naam}}’. Close this, look at it and try again.',
  'departement.wordtGebruikt':
    'Rights that have only this department still run: {{aantal}}. Give those another department first, or end them.',
  'beheerder.zelf':
    'You cannot shorten your own right to manage. Ask another chief local manager or a legal representative.',
  'beheerder.onbereikbaar':
    'Fill in an e-mail address: who asks for a right must be able to reach a manager.',
  'beheerder.geenWerkrelatie':
    'On the first day this person has no work relation with this organisation. Link him or her first, or choose another first day.',
  'bestand.verlopen': 'This file is no longer ready. Make it again.',
  'uitvoer.niemand':
    'Nobody fits this choice. Widen the list, or take everybody of the organisation.',
  'uitvoer.teVeelRijen':
    'A sheet has at most {{max}} rows below its headers. Choose CSV, or export a shorter list.',
} as const;

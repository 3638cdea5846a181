/** The refusals of managing an organisatie, and of files on their way out. */
export const nlBeheerFaults = {
  'departement.onbekend':
    'Dit departement bestaat hier niet. Ga terug naar de organisatie en kies opnieuw.',
  'departement.bestaatAl':
    'Er is al een departement ‘{{naam}}’. Kies een naam die ervan verschilt.',
  'departement.bestaatGesloten':
    'Er was al een departement ‘{{naam}}’, gesloten op {{datum}}. Heropen dat, dan blijft zijn historiek erbij.',
  'departement.lijktOp':
    'Deze naam lijkt op ‘{{naam}}’. Is het hetzelfde departement? Gebruik dan dat. Is het een ander? Vink dat dan hieronder aan.',
  'departement.teVeel':
    'Een organisatie heeft hier hoogstens {{max}} departementen. Heropen of hernoem een gesloten departement.',
  'departement.zelfdeNaam': 'Dat is al de naam. Typ een andere of annuleer.',
  'departement.gesloten': 'Dit departement is gesloten sinds {{datum}}. Heropen het eerst.',
  'departement.isOpen': 'Dit departement is open. Er valt niets te heropenen.',
  'departement.voorVandaag':
    'Kies een laatste dag vanaf vandaag: wat tot gisteren gebeurde, was juist.',
  'departement.rechtenLopen':
    'Op die dag lopen nog rechten die alleen dit departement hebben: {{aantal}}, van {{personen}} personen. Laat ze mee eindigen, of geef ze eerst een ander departement.',
  'departement.gevolgenAnders':
    'Intussen zijn het er {{aantal}}. Bekijk de lijst opnieuw en bevestig dan.',
  'departement.intussenGewijzigd':
    'Een ander venster wijzigde dit departement intussen; het heet nu ‘{{naam}}’. Sluit dit scherm, bekijk het en probeer opnieuw.',
  'departement.wordtGebruikt':
    'Er lopen nog rechten die alleen dit departement hebben: {{aantal}}. Geef die eerst een ander departement of beëindig ze.',
  'beheerder.zelf':
    'Uw eigen beheerdersrecht kunt u niet inkorten. Vraag het een andere hoofd lokale beheerder of een wettelijk vertegenwoordiger.',
  'beheerder.onbereikbaar':
    'Vul een e-mailadres in: wie een recht vraagt, moet een beheerder kunnen bereiken.',
  'beheerder.geenWerkrelatie':
    'Deze persoon heeft op de begindatum geen werkrelatie met deze organisatie. Koppel hem of haar eerst, of kies een andere begindatum.',
  'bestand.verlopen': 'Dit bestand staat niet meer klaar. Maak het opnieuw.',
  'uitvoer.niemand':
    'Niemand voldoet aan deze keuze. Verruim de lijst, of neem iedereen van de organisatie.',
  'uitvoer.teVeelRijen':
    'Een rekenblad heeft hoogstens {{max}} rijen onder de titels. Kies CSV, of voer een kleinere lijst uit.',
} as const;

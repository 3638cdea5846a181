/** The refusals of a Werkdossier: passphrase, recovery code, opening and making one. */
export const nlDossierFaults = {
  'wachtzin.kort':
    'Deze wachtzin is te kort. Neem minstens {{min}} tekens, bijvoorbeeld vijf woorden die niets met elkaar te maken hebben.',
  'wachtzin.zwak':
    'Deze wachtzin is te makkelijk te raden. Voeg woorden toe die niets met elkaar te maken hebben.',
  'wachtzin.verschilt': 'De twee wachtzinnen zijn niet gelijk. Typ ze allebei opnieuw.',
  'herstelcode.leeg': 'Typ de herstelcode van uw afgedrukte blad.',
  'herstelcode.teken':
    'In een herstelcode staat geen ‘{{teken}}’. Er staan alleen cijfers en letters in, zonder I, L, O en U.',
  'herstelcode.lengte':
    'Een herstelcode heeft 35 tekens, in zeven groepen van vijf. U typte er {{aantal}}.',
  'herstelcode.controle':
    'Er zit een tikfout in de herstelcode. Vergelijk elke groep met uw blad. Deze poging telt niet mee.',
  'herstelcode.verschilt':
    'Dit is niet de herstelcode die u net kreeg. Neem ze letter voor letter over van uw blad.',
  'ontgrendelen.wachtzin':
    'Met deze wachtzin gaat het dossier niet open. Let op hoofdletters en spaties, of gebruik uw herstelcode.',
  'ontgrendelen.herstelcode':
    'Deze herstelcode hoort niet bij dit dossier. Zoek het blad dat bij dit dossier werd afgedrukt.',
  'ontgrendelen.apparaat':
    'Deze computer kan het dossier nu niet zelf openen. Gebruik uw wachtzin of uw herstelcode.',
  'ontgrendelen.wacht':
    'Te veel foute pogingen na elkaar. Wacht nog {{seconden}} seconden, of gebruik uw herstelcode.',
  'ontgrendelen.gestopt':
    'Na vijftig foute pogingen neemt deze computer geen wachtzin meer aan voor dit dossier. Gebruik uw herstelcode.',
  'dossier.vergrendeld':
    'Er is geen dossier open. Ontgrendel eerst een dossier of ga naar de Oefenomgeving.',
  'dossier.onbekend': 'Dit dossier staat niet meer in uw lijst. Open het vanuit zijn map.',
  'dossier.verlopen': 'Dit duurde te lang en is om veiligheidsredenen gestopt. Begin opnieuw.',
  'dossier.naam':
    'In een naam van een dossier staan geen < > : " / \\ | ? *, en geen punt vooraan of achteraan. Kies een andere.',
  'dossier.pad':
    'Dit is geen volledig pad naar een map. Typ het vanaf het begin, bijvoorbeeld /home/an/dossiers/school en op Windows vanaf de stationsletter.',
  'dossier.mapNietLeeg':
    'In deze map staat al iets. Kies een nieuwe of een lege map voor dit dossier.',
  'dossier.nietGevonden':
    'In deze map staat geen werkdossier. Kijk het pad na, of sluit eerst de schijf aan waarop het staat.',
  'dossier.inGebruik':
    'Dit dossier is al open in een ander venster of op een andere computer. Sluit het daar eerst.',
  'dossier.nieuwereVersie':
    'Dit dossier is gemaakt met een nieuwere versie van Rechtenklaar en blijft onaangeroerd. Werk eerst de app bij.',
  'dossier.sleutelsBeschadigd':
    'Het begin van dit dossier is beschadigd, dus het kan zo niet open. Er is niets gewist. Zet een reservekopie terug.',
  'middel.pinVerschilt': 'De twee pincodes zijn niet gelijk. Typ ze allebei opnieuw.',
  'middel.itsmeCode': 'Een itsme-code heeft vijf cijfers. Kies er een voor deze simulatie.',
  'middel.gebruikersnaam':
    'Kies een gebruikersnaam van 3 tot 30 kleine letters, cijfers, punten of streepjes, bijvoorbeeld an.verzonnen.',
  'middel.gebruikersnaamBezet':
    'Iemand anders in dit dossier heeft die gebruikersnaam al. Kies een andere.',
  'middel.wachtwoord': 'Kies een wachtwoord van minstens {{min}} tekens voor deze simulatie.',
} as const;

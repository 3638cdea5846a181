/** The refusals of reading a list: the file, its rows, and cells that only a list has. */
export const nlLijstFaults = {
  'lijst.leeg': 'Dit bestand is leeg. Kies een bestand met een rij per persoon.',
  'lijst.zonderGegevens':
    'Er staat geen enkele rij met gegevens in. Kijk na of u het juiste bestand of het juiste blad bewaarde.',
  'lijst.teGroot': 'Dit bestand is groter dan {{max}} MB. Verdeel de lijst over meer bestanden.',
  'lijst.uitgepaktTeGroot':
    'Uitgepakt is dit bestand groter dan {{max}} MB. Bewaar alleen het blad met de personen, zonder afbeeldingen of opmaak.',
  'lijst.teVeelRijen': 'Deze lijst heeft meer dan {{max}} rijen. Verdeel ze over meer bestanden.',
  'lijst.teVeelKolommen':
    'Rij {{rij}} heeft meer dan {{max}} kolommen. Kijk na of het scheidingsteken klopt.',
  'lijst.celTeLang':
    'In rij {{rij}} staat een cel van meer dan {{max}} tekens. Is er een aanhalingsteken te veel of te weinig?',
  'lijst.aanhalingsteken':
    'In rij {{rij}} staat een aanhalingsteken " dat niet klopt. Haal het weg of zet het aan beide kanten van de cel.',
  'lijst.geenTekst':
    'Dit is geen lijst die gelezen kan worden. Bewaar ze in uw rekenblad als .xlsx of .csv.',
  'lijst.andereSoort':
    'Dit is een bestand van de soort {{soort}}. Open het in uw rekenblad en bewaar het als .xlsx of .csv.',
  'lijst.beveiligd':
    'Dit bestand is met een wachtwoord beveiligd. Open het in Excel, haal het wachtwoord weg en bewaar het opnieuw.',
  'lijst.beschadigd':
    'Dit bestand is beschadigd. Open het in uw rekenblad en bewaar het opnieuw als .xlsx of .csv.',
  'lijst.onveilig':
    'Dit bestand is niet zoals een rekenblad het maakt, en wordt daarom niet geopend. Bewaar de lijst opnieuw vanuit uw rekenblad.',
  'lijst.ingekort':
    'Het rekenblad heeft dit nummer ingekort; de laatste cijfers zijn weg. Typ het opnieuw, in een kolom van het type tekst.',
  'lijst.naamEenWoord': 'Hier staat maar één woord. Vul voornaam en naam in.',
  'lijst.geslacht': '‘{{getypt}}’ is geen geslacht. Kies M, V of X.',
  'lijst.categorie':
    '‘{{getypt}}’ is geen categorie. Kies vaste, externe of occasionele medewerker, of ambtenaar.',
  'lijst.codering':
    'De tekens met een accent zijn bij het bewaren verminkt. Bewaar de lijst opnieuw als ‘CSV UTF-8’ of .xlsx, of verbeter de naam.',
  'lijst.naamVolgorde':
    'Het is niet duidelijk wat de voornaam is en wat de naam. Schrijf ‘Naam, Voornaam’.',
  'lijst.geboortedatumAnders':
    'Volgens het nummer is de geboortedatum {{datum}}. Zijn dag en maand omgewisseld?',
} as const;

/** The refusals of the means of signing in and of the session, in Dutch. */
export const nlFaultsAanmelden = {
  'eid.geenLezer': 'De kaartlezer is niet aangesloten. Sluit de lezer aan en probeer opnieuw.',
  'eid.geenKaart': 'Er zit geen kaart in de lezer. Steek de kaart in, met de chip naar voren.',
  'eid.omgekeerd':
    'De kaart zit omgekeerd in de lezer. Draai ze om: de chip naar boven en naar voren.',
  'eid.pinVorm': 'Een pincode heeft 4 tot 12 cijfers. Probeer opnieuw; deze poging telt niet mee.',
  'eid.pinFout':
    'De pincode is fout. Probeer opnieuw; na nog {{over}} keer fout blokkeert de kaart.',
  'eid.geblokkeerd':
    'De kaart is geblokkeerd na drie foute pincodes. In het echt helpt uw gemeente u met een pukcode; hier doet u dat bij de kaartlezer.',
  'eid.geannuleerd': 'U annuleerde op de kaartlezer. Geef de pincode in om opnieuw te beginnen.',
  'eid.wachttijd':
    'De wachttijd is voorbij: de lezer kreeg 30 seconden geen toets. Geef de pincode in om opnieuw te beginnen.',
  'eid.vervallen':
    'Het certificaat op de kaart is vervallen sinds {{geldigTot}}. Vraag een nieuwe kaart aan bij uw gemeente.',
  'eid.ingetrokken':
    'Het certificaat op de kaart is ingetrokken. Gebruik uw nieuwe kaart, of ga naar uw gemeente.',
  'eid.ongeldig':
    'De handtekening van de kaart is niet te controleren. Neem de kaart uit, steek ze opnieuw in en probeer nog eens.',

  'itsme.gsm': 'Dit is geen gsm-nummer. Typ het zoals +32 470 00 00 00.',
  'itsme.geweigerd': 'De vraag is geweigerd. Stel ze opnieuw.',
  'itsme.verlopen': 'De vraag is vervallen. Stel ze opnieuw.',
  'itsme.symbool':
    'Dat is een ander symbool dan op het scherm. De vraag is voor uw veiligheid geweigerd; stel ze opnieuw.',
  'itsme.code':
    'De itsme-code is fout. Probeer opnieuw; na nog {{over}} keer fout blokkeert itsme.',
  'itsme.geblokkeerd': 'itsme is geblokkeerd na drie foute codes. Heractiveer itsme op de gsm.',

  'wachtwoord.fout':
    'De gebruikersnaam of het wachtwoord is fout, of de gebruiker is geblokkeerd na vijf foute wachtwoorden. Kijk ze na bij uw oefenmiddelen, of vraag daar een nieuw wachtwoord aan.',

  'code.vorm':
    'Een beveiligingscode heeft 6 cijfers. Neem ze over van de gsm; deze poging telt niet mee.',

  'app.fout':
    'De code is fout. Neem de code over die nu op de gsm staat; na nog {{over}} keer fout blokkeert deze manier van aanmelden.',
  'app.gebruikt':
    'Deze code is al gebruikt, of de klok van deze computer is teruggezet. Wacht op de volgende code en neem die over.',
  'app.klokAchter':
    'De code klopt voor een ander tijdstip: de klok van uw gsm loopt ongeveer {{minuten}} min. achter. Zet de klok van de gsm op automatisch en neem de nieuwe code over; na nog {{over}} keer fout blokkeert deze manier van aanmelden.',
  'app.klokVoor':
    'De code klopt voor een ander tijdstip: de klok van uw gsm loopt ongeveer {{minuten}} min. voor. Zet de klok van de gsm op automatisch en neem de nieuwe code over; na nog {{over}} keer fout blokkeert deze manier van aanmelden.',
  'app.geblokkeerd':
    'De mobiele app is geblokkeerd na vijf foute codes. Activeer ze opnieuw met uw eID; hier doet u dat bij de oefen-gsm.',
  'app.nietGeactiveerd':
    'De mobiele app is nog niet geactiveerd. Kies bij de manieren van aanmelden ‘Manier van aanmelden eerst activeren’.',

  'activering.verlopen':
    'Deze activering is afgelopen en er is niets veranderd. Bewijs opnieuw wie u bent.',
  'activering.code':
    'De code is fout. Neem de code op de gsm over; na nog {{over}} keer fout begint u opnieuw.',
  'activering.geenCode': 'Er is nog geen bericht gestuurd. Geef eerst uw gsm-nummer in.',
  'activering.nummer': 'Dit is geen gsm-nummer. Typ het zoals +32 470 00 00 00.',
  'activering.itsmeCode':
    'Dit is niet de nieuwe itsme-code. Neem de 5 cijfers op de gsm over; na nog {{over}} keer fout begint u opnieuw.',
  'activering.papierVorm':
    'Een activeringscode telt 8 letters en cijfers. Neem ze over van het papier.',
  'activering.papierFout':
    'De activeringscode is fout of al gebruikt. Kijk na wat op het papier staat; na nog {{over}} keer fout is ze waardeloos.',
  'activering.papierVervallen':
    'De activeringscode is langer dan 14 dagen oud en werkt niet meer. Vraag een nieuwe aan uw gemeente.',
  'activering.papierGeblokkeerd':
    'De activeringscode is geblokkeerd na vijf foute pogingen. Vraag een nieuwe aan uw gemeente.',

  'sms.geenNummer':
    'Bij deze gebruiker is geen gsm-nummer geregistreerd. Meld aan met eID en registreer een nummer, of kies een andere manier van aanmelden.',
  'sms.fout':
    'De code is fout. Kijk ze na in het laatste bericht; na nog {{over}} keer fout blokkeert deze manier van aanmelden.',
  'sms.verlopen':
    'Deze code geldt niet meer: ze werkt vijf minuten, en één keer. Vraag een nieuwe code.',
  'sms.wacht':
    'Een bericht kan even onderweg zijn. Wacht nog {{seconden}} s en vraag dan een nieuwe code.',
  'sms.teVaak':
    'Er zijn al drie berichten verstuurd. Gebruik de laatste code, of kies opnieuw uw manier van aanmelden en begin van voren af aan.',
  'sms.geblokkeerd':
    'Aanmelden via sms is geblokkeerd na drie foute codes. Registreer uw gsm-nummer opnieuw met uw eID; hier doet u dat bij de oefen-gsm.',

  'token.vorm':
    'Een code op de kaart heeft 6 letters. Neem ze over zonder het nummer; deze poging telt niet mee.',
  'token.fout':
    'Code {{nummer}} is fout. Neem code {{nummer}} opnieuw over van de kaart; na nog {{over}} keer fout wordt het token gedeactiveerd.',
  'token.gedeactiveerd':
    'Het token is gedeactiveerd na drie foute codes. In het echt is er geen nieuw meer: activeer itsme of de mobiele app. Hier zet u de kaart opnieuw klaar.',
  'token.afgeschaft':
    'Het federaal token werkt niet meer sinds 31 januari 2024. Kies een andere manier van aanmelden, bijvoorbeeld itsme of een beveiligingscode via mobiele app.',

  'itsme.geenBereik':
    'De gsm heeft geen bereik: de vraag komt niet aan. Zoek bereik, of kies een manier van aanmelden zonder netwerk: eID of de mobiele app.',

  'sessie.geen': 'U bent afgemeld. Meld opnieuw aan.',
  'sessie.vergrendeld': 'Rechtenklaar is vergrendeld. Meld opnieuw aan om verder te gaan.',
  'sessie.verlopen': 'U was twaalf uur aangemeld. Meld opnieuw aan.',
  'sessie.gewijzigd':
    'Uw hoedanigheid voor {{organisatie}} is gewijzigd sinds u aanmeldde. Meld opnieuw aan.',
  'sessie.bevestigNodig': 'Bevestig eerst dat u het bent.',

  'hoedanigheid.onbekend': 'In die hoedanigheid kunt u niet handelen. Kies er een uit de lijst.',
} as const;

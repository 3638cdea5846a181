import type { FaultCode } from '../../shared/faults.ts';

/** One sentence per refusal, each with its repair. Names in braces are the fault's params. */
export const nlFaults: Readonly<Record<FaultCode, string>> = {
  'insz.empty': 'Vul een rijksregisternummer of BIS-nummer in: 11 cijfers.',
  'insz.letters': 'Typ alleen cijfers: ‘{{teken}}’ hoort niet in een rijksregisternummer.',
  'insz.length':
    'Een rijksregisternummer heeft 11 cijfers; u typte er {{aantal}}. Kijk het nummer na.',
  'insz.maand':
    'Maand {{maand}} bestaat niet in een rijksregister- of BIS-nummer. Kijk cijfers 3 en 4 na.',
  'insz.dag': 'Dag {{dag}} bestaat niet. Kijk cijfers 5 en 6 na.',
  'insz.volgnummer': 'Volgnummer {{volgnummer}} bestaat niet. Kijk cijfers 7, 8 en 9 na.',
  'insz.toekomst':
    'Volgens dit nummer is de persoon nog niet geboren. Kijk de eerste zes cijfers na.',
  'insz.controle':
    'De laatste twee cijfers kloppen niet met de rest. Kijk het nummer cijfer voor cijfer na.',
  'insz.verwisseld':
    'Dit nummer klopt niet. Zijn cijfers {{eerste}} en {{tweede}} verwisseld? Dan is het {{voorstel}}.',
  'insz.isOndernemingsnummer': 'Dit is een ondernemingsnummer. Vul het nummer van de persoon in.',
  'insz.echtInOefenomgeving':
    'Dit is een echt nummer. Gebruik in de Oefenomgeving alleen testnummers, nooit dat van een bestaande persoon.',
  'insz.testInWerkdossier':
    'Dit is een testnummer. Vul in een werkdossier het echte nummer van de persoon in.',

  'ondernemingsnummer.empty': 'Vul een ondernemingsnummer in: 10 cijfers.',
  'ondernemingsnummer.letters':
    'Typ alleen cijfers: ‘{{teken}}’ hoort niet in een ondernemingsnummer.',
  'ondernemingsnummer.length':
    'Een ondernemingsnummer heeft 10 cijfers; u typte er {{aantal}}. Kijk het nummer na.',
  'ondernemingsnummer.eersteCijfer':
    'Een ondernemingsnummer begint met 0 of 1, niet met {{cijfer}}. Kijk het eerste cijfer na.',
  'ondernemingsnummer.isVestiging':
    'Dit is een vestigingseenheidsnummer. Vul het nummer van de onderneming in; dat begint met 0 of 1.',
  'ondernemingsnummer.isInsz':
    'Dit is het nummer van een persoon. Vul het nummer van de onderneming in.',
  'ondernemingsnummer.controle':
    'De laatste twee cijfers kloppen niet met de rest. Kijk het nummer cijfer voor cijfer na.',
  'ondernemingsnummer.verwisseld':
    'Dit nummer klopt niet. Zijn cijfers {{eerste}} en {{tweede}} verwisseld? Dan is het {{voorstel}}.',
  'vestigingseenheidsnummer.empty': 'Vul een vestigingseenheidsnummer in: 10 cijfers.',
  'vestigingseenheidsnummer.letters':
    'Typ alleen cijfers: ‘{{teken}}’ hoort niet in een vestigingseenheidsnummer.',
  'vestigingseenheidsnummer.length':
    'Een vestigingseenheidsnummer heeft 10 cijfers; u typte er {{aantal}}. Kijk het nummer na.',
  'vestigingseenheidsnummer.eersteCijfer':
    'Een vestigingseenheidsnummer begint met 2 tot 8, niet met {{cijfer}}. Kijk het eerste cijfer na.',
  'vestigingseenheidsnummer.controle':
    'De laatste twee cijfers kloppen niet met de rest. Kijk het nummer na.',

  'telefoon.letters': 'Typ alleen cijfers: ‘{{teken}}’ hoort niet in een telefoonnummer.',
  'telefoon.teKort':
    'Dit telefoonnummer is te kort. Typ het volledig, bijvoorbeeld +32 12 34 56 78.',
  'telefoon.teLang': 'Dit telefoonnummer is te lang. Typ het zoals +32 12 34 56 78.',
  'telefoon.onbekend': 'Dit telefoonnummer bestaat niet. Typ het zoals +32 12 34 56 78.',
  'email.zonderAt': 'In een e-mailadres staat een @, bijvoorbeeld naam@voorbeeld.be.',
  'email.spatie': 'Haal de spatie uit het e-mailadres.',
  'email.tweeAt': 'In een e-mailadres staat maar één @. Haal de andere weg.',
  'email.zonderNaam': 'Vóór de @ ontbreekt de naam, bijvoorbeeld naam@voorbeeld.be.',
  'email.domein': 'Het deel na de @ (‘{{domein}}’) klopt niet. Typ het zoals voorbeeld.be.',
  'email.teken': '‘{{teken}}’ hoort niet in een e-mailadres. Haal het weg.',
  'email.teLang': 'Dit e-mailadres is te lang. Kijk het na.',

  'datum.empty': 'Vul een datum in, bijvoorbeeld 31/08/2028.',
  'datum.vorm': '‘{{getypt}}’ is geen datum. Typ dag, maand en jaar, bijvoorbeeld 31/08/2028.',
  'datum.maand': 'Maand {{maand}} bestaat niet. Kies een maand van 1 tot 12.',
  'datum.dag':
    'Die dag bestaat niet: maand {{maand}} van {{jaar}} heeft {{dagen}} dagen. Kies een andere dag.',
  'datum.jaar': 'Het jaar {{jaar}} kan niet. Typ vier cijfers, bijvoorbeeld 2028.',
  'periode.eindeVoorBegin': 'De einddatum valt vóór de begindatum. Kies {{begin}} of later.',
  'periode.naEinde': 'Het eindigt nu al op {{einde}}. Kies die dag of vroeger.',

  'veld.verplicht': '{{veld}}: vul dit in.',
  'veld.teLang': '{{veld}}: hoogstens {{max}} tekens. Maak het korter.',
  'veld.keuze': '{{veld}}: maak een keuze uit de lijst.',

  'persoon.onbekendInRegister':
    'Het Rijksregister kent dit nummer niet. Kijk het na bij de persoon zelf.',
  'persoon.registerOnbereikbaar':
    'Het Rijksregister antwoordt niet. Probeer het zo dadelijk opnieuw; blijft het duren, bel dan 1700.',
  'persoon.bestaatAl': 'Deze persoon is al toegevoegd. Zoek hem of haar op met ‘Persoon zoeken’.',
  'persoon.onbekend': 'Deze persoon is niet gevonden. Zoek opnieuw op naam of nummer.',
  'persoon.geboortedatumToekomst': 'De geboortedatum ligt in de toekomst. Kijk het jaar na.',
  'persoon.nietUitRegister':
    'De gegevens van deze persoon komen niet uit het Rijksregister en kunnen dus niet herladen worden.',
  'organisatie.onbekend':
    'Deze organisatie is niet gevonden. Kijk het nummer na of kies een organisatie uit uw lijst.',

  'werkrelatie.onbekend':
    'Er is geen werkrelatie met deze organisatie. Koppel de persoon eerst aan de organisatie.',
  'werkrelatie.teLang': 'Een werkrelatie duurt hoogstens 10 jaar. Kies {{uiterlijk}} of vroeger.',
  'werkrelatie.overlapt':
    'Er is al zo’n werkrelatie van {{begin}} tot {{einde}}. Kies een periode ervoor of erna, of verleng die.',
  'werkrelatie.beeindigd': 'De werkrelatie eindigde op {{einde}}. Voeg een nieuwe werkrelatie toe.',
  'werkrelatie.verlengingKorter':
    'De werkrelatie loopt nu tot {{einde}}. Kies een latere dag om te verlengen.',
  'werkrelatie.categorie': 'Kies een categorie uit de lijst.',

  'gebruikersrecht.onbekend': 'Kies een gebruikersrecht uit de lijst.',
  'gebruikersrecht.doelgroep':
    'Het recht {{recht}} staat niet open voor deze organisatie. Kies een ander recht.',
  'toekenning.onbekend': 'Dit gebruikersrecht is niet gevonden. Herlaad de pagina van de persoon.',
  'toekenning.voorWerkrelatie': 'De werkrelatie begint pas op {{begin}}. Kies die dag of later.',
  'toekenning.naWerkrelatie': 'De werkrelatie eindigt op {{einde}}. Kies die dag of vroeger.',
  'toekenning.teLang':
    'Dit recht duurt hoogstens {{maanden}} maanden. Kies {{uiterlijk}} of vroeger.',
  'toekenning.geenContext': 'Kies minstens één departement, bijvoorbeeld {{voorbeeld}}.',
  'toekenning.contextOnbekend': '{{context}} staat niet (meer) open. Haal het uit de lijst.',
  'toekenning.eenContext': 'Dit recht geldt voor één keuze. Haal de andere uit de lijst.',
  'toekenning.geenContextNodig':
    'Dit recht wordt zonder departementen gegeven. Maak de lijst leeg.',
  'toekenning.profiel': 'Kies een profiel uit de lijst.',
  'toekenning.bestaatAl':
    'De persoon heeft dit recht al van {{begin}} tot {{einde}}. Wijzig dat recht, of kies een andere periode.',
  'toekenning.botst': 'Dit gaat niet samen met het recht {{recht}}. Stop eerst dat recht.',
  'toekenning.gestopt':
    'Dit recht eindigde op {{einde}} en kan niet meer gewijzigd worden. Ken het opnieuw toe.',
  'toekenning.voorVandaag': 'Die dag is al voorbij. Kies vandaag of later.',
  'beheerder.alleenHoofdbeheerder':
    'Alleen een hoofd lokale beheerder of een wettelijk vertegenwoordiger stelt beheerders aan. Vraag het een van hen.',
  'beheerder.laatste':
    'Dit is de laatste beheerder van de organisatie. Stel eerst iemand anders aan.',

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

  'aanmelding.verlopen':
    'De aanmelding duurde langer dan tien minuten. Geef uw gebruikersnaam en wachtwoord opnieuw in.',
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

  'sessie.geen': 'U bent afgemeld. Meld opnieuw aan.',

  'bewaren.schijfVol':
    'De schijf is vol: dit is niet bewaard. Maak plaats vrij en probeer opnieuw.',
  'bewaren.geenToegang':
    'Rechtenklaar mag niet schrijven in zijn map: dit is niet bewaard. Vraag uw IT-dienst om schrijfrecht.',
  'bewaren.mislukt': 'Bewaren is mislukt: dit is niet bewaard. Probeer opnieuw.',
  'bewaren.alleenLezen':
    'Na een schijffout kan er niets meer bewaard worden. Sluit Rechtenklaar en open het opnieuw.',
  'bewaren.onleesbaar':
    'Het bestand met uw gegevens is beschadigd. Er is niets gewist; zet een kopie terug.',
  'bewaren.nieuwereVersie':
    'Dit bestand is gemaakt met een nieuwere Rechtenklaar (versie {{versie}}). Werk de app eerst bij.',

  'vraag.ongeldig': 'Dit kon niet verwerkt worden. Herlaad de pagina en probeer opnieuw.',
  'vraag.teGroot': 'Dit is te veel in één keer. Maak het kleiner en probeer opnieuw.',
  'vraag.onverwacht': 'Er ging iets mis. Probeer opnieuw.',
};

import type { FaultCode } from '../../shared/faults.ts';
import { nlAfstemmingFaults } from './nl-afstemming-faults.ts';
import { nlBeheerFaults } from './nl-beheer-faults.ts';
import { nlDossierFaults } from './nl-dossier-faults.ts';
import { nlFaultsAanmelden } from './nl-faults-aanmelden.ts';
import { nlFaultsBulk } from './nl-faults-bulk.ts';
import { nlInlezingFaults } from './nl-inlezing-faults.ts';
import { nlLijstFaults } from './nl-lijst-faults.ts';
import { nlMeegaveFaults } from './nl-meegave-faults.ts';
import { nlSamenvoegenFaults } from './nl-samenvoegen-faults.ts';

/** One sentence per refusal, each with its repair. Names in braces are the fault's params. */
export const nlFaults: Readonly<Record<FaultCode, string>> = {
  ...nlFaultsAanmelden,
  ...nlFaultsBulk,
  ...nlDossierFaults,
  ...nlBeheerFaults,
  ...nlInlezingFaults,
  ...nlAfstemmingFaults,
  ...nlLijstFaults,
  ...nlMeegaveFaults,
  ...nlSamenvoegenFaults,

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
  'overname.onbekend':
    'Dit onderdeel is er niet meer, of het is al overgenomen. Open de persoon opnieuw vanuit de lijst.',
  'overname.gewijzigd':
    'Wat u voorbereidde, is intussen gewijzigd. Lees de velden opnieuw en vink ze dan af.',
  'historiek.onbekend': 'Deze wijziging is niet gevonden. Herlaad de pagina.',
  'historiek.nietOngedaan':
    'Dit kan niet ongedaan gemaakt worden. Een persoon of werkrelatie blijft bestaan: stop de werkrelatie in plaats daarvan.',
  'historiek.laterGewijzigd':
    'Op {{op}} is dit nog eens gewijzigd. Maak eerst die latere wijziging ongedaan.',
  'historiek.rechtLoopt':
    'De werkrelatie zou eindigen vóór rechten die tot {{einde}} lopen ({{aantal}}). Kort die rechten eerst in of stop ze.',
  'matrix.intussenGewijzigd':
    'Iemand wijzigde deze rij intussen. Maak uw wijziging van deze rij ongedaan, herlaad en schilder opnieuw.',
  'vergelijk.geenKeuze': 'Kies minstens één verschil dat u wilt overnemen.',
  'vergelijk.geenWerkrelatie':
    'Deze persoon heeft geen lopende werkrelatie met uw organisatie. Koppel hem eerst, daarna kan hij rechten krijgen.',
  'vergelijk.gewijzigd':
    'Intussen is iets gewijzigd: wat u koos, wordt niet meer aangeboden. Bekijk het voorstel opnieuw en kies opnieuw.',
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

  'kbo.onbekend':
    'De KBO kent dit nummer niet. Kijk het na op een factuur of op de website van de onderneming.',
  'kbo.vestigingOnbekend':
    'De KBO kent geen vestiging met dit nummer. Vul het ondernemingsnummer in; dat begint met 0 of 1.',
  'kbo.stopgezet':
    '{{onderneming}} is stopgezet op {{datum}} en heeft geen beheerder meer nodig. Zoek het nummer van de onderneming die nu bestaat.',
  'kbo.doorgehaald':
    'De KBO haalde {{onderneming}} door op {{datum}}. Laat het bedrijf dat eerst rechtzetten bij een ondernemingsloket.',
  'kbo.onbereikbaar':
    'De KBO antwoordt niet. Probeer het zo dadelijk opnieuw; blijft het duren, bel dan 1700.',
  'kbo.nietInDossier':
    'In dit werkdossier is de KBO niet bereikbaar en staat deze onderneming nog niet. Zoek ze op in KBO Public Search en voer ze zelf in.',
  'csam.alleenOefening':
    'CSAM wordt alleen in de Oefenomgeving nagebootst. Stel de Hoofdtoegangsbeheerder aan op csam.be.',
  'csam.geenFunctie':
    'U hebt in de KBO geen functie bij {{onderneming}}. Vraag een wettelijk vertegenwoordiger om dit te doen; ‘Wie is de lokale beheerder?’ toont wie dat is.',
  'csam.functieGeeindigd':
    'Uw functie bij {{onderneming}} eindigde op {{einde}}. Vraag wie haar nu vertegenwoordigt om dit te doen.',
  'csam.functieBegintLater':
    'Uw functie bij {{onderneming}} begint pas op {{begin}}. Doe dit vanaf die dag, of vraag het wie haar nu vertegenwoordigt.',
  'csam.functieVertegenwoordigtNiet':
    'Uw functie bij {{onderneming}} geeft geen vertegenwoordiging. Vraag een wettelijk vertegenwoordiger om dit te doen.',
  'csam.rechtspersoonNiet':
    '{{rechtspersoon}} is vandaag geen bestuurder van {{onderneming}}, dus u vertegenwoordigt haar niet. Vraag een wettelijk vertegenwoordiger om dit te doen.',
  'csam.failliet':
    '{{onderneming}} is failliet: alleen de curator handelt nog voor haar. Neem met de curator contact op.',
  'aanstelling.wie': 'Kies wie u aanstelt: uzelf, of iemand anders.',
  'aanstelling.naamAnders':
    'Deze naam hoort niet bij dit nummer. Kijk beide na op de identiteitskaart van de persoon.',
  'aanstelling.laatste':
    'Daarna heeft de onderneming geen Hoofdtoegangsbeheerder meer. Stel eerst een opvolger aan, of vink aan dat u dit weet.',

  'aanmelding.verlopen':
    'De aanmelding duurde langer dan tien minuten. Geef uw gebruikersnaam en wachtwoord opnieuw in.',

  'weergave.onbekend': 'Deze weergave bestaat niet meer. Bewaar de lijst opnieuw onder een naam.',
  'weergave.bestaatAl': 'Er is al een weergave ‘{{naam}}’. Kies een andere naam.',
  'weergave.teVeel':
    'Er zijn al {{max}} weergaven bewaard. Verwijder er eerst een die u niet meer gebruikt.',

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
  'bewaren.ontbreekt':
    'Uw gegevens staan niet waar ze horen te staan. Zet de map terug, of zet een reservekopie terug.',
  'bewaren.bestaatAl': 'In deze map staan al gegevens. Kies een lege map.',
  'bewaren.verkeerdeSleutel':
    'Deze sleutel past niet op deze gegevens. Probeer een andere wachtzin of de herstelcode.',
  'bewaren.intussenGewijzigd':
    'Een andere Rechtenklaar heeft deze gegevens intussen gewijzigd: dit is niet bewaard. Sluit Rechtenklaar en open het opnieuw.',
  'bewaren.ouder':
    'Deze gegevens zijn ouder dan wat hier het laatst bewaard is (wijziging {{gevonden}}, bekend tot {{bekend}}). Zet de recentste kopie terug, of bevestig dat u met de oude verder wilt.',
  'bewaren.reservekopieOnbruikbaar':
    'Deze reservekopie is niet volledig en kan niet teruggezet worden. Kies een andere.',
  'bewaren.historiekGebroken':
    'De historiek is buiten Rechtenklaar om gewijzigd. Vergelijk met een reservekopie van vroeger.',
  'bewaren.zonderAnker':
    'Het bestand dat zegt tot waar uw gegevens gingen, ontbreekt of is beschadigd. Zet het terug, of bevestig dat u zonder die controle wilt openen.',

  'vraag.ongeldig': 'Dit kon niet verwerkt worden. Herlaad de pagina en probeer opnieuw.',
  'vraag.teGroot': 'Dit is te veel in één keer. Maak het kleiner en probeer opnieuw.',
  'vraag.onverwacht': 'Er ging iets mis. Probeer opnieuw.',
};

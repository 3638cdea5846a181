import type { FaultCode } from '../../shared/faults.ts';
import { enAfstemmingFaults } from './en-afstemming-faults.ts';
import { enBeheerFaults } from './en-beheer-faults.ts';
import { enDossierFaults } from './en-dossier-faults.ts';
import { enFaultsAanmelden } from './en-faults-aanmelden.ts';
import { enFaultsBulk } from './en-faults-bulk.ts';
import { enInlezingFaults } from './en-inlezing-faults.ts';
import { enLijstFaults } from './en-lijst-faults.ts';
import { enMeegaveFaults } from './en-meegave-faults.ts';
import { enSamenvoegenFaults } from './en-samenvoegen-faults.ts';

/** One sentence per refusal, each with its repair, in English. */
export const enFaults: Readonly<Record<FaultCode, string>> = {
  ...enFaultsAanmelden,
  ...enFaultsBulk,
  ...enDossierFaults,
  ...enBeheerFaults,
  ...enInlezingFaults,
  ...enAfstemmingFaults,
  ...enLijstFaults,
  ...enMeegaveFaults,
  ...enSamenvoegenFaults,

  'insz.empty': 'Fill in a national register number or BIS number: 11 digits.',
  'insz.letters': 'Type digits only: ‘{{teken}}’ does not belong in a national register number.',
  'insz.length':
    'A national register number has 11 digits; you typed {{aantal}}. Check the number.',
  'insz.maand':
    'Month {{maand}} does not exist in a national register or BIS number. Check digits 3 and 4.',
  'insz.dag': 'Day {{dag}} does not exist. Check digits 5 and 6.',
  'insz.volgnummer': 'Sequence number {{volgnummer}} does not exist. Check digits 7, 8 and 9.',
  'insz.toekomst':
    'According to this number the person has not been born yet. Check the first six digits.',
  'insz.controle': 'The last two digits do not match the rest. Check the number digit by digit.',
  'insz.verwisseld':
    'This number is not right. Are digits {{eerste}} and {{tweede}} swapped? Then it is {{voorstel}}.',
  'insz.isOndernemingsnummer': 'This is an enterprise number. Fill in the number of the person.',
  'insz.echtInOefenomgeving':
    'This is a real number. In the practice environment use only test numbers, never that of an existing person.',
  'insz.testInWerkdossier':
    'This is a test number. In a work file, fill in the real number of the person.',

  'ondernemingsnummer.empty': 'Fill in an enterprise number: 10 digits.',
  'ondernemingsnummer.letters':
    'Type digits only: ‘{{teken}}’ does not belong in an enterprise number.',
  'ondernemingsnummer.length':
    'An enterprise number has 10 digits; you typed {{aantal}}. Check the number.',
  'ondernemingsnummer.eersteCijfer':
    'An enterprise number starts with 0 or 1, not with {{cijfer}}. Check the number.',
  'ondernemingsnummer.isVestiging':
    'This is an establishment unit number. Fill in the number of the enterprise; it starts with 0 or 1.',
  'ondernemingsnummer.isInsz':
    'This is the number of a person. Fill in the number of the enterprise.',
  'ondernemingsnummer.controle':
    'The last two digits do not match the rest. Check the number digit by digit.',
  'ondernemingsnummer.verwisseld':
    'This number is not right. Are digits {{eerste}} and {{tweede}} swapped? Then it is {{voorstel}}.',
  'vestigingseenheidsnummer.empty': 'Fill in an establishment unit number: 10 digits.',
  'vestigingseenheidsnummer.letters':
    'Type digits only: ‘{{teken}}’ does not belong in an establishment unit number.',
  'vestigingseenheidsnummer.length':
    'An establishment unit number has 10 digits; you typed {{aantal}}. Check the number.',
  'vestigingseenheidsnummer.eersteCijfer':
    'An establishment unit number starts with 2 to 8, not with {{cijfer}}. Check the number.',
  'vestigingseenheidsnummer.controle':
    'The last two digits do not match the rest. Check the number.',

  'telefoon.letters': 'Type digits only: ‘{{teken}}’ does not belong in a phone number.',
  'telefoon.teKort':
    'This phone number is too short. Type it in full, for example +32 12 34 56 78.',
  'telefoon.teLang': 'This phone number is too long. Type it like +32 12 34 56 78.',
  'telefoon.onbekend': 'This phone number does not exist. Type it like +32 12 34 56 78.',
  'email.zonderAt': 'An email address contains an @, for example name@example.be.',
  'email.spatie': 'Remove the space from the email address.',
  'email.tweeAt': 'An email address contains only one @. Remove the other.',
  'email.zonderNaam': 'The name before the @ is missing, for example name@example.be.',
  'email.domein': 'The part after the @ (‘{{domein}}’) is not right. Type it like example.be.',
  'email.teken': '‘{{teken}}’ does not belong in an email address. Remove it.',
  'email.teLang': 'This email address is too long. Check it.',

  'datum.empty': 'Fill in a date, for example 31/08/2028.',
  'datum.vorm': '‘{{getypt}}’ is not a date. Type day, month and year, for example 31/08/2028.',
  'datum.maand': 'Month {{maand}} does not exist. Choose a month from 1 to 12.',
  'datum.dag':
    'That day does not exist: month {{maand}} of {{jaar}} has {{dagen}} days. Choose one of them.',
  'datum.jaar': 'The year {{jaar}} is not possible. Type four digits, for example 2028.',
  'periode.eindeVoorBegin': 'The end date is before the start date. Choose {{begin}} or later.',
  'periode.naEinde': 'It already ends on {{einde}}. Choose that day or earlier.',

  'veld.verplicht': '{{veld}}: fill this in.',
  'veld.teLang': '{{veld}}: {{max}} characters at most. Make it shorter.',
  'veld.keuze': '{{veld}}: make a choice from the list.',

  'persoon.onbekendInRegister':
    'The National Register does not know this number. Check it with the person.',
  'persoon.registerOnbereikbaar':
    'The National Register is not responding. Try again in a moment; if it lasts, call 1700.',
  'persoon.bestaatAl':
    'This person has already been added. Look the person up with ‘Find a person’.',
  'persoon.onbekend': 'This person was not found. Search again by name or number.',
  'persoon.geboortedatumToekomst': 'The date of birth is in the future. Check the year.',
  'persoon.nietUitRegister':
    'The data of this person does not come from the National Register and so cannot be reloaded.',
  'organisatie.onbekend':
    'This organisation was not found. Check the number or choose an organisation from your list.',

  'werkrelatie.onbekend':
    'There is no work relationship with this organisation. Link the person to the organisation first.',
  'werkrelatie.teLang':
    'A work relationship lasts 10 years at most. Choose {{uiterlijk}} or earlier.',
  'werkrelatie.overlapt':
    'There is already such a work relationship from {{begin}} to {{einde}}. Choose a period before or after it, or extend it.',
  'werkrelatie.beeindigd': 'The work relationship ended on {{einde}}. Add a new work relationship.',
  'werkrelatie.verlengingKorter':
    'The work relationship now runs until {{einde}}. Choose a later day to extend it.',
  'werkrelatie.categorie': 'Choose a category from the list.',

  'gebruikersrecht.onbekend': 'Choose a user right from the list.',
  'gebruikersrecht.doelgroep':
    'The right {{recht}} is not open to this organisation. Choose another right.',
  'overname.onbekend':
    'This part is gone, or it has been handed over already. Open the person again from the list.',
  'overname.gewijzigd':
    'What you prepared has changed meanwhile. Read the fields again, then tick them off.',
  'historiek.onbekend': 'This change was not found. Reload the page.',
  'historiek.nietOngedaan':
    'This cannot be undone. A person or a work relation goes on existing: stop the work relation instead.',
  'historiek.laterGewijzigd': 'This was changed again on {{op}}. Undo that later change first.',
  'historiek.rechtLoopt':
    'The work relation would end before rights that run until {{einde}} ({{aantal}}). Shorten or stop those rights first.',
  'matrix.intussenGewijzigd':
    'Somebody changed this row in the meantime. Undo your change of this row, reload and paint again.',
  'vergelijk.geenKeuze': 'Choose at least one difference to take over.',
  'vergelijk.geenWerkrelatie':
    'This person has no current work relation with your organisation. Link the person first; then rights can be given.',
  'vergelijk.gewijzigd':
    'Something changed in the meantime: what you chose is no longer offered. Look at the proposal again and choose again.',
  'toekenning.onbekend': 'This user right was not found. Reload the page of the person.',
  'toekenning.voorWerkrelatie':
    'The work relationship only starts on {{begin}}. Choose that day or later.',
  'toekenning.naWerkrelatie':
    'The work relationship ends on {{einde}}. Choose that day or earlier.',
  'toekenning.teLang':
    'This right lasts {{maanden}} months at most. Choose {{uiterlijk}} or earlier.',
  'toekenning.geenContext': 'Choose at least one department, for example {{voorbeeld}}.',
  'toekenning.contextOnbekend': '{{context}} is not open (any more). Remove it from the list.',
  'toekenning.eenContext': 'This right applies to one choice. Remove the others from the list.',
  'toekenning.geenContextNodig': 'This right is given without departments. Empty the list.',
  'toekenning.profiel': 'Choose a profile from the list.',
  'toekenning.bestaatAl':
    'The person already has this right from {{begin}} to {{einde}}. Change that right, or choose another period.',
  'toekenning.botst': 'This cannot be combined with the right {{recht}}. Stop that right first.',
  'toekenning.gestopt':
    'This right ended on {{einde}} and can no longer be changed. Grant it again.',
  'toekenning.voorVandaag': 'That day is already past. Choose today or later.',
  'beheerder.alleenHoofdbeheerder':
    'Only a chief local administrator or a legal representative appoints administrators. Ask one of them.',
  'beheerder.laatste':
    'This is the last administrator of the organisation. Appoint somebody else first.',

  'kbo.onbekend':
    'The CBE does not know this number. Check it on an invoice or on the website of the enterprise.',
  'kbo.vestigingOnbekend':
    'The CBE knows no establishment with this number. Enter the enterprise number; it begins with 0 or 1.',
  'kbo.stopgezet':
    '{{onderneming}} ceased on {{datum}} and needs no administrator any more. Look for the number of the enterprise that exists now.',
  'kbo.doorgehaald':
    'The CBE struck off {{onderneming}} on {{datum}}. Have the enterprise put that right first with a business counter.',
  'kbo.onbereikbaar': 'The CBE does not answer. Try again in a moment; if it lasts, call 1700.',
  'kbo.nietInDossier':
    'In this file the CBE is out of reach and the enterprise is not in it yet. Look it up in CBE Public Search and enter it yourself.',
  'csam.alleenOefening':
    'CSAM is imitated in the practice environment only. Appoint the Chief Access Manager at csam.be.',
  'csam.geenFunctie':
    'You hold no function at {{onderneming}} in the CBE. Ask a legal representative to do this; ‘Who is the local administrator?’ shows who that is.',
  'csam.functieGeeindigd':
    'Your function at {{onderneming}} ended on {{einde}}. Ask who represents it now to do this.',
  'csam.functieBegintLater':
    'Your function at {{onderneming}} only begins on {{begin}}. Do this from that day on, or ask who represents it now.',
  'csam.functieVertegenwoordigtNiet':
    'Your function at {{onderneming}} gives no power to represent. Ask a legal representative to do this.',
  'csam.rechtspersoonNiet':
    '{{rechtspersoon}} is no director of {{onderneming}} today, so you do not represent it. Ask a legal representative to do this.',
  'csam.failliet':
    '{{onderneming}} is bankrupt: only the receiver still acts for it. Contact the receiver.',
  'aanstelling.wie': 'Choose whom you appoint: yourself or somebody else.',
  'aanstelling.naamAnders':
    'This name does not belong to this number. Check both on the identity card of the person.',
  'aanstelling.laatste':
    'After that the enterprise has no Chief Access Manager any more. Appoint a successor first, or tick that you know.',

  'aanmelding.verlopen':
    'Signing in took longer than ten minutes. Enter your user name and password again.',

  'weergave.onbekend': 'This view no longer exists. Keep the list again under a name.',
  'weergave.bestaatAl': 'There is already a view ‘{{naam}}’. Choose another name.',
  'weergave.teVeel':
    '{{max}} views have already been kept. First remove one that you no longer use.',

  'bewaren.schijfVol': 'The disk is full: this has not been saved. Free up space and try again.',
  'bewaren.geenToegang':
    'Rechtenklaar may not write to its folder: this has not been saved. Ask your IT department for write access.',
  'bewaren.mislukt': 'Saving failed: this has not been saved. Try again.',
  'bewaren.alleenLezen':
    'After a disk error nothing more can be saved. Close Rechtenklaar and open it again.',
  'bewaren.onleesbaar': 'The file with your data is damaged. Nothing was erased; put a copy back.',
  'bewaren.nieuwereVersie':
    'This file was made with a newer Rechtenklaar (version {{versie}}). Update the app first.',
  'bewaren.ontbreekt':
    'Your data is not where it should be. Put the folder back, or restore a backup.',
  'bewaren.bestaatAl': 'This folder already holds data. Choose an empty one.',
  'bewaren.verkeerdeSleutel':
    'This key does not fit this data. Try another passphrase or the recovery code.',
  'bewaren.intussenGewijzigd':
    'Another Rechtenklaar has changed this data in the meantime: this has not been saved. Close Rechtenklaar and open it again.',
  'bewaren.ouder':
    'This data is older than what was last saved here (change {{gevonden}}, known up to {{bekend}}). Restore the latest copy, or confirm that you go on with the old one.',
  'bewaren.reservekopieOnbruikbaar':
    'This backup is incomplete and cannot be restored. Choose another one.',
  'bewaren.historiekGebroken':
    'The history was changed outside Rechtenklaar. Compare it with an earlier backup.',
  'bewaren.zonderAnker':
    'The file that says how far your data went is missing or damaged. Put it back, or confirm that you open without that check.',

  'vraag.ongeldig': 'This could not be processed. Reload the page and try again.',
  'vraag.teGroot': 'This is too much at once. Make it smaller and try again.',
  'vraag.onverwacht': 'Something went wrong. Try again.',
};

import type { FaultCode } from '../../shared/faults.ts';

/** One sentence per refusal, each with its repair, in English. */
export const enFaults: Readonly<Record<FaultCode, string>> = {
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

  'eid.geenLezer': 'The card reader is not connected. Connect the reader and try again.',
  'eid.geenKaart': 'There is no card in the reader. Insert the card, chip first.',
  'eid.omgekeerd': 'The card is upside down in the reader. Turn it over: chip up and first.',
  'eid.pinVorm': 'A PIN has 4 to 12 digits. Try again; this attempt does not count.',
  'eid.pinFout': 'The PIN is wrong. Attempts left before the card is blocked: {{over}}. Try again.',
  'eid.geblokkeerd':
    'The card is blocked after three wrong PINs. In real life your municipality helps you with a PUK code; here you do so next to the card reader.',
  'eid.geannuleerd': 'You cancelled on the card reader. Enter the PIN to start again.',
  'eid.wachttijd': 'Time is up: no key was pressed for 30 seconds. Enter the PIN to start again.',
  'eid.vervallen':
    'The certificate on the card expired on {{geldigTot}}. Ask your municipality for a new card.',
  'eid.ingetrokken':
    'The certificate on the card has been revoked. Use your new card, or go to your municipality.',
  'eid.ongeldig':
    'The signature of the card cannot be verified. Take the card out, insert it again and try once more.',
  'itsme.gsm': 'This is not a mobile number. Type it like +32 470 00 00 00.',
  'itsme.geweigerd': 'The request was refused. Send it again.',
  'itsme.verlopen': 'The request has expired. Send it again.',
  'itsme.symbool':
    'That is not the symbol on the screen. The request was refused for your safety; send it again.',
  'itsme.code':
    'The itsme code is wrong. Attempts left before itsme is blocked: {{over}}. Try again.',
  'itsme.geblokkeerd': 'itsme is blocked after three wrong codes. Reactivate itsme on the mobile.',

  'aanmelding.verlopen':
    'Signing in took longer than ten minutes. Enter your user name and password again.',
  'wachtwoord.fout':
    'The user name or the password is wrong, or the user is blocked after five wrong passwords. Check them with your practice means, or ask for a new password there.',
  'code.vorm':
    'A security code has 6 digits. Copy them from the mobile; this attempt does not count.',
  'app.fout':
    'The code is wrong. Copy the code that is on the mobile now. Attempts left before this way of signing in is blocked: {{over}}.',
  'app.gebruikt':
    'This code has been used already, or the clock of this computer was set back. Wait for the next code and copy that one.',
  'app.klokAchter':
    'The code is right for another moment: the clock of your mobile is about {{minuten}} min slow. Set the clock of the mobile to automatic and copy the new code. Attempts left before this way of signing in is blocked: {{over}}.',
  'app.klokVoor':
    'The code is right for another moment: the clock of your mobile is about {{minuten}} min fast. Set the clock of the mobile to automatic and copy the new code. Attempts left before this way of signing in is blocked: {{over}}.',
  'app.geblokkeerd':
    'The mobile app is blocked after five wrong codes. Activate it again with your eID; here you do that beside the practice mobile.',
  'app.nietGeactiveerd':
    'The mobile app has not been activated yet. Among the ways to sign in, choose ‘Activate this way of signing in first’.',
  'activering.verlopen':
    'This activation has ended and nothing has changed. Prove once more who you are.',
  'activering.code':
    'The code is wrong. Copy the one on the mobile; after {{over}} more wrong tries you start again.',
  'activering.geenCode': 'No message has been sent yet. Enter your mobile number first.',
  'activering.nummer': 'This is not a mobile number. Type it like +32 470 00 00 00.',
  'activering.itsmeCode':
    'This is not the new itsme code. Copy the 5 digits on the mobile; after {{over}} more wrong tries you start again.',
  'activering.papierVorm': 'An activation code has 8 letters and digits. Copy it from the paper.',
  'activering.papierFout':
    'The activation code is wrong or already used. Check the paper; after {{over}} more wrong tries it is worthless.',
  'activering.papierVervallen':
    'The activation code is more than 14 days old and no longer works. Ask your municipality for a new one.',
  'activering.papierGeblokkeerd':
    'The activation code is blocked after five wrong tries. Ask your municipality for a new one.',
  'sms.geenNummer':
    'No mobile number is registered for this user. Sign in with eID and register a number, or choose another way of signing in.',
  'sms.fout':
    'The code is wrong. Check it in the last message. Attempts left before this way of signing in is blocked: {{over}}.',
  'sms.verlopen':
    'This code is no longer valid: it works for five minutes, and once. Ask for a new code.',
  'sms.wacht': 'A message can take a moment. Wait another {{seconden}} s, then ask for a new code.',
  'sms.teVaak':
    'Three messages have been sent already. Use the last code, or choose your way of signing in again and start over.',
  'sms.geblokkeerd':
    'Signing in by text message is blocked after three wrong codes. Register your mobile number again with your eID; here you do that beside the practice mobile.',
  'token.vorm':
    'A code on the card has 6 letters. Copy them without the number; this attempt does not count.',
  'token.fout':
    'Code {{nummer}} is wrong. Copy code {{nummer}} from the card again. Attempts left before the token is deactivated: {{over}}.',
  'token.gedeactiveerd':
    'The token is deactivated after three wrong codes. In real life there are no new ones: activate itsme or the mobile app. Here you lay the card ready again.',

  'sessie.geen': 'You are signed out. Sign in again.',

  'bewaren.schijfVol': 'The disk is full: this has not been saved. Free up space and try again.',
  'bewaren.geenToegang':
    'Rechtenklaar may not write to its folder: this has not been saved. Ask your IT department for write access.',
  'bewaren.mislukt': 'Saving failed: this has not been saved. Try again.',
  'bewaren.alleenLezen':
    'After a disk error nothing more can be saved. Close Rechtenklaar and open it again.',
  'bewaren.onleesbaar': 'The file with your data is damaged. Nothing was erased; put a copy back.',
  'bewaren.nieuwereVersie':
    'This file was made with a newer Rechtenklaar (version {{versie}}). Update the app first.',

  'vraag.ongeldig': 'This could not be processed. Reload the page and try again.',
  'vraag.teGroot': 'This is too much at once. Make it smaller and try again.',
  'vraag.onverwacht': 'Something went wrong. Try again.',
};

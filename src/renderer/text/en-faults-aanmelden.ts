/** The refusals of the means of signing in and of the session, in English. */
export const enFaultsAanmelden = {
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
  'token.afgeschaft':
    'The federal token does not work any more since 31 January 2024. Choose another way to sign in, for example itsme or a security code via mobile app.',

  'itsme.geenBereik':
    'The mobile has no signal: the request does not arrive. Find a signal, or choose a way to sign in without a network: eID or the mobile app.',

  'sessie.geen': 'You are signed out. Sign in again.',
  'sessie.vergrendeld': 'Rechtenklaar is locked. Sign in again to go on.',
  'sessie.verlopen': 'You were signed in for twelve hours. Sign in again.',
  'sessie.gewijzigd':
    'Your capacity for {{organisatie}} has changed since you signed in. Sign in again.',
  'sessie.bevestigNodig': 'First confirm that it is you.',

  'hoedanigheid.onbekend': 'You cannot act in that capacity. Choose one from the list.',
} as const;

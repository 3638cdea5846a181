import type { TextOf } from './nl.ts';
import type { nlHulp } from './nl-hulp.ts';

/** Help while signing in, in English. */
export const enHulp: TextOf<typeof nlHulp> = {
  hulp: {
    seen: 'What just went wrong',
    more: 'Often asked',
    callTitle: 'Still stuck?',
    call: 'Call, mail or chat with 1700 free of charge, every working day from 9 to 19. From abroad: +32 2 553 1700 (charged).',
    practice: 'This is an exercise: 1700 does not know the practice people.',
    topic: {
      lezer: {
        q: 'The card reader is not found',
        a: 'A failure before the PIN mostly lies with the reader or the software. Check the cable, try another port, install the eID software again and restart the browser.',
      },
      kaart: {
        q: 'The reader does not see the card',
        a: 'Insert the card with the chip up and to the front, until it holds.',
      },
      pin: {
        q: 'Your PIN is forgotten or blocked',
        a: 'After three wrong PINs the card blocks. Take it to your municipality: it is unblocked there with the 6-digit PUK code. For cards from after 20 April 2021 no letter with the PUK code is needed.',
      },
      wachttijd: {
        q: 'The reader stopped or you cancelled',
        a: 'No try was counted. Have your PIN at hand and start again.',
      },
      certificaat: {
        q: 'The certificate has expired or is revoked',
        a: 'A failure after the PIN mostly lies with the certificate, not with your computer. Take your card to your municipality. Meanwhile you can sign in with another digital key.',
      },
      itsmeNummer: {
        q: 'Your mobile number is not accepted',
        a: 'Enter the number with which you activated itsme, with +32 or a 0 in front.',
      },
      itsmeVraag: {
        q: 'No request arrived, or it expired',
        a: 'itsme waits three minutes. Open the app on your mobile, check that it has a signal and ask again.',
      },
      itsmeGeweigerd: {
        q: 'The request was refused',
        a: 'If you got a request that you did not make, refusing was right. Otherwise ask again.',
      },
      itsmeGeblokkeerd: {
        q: 'itsme is blocked',
        a: 'Only the help desk of itsme can open a blocked account. Meanwhile sign in with another digital key.',
      },
      bereik: {
        q: 'The mobile has no signal',
        a: 'itsme and text messages do not arrive then. eID and the mobile app also work without a signal.',
      },
      wachtwoord: {
        q: 'Your user name or password is wrong',
        a: 'They are those of your CSAM account. Nobody tells you which of the two is wrong, to prevent abuse. With eID or itsme you do not need them.',
      },
      code: {
        q: 'The code of the app is not accepted',
        a: 'A code holds for 30 seconds and only once. Wait for the next one and copy all six digits.',
      },
      klok: {
        q: 'The clock of the mobile is off',
        a: 'The code depends on the time. Set date and time of your mobile to automatic and take a new code.',
      },
      opnieuwActiveren: {
        q: 'This key is blocked',
        a: 'Sign in with eID and activate the key again. Without eID, go to the desk of your municipality.',
      },
      activeringscode: {
        q: 'You have no eID and want to activate a key',
        a: 'Go to the desk of your municipality. You get an activation code on paper and a link by mail; they stay valid for 14 days. The key itself holds for 10 years.',
      },
      gsmNummer: {
        q: 'Your mobile number is not registered',
        a: 'Sign in once with eID and register your mobile number. After that you get codes by text message.',
      },
      bericht: {
        q: 'The message does not arrive, or the code does not work',
        a: 'Check that the mobile has a signal and that the number is still yours. Ask for a new code and use only the last message.',
      },
      token: {
        q: 'The federal token does not work',
        a: 'The token is switched off since 31 January 2024; there were no new ones since 25 September 2020. Activate another digital key, for example itsme.',
      },
      buitenland: {
        q: 'You have no Belgian identity card',
        a: 'You need a BIS number, and activate your key at a registration office.',
      },
    },
  },
};

import type { TextOf } from './nl.ts';
import type { nlActiveren } from './nl-activeren.ts';

export const enActiveren: TextOf<typeof nlActiveren> = {
  activeer: {
    title: {
      itsme: 'Activate itsme',
      app: 'Activate the mobile app',
      sms: 'Activate the code by SMS',
    },
    step: 'Step {{nummer}} of 3',
    bewijs: {
      title: 'Prove who you are',
      intro:
        'Activating a way of signing in makes the previous one worthless. So {{naam}} first proves his or her identity.',
      how: 'How do you prove it?',
      eid: 'With the eID in the card reader',
      papier: 'With an activation code from the municipality',
      pincode: 'PIN of the practice card',
      pincodeHint: 'On your practice card: {{pincode}}',
      code: 'Activation code',
      codeHint: '8 letters and digits, they are on the paper beside this.',
      next: 'Next',
    },
    app: {
      title: 'Scan the QR code with the app',
      intro:
        'Scan with the practice mobile beside this, or with a real authenticator app: the key belongs to an invented person and protects nothing.',
      qr: 'QR code for the authenticator app',
      label: 'The app will then show',
      typed: 'Cannot scan? Then type this key (time based, 6 digits)',
      code: 'First code of the app',
      codeHint: '6 digits. That way you know that the app works.',
    },
    sms: {
      title: 'Register your mobile number',
      intro: 'We send a code to that number. That way you know that it is right.',
      nummer: 'Mobile number',
      nummerHint: 'Your practice mobile: {{gsm}}',
      send: 'Send a code',
      sent: 'Message {{aantal}} of at most 3, to {{nummer}}',
      code: 'Code in the message',
      codeHint: '6 digits, they are on the mobile beside this.',
    },
    itsme: {
      title: 'Confirm with your new itsme code',
      intro:
        'In real life you choose a code in the app yourself. Here you get one: never enter the code of your own itsme.',
      code: 'New itsme code',
      codeHint: '5 digits, they are on the mobile beside this.',
    },
    confirm: 'Confirm',
    until: 'Finish this within ten minutes.',
    ended: {
      title: 'The activation has ended',
      text: 'Nothing has changed: what you activated earlier works as before.',
      again: 'Start again',
    },
    done: {
      title: 'Activated',
      app: 'The app works. Codes of an earlier app no longer count. To sign in, take the next code.',
      sms: 'From now on codes go to this number.',
      itsme: 'itsme works with the new code. The earlier one no longer counts.',
      signIn: 'Sign in now',
    },
    gsm: {
      title: 'Simulated mobile',
      idle: 'The mobile of {{naam}}.',
      scan: 'Scan the QR code',
      code: 'Code at this moment',
      itsme: 'Your new itsme code',
      nothing: 'Nothing has arrived here.',
      expire: 'Let ten minutes go by',
    },
    papier: {
      title: 'Simulated municipal desk',
      intro: 'Without an eID one collects an activation code on paper. It is valid for 14 days.',
      ask: 'Ask for an activation code',
      askNew: 'Ask for a new activation code',
      paper: 'PRACTICE CODE ON PAPER',
      until: 'Valid until {{datum}} included',
      expire: 'Let 14 days go by',
    },
    eerst: {
      eid: 'An eID needs no activation. All you need is the PIN from the letter that came with the card. If you have lost it, or the card is blocked, you choose a new one at the municipality; cards made after 20 April 2021 no longer need a PUK letter for that.',
      token:
        'Nobody can activate a federal token any more: it ended on 31 January 2024. Activate itsme, the mobile app or SMS.',
    },
  },
  itsmeQr: {
    show: 'Show a QR code',
    title: 'Scan the QR code with your practice mobile',
    alt: 'QR code to scan with the simulated itsme app',
    scan: 'Scan the QR code on the screen',
    expires: 'The code expires after 3 minutes.',
  },
  middelsoort: {
    eid: 'eID',
    itsme: 'itsme',
    wachtwoord: 'password',
    app: 'mobile app',
    sms: 'code by SMS',
    token: 'federal token',
    activering: 'activation code',
  },
  bevinding: {
    title: 'Checked when opening',
    ouder:
      'An older or a new data file was found. For {{aantal}} ways of signing in the strictest counts stay in force, and the history says so.',
    weg: 'The file that guards the tries is gone. Nobody can know any more how many there were, so {{aantal}} ways of signing in are blocked. Unblock them, or start the practice environment again.',
    beschadigd:
      'The file that guards the tries is damaged. Nobody can know any more how many there were, so {{aantal}} ways of signing in are blocked. Unblock them, or start the practice environment again.',
    klokTerug:
      'The clock of this computer stands before {{datum}}, when the app has already run. Blocks and used codes stay in force; set the clock right.',
    seen: 'Understood',
  },
};

import type { TextOf } from './nl.ts';
import type { nlEid } from './nl-eid.ts';

/** Signing in with eID and the simulated reader, in English. */
export const enEid: TextOf<typeof nlEid> = {
  eid: {
    title: 'Enter your practice PIN',
    intro: 'The card of {{naam}} is in the reader. Type the PIN here or on the reader’s keys.',
    pincode: 'PIN of the practice card',
    hint: '4 to 12 digits. On your practice card: {{pincode}}',
    reader: 'Simulated card reader',
    card: 'PRACTICE CARD',
    screenOff: 'Not connected',
    screenEmpty: 'Insert card',
    screenPin: 'PIN? {{dots}}',
    takeOut: 'Take card out',
    putIn: 'Insert card',
    unplug: 'Unplug reader',
    plug: 'Connect reader',
    unblock: 'Go to the municipality: unblock the card',
    happening: 'What happens now',
    step: {
      read: {
        plain: 'Card read',
        done: 'Card read, certificate valid until {{datum}}',
        expired: 'Card read, certificate expired on {{datum}}',
        now: 'The card is being read',
        failed: 'The card was not read',
        todo: 'The card is read',
      },
      pin: {
        done: 'The PIN unlocked the signature on the card',
        now: 'The PIN unlocks the signature on the card',
        failed: 'The signature on the card stays locked',
        todo: 'The PIN unlocks the signature on the card',
      },
      check: {
        done: 'Signature and identity are checked',
        now: 'Signature and identity are being checked',
        failed: 'Signature or certificate refused',
        todo: 'Signature and identity are checked',
      },
      access: {
        now: 'Your access is being verified',
        todo: 'Your access is verified',
      },
    },
    state: { done: 'done', now: 'now', failed: 'failed', todo: 'not yet' },
    screenUpside: 'Card not recognised',
    screenBlocked: 'PIN blocked',
    screenTimeout: 'Time is up',
    screenCancelled: 'Cancelled',
    turn: 'Turn card over',
    cancel: 'Cancel on the reader',
    waits: 'After each key the reader waits 30 seconds for the next one.',
    buttons: 'Card and reader',
    letWait: 'Let the time run out',
    situation: {
      werkt: 'Everything works',
      geenLezer: 'No reader',
      geenKaart: 'No card',
      omgekeerd: 'Card upside down',
      geblokkeerd: 'Card blocked',
      vervallen: 'Certificate expired',
      ingetrokken: 'Certificate revoked',
      wachttijd: 'Time is up',
    },
    help: {
      title: 'Need help?',
      before:
        'The error came before the PIN: then it is usually the reader, the card in the reader or the eID software on your computer.',
      after:
        'The error came after the PIN: then it is usually the certificate on the card, not your computer.',
      geenLezer:
        'In real life, check the cable, try another USB port and install the eID software again. Then restart the browser.',
      geenKaart:
        'Push the card into the reader, chip first, until it holds. If the reader still does not see it, clean the chip with a dry cloth.',
      omgekeerd:
        'The chip must be on top and go in first. Look at the little drawing of the card on your reader.',
      pinVorm:
        'A PIN has digits only: at least 4 and at most 12. A PIN that is too short or too long does not count as an attempt.',
      pinFout:
        'After three wrong PINs the card is blocked. If you forgot the PIN, stop after the second time and go to your municipality.',
      geblokkeerd:
        'You cannot unblock a PIN yourself. Take the card to your municipality: they unblock it with the PUK code of 6 digits and you choose a new PIN. For cards issued after 20 April 2021 you need no letter with a PUK code.',
      geannuleerd: 'Nothing went wrong and no attempt was counted. You can start again right away.',
      wachttijd:
        'A reader waits only briefly for the next key. No attempt was counted. Have your PIN at hand and start again.',
      vervallen:
        'With an expired certificate you cannot sign in anywhere. Ask your municipality for a new card in time; meanwhile sign in with itsme or another digital key.',
      ingetrokken:
        'A certificate is revoked when the card was reported lost or stolen, or when a new card came. Take your card to your municipality.',
      ongeldig:
        'Contact your municipality if this keeps happening with the same card. The card or its certificate is then damaged.',
      phone: 'If you are still stuck, call 1700 free of charge, every working day from 9 to 19.',
    },
  },
};

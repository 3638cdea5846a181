import type { TextOf } from './nl.ts';
import type { nlSessie } from './nl-sessie.ts';

export const enSessie: TextOf<typeof nlSessie> = {
  sessie: {
    menu: 'Locking: {{naam}}',
    lockNow: 'Lock now',
    lockAfter: 'Lock automatically after…',
    lockedTitle: 'Rechtenklaar is locked',
    locked: {
      rust: 'You were not active for a while, so everything is covered.',
      hand: 'You locked Rechtenklaar. Everything is covered.',
      toestel: 'Your device was locked or went to sleep, so everything is covered.',
    },
    who: 'Signed in is {{naam}}.',
    back: 'Sign in again and go on where you were. What you filled in is still there.',
    other: 'Other means or other person',
    signOut: 'Sign out',
    prove: {
      pincode: 'PIN of the practice card',
      hint: 'On the practice card of {{naam}}: {{pincode}}',
      unlock: 'Continue',
      confirm: 'Confirm',
    },
    stepUp: {
      title: 'Confirm that it is you',
      text: 'This action asks for a confirmation that is at most five minutes old. It then goes on by itself.',
      limit: 'You have been signed in for almost twelve hours. Confirm that it is you to go on.',
      cancel: 'Cancel',
      other: 'Confirm in another way',
    },
    warning: {
      title: 'Are you still there?',
      text_one: 'Rechtenklaar locks in {{count}} second.',
      text_other: 'Rechtenklaar locks in {{count}} seconds.',
      stay: 'Stay signed in',
    },
    rust: {
      title: 'Lock automatically',
      text: 'After how many minutes without mouse or keys should Rechtenklaar lock?',
      label: 'Number of minutes',
      minuten_one: '{{count}} minute',
      minuten_other: '{{count}} minutes',
      keep: 'Save',
      cancel: 'Cancel',
    },
    endedTitle: 'You have to sign in again',
    ended: {
      duur: 'A session lasts at most twelve hours. Yours is over.',
      begonnen:
        'Since you signed in, you may manage {{organisatie}} too. That holds from your next sign-in on.',
      geeindigd: 'Since you signed in, your right to manage {{organisatie}} has ended.',
      anders: 'Since you signed in, your capacity for {{organisatie}} has changed.',
    },
    endedText: 'Everything that you confirmed has been saved.',
    again: 'Sign in again',
    toStart: 'To the start page',
  },
  alsWie: {
    title: 'In which capacity do you sign in?',
    intro: 'You can act for yourself or for an organisation. Choose what you need now.',
    burger: 'Citizen',
    burgerWhat: 'For yourself, without a mandate of an organisation',
    now: 'On behalf of {{organisatie}}',
    nowBurger: 'As a citizen',
    change: 'Choose another capacity',
  },
};

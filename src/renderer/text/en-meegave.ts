import type { TextOf } from './nl.ts';
import type { nlMeegave } from './nl-meegave.ts';

/** A dossier that is given along to a colleague, and one that is taken in; in English. */
export const enMeegave: TextOf<typeof nlMeegave> = {
  meegave: {
    shared: 'Working together on this dossier',
    open: 'Give the dossier along',
    title: 'Give the dossier to a colleague',
    lead: 'You make a sealed file of the whole dossier, for the workstation of a colleague. What is done there, you merge here later.',
    full: 'This file holds all data, full numbers too',
    fullText:
      'It is encrypted with a passphrase of its own, not with that of your dossier. Never give the file and the passphrase by the same way: the file on a stick, the passphrase by telephone.',
    voor: 'Who is it for',
    voorHint: 'This is how you find it again later, in the list and in the history.',
    act: 'Make the file',
    making: 'The dossier is being sealed…',
    made: 'The file is ready',
    madeText:
      'Under ‘Work dossiers’ your colleague chooses ‘Open a dossier that was given along’. She or he has to be in this dossier as a manager.',
    saved: 'The file is saved.',
    notSaved: 'The file is not saved. Make it again if you still want it.',
    again: 'Give along once more',
    earlier: 'Given along before',
    none: 'This dossier was not given along yet.',
    row: '{{op}}, by {{door}}',
    rowFor: '{{op}}, by {{door}}, for {{voor}}',
    copy: 'This dossier was itself made of a dossier that was given along on {{op}}. Give it back, so that your colleague can merge your work.',
  },
  ontvang: {
    open: 'Open a dossier that was given along',
    title: 'Open a dossier of a colleague',
    lead: 'Of the file of a colleague you make a work dossier of your own here, with your own passphrase and recovery code.',
    file: 'The file of your colleague',
    choose: 'Choose the file',
    drop: 'Drag the file here, or choose it.',
    kind: 'The file ends in .rkm.',
    chosen: 'Chosen: {{naam}}',
    wachtzin: 'Passphrase of the file',
    wachtzinHint:
      'You got it from whoever gave the dossier along. It is not the passphrase of your own dossier.',
    act: 'Open the file',
    busy: 'The file is being opened…',
    name: 'Make a dossier of one that was given along',
    step1: 'Name and place',
    step2: 'Who you are',
    step3: 'Your own passphrase',
    who: 'You are in this dossier as a manager. Choose means for the simulated sign-in on this computer here.',
    from: 'Dossier ‘{{naam}}’, given along on {{op}} by {{door}}.',
    holds_one: '{{organisaties}}, with {{count}} person.',
    holds_other: '{{organisaties}}, with {{count}} persons.',
    nothingYet:
      'There is nothing on this computer yet: the dossier is made after the last step only.',
  },
};

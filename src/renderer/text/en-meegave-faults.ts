import type { nlMeegaveFaults } from './nl-meegave-faults.ts';

/** The refusals of giving a dossier along and of taking one in, in English. */
export const enMeegaveFaults: Readonly<Record<keyof typeof nlMeegaveFaults, string>> = {
  'meegave.alleenWerkdossier':
    'This is only possible in a work dossier. The practice environment is on every computer already.',
  'meegave.nietAlles':
    'This dossier holds an organisation that you do not manage. Ask somebody who manages every organisation in this dossier.',
  'meegave.eigenWachtzin':
    'This is the passphrase of your dossier itself. Choose another one: your colleague could else open your dossier.',
  'meegave.geenMeegave':
    'This is not a dossier that was given along. Choose the file that ends in .rkm.',
  'meegave.beschadigd':
    'This file was damaged on its way and is not opened. Copy it again, or ask your colleague to give the dossier along once more.',
  'meegave.nieuwereVersie':
    'This file was made with a newer version of Rechtenklaar. Update Rechtenklaar on this computer first.',
  'meegave.teGroot':
    'This file is larger than {{max}} MB. No dossier grows that large: choose the file that ends in .rkm.',
  'meegave.wachtzin':
    'This passphrase does not open the file. Check it with whoever gave you the file, and mind capitals and spaces.',
  'meegave.wacht':
    'Too many wrong tries in a row. Wait {{seconden}} more seconds and check the passphrase meanwhile.',
  'meegave.gestopt':
    'After fifty wrong tries this computer takes no passphrase for this file any more. Ask your colleague to give the dossier along again.',
  'meegave.verlopen': 'This file does not lie open any more. Choose it again.',
  'meegave.nietErin':
    'Nobody in this dossier has this number. Whoever gave it along adds you as a person first, and then gives it along again.',
  'meegave.geenBeheerder':
    'This person manages no organisation in this dossier today. Whoever gave it along appoints you as local manager first, and then gives it along again.',
};

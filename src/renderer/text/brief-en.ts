import type { Brief, BriefGegevens, Geadresseerde } from './brief.ts';

const functies: Readonly<Record<string, string>> = {
  bestuurder: 'director',
  gedelegeerdBestuurder: 'managing director',
  zaakvoerder: 'business manager',
  lidDirectiecomite: 'member of the executive committee',
  vasteVertegenwoordiger: 'permanent representative',
  curator: 'receiver',
};

/** The letter in English; the Dutch labels stand beside, as the reader will see them. */
export function briefEn(gegevens: BriefGegevens): Brief {
  const { organisatie, nummer, vertegenwoordigers, heeftBeheerder, vrager, kandidaat } = gegevens;
  return {
    onderwerp: `Local administrator for ${organisatie} (${nummer})`,
    aanhef: `Dear ${vertegenwoordigers.map(({ naam }) => naam).join(', dear ')},`,
    inleiding: [
      vrager === ''
        ? `I ask for your help with ${organisatie}, enterprise number ${nummer}.`
        : `My name is ${vrager}. I ask for your help with ${organisatie}, enterprise number ${nummer}.`,
      `We want to use applications of the Flemish government, such as the kmo-portefeuille for service providers. For that a local administrator has to give rights in Gebruikersbeheer. ${heeftBeheerder ? 'There is one, but a second one is needed so that nobody gets stuck.' : 'Our organisation does not have one yet.'}`,
      `Only who is listed in the Crossroads Bank for Enterprises as legal representative can arrange this. Today that is: ${vertegenwoordigers.map(asFunctie).join(', ')}.`,
      'Would you appoint a Chief Access Manager in CSAM? This is how:',
    ],
    stappen: [
      'Go to www.csam.be and choose ‘Management of Access Managers’ (in Dutch ‘Beheer der Toegangsbeheerders’).',
      'Click ‘Appoint a Chief Access Manager’ (‘Een Hoofdtoegangsbeheerder aanstellen’) and choose the standard procedure.',
      'Sign in with your eID. If you have none, follow the exception procedure on paper.',
      `Enter the enterprise number: ${nummer}.`,
      kandidaat === ''
        ? 'Say whom you appoint: yourself or an employee. Enter the e-mail address and telephone number.'
        : `Say whom you appoint. I propose ${kandidaat}. Enter the e-mail address and telephone number.`,
      'Choose until when, check everything and confirm.',
    ],
    vervolg: [
      `The person you appoint then signs in at gebruikersbeheer.vlaanderen.be and chooses ${organisatie} there.`,
      'Since 11 June 2021 you can, as legal representative, also sign in to Gebruikersbeheer yourself and give rights.',
      'Send no national register numbers by e-mail: pass them on in person or by telephone.',
      'Need help? Call 1700 free of charge, every working day from 9 am to 7 pm.',
    ],
    slot: ['Kind regards', vrager].filter((line) => line !== ''),
  };
}

function asFunctie({ naam, functie, namens }: Geadresseerde): string {
  const word = functies[functie] ?? functie;
  return `${naam} (${namens === null ? word : `${word} of ${namens}`})`;
}

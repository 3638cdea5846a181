import type { Brief, BriefGegevens, Geadresseerde } from './brief.ts';

const functies: Readonly<Record<string, string>> = {
  bestuurder: 'administrateur',
  gedelegeerdBestuurder: 'administrateur délégué',
  zaakvoerder: 'gérant',
  lidDirectiecomite: 'membre du comité de direction',
  vasteVertegenwoordiger: 'représentant permanent',
  curator: 'curateur',
};

/** The letter in French; the Dutch labels stand where Gebruikersbeheer has no other. */
export function briefFr(gegevens: BriefGegevens): Brief {
  const { organisatie, nummer, vertegenwoordigers, heeftBeheerder, vrager, kandidaat } = gegevens;
  return {
    onderwerp: `Gestionnaire local pour ${organisatie} (${nummer})`,
    aanhef: `Bonjour ${vertegenwoordigers.map(({ naam }) => naam).join(', bonjour ')},`,
    inleiding: [
      vrager === ''
        ? `Je demande votre aide pour ${organisatie}, numéro d’entreprise ${nummer}.`
        : `Je m’appelle ${vrager}. Je demande votre aide pour ${organisatie}, numéro d’entreprise ${nummer}.`,
      `Nous souhaitons utiliser des applications de l’Autorité flamande, comme la kmo-portefeuille pour prestataires de services. Un gestionnaire local doit pour cela octroyer des droits dans le Gebruikersbeheer. ${heeftBeheerder ? 'Il y en a un, mais un deuxième est nécessaire pour que personne ne reste bloqué.' : 'Notre organisation n’en a pas encore.'}`,
      `Seul celui qui figure dans la Banque-Carrefour des Entreprises comme représentant légal peut régler cela. Aujourd’hui il s’agit de ${vertegenwoordigers.map(asFunctie).join(', ')}.`,
      'Voulez-vous désigner un Gestionnaire d’accès principal dans CSAM ? Voici comment :',
    ],
    stappen: [
      'Allez sur www.csam.be et choisissez « Gestion des Gestionnaires d’Accès » (en néerlandais « Beheer der Toegangsbeheerders »).',
      'Cliquez sur « Désigner un Gestionnaire d’Accès Principal » et choisissez la procédure standard.',
      'Connectez-vous avec votre eID. Si vous n’en avez pas, suivez la procédure d’exception sur papier.',
      `Indiquez le numéro d’entreprise ${nummer}.`,
      kandidaat === ''
        ? 'Indiquez qui vous désignez, vous-même ou un travailleur, avec son adresse e-mail et son numéro de téléphone.'
        : `Indiquez qui vous désignez, avec son adresse e-mail et son numéro de téléphone. Je propose ${kandidaat}.`,
      'Choisissez jusqu’à quand, vérifiez le tout et confirmez.',
    ],
    vervolg: [
      `La personne désignée se connecte ensuite à gebruikersbeheer.vlaanderen.be et y choisit ${organisatie}.`,
      'Depuis le 11 juin 2021, vous pouvez aussi, comme représentant légal, vous connecter vous-même au Gebruikersbeheer et y octroyer les droits.',
      'N’envoyez pas de numéros de registre national par e-mail, mais donnez-les en personne ou par téléphone.',
      'Besoin d’aide ? Appelez gratuitement le 1700, chaque jour ouvrable de 9 à 19 heures.',
    ],
    slot: ['Cordialement', vrager].filter((line) => line !== ''),
  };
}

function asFunctie({ naam, functie, namens }: Geadresseerde): string {
  const word = functies[functie] ?? functie;
  return `${naam} (${namens === null ? word : `${word} de ${namens}`})`;
}

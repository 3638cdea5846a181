import type { Brief, BriefGegevens, Geadresseerde } from './brief.ts';

const functies: Readonly<Record<string, string>> = {
  bestuurder: 'bestuurder',
  gedelegeerdBestuurder: 'gedelegeerd bestuurder',
  zaakvoerder: 'zaakvoerder',
  lidDirectiecomite: 'lid van het directiecomité',
  vasteVertegenwoordiger: 'vaste vertegenwoordiger',
  curator: 'curator',
};

/** The letter in Dutch, with the labels as csam.be has them (docs/domain.md 4.2). */
export function briefNl(gegevens: BriefGegevens): Brief {
  const { organisatie, nummer, vertegenwoordigers, heeftBeheerder, vrager, kandidaat } = gegevens;
  return {
    onderwerp: `Lokale beheerder voor ${organisatie} (${nummer})`,
    aanhef: `Geachte ${vertegenwoordigers.map(({ naam }) => naam).join(', geachte ')},`,
    inleiding: [
      vrager === ''
        ? `Ik vraag uw hulp voor ${organisatie}, ondernemingsnummer ${nummer}.`
        : `Mijn naam is ${vrager}. Ik vraag uw hulp voor ${organisatie}, ondernemingsnummer ${nummer}.`,
      `Wij willen toepassingen van de Vlaamse overheid gebruiken, zoals de kmo-portefeuille voor dienstverleners. Daarvoor moet een lokale beheerder in het Gebruikersbeheer rechten geven. ${heeftBeheerder ? 'Er is een beheerder, maar een tweede is nodig: zo valt niemand zonder.' : 'Onze organisatie heeft er nog geen.'}`,
      `Alleen wie in de Kruispuntbank van Ondernemingen als wettelijk vertegenwoordiger staat, kan dat in orde brengen. Vandaag is dat: ${vertegenwoordigers.map(asFunctie).join(', ')}.`,
      'Wilt u in CSAM een Hoofdtoegangsbeheerder aanstellen? Zo doet u het:',
    ],
    stappen: [
      'Ga naar www.csam.be en kies ‘Beheer der Toegangsbeheerders’.',
      'Klik op ‘Een Hoofdtoegangsbeheerder aanstellen’ en kies de standaardprocedure.',
      'Meld aan met uw eID. Hebt u er geen, volg dan de uitzonderingsprocedure op papier.',
      `Vul het ondernemingsnummer in: ${nummer}.`,
      kandidaat === ''
        ? 'Geef aan wie u aanstelt: uzelf, of een werknemer. Vul zijn of haar e-mailadres en telefoonnummer in.'
        : `Geef aan wie u aanstelt. Ik stel ${kandidaat} voor. Vul zijn of haar e-mailadres en telefoonnummer in.`,
      'Kies tot wanneer, kijk alles na en bevestig.',
    ],
    vervolg: [
      `De persoon die u aanstelt, meldt daarna aan op gebruikersbeheer.vlaanderen.be en kiest daar ${organisatie}.`,
      'Sinds 11 juni 2021 kunt u als wettelijk vertegenwoordiger ook zelf in het Gebruikersbeheer aanmelden en rechten geven.',
      'Stuur geen rijksregisternummers per mail: geef ze persoonlijk of aan de telefoon door.',
      'Hulp nodig? Bel gratis 1700, elke werkdag van 9 tot 19 uur.',
    ],
    slot: ['Met vriendelijke groeten', vrager].filter((line) => line !== ''),
  };
}

function asFunctie({ naam, functie, namens }: Geadresseerde): string {
  const word = functies[functie] ?? functie;
  return `${naam} (${namens === null ? word : `${word} van ${namens}`})`;
}

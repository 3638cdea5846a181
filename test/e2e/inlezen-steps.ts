import { expect, type Page } from '@playwright/test';
import { personen } from '../../src/main/world/personen.ts';
import { formatInsz, type Insz } from '../../src/shared/values/insz.ts';

export async function openInlezen(page: Page) {
  await page.getByRole('link', { name: 'Lees een lijst in' }).click();
  await expect(page.getByRole('heading', { name: 'Lees een lijst in' })).toBeFocused();
}

export const nummer = (wie: keyof typeof personen): string => formatInsz(personen[wie].insz);

/** Two neighbouring digits exchanged, as somebody types them. */
function swapped(insz: Insz): string {
  const digits = [...insz];
  const at = digits.findIndex((digit, index) => index > 6 && digit !== digits[index + 1]);
  [digits[at], digits[at + 1]] = [digits[at + 1] ?? '', digits[at] ?? ''];
  return digits.join('');
}

/** As people keep such lists: a title, two habits of separators, a slip in every other row. */
export function lijstBestand() {
  const rows = [
    'Rijksregisternummer;Voornaam;Naam;E-mail;Categorie;Gebruikersrecht;Departementen',
    `${nummer('marie-nieuwkens')};Marie;NIEUWKENS;marie@denderland.example;vaste medewerker;kmo-portefeuille;Campus Aalst`,
    `${swapped(personen['jonas-eerstedag'].insz)};Jonas;Eerstedag;;;;`,
    `${nummer('aicha-beginneling')};Aicha;Beginneling;;vaste medewerker;kmo-portefeuille;St-Niklaas`,
    `${nummer('zeynep-startklaar')};Zeynep;Startklaar;zeynep.denderland.example;vaste medewerker;;`,
  ];
  return {
    name: 'dienstverleners-2026.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(rows.join('\r\n'), 'utf8'),
  };
}

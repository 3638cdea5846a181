import { describe, expect, it } from 'vitest';
import {
  findAlias,
  findAliasInside,
  findTaal,
} from '../../../../src/main/domain/lijst/aliassen.ts';
import { aliassenEn } from '../../../../src/main/domain/lijst/aliassen-en.ts';
import { aliassenFr } from '../../../../src/main/domain/lijst/aliassen-fr.ts';
import { aliassenNl } from '../../../../src/main/domain/lijst/aliassen-nl.ts';
import { velden } from '../../../../src/main/domain/lijst/veld.ts';

const all = [aliassenNl, aliassenFr, aliassenEn].flatMap((list) =>
  velden.flatMap((veld) => list[veld].map((alias) => ({ veld, alias }))),
);

describe('the words above a column', () => {
  it('mean one field in every language', () => {
    const astray = all.filter(({ veld, alias }) => findAlias(alias)?.veld !== veld);
    expect(all.length).toBeGreaterThan(250);
    expect(astray).toEqual([]);
  });

  it.each([
    ['RIJKSREGISTERNUMMER', 'insz'],
    ['Rijksregister-nr.', 'insz'],
    ['INSZ-nummer (11 cijfers)', 'insz'],
    ['N° de registre national', 'insz'],
    ['N° NISS', 'insz'],
    ['Prenom', 'voornaam'],
    ['E-mail', 'email'],
    ['e mail adres', 'email'],
    ['Né(e) le', 'geboortedatum'],
    ['T.e.m.', 'einddatum'],
    ['t/m', 'einddatum'],
    ['Jusqu’au', 'einddatum'],
    ['Persoon › Naam', 'naam'],
    ['Naam / Voornaam', 'naamVolledig'],
    ['Nom, prénom', 'naamVolledig'],
    ['Personeelsnummer', null],
    ['', null],
  ])('of %j are %s', (kop, veld) => {
    expect(findAlias(kop)?.veld ?? null).toBe(veld);
  });

  it.each([
    ['Begindatum van het contract', 'begindatum'],
    ['Naam van de organisatie', 'organisatie'],
    ['Telefoon leidinggevende', null],
    ['User name', null],
    ['Einde van de werkrelatie', 'einddatum'],
    ['Postcode', null],
    ['Vanuit', null],
  ])('are found inside %j: %s', (kop, veld) => {
    expect(findAliasInside(kop)?.veld ?? null).toBe(veld);
  });

  it.each([
    [['Rijksregisternummer', 'Voornaam', 'E-mail'], 'nl'],
    [['NISS', 'Prénom', 'E-mail'], 'fr'],
    [['First name', 'Last name', 'E-mail'], 'en'],
    [['E-mail'], null],
    [['Voornaam', 'Nom de famille'], null],
    [['x', 'y'], null],
  ])('of %j are in %s', (koppen, taal) => {
    expect(findTaal(koppen)).toBe(taal);
  });
});

import { expect, type Page } from '@playwright/test';
import { systemClock } from '../../src/main/clock.ts';
import { runsTodayOrLater } from '../../src/main/domain/toekenning-rules.ts';
import { catalogus } from '../../src/main/world/catalogus.ts';
import { sampleWorld } from '../../src/main/world/sample-world.ts';
import { formatDatum } from '../../src/shared/values/datum.ts';
import { formatInsz } from '../../src/shared/values/insz.ts';
import { inDays, inYears } from './sample.ts';

export async function openAfstemming(page: Page) {
  await page.getByRole('link', { name: 'Stem af met het Gebruikersbeheer' }).click();
  await expect(page.getByRole('heading', { name: 'Afstemmen' })).toBeFocused();
}

type Rij = {
  readonly wie: string;
  readonly recht: string;
  readonly cellen: readonly string[];
};

/** What the sample world has at the Hogeschool, as the real system would report it. */
function rijen(): readonly Rij[] {
  const today = systemClock.today();
  const { puts } = sampleWorld({ today, now: systemClock.now() });
  const organisatie = puts
    .flatMap((put) => (put.collection === 'organisatie' ? [put.entity] : []))
    .find(({ naam }) => naam === 'Hogeschool Denderland');
  const werkrelaties = puts.flatMap((put) =>
    put.collection === 'werkrelatie' ? [put.entity] : [],
  );
  const personen = puts.flatMap((put) => (put.collection === 'persoon' ? [put.entity] : []));
  return puts
    .flatMap((put) => (put.collection === 'toekenning' ? [put.entity] : []))
    .filter((toekenning) => runsTodayOrLater(toekenning, today))
    .flatMap((toekenning): readonly Rij[] => {
      const werkrelatie = werkrelaties.find(({ id }) => id === toekenning.werkrelatieId);
      const persoon = personen.find(({ id }) => id === werkrelatie?.persoonId);
      if (werkrelatie?.organisatieId !== organisatie?.id || persoon === undefined) return [];
      const namen = toekenning.contexten.map(
        (id) => organisatie?.departementen.find((each) => each.id === id)?.naam ?? id,
      );
      const recht = catalogus.get(toekenning.gebruikersrechtId)?.naam ?? '';
      const cellen = [
        ...[persoon.naam, persoon.voornaam, formatInsz(persoon.insz), `"${recht}"`],
        ...[toekenning.profiel ?? '', `"${namen.join('; ')}"`],
        ...[formatDatum(toekenning.begindatum), formatDatum(toekenning.einddatum), 'Actief'],
      ];
      return [{ wie: `${persoon.voornaam} ${persoon.naam}`, recht, cellen }];
    });
}

const kop =
  'Naam;Voornaam;Identificatienummer;Gebruikersrecht;Profiel;Context;Begindatum;Einddatum;Status';
const KMO = 'Dienstverlener kmo-portefeuille, departementen';
const EINDE = 7;

/**
 * The report of the day: of Amira the end is a year sooner, Thomas is not in it, Noor has a right
 * more, somebody is in it whom nobody here knows, and what waits here for Joke stands there.
 */
export function rapportBestand() {
  const rows = rijen()
    .filter(({ wie, recht }) => wie !== 'Thomas Proefstuk' || recht !== KMO)
    .map(({ wie, recht, cellen }) =>
      (wie === 'Amira Modelle' && recht === KMO ? cellen.with(EINDE, inYears(1)) : cellen).join(
        ';',
      ),
    );
  const noor = rijen().find(({ wie }) => wie === 'Noor Voorbeeld');
  const more = (noor?.cellen ?? []).slice(0, 3).join(';');
  return {
    name: 'rapport-gebruikersrechten.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      [
        `\uFEFF${kop}`,
        ...rows,
        `${more};VLAIO Inkom Gebruiker;Gebruiker;;${inDays(0)};${inDays(80)};Actief`,
        `Niemand;Wim;;"${KMO}";dienstverlener kmo-portefeuille;Campus Gent;${inDays(0)};${inDays(80)};Actief`,
      ].join('\r\n'),
      'utf8',
    ),
  };
}

export async function readRapport(page: Page) {
  await page.getByRole('button', { name: 'Kies een bestand' }).waitFor();
  await page.locator('input[type=file]').setInputFiles(rapportBestand());
  await expect(page.getByRole('heading', { name: 'Rapport vergeleken' })).toBeFocused();
}

import { fault } from '../../../shared/faults.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import type { Dossier } from '../dossier.ts';
import type { Catalogus, Gebruikersrecht } from '../gebruikersrecht.ts';
import { naamSleutel } from '../inlezing/keuzes.ts';
import type { Organisatie } from '../organisatie.ts';
import type { Toekenning } from '../toekenning.ts';
import { runsTodayOrLater } from '../toekenning-rules.ts';
import { bundelOnzekere, type OnzekereRij } from './onzekere.ts';
import { vindParen } from './paren.ts';
import type { Rapport, RapportRij } from './rapport.ts';
import { inVolgorde, nietVergeleken, type Uitkomst, uitkomst } from './uitkomst.ts';
import { rapportrechtenOf, verschillenTussen } from './verschillen.ts';
import { groupBy, zoekPersonen } from './zoek-persoon.ts';

export type AfstemVraag = {
  readonly rapport: Rapport;
  readonly dossiers: readonly Dossier[];
  readonly organisatie: Organisatie;
  readonly catalogus: Catalogus;
  readonly today: Datum;
};

/**
 * The report held against the dossier: every toekenning that runs today or later, and every row, in
 * exactly one uitkomst. In which order rows and persons come makes no difference.
 */
export function stemAf(vraag: AfstemVraag): readonly Uitkomst[] {
  const { rapport, dossiers } = vraag;
  const sorted = sortRijen(rapport.rijen, dossiers);
  const { uitkomsten, betrokken } = bundelOnzekere(sorted.onzeker, {
    today: vraag.today,
    isVerklaard: (persoonId, rechtId) =>
      (sorted.perPersoon.get(persoonId) ?? []).some(({ recht }) => recht?.id === rechtId),
  });
  return inVolgorde([
    ...sorted.onleesbaar.map(nietVergeleken),
    ...onverwachten(sorted.onbekend),
    ...uitkomsten,
    ...dossiers.flatMap((dossier) =>
      ofDossier(vraag, {
        dossier,
        rijen: sorted.perPersoon.get(dossier.persoon.id) ?? [],
        betrokken,
      }),
    ),
  ]);
}

function sortRijen(rijen: readonly RapportRij[], dossiers: readonly Dossier[]) {
  const zoek = zoekPersonen(dossiers);
  const perPersoon = new Map<string, RapportRij[]>();
  const onzeker: OnzekereRij[] = [];
  const onbekend: RapportRij[] = [];
  const onleesbaar: RapportRij[] = [];
  for (const rij of rijen) {
    if (rij.faults.length > 0) {
      onleesbaar.push(rij);
      continue;
    }
    const found = zoek(rij.wie);
    if (found.soort === 'geen') onbekend.push(rij);
    else if (found.soort === 'meer') onzeker.push({ rij, kandidaten: found.dossiers });
    else {
      const { id } = found.dossier.persoon;
      const own = perPersoon.get(id);
      if (own === undefined) perPersoon.set(id, [rij]);
      else own.push(rij);
    }
  }
  return { perPersoon, onzeker, onbekend, onleesbaar };
}

/** Somebody whom the dossier does not know, with each of his rights. */
function onverwachten(rijen: readonly RapportRij[]): readonly Uitkomst[] {
  const perRecht = groupBy(rijen, ({ wie, ...rij }) =>
    JSON.stringify([
      wie.insz ?? [wie.zichtbaar, naamSleutel(wie.naam), wie.geboortedatum],
      rechtSleutel(rij),
    ]),
  );
  return [...perRecht.values()].flatMap((group) => onverwacht(group, null));
}

function rechtSleutel({ recht, rechtGetypt }: Pick<RapportRij, 'recht' | 'rechtGetypt'>): string {
  return recht === null ? `getypt ${naamSleutel(rechtGetypt)}` : recht.id;
}

function onverwacht(rijen: readonly RapportRij[], dossier: Dossier | null): readonly Uitkomst[] {
  return rapportrechtenOf(rijen).map(({ gemeld, rijen: nummers }) => {
    const own = rijen.find(({ nummer }) => nummer === nummers[0]);
    const recht = own?.recht ?? null;
    const getypt = own?.rechtGetypt ?? '';
    return uitkomst('onverwacht', {
      ...{ persoon: dossier?.persoon ?? null, wie: own?.wie ?? null, gemeld, rijen: nummers },
      ...{ recht, rechtNaam: recht?.naam ?? getypt },
      faults: recht === null ? [fault('afstemming.rechtOnbekend', { getypt })] : [],
    });
  });
}

type OfDossier = {
  readonly dossier: Dossier;
  readonly rijen: readonly RapportRij[];
  /** Toekenningen that a row about several persons may mean: those are looked at there. */
  readonly betrokken: ReadonlySet<Toekenning>;
};

function ofDossier(vraag: AfstemVraag, { dossier, rijen, betrokken }: OfDossier) {
  const free = dossier.toekenningen.filter((each) => !betrokken.has(each));
  const held = groupBy(free, ({ gebruikersrechtId }) => gebruikersrechtId);
  const told = groupBy(rijen, rechtSleutel);
  const keys = new Set([...held.keys(), ...told.keys()]);
  return [...keys].flatMap((key) => {
    const rows = told.get(key) ?? [];
    const own = held.get(key) ?? [];
    if (rows.length === 0) return missing(vraag, dossier, own);
    const recht = rows[0]?.recht ?? null;
    return recht === null
      ? onverwacht(rows, dossier)
      : matched(vraag, { dossier, recht, rows, own });
  });
}

function missing(
  { catalogus, today }: AfstemVraag,
  { persoon }: Dossier,
  toekenningen: readonly Toekenning[],
): readonly Uitkomst[] {
  return toekenningen
    .filter((each) => runsTodayOrLater(each, today))
    .map((each) => {
      const recht = catalogus.get(each.gebruikersrechtId) ?? null;
      const rechtNaam = recht?.naam ?? each.gebruikersrechtId;
      return uitkomst('ontbreekt', { persoon, recht, rechtNaam, toekenningen: [each] });
    });
}

type Matched = {
  readonly dossier: Dossier;
  readonly recht: Gebruikersrecht;
  readonly rows: readonly RapportRij[];
  readonly own: readonly Toekenning[];
};

function matched(vraag: AfstemVraag, { dossier, recht, rows, own }: Matched): readonly Uitkomst[] {
  const { rapport, organisatie, today } = vraag;
  const vergeleken = { velden: rapport.velden, organisatie };
  const found = vindParen({
    ...{ toekenningen: own, rechten: rapportrechtenOf(rows), today },
    ...vergeleken,
  });
  const about = { persoon: dossier.persoon, recht, rechtNaam: recht.naam };
  const { onbeslist, alleenDaar } = found;
  const there = new Set(alleenDaar.flatMap(({ rijen }) => rijen));
  return [
    ...found.paren.map(({ toekenning, recht: { gemeld, rijen } }) => {
      const verschillen = verschillenTussen(toekenning, gemeld, vergeleken);
      const soort = verschillen.length === 0 ? 'klopt' : 'anders';
      return uitkomst(soort, { ...about, toekenningen: [toekenning], gemeld, rijen, verschillen });
    }),
    ...missing(vraag, dossier, found.alleenHier),
    ...onverwacht(
      rows.filter(({ nummer }) => there.has(nummer)),
      dossier,
    ),
    ...(onbeslist === null
      ? []
      : [
          uitkomst('dubbelzinnig', {
            ...{ ...about, toekenningen: onbeslist.toekenningen },
            rijen: onbeslist.rechten.flatMap(({ rijen }) => rijen).toSorted((a, b) => a - b),
            faults: [fault('afstemming.welkeToekenning')],
          }),
        ]),
  ];
}

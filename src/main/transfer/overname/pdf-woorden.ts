import { overnameUitlegEn } from '../../../shared/uitleg/overname-en.ts';
import { overnameUitlegFr } from '../../../shared/uitleg/overname-fr.ts';
import { overnameUitlegNl } from '../../../shared/uitleg/overname-nl.ts';
import type { OvernameUitleg } from '../../../shared/uitleg/overname-uitleg.ts';
import type { Taal } from '../../../shared/values/codelijsten.ts';
import type { OnderdeelHandeling, OnderdeelSoort } from '../../../shared/values/overname.ts';

/** What the printed hand-over says around the labels of the real screens. */
export type PdfWoorden = {
  readonly titel: string;
  readonly voor: string;
  readonly gedrukt: string;
  readonly gebruik: string;
  readonly simulatie: string;
  readonly pagina: string;
  readonly nummer: string;
  readonly geparkeerd: string;
  readonly vanaf: string;
  readonly soort: Readonly<Record<OnderdeelSoort, string>>;
  readonly handeling: Readonly<Record<OnderdeelHandeling, string>>;
  readonly uitleg: OvernameUitleg;
};

const nl: PdfWoorden = {
  titel: 'Overnemen in het Gebruikersbeheer',
  voor: 'Voor',
  gedrukt: 'Gemaakt op',
  gebruik:
    'Typ over wat hier staat, scherm per scherm, en vink af. Wat vet staat, staat zo op het echte scherm. Vink ook af in Rechtenklaar: pas dan wordt het Actief.',
  simulatie: 'Simulatie: alle personen in dit document zijn fictief.',
  pagina: 'Pagina',
  nummer: 'Identificatienummer',
  geparkeerd: 'Geparkeerd',
  vanaf: 'Geef dit recht pas op',
  soort: { persoon: 'Persoon', werkrelatie: 'Werkrelatie', toekenning: 'Gebruikersrecht' },
  handeling: { nieuw: 'nieuw', verleng: 'verlengen', wijzig: 'wijzigen', stop: 'stoppen' },
  uitleg: overnameUitlegNl,
};

const fr: PdfWoorden = {
  titel: 'Reporter dans le Gebruikersbeheer',
  voor: 'Pour',
  gedrukt: 'Créé le',
  gebruik:
    'Recopiez ce qui figure ici, écran par écran, et cochez. Ce qui est en gras figure ainsi sur le vrai écran. Cochez aussi dans Rechtenklaar\u00a0: c’est alors que cela devient Actif.',
  simulatie: 'Simulation\u00a0: toutes les personnes de ce document sont fictives.',
  pagina: 'Page',
  nummer: 'Numéro d’identification',
  geparkeerd: 'Mis de côté',
  vanaf: 'Ne donnez ce droit que le',
  soort: {
    persoon: 'Personne',
    werkrelatie: 'Relation de travail',
    toekenning: 'Droit d’utilisateur',
  },
  handeling: { nieuw: 'ajout', verleng: 'prolongation', wijzig: 'modification', stop: 'arrêt' },
  uitleg: overnameUitlegFr,
};

const en: PdfWoorden = {
  titel: 'Hand over to Gebruikersbeheer',
  voor: 'For',
  gedrukt: 'Made on',
  gebruik:
    'Type over what stands here, screen by screen, and tick it off. What is in bold stands like that on the real screen. Tick it off in Rechtenklaar too: only then does it become Active.',
  simulatie: 'Simulation: all persons in this document are fictional.',
  pagina: 'Page',
  nummer: 'Identification number',
  geparkeerd: 'Parked',
  vanaf: 'Only give this right on',
  soort: { persoon: 'Person', werkrelatie: 'Work relation', toekenning: 'User right' },
  handeling: { nieuw: 'new', verleng: 'extend', wijzig: 'change', stop: 'end' },
  uitleg: overnameUitlegEn,
};

export const pdfWoorden: Readonly<Record<Taal, PdfWoorden>> = { nl, fr, en };

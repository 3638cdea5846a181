/**
 * The short lists of the field: what may stand in a choice. The Dutch word on screen comes from
 * src/renderer/text, never from here.
 */

/** Sex as the register gives it; a person can have another one than the number suggests. */
export const geslachten = ['M', 'V', 'X'] as const;
export type Geslacht = (typeof geslachten)[number];

/** Where a person's data comes from: VKBP is the register as the seed names it. */
export const bronnen = ['VKBP', 'manueel', 'bestand'] as const;
export type Bron = (typeof bronnen)[number];

/** 'Status werkstroom' of the seed: the only two that any source shows. */
export const statussenWerkstroom = ['inAfwachting', 'actief'] as const;
export type StatusWerkstroom = (typeof statussenWerkstroom)[number];

/** Kinds of employee; which exist depends on the doelgroep (manual of Gebruikersbeheer, WRK). */
export const categorieen = [
  'vasteMedewerker',
  'externeMedewerker',
  'occasioneleMedewerker',
  'ambtenaar',
] as const;
export type Categorie = (typeof categorieen)[number];

/** Target groups of Gebruikersbeheer: enterprises, local governments, schools, Flemish government. */
export const doelgroepen = ['EA', 'LB', 'OV', 'GID'] as const;
export type Doelgroep = (typeof doelgroepen)[number];

/** Practice world with fictional persons, or a file with real ones. */
export const werkruimteSoorten = ['oefen', 'werk'] as const;
export type WerkruimteSoort = (typeof werkruimteSoorten)[number];

/** Where one signs in to: the two doors of the start page, and CSAM for a legal representative. */
export const deuren = ['dienstverlener', 'gebruikersbeheer', 'csam'] as const;
export type Deur = (typeof deuren)[number];

/** In which capacity somebody manages an organisatie; the strongest one counts. */
export const hoedanigheden = ['wettelijkVertegenwoordiger', 'hoofdbeheerder', 'beheerder'] as const;
export type Hoedanigheid = (typeof hoedanigheden)[number];

/** Why a line of 'Functies' in KBO represents the enterprise today, or why not. */
export const vertegenwoordigingRedenen = [
  'bestuurder',
  'gedelegeerdBestuurder',
  'zaakvoerder',
  'lidDirectiecomite',
  'vasteVertegenwoordiger',
  'curator',
  'ondernemersvaardigheden',
  'geeindigd',
  'begintLater',
  'rechtspersoonNiet',
  'failliet',
  'geenFaillissement',
] as const;
export type VertegenwoordigingReden = (typeof vertegenwoordigingRedenen)[number];

/** What a number to practise with shows when KBO is asked for it. */
export const kboOefensoorten = [
  'beheerd',
  'enigeBeheerder',
  'zonderBeheerder',
  'vestiging',
  'nieuwInGebruikersbeheer',
  'faillissement',
  'stopgezet',
  'doorgehaald',
  'onbereikbaar',
  'onbekend',
] as const;
export type KboOefensoort = (typeof kboOefensoorten)[number];

export const talen = ['nl', 'fr', 'en'] as const;
export type Taal = (typeof talen)[number];

/** The five means of ACM that the seed shows; the token is historical (off since 31/01/2024). */
export const middelen = ['eid', 'itsme', 'app', 'sms', 'token'] as const;
export type Middel = (typeof middelen)[number];

/** What can be done and is therefore written in Historiek. */
export const acties = [
  'persoon.registered',
  'persoon.linked',
  'persoon.refreshed',
  'persoon.revealed',
  'persoon.activated',
  'persoon.undone',
  'werkrelatie.started',
  'werkrelatie.activated',
  'persoon.handedOver',
  'persoon.takenBack',
  'persoon.printed',
  'werkrelatie.handedOver',
  'werkrelatie.takenBack',
  'werkrelatie.changed',
  'werkrelatie.extended',
  'werkrelatie.stopped',
  'werkrelatie.undone',
  'toekenning.granted',
  'toekenning.activated',
  'toekenning.handedOver',
  'toekenning.takenBack',
  'toekenning.reconciled',
  'toekenning.changed',
  'toekenning.extended',
  'toekenning.stopped',
  'toekenning.undone',
  'beheerder.appointed',
  'beheerder.ended',
  'departement.added',
  'departement.renamed',
  'departement.closed',
  'departement.reopened',
  'departement.undone',
  'persoon.merged',
  'werkrelatie.merged',
  'toekenning.merged',
  'departement.merged',
  'meegave.given',
  'meegave.received',
  'rapport.made',
  'rapport.madeFull',
  'uitvoer.made',
  'uitvoer.madeFull',
  'uitvoer.verslag',
  'middel.blocked',
  'middel.unblocked',
  'middel.activated',
  'middel.restored',
  'middel.registered',
] as const;
export type Actie = (typeof acties)[number];

import type { AfstemmingFaultParams } from './faults-afstemming.ts';
import type { BeheerFaultParams } from './faults-beheer.ts';
import type { DossierFaultParams } from './faults-dossier.ts';
import type { InlezingFaultParams } from './faults-inlezing.ts';
import type { LijstFaultParams } from './faults-lijst.ts';
import type { MeegaveFaultParams } from './faults-meegave.ts';
import type { NummerFaultParams } from './faults-nummers.ts';
import type { SamenvoegingFaultParams } from './faults-samenvoeging.ts';

/** Those that have a file of their own. */
type ElsewhereParams = AfstemmingFaultParams &
  DossierFaultParams &
  BeheerFaultParams &
  InlezingFaultParams &
  LijstFaultParams &
  MeegaveFaultParams &
  NummerFaultParams &
  SamenvoegingFaultParams;

/**
 * The closed list of expected refusals: code → what the sentence needs to name. Every code has a
 * sentence with its repair in every language (src/renderer/text); a missing one does not compile.
 * Dates in params are ISO days, numbers are plain; the sentence formats them.
 */
export type FaultParams = ElsewhereParams & {
  'telefoon.letters': { readonly teken: string };
  'telefoon.teKort': Nothing;
  'telefoon.teLang': Nothing;
  'telefoon.onbekend': Nothing;
  'email.zonderAt': Nothing;
  'email.spatie': Nothing;
  'email.tweeAt': Nothing;
  'email.zonderNaam': Nothing;
  'email.teken': { readonly teken: string };
  'email.domein': { readonly domein: string };
  'email.teLang': Nothing;

  'datum.empty': Nothing;
  'datum.vorm': { readonly getypt: string };
  'datum.maand': { readonly maand: number };
  'datum.dag': { readonly maand: number; readonly jaar: number; readonly dagen: number };
  'datum.jaar': { readonly jaar: string };
  'periode.eindeVoorBegin': { readonly begin: string };
  'periode.naEinde': { readonly einde: string };

  'veld.verplicht': Nothing;
  'veld.teLang': { readonly max: number };
  'veld.keuze': Nothing;

  'persoon.onbekendInRegister': Nothing;
  'persoon.registerOnbereikbaar': Nothing;
  'persoon.bestaatAl': Nothing;
  'persoon.onbekend': Nothing;
  'persoon.geboortedatumToekomst': Nothing;
  'persoon.nietUitRegister': Nothing;
  'organisatie.onbekend': Nothing;

  'weergave.onbekend': Nothing;
  'weergave.bestaatAl': { readonly naam: string };
  'weergave.teVeel': { readonly max: number };

  'werkrelatie.onbekend': Nothing;
  'werkrelatie.teLang': { readonly uiterlijk: string };
  'werkrelatie.overlapt': { readonly begin: string; readonly einde: string };
  'werkrelatie.beeindigd': { readonly einde: string };
  'werkrelatie.verlengingKorter': { readonly einde: string };
  'werkrelatie.categorie': Nothing;

  'gebruikersrecht.onbekend': Nothing;
  'gebruikersrecht.doelgroep': { readonly recht: string };
  'toekenning.onbekend': Nothing;
  'overname.onbekend': Nothing;
  'overname.gewijzigd': Nothing;
  'historiek.onbekend': Nothing;
  'historiek.nietOngedaan': Nothing;
  'historiek.laterGewijzigd': { readonly op: string };
  'historiek.rechtLoopt': { readonly aantal: number; readonly einde: string };
  'matrix.intussenGewijzigd': Nothing;
  'bulk.niemand': Nothing;
  'bulk.teVeel': { readonly aantal: number; readonly max: number };
  'bulk.geenWerkrelatie': Nothing;
  'bulk.gewijzigd': Nothing;
  'bulk.geweigerd': { readonly aantal: number; readonly gaat: number };
  'bulk.niets': Nothing;
  'vergelijk.geenKeuze': Nothing;
  'vergelijk.geenWerkrelatie': Nothing;
  'vergelijk.gewijzigd': Nothing;
  'toekenning.voorWerkrelatie': { readonly begin: string };
  'toekenning.naWerkrelatie': { readonly einde: string };
  'toekenning.teLang': { readonly maanden: number; readonly uiterlijk: string };
  'toekenning.geenContext': { readonly voorbeeld: string };
  'toekenning.contextOnbekend': { readonly context: string };
  'toekenning.eenContext': Nothing;
  'toekenning.geenContextNodig': Nothing;
  'toekenning.profiel': Nothing;
  'toekenning.bestaatAl': { readonly begin: string; readonly einde: string };
  'toekenning.botst': { readonly recht: string };
  'toekenning.gestopt': { readonly einde: string };
  'toekenning.voorVandaag': Nothing;
  'beheerder.alleenHoofdbeheerder': Nothing;
  'beheerder.laatste': Nothing;

  'kbo.onbekend': Nothing;
  'kbo.vestigingOnbekend': Nothing;
  'kbo.stopgezet': { readonly onderneming: string; readonly datum: string };
  'kbo.doorgehaald': { readonly onderneming: string; readonly datum: string };
  'kbo.onbereikbaar': Nothing;
  'kbo.nietInDossier': Nothing;
  'csam.alleenOefening': Nothing;
  'csam.geenFunctie': { readonly onderneming: string };
  'csam.functieGeeindigd': { readonly onderneming: string; readonly einde: string };
  'csam.functieBegintLater': { readonly onderneming: string; readonly begin: string };
  'csam.functieVertegenwoordigtNiet': { readonly onderneming: string };
  'csam.rechtspersoonNiet': { readonly onderneming: string; readonly rechtspersoon: string };
  'csam.failliet': { readonly onderneming: string };
  'aanstelling.wie': Nothing;
  'aanstelling.naamAnders': Nothing;
  'aanstelling.laatste': Nothing;

  'eid.geenLezer': Nothing;
  'eid.geenKaart': Nothing;
  'eid.omgekeerd': Nothing;
  'eid.pinVorm': Nothing;
  'eid.pinFout': { readonly over: number };
  'eid.geblokkeerd': Nothing;
  'eid.geannuleerd': Nothing;
  'eid.wachttijd': Nothing;
  'eid.vervallen': { readonly geldigTot: string };
  'eid.ingetrokken': Nothing;
  'eid.ongeldig': Nothing;
  'itsme.gsm': Nothing;
  'itsme.geweigerd': Nothing;
  'itsme.verlopen': Nothing;
  'itsme.symbool': Nothing;
  'itsme.code': { readonly over: number };
  'itsme.geblokkeerd': Nothing;

  'aanmelding.verlopen': Nothing;
  'wachtwoord.fout': Nothing;
  'code.vorm': Nothing;
  'app.fout': { readonly over: number };
  'app.gebruikt': Nothing;
  'app.klokAchter': { readonly minuten: number; readonly over: number };
  'app.klokVoor': { readonly minuten: number; readonly over: number };
  'app.geblokkeerd': Nothing;
  'app.nietGeactiveerd': Nothing;
  'activering.verlopen': Nothing;
  'activering.code': { readonly over: number };
  'activering.geenCode': Nothing;
  'activering.nummer': Nothing;
  'activering.itsmeCode': { readonly over: number };
  'activering.papierVorm': Nothing;
  'activering.papierFout': { readonly over: number };
  'activering.papierVervallen': Nothing;
  'activering.papierGeblokkeerd': Nothing;
  'sms.geenNummer': Nothing;
  'sms.fout': { readonly over: number };
  'sms.verlopen': Nothing;
  'sms.wacht': { readonly seconden: number };
  'sms.teVaak': Nothing;
  'sms.geblokkeerd': Nothing;
  'token.vorm': Nothing;
  'token.fout': { readonly nummer: number; readonly over: number };
  'token.gedeactiveerd': Nothing;

  // What the Simulatiepaneel makes fail, beside the failures that the means have by themselves.
  'token.afgeschaft': Nothing;
  'itsme.geenBereik': Nothing;

  'sessie.geen': Nothing;
  'sessie.vergrendeld': Nothing;
  'sessie.verlopen': Nothing;
  'sessie.gewijzigd': { readonly organisatie: string };
  'sessie.bevestigNodig': Nothing;
  'hoedanigheid.onbekend': Nothing;

  'bewaren.schijfVol': Nothing;
  'bewaren.geenToegang': Nothing;
  'bewaren.mislukt': Nothing;
  'bewaren.alleenLezen': Nothing;
  'bewaren.onleesbaar': Nothing;
  'bewaren.nieuwereVersie': { readonly versie: number };
  'bewaren.ontbreekt': Nothing;
  'bewaren.bestaatAl': Nothing;
  'bewaren.verkeerdeSleutel': Nothing;
  'bewaren.intussenGewijzigd': Nothing;
  'bewaren.ouder': { readonly bekend: number; readonly gevonden: number };
  'bewaren.reservekopieOnbruikbaar': Nothing;
  'bewaren.historiekGebroken': Nothing;
  'bewaren.zonderAnker': Nothing;

  'vraag.ongeldig': Nothing;
  'vraag.teGroot': Nothing;
  'vraag.onverwacht': Nothing;
};

type Nothing = { readonly [key: string]: never };

export type FaultCode = keyof FaultParams;

export type Fault = {
  readonly [Code in FaultCode]: {
    readonly code: Code;
    readonly params: FaultParams[Code];
    /** The input field it is about; absent when it concerns the whole. */
    readonly field?: string;
  };
}[FaultCode];

type Bare = { [C in FaultCode]: FaultParams[C] extends Nothing ? C : never }[FaultCode];

/** `fault('datum.empty')`, or with what the sentence names: `fault('datum.maand', { maand: 13 })`. */
export function fault<Code extends FaultCode>(
  code: Code,
  ...params: Code extends Bare ? [] : [FaultParams[Code]]
): Fault {
  return { code, params: params[0] ?? {} } as Fault;
}

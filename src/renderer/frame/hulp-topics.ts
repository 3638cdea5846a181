import type { FaultCode } from '../../shared/faults.ts';
import type { Middel } from '../../shared/values/codelijsten.ts';
import type { nl } from '../text/nl.ts';

export type HulpTopic = keyof (typeof nl)['hulp']['topic'];

/** What is asked often of each means; of the choice between them, what concerns them all. */
export const topicsOf: Readonly<Record<Middel | 'keuze', readonly HulpTopic[]>> = {
  keuze: ['activeringscode', 'buitenland', 'token', 'bereik'],
  eid: ['lezer', 'kaart', 'pin', 'certificaat'],
  itsme: ['itsmeVraag', 'itsmeGeblokkeerd', 'itsmeGeweigerd', 'bereik'],
  app: ['code', 'klok', 'wachtwoord', 'opnieuwActiveren', 'activeringscode'],
  sms: ['bericht', 'gsmNummer', 'wachtwoord', 'activeringscode'],
  token: ['token', 'activeringscode'],
};

/** The refusals while signing in that one can do something about in reality. */
export const topicOf: { readonly [C in FaultCode]?: HulpTopic } = {
  'eid.geenLezer': 'lezer',
  'eid.geenKaart': 'kaart',
  'eid.omgekeerd': 'kaart',
  'eid.pinVorm': 'pin',
  'eid.pinFout': 'pin',
  'eid.geblokkeerd': 'pin',
  'eid.geannuleerd': 'wachttijd',
  'eid.wachttijd': 'wachttijd',
  'eid.vervallen': 'certificaat',
  'eid.ingetrokken': 'certificaat',
  'eid.ongeldig': 'certificaat',
  'itsme.gsm': 'itsmeNummer',
  'itsme.geweigerd': 'itsmeGeweigerd',
  'itsme.symbool': 'itsmeGeweigerd',
  'itsme.verlopen': 'itsmeVraag',
  'itsme.code': 'itsmeGeblokkeerd',
  'itsme.geblokkeerd': 'itsmeGeblokkeerd',
  'itsme.geenBereik': 'bereik',
  'wachtwoord.fout': 'wachtwoord',
  'aanmelding.verlopen': 'code',
  'code.vorm': 'code',
  'app.fout': 'code',
  'app.nietGeactiveerd': 'opnieuwActiveren',
  'app.gebruikt': 'code',
  'app.klokAchter': 'klok',
  'app.klokVoor': 'klok',
  'app.geblokkeerd': 'opnieuwActiveren',
  'sms.geenNummer': 'gsmNummer',
  'sms.fout': 'bericht',
  'sms.verlopen': 'bericht',
  'sms.wacht': 'bericht',
  'sms.teVaak': 'bericht',
  'sms.geblokkeerd': 'opnieuwActiveren',
  'token.vorm': 'token',
  'token.fout': 'token',
  'token.gedeactiveerd': 'token',
  'token.afgeschaft': 'token',
};

/** The means whose screen this is. */
export function middelAt(pathname: string): Middel | 'keuze' {
  const [, , , first, second] = pathname.split('/');
  if (first === 'eid' || first === 'itsme') return first;
  if (second === 'app' || second === 'sms' || second === 'token') return second;
  return 'keuze';
}

import type { ProcedureName } from '../../../src/shared/contract/contract.ts';
import { aPersoon } from '../../builders/entities.ts';
import {
  change,
  geef,
  gezien,
  newPersoon,
  newToekenning,
  newWerkrelatie,
  paar,
  painted,
  persoon,
  samen,
  stop,
  toekenning,
  weergave,
  werkrelatie,
} from './access-asks.ts';
import { beheerders, type Row } from './access-row.ts';

/** Persons with their work relations and rights. */
export const personenRows = {
  'persoon.lookUp': { may: beheerders, ask: { insz: aPersoon().insz } },
  'persoon.check': { may: beheerders, ask: newPersoon },
  'persoon.register': { may: beheerders, ask: newPersoon },
  'persoon.list': { may: beheerders, ask: { zoek: '', filter: 'alle', pagina: 0 } },
  'persoon.findElders': { may: beheerders, ask: { zoek: 'an' } },
  'weergave.kolommen': { may: beheerders, ask: {} },
  'weergave.setKolommen': { may: beheerders, ask: { kolommen: ['status'] } },
  'weergave.list': { may: beheerders, ask: {} },
  'weergave.save': { may: beheerders, ask: weergave },
  'weergave.remove': { may: beheerders, ask: { id: 'geen' } },
  'persoon.show': { may: beheerders, ask: persoon },
  'persoon.reload': { may: beheerders, ask: persoon },
  'persoon.refreshFromRegister': { may: beheerders, ask: persoon },
  'persoon.reveal': { may: beheerders, ask: persoon, stepUp: true },
  'werkrelatie.check': { may: beheerders, ask: newWerkrelatie },
  'werkrelatie.start': { may: beheerders, ask: newWerkrelatie },
  'werkrelatie.proposeExtension': { may: beheerders, ask: { ...werkrelatie, einddatum: '' } },
  'werkrelatie.extend': {
    may: beheerders,
    ask: { ...werkrelatie, einddatum: '', toekenningen: [] },
  },
  'werkrelatie.checkStop': {
    may: beheerders,
    ask: { ...werkrelatie, einddatum: stop.einddatum },
  },
  'werkrelatie.stop': { may: beheerders, ask: { ...werkrelatie, ...stop } },
  'bulk.proposeVerlenging': { may: beheerders, ask: { ...samen, pagina: 0 } },
  'bulk.verleng': { may: beheerders, ask: { ...samen, ...gezien }, answer: 'bulk.gewijzigd' },
  'bulk.proposeStop': {
    may: beheerders,
    ask: { ...samen, gebruikersrechtId: null, pagina: 0 },
  },
  'bulk.stop': {
    may: beheerders,
    ask: { ...samen, ...gezien, gebruikersrechtId: null },
    answer: 'bulk.gewijzigd',
  },
  'bulk.checkUndo': {
    may: beheerders,
    ask: { samenMet: 'historiek-elders' },
    answer: 'historiek.onbekend',
  },
  'bulk.undo': {
    may: beheerders,
    ask: { samenMet: 'historiek-elders' },
    answer: 'historiek.onbekend',
  },
  'werkrelatie.setContact': {
    may: beheerders,
    ask: { ...werkrelatie, telefoon: '', email: '' },
  },
  'toekenning.check': { may: beheerders, ask: newToekenning },
  'toekenning.grant': { may: beheerders, ask: newToekenning },
  'toekenning.checkChange': { may: beheerders, ask: change },
  'toekenning.change': { may: beheerders, ask: change },
  'toekenning.checkStop': {
    may: beheerders,
    ask: { ...toekenning, einddatum: stop.einddatum },
  },
  'toekenning.stop': { may: beheerders, ask: { ...toekenning, ...stop } },
  'matrix.show': { may: beheerders, ask: { gebruikersrechtId: 'kmo-departementen', zoek: '' } },
  'matrix.save': { may: beheerders, ask: { wijzigingen: [painted], reden: 'Nieuwe campus' } },
  'vergelijk.show': { may: beheerders, ask: { personen: ['persoon-1', 'joke'] } },
  'vergelijk.propose': { may: beheerders, ask: paar },
  'vergelijk.check': { may: beheerders, ask: { ...paar, ...geef } },
  'vergelijk.give': { may: beheerders, ask: { ...paar, ...geef } },
} as const satisfies Partial<Readonly<Record<ProcedureName, Row>>>;

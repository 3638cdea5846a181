import { z } from 'zod';
import { simulatieKeuzes } from '../values/simulatie.ts';
import { forPractice, nothing } from './procedure.ts';

const stand = {
  kaartlezer: z.enum(simulatieKeuzes.kaartlezer),
  certificaat: z.enum(simulatieKeuzes.certificaat),
  rijksregister: z.enum(simulatieKeuzes.rijksregister),
  kbo: z.enum(simulatieKeuzes.kbo),
  token: z.enum(simulatieKeuzes.token),
  klokGsm: z.enum(simulatieKeuzes.klokGsm),
  netwerkGsm: z.enum(simulatieKeuzes.netwerkGsm),
  backoffice: z.enum(simulatieKeuzes.backoffice),
};

export const simulatieContract = {
  'simulatie.stand': forPractice({}, z.strictObject(stand)),
  /** The whole state, as it must become. */
  'simulatie.zet': forPractice(stand, nothing),
  /** Everything normal again. */
  'simulatie.herstel': forPractice({}, nothing),
} as const;

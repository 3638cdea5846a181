import type { TextOf } from './nl.ts';
import type { nlSimulatie } from './nl-simulatie.ts';

export const enSimulatie: TextOf<typeof nlSimulatie> = {
  simulatie: {
    title: 'Simulation panel',
    intro:
      'Prepare the simulated world for a lesson. It works at once and stays so until you change it; none of it is written in the history.',
    close: 'Close the panel',
    herstel: 'Everything back to normal',
    normaal: 'Everything works as usual.',
    storing_one: 'Simulated failure:',
    storing_other: 'Simulated failures:',
    deel: {
      kaartlezer: 'Card reader',
      certificaat: 'Certificate on the practice card',
      rijksregister: 'National Register',
      kbo: 'CBE',
      token: 'Federal token',
      klokGsm: 'Clock of the phone',
      netwerkGsm: 'Network of the phone',
      backoffice: 'Processing of requests',
    },
    keuze: {
      kaartlezer: { aangesloten: 'Connected', losgekoppeld: 'Unplugged' },
      certificaat: { geldig: 'Valid', vervallen: 'Expired', ingetrokken: 'Revoked' },
      rijksregister: { antwoordt: 'Answers', traag: 'Slow', antwoordtNiet: 'Does not answer' },
      kbo: { antwoordt: 'Answers', traag: 'Slow', antwoordtNiet: 'Does not answer' },
      token: { actief: 'Still works', gedeactiveerd: 'Switched off' },
      klokGsm: { juist: 'Right', achter: '10 min. slow', voor: '10 min. fast' },
      netwerkGsm: { bereik: 'Signal', geenBereik: 'No signal' },
      backoffice: { gewoon: 'Normal', traag: 'Slow' },
    },
    is: {
      kaartlezer: { losgekoppeld: 'The card reader is unplugged.' },
      certificaat: {
        vervallen: 'The certificate on the practice cards has expired.',
        ingetrokken: 'The certificate on the practice cards is revoked.',
      },
      rijksregister: {
        traag: 'The National Register answers slowly: allow a few seconds.',
        antwoordtNiet: 'The National Register does not answer.',
      },
      kbo: {
        traag: 'The CBE answers slowly: allow a few seconds.',
        antwoordtNiet: 'The CBE does not answer.',
      },
      token: { gedeactiveerd: 'The federal token is switched off, as since 31 January 2024.' },
      klokGsm: {
        achter: 'The clock of the phone is ten minutes slow.',
        voor: 'The clock of the phone is ten minutes fast.',
      },
      netwerkGsm: { geenBereik: 'The phone has no signal: no text message or itsme arrives.' },
      backoffice: {
        traag: 'Processing is slow: what you hand in today stays ‘Pending’.',
      },
    },
    klok: {
      achter: 'Clock of the phone: 10 min. slow',
      voor: 'Clock of the phone: 10 min. fast',
    },
    geenBereik: {
      itsme: 'No signal. itsme does not get the request; the mobile app does give codes.',
      sms: 'No signal. The message arrives as soon as the phone has a signal again.',
      herstel: 'Find a place with a signal',
    },
  },
};

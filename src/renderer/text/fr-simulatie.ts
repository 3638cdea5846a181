import type { TextOf } from './nl.ts';
import type { nlSimulatie } from './nl-simulatie.ts';

export const frSimulatie: TextOf<typeof nlSimulatie> = {
  simulatie: {
    title: 'Panneau de simulation',
    intro:
      'Préparez le monde simulé pour une leçon. L’effet est immédiat et reste jusqu’à ce que vous le changiez ; rien n’en apparaît dans l’historique.',
    close: 'Fermer le panneau',
    herstel: 'Tout remettre à la normale',
    normaal: 'Tout fonctionne comme d’habitude.',
    storing_one: 'Panne simulée :',
    storing_other: 'Pannes simulées :',
    deel: {
      kaartlezer: 'Lecteur de carte',
      certificaat: 'Certificat de la carte d’exercice',
      rijksregister: 'Registre national',
      kbo: 'BCE',
      token: 'Token fédéral',
      klokGsm: 'Horloge du GSM',
      netwerkGsm: 'Réseau du GSM',
      backoffice: 'Traitement des demandes',
    },
    keuze: {
      kaartlezer: { aangesloten: 'Branché', losgekoppeld: 'Débranché' },
      certificaat: { geldig: 'Valable', vervallen: 'Expiré', ingetrokken: 'Révoqué' },
      rijksregister: { antwoordt: 'Répond', traag: 'Lent', antwoordtNiet: 'Ne répond pas' },
      kbo: { antwoordt: 'Répond', traag: 'Lente', antwoordtNiet: 'Ne répond pas' },
      token: { actief: 'Fonctionne encore', gedeactiveerd: 'Supprimé' },
      klokGsm: { juist: 'À l’heure', achter: '10 min de retard', voor: '10 min d’avance' },
      netwerkGsm: { bereik: 'Réseau', geenBereik: 'Pas de réseau' },
      backoffice: { gewoon: 'Normal', traag: 'Lent' },
    },
    is: {
      kaartlezer: { losgekoppeld: 'Le lecteur de carte est débranché.' },
      certificaat: {
        vervallen: 'Le certificat des cartes d’exercice a expiré.',
        ingetrokken: 'Le certificat des cartes d’exercice est révoqué.',
      },
      rijksregister: {
        traag: 'Le Registre national répond lentement : comptez quelques secondes.',
        antwoordtNiet: 'Le Registre national ne répond pas.',
      },
      kbo: {
        traag: 'La BCE répond lentement : comptez quelques secondes.',
        antwoordtNiet: 'La BCE ne répond pas.',
      },
      token: { gedeactiveerd: 'Le token fédéral est supprimé, comme depuis le 31 janvier 2024.' },
      klokGsm: {
        achter: 'L’horloge du GSM a dix minutes de retard.',
        voor: 'L’horloge du GSM a dix minutes d’avance.',
      },
      netwerkGsm: { geenBereik: 'Le GSM n’a pas de réseau : ni SMS ni itsme n’arrivent.' },
      backoffice: {
        traag: 'Le traitement est lent : ce que vous introduisez aujourd’hui reste « En attente ».',
      },
    },
    klok: {
      achter: 'Horloge du GSM : 10 min de retard',
      voor: 'Horloge du GSM : 10 min d’avance',
    },
    geenBereik: {
      itsme:
        'Pas de réseau. itsme ne reçoit pas la demande ; l’application mobile donne bien des codes.',
      sms: 'Pas de réseau. Le message arrivera dès que le GSM aura de nouveau du réseau.',
      herstel: 'Chercher un endroit avec du réseau',
    },
  },
};

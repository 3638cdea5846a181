/** The Simulatiepaneel, and the strip that says what is disturbed. */
export const nlSimulatie = {
  simulatie: {
    title: 'Simulatiepaneel',
    intro:
      'Zet de nagebootste wereld klaar voor een les. Het werkt meteen en blijft zo tot u het verandert; in Historiek komt er niets van.',
    close: 'Sluit het paneel',
    herstel: 'Alles weer normaal',
    normaal: 'Alles werkt zoals gewoonlijk.',
    storing_one: 'Nagebootste storing:',
    storing_other: 'Nagebootste storingen:',
    deel: {
      kaartlezer: 'Kaartlezer',
      certificaat: 'Certificaat op de oefenkaart',
      rijksregister: 'Rijksregister',
      kbo: 'KBO',
      token: 'Federaal token',
      klokGsm: 'Klok van de gsm',
      netwerkGsm: 'Bereik van de gsm',
      backoffice: 'Verwerking van aanvragen',
    },
    keuze: {
      kaartlezer: { aangesloten: 'Aangesloten', losgekoppeld: 'Losgekoppeld' },
      certificaat: { geldig: 'Geldig', vervallen: 'Vervallen', ingetrokken: 'Ingetrokken' },
      rijksregister: { antwoordt: 'Antwoordt', traag: 'Traag', antwoordtNiet: 'Antwoordt niet' },
      kbo: { antwoordt: 'Antwoordt', traag: 'Traag', antwoordtNiet: 'Antwoordt niet' },
      token: { actief: 'Werkt nog', gedeactiveerd: 'Afgeschaft' },
      klokGsm: { juist: 'Juist', achter: '10 min. achter', voor: '10 min. voor' },
      netwerkGsm: { bereik: 'Bereik', geenBereik: 'Geen bereik' },
      backoffice: { gewoon: 'Gewoon', traag: 'Traag' },
    },
    is: {
      kaartlezer: { losgekoppeld: 'De kaartlezer is losgekoppeld.' },
      certificaat: {
        vervallen: 'Het certificaat op de oefenkaarten is vervallen.',
        ingetrokken: 'Het certificaat op de oefenkaarten is ingetrokken.',
      },
      rijksregister: {
        traag: 'Het Rijksregister antwoordt traag: reken op enkele seconden.',
        antwoordtNiet: 'Het Rijksregister antwoordt niet.',
      },
      kbo: {
        traag: 'De KBO antwoordt traag: reken op enkele seconden.',
        antwoordtNiet: 'De KBO antwoordt niet.',
      },
      token: { gedeactiveerd: 'Het federaal token is afgeschaft, zoals sinds 31 januari 2024.' },
      klokGsm: {
        achter: 'De klok van de gsm loopt tien minuten achter.',
        voor: 'De klok van de gsm loopt tien minuten voor.',
      },
      netwerkGsm: { geenBereik: 'De gsm heeft geen bereik: sms en itsme komen niet aan.' },
      backoffice: {
        traag: 'De verwerking is traag: wat u vandaag indient, blijft ‘In afwachting’.',
      },
    },
    klok: {
      achter: 'Klok van de gsm: 10 min. achter',
      voor: 'Klok van de gsm: 10 min. voor',
    },
    geenBereik: {
      itsme: 'Geen bereik. itsme krijgt de vraag niet; de mobiele app geeft wel codes.',
      sms: 'Geen bereik. Het bericht komt aan zodra de gsm weer bereik heeft.',
      herstel: 'Zoek een plek met bereik',
    },
  },
} as const;

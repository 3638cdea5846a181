/** 'Manier van aanmelden eerst activeren', the QR codes, and what the anchor found. */
export const nlActiveren = {
  activeer: {
    title: {
      itsme: 'Activeer itsme',
      app: 'Activeer de mobiele app',
      sms: 'Activeer de code via SMS',
    },
    step: 'Stap {{nummer}} van 3',
    bewijs: {
      title: 'Bewijs wie u bent',
      intro:
        'Wie een manier van aanmelden activeert, maakt de vorige waardeloos. Daarom bewijst {{naam}} eerst wie hij of zij is.',
      how: 'Hoe bewijst u dat?',
      eid: 'Met de eID in de kaartlezer',
      papier: 'Met een activeringscode van de gemeente',
      pincode: 'Pincode van de oefenkaart',
      pincodeHint: 'Op uw oefenkaart: {{pincode}}',
      code: 'Activeringscode',
      codeHint: '8 letters en cijfers, ze staan op het papier hiernaast.',
      next: 'Verder',
    },
    app: {
      title: 'Scan de QR-code met de app',
      intro:
        'Scan met de oefen-gsm hiernaast, of met een echte authenticator-app: de sleutel hoort bij een verzonnen persoon en beschermt niets.',
      qr: 'QR-code voor de authenticator-app',
      label: 'In de app staat daarna',
      typed: 'Kunt u niet scannen? Typ dan deze sleutel (op tijd gebaseerd, 6 cijfers)',
      code: 'Eerste code van de app',
      codeHint: '6 cijfers. Zo weet u zeker dat de app werkt.',
    },
    sms: {
      title: 'Registreer uw gsm-nummer',
      intro: 'We sturen een code naar dat nummer. Zo weet u zeker dat het juist is.',
      nummer: 'Gsm-nummer',
      nummerHint: 'Uw oefen-gsm: {{gsm}}',
      send: 'Stuur een code',
      sent: 'Bericht {{aantal}} van hoogstens 3, naar {{nummer}}',
      code: 'Code uit het bericht',
      codeHint: '6 cijfers, ze staan op de gsm hiernaast.',
    },
    itsme: {
      title: 'Bevestig met uw nieuwe itsme-code',
      intro:
        'In het echt kiest u zelf een code in de app. Hier krijgt u er een: geef nooit de code van uw eigen itsme in.',
      code: 'Nieuwe itsme-code',
      codeHint: '5 cijfers, ze staan op de gsm hiernaast.',
    },
    confirm: 'Bevestig',
    until: 'Rond dit af binnen tien minuten.',
    ended: {
      title: 'De activering is afgelopen',
      text: 'Er is niets veranderd: wat u vroeger activeerde, werkt nog zoals tevoren.',
      again: 'Begin opnieuw',
    },
    done: {
      title: 'Geactiveerd',
      app: 'De app werkt. Gaf een vorige app codes, dan tellen die niet meer. Neem om aan te melden de volgende code.',
      sms: 'Codes gaan voortaan naar dit nummer.',
      itsme: 'itsme werkt met de nieuwe code. De vorige telt niet meer.',
      signIn: 'Meld nu aan',
    },
    gsm: {
      title: 'Nagebootste gsm',
      idle: 'De gsm van {{naam}}.',
      scan: 'Scan de QR-code',
      code: 'Code op dit ogenblik',
      itsme: 'Uw nieuwe itsme-code',
      nothing: 'Hier is niets binnengekomen.',
      expire: 'Laat tien minuten voorbijgaan',
    },
    papier: {
      title: 'Nagebootst gemeenteloket',
      intro: 'Wie geen eID heeft, haalt een activeringscode op papier. Ze is 14 dagen geldig.',
      ask: 'Vraag een activeringscode',
      askNew: 'Vraag een nieuwe activeringscode',
      paper: 'OEFENCODE OP PAPIER',
      until: 'Geldig tot en met {{datum}}',
      expire: 'Laat 14 dagen voorbijgaan',
    },
    eerst: {
      eid: 'Een eID hoeft u niet te activeren. U hebt alleen de pincode nodig uit de brief bij de kaart. Bent u ze kwijt of is de kaart geblokkeerd, dan kiest u bij de gemeente een nieuwe; kaarten van na 20 april 2021 hebben daarvoor geen pukbrief meer nodig.',
      token:
        'Een federaal token kan niemand nog activeren: het stopte op 31 januari 2024. Activeer itsme, de mobiele app of SMS.',
    },
  },
  itsmeQr: {
    show: 'Toon een QR-code',
    title: 'Scan de QR-code met uw oefen-gsm',
    alt: 'QR-code om met de nagebootste itsme-app te scannen',
    scan: 'Scan de QR-code op het scherm',
    expires: 'De code vervalt na 3 minuten.',
  },
  middelsoort: {
    eid: 'eID',
    itsme: 'itsme',
    wachtwoord: 'wachtwoord',
    app: 'mobiele app',
    sms: 'code via SMS',
    token: 'federaal token',
    activering: 'activeringscode',
  },
  bevinding: {
    title: 'Nagekeken bij het openen',
    ouder:
      'Er werd een ouder of nieuw gegevensbestand gevonden. Voor {{aantal}} manieren van aanmelden blijven de strengste tellers gelden, en dat staat in Historiek.',
    weg: 'Het bestand dat de pogingen bewaakt, is weg. Niemand kan nog weten hoeveel pogingen er al waren: daarom zijn {{aantal}} manieren van aanmelden geblokkeerd. Deblokkeer ze, of begin de Oefenomgeving opnieuw.',
    beschadigd:
      'Het bestand dat de pogingen bewaakt, is beschadigd. Niemand kan nog weten hoeveel pogingen er al waren: daarom zijn {{aantal}} manieren van aanmelden geblokkeerd. Deblokkeer ze, of begin de Oefenomgeving opnieuw.',
    klokTerug:
      'De klok van deze computer staat vroeger dan {{datum}}, toen de app al eens werkte. Blokkeringen en gebruikte codes blijven gelden; zet de klok juist.',
    seen: 'Begrepen',
  },
} as const;

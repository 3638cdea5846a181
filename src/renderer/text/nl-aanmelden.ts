/** Start page, ACM, the simulated devices, the protected page, and who the beheerder is. */
export const nlAanmelden = {
  start: {
    again: {
      act: 'Begin de Oefenomgeving opnieuw',
      done: 'De Oefenomgeving is weer zoals op de eerste dag.',
      title: 'Opnieuw beginnen?',
      text: 'Alles wat u oefende, wordt gewist: personen, rechten en historiek. De oefenpersonen staan weer klaar. Opgeloste oefeningen blijven opgelost.',
      confirm: 'Wis alles en begin opnieuw',
      stay: 'Behoud wat er is',
    },
    title: 'Dienstverlener voor de kmo-portefeuille',
    intro:
      'In drie stappen krijgt iemand van uw organisatie toegang tot de beveiligde pagina’s van een dienstverlener. Hier oefent u elke stap, met fictieve personen.',
    step1: {
      title: 'Stap 1. Identiteitscontrole (ACM)',
      text: 'De controle van uw identiteit gebeurt op basis van uw rijksregisternummer, met eID, itsme of een beveiligingscode.',
    },
    step2: {
      title: 'Stap 2. Wie is de lokale beheerder?',
      text: 'Bij een eerste gebruik beschikt niemand over het gebruikersrecht. De lokale beheerder van uw organisatie kent het toe. Kent u die niet, dan weet de wettelijk vertegenwoordiger het.',
    },
    step3: {
      title: 'Stap 3. Toekenning gebruikersrecht',
      text: 'De lokale beheerder geeft zichzelf of iemand anders het recht ‘Dienstverlener kmo-portefeuille, departementen’:',
      persoon: 'persoon toevoegen',
      werkrelatie: 'werkrelatie geven',
      recht: 'gebruikersrecht toekennen, met de departementen',
    },
    doors: 'Waar wilt u aanmelden?',
    beheer: {
      title: 'Gebruikersbeheer',
      text: 'Voor de lokale beheerder: personen, werkrelaties en rechten.',
      act: 'Naar het Gebruikersbeheer',
    },
    dienstverlener: {
      title: 'Beveiligde pagina’s',
      text: 'Voor de dienstverlener die het recht kreeg.',
      act: 'Login individuele dienstverlener/departementen',
    },
    practice: {
      title: 'Oefenomgeving',
      text: 'Alle personen, nummers en organisaties zijn verzonnen. U kunt niets stukmaken.',
    },
  },
  acm: {
    title: 'Kies hoe u wilt aanmelden',
    intro:
      'De controle van uw identiteit gebeurt op basis van uw rijksregisternummer. Maak een keuze.',
    firstUse: 'Eerste gebruik?',
    activate: 'Manier van aanmelden eerst activeren',
    moreInfo: 'Meer info',
    historical: 'Historisch',
    other: 'Andere manier van aanmelden',
    signIn: 'Meld aan',
  },
  middel: {
    eid: {
      title: 'eID en aangesloten kaartlezer',
      what: 'Identiteitskaart en pincode',
      info: 'U steekt uw elektronische identiteitskaart in een kaartlezer en geeft uw pincode in. Na drie foute pincodes blokkeert de kaart; uw gemeente helpt u dan verder met een pukcode.',
    },
    itsme: {
      title: 'itsme',
      what: 'Bevestig in de app op uw gsm',
      info: 'U geeft uw gsm-nummer in en bevestigt in de app met een code van vijf cijfers. Bevestigt u niet binnen drie minuten, dan vervalt de vraag.',
    },
    app: {
      title: 'Beveiligingscode via mobiele app',
      what: 'Code van 6 cijfers uit de app',
      info: 'U geeft uw gebruikersnaam en wachtwoord in en daarna de code van zes cijfers die de app toont. De code verandert elke 30 seconden.',
    },
    sms: {
      title: 'Beveiligingscode via SMS',
      what: 'Code in een bericht op uw gsm',
      info: 'U geeft uw gebruikersnaam en wachtwoord in en daarna de code die u in een sms ontvangt.',
    },
    token: {
      title: 'Federaal token',
      what: 'Kaart met 24 codes',
      info: 'Het federaal token werkt niet meer sinds 31 januari 2024. Activeer een andere digitale sleutel, bijvoorbeeld itsme of een beveiligingscode via mobiele app.',
    },
  },
  oefen: {
    aside: 'Nagebootste toestellen',
    title: 'Uw oefenmiddelen',
    nothingToRemember: 'U hoeft niets te onthouden: alles wat u nodig hebt, staat hier.',
    who: 'U speelt',
    pincode: 'pincode',
    gsm: 'gsm',
    itsmeCode: 'code',
    gebruikersnaam: 'gebruiker',
    wachtwoord: 'wachtwoord',
    smsNummer: 'berichten op',
    smsGeen: 'geen nummer',
    situation: 'Oefen een situatie',
  },
  itsme: {
    title: 'Meld aan met itsme',
    intro: 'Geef het gsm-nummer van uw oefen-gsm in. U krijgt er een vraag om te bevestigen.',
    gsm: 'Gsm-nummer',
    hint: 'Uw oefen-gsm: {{gsm}}',
    send: 'Stuur de vraag',
    waitTitle: 'Bevestig op uw oefen-gsm',
    waitText: 'Kies op de gsm hetzelfde symbool en bevestig met uw code:',
    validFor: 'De vraag vervalt na 3 minuten.',
    notConfirmed: 'Niet aangemeld',
    again: 'Probeer opnieuw',
    geweigerd: {
      title: 'De vraag is geweigerd op de gsm',
      text: 'Kreeg u een vraag die u niet zelf stelde? Dan was weigeren juist. Stel de vraag anders opnieuw.',
    },
    verlopen: {
      title: 'De vraag is vervallen',
      text: 'Niemand bevestigde binnen drie minuten. Neem uw gsm bij de hand en stel de vraag opnieuw.',
    },
    geblokkeerd: {
      title: 'itsme is geblokkeerd na drie foute codes',
      text: 'In het echt heractiveert u itsme in de app. Hier kunt u dat op de oefen-gsm nabootsen.',
    },
    phone: 'Nagebootste gsm',
    phoneIdle: 'De gsm van {{naam}}. Hier komt de vraag binnen.',
    phoneNothing: 'Er is niets te bevestigen.',
    asks: {
      gebruikersbeheer: 'Gebruikersbeheer vraagt: bent u {{naam}}?',
      dienstverlener: 'Dienstverlener kmo-portefeuille vraagt: bent u {{naam}}?',
      csam: 'CSAM vraagt: bent u {{naam}}?',
    },
    which: 'Welk symbool ziet u op het scherm?',
    code: 'itsme-code',
    codeHint: 'Op uw oefen-gsm: {{code}}',
    chooseFirst: 'Kies eerst het symbool',
    confirm: 'Bevestig',
    refuse: 'Weiger',
    letExpire: 'Laat drie minuten voorbijgaan',
    unblock: 'Heractiveer itsme',
  },
  symbool: { anker: 'Anker', boom: 'Boom', fiets: 'Fiets', huis: 'Huis', ster: 'Ster', zon: 'Zon' },
  dienst: {
    title: 'Dienstverlener kmo-portefeuille',
    letIn: 'Welkom {{naam}}, u hebt toegang',
    letInText:
      'U beschikt over het gebruikersrecht ‘Dienstverlener kmo-portefeuille, departementen’.',
    departementen: 'Uw departementen',
    refusedTitle: 'U hebt nog geen toegang',
    refused:
      'U beschikt vandaag niet over het gebruikersrecht ‘Dienstverlener kmo-portefeuille, departementen’',
    refusedWhat:
      'De lokale beheerder van uw organisatie kan het recht toekennen of verlengen. Neem met een van hen contact op.',
    toBeheer: 'Bent u zelf lokale beheerder? Meld aan in het Gebruikersbeheer.',
    reden: {
      geenRecht: 'Het recht werd u nooit toegekend.',
      geeindigd: 'Uw recht voor {{organisatie}} eindigde op {{datum}}.',
      begintLater: 'Uw recht voor {{organisatie}} begint pas op {{datum}}.',
      inAfwachting:
        'Uw recht voor {{organisatie}} is nog in afwachting. De beheerder kan de pagina herladen.',
      werkrelatieGeeindigd: 'Uw werkrelatie met {{organisatie}} eindigde op {{datum}}.',
      geenMandaat:
        'U meldde zich aan als burger. Zonder mandaat van een organisatie is er hier geen toegang.',
      geenDepartement: 'Bij uw recht voor {{organisatie}} is geen open departement gekozen.',
    },
  },
  kies: {
    title: 'Kies een organisatie',
    intro: 'Hieronder moet u kiezen voor welke organisatie u precies wilt werken.',
    number: 'Ondernemingsnummer',
    until: 'tot {{datum}}',
    noneTitle: 'U hebt geen beheerdersrecht',
    noneWhat:
      'Het Gebruikersbeheer is er alleen voor lokale beheerders en wettelijk vertegenwoordigers',
    noneText: 'Vraag wat u nodig hebt aan een lokale beheerder van uw organisatie.',
  },
} as const;

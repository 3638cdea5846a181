/** CSAM, Beheer der Toegangsbeheerders, with the labels of the real pages. */
export const nlCsam = {
  csam: {
    title: 'Beheer der Toegangsbeheerders',
    intro:
      'In CSAM stelt een wettelijk vertegenwoordiger een Hoofdtoegangsbeheerder aan. Die is in het Gebruikersbeheer meteen Hoofd Lokale Beheerder: hij of zij geeft er werkrelaties en rechten.',
    appoint: 'Een Hoofdtoegangsbeheerder aanstellen',
    must: 'Hij of zij moet een werknemer of wettelijk vertegenwoordiger van de onderneming zijn.',
    standard: 'Standaardprocedure',
    standardText:
      'Voor een wettelijk vertegenwoordiger met een digitale sleutel. Uw functie moet vandaag geldig zijn in de KBO.',
    exception: 'Uitzonderingsprocedure',
    exceptionText:
      'Hebt u geen eID of elektronische vreemdelingenkaart? Dan verloopt de aanstelling op papier. Op csam.be staat het formulier; hier valt er niets te oefenen.',
    whoMay: 'Wie is wettelijk vertegenwoordiger van een onderneming?',
    werkdossier:
      'CSAM wordt alleen in de Oefenomgeving nagebootst. Doe dit op csam.be; de brief beschrijft elke stap.',
    signedIn: 'Aangemeld als {{naam}}',
    own: 'Uw ondernemingen',
    yourFunction: 'uw functie: {{functie}}',
    holders: 'Hoofdtoegangsbeheerders',
    noHolders: 'Nog niemand aangesteld',
    onlyHolder: 'Stel een tweede aan: valt deze weg, dan geeft niemand nog rechten.',
    otherNumber: 'Voor een andere onderneming',
    powerlessTitle: 'U vertegenwoordigt vandaag geen onderneming',
    powerlessText:
      'Alleen wie vandaag in de KBO als wettelijk vertegenwoordiger staat, stelt een Hoofdtoegangsbeheerder aan. Zoek op wie dat is en schrijf die persoon. Klopt de KBO niet? Laat uw functie inschrijven; dat duurt tot vijf werkdagen.',
    powerlessAlso: 'Hier kunt u niemand aanstellen',
    step1: 'Uw onderneming',
    step2: 'Wie stelt u aan?',
    step3: 'Bereikbaarheid en looptijd',
    act: 'Stel aan',
    number: 'Ondernemingsnummer',
    numberHint: '10 cijfers. Van een onderneming die u vandaag vertegenwoordigt.',
    who: 'Hoofdtoegangsbeheerder',
    self: 'Mijzelf ({{naam}})',
    other: 'Iemand anders: een werknemer of een andere wettelijk vertegenwoordiger',
    insz: 'Rijksregisternummer / BIS-registernummer',
    nameHint: 'Zoals op de identiteitskaart. Nummer en naam moeten bij elkaar horen.',
    practice: 'Oefennummers',
    practiceHint: 'Kies iemand om nummer en naam in te vullen.',
    contactHint: 'Wie de beheerder zoekt, vindt hem of haar hiermee.',
    periodHint: 'dd/mm/jjjj. Hoogstens 48 maanden; zet het einde van het recht in uw agenda.',
    confirmText:
      'Met ‘Stel aan’ bevestigt u dat deze persoon een werknemer of wettelijk vertegenwoordiger van de onderneming is.',
    asideOrganisation: 'Onderneming',
    asideWho: 'Wordt Hoofdtoegangsbeheerder',
    doneTitle: '{{naam}} is nu Hoofdtoegangsbeheerder van {{organisatie}}',
    doneText:
      '{{naam}} vindt {{organisatie}} bij ‘Kies een organisatie’ wanneer hij of zij aanmeldt in het Gebruikersbeheer.',
    doneLater:
      'Vanaf {{datum}} vindt {{naam}} {{organisatie}} bij ‘Kies een organisatie’ in het Gebruikersbeheer.',
    doneAct: 'Naar het Gebruikersbeheer',
    end: 'Beëindig',
    endTitle: 'Beëindig de aanstelling van {{naam}}',
    endText:
      'Kies de laatste dag. Niets wordt gewist. Wilt u iemand vervangen? Stel eerst de opvolger aan.',
    endAnyway: 'Beëindig toch: ik weet dat er dan geen Hoofdtoegangsbeheerder meer is',
    ended: 'De aanstelling van {{naam}} is beëindigd',
    endedText: 'Ze loopt tot de dag die u koos en staat in de historiek.',
  },
} as const;

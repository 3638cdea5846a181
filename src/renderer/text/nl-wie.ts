/** 'Wie is de lokale beheerder?', and the letter to the legal representative. */
export const nlWie = {
  wie: {
    title: 'Wie is de lokale beheerder?',
    intro:
      'De lokale beheerder geeft de gebruikersrechten van uw organisatie. Vul haar nummer in: u ziet wie het is, of wie er een kan aanstellen.',
    number: 'Ondernemingsnummer of vestigingseenheidsnummer',
    numberHint: '10 cijfers, bijvoorbeeld 1999.000.051. Het staat op elke factuur.',
    find: 'Zoek de beheerders',
    practice: 'Oefennummers',
    practiceHint: 'Kies een nummer om te zien wat het register antwoordt.',
    oefen: {
      beheerd: '{{naam}}: met beheerders',
      enigeBeheerder: '{{naam}}: één beheerder',
      zonderBeheerder: '{{naam}}: nog geen beheerder',
      vestiging: '{{naam}}: een vestiging',
      nieuwInGebruikersbeheer: '{{naam}}: nieuw',
      faillissement: '{{naam}}: failliet',
      stopgezet: '{{naam}}: stopgezet',
      doorgehaald: '{{naam}}: doorgehaald',
      onbereikbaar: '{{naam}}: de KBO is even onbereikbaar',
      onbekend: 'Een nummer dat niemand heeft',
    },
    manual: 'Zoals u de organisatie zelf invoerde; de KBO werd niet gevraagd.',
    vestigingTitle: '{{naam}} is een vestiging van {{onderneming}}',
    vestigingText:
      'U typte het vestigingseenheidsnummer {{nummer}}. Beheerders worden aangesteld voor de onderneming, niet voor een vestiging. Daarom ziet u hier de onderneming.',
    faillietTitle: 'Deze onderneming is failliet',
    faillietText: 'Alleen de curator handelt nog voor haar. Neem met hem of haar contact op.',
    managers: 'Beheerders',
    unreachable: 'Geen e-mail of telefoon bekend',
    ends: 'Recht tot {{datum}}',
    endsIn_one: 'Nog {{count}} dag',
    endsIn_other: 'Nog {{count}} dagen',
    hidden_one: 'Er is {{count}} beheerder',
    hidden_other: 'Er zijn {{count}} beheerders',
    hiddenText:
      'Meld aan om te zien wie het is en hoe u contact opneemt. De namen en gegevens van beheerders zijn niet openbaar; wat in de KBO staat wel.',
    signIn: 'Meld aan',
    onlyOneTitle: 'Er is maar één beheerder',
    onlyOneText:
      'Valt die weg, dan kan niemand nog rechten geven. Laat er een tweede aanstellen zolang het kan.',
    noneTitle: 'Nog niemand is beheerder van deze organisatie',
    noneText:
      'Een wettelijk vertegenwoordiger kan zelf rechten geven, of in CSAM een Hoofdtoegangsbeheerder aanstellen. Hieronder staat wie dat is. U kunt die persoon meteen schrijven.',
    noneNobody:
      'In de KBO staat ook geen wettelijk vertegenwoordiger. Laat die eerst inschrijven bij een ondernemingsloket of de griffie; dat duurt tot vijf werkdagen.',
    askThem: 'Vraag het een wettelijk vertegenwoordiger: {{namen}}.',
    write: 'Schrijf de wettelijk vertegenwoordiger',
    appoint: 'Bent u zelf wettelijk vertegenwoordiger? Stel iemand aan in CSAM',
    outside:
      'Bent u zelf wettelijk vertegenwoordiger? Stel iemand aan op csam.be. De brief beschrijft elke stap.',
    functies: 'Functies in de KBO',
    functiesHint: 'Wie de onderneming vandaag wettelijk vertegenwoordigt, en waarom.',
    noFuncties: 'De KBO vermeldt geen functies.',
    represents: 'Vertegenwoordigt',
    representsNot: 'Vertegenwoordigt niet',
    from: 'sinds {{begin}}',
    fromFuture: 'vanaf {{begin}}',
    fromUntil: 'van {{begin}} tot {{einde}}',
    viaCompany: 'namens {{onderneming}} ({{nummer}})',
    more: 'Wie vertegenwoordigt {{organisatie}}, en een brief aan hen',
    other: 'Zoek uw organisatie op',
    waarom: {
      bestuurder: 'Een bestuurder vertegenwoordigt de onderneming.',
      gedelegeerdBestuurder:
        'Een gedelegeerd bestuurder vertegenwoordigt de onderneming voor het dagelijks bestuur.',
      zaakvoerder:
        'Een zaakvoerder vertegenwoordigt de onderneming. Die functie heet nu meestal bestuurder.',
      lidDirectiecomite:
        'Een lid van het directiecomité vertegenwoordigt de onderneming voor wat dat comité is opgedragen.',
      vasteVertegenwoordiger:
        '{{rechtspersoon}} is hier {{functie}} en handelt door deze persoon. Daarom vertegenwoordigt die de onderneming.',
      curator: 'De onderneming is failliet. Alleen de curator handelt nog voor haar.',
      ondernemersvaardigheden:
        'Ondernemersvaardigheden bewijzen kennis en geven geen vertegenwoordiging.',
      geeindigd: 'De functie eindigde op {{datum}}.',
      begintLater: 'De functie begint pas op {{datum}}.',
      rechtspersoonNiet:
        '{{rechtspersoon}} heeft hier vandaag geen functie die vertegenwoordigt. Dan doet ook wie voor haar optreedt dat niet.',
      failliet: 'De onderneming is failliet. Sinds het vonnis handelt alleen de curator.',
      geenFaillissement: 'Een curator vertegenwoordigt alleen een failliete onderneming.',
    },
    bron: 'Bron: KBO-functiecode {{code}}',
    bronWet: 'Bron: KBO-functiecode {{code}}; {{wet}} art. {{artikels}}',
    wet: { wvv: 'WVV', wer: 'WER' },
  },
  brief: {
    title: 'Brief aan de wettelijk vertegenwoordiger',
    intro:
      'Kopieer de tekst in een mail, of druk hem af. Er staat geen rijksregisternummer in. Zet er ook nooit een bij.',
    back: 'Terug naar {{organisatie}}',
    language: 'Taal van de brief',
    asker: 'Uw naam',
    askerHint: 'Onder de brief en in de eerste zin.',
    candidate: 'Wie kan beheerder worden?',
    candidateHint: 'Een werknemer of een wettelijk vertegenwoordiger.',
    copy: 'Kopieer de tekst',
    copied: 'Gekopieerd. Plak de tekst in uw mail.',
    notCopied: 'Kopiëren lukt hier niet. Selecteer de tekst en kopieer met Ctrl+C.',
    print: 'Druk af',
    preview: 'De brief',
    nobody:
      'In de KBO vertegenwoordigt vandaag niemand deze onderneming. Er is dus niemand om te schrijven.',
    noMail:
      'Rechtenklaar opent zelf geen mailprogramma: de app gaat nooit naar buiten. Kopieer de tekst.',
  },
} as const;

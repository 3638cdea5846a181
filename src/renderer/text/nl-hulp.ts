/** 'Hulp nodig?' while signing in: what one does in reality. The facts are those of docs/domain.md. */
export const nlHulp = {
  hulp: {
    seen: 'Wat er net misliep',
    more: 'Vaak gevraagd',
    callTitle: 'Raakt u er niet uit?',
    call: 'Bel, mail of chat gratis met 1700, elke werkdag van 9 tot 19 uur. Vanuit het buitenland: +32 2 553 1700 (betalend).',
    practice: 'Dit is een oefening: 1700 kent de oefenpersonen niet.',
    topic: {
      lezer: {
        q: 'De kaartlezer wordt niet gevonden',
        a: 'Een fout vóór de pincode ligt meestal aan de lezer of de software. Kijk de kabel na, probeer een andere poort, installeer de eID-software opnieuw en herstart de browser.',
      },
      kaart: {
        q: 'De lezer ziet de kaart niet',
        a: 'Steek de kaart in met de chip naar boven en naar voren, tot ze vastzit.',
      },
      pin: {
        q: 'Uw pincode is vergeten of geblokkeerd',
        a: 'Na drie foute pincodes blokkeert de kaart. Ga ermee naar uw gemeente: daar deblokkeert men ze met de pukcode van 6 cijfers. Voor kaarten van na 20 april 2021 hebt u geen brief met pukcode nodig.',
      },
      wachttijd: {
        q: 'De lezer stopte of u annuleerde',
        a: 'Er is geen poging geteld. Houd uw pincode klaar en begin opnieuw.',
      },
      certificaat: {
        q: 'Het certificaat is vervallen of ingetrokken',
        a: 'Een fout na de pincode ligt meestal aan het certificaat, niet aan uw computer. Ga met uw kaart naar uw gemeente. Intussen kunt u aanmelden met een andere digitale sleutel.',
      },
      itsmeNummer: {
        q: 'Uw gsm-nummer wordt niet aanvaard',
        a: 'Geef het nummer in waarmee u itsme activeerde, met +32 of een 0 vooraan.',
      },
      itsmeVraag: {
        q: 'Er kwam geen vraag, of ze is vervallen',
        a: 'itsme wacht drie minuten. Open de app op uw gsm, kijk of de gsm bereik heeft en stel de vraag opnieuw.',
      },
      itsmeGeweigerd: {
        q: 'De vraag is geweigerd',
        a: 'Kreeg u een vraag die u niet zelf stelde, dan was weigeren juist. Anders stelt u ze opnieuw.',
      },
      itsmeGeblokkeerd: {
        q: 'itsme is geblokkeerd',
        a: 'Alleen de helpdesk van itsme kan een geblokkeerd account openen. Meld intussen aan met een andere digitale sleutel.',
      },
      bereik: {
        q: 'De gsm heeft geen bereik',
        a: 'itsme en sms komen dan niet aan. eID en de mobiele app werken ook zonder bereik.',
      },
      wachtwoord: {
        q: 'Uw gebruikersnaam of wachtwoord klopt niet',
        a: 'Het zijn die van uw CSAM-account. Welk van beide fout is, zegt niemand u, om misbruik te beletten. Met eID of itsme hebt u ze niet nodig.',
      },
      code: {
        q: 'De code van de app wordt niet aanvaard',
        a: 'Een code geldt 30 seconden en maar één keer. Wacht op de volgende en neem alle zes cijfers over.',
      },
      klok: {
        q: 'De klok van de gsm loopt niet gelijk',
        a: 'De code hangt af van het uur. Zet datum en tijd van uw gsm op automatisch en neem een nieuwe code.',
      },
      opnieuwActiveren: {
        q: 'Deze sleutel is geblokkeerd',
        a: 'Meld aan met eID en activeer de sleutel opnieuw. Zonder eID gaat u naar het loket van uw gemeente.',
      },
      activeringscode: {
        q: 'U hebt geen eID en wilt een sleutel activeren',
        a: 'Ga naar het loket van uw gemeente. U krijgt er een activeringscode op papier en een link per mail; die blijven 14 dagen geldig. De sleutel zelf geldt 10 jaar.',
      },
      gsmNummer: {
        q: 'Uw gsm-nummer is niet geregistreerd',
        a: 'Meld één keer aan met eID en registreer uw gsm-nummer. Daarna krijgt u codes per sms.',
      },
      bericht: {
        q: 'Het bericht komt niet aan, of de code werkt niet',
        a: 'Kijk of de gsm bereik heeft en of het nummer nog het uwe is. Vraag een nieuwe code en gebruik alleen het laatste bericht.',
      },
      token: {
        q: 'Het federaal token werkt niet',
        a: 'Het token is afgeschaft sinds 31 januari 2024; nieuwe waren er al niet meer sinds 25 september 2020. Activeer een andere digitale sleutel, bijvoorbeeld itsme.',
      },
      buitenland: {
        q: 'U hebt geen Belgische identiteitskaart',
        a: 'U hebt een BIS-nummer nodig en activeert uw sleutel bij een registratiekantoor.',
      },
    },
  },
} as const;

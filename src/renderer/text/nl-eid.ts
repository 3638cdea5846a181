/** Signing in with eID and the simulated reader. */
export const nlEid = {
  eid: {
    title: 'Geef uw oefen-pincode in',
    intro:
      'De kaart van {{naam}} zit in de lezer. Typ de pincode hier of op het toetsenbord van de lezer.',
    pincode: 'Pincode van de oefenkaart',
    hint: '4 tot 12 cijfers. Op uw oefenkaart: {{pincode}}',
    reader: 'Nagebootste kaartlezer',
    card: 'OEFENKAART',
    screenOff: 'Niet aangesloten',
    screenEmpty: 'Kaart inbrengen',
    screenPin: 'PIN? {{dots}}',
    takeOut: 'Neem kaart uit',
    putIn: 'Steek kaart in',
    unplug: 'Koppel lezer los',
    plug: 'Sluit lezer aan',
    unblock: 'Ga naar de gemeente: deblokkeer de kaart',
    happening: 'Wat er nu gebeurt',
    step: {
      read: {
        plain: 'Kaart gelezen',
        done: 'Kaart gelezen, certificaat geldig tot {{datum}}',
        expired: 'Kaart gelezen, certificaat vervallen op {{datum}}',
        now: 'De kaart wordt gelezen',
        failed: 'De kaart is niet gelezen',
        todo: 'De kaart wordt gelezen',
      },
      pin: {
        done: 'De pincode ontgrendelde de handtekening op de kaart',
        now: 'De pincode ontgrendelt de handtekening op de kaart',
        failed: 'De handtekening op de kaart blijft vergrendeld',
        todo: 'De pincode ontgrendelt de handtekening op de kaart',
      },
      check: {
        done: 'Handtekening en identiteit zijn gecontroleerd',
        now: 'Handtekening en identiteit worden gecontroleerd',
        failed: 'Handtekening of certificaat is geweigerd',
        todo: 'Handtekening en identiteit worden gecontroleerd',
      },
      access: {
        now: 'Uw toegang wordt nagegaan',
        todo: 'Uw toegang wordt nagegaan',
      },
    },
    state: { done: 'klaar', now: 'nu', failed: 'mislukt', todo: 'nog niet' },
    screenUpside: 'Kaart niet herkend',
    screenBlocked: 'PIN geblokkeerd',
    screenTimeout: 'Wachttijd voorbij',
    screenCancelled: 'Geannuleerd',
    turn: 'Draai kaart om',
    cancel: 'Annuleer op de lezer',
    waits: 'De lezer wacht na elke toets 30 seconden op de volgende.',
    buttons: 'Kaart en lezer',
    letWait: 'Laat de wachttijd verlopen',
    situation: {
      werkt: 'Alles werkt',
      geenLezer: 'Geen lezer',
      geenKaart: 'Geen kaart',
      omgekeerd: 'Kaart omgekeerd',
      geblokkeerd: 'Kaart geblokkeerd',
      vervallen: 'Certificaat vervallen',
      ingetrokken: 'Certificaat ingetrokken',
      wachttijd: 'Wachttijd verlopen',
    },
    help: {
      title: 'Hulp nodig?',
      before:
        'De fout kwam vóór de pincode: dan ligt het meestal aan de lezer, de kaart in de lezer of de eID-software op uw computer.',
      after:
        'De fout kwam na de pincode: dan ligt het meestal aan het certificaat op de kaart, niet aan uw computer.',
      geenLezer:
        'Kijk in het echt na of de kabel goed zit, probeer een andere USB-poort en installeer de eID-software opnieuw. Start daarna de browser opnieuw.',
      geenKaart:
        'Steek de kaart met de chip naar voren in de lezer tot ze vastzit. Blijft de lezer de kaart niet zien, maak dan de chip schoon met een droge doek.',
      omgekeerd:
        'De chip hoort boven te liggen en als eerste in de lezer te gaan. Kijk op uw lezer naar het tekeningetje van de kaart.',
      pinVorm:
        'Een pincode heeft alleen cijfers: minstens 4 en hoogstens 12. Een te korte of te lange pincode telt niet als poging.',
      pinFout:
        'Na drie foute pincodes blokkeert de kaart. Bent u de pincode vergeten, stop dan na de tweede keer en ga naar uw gemeente.',
      geblokkeerd:
        'Een geblokkeerde pincode opent u niet zelf. Ga met de kaart naar uw gemeente: daar deblokkeert men ze met de pukcode van 6 cijfers en kiest u een nieuwe pincode. Voor kaarten van na 20 april 2021 hebt u geen brief met pukcode nodig.',
      geannuleerd:
        'Er is niets misgelopen en er is geen poging geteld. U kunt meteen opnieuw beginnen.',
      wachttijd:
        'Een lezer wacht maar kort op de volgende toets. Er is geen poging geteld. Houd uw pincode klaar en begin opnieuw.',
      vervallen:
        'Met een vervallen certificaat kunt u zich nergens aanmelden. Vraag op tijd een nieuwe kaart aan bij uw gemeente; meld u intussen aan met itsme of een andere digitale sleutel.',
      ingetrokken:
        'Een certificaat wordt ingetrokken als de kaart verloren of gestolen gemeld is, of als er een nieuwe kaart kwam. Ga met uw kaart naar uw gemeente.',
      ongeldig:
        'Neem contact op met uw gemeente als dit met dezelfde kaart blijft gebeuren. De kaart of het certificaat is dan beschadigd.',
      phone: 'Raakt u er niet uit, bel dan gratis 1700, elke werkdag van 9 tot 19 uur.',
    },
  },
} as const;

/** Copies, recovery and checks of a Werkdossier. */
export const nlBewaring = {
  kopie: {
    title: 'Reservekopieën',
    text: 'Versleuteld, naast het dossier: de laatste vijf, zeven dagen en vier weken. Elke kopie wordt geopend en nagekeken voor een oudere verdwijnt.',
    none: 'Er is nog geen reservekopie.',
    make: 'Maak nu een reservekopie',
    made: 'De reservekopie is gemaakt en nagekeken.',
    of: '{{op}}, tot wijziging {{wijziging}}',
    look: 'Bekijk wat u verliest: {{op}}',
    lookShort: 'Bekijk wat u verliest',
    costTitle: 'Terug naar {{op}}',
    costNothing: 'U verliest niets: de kopie bevat alle wijzigingen.',
    cost_one: 'U verliest {{count}} wijziging.',
    cost_other: 'U verliest {{count}} wijzigingen.',
    costUnknown: 'Hoeveel wijzigingen u verliest, kan niemand nog nagaan.',
    costUncounted:
      'De huidige toestand gaat niet open, dus ze kan niet per soort vergeleken worden.',
    lost: '{{soort}}: {{weg}} weg, {{ouder}} terug naar een vorige versie',
    kept: 'Wat er nu staat, wordt niet gewist: het komt in een map ernaast.',
    act: 'Zet deze kopie terug',
    stay: 'Laat alles zoals het is',
  },
  soort: {
    persoon: 'Personen',
    organisatie: 'Organisaties',
    werkrelatie: 'Werkrelaties',
    toekenning: 'Toekenningen',
    historiek: 'Historiek',
    middel: 'Aanmeldmiddelen',
    voorkeur: 'Voorkeuren',
    ander: 'Andere gegevens',
  },
  herstel: {
    title: '{{naam}} gaat niet open',
    lead: 'Uw wachtzin is juist, maar er is iets mis met de bestanden. Er is niets gewist of gewijzigd.',
    copies: 'Terugzetten uit een reservekopie',
    noCopies:
      'Er staat geen reservekopie naast dit dossier. Zet de hele map terug uit uw eigen back-up en ontgrendel opnieuw.',
    anyway: 'Open het toch',
    anywayText: 'Doe dit alleen als u zelf een oudere versie hebt teruggezet.',
    lock: 'Vergrendel en ga terug',
  },
  controle: {
    title: 'Controleer dossier',
    text: 'Leest alles opnieuw van de schijf en kijkt elke regel en de hele historiek na.',
    act: 'Controleer nu',
    busy: 'Bezig met controleren',
    good: 'Alles klopt',
    counts:
      '{{rijen}} regels, waarvan {{historiek}} in de historiek, {{kB}} kB, tot wijziging {{wijziging}}.',
    anker: 'Kenmerk om af te drukken',
    ankerText:
      'Geef dit aan iemand buiten uw organisatie. Daarmee is later te zien of dit nog hetzelfde dossier is, en niet ouder.',
    ankerDossier: 'Dossier {{dossier}}, wijziging {{wijziging}}',
    print: 'Druk kenmerk af',
  },
} as const;

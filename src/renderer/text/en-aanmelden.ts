import type { TextOf } from './nl.ts';
import type { nlAanmelden } from './nl-aanmelden.ts';

/** Start page, ACM, the simulated devices, the protected page and the help, in English. */
export const enAanmelden: TextOf<typeof nlAanmelden> = {
  start: {
    again: {
      act: 'Start the practice environment again',
      done: 'The practice environment is as on its first day again.',
      title: 'Start again?',
      text: 'Everything you practised will be erased: people, rights and history. The practice people will be ready again. Solved exercises stay solved.',
      confirm: 'Erase everything and start again',
      stay: 'Keep what there is',
    },
    title: 'Service provider for the kmo-portefeuille',
    intro:
      'In three steps, somebody from your organisation gets access to the secure pages of a service provider. Here you practise each step, with fictional people.',
    step1: {
      title: 'Step 1. Identity check (ACM)',
      text: 'Your identity is checked on the basis of your national register number, with eID, itsme or a security code.',
    },
    step2: {
      title: 'Step 2. Who is the local administrator?',
      text: 'At first use nobody has the user right. The local administrator of your organisation grants it. If you do not know who that is, the legal representative does.',
    },
    step3: {
      title: 'Step 3. Granting the user right',
      text: 'Local administrators give themselves or somebody else the right ‘Dienstverlener kmo-portefeuille, departementen’:',
      persoon: 'add the person',
      werkrelatie: 'give a work relationship',
      recht: 'grant the user right, with the departments',
    },
    doors: 'Where do you want to sign in?',
    beheer: {
      title: 'User management (Gebruikersbeheer)',
      text: 'For the local administrator: people, work relationships and rights.',
      act: 'Go to Gebruikersbeheer',
    },
    dienstverlener: {
      title: 'Secure pages',
      text: 'For the service provider who received the right.',
      act: 'Login individual service provider/departments',
    },
    practice: {
      title: 'Practice environment',
      text: 'All people, numbers and organisations are invented. You cannot break anything.',
    },
  },
  acm: {
    title: 'Choose how to sign in',
    intro: 'Your identity is checked on the basis of your national register number. Make a choice.',
    firstUse: 'First use?',
    activate: 'Activate this way of signing in first',
    moreInfo: 'More info',
    historical: 'Historical',
    other: 'Another way of signing in',
    signIn: 'Sign in',
  },
  middel: {
    eid: {
      title: 'eID and connected card reader',
      what: 'Identity card and PIN',
      info: 'You insert your electronic identity card into a card reader and enter your PIN. After three wrong PINs the card is blocked; your municipality then helps you with a PUK code.',
    },
    itsme: {
      title: 'itsme',
      what: 'Confirm in the app on your mobile',
      info: 'You enter your mobile number and confirm in the app with a five-digit code. If you do not confirm within three minutes, the request expires.',
    },
    app: {
      title: 'Security code via mobile app',
      what: '6-digit code from the app',
      info: 'You enter your user name and password, then the six-digit code that the app shows. The code changes every 30 seconds.',
    },
    sms: {
      title: 'Security code via text message',
      what: 'Code in a message on your mobile',
      info: 'You enter your user name and password, then the code you receive in a text message.',
    },
    token: {
      title: 'Federal token',
      what: 'Card with 24 codes',
      info: 'The federal token stopped working on 31 January 2024. Activate another digital key, for example itsme or a security code via mobile app.',
    },
  },
  oefen: {
    aside: 'Simulated devices',
    title: 'Your practice means',
    nothingToRemember: 'You do not have to remember anything: all you need is here.',
    who: 'You are playing',
    pincode: 'PIN',
    gsm: 'mobile',
    itsmeCode: 'code',
    gebruikersnaam: 'user',
    wachtwoord: 'password',
    smsNummer: 'messages to',
    smsGeen: 'no number',
    situation: 'Practise a situation',
  },
  itsme: {
    title: 'Sign in with itsme',
    intro: 'Enter the number of your practice mobile. You will get a request there to confirm.',
    gsm: 'Mobile number',
    hint: 'Your practice mobile: {{gsm}}',
    send: 'Send the request',
    waitTitle: 'Confirm on your practice mobile',
    waitText: 'Choose the same symbol on the mobile and confirm with your code:',
    validFor: 'The request expires after 3 minutes.',
    notConfirmed: 'Not signed in',
    again: 'Try again',
    geweigerd: {
      title: 'The request was refused on the mobile',
      text: 'Did you get a request you did not make yourself? Then refusing was right. Otherwise send the request again.',
    },
    verlopen: {
      title: 'The request has expired',
      text: 'Nobody confirmed within three minutes. Have your mobile at hand and send the request again.',
    },
    geblokkeerd: {
      title: 'itsme is blocked after three wrong codes',
      text: 'In real life you reactivate itsme in the app. Here you can simulate that on the practice mobile.',
    },
    phone: 'Simulated mobile',
    phoneIdle: 'The mobile of {{naam}}. The request arrives here.',
    phoneNothing: 'There is nothing to confirm.',
    asks: {
      gebruikersbeheer: 'Gebruikersbeheer asks: are you {{naam}}?',
      dienstverlener: 'Service provider kmo-portefeuille asks: are you {{naam}}?',
      csam: 'CSAM asks: are you {{naam}}?',
    },
    which: 'Which symbol do you see on the screen?',
    code: 'itsme code',
    codeHint: 'On your practice mobile: {{code}}',
    chooseFirst: 'Choose the symbol first',
    confirm: 'Confirm',
    refuse: 'Refuse',
    letExpire: 'Let three minutes go by',
    unblock: 'Reactivate itsme',
  },
  symbool: {
    anker: 'Anchor',
    boom: 'Tree',
    fiets: 'Bicycle',
    huis: 'House',
    ster: 'Star',
    zon: 'Sun',
  },
  dienst: {
    title: 'Kmo-portefeuille service provider',
    letIn: 'Welcome {{naam}}, you have access',
    letInText: 'You hold the user right ‘Dienstverlener kmo-portefeuille, departementen’.',
    departementen: 'Your departments',
    refusedTitle: 'You do not have access yet',
    refused:
      'Today you do not hold the user right ‘Dienstverlener kmo-portefeuille, departementen’',
    refusedWhat:
      'The local administrator of your organisation can grant or extend the right. Contact one of them.',
    toBeheer: 'Are you a local administrator yourself? Sign in to Gebruikersbeheer.',
    reden: {
      geenRecht: 'The right was never granted to you.',
      geeindigd: 'Your right for {{organisatie}} ended on {{datum}}.',
      begintLater: 'Your right for {{organisatie}} only starts on {{datum}}.',
      inAfwachting:
        'Your right for {{organisatie}} is still pending. The administrator can reload the page.',
      werkrelatieGeeindigd: 'Your work relationship with {{organisatie}} ended on {{datum}}.',
      geenMandaat:
        'You signed in as a citizen. Without a mandate of an organisation there is no access here.',
      geenDepartement: 'No open department is chosen in your right for {{organisatie}}.',
    },
  },
  kies: {
    title: 'Choose an organisation',
    intro: 'Choose below which organisation you want to work for.',
    number: 'Enterprise number',
    until: 'until {{datum}}',
    noneTitle: 'You have no administrator right',
    noneWhat: 'Gebruikersbeheer is only for local administrators and legal representatives',
    noneText: 'Ask a local administrator of your organisation for what you need.',
  },
};

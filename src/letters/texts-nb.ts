import type { LetterTexts } from './texts.js';

const dager = (count: number): string => (count === 1 ? '1 dag' : `${count} dager`);

export const bokmål: LetterTexts = {
  title: (when) => `Hvorfor du har vakt ${when}`,
  head: { from: 'Fra', to: 'Til', date: 'Dato' },
  sections: {
    answer: 'Kort svar',
    vakt: 'Vakten',
    plan: 'Planen, og hva som er publisert',
    need: 'Hvorfor vakten må dekkes',
    otherwise: 'Hvorfor deg: planen uten deg på vakten',
    rules: 'Regler som står i veien',
    balance: 'Din vaktbelastning og gruppens',
    wishes: 'Ønskene dine',
    contact: 'Hvem du kan snakke med',
  },
  vakt: {
    line: 'Vaktlinje',
    start: 'Begynner',
    end: 'Slutter',
    length: 'Varer',
    id: 'Vakten heter i planen',
    at: (date, clock) => `${date} kl. ${clock}`,
    clockChange: (clockHours, realHours) =>
      `Klokken stilles mens vakten varer: den viser ${clockHours}, men vakten varer ${realHours}.`,
  },
  plan: {
    period: 'Periode',
    version: 'Versjon',
    status: 'Status',
    contentHash: 'Kontrollkode: hvem som har hvilken vakt',
    inputHash: 'Kontrollkode: hva planen ble laget av',
    statuses: {
      draft: 'utkast',
      proposed: 'sendt på høring',
      published: 'publisert',
      superseded: 'erstattet av en nyere',
      'as-worked': 'slik det ble',
    },
    fromFile: 'Planen er lest fra en fil. Om og når den er publisert, går ikke frem av den.',
    neverPublished: 'Ingen plan for perioden er publisert.',
    publicationsTitle: 'Publisert for perioden:',
    published: (number, at, notice) => `Versjon ${number}: publisert ${at}, ${notice}`,
    notice: (days, required) => `${dager(days)} før perioden; fristen er ${dager(required)}.`,
    lateNotice: (days, required) =>
      days < 0
        ? `etter at perioden hadde begynt; fristen er ${dager(required)} før.`
        : `${dager(days)} før perioden, mindre enn fristen på ${dager(required)}.`,
    hadVakt: 'Du hadde vakten i den.',
    hadNotVakt: 'Du hadde ikke vakten i den.',
  },
  need: {
    requirements: {
      minimum:
        'Bemanningsplanen ber om minst én lege på denne plassen. Står den tom, er det en mangel, og den blir alltid meldt.',
      ideal: 'Plassen er ønsket bemanning ut over det minste: den kan stå tom, men da er et mål ikke nådd.',
      extra: 'Plassen er ekstra: den kan stå tom uten at det er en mangel.',
      conditional:
        'Plassen trengs bare når en annen lege på vakt ikke har noen å ringe til; da er den et krav.',
    },
    priority: (priority) =>
      `Linjen har prioritet ${priority}; når det er for få leger, fylles linjer med lavest tall først.`,
    helligdag: (name) => `Dagen er ${name}.`,
    hoursWithoutDoctor: (hours) =>
      `Uten lege på vakten, og alt annet som det er, står legevakten ${hours} uten en tilgjengelig lege.`,
    stillCovered:
      'Også uten lege på denne vakten ville legevakten ha en tilgjengelig lege i de samme timene.',
  },
  price: {
    how: 'Perioden er planlagt på nytt ut fra planen, med samme regler og med én ting bestemt på forhånd: at du ikke har denne vakten. Alt annet kunne flyttes.',
    locked:
      'Den som planla, låste vakten til deg før planen ble laget. Den kunne derfor ikke gå til noen annen.',
    impossible: 'Det er bevist at ingen plan under disse reglene er slik at du ikke har vakten.',
    unknown:
      'Det ble ikke funnet noen lovlig plan uten deg på vakten i tiden som var satt av. Det er heller ikke bevist at det ikke finnes en.',
    withheld:
      'Det er så få andre leger i planen at svaret ville vist fravær eller ønsker hos en av dem; derfor står det ikke her. Den som planlegger, kan se det.',
    notComparable: 'Planen bryter selv regler som er bindende. Derfor kan ingen annen plan holdes mot den.',
    same: 'Det finnes en plan uten deg på vakten som er like god på alt som veies. Reglene alene avgjorde ikke at vakten ble din.',
    better: (place, then, now) =>
      `Det ble funnet en plan uten deg på vakten som er bedre på ${place}: ${then} mot ${now}, der lavest er best. Ta det opp med den som planlegger.`,
    worse: (place, then, now) =>
      `Den beste planen som ble funnet uten deg på vakten, er dårligere på ${place}: ${then} mot ${now}, der lavest er best.`,
    real: (bound, isFirstPlace) =>
      `Det er sikkert: ingen plan uten deg på vakten${isFirstPlace ? '' : ' som er like god i det som går foran,'} kommer under ${bound}.`,
    uncertain: 'Det er ikke sikkert: forskjellen ligger innenfor det som ikke er bevist.',
    caption: 'Hva som blir annerledes, i den rekkefølgen det veies. Lavest er best.',
    columns: ['Det som veies', 'Planen', 'Uten deg på vakten', 'Forskjell', 'Hvor sikkert'],
    found: 'funnet',
    certain: 'sikkert',
    within: 'usikkert',
    orderNote: 'Den øverste forskjellen avgjør; det under veier bare når alt over er likt.',
    empty: 'I den planen står vakten tom.',
    otherHolder: 'I den planen har en annen lege vakten.',
    changes: (vakter, doctors) =>
      `Utenom denne vakten skifter ${vakter === 1 ? 'én vakt' : `${vakter} vakter`} lege, og ${doctors === 0 ? 'ingen andre leger' : doctors === 1 ? 'én annen lege' : `${doctors} andre leger`} får endret planen sin.`,
    noChanges: 'Ingen andre vakter skifter lege.',
    fewest: 'Det er bevist at ingen like god plan endrer færre vakter.',
    perhapsFewer: (least) =>
      `Av like gode planer som ble funnet, er dette den som endrer færrest vakter. ${least === 0 ? 'Om en like god plan kan endre færre, er ikke bevist.' : `Det er bevist at en like god plan endrer minst ${least === 1 ? 'én' : least} utenom denne.`}`,
    more: (count) => `og ${count} til`,
    gained: (vakter) => `Du ville i stedet fått: ${vakter}.`,
    lost: (vakter) => `Du ville også sluppet: ${vakter}.`,
    ended: {
      proven: 'Det er bevist at ingen plan uten deg på vakten er bedre enn den som ble funnet.',
      iterations:
        'Det ble lett så mye som var bestemt på forhånd. Lengre leting kan gi en bedre plan der det står «usikkert».',
      time: 'Letingen ble stoppet av tiden. Lengre leting kan gi en bedre plan der det står «usikkert».',
    },
  },
  rules: {
    intro: 'Sto vakten uten deg og alt annet som det er, ville disse bindende reglene bli brutt:',
    none: 'Ingen bindende regel om deg eller om legevakten blir brutt bare av at du ikke har vakten, med alt annet som det er.',
    withheld: (count) =>
      count === 1
        ? 'Ett brudd til gjelder andre leger og gjengis ikke her.'
        : `${count} brudd til gjelder andre leger og gjengis ikke her.`,
    others: (fit, all) =>
      all === 0
        ? 'Det er ingen andre leger i planen.'
        : `Andre leger i planen: ${all}. Hører til linjen og har kompetanse til vakten: ${fit}. Fravær, fritak, ønsker og andre vakter er ikke regnet med.`,
    ownChoice: 'valgt av programmet eller legevakten',
  },
  balance: {
    counts: (vakter, netter, helgVakter) =>
      `I perioden har du ${vakter === 1 ? 'én vakt' : `${vakter} vakter`} i alt. Netter: ${netter}. Helgevakter: ${helgVakter}.`,
    countsNote:
      'Natt er minst tre timer mellom kl. 00 og 06; helg minst tre timer fra lørdag kl. 00 til mandag kl. 00.',
    noGroup: 'Du er ikke med i noen gruppe som vaktene deles rettferdig i.',
    explained:
      'Tallene er de samme som i din egen vaktbalanse. Målet er din del av gruppens vakter, etter at det du hadde for mye (+) eller for lite (−) av fra før, er trukket fra. Hele vakter treffer sjelden et mål nøyaktig: kolonnen «I orden» sier hvor lite og hvor mye som regnes som jevnt.',
    caption: (group, members) => `${group}, ${members} leger`,
    columns: ['Hva som deles', 'Du har', 'Ditt mål', 'I orden', 'Fra før'],
    groupColumns: ['Snitt', 'Minst–mest'],
    vakter: 'Vakter i alt',
    smallGroup: 'Gruppen er så liten at tall for den ville vist hva de andre har; derfor står de ikke her.',
    inside: (measures) => `I orden: ${measures}.`,
    above: (measures) => `Du har mer enn det som regnes som jevnt, av: ${measures}.`,
    below: (measures) => `Du har mindre enn det som regnes som jevnt, av: ${measures}.`,
    yearCaption: (from, to) => `Dine publiserte planer fra ${from} til ${to}`,
    yearColumns: ['Hva som deles', 'Du har hatt', 'Din andel', 'Forskjell'],
  },
  wishes: {
    none: 'Du har ikke meldt noen ønsker for denne perioden.',
    kinds: { cannot: 'Kan ikke', 'rather-not': 'Helst ikke', 'would-like': 'Vil gjerne' },
    parts: { dag: 'dag', kveld: 'kveld', natt: 'natt' },
    strength: (strength) => `styrke ${strength} av 3`,
    lines: (lines) => `linje ${lines}`,
    met: 'Oppfylt.',
    metBy: (vakter) => `Oppfylt: ${vakter}.`,
    refused: 'Ikke oppfylt.',
    refusedBy: (vakt) => `Ikke oppfylt: du har ${vakt}.`,
    seeAbove: 'Det er denne vakten; hvorfor står over.',
    locked: 'Den som planla, har låst det.',
    noVakt: 'Perioden har ingen vakt som ønsket gjelder.',
    nobodyElse: 'Ingen annen lege kunne fått den uten å bryte en bindende regel, med alt annet som det er.',
    withheld:
      'Det er så få andre leger det kunne stått på, at grunnen ville vist noe om en av dem; derfor står den ikke her.',
    rules: (titles) => `Bindende regler sto i veien: ${titles}.`,
    othersRules: 'Bindende regler sto i veien; de gjelder andre leger og gjengis ikke her.',
    worse: (place, by) =>
      `Den rimeligste endringen, med alt annet som det er, gjør planen dårligere på ${place}: ${by} mer.`,
    notWorse:
      'Med alt annet som det er, kunne det vært oppfylt uten at planen ble dårligere. Ta det opp med den som planlegger.',
    weighed:
      'Ønsker veies etter tomme vakter og rettferdig fordeling, om ikke legevakten har satt dem høyere. «Kan ikke» er et krav.',
  },
  contact: [
    'Snakk først med den som planlegger ved legevakten: be om at vakten prøves på en annen lege, eller be om et bytte.',
    'Er dere ikke enige, kan tillitsvalgte ta saken opp. Ta med brevet: kontrollkodene viser hvilken plan det gjelder.',
    'Brevet er laget av Vaktplan ut fra planen og reglene den ble laget etter. Det er ingen juridisk vurdering. Andre leger nevnes ikke; andres fravær, fritak og ønsker kan ligge bak svaret, men bare der minst tre andre er med.',
  ],
};

import type { LetterTexts } from './texts.js';

const dagar = (count: number): string => (count === 1 ? '1 dag' : `${count} dagar`);

export const nynorsk: LetterTexts = {
  title: (when) => `Kvifor du har vakt ${when}`,
  head: { from: 'Frå', to: 'Til', date: 'Dato' },
  sections: {
    answer: 'Kort svar',
    vakt: 'Vakta',
    plan: 'Planen, og kva som er publisert',
    need: 'Kvifor vakta må dekkjast',
    otherwise: 'Kvifor deg: planen utan deg på vakta',
    rules: 'Reglar som står i vegen',
    balance: 'Vaktbelastninga di og gruppa si',
    wishes: 'Ønska dine',
    contact: 'Kven du kan snakke med',
  },
  vakt: {
    line: 'Vaktlinje',
    start: 'Byrjar',
    end: 'Sluttar',
    length: 'Varer',
    id: 'Vakta heiter i planen',
    at: (date, clock) => `${date} kl. ${clock}`,
    clockChange: (clockHours, realHours) =>
      `Klokka blir stilt medan vakta varer: ho viser ${clockHours}, men vakta varer ${realHours}.`,
  },
  plan: {
    period: 'Periode',
    version: 'Versjon',
    status: 'Status',
    contentHash: 'Kontrollkode: kven som har kva vakt',
    inputHash: 'Kontrollkode: kva planen vart laga av',
    statuses: {
      draft: 'utkast',
      proposed: 'send på høyring',
      published: 'publisert',
      superseded: 'erstatta av ein nyare',
      'as-worked': 'slik det vart',
    },
    fromFile: 'Planen er lesen frå ei fil. Om og når han er publisert, går ikkje fram av ho.',
    neverPublished: 'Ingen plan for perioden er publisert.',
    publicationsTitle: 'Publisert for perioden:',
    published: (number, at, notice) => `Versjon ${number}: publisert ${at}, ${notice}`,
    notice: (days, required) => `${dagar(days)} før perioden; fristen er ${dagar(required)}.`,
    lateNotice: (days, required) =>
      days < 0
        ? `etter at perioden hadde byrja; fristen er ${dagar(required)} før.`
        : `${dagar(days)} før perioden, mindre enn fristen på ${dagar(required)}.`,
    hadVakt: 'Du hadde vakta i han.',
    hadNotVakt: 'Du hadde ikkje vakta i han.',
  },
  need: {
    requirements: {
      minimum:
        'Bemanningsplanen ber om minst éin lege på denne plassen. Står han tom, er det ein mangel, og han blir alltid meld.',
      ideal: 'Plassen er ønskt bemanning ut over det minste: han kan stå tom, men då er eit mål ikkje nådd.',
      extra: 'Plassen er ekstra: han kan stå tom utan at det er ein mangel.',
      conditional:
        'Plassen trengst berre når ein annan lege på vakt ikkje har nokon å ringje til; då er han eit krav.',
    },
    priority: (priority) =>
      `Linja har prioritet ${priority}; når det er for få legar, blir linjer med lågast tal fylte først.`,
    helligdag: (name) => `Dagen er ${name}.`,
    hoursWithoutDoctor: (hours) =>
      `Utan lege på vakta, og alt anna som det er, står legevakta ${hours} utan ein tilgjengeleg lege.`,
    stillCovered: 'Også utan lege på denne vakta ville legevakta ha ein tilgjengeleg lege i dei same timane.',
  },
  price: {
    how: 'Perioden er planlagd på nytt ut frå planen, med same reglar og med éin ting avgjord på førehand: at du ikkje har denne vakta. Alt anna kunne flyttast.',
    locked:
      'Den som planla, låste vakta til deg før planen vart laga. Ho kunne difor ikkje gå til nokon annan.',
    impossible: 'Det er prova at ingen plan under desse reglane er slik at du ikkje har vakta.',
    unknown:
      'Det vart ikkje funne nokon lovleg plan utan deg på vakta i tida som var sett av. Det er heller ikkje prova at det ikkje finst ein.',
    withheld:
      'Det er så få andre legar i planen at svaret ville vist fråvær eller ønske hos ein av dei; difor står det ikkje her. Den som planlegg, kan sjå det.',
    notComparable: 'Planen bryt sjølv reglar som er bindande. Difor kan ingen annan plan haldast mot han.',
    same: 'Det finst ein plan utan deg på vakta som er like god på alt som blir vege. Reglane åleine avgjorde ikkje at vakta vart di.',
    better: (place, then, now) =>
      `Det vart funne ein plan utan deg på vakta som er betre på ${place}: ${then} mot ${now}, der lågast er best. Ta det opp med den som planlegg.`,
    worse: (place, then, now) =>
      `Den beste planen som vart funnen utan deg på vakta, er dårlegare på ${place}: ${then} mot ${now}, der lågast er best.`,
    real: (bound, isFirstPlace) =>
      `Det er sikkert: ingen plan utan deg på vakta${isFirstPlace ? '' : ' som er like god i det som går føre,'} kjem under ${bound}.`,
    uncertain: 'Det er ikkje sikkert: skilnaden ligg innanfor det som ikkje er prova.',
    caption: 'Kva som blir annleis, i den rekkjefølgja det blir vege. Lågast er best.',
    columns: ['Det som blir vege', 'Planen', 'Utan deg på vakta', 'Skilnad', 'Kor sikkert'],
    found: 'funne',
    certain: 'sikkert',
    within: 'usikkert',
    orderNote: 'Den øvste skilnaden avgjer; det under veg berre når alt over er likt.',
    empty: 'I den planen står vakta tom.',
    otherHolder: 'I den planen har ein annan lege vakta.',
    changes: (vakter, doctors) =>
      `Utanom denne vakta skifter ${vakter === 1 ? 'éi vakt' : `${vakter} vakter`} lege, og ${doctors === 0 ? 'ingen andre legar' : doctors === 1 ? 'éin annan lege' : `${doctors} andre legar`} får endra planen sin.`,
    noChanges: 'Ingen andre vakter skifter lege.',
    fewest: 'Det er prova at ingen like god plan endrar færre vakter.',
    perhapsFewer: (least) =>
      `Av like gode planar som vart funne, er dette den som endrar færrast vakter. ${least === 0 ? 'Om ein like god plan kan endre færre, er ikkje prova.' : `Det er prova at ein like god plan endrar minst ${least === 1 ? 'éi' : least} utanom denne.`}`,
    more: (count) => `og ${count} til`,
    gained: (vakter) => `Du ville i staden fått: ${vakter}.`,
    lost: (vakter) => `Du ville også sloppe: ${vakter}.`,
    ended: {
      proven: 'Det er prova at ingen plan utan deg på vakta er betre enn den som vart funnen.',
      iterations:
        'Det vart leita så mykje som var avgjort på førehand. Lengre leiting kan gi ein betre plan der det står «usikkert».',
      time: 'Leitinga vart stoppa av tida. Lengre leiting kan gi ein betre plan der det står «usikkert».',
    },
  },
  rules: {
    intro: 'Stod vakta utan deg og alt anna som det er, ville desse bindande reglane bli brotne:',
    none: 'Ingen bindande regel om deg eller om legevakta blir broten berre av at du ikkje har vakta, med alt anna som det er.',
    withheld: (count) =>
      count === 1
        ? 'Eitt brot til gjeld andre legar og blir ikkje attgitt her.'
        : `${count} brot til gjeld andre legar og blir ikkje attgitte her.`,
    others: (fit, all) =>
      all === 0
        ? 'Det er ingen andre legar i planen.'
        : `Andre legar i planen: ${all}. Høyrer til linja og har kompetanse til vakta: ${fit}. Fråvær, fritak, ønske og andre vakter er ikkje rekna med.`,
    ownChoice: 'valt av programmet eller legevakta',
  },
  balance: {
    counts: (vakter, netter, helgVakter) =>
      `I perioden har du ${vakter === 1 ? 'éi vakt' : `${vakter} vakter`} i alt. Netter: ${netter}. Helgevakter: ${helgVakter}.`,
    countsNote:
      'Natt er minst tre timar mellom kl. 00 og 06; helg minst tre timar frå laurdag kl. 00 til måndag kl. 00.',
    noGroup: 'Du er ikkje med i noka gruppe som vaktene blir delte rettferdig i.',
    explained:
      'Tala er dei same som i din eigen vaktbalanse. Målet er din del av vaktene til gruppa, etter at det du hadde for mykje (+) eller for lite (−) av frå før, er trekt frå. Heile vakter treffer sjeldan eit mål nøyaktig: kolonnen «I orden» seier kor lite og kor mykje som blir rekna som jamt.',
    caption: (group, members) => `${group}, ${members} legar`,
    columns: ['Kva som blir delt', 'Du har', 'Målet ditt', 'I orden', 'Frå før'],
    groupColumns: ['Snitt', 'Minst–mest'],
    vakter: 'Vakter i alt',
    smallGroup: 'Gruppa er så lita at tal for ho ville vist kva dei andre har; difor står dei ikkje her.',
    inside: (measures) => `I orden: ${measures}.`,
    above: (measures) => `Du har meir enn det som blir rekna som jamt, av: ${measures}.`,
    below: (measures) => `Du har mindre enn det som blir rekna som jamt, av: ${measures}.`,
    yearCaption: (from, to) => `Dei publiserte planane dine frå ${from} til ${to}`,
    yearColumns: ['Kva som blir delt', 'Du har hatt', 'Din del', 'Skilnad'],
  },
  wishes: {
    none: 'Du har ikkje meldt nokon ønske for denne perioden.',
    kinds: { cannot: 'Kan ikkje', 'rather-not': 'Helst ikkje', 'would-like': 'Vil gjerne' },
    parts: { dag: 'dag', kveld: 'kveld', natt: 'natt' },
    strength: (strength) => `styrke ${strength} av 3`,
    lines: (lines) => `linje ${lines}`,
    met: 'Oppfylt.',
    metBy: (vakter) => `Oppfylt: ${vakter}.`,
    refused: 'Ikkje oppfylt.',
    refusedBy: (vakt) => `Ikkje oppfylt: du har ${vakt}.`,
    seeAbove: 'Det er denne vakta; kvifor står over.',
    locked: 'Den som planla, har låst det.',
    noVakt: 'Perioden har inga vakt som ønsket gjeld.',
    nobodyElse: 'Ingen annan lege kunne fått ho utan å bryte ein bindande regel, med alt anna som det er.',
    withheld:
      'Det er så få andre legar det kunne stått på, at grunnen ville vist noko om ein av dei; difor står han ikkje her.',
    rules: (titles) => `Bindande reglar stod i vegen: ${titles}.`,
    othersRules: 'Bindande reglar stod i vegen; dei gjeld andre legar og blir ikkje attgitte her.',
    worse: (place, by) =>
      `Den rimelegaste endringa, med alt anna som det er, gjer planen dårlegare på ${place}: ${by} meir.`,
    notWorse:
      'Med alt anna som det er, kunne det vore oppfylt utan at planen vart dårlegare. Ta det opp med den som planlegg.',
    weighed:
      'Ønske blir vegne etter tomme vakter og rettferdig fordeling, om ikkje legevakta har sett dei høgare. «Kan ikkje» er eit krav.',
  },
  contact: [
    'Snakk først med den som planlegg ved legevakta: be om at vakta blir prøvd på ein annan lege, eller be om eit byte.',
    'Er de ikkje samde, kan tillitsvalde ta saka opp. Ta med brevet: kontrollkodane viser kva plan det gjeld.',
    'Brevet er laga av Vaktplan ut frå planen og reglane han vart laga etter. Det er inga juridisk vurdering. Andre legar blir ikkje nemnde; fråvær, fritak og ønske hos andre kan liggje bak svaret, men berre der minst tre andre er med.',
  ],
};

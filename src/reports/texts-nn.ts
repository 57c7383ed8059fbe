import type { Texts } from './texts.js';
import { bokmål } from './texts-nb.js';

const number = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The page in nynorsk. Sentences of the rules stay in bokmål. */
export const nynorsk: Texts = {
  ...bokmål,
  skipToRoster: 'Gå til vaktplanen',
  contents: 'Innhald',
  sections: {
    summary: 'Samandrag',
    doctors: 'Lege for lege',
    days: 'Dag for dag',
    unfilled: 'Tomme vakter',
    presence: 'Legar til stades og tilgjengelege',
    load: 'Belastning',
    shares: 'Fordeling',
    norm: 'Tilrådd minstebemanning',
    demand: 'Etterspurnad og kapasitet',
    cost: 'Kostnad',
    findings: 'Reglar og funn',
    notChecked: 'Ikkje kontrollert',
  },
  weekdaysShort: ['må', 'ty', 'on', 'to', 'fr', 'la', 'su'],
  weekdays: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'sundag'],
  week: 'veke',
  daysLater: (days) => (days === 1 ? 'neste dag' : `${days} dagar seinare`),
  helligdag: 'heilagdag',
  aftenDag: 'aftandag',
  categories: {
    fastlege: 'Fastlegar',
    nattlege: 'Nattlegar',
    legevaktlege: 'Legevaktlegar',
    vikar: 'Vikarar',
    byråvikar: 'Byråvikarar',
    ALIS: 'ALIS',
    LIS1: 'LIS1',
    'lege uten LIS1': 'Legar utan LIS1',
    kommuneoverlege: 'Kommuneoverlegar',
    rotasjon: 'Legar i rotasjon',
  },
  tiles: {
    filled: 'vakter har lege',
    empty: (count) => (count === 1 ? 'tom vakt' : 'tomme vakter'),
    breaches: 'brot på bindande reglar',
    doctors: 'legar har vakt',
    single: 'timar med éin lege til stades',
    twoOrMore: 'timar med to eller fleire til stades',
    fromHome: 'timar med lege heimanfrå',
    singleAvailable: 'timar med éin lege tilgjengeleg',
    twoOrMoreAvailable: 'timar med to eller fleire tilgjengelege',
    unavailable: 'timar utan lege',
  },
  sentences: {
    filled: (held, wanted, doctors, all) =>
      `${held} av ${wanted} nødvendige vakter har lege. ${doctors} av ${all} legar har minst éi vakt.`,
    noneEmpty: 'Inga vakt står tom.',
    someEmpty: (count) =>
      `${number(count, 'vakt står tom', 'vakter står tomme')}; grunnane står under «Tomme vakter».`,
    noBreach: 'Ingen bindande regel er broten.',
    breaches: (count) => `${number(count, 'brot', 'brot')} på bindande reglar; sjå «Reglar og funn».`,
    given: (count) =>
      `${number(count, 'forhold', 'forhold')} var brotne alt i låste vakter eller historikk, og kan ikkje rettast her.`,
    overridden: (count) => `${number(count, 'funn', 'funn')} gjeld reglar som jobben har sett til side.`,
    presence: (single, twoOrMore) =>
      `Utanom kontortid er éin lege til stades i ${single} og to eller fleire i ${twoOrMore}.`,
    fromHome: (hours) => `I ${hours} er ingen til stades, men ein lege er tilgjengeleg heimanfrå.`,
    available: (single, twoOrMore) =>
      `Legane har vakt heimanfrå: éin lege er tilgjengeleg i ${single}, to eller fleire i ${twoOrMore}.`,
    neverUnavailable: 'Det er alltid ein lege å få tak i når bemanningsplanen bed om ein.',
    unavailable: (hours) => `I ${hours} bed bemanningsplanen om lege utan at nokon er å få tak i.`,
    shares: (inside, all) => `${inside} av ${all} fordelingar ligg i det frie bandet kring målet.`,
    exemptions: (days) =>
      `${number(days, 'vakt er', 'vakter er')} åleinevakt berre i kraft av eit unntak frå kompetansekravet.`,
  },
  emptyProof: {
    count: (count, noun) =>
      noun === 'netter'
        ? number(count, 'tom natt', 'tomme netter')
        : number(count, 'tom vakt', 'tomme vakter'),
    onLines: (priority) => ` på linjer med prioritet ${priority}`,
    none: (noun, where) =>
      `Inga ${noun === 'netter' ? 'natt' : 'vakt'} er tom${where}. Betre kan det ikkje bli.`,
    limits: {
      hours: (isZero) => (isZero ? 'timar utan lege' : 'fleire timar utan lege enn denne'),
      empty: (priority, isZero) =>
        isZero
          ? `tomme vakter på linjer med prioritet ${priority}`
          : `fleire tomme vakter på linjer med prioritet ${priority} enn denne`,
    },
    among: (limits) => {
      if (limits === null) return 'Ingen plan under desse reglane som er like god i det som går føre,';
      return limits.length === 0
        ? 'Ingen plan under desse reglane'
        : `Ingen plan under desse reglane som ikkje har ${limits.join(' eller ')},`;
    },
    proven: (among, count, empty) => `${among} har færre enn ${count}; denne har ${empty}.`,
    gap: (among, count, atLeast, fewer) =>
      `Denne planen har ${count}. ${among} har færre enn ${atLeast}, så høgst ${fewer} færre er mogleg.`,
    unproven: (count) => `Denne planen har ${count}. Om nokon plan kan ha færre, er ikkje prova.`,
  },
  proofTitle: 'Kor god planen er',
  counts: 'Tel',
  proven: 'prova',
  notSearched: 'Planen er ikkje laga av søket; ingenting er prova om han.',
  vakter: 'Vakter',
  notInScheme: 'ikkje med i ordninga',
  withoutVakt: 'Utan vakt',
  doctorsCaption: (month) =>
    `Vakter i ${month}. Talet etter koden til linja er klokkeslettet vakta tek til, der linja har fleire vakter same dag.`,
  daysCaption:
    'Kven som har kvar vakt. Under ein lege som ikkje kan ha vakt åleine står kven legen kan ringje.',
  legend: 'Teiknforklaring',
  backedBy: 'kan ringje',
  notSolo: 'kan ikkje ha vakt åleine',
  unfilledNone: 'Alle nødvendige vakter har lege.',
  unfilledIntro:
    'Ei tom vakt er eit resultat, ikkje ein feil i planen. Kvar lege er rekna med under den fyrste regelen som held legen borte.',
  reasons: {
    unavailable: 'Ikkje tilgjengeleg',
    'pool-eligibility': 'Høyrer ikkje til legane på linja',
    'line-competence': 'Manglar kompetansen som linja krev',
    'locked-vakt': 'Bunden av ein lås i jobben',
    'one-place-at-a-time': 'Har ei anna vakt samstundes',
    'rotation-out-week': 'Har friveke i rotasjonen',
    'competent-cover': 'Manglar ein kompetent lege å ringje',
    'rest-between-work': 'For kort kvile mellom vaktene',
    'aml-daily-rest': 'For kort kvile i døgnet',
    'aml-daily-hours': 'For mange timar i døgnet',
    'aml-weekly-rest': 'For lite samanhengande fri i veka',
    'consecutive-natt': 'For mange netter på rad',
    'consecutive-beredskap': 'For mange heimevakter og bakvakter på rad',
    'frequency-cap': 'Har alt så mange vakter som ordninga toler',
    'personal-caps': 'Har nådd si eiga grense',
    'post-night-off': 'Skal ha fri etter natt',
    'weekend-style': 'Helga høver ikkje med avtalen om heile eller delte helger',
  },
  lockedEmpty: 'Jobben seier at vakta skal stå tom.',
  excludedTitle: 'Kan aldri ha vakta',
  triedTitle: 'Ville brote ein regel i denne planen',
  triedNone: 'Ingen andre legar er att.',
  triedTooMany: 'Resten er ikkje prøvde, fordi så mange vakter er tomme.',
  couldTake: 'Ingen bindande regel er i vegen for',
  doctorsCount: (count) => number(count, 'lege', 'legar'),
  presenceIntro:
    'Timar etter klokka i perioden. Kolonnane for legar til stades tel utanom kontortid (08–16 på arbeidsdagar); dei andre tel heile døgnet. «Utan lege» tel berre timar der bemanningsplanen bed om ein.',
  presenceCaption: 'Legar veke for veke: i planen som er tinga, og i denne vaktplanen',
  presenceColumns: {
    single: 'Éin til stades',
    twoOrMore: 'To eller fleire til stades',
    none: 'Ingen til stades',
    present: 'Legetimar til stades',
    fromHome: 'Berre lege heimanfrå',
    singleAvailable: 'Éin tilgjengeleg',
    twoOrMoreAvailable: 'To eller fleire tilgjengelege',
    unavailable: 'Utan lege',
  },
  plan: 'tinga',
  wholePeriod: 'heile perioden',
  presenceLegend: {
    one: 'éin lege til stades',
    two: 'to eller fleire til stades',
    home: 'lege tilgjengeleg heimanfrå',
    missing: 'tinga lege manglar',
    office: 'kontortid',
    nobody: 'ingen lege, endå bemanningsplanen bed om ein',
  },
  presenceImage: (week, present, fromHome, unavailable) =>
    `Veke ${week}: lege til stades i ${present}, berre heimanfrå i ${fromHome}, utan lege i ${unavailable}.`,
  nursesCaption: 'Sjukepleiarar etter bemanningsplanen; viste, ikkje planlagde',
  nurses: 'Sjukepleiarar',
  days: 'Dagar',
  loadCaption: 'Kva planen bed om av kvar lege med vakt. Vakter vert talde der dei tek til.',
  loadColumns: {
    presentHours: 'Timar til stades',
    bakvaktHours: 'Timar bakvakt og heimevakt',
    otherHours: 'Andre timar',
    weightedHours: 'Vekta timar',
    netter: 'Netter',
    weekends: 'Helger',
    fredagskvelder: 'Fredagskveldar',
    helligdager: 'Heilagdagar',
    shortestRest: 'Kortaste kvile',
    nightRun: 'Netter på rad',
    lostPosts: 'Tapte postar',
    oneInN: 'Éi vakt per … dagar',
  },
  measures: {
    hours: 'Vekta timar',
    natt: 'Netter',
    helg: 'Helgevakter',
    fredagskveld: 'Fredagskveldar',
    helligdag: 'Heilagdagsvakter',
  },
  sharesIntro:
    'Bandet viser kva som ikkje kostar noko: frå vakta under målet til vakta over. Streken er målet, punktet er planen. Ein firkant ligg utanfor bandet.',
  hjemmevaktCounts: (weight) => `Ein time heimevakt eller bakvakt tel som ${weight} time i dei vekta timane.`,
  carried: (measure) => `Overført: ${measure.toLowerCase()}`,
  carriedNote:
    'Overført er det legen har hatt for mykje (+) eller for lite (−) av tidlegare; det er trekt frå målet, som då kan verte mindre enn null.',
  sharesNone: 'Jobben har ingen fordelingsgrupper.',
  sharesCaption: (group) => `Fordeling i gruppa ${group}`,
  shareOf: (load, target, low, high) => `${load}; mål ${target}, fritt band ${low}–${high}`,
  outside: 'utanfor',
  demand: {
    intro:
      'Venta kontaktar mot legetimar på dei linjene som tek dei. Tala er dei som er gitt i jobben, inga norm. Utnytting = minutt kontaktane tek / minutt med lege.',
    sources: 'Kvar tala kjem frå',
    dayClassCaption: (group) => `${group}, etter dagtype. Ein time høyrer til datoen han ligg på.`,
    weekCaption: (group) => `${group}, utnytting i prosent etter timane i veka`,
    dayClass: 'Dagtype',
    dayClasses: {
      weekday: 'Måndag–torsdag',
      friday: 'Fredag',
      saturday: 'Laurdag',
      sunday: 'Sundag',
      aftendag: 'Aftandag',
      helligdag: 'Heilagdag',
    },
    demandHours: 'Timar etterspurnad',
    doctorHours: 'Legetimar',
    utilisation: 'Utnytting',
    noDoctor: 'ingen',
    contacts: (consultations, calls, visits) =>
      `Venta: ${consultations} konsultasjonar, ${calls} førespurnader på telefon og ${visits} sjukebesøk.`,
    used: (demandHours, doctorHours, utilisation) =>
      `Dei tek ${demandHours} av ${doctorHours} legetimar: ${utilisation}.`,
    worst: (when, utilisation) => `Verste time med lege: ${when}, ${utilisation}.`,
    above: (hours, limit) => `${hours} timar er over grensa på ${limit}, timar utan lege medrekna.`,
    withoutDoctor: (hours) => `${hours} timar har etterspurnad og ingen lege.`,
    unknown: (hours) =>
      `${hours} timar er ikkje rekna med: vakta byrja før perioden, og historikken seier ikkje kven som hadde ho.`,
  },
  cost: {
    intro:
      'Etter satsane som er gitt i jobben; ingen sats er kjend frå før. Tomme vakter kostar ingenting. Netto er betalt minus refusjon til kommunen.',
    caption: 'Kroner for vaktene i perioden',
    total: 'I alt',
    model: 'Lønsmodell',
    hours: 'Timar',
    paid: 'Betalt',
    refundToMunicipality: 'Refusjon til kommunen',
    net: 'Netto',
    refundToDoctor: 'Refusjon til legen',
    notPriced: (whose, vakter, hours, why) =>
      `${whose}: ${vakter} vakter, ${hours}, er ikkje rekna med: ${why === 'no-rate' ? 'ingen sats' : 'ingen lønsmodell'}.`,
    sources: 'Kvar satsane kjem frå',
  },
  normIntro:
    'Rådgjevande tal, eit utgangspunkt for lokal vurdering. Vaktplanen er ikkje tvinga til å følgje dei.',
  normCaption: (district, population) => `${district}, ${population} innbyggjarar`,
  normColumns: { asked: 'Tilråding', wanted: 'Tabellen', found: 'Her', gap: 'Avvik' },
  primaryFrequency: 'Høgste hyppigheit, primærvakt',
  combinedFrequency: 'Høgste hyppigheit, samla med bakvakt',
  hoursGap: {
    bakvakt: 'Bakvakt for utrykking',
    'bakvakt-after-23': 'Bakvakt for utrykking etter kl. 23',
    'two-doctors-until-23': 'To legar på vakt til kl. 23',
    'always-two-doctors': 'Minst to legar på vakt heile døgnet',
  },
  hoursMissing: (hours) => `${hours} manglar`,
  hoursMissingOf: (roster, plan) => `${roster} manglar (${plan} i tinginga)`,
  kept: 'oppfylt',
  missingDoctors: (count) => `${number(count, 'lege', 'legar')} for lite`,
  notJudged: 'ikkje vurdert',
  leftOut: (lines) => `Tilsette nattlegar og linjene dei har fyrst (${lines}) er haldne utanfor hyppigheita.`,
  frequencyCaption: 'Hyppigheit: tilgjengelege legedagar delte på vakter; LIS1 er ikkje rekna med',
  frequency: 'Hyppigheit',
  doctors: 'Legar',
  ofLines: { primary: 'Primærvakt samla', combined: 'Primærvakt og bakvakt' },
  findingsCaption: 'Alle reglar som gjeld, med kjelde og kva kontrollen fann',
  findingColumns: { rule: 'Regel', mode: 'Gjeld som', findings: 'Funn', cost: 'Kostnad', source: 'Kjelde' },
  modes: { hard: 'bindande', soft: 'vekta' },
  strengths: { skal: 'skal', hovedregel: 'hovudregel', bør: 'bør', praksis: 'praksis', local: 'lokalt val' },
  statuses: {
    breach: 'brot',
    given: 'gjeve på førehand',
    overridden: 'sett til side',
    shortage: 'mangel',
    quality: 'avvik',
  },
  smallFindings: (count) => `${count} mindre enn éi vakt frå målet`,
  readOn: 'lese',
  departuresTitle: 'Slått av, lempa eller avgrensa i jobben',
  departuresIntro:
    'Jobben set desse reglane annleis enn kjeldene gjer. Om lova eller ein avtale gir høve til det, er ikkje vurdert.',
  setByJob: (parameters, from) => `lokalt sett i jobben${from === null ? '' : ` frå ${from}`}: ${parameters}`,
  overridesTitle: 'Sett til side av jobben',
  overrideUsed: 'i bruk',
  overrideUnused: 'ikkje i bruk',
  exemptionsTitle: 'Unntak frå kompetansekrava',
  exemptionYear: {
    caption: (year) => `Dagar i stilling etter unntak frå kravet om spesialist i ${year}`,
    doctor: 'Lege',
    legevakt: 'Dagar på legevakt',
    other: 'Dagar i andre stillingar',
    left: 'Att',
    remaining: (legevakt, other, inAll) =>
      `${legevakt} på legevakt, ${other} i andre stillingar, ${inAll} i alt`,
    unknown: 'ukjent: talet på dagar i ein månad er ikkje oppgjeve',
    reportBy: (year) =>
      `Skal rapporterast til statsforvaltaren innan 31. mars ${year}, om framlegget i Meld. St. 23 (2024-2025) er vedteke.`,
  },
  warningsTitle: 'Merknader til jobben',
  notCheckedIntro: 'Dette seier vaktplanen ingenting om.',
};

import type { Text } from '../domain/issue.js';

interface ProblemKind {
  readonly status: number;
  readonly title: Text;
}

/** Every way in which a request can fail, by its code. A code is never reused. */
export const problemKinds = {
  INVALID_JSON: {
    status: 400,
    title: {
      nb: 'Innholdet er ikke gyldig JSON',
      nn: 'Innhaldet er ikkje gyldig JSON',
      en: 'The body is not valid JSON',
    },
  },
  INVALID_REQUEST: {
    status: 400,
    title: {
      nb: 'Forespørselen kan ikke leses',
      nn: 'Førespurnaden kan ikkje lesast',
      en: 'The request cannot be read',
    },
  },
  NO_TOKEN: {
    status: 401,
    title: {
      nb: 'Send en nøkkel eller en innlogging: Authorization: Bearer …',
      nn: 'Send ein nøkkel eller ei innlogging: Authorization: Bearer …',
      en: 'Send a key or a log-in: Authorization: Bearer …',
    },
  },
  INVALID_TOKEN: {
    status: 401,
    title: {
      nb: 'Nøkkelen eller innloggingen er ukjent, utløpt eller trukket tilbake',
      nn: 'Nøkkelen eller innlogginga er ukjend, utgått eller trekt tilbake',
      en: 'The key or the log-in is unknown, expired or revoked',
    },
  },
  STRANGER: {
    status: 403,
    title: {
      nb: 'Innloggingen er god, men du er ikke lagt til her. Be en administrator om det',
      nn: 'Innlogginga er god, men du er ikkje lagd til her. Be ein administrator om det',
      en: 'The log-in is good, but you have not been added here. Ask an administrator',
    },
  },
  FORBIDDEN: {
    status: 403,
    title: {
      nb: 'Rollen din gir ikke lov til dette',
      nn: 'Rolla di gir ikkje lov til dette',
      en: 'Your role does not permit this',
    },
  },
  CROSS_SITE_REQUEST: {
    status: 403,
    title: {
      nb: 'Forespørselen kommer fra et annet nettsted',
      nn: 'Førespurnaden kjem frå ein annan nettstad',
      en: 'The request comes from another site',
    },
  },
  NOT_FOUND: {
    status: 404,
    title: { nb: 'Adressen finnes ikke', nn: 'Adressa finst ikkje', en: 'There is nothing at this address' },
  },
  LEGEVAKT_NOT_FOUND: {
    status: 404,
    title: { nb: 'Legevakten finnes ikke', nn: 'Legevakta finst ikkje', en: 'There is no such legevakt' },
  },
  KEY_NOT_FOUND: {
    status: 404,
    title: { nb: 'Nøkkelen finnes ikke', nn: 'Nøkkelen finst ikkje', en: 'There is no such key' },
  },
  NO_DOCTOR: {
    status: 404,
    title: {
      nb: 'Du har ingen vakter her: ingen av rollene dine er knyttet til en lege. En administrator kan spørre for en lege med «legevakt» og «doctor»',
      nn: 'Du har ingen vakter her: ingen av rollene dine er knytt til ein lege. Ein administrator kan spørje for ein lege med «legevakt» og «doctor»',
      en: 'You have no vakter here: none of your roles names a doctor. An administrator may ask for one by "legevakt" and "doctor"',
    },
  },
  PERSON_NOT_FOUND: {
    status: 404,
    title: { nb: 'Personen finnes ikke', nn: 'Personen finst ikkje', en: 'There is no such person' },
  },
  JOB_NOT_FOUND: {
    status: 404,
    title: { nb: 'Jobben finnes ikke', nn: 'Jobben finst ikkje', en: 'There is no such job' },
  },
  RULE_NOT_FOUND: {
    status: 404,
    title: { nb: 'Regelen finnes ikke', nn: 'Regelen finst ikkje', en: 'There is no such rule' },
  },
  DEMO_NOT_FOUND: {
    status: 404,
    title: {
      nb: 'Legevakten finnes ikke blant eksemplene',
      nn: 'Legevakta finst ikkje blant eksempla',
      en: 'There is no such made-up legevakt',
    },
  },
  ROSTER_NOT_FOUND: {
    status: 404,
    title: { nb: 'Vaktplanen finnes ikke', nn: 'Vaktplanen finst ikkje', en: 'There is no such roster' },
  },
  SWAP_NOT_FOUND: {
    status: 404,
    title: { nb: 'Byttet finnes ikke', nn: 'Bytet finst ikkje', en: 'There is no such swap' },
  },
  WEBHOOK_ENDPOINT_NOT_FOUND: {
    status: 404,
    title: {
      nb: 'Webhook-mottakeren finnes ikke',
      nn: 'Webhook-mottakaren finst ikkje',
      en: 'There is no such webhook endpoint',
    },
  },
  DELIVERY_NOT_FOUND: {
    status: 404,
    title: {
      nb: 'Leveransen finnes ikke, eller ikke lenger',
      nn: 'Leveransen finst ikkje, eller ikkje lenger',
      en: 'There is no such delivery, or not any more',
    },
  },
  ROSTER_NOT_READY: {
    status: 404,
    title: {
      nb: 'Jobben har ingen vaktplan ennå',
      nn: 'Jobben har ingen vaktplan enno',
      en: 'The job has no roster yet',
    },
  },
  BATCH_NOT_FOUND: {
    status: 404,
    title: {
      nb: 'Gruppen av scenarier finnes ikke',
      nn: 'Gruppa av scenario finst ikkje',
      en: 'There is no such batch of scenarios',
    },
  },
  NO_CURVE: {
    status: 404,
    title: {
      nb: 'Gruppen av scenarier varierer ikke noe tall, så den har ingen kurve',
      nn: 'Gruppa av scenario varierer ikkje noko tal, så ho har inga kurve',
      en: 'The batch of scenarios varies no number, so it has no curve',
    },
  },
  CURVE_NOT_READY: {
    status: 404,
    title: {
      nb: 'Noen av punktene på kurven har ingen vaktplan',
      nn: 'Nokre av punkta på kurva har ingen vaktplan',
      en: 'Some of the points of the curve have no roster',
    },
  },
  NOT_ASKED_OF_BATCH: {
    status: 404,
    title: {
      nb: 'Gruppen av scenarier ble laget for noe annet',
      nn: 'Gruppa av scenario vart laga for noko anna',
      en: 'The batch of scenarios was made for something else',
    },
  },
  ANSWER_NOT_READY: {
    status: 404,
    title: {
      nb: 'Noen av scenariene som svaret bygger på, har ingen vaktplan',
      nn: 'Nokre av scenarioa som svaret byggjer på, har ingen vaktplan',
      en: 'Some of the scenarios that the answer stands on have no roster',
    },
  },
  RESULT_NOT_FOUND: {
    status: 404,
    title: {
      nb: 'Noe av det som skal sammenlignes, finnes ikke',
      nn: 'Noko av det som skal samanliknast, finst ikkje',
      en: 'Some of what is to be compared is not there',
    },
  },
  IS_SCENARIO: {
    status: 409,
    title: {
      nb: 'Dette er et scenario. Ta det i bruk først, med :adopt; det gir et utkast som kan foreslås og publiseres',
      nn: 'Dette er eit scenario. Ta det i bruk først, med :adopt; det gir eit utkast som kan føreslåast og publiserast',
      en: 'This is a scenario. Adopt it first, with :adopt; that gives a draft that can be proposed and published',
    },
  },
  NO_SCENARIO: {
    status: 409,
    title: {
      nb: 'Vaktplanen er ikke et scenario',
      nn: 'Vaktplanen er ikkje eit scenario',
      en: 'The roster is not a scenario',
    },
  },
  SWAP_NOT_YOURS: {
    status: 403,
    title: {
      nb: 'Bare legen som er spurt, kan svare på byttet, og bare legen som spurte, kan trekke det',
      nn: 'Berre legen som er spurd, kan svare på bytet, og berre legen som spurde, kan trekkje det',
      en: 'Only the doctor who was asked can answer the swap, and only the one who asked can withdraw it',
    },
  },
  SWAP_NOT_POSSIBLE: {
    status: 409,
    title: {
      nb: 'Byttet har kommet lenger eller er over, så dette kan ikke gjøres',
      nn: 'Bytet har kome lenger eller er over, så dette kan ikkje gjerast',
      en: 'The swap has come further or is over, so this cannot be done',
    },
  },
  SWAP_NOT_ACCEPTED: {
    status: 409,
    title: {
      nb: 'Ingen har sagt ja til byttet ennå, så det kan ikke godkjennes',
      nn: 'Ingen har sagt ja til bytet enno, så det kan ikkje godkjennast',
      en: 'Nobody has said yes to the swap yet, so it cannot be approved',
    },
  },
  SWAP_BREAKS_RULES: {
    status: 409,
    title: {
      nb: 'Med byttet bryter vaktplanen regler, så det kan ikke godkjennes. Bare der regelen kan overstyres, kan den settes til side i vaktplanen først',
      nn: 'Med bytet bryt vaktplanen reglar, så det kan ikkje godkjennast. Berre der regelen kan overstyrast, kan han setjast til side i vaktplanen først',
      en: 'With the swap the roster breaks rules, so it cannot be approved. Only where a rule is overridable can it be set aside in the roster first',
    },
  },
  ROSTER_NOT_PUBLISHED: {
    status: 409,
    title: {
      nb: 'Vaktplanen er ikke den publiserte lenger. Hent vaktene dine på nytt',
      nn: 'Vaktplanen er ikkje den publiserte lenger. Hent vaktene dine på nytt',
      en: 'The roster is no longer the published one. Read your vakter again',
    },
  },
  SWAP_CHANGED: {
    status: 412,
    title: {
      nb: 'Byttet er endret siden du hentet det. Hent det på nytt',
      nn: 'Bytet er endra sidan du henta det. Hent det på nytt',
      en: 'The swap has changed since you read it. Read it again',
    },
  },
  INVALID_SWAP: {
    status: 422,
    title: {
      nb: 'Det kan ikke byttes slik',
      nn: 'Det kan ikkje bytast slik',
      en: 'Such a swap is not possible',
    },
  },
  STATUS_NOT_POSSIBLE: {
    status: 409,
    title: {
      nb: 'Vaktplanen kan ikke få denne statusen fra den den har',
      nn: 'Vaktplanen kan ikkje få denne statusen frå den han har',
      en: 'The roster cannot get this status from the one that it has',
    },
  },
  ROSTER_HAS_BREACHES: {
    status: 409,
    title: {
      nb: 'Vaktplanen bryter regler og kan ikke publiseres. Rett den. Bare der regelen kan overstyres, kan den settes til side i stedet',
      nn: 'Vaktplanen bryt reglar og kan ikkje publiserast. Rett han. Berre der regelen kan overstyrast, kan han setjast til side i staden',
      en: 'The roster breaks rules and cannot be published. Mend it. Only where a rule is overridable can it be set aside instead',
    },
  },
  PERIOD_NOT_OVER: {
    status: 409,
    title: {
      nb: 'Perioden er ikke over, så ingen kan vite hva som ble arbeidet',
      nn: 'Perioden er ikkje over, så ingen kan vite kva som vart arbeidd',
      en: 'The period is not over, so nobody can know what was worked',
    },
  },
  PERIOD_RECORDED: {
    status: 409,
    title: {
      nb: 'Det er alt ført hva som ble arbeidet i perioden',
      nn: 'Det er alt ført kva som vart arbeidd i perioden',
      en: 'What was worked in the period has been recorded already',
    },
  },
  REQUEST_UNDER_WAY: {
    status: 409,
    title: {
      nb: 'Forespørselen med denne Idempotency-Key er ikke ferdig. Vent litt og send den igjen',
      nn: 'Førespurnaden med denne Idempotency-Key er ikkje ferdig. Vent litt og send han igjen',
      en: 'The request with this Idempotency-Key is under way. Wait a moment and send it again',
    },
  },
  SECRET_SHOWN_ONCE: {
    status: 409,
    title: {
      nb: 'Dette er alt gjort. Hemmeligheten ble vist den ene gangen; er den tapt, så lag en ny med en ny Idempotency-Key',
      nn: 'Dette er alt gjort. Den hemmelege nøkkelen vart vist den eine gongen; er han tapt, så lag ein ny med ein ny Idempotency-Key',
      en: 'This has been done. The secret was shown that once; where it is lost, make a new one with a new Idempotency-Key',
    },
  },
  TOO_MANY_ENDPOINTS: {
    status: 409,
    title: {
      nb: 'Legevakten har så mange webhook-mottakere som den kan ha. Slett en først',
      nn: 'Legevakta har så mange webhook-mottakarar som ho kan ha. Slett ein først',
      en: 'The legevakt has as many webhook endpoints as it may have. Remove one first',
    },
  },
  ENDPOINT_DISABLED: {
    status: 409,
    title: {
      nb: 'Webhook-mottakeren er slått av. Slå den på først',
      nn: 'Webhook-mottakaren er slått av. Slå han på først',
      en: 'The webhook endpoint is disabled. Enable it first',
    },
  },
  ROSTER_CHANGED: {
    status: 412,
    title: {
      nb: 'Vaktplanen er endret siden du hentet den. Hent den på nytt',
      nn: 'Vaktplanen er endra sidan du henta han. Hent han på nytt',
      en: 'The roster has changed since you read it. Read it again',
    },
  },
  NO_IDENTITY_PROVIDER: {
    status: 409,
    title: {
      nb: 'Ingen innloggingstjeneste er satt opp (OIDC_ISSUER)',
      nn: 'Inga innloggingsteneste er sett opp (OIDC_ISSUER)',
      en: 'No identity provider is set up (OIDC_ISSUER)',
    },
  },
  GRANTS_CHANGED: {
    status: 412,
    title: {
      nb: 'Rollene er endret siden du leste dem. Les dem på nytt',
      nn: 'Rollene er endra sidan du las dei. Les dei på nytt',
      en: 'The roles have changed since you read them. Read them again',
    },
  },
  BODY_TOO_LARGE: {
    status: 413,
    title: { nb: 'Innholdet er for stort', nn: 'Innhaldet er for stort', en: 'The body is too large' },
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    title: {
      nb: 'Innholdet må være JSON, sendt med Content-Type: application/json',
      nn: 'Innhaldet må vere JSON, sendt med Content-Type: application/json',
      en: 'The body must be JSON, sent with Content-Type: application/json',
    },
  },
  PATCH_TYPE_NEEDED: {
    status: 415,
    title: {
      nb: 'Endringen må sendes med Content-Type: application/json-patch+json',
      nn: 'Endringa må sendast med Content-Type: application/json-patch+json',
      en: 'The change must be sent with Content-Type: application/json-patch+json',
    },
  },
  WRONG_HOST: {
    status: 421,
    title: {
      nb: 'Tjenesten svarer bare på lokale adresser',
      nn: 'Tenesta svarer berre på lokale adresser',
      en: 'The service answers local addresses only',
    },
  },
  INVALID_JOB: {
    status: 422,
    title: {
      nb: 'Jobben har feil som må rettes',
      nn: 'Jobben har feil som må rettast',
      en: 'The job has errors that must be put right',
    },
  },
  INVALID_SCENARIOS: {
    status: 422,
    title: {
      nb: 'Scenariene har feil som må rettes. Ingen av dem er lagt i kø',
      nn: 'Scenarioa har feil som må rettast. Ingen av dei er lagde i kø',
      en: 'The scenarios have errors that must be put right. None of them has been queued',
    },
  },
  INVALID_QUESTION: {
    status: 422,
    title: {
      nb: 'Spørsmålet kan ikke besvares; se hva som er feil i det',
      nn: 'Det går ikkje å svare på spørsmålet; sjå kva som er feil i det',
      en: 'The question cannot be answered; see what is wrong with it',
    },
  },
  INVALID_CHECK: {
    status: 422,
    title: {
      nb: 'Jobben eller vaktplanen har feil som må rettes',
      nn: 'Jobben eller vaktplanen har feil som må rettast',
      en: 'The job or the roster has errors that must be put right',
    },
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    title: {
      nb: 'For mange forespørsler på kort tid. Vent så mange sekunder som Retry-After sier',
      nn: 'For mange førespurnader på kort tid. Vent så mange sekund som Retry-After seier',
      en: 'Too many requests in a short time. Wait as many seconds as Retry-After says',
    },
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    title: {
      nb: 'Idempotency-Key er brukt med noe annet. Velg en ny for hver forespørsel',
      nn: 'Idempotency-Key er brukt med noko anna. Vel ein ny for kvar førespurnad',
      en: 'The Idempotency-Key belongs to something else. Choose a new one for each request',
    },
  },
  INVALID_PATCH: {
    status: 422,
    title: {
      nb: 'Endringen kan ikke gjøres',
      nn: 'Endringa kan ikkje gjerast',
      en: 'The change cannot be made',
    },
  },
  IF_MATCH_NEEDED: {
    status: 428,
    title: {
      nb: 'Send ETag-en i If-Match, så ingen overskriver en annens endring',
      nn: 'Send ETag-en i If-Match, så ingen skriv over endringa til ein annan',
      en: 'Send the ETag in If-Match, so that nobody overwrites another’s change',
    },
  },
  REQUEST_REFUSED: {
    status: 400,
    title: { nb: 'Forespørselen ble avvist', nn: 'Førespurnaden vart avvist', en: 'The request was refused' },
  },
  INTERNAL_FAULT: {
    status: 500,
    title: {
      nb: 'Noe gikk galt hos oss',
      nn: 'Noko gjekk gale hos oss',
      en: 'Something went wrong on our side',
    },
  },
  CHECK_TOOK_TOO_LONG: {
    status: 503,
    title: {
      nb: 'Kontrollen tok for lang tid. Prøv færre regler eller en kortere periode',
      nn: 'Kontrollen tok for lang tid. Prøv færre reglar eller ein kortare periode',
      en: 'The check took too long. Try fewer rules or a shorter period',
    },
  },
  ANSWER_TOOK_TOO_LONG: {
    status: 503,
    title: {
      nb: 'Svaret tok for lang tid. Prøv igjen når det er mindre å gjøre',
      nn: 'Svaret tok for lang tid. Prøv igjen når det er mindre å gjere',
      en: 'The answer took too long. Try again when there is less to do',
    },
  },
  IDENTITY_PROVIDER_OUT_OF_REACH: {
    status: 503,
    title: {
      nb: 'Innloggingstjenesten svarer ikke som den skal',
      nn: 'Innloggingstenesta svarer ikkje som ho skal',
      en: 'The identity provider does not answer as it should',
    },
  },
  OUT_OF_REACH: {
    status: 503,
    title: {
      nb: 'Databasen eller køen svarer ikke',
      nn: 'Databasen eller køen svarer ikkje',
      en: 'The database or the queue does not answer',
    },
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemKinds;

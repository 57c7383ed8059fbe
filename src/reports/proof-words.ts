import type { Language } from '../domain/issue.js';

/** What is known of how low a value could be. `given`: among rosters as good in what goes before, where that is not proven best. */
export const proofWords = {
  nb: { proven: 'bevist', atLeast: 'minst', notProven: 'ikke bevist', given: 'gitt det som går foran' },
  nn: { proven: 'prova', atLeast: 'minst', notProven: 'ikkje prova', given: 'gitt det som går framfor' },
  en: { proven: 'proven', atLeast: 'at least', notProven: 'not proven', given: 'given what goes before' },
} as const satisfies Record<Language, object>;

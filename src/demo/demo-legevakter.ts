import type { Text } from '../domain/issue.js';
import { makeSatellittJob } from './interkommunal-satellitt.js';
import { putInCrisis } from './krise.js';
import { makeLillestromJob } from './lillestrom.js';
import { makeLitenDistriktJob } from './liten-distrikt.js';
import { makeMossJob } from './moss-interkommunale.js';
import { makeRotasjonJob } from './rotasjon-stor-elvdal.js';
import { makeDemoJob } from './sarpsborg-rakkestad.js';

/** A made-up legevakt; its people are made up too. */
export interface DemoLegevakt {
  /** The name of its folder in fixtures/. */
  readonly id: string;
  readonly about: Text;
  /** A job document for a month from 2025-01 on, `yyyy-mm`. */
  readonly make: (month: string) => unknown;
}

export const demoLegevakter: readonly DemoLegevakt[] = [
  {
    id: 'sarpsborg-rakkestad',
    about: {
      nb: 'To kommuner med stasjon, legevaktbil, nattleger og bakvakt',
      nn: 'To kommunar med stasjon, legevaktbil, nattlegar og bakvakt',
      en: 'Two kommuner with a station, a car, night doctors and bakvakt',
    },
    make: makeDemoJob,
  },
  {
    id: 'liten-distrikt',
    about: {
      nb: 'Én liten kommune der fire leger deler vakten',
      nn: 'Éin liten kommune der fire legar deler vakta',
      en: 'One small kommune where four doctors share the vakt',
    },
    make: makeLitenDistriktJob,
  },
  {
    id: 'moss-interkommunale',
    about: {
      nb: 'Fire kommuner med stasjon og bil som er bemannet hele døgnet',
      nn: 'Fire kommunar med stasjon og bil som er bemanna heile døgnet',
      en: 'Four kommuner with a station and a car that are both manned round the clock',
    },
    make: makeMossJob,
  },
  {
    id: 'rotasjon-stor-elvdal',
    about: {
      nb: 'Én kommune med rotasjon: to uker bundet, tre uker ubundet',
      nn: 'Éin kommune med rotasjon: to veker bunde, tre veker ubunde',
      en: 'One kommune with a rotation: two weeks bundet, three weeks ubundet',
    },
    make: (month) => makeRotasjonJob(month),
  },
  {
    id: 'interkommunal-satellitt',
    about: {
      nb: 'Fire kommuner med hovedlegevakt og satellitter om kvelden',
      nn: 'Fire kommunar med hovudlegevakt og satellittar om kvelden',
      en: 'Four kommuner with a main legevakt, and satellites in the evening',
    },
    make: (month) => makeSatellittJob(month),
  },
  {
    id: 'krise',
    about: {
      nb: 'Sarpsborg og Rakkestad i en krise: flere pasienter, og mange leger er syke',
      nn: 'Sarpsborg og Rakkestad i ei krise: fleire pasientar, og mange legar er sjuke',
      en: 'Sarpsborg and Rakkestad in a crisis: more patients, and many doctors are ill',
    },
    make: (month) => putInCrisis(makeDemoJob(month)),
  },
  {
    id: 'lillestrom',
    about: {
      nb: 'Én stor kommune der fastleger som vil ha vakter, kommer først',
      nn: 'Éin stor kommune der fastlegar som vil ha vakter, kjem først',
      en: 'One large kommune where fastleger who want vakter come first',
    },
    make: (month) => makeLillestromJob(month),
  },
];

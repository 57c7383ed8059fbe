import {
  experiencedAtLegevakt,
  experiencedGp,
  newDoctor,
  specialist,
} from '../../../src/demo/competence-facts.js';
import type { DoctorText } from '../../../src/domain/job/job-text.js';
import { cohortOn, makeLis1 } from '../../../src/demo/lis1-cohort.js';
import { madeUpName } from '../../../src/demo/made-up-names.js';
import type { Month } from '../../../src/demo/month-dates.js';
import { inTurnus } from '../../../src/demo/turnus-agreement.js';

const kommune = 'oslo';
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const pad = (index: number): string => String(index + 1).padStart(3, '0');
const make = (count: number, doctorAt: (index: number) => DoctorText): DoctorText[] =>
  Array.from({ length: count }, (_, index) => doctorAt(index));

/** 200 doctors; every sixth fastlege is a specialist who is bakvakt too. */
export function osloDoctors({ first }: Month): DoctorText[] {
  return [
    ...make(120, (index) => fastlege(index, first)),
    ...make(12, (index) => ({
      id: `leg-${pad(index)}`,
      name: madeUpName(6200 + index),
      category: 'legevaktlege',
      ...inTurnus(40),
      pools: ['legevaktlege'],
      groups: ['dag'],
      kommune,
      competence: index < 6 ? specialist(index) : experiencedAtLegevakt(index),
    })),
    ...make(16, (index) => ({
      id: `natt-${pad(index)}`,
      name: madeUpName(6220 + index),
      category: 'nattlege',
      ...inTurnus(50),
      pools: ['nattlege'],
      groups: ['natt'],
      kommune,
      competence: experiencedAtLegevakt(index),
    })),
    ...make(16, (index) => ({
      id: `vikar-${pad(index)}`,
      name: madeUpName(6240 + index),
      category: 'vikar',
      pools: ['vikar'],
      groups: ['kveld', 'helg'],
      localShare: 2,
      competence: experiencedAtLegevakt(index),
    })),
    ...make(20, (index) => ({
      id: `alis-${pad(index)}`,
      name: madeUpName(6260 + index),
      category: 'ALIS',
      pools: ['alis'],
      groups: ['utdanning'],
      kommune,
      posts: [{ weekdays: [...weekdays], kind: 'kontor' }],
      competence: index < 12 ? experiencedGp(index) : newDoctor(first, index),
    })),
    ...make(16, (index) => ({
      ...makeLis1(cohortOn(first), index + 1, kommune, 6300),
      pools: ['lis1'],
      groups: ['utdanning'],
    })),
  ];
}

function fastlege(index: number, first: Month['first']): DoctorText {
  const isBakvakt = index % 6 === 0;
  return {
    id: `fl-${pad(index)}`,
    name: madeUpName(6000 + index),
    category: 'fastlege',
    pools: isBakvakt ? ['fastlege', 'bakvakt'] : ['fastlege'],
    groups: isBakvakt ? ['kveld', 'helg', 'bakvakt'] : ['kveld', 'helg'],
    localShare: 1,
    kommune,
    office: `kontor-${pad(index % 30)}`,
    listLength: 900 + ((index * 70) % 410),
    posts: [{ weekdays: [...weekdays], kind: 'praksis' }],
    competence:
      isBakvakt || index % 4 === 1
        ? specialist(index)
        : index % 15 === 14
          ? newDoctor(first, index)
          : experiencedGp(index),
  };
}

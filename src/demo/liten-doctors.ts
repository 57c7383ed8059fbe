import { experiencedAtLegevakt, experiencedGp, newDoctor, specialist } from './competence-facts.js';
import type { DoctorText, PostText } from '../domain/job/job-text.js';
import { cohortOn, makeLis1 } from './lis1-cohort.js';
import { madeUpName } from './made-up-names.js';
import type { Month } from './month-dates.js';

const practice: PostText = {
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  kind: 'praksis',
  displaceableBy: ['OHJ'],
};
const sharesVakt = { pools: ['v1'], groups: ['vakt', 'dag'], kommune: 'fjordbygd' };

/** Four who share the vakt, one LIS1 who has none, and two who come for the summer. */
export function litenDoctors(month: Month): DoctorText[] {
  return [
    {
      id: 'fl-1',
      name: madeUpName(200),
      category: 'fastlege',
      ...sharesVakt,
      listLength: 950,
      posts: [practice],
      competence: specialist(4),
    },
    {
      id: 'fl-2',
      name: madeUpName(201),
      category: 'ALIS',
      ...sharesVakt,
      listLength: 750,
      posts: [practice],
      competence: experiencedGp(5),
    },
    {
      id: 'fl-3',
      name: madeUpName(202),
      category: 'kommuneoverlege',
      ...sharesVakt,
      stillingPercent: 50,
      listLength: 450,
      posts: [
        { ...practice, weekdays: ['mon', 'wed'] },
        { ...practice, weekdays: ['thu'], from: '08:00', to: '12:00' },
        { ...practice, weekdays: ['tue', 'fri'], kind: 'kontor' },
        { ...practice, weekdays: ['thu'], from: '12:00', to: '16:00', kind: 'kontor' },
      ],
      competence: specialist(9),
    },
    {
      id: 'vikar-1',
      name: madeUpName(203),
      category: 'vikar',
      ...sharesVakt,
      posts: [practice],
      competence: experiencedAtLegevakt(3),
    },
    { ...makeLis1(cohortOn(month.first), 1, 'fjordbygd', 3000) },
    sommervikar(month, 1),
    sommervikar(month, 2),
  ];
}

/** In the scheme from June to August; the second is new and leans on the doctor who has the vakt. */
function sommervikar({ first }: Month, number: number): DoctorText {
  const year = first.slice(0, 4);
  return {
    id: `sommer-${number}`,
    name: madeUpName(210 + number),
    category: 'vikar',
    pools: ['sommervikar'],
    kommune: 'fjordbygd',
    from: `${year}-06-01`,
    to: `${year}-08-31`,
    competence: number === 1 ? experiencedAtLegevakt(1) : newDoctor(first, 1),
  };
}

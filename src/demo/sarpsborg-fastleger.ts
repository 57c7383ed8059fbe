import { addDays, addMonths } from '../domain/time.js';
import { experiencedGp, newDoctor, specialist } from './competence-facts.js';
import type { CompetenceText, DoctorText, PostText } from '../domain/job/job-text.js';
import { madeUpName } from './made-up-names.js';
import type { Month } from './month-dates.js';

const workingDays: PostText['weekdays'] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const practice: PostText = { weekdays: workingDays, kind: 'praksis' };
const otherSarpsborg = 53;
const rakkestadDoctors = 7;
/** Specialists sarp-01 to sarp-16 carry the bakvakt pilot. */
const bakvaktDoctors = 16;
/** Their five lists make 1990 patients together. */
const lilletorgetLists = [410, 405, 400, 395, 380];
/** With the five lists of Lilletorget these bring the mean of the 58 to 1035 patients. */
const otherLists = 58 * 1035 - 1990;
const medicalLeadList = 720;

/** The five of Lilletorget legekontor, who share the dagberedskap and leave their practice for it. */
export function lilletorgetDoctors(): DoctorText[] {
  return lilletorgetLists.map((listLength, index) => ({
    id: `lill-${index + 1}`,
    name: madeUpName(index),
    category: index === 4 ? 'ALIS' : 'fastlege',
    pools: ['lilletorget'],
    groups: ['lilletorget'],
    kommune: 'sarpsborg',
    office: 'lilletorget',
    listLength,
    posts: [{ ...practice, place: 'lilletorget', displaceableBy: ['DAGB'] }],
    competence: index === 4 ? experiencedGp(2) : specialist(index),
  }));
}

/** The 53 other fastleger of Sarpsborg; the first of them is the medical lead with 30 % administration. */
export function otherSarpsborgDoctors(month: Month): DoctorText[] {
  return Array.from({ length: otherSarpsborg }, (_, index): DoctorText => {
    const number = index + 1;
    const isBakvakt = number <= bakvaktDoctors;
    return {
      id: `sarp-${String(number).padStart(2, '0')}`,
      name: madeUpName(5 + index),
      category: 'fastlege',
      pools: isBakvakt ? ['fastlege', 'bakvakt'] : ['fastlege'],
      groups: isBakvakt ? ['fastlege', 'bakvakt'] : ['fastlege'],
      kommune: 'sarpsborg',
      office: `kontor-${String(1 + (index % 17)).padStart(2, '0')}`,
      listLength: number === 1 ? medicalLeadList : listLengthOf(index),
      posts: number === 1 ? medicalLeadPosts : [practice],
      competence: competenceOf(number, month),
      fritak: fritakOf(number, month),
    };
  });
}

export function rakkestadFastleger(month: Month): DoctorText[] {
  return Array.from({ length: rakkestadDoctors }, (_, index): DoctorText => {
    const number = index + 1;
    return {
      id: `rakk-${number}`,
      name: madeUpName(5 + otherSarpsborg + index),
      category: 'fastlege',
      pools: ['fastlege'],
      groups: ['fastlege'],
      kommune: 'rakkestad',
      office: number <= 4 ? 'rakkestad-a' : 'rakkestad-b',
      listLength: 1050 + index * 30,
      posts: [practice],
      competence:
        number <= 5
          ? specialist(60 + index)
          : number === 6
            ? experiencedGp(60)
            : newDoctor(month.first, number),
    };
  });
}

/** One and a half of five days for the lead of legevakt, Lilletorget and vaccination. */
const medicalLeadPosts: PostText[] = [
  { weekdays: ['mon', 'tue', 'thu'], kind: 'praksis' },
  { weekdays: ['wed'], from: '08:00', to: '12:00', kind: 'praksis' },
  { weekdays: ['wed'], from: '12:00', to: '16:00', kind: 'annet' },
  { weekdays: ['fri'], kind: 'annet' },
];

/** Spread evenly around the mean of the 52 lists beside the medical lead's; the last takes what is left over. */
function listLengthOf(index: number): number {
  const others = otherSarpsborg - 1;
  const total = otherLists - medicalLeadList;
  const mean = Math.floor(total / others);
  const offset = 10 * (((index * 11) % 51) - 25);
  const isLast = index === otherSarpsborg - 1;
  return isLast ? mean + total - others * mean : mean + offset;
}

function competenceOf(number: number, { first }: Month): CompetenceText {
  if (number <= 41) return specialist(number);
  if (number <= 49) return experiencedGp(number);
  if (number <= 52) return newDoctor(first, number);
  // Reaches one year as GP in municipal service, and with it vakt alone, on the 15th of the month.
  return {
    ...newDoctor(first, number),
    clinicalService: { months: 33, on: first },
    municipalGpService: { months: 11, on: addDays(addMonths(first, -1), 14), accruing: true },
  };
}

function fritakOf(number: number, { first }: Month): NonNullable<DoctorText['fritak']> {
  if (number === 20) return [{ class: 'alder', from: '2024-06-01' }];
  if (number === 29)
    return [{ class: 'graviditet', from: addDays(first, 9), to: addDays(addMonths(first, 3), 8) }];
  if (number === 37) return [{ class: 'amming', from: addMonths(first, -5), to: addDays(first, 18) }];
  return [];
}

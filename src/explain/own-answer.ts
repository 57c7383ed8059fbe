import { isHiddenAmong } from './hidden-among.js';
import type { Obstacle } from './obstacles.js';
import type { Price, WhyAnswer } from './why.js';
import { whySentence } from './why-sentence.js';

/** The answer for the doctor's own eyes: of others only what they are the cause of together, and that only where they are enough to hide one. */
export function forOwnEyes(answer: WhyAnswer, doctors: readonly string[]): WhyAnswer {
  const others = new Set(doctors.filter((id) => id !== answer.doctor));
  const isOwn = (obstacle: Obstacle): boolean => isAboutOnly(obstacle, answer.doctor, others);
  const excludedBy = answer.excludedBy.filter(isOwn);
  const brokenAlone = answer.brokenAlone.filter(isOwn);
  const own = {
    vakt: answer.vakt,
    doctor: answer.doctor,
    isHeld: answer.isHeld,
    holder: answer.isHeld ? answer.doctor : null,
    excludedBy,
    brokenAlone,
    withheld: answer.excludedBy.length - excludedBy.length + (answer.brokenAlone.length - brokenAlone.length),
    price:
      excludedBy.length > 0 || isHiddenAmong(others.size)
        ? ownPrice(answer.price, answer.doctor)
        : ({ kind: 'withheld' } as const),
  };
  return { version: answer.version, ...own, sentence: whySentence(own) };
}

/** Whether an obstacle may be told to the doctor: it is the doctor's or nobody's, and names none of the others. */
export function isAboutOnly(
  { doctor, sentence }: Obstacle,
  own: string,
  others: ReadonlySet<string>,
): boolean {
  return (
    (doctor === null || doctor === own) &&
    ![sentence.nb, sentence.nn, sentence.en].some((text) => names(text, others))
  );
}

/** Only the asker's own changes, and without who gives or takes. */
function ownPrice(price: Price, doctor: string): Price {
  if (price.kind !== 'priced') return price;
  const changes = price.changes
    .filter(({ from, to }) => from === doctor || to === doctor)
    .map(({ vakt, from, to }) => ({
      vakt,
      from: from === doctor ? doctor : null,
      to: to === doctor ? doctor : null,
    }));
  return { ...price, changes };
}

/** Ids are letters, digits, "-" and "_". */
function names(sentence: string, ids: ReadonlySet<string>): boolean {
  return sentence.split(/[^\p{L}\p{N}_-]+/u).some((word) => ids.has(word));
}

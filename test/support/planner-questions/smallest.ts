import type { SmallestJob } from '../../../src/jobs/curves/smallest-job.js';
import { smallestFigure, type SmallestFigure } from './expected-answer.js';

export function isOfSmallest(figure: string): figure is SmallestFigure {
  return smallestFigure.safeParse(figure).success;
}

/** @throws where it is not proven that every smaller number is too small */
export function measureSmallest(answer: SmallestJob | undefined, figure: SmallestFigure): number {
  if (answer?.smallest === undefined || answer.smallest === null)
    throw new Error('The scenario asks for no smallest number, or none is enough.');
  if (!answer.isProven) throw new Error(answer.sentence.en);
  if (figure === 'smallest-number') return answer.smallest.value;
  return answer.sizes.filter((size) => size.answer === 'too-small').length;
}

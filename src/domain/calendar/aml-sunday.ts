import { addDays, instantAt, startOfDate, type LocalDate, type Span } from '../time.js';
import { aftenDagOf, isSundayOrHelligdag } from './helligdager.js';

/**
 * The stretch that arbeidsmiljøloven counts as Sunday or holiday work because of `date`: from 18:00 the day before (15:00 on
 * jul-, påske- and pinseaften) to 22:00 on the last such day before the next working day.
 * `undefined` where `date` is neither Sunday nor helligdag.
 *
 * @see arbeidsmiljøloven § 10-10 (1)
 */
export function amlSundaySpan(date: LocalDate): Span | undefined {
  if (!isSundayOrHelligdag(date)) return undefined;
  const eve = addDays(date, -1);
  const aftenDag = aftenDagOf(eve);
  const fromThree = aftenDag === 'julaften' || aftenDag === 'påskeaften' || aftenDag === 'pinseaften';
  const start = isSundayOrHelligdag(eve) ? startOfDate(date) : instantAt(eve, (fromThree ? 15 : 18) * 60);
  const next = addDays(date, 1);
  return { start, end: isSundayOrHelligdag(next) ? startOfDate(next) : instantAt(date, 22 * 60) };
}

import { priceVakt, type Unpriced } from '../domain/cost/vakt-price.js';
import type { PayModel, Rate } from '../domain/job/cost.js';
import type { DoctorCategory } from '../domain/job/doctor.js';
import { heldVakter, type Roster } from '../domain/roster.js';
import { groupBy } from './group-by.js';
import { hoursOf } from './hours.js';

/** What the vakter that somebody holds cost, in kroner by rates of the job: no rate is known beforehand. An empty vakt costs nothing. */
export interface CostReport {
  readonly total: Kroner;
  readonly lines: readonly (Kroner & { readonly line: string })[];
  readonly categories: readonly (Kroner & { readonly category: DoctorCategory })[];
  /** Vakter by line, category and pay model. */
  readonly rows: readonly (Kroner & {
    readonly line: string;
    readonly category: DoctorCategory;
    readonly model: PayModel;
  })[];
  /** Held vakter that count in none of the sums. */
  readonly notPriced: readonly NotPriced[];
  readonly sources: readonly RateSource[];
}

export interface Kroner {
  readonly vakter: number;
  readonly hours: number;
  readonly paid: number;
  readonly refundToMunicipality: number;
  readonly refundToDoctor: number;
  /** Paid less what is refunded to the municipality. */
  readonly net: number;
}

interface NotPriced {
  readonly line: string;
  readonly category: DoctorCategory;
  readonly why: Unpriced;
  readonly vakter: number;
  readonly hours: number;
}

interface RateSource {
  readonly model: PayModel;
  readonly line: string | null;
  readonly category: DoctorCategory | null;
  readonly source: string;
  readonly refundSource: string | null;
}

interface PricedVakt {
  readonly line: string;
  readonly category: DoctorCategory;
  readonly minutes: number;
  readonly price: ReturnType<typeof priceVakt>;
}

/** Nothing where the job says nothing of cost. */
export function reportCost(roster: Roster): CostReport | undefined {
  const { problem } = roster;
  const { cost } = problem.job;
  if (cost === undefined) return undefined;
  const vakter = heldVakter(roster).flatMap(({ vakt, doctorId }): PricedVakt[] => {
    const category = problem.doctorById.get(doctorId)?.category;
    if (category === undefined) return [];
    const price = priceVakt(cost, vakt, category);
    return [{ line: vakt.lineId, category, minutes: vakt.end - vakt.start, price }];
  });
  const priced = vakter.filter(({ price }) => typeof price !== 'string');
  return {
    total: sumOf(priced),
    lines: inOrder([...groupBy(priced, ({ line }) => line)]).map(([line, own]) => ({ line, ...sumOf(own) })),
    categories: inOrder([...groupBy(priced, ({ category }) => category)]).map(([category, own]) => ({
      category,
      ...sumOf(own),
    })),
    rows: rowsOf(priced),
    notPriced: notPriced(vakter),
    sources: cost.rates.map(sourceOf),
  };
}

function rowsOf(priced: readonly PricedVakt[]): CostReport['rows'] {
  const groups = groupBy(priced, ({ line, category }) => `${line} ${category}`);
  return inOrder([...groups]).flatMap(([, own]) => {
    const [first] = own;
    if (first === undefined || typeof first.price === 'string') return [];
    return [{ line: first.line, category: first.category, model: first.price.model, ...sumOf(own) }];
  });
}

function notPriced(vakter: readonly PricedVakt[]): NotPriced[] {
  const without = vakter.filter(({ price }) => typeof price === 'string');
  const groups = groupBy(without, ({ line, category }) => `${line} ${category}`);
  return inOrder([...groups]).flatMap(([, own]) => {
    const [first] = own;
    if (first === undefined || typeof first.price !== 'string') return [];
    const { line, category, price } = first;
    const minutes = own.reduce((sum, vakt) => sum + vakt.minutes, 0);
    return [{ line, category, why: price, vakter: own.length, hours: hoursOf(minutes) }];
  });
}

/** From øre, which add up exactly. */
function sumOf(vakter: readonly PricedVakt[]): Kroner {
  const øre = (of: 'paid' | 'refundToMunicipality' | 'refundToDoctor'): number =>
    vakter.reduce((sum, { price }) => sum + (typeof price === 'string' ? 0 : price[of]), 0);
  return {
    vakter: vakter.length,
    hours: hoursOf(vakter.reduce((sum, { minutes }) => sum + minutes, 0)),
    paid: øre('paid') / 100,
    refundToMunicipality: øre('refundToMunicipality') / 100,
    refundToDoctor: øre('refundToDoctor') / 100,
    net: (øre('paid') - øre('refundToMunicipality')) / 100,
  };
}

function inOrder<Key extends string, Value>(entries: readonly [Key, Value][]): [Key, Value][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}

function sourceOf({ model, line, category, source, refund }: Rate): RateSource {
  return {
    model,
    line: line ?? null,
    category: category ?? null,
    source,
    refundSource: refund?.source ?? null,
  };
}

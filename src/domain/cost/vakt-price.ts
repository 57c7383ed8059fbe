import type { Cost, LinePay, PayModel, Rate } from '../job/cost.js';
import type { DoctorCategory } from '../job/doctor.js';
import type { Span } from '../time.js';

/** What a vakt costs, in øre: whole numbers, so that sums are exact. */
export interface VaktPrice {
  readonly model: PayModel;
  /** Paid by the municipality, or for it. */
  readonly paid: number;
  readonly refundToMunicipality: number;
  readonly refundToDoctor: number;
}

/** Why a vakt has no price. */
export type Unpriced = 'no-pay-model' | 'no-rate';

/** A vakt that somebody of a category holds, by its real length. */
export function priceVakt(
  cost: Cost,
  { lineId, start, end }: Span & { readonly lineId: string },
  category: DoctorCategory,
): VaktPrice | Unpriced {
  const model = mostSpecific<LinePay>(cost.payModels, lineId, category)?.model;
  if (model === undefined) return 'no-pay-model';
  const rates = cost.rates.filter((each) => each.model === model);
  const rate = mostSpecific<Rate>(rates, lineId, category);
  if (rate === undefined) return 'no-rate';
  const hours = (end - start) / 60;
  const refund = (rate.refund?.krPerHour ?? 0) * hours;
  const share = rate.refund?.municipalityShare ?? 0;
  return {
    model,
    paid: øre(paidFor(rate, hours)),
    refundToMunicipality: øre(refund * share),
    refundToDoctor: øre(refund * (1 - share)),
  };
}

function paidFor(rate: Rate, hours: number): number {
  if (rate.model === 'næringsdrift') return rate.krPerVakt + rate.krPerHour * hours;
  return rate.krPerHour * hours * (rate.model === 'beredskap' ? rate.factor : 1);
}

/** Line and category, line, category, all. */
function mostSpecific<
  Item extends { readonly line?: string | undefined; readonly category?: string | undefined },
>(items: readonly Item[], line: string, category: DoctorCategory): Item | undefined {
  const fitting = items.filter(
    (item) => (item.line ?? line) === line && (item.category ?? category) === category,
  );
  const weight = (item: Item): number =>
    (item.line === undefined ? 0 : 2) + (item.category === undefined ? 0 : 1);
  return fitting.sort((a, b) => weight(b) - weight(a))[0];
}

function øre(kroner: number): number {
  return Math.round(kroner * 100);
}

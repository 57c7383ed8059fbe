import { z } from 'zod';
import { isHelg, isNatt } from '../../domain/doctor.js';
import { isFredagskveld, isOnHelligdag } from '../../domain/fairness.js';
import type { Problem } from '../../domain/problem.js';
import { heldVakter } from '../../domain/roster.js';
import type { Duty, Vakt } from '../../domain/vakt.js';
import { minus, scale, sum } from '../expression.js';
import { judgedPart } from '../judged-part.js';
import { numberText } from '../number-text.js';
import { noDoctorToName } from '../no-doctor-to-name.js';
import { defineRule, type Violation } from '../rule.js';
import { productChoice, yngreLeger } from '../sources.js';

const kinds = {
  natt: isNatt,
  helg: isHelg,
  helligdag: isOnHelligdag,
  fredagskveld: isFredagskveld,
} as const satisfies Readonly<Record<string, (duty: Duty) => boolean>>;

const kind = z.enum(['natt', 'helg', 'helligdag', 'fredagskveld']);

const parameters = z.strictObject({
  unpopular: z
    .array(kind)
    .min(1)
    .default([...kind.options])
    .describe('What makes a vakt unpopular; a vakt that is several counts once'),
  maxSharePercent: z
    .int()
    .min(0)
    .max(100)
    .default(50)
    .describe(
      'Most of the unpopular vakter that LIS1 hold together, in per cent; the source says "main weight"',
    ),
  tolerancePercent: z
    .int()
    .min(0)
    .max(100)
    .default(10)
    .describe("Percentage points by which that share may exceed LIS1's share of all hours"),
  agreed: z.boolean().default(false).describe('The LIS1 have agreed to more: nothing is judged'),
});
type Parameters = z.infer<typeof parameters>;

/** A share that is too large by less than this part of a vakt is no larger: the search cannot tell. */
const leastExcessVakter = 1e-6;

/** The main weight of the unpopular vakter does not rest on LIS1. */
export const lis1UnpopularShare = defineRule({
  id: 'lis1-unpopular-share',
  title: {
    nb: 'Hovedvekten av upopulære vakter ikke på LIS1',
    nn: 'Hovudvekta av upopulære vakter ikkje på LIS1',
    en: 'The weight of unpopular vakter not on LIS1',
  },
  statement: {
    nb: 'Uten avtale har LIS1 til sammen høyst halvparten av de upopulære vaktene som planen krever, og ikke mer enn sin egen andel av timene pluss 10 prosentpoeng. Begge deler regnes av plassene som må fylles, tomme medregnet. Teller vakter for mye, med brøkdeler, for hver av de to grensene.',
    nn: 'Utan avtale har LIS1 til saman høgst halvparten av dei upopulære vaktene som planen krev, og ikkje meir enn sin eigen del av timane pluss 10 prosentpoeng. Begge delar blir rekna av plassane som må fyllast, tomme medrekna. Tel vakter for mykje, med brøkdelar, for kvar av dei to grensene.',
    en: 'Without an agreement LIS1 together hold at most half of the unpopular vakter that the plan demands, and no more than their own share of the hours plus 10 percentage points. Both are reckoned of the seats that must be filled, empty ones included. Counts vakter too many, fractions included, for each of the two limits.',
  },
  strength: 'hovedregel',
  sources: [
    yngreLeger('LIS1 i distrikt'),
    productChoice('halvparten, 10 prosentpoeng og hvilke vakter som er upopulære'),
  ],
  finding: 'breach',
  judges: 'roster',
  insteadOfOverride: noDoctorToName,
  modes: ['hard', 'soft'],
  defaults: { mode: 'hard', tier: 2, weight: 1 },
  parameters,

  constrain(scope, parameters) {
    if (parameters.agreed) return;
    const problem = judgedPart(scope.problem);
    const lis1 = problem.doctors.filter(({ category }) => category === 'LIS1');
    const seats = problem.vakter.filter(({ requirement }) => requirement === 'minimum');
    const held = seats.map((vakt) => ({ vakt, held: sum(lis1.map((doctor) => scope.held(doctor, vakt))) }));
    const unpopular = held.filter(({ vakt }) => isUnpopular(vakt, parameters));
    if (unpopular.length === 0) return;
    const count = sum(unpopular.map((each) => each.held));
    const allMinutes = seats.reduce((total, vakt) => total + vakt.end - vakt.start, 0);
    const perMinute = unpopular.length / allMinutes;
    const fairCount = sum(held.map(({ vakt, held }) => scale(perMinute * (vakt.end - vakt.start), held)));
    const { firstJudged: date } = problem;
    scope.atMost(count, (parameters.maxSharePercent * unpopular.length) / 100, {
      date,
      about: 'main weight',
    });
    scope.atMost(minus(count, fairCount), (parameters.tolerancePercent * unpopular.length) / 100, {
      date,
      about: 'own share of hours',
    });
  },

  check(roster, parameters) {
    if (parameters.agreed) return [];
    const problem = judgedPart(roster.problem);
    const { vakter, minutes } = demandOf(problem, parameters);
    const own = heldVakter({ ...roster, problem }).filter(
      ({ vakt, doctorId }) =>
        vakt.requirement === 'minimum' && problem.doctorById.get(doctorId)?.category === 'LIS1',
    );
    const unpopular = own.filter(({ vakt }) => isUnpopular(vakt, parameters)).map(({ vakt }) => vakt.id);
    const ownMinutes = own.reduce((total, { vakt }) => total + vakt.end - vakt.start, 0);
    // Cross-multiplied, so that whole numbers are compared and no share is rounded.
    const excesses = [
      {
        limit: 'main weight',
        share: parameters.maxSharePercent,
        excess: (100 * unpopular.length - parameters.maxSharePercent * vakter) / 100,
      },
      {
        limit: 'own share of hours',
        share: (100 * ownMinutes) / minutes + parameters.tolerancePercent,
        excess:
          (100 * unpopular.length * minutes -
            100 * ownMinutes * vakter -
            parameters.tolerancePercent * vakter * minutes) /
          (100 * minutes),
      },
    ];
    return excesses
      .filter(({ excess }) => vakter > 0 && excess > leastExcessVakter)
      .map(({ limit, share, excess }): Violation => ({
        date: problem.firstJudged,
        vaktIds: unpopular,
        about: limit,
        penalty: excess,
        detail: { limit, share, count: unpopular.length, of: vakter },
      }));
  },

  explain: ({ date, vaktIds, detail }, { verbs: { have } }) => {
    const isMain = detail['limit'] === 'main weight';
    const { count = '', of = '', share } = detail;
    return {
      nb: `LIS1 ${have.nb} ${count} av ${of} upopulære vakter i perioden fra ${date}, blant dem ${vaktIds.join(', ')}; uten avtale kan de ha høyst ${numberText(share, 'nb')} prosent${isMain ? '' : ', som er andelen av timene med slingringsmonn'}.`,
      nn: `LIS1 ${have.nn} ${count} av ${of} upopulære vakter i perioden frå ${date}, mellom dei ${vaktIds.join(', ')}; utan avtale kan dei ha høgst ${numberText(share, 'nn')} prosent${isMain ? '' : ', som er delen av timane med slingringsmonn'}.`,
      en: `In the period from ${date} LIS1 ${have.en} ${count} of ${of} unpopular vakter, among them ${vaktIds.join(', ')}; without an agreement they may hold at most ${numberText(share, 'en')} per cent${isMain ? '' : ', their share of the hours with its tolerance'}.`,
    };
  },
});

function isUnpopular(vakt: Vakt, { unpopular }: Parameters): boolean {
  return unpopular.some((name) => kinds[name](vakt));
}

/** What the plan asks of all doctors together: unpopular vakter, and minutes of any kind. */
function demandOf({ vakter }: Problem, parameters: Parameters): { vakter: number; minutes: number } {
  const seats = vakter.filter(({ requirement }) => requirement === 'minimum');
  return {
    vakter: seats.filter((vakt) => isUnpopular(vakt, parameters)).length,
    minutes: seats.reduce((total, { start, end }) => total + end - start, 0),
  };
}

import type { TierOpinion } from '../../solver/index.js';
import { error, type Issue, type Text } from '../domain/issue.js';

/** How many tiers the second solver agrees on. */
export function crossCheckText(opinions: readonly TierOpinion[]): Text {
  const agreed = opinions.filter(({ opinion }) => opinion === 'agrees').length;
  const unknown = opinions.filter(({ opinion }) => opinion === 'unknown').length;
  return {
    nb: `Kontrollert med javascript-lp-solver: enig om ${agreed} av ${opinions.length} trinn, ${unknown} for store eller for tunge for den.`,
    nn: `Kontrollert med javascript-lp-solver: samd om ${agreed} av ${opinions.length} trinn, ${unknown} for store eller for tunge for han.`,
    en: `Checked with javascript-lp-solver: it agrees on ${agreed} of ${opinions.length} steps, ${unknown} too large or too hard for it.`,
  };
}

/** One of the two solvers, or the model, is wrong then. */
export function crossCheckIssues(opinions: readonly TierOpinion[]): readonly Issue[] {
  return opinions
    .filter(({ opinion }) => opinion === 'disagrees')
    .map(({ place: { tier, level } }) =>
      error('CROSS_CHECK_DISAGREES', [], {
        nb: `De to løserne er uenige om trinn ${tier}.${level}. Det er en feil hos oss: meld den, med jobben.`,
        nn: `Dei to løysarane er usamde om trinn ${tier}.${level}. Det er ein feil hos oss: meld han, med jobben.`,
        en: `The two solvers disagree on step ${tier}.${level}. That is a fault of ours: report it, with the job.`,
      }),
    );
}

import type { Job } from '../domain/job/job.js';
import type { RuleEditions } from '../rules/active-rules.js';
import type { RulePack } from '../rules/rule-pack.js';
import { akuttmedisinforskriftenPack, chosenEditions } from './akuttmedisinforskriften.js';
import { arbeidsmiljølovenPack } from './arbeidsmiljoloven.js';
import { fastlegeforskriftenPack } from './fastlegeforskriften.js';
import { hovedtariffavtalenPack } from './hovedtariffavtalen.js';
import { sfs2305Pack } from './sfs-2305.js';
import { staffingNormPack } from './staffing-norm.js';

/** As a job without choices has them. */
const noChoices: Job['competencePacks'] = { use2026Proposal: false };

/** Every dated document, in the order in which the rules are read. */
export function rulePacks(choices: Job['competencePacks'] = noChoices): readonly RulePack[] {
  return [
    akuttmedisinforskriftenPack(choices),
    fastlegeforskriftenPack,
    sfs2305Pack,
    arbeidsmiljølovenPack,
    hovedtariffavtalenPack,
    staffingNormPack,
  ];
}

/** What a job's own choices make of the packs. */
export function ruleEditions({
  competencePacks,
  rulesOn,
}: {
  readonly competencePacks: Job['competencePacks'];
  readonly rulesOn?: Job['rulesOn'];
}): RuleEditions {
  return { packs: rulePacks(competencePacks), chosen: chosenEditions(competencePacks), rulesOn };
}

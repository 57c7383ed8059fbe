import type { Text } from '../domain/issue.js';

/** Whether a finding is of a roster that there is, or of one that there would be. */
export type Mood = 'fact' | 'hypothesis';

/** The verbs of findings that a roster could bring about: a hypothesis never reads like a fact. English has two where Norwegian has one. */
export interface FindingVerbs {
  readonly has: Text;
  readonly have: Text;
  readonly is: Text;
  readonly are: Text;
  readonly works: Text;
  readonly starts: Text;
  readonly stands: Text;
  /** On somebody. */
  readonly lean: Text;
  readonly can: Text;
}

const facts: FindingVerbs = {
  has: { nb: 'har', nn: 'har', en: 'has' },
  have: { nb: 'har', nn: 'har', en: 'have' },
  is: { nb: 'er', nn: 'er', en: 'is' },
  are: { nb: 'er', nn: 'er', en: 'are' },
  works: { nb: 'arbeider', nn: 'arbeider', en: 'works' },
  starts: { nb: 'starter', nn: 'startar', en: 'starts' },
  stands: { nb: 'står', nn: 'står', en: 'stands' },
  lean: { nb: 'støtter seg', nn: 'støttar seg', en: 'lean' },
  can: { nb: 'kan', nn: 'kan', en: 'can' },
};

const hypotheses: FindingVerbs = {
  has: { nb: 'ville fått', nn: 'ville fått', en: 'would have' },
  have: { nb: 'ville fått', nn: 'ville fått', en: 'would have' },
  is: { nb: 'ville vært', nn: 'ville vore', en: 'would be' },
  are: { nb: 'ville vært', nn: 'ville vore', en: 'would be' },
  works: { nb: 'ville arbeidet', nn: 'ville arbeidd', en: 'would work' },
  starts: { nb: 'ville startet', nn: 'ville starta', en: 'would start' },
  stands: { nb: 'ville stått', nn: 'ville stått', en: 'would stand' },
  lean: { nb: 'ville støttet seg', nn: 'ville støtta seg', en: 'would lean' },
  can: { nb: 'ville kunnet', nn: 'ville kunna', en: 'could' },
};

export const findingVerbs: Readonly<Record<Mood, FindingVerbs>> = { fact: facts, hypothesis: hypotheses };

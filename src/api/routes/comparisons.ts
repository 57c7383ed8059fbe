import { z } from 'zod';
import { may } from '../../access/decide.js';
import { compareResults, type ComparisonParts } from '../../jobs/comparison/compare-results.js';
import type { App } from '../app-type.js';
import { comparisonView } from '../comparison-view.js';
import { languageOf } from '../language.js';
import { problemKinds } from '../problem-codes.js';
import { problemDetails, sendProblem } from '../problem-details.js';

const body = z.strictObject({
  results: z
    .array(
      z.union([z.strictObject({ roster: z.uuid() }), z.strictObject({ job: z.uuid() })], { error: 'result' }),
    )
    .min(2)
    .max(6)
    .describe('Rosters, or jobs that are done'),
});

/** Which of several results is better; nothing is stored. */
export function addComparisonRoute(app: App, parts: ComparisonParts): void {
  app.post(
    '/v1/comparisons',
    {
      config: { permission: 'roster:read' },
      schema: {
        summary: 'Compare 2 to 6 rosters, and say which is better, and whether that is certain',
        description:
          'From their stored reports. Two are judged by the first tier where they differ; that is certain where even the proven bound of the worse ' +
          'one lies above the value of the better one. Tiers in which rules do not count alike are not held against each other. Nothing is stored.',
        body,
        response: { 200: comparisonView, '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const outcome = await compareResults(parts, request.body.results, (legevakt) =>
        may(request.principal, 'roster:read', legevakt),
      );
      if (outcome.kind === 'compared') return outcome.comparison;
      const errors = outcome.missing.map(({ index, member, code }) => ({
        code,
        pointer: `/results/${index}/${member}`,
        detail: problemKinds[code].title[languageOf(request)],
      }));
      return sendProblem(request, reply, { code: 'RESULT_NOT_FOUND', errors });
    },
  );
}
